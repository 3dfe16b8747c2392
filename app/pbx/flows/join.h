// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "flow.h"

#include <QStringList>

#include <optional>

namespace pbx {

/// Two calls become one: the caller talks with the outside party of another call, whatever either
/// was doing (talking, held, parked, in a queue). Whom they talked with is let go, as by any
/// transfer.
class Join final : public Flow
{
    Q_OBJECT

public:
    /// Both are outside parties, see Attendant::movingParty().
    Join(Pbx &pbx, const QString &caller, const QString &other, QObject *parent);

    /// The other party, as it was when it began; "" where it has no name.
    [[nodiscard]] const QString &otherName() const { return m_otherName; }

private:
    void look() override;
    void endOwnLegs();

    QString m_other;
    QString m_otherName;
    QStringList m_ownLegs; ///< the operator's, with either party
    std::optional<ami::Error> m_lost;
};

} // namespace pbx
