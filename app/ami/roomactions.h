// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions.h"

namespace ami {

// Conferences. MeetMe (up to 18) knows its people by a number, and only its mute is an action: the
// rest of it is the command line's (`meetme kick 300 1`, `meetme lock 300`).

struct ConfbridgeMute
{
    static constexpr QByteArrayView Name = "ConfbridgeMute";
    using Answer = Ack;
    QString conference;
    QString channel;
    void write(Writer &writer) const;
};

struct ConfbridgeUnmute
{
    static constexpr QByteArrayView Name = "ConfbridgeUnmute";
    using Answer = Ack;
    QString conference;
    QString channel;
    void write(Writer &writer) const;
};

struct ConfbridgeKick
{
    static constexpr QByteArrayView Name = "ConfbridgeKick";
    using Answer = Ack;
    QString conference;
    QString channel;
    void write(Writer &writer) const;
};

struct ConfbridgeLock
{
    static constexpr QByteArrayView Name = "ConfbridgeLock";
    using Answer = Ack;
    QString conference;
    void write(Writer &writer) const;
};

struct ConfbridgeUnlock
{
    static constexpr QByteArrayView Name = "ConfbridgeUnlock";
    using Answer = Ack;
    QString conference;
    void write(Writer &writer) const;
};

struct MeetmeMute
{
    static constexpr QByteArrayView Name = "MeetmeMute";
    using Answer = Ack;
    QString meetme;
    QString usernum; ///< `Usernum` of MeetmeJoin, `UserNumber` of MeetmeList
    void write(Writer &writer) const;
};

struct MeetmeUnmute
{
    static constexpr QByteArrayView Name = "MeetmeUnmute";
    using Answer = Ack;
    QString meetme;
    QString usernum;
    void write(Writer &writer) const;
};

} // namespace ami
