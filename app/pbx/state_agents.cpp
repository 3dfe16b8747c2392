// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "state.h"

namespace pbx {

void State::on(const AgentSeen &fact)
{
    if (fact.agent.isEmpty())
        return;
    const QString id = ami::decoded(fact.agent);
    // The next login may come before the last one's end is told of (soak, 16).
    if (const Agent *known = m_agents.get(id);
        known && fact.status == AgentStatus::LoggedOff && !fact.uniqueId.isEmpty() &&
        !sameText(known->uniqueId, fact.uniqueId) && m_channels.find(known->uniqueId) != NoSlot)
        return;
    const Slot slot = confirm(m_agents, id);
    m_agents.set(slot, &Agent::agent, id, bit(AgentColumn::Agent));
    update(m_agents, slot, &Agent::name, fact.name, bit(AgentColumn::Name));
    update(m_agents, slot, &Agent::talkingTo,
           fact.status.value_or(AgentStatus::OnCall) == AgentStatus::OnCall ? fact.talkingTo
                                                                            : Text(""),
           bit(AgentColumn::TalkingTo));
    if (fact.status == AgentStatus::LoggedOff) {
        m_agents.set(slot, &Agent::channel, QString(), bit(AgentColumn::Channel));
        m_agents.touch(slot).uniqueId.clear();
    } else {
        update(m_agents, slot, &Agent::channel, fact.channel, bit(AgentColumn::Channel));
        if (const Slot channel = findChannel(fact.uniqueId, fact.channel); channel != NoSlot)
            m_agents.touch(slot).uniqueId = m_channels.at(channel).uniqueId;
        else if (!fact.uniqueId.isNull())
            m_agents.touch(slot).uniqueId = ami::decoded(fact.uniqueId);
    }
    if (fact.status && m_agents.set(slot, &Agent::status, *fact.status, bit(AgentColumn::Status)))
        m_agents.set(slot, &Agent::since, instantOf(fact.changedAt).value_or(m_moment),
                     bit(AgentColumn::Status));
    m_agentsTouched = true;
}

void State::moveAgent(Text from, Slot to)
{
    for (const Slot slot : m_agents.byBirth()) {
        if (sameText(m_agents.at(slot).uniqueId, from))
            m_agents.touch(slot).uniqueId = m_channels.at(to).uniqueId;
    }
    m_agentsTouched = true;
}

/// No event tells that an agent takes a call or is done with it: its channels do. Up to 11 a call
/// comes on a channel `Agent/1001` of its own, from 12 on on the one that the agent waits on.
void State::deriveAgents()
{
    for (const Slot slot : m_agents.byBirth()) {
        const Agent &row = m_agents.at(slot);
        if (row.status == AgentStatus::LoggedOff || row.status == AgentStatus::Unknown)
            continue;
        const Slot own = m_channels.find(row.uniqueId);
        if (own != NoSlot)
            m_agents.set(slot, &Agent::channel, m_channels.at(own).name, bit(AgentColumn::Channel));
        Slot call = NoSlot;
        for (const Slot each : m_devices.channelsOf(QString(u"Agent/" + row.agent))) {
            if (m_channels.at(each).isUp() && !partners(each).isEmpty())
                call = each;
        }
        // Up, too: an agent may log in on a leg that still rings for somebody (soak, 22).
        if (call == NoSlot && own != NoSlot && m_channels.at(own).isUp() &&
            !partners(own).isEmpty())
            call = own;
        if (call == NoSlot && own == NoSlot && !row.callSeen)
            continue; // nothing was seen of its channels: what the list said stands
        m_agents.touch(slot).callSeen = call != NoSlot;
        const AgentStatus now = call == NoSlot ? AgentStatus::Idle : AgentStatus::OnCall;
        if (m_agents.set(slot, &Agent::status, now, bit(AgentColumn::Status)))
            m_agents.set(slot, &Agent::since, m_moment, bit(AgentColumn::Status));
        QString other;
        if (call != NoSlot) {
            other = otherParty(call).number;
            if (const Slots others = partners(call); other.isEmpty() && !others.isEmpty())
                other = m_channels.at(others.front()).callerNumber;
        }
        m_agents.set(slot, &Agent::talkingTo, other, bit(AgentColumn::TalkingTo));
    }
}

} // namespace pbx
