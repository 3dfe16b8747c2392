// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "state.h"
#include "translate.h"

namespace pbx {

namespace {

/// Uniqueids and Linkedids are `[name-]seconds.number`.
bool isOlder(const QString &one, const QString &other)
{
    const auto parts = [](QStringView id) {
        const qsizetype dot = id.lastIndexOf(u'.');
        const QStringView seconds = id.first(dot < 0 ? id.size() : dot);
        return std::pair(seconds.sliced(seconds.lastIndexOf(u'-') + 1).toLongLong(),
                         id.sliced(dot + 1).toLongLong());
    };
    return parts(one) < parts(other);
}

} // namespace

// Dials -------------------------------------------------------------------------------------------

void State::on(const DialBegan &fact)
{
    if (!std::exchange(m_dialEvents, true))
        m_guessedDials.clear(); // of before; nothing is to be guessed any more
    const Slot to = meet(fact.to);
    if (to == NoSlot)
        return;
    const Slot from = meet(fact.from);
    if (from == NoSlot)
        return; // an Originate rings its own phone: that leg is not called by anybody
    dial(from, to);
}

void State::on(const DialEnded &fact)
{
    const Slot from = findChannel(fact.from.uniqueId, fact.from.name);
    const Slot to = findChannel(fact.to.uniqueId, fact.to.name);
    for (const Slot each : {from, to}) {
        if (each != NoSlot)
            confirm(each);
    }
    if (fact.word != DialWord::None)
        m_endings.obtain(printOf(fact.to.uniqueId)).word = fact.word;
    if (fact.answered)
        return; // they stay partners until they are in a bridge: no moment without the other
    if (to != NoSlot) {
        undial(to);
        return;
    }
    // 1.6.2 to 11 only name the caller.
    if (from != NoSlot && fact.to.uniqueId.isEmpty()) {
        for (const Slot dialled : std::vector<Slot>(leg(from).dials))
            undial(dialled);
    }
}

void State::dial(Slot from, Slot to)
{
    if (from == to)
        return;
    undial(to);
    leg(to).dialledBy = from;
    leg(to).incoming = true;
    leg(from).incoming = false; // called or not, it now calls somebody itself
    leg(from).dials.push_back(to);
    touch(from);
    touch(to);
}

void State::undial(Slot to)
{
    const Slot from = std::exchange(leg(to).dialledBy, NoSlot);
    if (from == NoSlot)
        return;
    std::erase(leg(from).dials, to);
    touch(from);
    touch(to);
}

// Bridges -----------------------------------------------------------------------------------------

void State::on(const BridgeMade &fact)
{
    if (fact.id.isEmpty())
        return;
    const Slot slot = confirm(m_bridges, fact.id);
    m_bridges.touch(slot).id = m_bridges.keyOf(slot);
    if (!fact.type.isEmpty())
        update(m_bridges, slot, &Bridge::type, fact.type, bit(BridgeColumn::Type));
}

void State::on(const BridgeJoined &fact)
{
    const Slot slot = obtainChannel(fact.channel);
    if (slot == NoSlot || fact.id.isEmpty())
        return;
    apply(slot, fact.channel);
    join(slot, confirm(m_bridges, fact.id), fact.type, m_moment);
    // Taken out of a queue by somebody else: no queue event tells (22 and 16, recipes).
    leaveQueues(slot);
    // Nor of a room, where a list had told of one that was not quite in it yet (soak, 22).
    if (fact.type == "basic")
        leaveConferences(slot);
    // Who waits for calls on a Local channel that optimises itself away waits on another one then
    // (app_agent_pool; soak, 22).
    if (!fact.swapped.isEmpty() && fact.type == "agent_hold")
        moveAgent(fact.swapped, slot);
}

void State::on(const BridgeLeft &fact)
{
    const Slot slot = findChannel(fact.channel.uniqueId, fact.channel.name);
    if (slot == NoSlot)
        return;
    apply(slot, fact.channel);
    if (sameText(m_channels.at(slot).bridge, fact.id))
        leave(slot);
}

void State::on(const BridgeGone &fact)
{
    const Slot slot = m_bridges.find(fact.id);
    if (slot == NoSlot)
        return;
    for (const Slot channel : decltype(Bridge::legs)(m_bridges.at(slot).legs))
        leave(channel);
    m_bridges.remove(slot); // leave() may have removed a made-up one already
}

/// Where one of the two has ended by now the other talks to nobody.
void State::on(const PartiesLinked &fact)
{
    const Slot one = obtainChannel(fact.one);
    const Slot other = obtainChannel(fact.other);
    if (one != NoSlot)
        apply(one, fact.one);
    if (other != NoSlot)
        apply(other, fact.other);
    if (one == NoSlot || other == NoSlot || one == other)
        return;
    link(one, other, m_moment);
    leaveQueues(one);
    leaveQueues(other);
}

void State::on(const PartiesUnlinked &fact)
{
    const Slot one = findChannel(fact.one.uniqueId, fact.one.name);
    const Slot other = findChannel(fact.other.uniqueId, fact.other.name);
    if (one != NoSlot)
        apply(one, fact.one);
    if (other != NoSlot)
        apply(other, fact.other);
    if (one == NoSlot || other == NoSlot)
        return;
    const Slot bridge = leg(one).bridge;
    if (bridge != NoSlot && leg(other).bridge == bridge && m_bridges.at(bridge).isMadeUp())
        leave(one);
}

/// The bridge of the two is the same whichever of them is named first.
void State::link(Slot one, Slot other, Instant at)
{
    const auto [first, second] =
        std::minmax(m_channels.at(one).uniqueId, m_channels.at(other).uniqueId);
    const Slot bridge = confirm(m_bridges, QString(u"link:" + first + u'+' + second));
    join(one, bridge, "basic", at);
    join(other, bridge, "basic", at);
}

/// \a slot is a bridge that the server has just spoken of, and \a at is when the channel entered
/// it; 0 where no one told.
void State::join(Slot channel, Slot slot, Text type, Instant at)
{
    const bool there = leg(channel).bridge == slot;
    if (!there)
        leave(channel);
    if (m_bridges.at(slot).id.isEmpty())
        m_bridges.touch(slot).id = m_bridges.keyOf(slot);
    if (!type.isEmpty())
        update(m_bridges, slot, &Bridge::type, type, bit(BridgeColumn::Type));
    if (there)
        return;
    leg(channel).bridge = slot;
    leg(channel).bridgedAt = at;
    m_channels.edit(channel, bit(ChannelColumn::Bridge)).bridge = m_bridges.keyOf(slot);
    Bridge &bridge = m_bridges.edit(slot, bit(BridgeColumn::Channels));
    bridge.legs.append(channel);
    for (const Slot each : std::as_const(bridge.legs))
        touch(each);
    becomeOneCall(slot);
    if (bridge.isTalk()) {
        // Only now is the dial over: between the two joins they are still each other's partners.
        if (bridge.legs.size() > 1) {
            for (const Slot each : std::as_const(bridge.legs))
                undial(each);
        }
        // 1.0 sends nothing when a parked call is fetched: it is then linked with somebody.
        if (leg(channel).parked)
            leaveParking(channel);
        // Who is bridged out of a queue by somebody's Bridge leaves it without an event (22, 16).
        // To an agent, the queue's own Leave comes before.
        if (leg(channel).queued)
            leaveQueues(channel);
    }
}

/// Who talks to each other belongs to one call from then on, the oldest of theirs; the events of
/// the bridge still bear each one's own (main/bridge.c; not in conferences and parking lots; 22 and
/// 16).
void State::becomeOneCall(Slot slot)
{
    const Bridge &bridge = m_bridges.at(slot);
    if (bridge.type != QLatin1StringView("basic"))
        return;
    QString oldest;
    for (const Slot each : bridge.legs) {
        const QString &call = m_channels.at(each).linkedId;
        if (oldest.isEmpty() || (!call.isEmpty() && call != oldest && isOlder(call, oldest)))
            oldest = call;
    }
    for (const Slot each : bridge.legs) {
        if (m_channels.set(each, &Channel::linkedId, oldest, 0))
            m_told[each].forget();
    }
}

void State::leave(Slot channel)
{
    const Slot slot = std::exchange(leg(channel).bridge, NoSlot);
    if (slot == NoSlot)
        return;
    m_channels.edit(channel, bit(ChannelColumn::Bridge)).bridge = QString();
    touch(channel);
    Bridge &bridge = m_bridges.edit(slot, bit(BridgeColumn::Channels));
    bridge.legs.removeOne(channel);
    for (const Slot each : std::as_const(bridge.legs))
        touch(each);
    if (bridge.legs.size() < 2 && bridge.isMadeUp()) {
        for (const Slot each : std::as_const(bridge.legs)) {
            leg(each).bridge = NoSlot;
            m_channels.edit(each, bit(ChannelColumn::Bridge)).bridge = QString();
        }
        m_bridges.remove(slot);
    }
}

/// Who is at the other end: of the bridge, else of the dials. Looks through `Local/…` channels,
/// whose two halves differ in the last character of their names.
State::Slots State::partners(Slot slot) const
{
    Slots found;
    Slot local = NoSlot;
    Slots seen{slot};
    Slots open{slot}; // whose partners are ours: those before nextOpen have been looked at
    qsizetype nextOpen = 0;
    const auto visit = [&](Slot other) {
        if (other == NoSlot || seen.contains(other))
            return;
        seen.append(other);
        const QString &name = m_channels.at(other).name;
        if (name.startsWith(QLatin1StringView("Local/")) &&
            (name.endsWith(u'1') || name.endsWith(u'2'))) {
            QString half = name;
            half.back() = half.back() == u'1' ? u'2' : u'1';
            if (const Slot behind = findName(half); behind != NoSlot) {
                if (!seen.contains(behind)) {
                    seen.append(behind);
                    open.append(behind);
                }
                if (local == NoSlot)
                    local = other;
                return;
            }
        }
        found.append(other);
    };
    while (nextOpen < open.size() && seen.size() < 64) {
        const Slot at = open.at(nextOpen++);
        const qsizetype before = seen.size();
        if (const Slot bridge = m_legs[at].bridge;
            bridge != NoSlot && m_bridges.at(bridge).isTalk()) {
            for (const Slot leg : m_bridges.at(bridge).legs)
                visit(leg);
        }
        if (seen.size() == before) {
            visit(m_legs[at].dialledBy);
            for (const Slot dialled : m_legs[at].dials)
                visit(dialled);
        }
    }
    // Nobody behind it: an announcement, a mailbox. Then the leg itself is the other end.
    if (found.isEmpty() && local != NoSlot)
        found.append(local);
    return found;
}

} // namespace pbx
