// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "state.h"

#include <algorithm>
#include <array>

namespace pbx {

namespace {

QString twoPartKey(Text one, Text other)
{
    return ami::decoded(one) + u'\n' + ami::decoded(other);
}

/// A row that stands for a channel: by Uniqueid, or by name where the row does not know it.
template <class Row>
bool isOf(const Row &row, const Channel &channel)
{
    return row.uniqueId.isEmpty() ? row.channel == channel.name : row.uniqueId == channel.uniqueId;
}

template <class Row, class Wanted>
std::vector<Slot> select(const Table<Row> &table, Wanted wanted)
{
    std::vector<Slot> found;
    table.forEach([&](Slot slot) {
        if (wanted(table.at(slot)))
            found.push_back(slot);
    });
    return found;
}

/// Device states in the words of main/devicestate.c.
QString deviceStateWord(int state)
{
    static constexpr std::array words{
        "Unknown",     "Not in use", "In use",     "Busy",    "Invalid",
        "Unavailable", "Ringing",    "Ring+Inuse", "On Hold",
    };
    const auto index = static_cast<std::size_t>(state);
    return QLatin1StringView(state >= 0 && index < words.size() ? words[index] : words[0]);
}

} // namespace

// Queues ------------------------------------------------------------------------------------------

void State::on(const QueueSeen &fact)
{
    if (fact.name.isEmpty())
        return;
    const Slot slot = confirm(m_queues, ami::decoded(fact.name));
    m_queues.set(slot, &Queue::name, m_queues.keyOf(slot), bit(QueueColumn::Name));
    update(m_queues, slot, &Queue::strategy, fact.strategy, 0);
    m_queuesTouched = true;
}

/// Since when something waits that \a seconds tells the age of. The server counts whole seconds: a
/// beginning that was seen is more exact, unless it was that of another wait.
Instant State::sinceOf(std::optional<qint64> seconds, bool known, Instant kept) const
{
    const Instant told = m_moment - seconds.value_or(0) * 1000;
    if (known && (!seconds || (!clockStands() && qAbs(told - kept) <= 2000)))
        return kept;
    return told;
}

void State::on(const QueueCallerSeen &fact)
{
    if (fact.queue.isEmpty() || fact.channel.isEmpty())
        return;
    const Slot channel = findChannel(fact.uniqueId, fact.channel);
    // An item of a list may come behind the end of its channel (1.0 mixes events into lists).
    if (channel == NoSlot && hasEnded(fact.uniqueId))
        return;
    on(QueueSeen{fact.queue});
    const QString key = twoPartKey(fact.queue, fact.channel);
    const bool known = m_queueCallers.contains(key);
    const QString queue = ami::decoded(fact.queue);
    int position = fact.position;
    if (m_queuesListed == m_epoch && fact.count > 0 && position >= fact.count) {
        // The last one. The server may still count one that left without a word of its (its own
        // old self, when a caller is redirected to the queue it waits in; soak, 16).
        m_queueCallers.forEach([&](Slot each) {
            const QueueCaller &row = m_queueCallers.at(each);
            if (row.queue == queue && row.channel != ami::decoded(fact.channel))
                position = qMax(position, row.position + 1);
        });
    } else if (!known && !fact.seconds) {
        // It stepped in before others (a priority): they move back, and nobody tells of it.
        for (const Slot each : select(m_queueCallers, [&](const QueueCaller &row) {
                 return row.queue == queue && row.position >= fact.position;
             }))
            ++m_queueCallers.edit(each, bit(QueueCallerColumn::Position)).position;
    }
    const Slot slot = confirm(m_queueCallers, key);
    update(m_queueCallers, slot, &QueueCaller::queue, fact.queue, 0);
    update(m_queueCallers, slot, &QueueCaller::channel, fact.channel,
           bit(QueueCallerColumn::Channel));
    update(m_queueCallers, slot, &QueueCaller::callerNumber, fact.callerNumber,
           bit(QueueCallerColumn::Channel));
    update(m_queueCallers, slot, &QueueCaller::callerName, fact.callerName,
           bit(QueueCallerColumn::Channel));
    m_queueCallers.set(slot, &QueueCaller::position, position, bit(QueueCallerColumn::Position));
    if (!fact.seconds)
        closeRanks(queue);
    const Instant since = sinceOf(fact.seconds, known, m_queueCallers.at(slot).since);
    m_queueCallers.set(slot, &QueueCaller::since, since, bit(QueueCallerColumn::Since));
    if (channel != NoSlot) {
        leg(channel).queued = true;
        m_queueCallers.set(slot, &QueueCaller::uniqueId, m_channels.at(channel).uniqueId, 0);
    } else {
        update(m_queueCallers, slot, &QueueCaller::uniqueId, fact.uniqueId, 0);
    }
}

void State::on(const QueueCallerGone &fact)
{
    const QString queue = ami::decoded(fact.queue);
    const QString uniqueId = ami::decoded(fact.uniqueId);
    const QString name = ami::decoded(fact.channel);
    for (const Slot slot : select(m_queueCallers, [&](const QueueCaller &row) {
             return row.queue == queue && ((!uniqueId.isEmpty() && row.uniqueId == uniqueId) ||
                                           (!name.isEmpty() && row.channel == name));
         }))
        removeQueueCaller(slot);
}

/// Where all callers of a queue are known they stand at 1, 2, 3…
void State::closeRanks(const QString &queue)
{
    if (m_queuesListed != m_epoch)
        return;
    std::vector<Slot> callers =
        select(m_queueCallers, [&](const QueueCaller &row) { return row.queue == queue; });
    std::stable_sort(callers.begin(), callers.end(), [this](Slot one, Slot other) {
        return m_queueCallers.at(one).position < m_queueCallers.at(other).position;
    });
    int position = 0;
    for (const Slot each : callers)
        m_queueCallers.set(each, &QueueCaller::position, ++position,
                           bit(QueueCallerColumn::Position));
}

/// Those behind it move up; nobody tells of it before the next list.
void State::removeQueueCaller(Slot slot)
{
    const QueueCaller gone = m_queueCallers.at(slot);
    m_queueCallers.remove(slot);
    for (const Slot each : select(m_queueCallers, [&](const QueueCaller &row) {
             return row.queue == gone.queue && row.position > gone.position;
         }))
        --m_queueCallers.edit(each, bit(QueueCallerColumn::Position)).position;
    m_queuesTouched = true;
}

void State::leaveQueues(Slot channel)
{
    if (!std::exchange(leg(channel).queued, false))
        return;
    const Channel &row = m_channels.at(channel);
    for (const Slot slot :
         select(m_queueCallers, [&](const QueueCaller &each) { return isOf(each, row); })) {
        if (m_queueCallers.isAlive(slot))
            removeQueueCaller(slot);
    }
}

void State::on(const QueueMemberSeen &fact)
{
    if (fact.queue.isEmpty() || fact.interface.isEmpty())
        return;
    on(QueueSeen{fact.queue});
    const QString key = twoPartKey(fact.queue, fact.interface);
    const bool known = m_queueMembers.contains(key);
    const Slot slot = confirm(m_queueMembers, key);
    update(m_queueMembers, slot, &QueueMember::queue, fact.queue, 0);
    update(m_queueMembers, slot, &QueueMember::interface, fact.interface,
           bit(QueueMemberColumn::Name));
    update(m_queueMembers, slot, &QueueMember::name, fact.name, bit(QueueMemberColumn::Name));
    if (fact.status && m_queueMembers.set(slot, &QueueMember::status, deviceStateWord(*fact.status),
                                          bit(QueueMemberColumn::Status)))
        m_queueMembers.touch(slot).statusSince = m_moment;
    if (fact.paused) {
        const bool changed = m_queueMembers.set(slot, &QueueMember::paused, *fact.paused,
                                                bit(QueueMemberColumn::Paused));
        if (changed || !known)
            m_queueMembers.touch(slot).pausedSince =
                *fact.paused ? instantOf(fact.pausedAt).value_or(m_moment) : 0;
        if (!*fact.paused)
            m_queueMembers.set(slot, &QueueMember::pausedReason, QString(),
                               bit(QueueMemberColumn::Paused));
    }
    if (m_queueMembers.at(slot).paused)
        update(m_queueMembers, slot, &QueueMember::pausedReason, fact.pausedReason,
               bit(QueueMemberColumn::Paused));
    if (fact.penalty)
        m_queueMembers.set(slot, &QueueMember::penalty, *fact.penalty,
                           bit(QueueMemberColumn::Penalty));
    constexpr Columns calls = bit(QueueMemberColumn::Calls);
    update(m_queueMembers, slot, &QueueMember::membership, fact.membership, calls);
    if (fact.callsTaken)
        m_queueMembers.set(slot, &QueueMember::callsTaken, *fact.callsTaken, calls);
    if (fact.ringsInUse)
        m_queueMembers.set(slot, &QueueMember::ringsInUse, *fact.ringsInUse, calls);
}

void State::on(const QueueMemberGone &fact)
{
    if (const Slot slot = m_queueMembers.find(twoPartKey(fact.queue, fact.interface));
        slot != NoSlot)
        m_queueMembers.remove(slot);
    m_queuesTouched = true;
}

// Parking -----------------------------------------------------------------------------------------

void State::on(const ParkingLotSeen &fact)
{
    if (fact.name.isEmpty())
        return;
    const Slot slot = confirm(m_parkingLots, ami::decoded(fact.name));
    m_parkingLots.set(slot, &ParkingLot::name, m_parkingLots.keyOf(slot),
                      bit(ParkingColumn::Space));
    if (fact.lastSpace > 0) {
        m_parkingLots.set(slot, &ParkingLot::firstSpace, fact.firstSpace,
                          bit(ParkingColumn::Space));
        m_parkingLots.set(slot, &ParkingLot::lastSpace, fact.lastSpace, bit(ParkingColumn::Space));
    }
}

void State::on(const CallParked &fact)
{
    if (fact.space.isEmpty())
        return;
    const Slot channel = findChannel(fact.uniqueId, fact.channel);
    if (channel == NoSlot && hasEnded(fact.uniqueId))
        return;
    on(ParkingLotSeen{fact.lot});
    const Slot slot = confirm(m_parkedCalls, twoPartKey(fact.lot, fact.space));
    const bool known = sameText(m_parkedCalls.at(slot).channel, fact.channel);
    update(m_parkedCalls, slot, &ParkedCall::lot, fact.lot, 0);
    update(m_parkedCalls, slot, &ParkedCall::space, fact.space, bit(ParkingColumn::Space));
    update(m_parkedCalls, slot, &ParkedCall::channel, fact.channel, bit(ParkingColumn::Channel));
    update(m_parkedCalls, slot, &ParkedCall::callerNumber, fact.callerNumber,
           bit(ParkingColumn::Channel));
    update(m_parkedCalls, slot, &ParkedCall::callerName, fact.callerName,
           bit(ParkingColumn::Channel));
    update(m_parkedCalls, slot, &ParkedCall::parker, fact.parker, bit(ParkingColumn::Channel));
    m_parkedCalls.touch(slot).since = sinceOf(fact.seconds, known, m_parkedCalls.at(slot).since);
    const Instant until = fact.secondsLeft > 0 ? m_moment + fact.secondsLeft * 1000 : 0;
    if (!known || clockStands() || qAbs(until - m_parkedCalls.at(slot).until) > 2000)
        m_parkedCalls.set(slot, &ParkedCall::until, until, bit(ParkingColumn::Until));
    if (channel != NoSlot) {
        leg(channel).parked = true;
        m_parkedCalls.set(slot, &ParkedCall::uniqueId, m_channels.at(channel).uniqueId, 0);
    } else {
        m_parkedCalls.set(slot, &ParkedCall::uniqueId, ami::decoded(fact.uniqueId), 0);
    }
}

void State::on(const CallUnparked &fact)
{
    const Slot slot = m_parkedCalls.find(twoPartKey(fact.lot, fact.space));
    if (slot == NoSlot)
        return;
    // A space is given to the next before the server tells that the last one left it (soak, 22).
    const QString &there = m_parkedCalls.at(slot).uniqueId;
    if (!fact.uniqueId.isEmpty() && !there.isEmpty() && !sameText(there, fact.uniqueId))
        return;
    m_parkedCalls.remove(slot);
}

void State::leaveParking(Slot channel)
{
    if (!std::exchange(leg(channel).parked, false))
        return;
    const Channel &row = m_channels.at(channel);
    for (const Slot slot :
         select(m_parkedCalls, [&](const ParkedCall &each) { return isOf(each, row); }))
        m_parkedCalls.remove(slot);
}

/// Another channel takes the place of a parked one.
void State::parkInstead(Slot parked, Slot channel)
{
    if (!std::exchange(leg(parked).parked, false))
        return;
    const Channel &before = m_channels.at(parked);
    const Channel &row = m_channels.at(channel);
    for (const Slot slot :
         select(m_parkedCalls, [&](const ParkedCall &each) { return isOf(each, before); })) {
        ParkedCall &call = m_parkedCalls.edit(slot, bit(ParkingColumn::Channel));
        call.channel = row.name;
        call.uniqueId = row.uniqueId;
        call.callerNumber = row.callerNumber;
        call.callerName = row.callerName;
        leg(channel).parked = true;
    }
}

// Rooms -------------------------------------------------------------------------------------------

/// Whether a room of this name is known, and is another one than the room of this bridge.
bool State::isOtherRoom(Text name, Text bridge) const
{
    const Conference *room = m_conferences.get(ami::decoded(name));
    return room && !bridge.isEmpty() && !room->bridge.isEmpty() && !sameText(room->bridge, bridge);
}

void State::on(const ConferenceSeen &fact)
{
    if (fact.name.isEmpty())
        return;
    // A room that is about to end may have a namesake already; the server's lists know that one
    // only (soak, 22).
    if (!fact.bridge.isEmpty() && isOtherRoom(fact.name, fact.bridge))
        on(ConferenceGone{fact.name});
    const Slot slot = confirm(m_conferences, ami::decoded(fact.name));
    update(m_conferences, slot, &Conference::bridge, fact.bridge, 0);
    m_conferences.set(slot, &Conference::name, m_conferences.keyOf(slot),
                      bit(ConferenceColumn::Name));
    if (fact.locked)
        m_conferences.set(slot, &Conference::locked, *fact.locked, bit(ConferenceColumn::Locked));
}

void State::on(const ConferenceGone &fact)
{
    if (isOtherRoom(fact.name, fact.bridge))
        return;
    const QString room = ami::decoded(fact.name);
    for (const Slot slot :
         select(m_participants, [&](const Participant &row) { return row.room == room; }))
        m_participants.remove(slot);
    if (const Slot slot = m_conferences.find(room); slot != NoSlot)
        m_conferences.remove(slot);
    m_conferencesTouched = true;
}

void State::on(const ParticipantSeen &fact)
{
    if (fact.room.isEmpty() || fact.channel.isEmpty())
        return;
    const Slot channel = findChannel(fact.uniqueId, fact.channel);
    if (channel == NoSlot && hasEnded(fact.uniqueId))
        return;
    if (isOtherRoom(fact.room, fact.bridge))
        return;
    const QString key = twoPartKey(fact.room, fact.channel);
    const bool known = m_participants.contains(key);
    if (!known && !fact.bringsIn)
        return;
    on(ConferenceSeen{fact.room, {}, fact.bridge});
    const Slot slot = confirm(m_participants, key);
    update(m_participants, slot, &Participant::room, fact.room, 0);
    update(m_participants, slot, &Participant::channel, fact.channel,
           bit(ParticipantColumn::Channel));
    update(m_participants, slot, &Participant::callerNumber, fact.callerNumber,
           bit(ParticipantColumn::Channel));
    update(m_participants, slot, &Participant::callerName, fact.callerName,
           bit(ParticipantColumn::Channel));
    update(m_participants, slot, &Participant::userNumber, fact.userNumber, 0);
    if (fact.muted)
        m_participants.set(slot, &Participant::muted, *fact.muted, bit(ParticipantColumn::Muted));
    m_participants.touch(slot).since = sinceOf(fact.seconds, known, m_participants.at(slot).since);
    if (channel != NoSlot) {
        leg(channel).conferring = true;
        m_participants.set(slot, &Participant::uniqueId, m_channels.at(channel).uniqueId, 0);
    } else {
        update(m_participants, slot, &Participant::uniqueId, fact.uniqueId, 0);
    }
    m_conferencesTouched = true;
}

void State::on(const ParticipantGone &fact)
{
    if (const Slot slot = m_participants.find(twoPartKey(fact.room, fact.channel)); slot != NoSlot)
        m_participants.remove(slot);
    m_conferencesTouched = true;
    const QString room = ami::decoded(fact.room);
    if (fact.lastEndsRoom &&
        select(m_participants, [&](const Participant &row) { return row.room == room; }).empty())
        on(ConferenceGone{fact.room});
}

void State::leaveConferences(Slot channel)
{
    if (!std::exchange(leg(channel).conferring, false))
        return;
    const Channel &row = m_channels.at(channel);
    for (const Slot slot :
         select(m_participants, [&](const Participant &each) { return isOf(each, row); }))
        m_participants.remove(slot);
    m_conferencesTouched = true;
}

// Channels that wait ------------------------------------------------------------------------------

namespace {

template <class Row>
void renameIn(Table<Row> &table, QString Row::*place, const Channel &channel,
              const QString &newName, Columns column)
{
    for (const Slot slot :
         select(table, [&](const Row &row) { return row.uniqueId == channel.uniqueId; })) {
        const QString key = table.at(slot).*place + u'\n' + newName;
        if (table.at(slot).channel == newName || table.contains(key))
            continue;
        table.edit(slot, column).channel = newName;
        table.rekey(slot, key);
    }
}

template <class Row>
bool adoptIn(Table<Row> &table, const Channel &channel)
{
    bool found = false;
    for (const Slot slot : select(table, [&](const Row &row) { return isOf(row, channel); })) {
        table.touch(slot).uniqueId = channel.uniqueId;
        found = true;
    }
    return found;
}

} // namespace

/// Rows follow the Uniqueid: after a masquerade (up to 11) the name belongs to another channel.
void State::renameWaiting(Slot channel, const QString &oldName, const QString &newName)
{
    Q_UNUSED(oldName)
    const Channel &row = m_channels.at(channel);
    if (leg(channel).queued)
        renameIn(m_queueCallers, &QueueCaller::queue, row, newName,
                 bit(QueueCallerColumn::Channel));
    if (leg(channel).conferring)
        renameIn(m_participants, &Participant::room, row, newName, bit(ParticipantColumn::Channel));
    if (leg(channel).parked) {
        for (const Slot slot : select(m_parkedCalls, [&](const ParkedCall &each) {
                 return each.uniqueId == row.uniqueId;
             }))
            m_parkedCalls.set(slot, &ParkedCall::channel, newName, bit(ParkingColumn::Channel));
    }
}

/// A list may have told of a waiting channel before the channel itself was heard of.
void State::adoptWaiting(Slot channel)
{
    const Channel &row = m_channels.at(channel);
    if (!m_queueCallers.isEmpty())
        leg(channel).queued = adoptIn(m_queueCallers, row);
    if (!m_parkedCalls.isEmpty())
        leg(channel).parked = adoptIn(m_parkedCalls, row);
    if (!m_participants.isEmpty())
        leg(channel).conferring = adoptIn(m_participants, row);
}

} // namespace pbx
