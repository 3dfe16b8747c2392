// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legacy.h"

#include <algorithm>

namespace demo {

namespace {

/// Two sides of a call, the calling one first.
std::pair<const Channel *, const Channel *> sides(const Channel &a, const Channel &b)
{
    return a.calledLeg ? std::pair(&b, &a) : std::pair(&a, &b);
}

} // namespace

QByteArray oldCallerId(const Channel &channel)
{
    const QByteArray &number = channel.calledLeg ? channel.connectedNumber : channel.callerNumber;
    const QByteArray &name = channel.calledLeg ? channel.connectedName : channel.callerName;
    if (number.isEmpty() || (channel.calledLeg && channel.state == ChannelState::Down))
        return "<unknown>";
    return name.isEmpty() ? number : QByteArray('"' + name + "\" <" + number + '>');
}

int oldExtensionNumber(DeviceState state)
{
    switch (state) {
    case DeviceState::NotInUse:
        return 0;
    case DeviceState::Invalid:
    case DeviceState::Unavailable:
        return 3;
    default:
        return 1;
    }
}

void Legacy::newChannel(const Channel &channel)
{
    send(Call, Block("Newchannel")
                   .field("Channel", channel.name)
                   .field("State", channelWord(channel.state))
                   .field("CallerID", oldCallerId(channel))
                   .field("Uniqueid", channel.uniqueId));
}

void Legacy::newExten(const Channel &channel)
{
    // Legs that are called run no dialplan in 1.0; their AppDial is not seen.
    if (channel.application.startsWith("App"))
        return;
    QByteArray data = channel.data;
    if (channel.application != "VoiceMail")
        data.replace(',', '|');
    send(Call, Block("Newexten")
                   .field("Channel", channel.name)
                   .field("Context", channel.context)
                   .field("Extension", channel.extension)
                   .field("Priority", channel.priority)
                   .field("Application", channel.application)
                   .field("AppData", data)
                   .field("Uniqueid", channel.uniqueId));
}

void Legacy::newState(const Channel &channel)
{
    // A phone that begins to ring is told by a second Newchannel (tests/data/1.0, and the seeds).
    send(Call, Block(channel.state == ChannelState::Ringing ? "Newchannel" : "Newstate")
                   .field("Channel", channel.name)
                   .field("State", channelWord(channel.state))
                   .field("CallerID", oldCallerId(channel))
                   .field("Uniqueid", channel.uniqueId));
}

void Legacy::newCallerId(const Channel &channel)
{
    send(Call, Block("Newcallerid")
                   .field("Channel", channel.name)
                   .field("CallerID", oldCallerId(channel))
                   .field("Uniqueid", channel.uniqueId));
}

void Legacy::bridgeEntered(const Bridge &, const Channel &channel, const Channel *other)
{
    if (!other)
        return;
    const auto [one, two] = sides(channel, *other);
    send(Call, Block("Link")
                   .field("Channel1", one->name)
                   .field("Channel2", two->name)
                   .field("Uniqueid1", one->uniqueId)
                   .field("Uniqueid2", two->uniqueId));
}

void Legacy::bridgeLeft(const Bridge &, const Channel &channel, const Channel *other)
{
    if (!other)
        return;
    const auto [one, two] = sides(channel, *other);
    const Zombie first = m_zombies.value(one->id, {one->name, one->uniqueId});
    const Zombie second = m_zombies.value(two->id, {two->name, two->uniqueId});
    send(Call, Block("Unlink")
                   .field("Channel1", first.name)
                   .field("Channel2", second.name)
                   .field("Uniqueid1", first.uniqueId)
                   .field("Uniqueid2", second.uniqueId));
    for (const ChannelId id : {one->id, two->id})
        if (m_zombies.contains(id))
            buryZombie(m_zombies.take(id));
}

void Legacy::buryZombie(const Zombie &zombie)
{
    send(Call, Block("Hangup")
                   .field("Channel", zombie.name)
                   .field("Uniqueid", zombie.uniqueId)
                   .field("Cause", 16));
}

void Legacy::masqueraded(const Channel &channel, const QByteArray &uniqueId)
{
    // tests/data/1.0/redirect-blind.ami: the phone keeps its name and gets a new uniqueid.
    const QByteArray away = "AsyncGoto/" + channel.name;
    const QByteArray masq = channel.name + "<MASQ>";
    send(Call, Block("Newchannel")
                   .field("Channel", away)
                   .field("State", channelWord(channel.state))
                   .field("CallerID", "<unknown>")
                   .field("Uniqueid", uniqueId));
    const auto rename = [this](const QByteArray &from, const QByteArray &to, const QByteArray &id) {
        send(Call,
             Block("Rename").field("Oldname", from).field("Newname", to).field("Uniqueid", id));
    };
    rename(channel.name, masq, channel.uniqueId);
    rename(away, channel.name, uniqueId);
    rename(masq, away + "<ZOMBIE>", channel.uniqueId);
    const Zombie zombie{away + "<ZOMBIE>", channel.uniqueId};
    if (channel.doing == Doing::Talks)
        m_zombies.insert(channel.id, zombie); // it is still linked
    else
        buryZombie(zombie);
}

void Legacy::hungUp(const Channel &channel, int cause)
{
    send(Call, Block("Hangup")
                   .field("Channel", channel.name)
                   .field("Uniqueid", channel.uniqueId)
                   .field("Cause", cause));
}

void Legacy::callEnded(const CallRecord &record)
{
    send(Call, Block("Cdr").callRecord(record));
}

void Legacy::extensionState(const QByteArray &extension, const QByteArray &, const QByteArray &hint,
                            DeviceState state)
{
    const int number = oldExtensionNumber(state);
    if (!hint.startsWith("SIP/") || m_told.value(extension, -1) == number)
        return;
    m_told.insert(extension, number);
    send(Call, Block("ExtensionStatus")
                   .field("Exten", extension)
                   .field("Context", "internal")
                   .field("Status", number));
}

void Legacy::peer(const Person &person)
{
    Block block{"PeerStatus"};
    block.field("Peer", QByteArray("SIP/" + person.extension))
        .field("PeerStatus", person.online ? "Registered" : "Unregistered");
    if (!person.online)
        block.field("Cause", "Expired");
    send(System, block);
}

void Legacy::mailbox(const Channel *, const Person &person)
{
    send(Call, Block("MessageWaiting")
                   .field("Mailbox", QByteArray(person.extension + "@default"))
                   .field("Waiting", person.newMessages > 0 ? 1 : 0));
}

void Legacy::caller(CallerNews news, const Queue &queue, const Channel &channel, int position,
                    qint64)
{
    if (news == CallerNews::Join)
        send(Call, Block("Join")
                       .field("Channel", channel.name)
                       .field("CallerID", oldCallerId(channel))
                       .field("Queue", queue.name)
                       .field("Position", position)
                       .field("Count", queue.callers.size()));
    else if (news == CallerNews::Leave)
        send(Call, Block("Leave")
                       .field("Channel", channel.name)
                       .field("Queue", queue.name)
                       .field("Count", queue.callers.size()));
}

void Legacy::agent(AgentNews news, const Agent &agent)
{
    if (news == AgentNews::Called)
        send(AgentRight, Block("AgentCalled")
                             .field("AgentCalled", agent.member->interface)
                             .field("ChannelCalling", agent.caller->name)
                             .field("CallerID", oldCallerId(*agent.caller))
                             .field("Context", agent.caller->context)
                             .field("Extension", agent.caller->extension)
                             .field("Priority", agent.caller->priority));
}

void Legacy::agentLogged(bool in, const PoolAgent &agent, const Channel &channel, qint64 now)
{
    Block block(in ? "Agentlogin" : "Agentlogoff");
    block.field("Agent", agent.id);
    if (in)
        block.field("Channel", channel.name);
    else
        block.field("Logintime", (now - agent.since) / 1000);
    send(AgentRight, block.field("Uniqueid", channel.uniqueId));
}

void Legacy::parking(ParkNews news, const ParkedCall &call, const Channel &parkee, const Channel *,
                     qint64)
{
    if (news == ParkNews::Parked) // nothing tells the end of it
        send(Call, Block("ParkedCall")
                       .field("Exten", call.space)
                       .field("Channel", parkee.name)
                       .field("From", parkee.name)
                       .field("Timeout", call.timeout)
                       .field("CallerID", oldCallerId(parkee)));
}

void Legacy::originated(const OriginateOutcome &outcome)
{
    send(Call, Block(outcome.success ? "OriginateSuccess" : "OriginateFailure")
                   .optional("ActionID", outcome.actionId)
                   .field("Channel", outcome.dialled)
                   .field("Context", outcome.context)
                   .field("Exten", outcome.extension));
}

} // namespace demo
