// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operator.h"
#include "pbx/account.h"
#include "store/callentry.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace pbx {
class Pbx;
}

namespace models {

/// Writes down each call that the operator's own phone has to do with, from the first ring to the
/// end of the other party's channel, wherever that went meanwhile; and those of all other phones
/// where that is wanted. Of a live PBX only.
///
/// What it did not see (while there was no link, or no program) it learns from the server's own
/// accounts where that sends them afterwards: AMI knows no way to ask for them.
class CallLog : public QObject
{
    Q_OBJECT

public:
    CallLog(const pbx::Pbx &pbx, const Operator &self, QObject *parent = nullptr);

    /// Whether calls of all phones are written down, and those that never reached a phone. Those
    /// that go on are followed to their end whatever is set meanwhile.
    void setEverybody(bool everybody);
    [[nodiscard]] bool isEverybody() const { return m_everybody; }

    /// Uniqueids of the parties whose calls go on.
    [[nodiscard]] QStringList open() const;
    /// The server recorded that channel into that file, as the board asked it to.
    void noteRecording(const QString &uniqueId, const QString &file);

signals:
    /// It began, went on to somebody, ended, or the server told more of it.
    void changed(const store::CallEntry &call);
    /// The PBX is live (again): what is not in open() by now has ended unseen.
    void caughtUp();
    /// The server told, afterwards, of a call that this run saw nothing of. It may be one whose
    /// beginning an earlier run saw: see store::History::fill().
    void toldLater(const store::CallEntry &call);

private:
    struct Open
    {
        store::CallEntry call;
        QList<store::CallStep> now; ///< where it is; the times do not count
        QString channel;            ///< the party's, as the server named it
        // Only seen when the link was there again; nobody knows when it was.
        bool lateStart = false, lateAnswer = false, lateEnd = false;
    };

    // calllog.cpp
    void followLink();
    void look();
    Open &begin(const QString &party);
    void makeMine(Open &open);
    void end(Open open, qint64 at, bool seen);
    /// \a legs: the operator's own.
    [[nodiscard]] bool update(Open &open, const QStringList &legs) const;
    [[nodiscard]] bool learnRecordings(Open &open) const;
    [[nodiscard]] QList<store::CallStep> stationsOf(const QString &party) const;
    [[nodiscard]] QString nameOfLeg(const QString &uniqueId) const;
    /// The person's that has that device, or "".
    [[nodiscard]] QString extensionOf(QStringView device) const;

    // calllog_everybody.cpp
    void listen();
    [[nodiscard]] QSet<QString> lookAround(const QStringList &legs);
    void beginBetween(const QString &callee, const QStringList &legs);
    void noteLone(const QString &uniqueId, const QStringList &legs);
    void endLone(bool seen);

    // calllog_accounts.cpp
    void take(const pbx::Account &account);
    [[nodiscard]] bool correct(Open &open, const pbx::Account &account) const;
    [[nodiscard]] bool isOwn(const QString &channelName) const;
    [[nodiscard]] std::optional<store::CallEntry> entryOf(const pbx::Account &account) const;

    const pbx::Pbx &m_pbx;
    const Operator &m_self;
    QHash<QString, Open> m_open;              ///< by the party's Uniqueid
    QList<Open> m_past;                       ///< the last that ended, the newest first
    QHash<QString, QStringList> m_recordings; ///< of channels that live
    QList<pbx::Account> m_untold;             ///< came before the picture was whole
    bool m_live = false;
    bool m_catchingUp = false; ///< what is seen now began some time ago
    qint64 m_seenAt = 0;       ///< ms since 1970: the last look at a live picture
    qint64 m_liveSince = 0;    ///< ms since 1970

    bool m_everybody = false;
    QSet<QString> m_touched;                 ///< Uniqueids, since the last look
    QSet<QString> m_met;                     ///< channels that were with somebody
    QHash<QString, store::CallEntry> m_lone; ///< channels that have reached no phone yet
};

} // namespace models
