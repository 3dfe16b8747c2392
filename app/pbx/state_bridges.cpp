// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "state.h"
#include "translate.h"

namespace pbx {

// Dials -------------------------------------------------------------------------------------------

void State::on(const DialBegan &fact)
{
    m_dialEvents = true;
    const Slot to = obtainChannel(fact.to);
    if (to == NoSlot)
        return;
    apply(to, fact.to);
    const Slot from = obtainChannel(fact.from);
    if (from == NoSlot)
        return; // an Originate rings its own phone: that leg is not called by anybody
    apply(from, fact.from);
    dial(from, to);
}

void State::on(const DialEnded &fact)
{
    const Slot from = findChannel(fact.from.uniqueId, fact.from.name);
    if (from != NoSlot)
        apply(from, fact.from);
    const Slot to = findChannel(fact.to.uniqueId, fact.to.name);
    if (to != NoSlot)
        apply(to, fact.to);
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
    const Slot slot = confirm(m_bridges, ami::decoded(fact.id));
    m_bridges.set(slot, &Bridge::id, m_bridges.keyOf(slot), 0);
    if (!fact.type.isEmpty())
        update(m_bridges, slot, &Bridge::type, fact.type, bit(BridgeColumn::Type));
}

void State::on(const BridgeJoined &fact)
{
    const Slot slot = obtainChannel(fact.channel);
    if (slot == NoSlot || fact.id.isEmpty())
        return;
    apply(slot, fact.channel);
    join(slot, ami::decoded(fact.id), fact.type);
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
    const Slot slot = m_bridges.find(ami::decoded(fact.id));
    if (slot == NoSlot)
        return;
    for (const QString &uniqueId : QList<QString>(m_bridges.at(slot).channels)) {
        if (const Slot channel = m_channels.find(uniqueId); channel != NoSlot)
            leave(channel);
    }
    m_bridges.remove(slot); // leave() may have removed a made-up one already
}

void State::join(Slot channel, const QString &bridge, Text type)
{
    if (m_channels.at(channel).bridge != bridge)
        leave(channel);
    const Slot slot = confirm(m_bridges, bridge);
    m_bridges.set(slot, &Bridge::id, bridge, 0);
    if (!type.isEmpty())
        update(m_bridges, slot, &Bridge::type, type, bit(BridgeColumn::Type));
    if (m_channels.at(channel).bridge == bridge)
        return;
    m_channels.set(channel, &Channel::bridge, bridge, bit(ChannelColumn::Bridge));
    m_bridges.edit(slot, bit(BridgeColumn::Channels))
        .channels.append(m_channels.at(channel).uniqueId);
    for (const QString &uniqueId : m_bridges.at(slot).channels)
        touch(m_channels.find(uniqueId));
    if (m_bridges.at(slot).isTalk()) {
        // Only now is the dial over: between the two joins they are still each other's partners.
        const QList<QString> members = m_bridges.at(slot).channels;
        for (const QString &uniqueId : members) {
            if (members.size() > 1)
                undial(m_channels.find(uniqueId));
        }
        // 1.0 sends nothing when a parked call is fetched: it is then linked with somebody.
        if (leg(channel).parked)
            leaveParking(channel);
    }
}

void State::leave(Slot channel)
{
    const QString id = m_channels.at(channel).bridge;
    if (id.isEmpty())
        return;
    m_channels.set(channel, &Channel::bridge, QString(), bit(ChannelColumn::Bridge));
    touch(channel);
    const Slot slot = m_bridges.find(id);
    if (slot == NoSlot)
        return;
    Bridge &bridge = m_bridges.edit(slot, bit(BridgeColumn::Channels));
    bridge.channels.removeOne(m_channels.at(channel).uniqueId);
    const QList<QString> left = bridge.channels;
    for (const QString &uniqueId : left)
        touch(m_channels.find(uniqueId));
    // Nobody will tell of the end of a bridge that we made up: it lives by its two parties.
    if (id.startsWith(QLatin1StringView(LinkedPrefix)) && left.size() < 2) {
        m_bridges.remove(slot);
        for (const QString &uniqueId : left)
            m_channels.set(m_channels.find(uniqueId), &Channel::bridge, QString(),
                           bit(ChannelColumn::Bridge));
    }
}

/// Who is at the other end: of the bridge, else of the dials. Looks through `Local/…` channels,
/// whose two halves differ in the last character of their names.
QList<Slot> State::partners(Slot slot) const
{
    QList<Slot> found;
    Slot local = NoSlot;
    QList<Slot> seen{slot};
    QList<Slot> open{slot};
    const auto visit = [&](Slot other) {
        if (other == NoSlot || seen.contains(other))
            return;
        seen.append(other);
        const QString &name = m_channels.at(other).name;
        if (name.startsWith(QLatin1StringView("Local/")) &&
            (name.endsWith(u'1') || name.endsWith(u'2'))) {
            QString half = name;
            half.back() = half.back() == u'1' ? u'2' : u'1';
            if (const Slot behind = m_channelNames.value(half, NoSlot); behind != NoSlot) {
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
    while (!open.isEmpty() && seen.size() < 64) {
        const Slot at = open.takeFirst();
        const qsizetype before = seen.size();
        if (const Bridge *bridge = m_bridges.get(m_channels.at(at).bridge);
            bridge && bridge->isTalk()) {
            for (const QString &uniqueId : bridge->channels)
                visit(m_channels.find(uniqueId));
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
