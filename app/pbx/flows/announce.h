// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "flow.h"

#include <optional>

namespace pbx {

/// An announced transfer: the caller is parked (with a return to the operator), and the operator's
/// own leg goes to the target. Both are asked in one write, since a leg that is left alone is hung
/// up (22 and 16). It works without feature codes and while the target still rings.
///
/// Meanwhile the operator can swap: speak to the caller again while the target is parked, and back,
/// as often as wanted. Who is not spoken to is parked first, and only then is the other one joined
/// with the operator's leg.
///
/// A target that hangs up leaves the operator Alone; when the operator's own leg is gone too, the
/// caller is brought back.
class Announce final : public Flow
{
    Q_OBJECT

public:
    Announce(Pbx &pbx, const QString &caller, const QString &own, const QString &target,
             QObject *parent);

    /// Caller and target are joined, or, while it rings, the target rings for the caller.
    void finish();
    /// The caller is taken up again, and the target let go.
    void giveUp();
    /// From the target to the caller, or from the caller to the target.
    void swap();
    /// The target's channel, or "".
    [[nodiscard]] const QString &partner() const { return m_partner; }
    /// Whether the target had not answered when the transfer was finished.
    [[nodiscard]] bool finishedRinging() const { return m_finishedRinging; }

private:
    enum class Closing { None, Join, Send, GiveUp, Swap };

    void start();
    void callTarget();
    void returnToOperator();
    void look() override;
    void lookAtTarget();
    void lookAtSwap();
    void lookWhoHasTheCaller();
    void park(const Channel &who);
    void join(const QString &waiting, const QString &other);
    void restore(const ami::Error &why);
    void endOwnLeg();
    void letTargetGo();
    const Channel *followPartner() { return follow(m_partner, m_partnerName); }
    [[nodiscard]] bool hasOwnLeg() const;
    [[nodiscard]] bool targetIsWithOwnLeg() const;

    QString m_own;           ///< the operator's leg
    QString m_partner;       ///< the target's channel, or ""
    QString m_partnerName;   ///< of that channel
    bool m_toCaller = false; ///< Swap: whom the operator is to speak to
    bool m_joined = false;   ///< Swap: the last step was asked
    Closing m_closing = Closing::None;
    bool m_called = false; ///< the own leg was sent to the target
    bool m_finishedRinging = false;
    std::optional<ami::Error> m_lost; ///< nobody knows whether the server got the last step
};

} // namespace pbx
