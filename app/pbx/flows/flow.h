// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/result.h"
#include "pbx/table.h"

#include <QObject>
#include <QString>

namespace pbx {

class Pbx;
struct Channel;
struct ParkedCall;

/// Somebody's call on its way through several steps: announced, handed over, held.
///
/// What was asked is one thing, what the server reports another: a step is taken only when the
/// State shows it. Whatever fails, the caller is with somebody, or parked with a return to the
/// operator. Uniqueids; the names that go on the wire are those of that moment.
class Flow : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Announce, HandOver, Hold, Park, CampOn, Join };
    enum class Step {
        Asked,     ///< the server was asked, and has shown nothing yet
        Ringing,   ///< the target rings
        Talking,   ///< the target has answered
        Swapped,   ///< Announce: the operator is with the caller, and the target waits
        Alone,     ///< Announce: the target has gone, the caller waits still
        Waiting,   ///< Hold, Park, CampOn: parked. HandOver: in a queue, a parking space, a room, a
                   ///< mailbox
        Closing,   ///< the last step was asked
        Returning, ///< the caller is on the way back to the operator
        Ended,
    };
    Q_ENUM(Step)
    enum class Outcome {
        None,
        Completed,  ///< Announce, HandOver, Join: with the target. Hold, Park: taken up
        GivenUp,    ///< the caller is with the operator again
        CallerGone, ///< hung up
        Failed,     ///< see error()
    };
    Q_ENUM(Outcome)

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    [[nodiscard]] const ami::Error &error() const { return m_error; }
    /// The outside party. It keeps its name where old servers give it a new Uniqueid (Masquerade).
    [[nodiscard]] const QString &caller() const { return m_caller; }
    /// Of the caller, as they were when it began; either may be "".
    [[nodiscard]] const QString &callerName() const { return m_callerName; }
    [[nodiscard]] const QString &callerNumber() const { return m_callerNumber; }
    /// Extension or number, or "" (Hold). Park: for whom, or "". Join: the other party's.
    [[nodiscard]] const QString &target() const { return m_target; }
    [[nodiscard]] Instant since() const { return m_since; } ///< of the step

signals:
    void stepped(pbx::Flow *flow);

protected:
    Flow(Kind kind, Pbx &pbx, const QString &caller, const QString &target, QObject *parent);

    /// Looks at the State; called after each commit of a live link, never when Ended.
    virtual void look() = 0;
    void stepTo(Step step);
    void end(Outcome outcome, const ami::Error &error = {});

    /// The caller's row; nullptr where it is gone.
    const Channel *followCaller() { return follow(m_caller, m_callerChannel); }
    /// Whether the caller talks with this channel.
    [[nodiscard]] bool callerIsWith(const QString &uniqueId) const;
    /// Whether the caller talks with the operator, on whichever leg.
    [[nodiscard]] bool callerIsWithOperator() const;
    /// The caller's partner that is not the operator's: the one that has answered, else one that
    /// rings; or "".
    [[nodiscard]] QString callersTarget() const;
    /// A channel's row in the parking lot, or nullptr.
    [[nodiscard]] const ParkedCall *parked(const QString &uniqueId) const;
    [[nodiscard]] bool callerIsParked() const { return parked(m_caller) != nullptr; }
    /// The row of a channel that is known by both, which follow it where it gets a new Uniqueid;
    /// nullptr where it is gone.
    const Channel *follow(QString &uniqueId, QString &name) const;
    [[nodiscard]] bool isUp(const QString &uniqueId) const;
    /// Whether the server may have got what was asked all the same: only the State can tell.
    [[nodiscard]] static bool isLost(const ami::Error &error);
    /// Sends the caller to the operator's extension, whatever it is doing; where the operator is in
    /// another call, to a parking space until that has ended.
    void bringBack();
    /// Looks whether that has happened, and asks again where a lost link left it open.
    void lookForReturn();

    Pbx &m_pbx;

private:
    friend class Flows;
    void askToReturn();
    void letWait();
    [[nodiscard]] bool operatorIsBusy() const;

    const Kind m_kind;
    Step m_step = Step::Asked;
    Outcome m_outcome = Outcome::None;
    ami::Error m_error;
    QString m_caller;
    QString m_callerChannel; ///< its name
    QString m_callerName, m_callerNumber;
    QString m_target;
    Instant m_since = 0;
    bool m_returnLost = false; ///< nobody knows whether the server got it
    bool m_waits = false;      ///< on the way back, until the operator's phone is free
};

} // namespace pbx
