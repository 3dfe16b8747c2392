// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roomactions.h"

namespace ami {

void ConfbridgeMute::write(Writer &writer) const
{
    writer.field("Conference", conference).field("Channel", channel);
}

void ConfbridgeUnmute::write(Writer &writer) const
{
    writer.field("Conference", conference).field("Channel", channel);
}

void ConfbridgeKick::write(Writer &writer) const
{
    writer.field("Conference", conference).field("Channel", channel);
}

void ConfbridgeLock::write(Writer &writer) const
{
    writer.field("Conference", conference);
}

void ConfbridgeUnlock::write(Writer &writer) const
{
    writer.field("Conference", conference);
}

void MeetmeMute::write(Writer &writer) const
{
    writer.field("Meetme", meetme).field("Usernum", usernum);
}

void MeetmeUnmute::write(Writer &writer) const
{
    writer.field("Meetme", meetme).field("Usernum", usernum);
}

} // namespace ami
