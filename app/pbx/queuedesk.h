// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attendant.h"

#include <QHash>
#include <QStringList>

namespace pbx {

class State;

struct QueueCaller;
struct QueueMember;

/// What is dialled to reach queues, as of its making: one walk over the extensions for all of them.
class QueueNumbers
{
public:
    explicit QueueNumbers(const State &state);
    /// The number whose lamp is the queue's, else the queue's own name where that can be dialled;
    /// or "".
    [[nodiscard]] QString of(const QString &queue) const;

private:
    QHash<QString, QString> m_byQueue; ///< by the name without case
};

/// QueueNumbers of one queue.
[[nodiscard]] QString queueExtension(const State &state, const QString &queue);

/// What a person can do at queues: be in them, pause, and see to it who is answered first. Each
/// `done` is called as an Attendant's.
class QueueDesk
{
public:
    enum class Act { LogIn, LogOut, Pause, Penalty, MoveWithin, SendOn, MoveTo };
    enum class End { Front, Back };
    using Words = Attendant::Words;
    using Done = Attendant::Done<Words>;

    explicit QueueDesk(Pbx &pbx)
        : m_pbx(pbx)
    {}

    [[nodiscard]] Obstacle obstacle(Act act) const;

    /// Whether a member is the operator: rung at an own device, or through `Local/101@…`.
    [[nodiscard]] bool isOwn(const QueueMember &member) const;
    /// The operator's place in a queue, or nullptr.
    [[nodiscard]] const QueueMember *ownPlace(const QString &queue) const;
    /// The queues that the operator is in, sorted.
    [[nodiscard]] QStringList ownQueues() const;
    /// queueExtension() at this PBX.
    [[nodiscard]] QString extensionOf(const QString &queue) const;

    /// Puts the operator's phone into each of \a queues. The first error of several counts.
    void logIn(const QStringList &queues, int penalty, QObject *context, Done done);
    /// Takes the operator out of each of \a queues.
    void logOut(const QStringList &queues, QObject *context, Done done);
    /// Takes anybody out of a queue.
    void remove(const QString &queue, const QString &interface, QObject *context, Done done);
    /// Of the operator, in all queues.
    void pauseAll(bool paused, const QString &reason, QObject *context, Done done);
    /// Of anybody, in one queue.
    void pause(const QString &queue, const QString &interface, bool paused, const QString &reason,
               QObject *context, Done done);
    void setPenalty(const QString &queue, const QString &interface, int penalty, QObject *context,
                    Done done);

    /// Makes a waiting caller the next one, or the last one. Servers that heed a changed priority
    /// too late (16.28) let the caller come in again, with that priority.
    void moveWithin(const QString &queue, const QString &uniqueId, End end, QObject *context,
                    Done done);
    /// Lets the caller wait in another queue.
    void moveTo(const QString &uniqueId, const QString &queue, QObject *context, Done done);
    /// Ends the waiting: what comes behind the queue in the dialplan comes next.
    void sendOn(const QString &queue, const QString &uniqueId, QObject *context, Done done);

private:
    class Own;
    void enterAgain(const QString &queue, const QString &uniqueId, int priority, QObject *context,
                    const Done &done);
    [[nodiscard]] const QueueCaller *callerIn(const QString &queue, const QString &uniqueId) const;

    Pbx &m_pbx;
};

} // namespace pbx
