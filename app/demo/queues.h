// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model.h"

namespace demo {

struct Exchange;

/// Callers who wait, and members who are rung one after the other.
class Queues
{
public:
    explicit Queues(Exchange &exchange)
        : m_exchange(exchange)
    {}

    void join(Channel &caller, const QByteArray &queue);
    /// A waiting caller leaves: tells of it where it hung up, and says nothing where it was
    /// redirected (seen on 22 and 16: neither QueueCallerLeave nor Abandon).
    void callerGone(Channel &caller, bool hungUp);
    /// A member's phone that was rung is gone.
    void legGone(Channel &caller, Channel &leg);
    /// A call between a caller and a member ends; silent where it was redirected (22 and 16).
    void callOver(Channel &channel, Channel *other, bool hungUp);

    /// The answers to the actions: empty where it worked, else the words of the error.
    QByteArray add(const QByteArray &queue, const QByteArray &interface, const QByteArray &name,
                   int penalty, bool paused);
    QByteArray remove(const QByteArray &queue, const QByteArray &interface);
    /// In all queues where \a queue is empty.
    QByteArray pause(const QByteArray &queue, const QByteArray &interface, bool paused,
                     const QByteArray &reason);
    QByteArray setPenalty(const QByteArray &queue, const QByteArray &interface, int penalty);
    /// Of a waiting caller. \a immediate: the caller moves now. Nobody is told.
    QByteArray setPriority(const QByteArray &queue, const QByteArray &channel, int priority,
                           bool immediate);
    /// The caller's waiting ends, and the dialplan goes on.
    QByteArray withdraw(const QByteArray &queue, const QByteArray &channel);

private:
    [[nodiscard]] int indexOf(const Queue &queue, const QByteArray &channel) const;
    void announce(const Queue &queue);
    void tryIn(qint64 ms, const QByteArray &queue);
    void tryNext(const QByteArray &queue);
    void answered(Channel &leg, const QByteArray &queue);
    void refused(Channel &leg, const QByteArray &queue);
    [[nodiscard]] DeviceState stateOf(const Member &member) const;

    Exchange &m_exchange;
};

} // namespace demo
