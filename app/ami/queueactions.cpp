// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queueactions.h"

namespace ami {

void QueueAdd::write(Writer &writer) const
{
    writer.field("Queue", queue)
        .field("Interface", interface)
        .field("Penalty", qint64(penalty))
        .optional("MemberName", memberName);
}

void QueueRemove::write(Writer &writer) const
{
    writer.field("Queue", queue).field("Interface", interface);
}

void QueuePause::write(Writer &writer) const
{
    writer.optional("Queue", queue)
        .field("Interface", interface)
        .field("Paused", paused ? "true" : "false")
        .optional("Reason", reason);
}

void QueuePenalty::write(Writer &writer) const
{
    writer.optional("Queue", queue).field("Interface", interface).field("Penalty", qint64(penalty));
}

void QueueChangePriorityCaller::write(Writer &writer) const
{
    writer.field("Queue", queue)
        .field("Caller", caller)
        .field("Priority", qint64(priority))
        .field("Immediate", "yes"); // else only who comes later notices
}

void QueueWithdrawCaller::write(Writer &writer) const
{
    writer.field("Queue", queue).field("Caller", caller);
}

} // namespace ami
