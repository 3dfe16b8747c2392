// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions.h"

namespace ami {

// Queues: who answers them (class `agent`), and in which order callers are answered (no class at
// all: 16.28, 22.10).

/// Logs somebody in. What stands in queues.conf needs none.
struct QueueAdd
{
    static constexpr QByteArrayView Name = "QueueAdd";
    using Answer = Ack;
    QString queue;
    QString interface;       ///< `PJSIP/102`
    QString memberName = {}; ///< 1.6 and later
    int penalty = 0;         ///< those with a lower one are rung first
    void write(Writer &writer) const;
};

/// Logs somebody out. A member of queues.conf is refused: "Member not dynamic".
struct QueueRemove
{
    static constexpr QByteArrayView Name = "QueueRemove";
    using Answer = Ack;
    QString queue;
    QString interface;
    void write(Writer &writer) const;
};

struct QueuePause
{
    static constexpr QByteArrayView Name = "QueuePause";
    using Answer = Ack;
    QString interface;
    bool paused = true;
    QString queue = {};  ///< all queues that the interface is in, where empty
    QString reason = {}; ///< 1.6.2 and later
    void write(Writer &writer) const;
};

/// 1.6 and later.
struct QueuePenalty
{
    static constexpr QByteArrayView Name = "QueuePenalty";
    using Answer = Ack;
    QString interface;
    int penalty = 0;
    QString queue = {}; ///< all queues that the interface is in, where empty
    void write(Writer &writer) const;
};

/// Puts a waiting caller before all of a lower priority, at once. No event tells of it (22.10).
struct QueueChangePriorityCaller
{
    static constexpr QByteArrayView Name = "QueueChangePriorityCaller";
    using Answer = Ack;
    QString queue;
    QString caller; ///< name of the channel
    int priority = 0;
    void write(Writer &writer) const;
};

/// Ends the waiting: the caller goes on in the dialplan behind Queue().
struct QueueWithdrawCaller
{
    static constexpr QByteArrayView Name = "QueueWithdrawCaller";
    using Answer = Ack;
    QString queue;
    QString caller; ///< name of the channel
    void write(Writer &writer) const;
};

} // namespace ami
