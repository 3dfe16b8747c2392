// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/rows.h"

#include <QString>

#include <random>

// Random values for the rows of the live picture, in turn and with a seed.

using namespace Qt::StringLiterals;
using pbx::bit;
using pbx::Slot;
using pbx::Table;

class Random
{
public:
    explicit Random(quint32 seed)
        : m_engine(seed)
    {}
    int below(int limit) { return static_cast<int>(m_engine() % static_cast<quint32>(limit)); }
    QString word() { return u"w"_s + QString::number(below(50)); }
    qint64 instant() { return 1 + below(100'000); }

private:
    std::mt19937 m_engine;
};

// Each gives one row other values, through edit() with the columns it says.

inline void vary(Table<pbx::Channel> &table, Slot slot, Random &random)
{
    using C = pbx::ChannelColumn;
    switch (random.below(9)) {
    case 0:
        table.edit(slot, bit(C::State)).state = random.word();
        break;
    case 1:
        table.edit(slot, bit(C::CallerName)).callerName = random.word();
        break;
    case 2:
        table.edit(slot, bit(C::ConnectedNumber)).connectedNumber = random.word();
        break;
    case 3: {
        pbx::Channel &row = table.edit(slot, bit(C::Application) | bit(C::Extension));
        row.application = random.word();
        row.applicationData = random.word();
        row.extension = random.word();
        break;
    }
    case 4:
        table.edit(slot, bit(C::Bridge)).bridge = random.word();
        break;
    case 5:
        table.edit(slot, bit(C::Name)).name = random.word();
        break;
    case 6:
        table.edit(slot, bit(C::Started)).startedAt = random.instant();
        break;
    case 7:
        table.edit(slot, bit(C::Context)).context = random.word();
        break;
    default:
        table.edit(slot, bit(C::CallerNumber)).callerNumber = random.word();
    }
}

inline void vary(Table<pbx::Peer> &table, Slot slot, Random &random)
{
    using C = pbx::PeerColumn;
    switch (random.below(4)) {
    case 0: {
        pbx::Peer &row = table.edit(slot, bit(C::Status));
        row.status = static_cast<pbx::PeerStatus>(random.below(6));
        row.statusSince = random.instant();
        break;
    }
    case 1:
        table.edit(slot, bit(C::Address)).address = random.word();
        break;
    case 2:
        table.edit(slot, bit(C::Latency)).latencyMs = random.below(200) - 1;
        break;
    default:
        table.edit(slot, bit(C::Name)).name = random.word();
    }
}

inline void vary(Table<pbx::Queue> &table, Slot slot, Random &random)
{
    using C = pbx::QueueColumn;
    switch (random.below(3)) {
    case 0: {
        pbx::Queue &row = table.edit(slot, bit(C::Callers));
        row.callers = random.below(9);
        row.longestSince = random.below(2) ? random.instant() : 0;
        break;
    }
    case 1: {
        pbx::Queue &row = table.edit(slot, bit(C::Members));
        row.members = random.below(9);
        row.freeMembers = random.below(9);
        break;
    }
    default:
        table.edit(slot, bit(C::Name)).name = random.word();
    }
}

inline void vary(Table<pbx::QueueCaller> &table, Slot slot, Random &random)
{
    using C = pbx::QueueCallerColumn;
    switch (random.below(3)) {
    case 0:
        table.edit(slot, bit(C::Position)).position = random.below(20);
        break;
    case 1:
        table.edit(slot, bit(C::Since)).since = random.instant();
        break;
    default: {
        pbx::QueueCaller &row = table.edit(slot, bit(C::Channel));
        row.channel = random.word();
        row.uniqueId = random.word();
        row.callerName = random.word();
    }
    }
}

inline void vary(Table<pbx::QueueMember> &table, Slot slot, Random &random)
{
    using C = pbx::QueueMemberColumn;
    switch (random.below(4)) {
    case 0: {
        pbx::QueueMember &row = table.edit(slot, bit(C::Status));
        row.status = random.word();
        row.statusSince = random.instant();
        break;
    }
    case 1: {
        pbx::QueueMember &row = table.edit(slot, bit(C::Paused));
        row.paused = !row.paused;
        row.pausedReason = random.word();
        row.pausedSince = random.instant();
        break;
    }
    case 2:
        table.edit(slot, bit(C::Penalty)).penalty = random.below(9);
        break;
    default:
        table.edit(slot, bit(C::Name)).name = random.word();
    }
}

inline void vary(Table<pbx::ParkedCall> &table, Slot slot, Random &random)
{
    using C = pbx::ParkingColumn;
    switch (random.below(3)) {
    case 0:
        table.edit(slot, bit(C::Space)).space = random.word();
        break;
    case 1: {
        pbx::ParkedCall &row = table.edit(slot, bit(C::Channel));
        row.callerName = random.word();
        row.parker = u"PJSIP/1%1-0000002a"_s.arg(random.below(90) + 10);
        row.since = random.instant();
        break;
    }
    default:
        table.edit(slot, bit(C::Until)).until = random.instant();
    }
}

inline void vary(Table<pbx::Conference> &table, Slot slot, Random &random)
{
    using C = pbx::ConferenceColumn;
    switch (random.below(3)) {
    case 0:
        table.edit(slot, bit(C::Locked)).locked = random.below(2);
        break;
    case 1:
        table.edit(slot, bit(C::Participants)).participants = random.below(9);
        break;
    default:
        table.edit(slot, bit(C::Name)).name = random.word();
    }
}

inline void vary(Table<pbx::Participant> &table, Slot slot, Random &random)
{
    using C = pbx::ParticipantColumn;
    if (random.below(2)) {
        table.edit(slot, bit(C::Muted)).muted = random.below(2);
        return;
    }
    pbx::Participant &row = table.edit(slot, bit(C::Channel));
    row.channel = random.word();
    row.callerName = random.word();
    row.since = random.instant();
}

inline void vary(Table<pbx::Mailbox> &table, Slot slot, Random &random)
{
    using C = pbx::MailboxColumn;
    switch (random.below(3)) {
    case 0:
        table.edit(slot, bit(C::New)).newMessages = random.below(9);
        break;
    case 1:
        table.edit(slot, bit(C::Old)).oldMessages = random.below(9);
        break;
    default:
        table.edit(slot, bit(C::Name)).name = random.word();
    }
}

inline void vary(Table<pbx::Registration> &table, Slot slot, Random &random)
{
    using C = pbx::RegistrationColumn;
    switch (random.below(3)) {
    case 0:
        table.edit(slot, bit(C::Status)).status = random.word();
        break;
    case 1:
        table.edit(slot, bit(C::Domain)).domain = random.word();
        break;
    default:
        table.edit(slot, bit(C::Username)).username = random.word();
    }
}
