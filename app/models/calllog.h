// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operator.h"
#include "store/callentry.h"

#include <QHash>

namespace pbx {
class Pbx;
}

namespace models {

/// Writes down each call that the operator's own phone has to do with, from the first ring to the
/// end of the other party's channel, wherever that went meanwhile. Of a live PBX only.
class CallLog : public QObject
{
    Q_OBJECT

public:
    CallLog(const pbx::Pbx &pbx, const Operator &self, QObject *parent = nullptr);

    /// Uniqueids of the parties whose calls go on.
    [[nodiscard]] QStringList open() const { return m_open.keys(); }

signals:
    /// It began, went on to somebody, or ended.
    void changed(const store::CallEntry &call);
    /// The PBX is live (again): what is not in open() by now has ended unseen.
    void caughtUp();

private:
    struct Open
    {
        store::CallEntry call;
        QList<store::CallStep> now; ///< where it is; the times do not count
    };

    void followLink();
    void look();
    void begin(const QString &party);
    /// \a legs: the operator's own.
    [[nodiscard]] bool update(Open &open, const QStringList &legs) const;
    [[nodiscard]] QList<store::CallStep> stationsOf(const QString &party) const;
    [[nodiscard]] QString nameOfLeg(const QString &uniqueId) const;

    const pbx::Pbx &m_pbx;
    const Operator &m_self;
    QHash<QString, Open> m_open; ///< by the party's Uniqueid
    bool m_live = false;
    qint64 m_seenAt = 0; ///< ms since 1970: the last look at a live picture
};

} // namespace models
