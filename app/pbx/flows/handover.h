// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "flow.h"

#include <QStringList>
#include <QTimer>

#include <chrono>
#include <optional>

namespace pbx {

/// A call that is handed over: watched until it is answered, it comes back by itself when nobody
/// does (a recall), and can be taken back at any time, even when it was answered.
///
/// A delivered caller waits in a parking space, with a return to the operator, while a `Local/…`
/// channel rings the target; who answers is connected with the caller. So a target that is busy,
/// refuses or does not exist loses nobody, whatever the dialplan does then (22, 16).
class HandOver final : public Flow
{
    Q_OBJECT

public:
    enum class Way {
        Watch,   ///< the server has accepted a transfer already
        Deliver, ///< the caller is to be parked, and the target called
    };
    /// Why the target did not get the call.
    enum class Why {
        Unknown,     ///< nobody told, or the operator wanted it back
        NoAnswer,    ///< rang until the time was up
        Busy,        ///< in another call
        Refused,     ///< declined, as phones do that are not to be disturbed
        Unavailable, ///< not registered, not reachable, no such number
        HungUp,      ///< let go without an answer
    };
    Q_ENUM(Why)

    /// \a recallAfter 0: only when it cannot be answered any more.
    HandOver(Pbx &pbx, const QString &caller, const QString &target, Way way,
             std::chrono::milliseconds recallAfter, QObject *parent);

    void takeBack();
    /// Whether it came back because nobody answered, and not because the operator asked.
    [[nodiscard]] bool isRecall() const { return m_recall; }
    [[nodiscard]] Why why() const { return m_why; }
    /// Whether the caller who comes back waits, parked, until the operator's phone is free.
    [[nodiscard]] bool waitsForOperator() const;

private:
    void look() override;
    bool lookAtDelivery();
    void lookWhereParked();
    [[nodiscard]] bool fellThrough(const Channel &caller);
    void park();
    void call();
    void transferInstead();
    void recall(Why why);
    void letTargetGo();
    void endOwnLegs();
    [[nodiscard]] Why whyNot() const;

    Way m_way;
    QTimer m_patience;
    std::chrono::milliseconds m_recallAfter;
    QStringList m_ownLegs;    ///< the operator's, at the beginning
    QString m_leg, m_farLeg;  ///< Uniqueids of the two halves of the Local channel; "" before
    QStringList m_targetLegs; ///< that it rang
    quint32 m_epoch = 0;      ///< when the target was called
    std::optional<ami::Error> m_lost; ///< nobody knows whether the server got what was asked last
    QString m_context, m_extension;   ///< where the caller was in the dialplan while talking
    int m_priority = 0;
    Why m_why = Why::Unknown;
    bool m_recall = false;
    bool m_letGo = false; ///< the Local channel was asked to end
    bool m_late = false;  ///< the time was up while the link was down
};

} // namespace pbx
