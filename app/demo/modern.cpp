// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "modern.h"

#include <algorithm>

namespace demo {

namespace {

Block event(const char *name, quint32 right)
{
    Block block{QByteArrayView(name)};
    block.field("Privilege", rightWords(right));
    return block;
}

} // namespace

void Modern::newChannel(const Channel &channel)
{
    send(Call, event("Newchannel", Call).snapshot(channel));
}

void Modern::newExten(const Channel &channel)
{
    send(DialplanRight, event("Newexten", DialplanRight)
                            .snapshot(channel)
                            .field("Extension", channel.extension)
                            .field("Application", channel.application)
                            .field("AppData", channel.data));
}

void Modern::newState(const Channel &channel)
{
    send(Call, event("Newstate", Call).snapshot(channel));
}

void Modern::newCallerId(const Channel &channel)
{
    send(Call, event("NewCallerid", Call)
                   .snapshot(channel)
                   .field("CID-CallingPres", "0 (Presentation Allowed, Not Screened)"));
}

void Modern::newConnectedLine(const Channel &channel)
{
    send(Call, event("NewConnectedLine", Call).snapshot(channel));
}

void Modern::varSet(const Channel &channel, const QByteArray &name, const QByteArray &value)
{
    send(DialplanRight, event("VarSet", DialplanRight)
                            .snapshot(channel)
                            .field("Variable", name)
                            .field("Value", value));
}

void Modern::dial(const char *name, const Channel *from, const Channel &to, const char *field,
                  const QByteArray &value)
{
    Block block = event(name, Call);
    if (from)
        block.snapshot(*from);
    send(Call, block.snapshot(to, "Dest").field(field, value));
}

void Modern::dialBegin(const Channel *from, const Channel &to, const QByteArray &string)
{
    dial("DialBegin", from, to, "DialString", string);
}

void Modern::dialState(const Channel *from, const Channel &to, const QByteArray &status)
{
    dial("DialState", from, to, "DialStatus", status);
}

void Modern::dialEnd(const Channel *from, const Channel &to, const QByteArray &status)
{
    dial("DialEnd", from, to, "DialStatus", status);
}

void Modern::bridgeCreated(const Bridge &bridge)
{
    send(Call, event("BridgeCreate", Call).bridge(bridge));
}

void Modern::bridgeEntered(const Bridge &bridge, const Channel &channel, const Channel *)
{
    send(Call, event("BridgeEnter", Call).bridge(bridge).snapshot(channel));
}

void Modern::bridgeLeft(const Bridge &bridge, const Channel &channel, const Channel *)
{
    send(Call, event("BridgeLeave", Call).bridge(bridge).snapshot(channel));
}

void Modern::bridgeDestroyed(const Bridge &bridge)
{
    send(Call, event("BridgeDestroy", Call).bridge(bridge));
}

void Modern::held(const Channel &channel, bool on)
{
    send(Call, event(on ? "Hold" : "Unhold", Call).snapshot(channel));
}

void Modern::hangupRequested(const Channel &channel, bool soft, int cause)
{
    send(Call, event(soft ? "SoftHangupRequest" : "HangupRequest", Call)
                   .snapshot(channel)
                   .field("Cause", cause));
}

void Modern::hungUp(const Channel &channel, int cause)
{
    send(Call, event("Hangup", Call)
                   .snapshot(channel)
                   .field("Cause", cause)
                   .field("Cause-txt", causeWord(cause)));
}

void Modern::callEnded(const CallRecord &record)
{
    send(CdrRight, event("Cdr", CdrRight).callRecord(record));
}

void Modern::deviceState(const QByteArray &device, DeviceState state)
{
    send(
        Call,
        event("DeviceStateChange", Call).field("Device", device).field("State", deviceWord(state)));
}

void Modern::extensionState(const QByteArray &extension, const QByteArray &context,
                            const QByteArray &hint, DeviceState state)
{
    send(Call, event("ExtensionStatus", Call)
                   .field("Exten", extension)
                   .field("Context", context)
                   .field("Hint", hint)
                   .field("Status", extensionNumber(state))
                   .field("StatusText", extensionWord(state)));
}

void Modern::peer(const Person &person)
{
    // 22/register-unregister.ami: no qualify is configured, hence NonQualified.
    send(System, event("PeerStatus", System)
                     .field("ChannelType", "PJSIP")
                     .field("Peer", QByteArray("PJSIP/" + person.extension))
                     .field("PeerStatus", person.online ? "Reachable" : "Unreachable"));
    send(System, event("ContactStatus", System)
                     .field("URI", person.contact)
                     .field("ContactStatus", person.online ? "NonQualified" : "Removed")
                     .field("AOR", person.extension)
                     .field("EndpointName", person.extension)
                     .field("RoundtripUsec", 0));
}

void Modern::mailbox(const Channel *channel, const Person &person)
{
    Block block = event("MessageWaiting", Call);
    if (channel)
        block.snapshot(*channel);
    send(Call, block.field("Mailbox", QByteArray(person.extension + "@default"))
                   .field("Waiting", person.newMessages > 0 ? 1 : 0)
                   .field("New", person.newMessages)
                   .field("Old", person.oldMessages));
}

void Modern::member(MemberNews news, const Queue &queue, const Member &member, DeviceState state)
{
    constexpr const char *names[] = {"QueueMemberStatus", "QueueMemberAdded", "QueueMemberRemoved",
                                     "QueueMemberPause", "QueueMemberPenalty"};
    send(AgentRight, event(names[int(news)], AgentRight)
                         .field("Queue", queue.name)
                         .field("MemberName", member.name)
                         .field("Interface", member.interface)
                         .field("StateInterface", member.interface)
                         .field("Membership", member.membership)
                         .field("Penalty", member.penalty)
                         .field("CallsTaken", member.taken)
                         .field("LastCall", member.lastCall)
                         .field("LastPause", member.lastPause)
                         .field("LoginTime", member.login)
                         .field("InCall", member.inCall)
                         .field("Status", int(state))
                         .field("Paused", member.paused ? 1 : 0)
                         .field("PausedReason", member.reason)
                         .field("Ringinuse", 1)
                         .field("Wrapuptime", 0));
}

void Modern::caller(CallerNews news, const Queue &queue, const Channel &channel, int position,
                    qint64 hold)
{
    constexpr const char *names[] = {"QueueCallerJoin", "QueueCallerLeave", "QueueCallerAbandon"};
    Block block = event(names[int(news)], AgentRight);
    block.snapshot(channel).field("Queue", queue.name).field("Position", position);
    if (news == CallerNews::Abandon)
        block.field("OriginalPosition", position).field("HoldTime", hold);
    else
        block.field("Count", queue.callers.size());
    send(AgentRight, block);
}

void Modern::agent(AgentNews news, const Agent &agent)
{
    constexpr const char *names[] = {"AgentCalled", "AgentConnect", "AgentComplete",
                                     "AgentRingNoAnswer"};
    Block block = event(names[int(news)], AgentRight);
    block.snapshot(*agent.caller)
        .snapshot(*agent.leg, "Dest")
        .field("Queue", agent.queue->name)
        .field("Interface", agent.member->interface)
        .field("MemberName", agent.member->name);
    if (news == AgentNews::Connect)
        block.field("HoldTime", agent.hold).field("RingTime", agent.ring);
    else if (news == AgentNews::Complete)
        block.field("HoldTime", agent.hold)
            .field("TalkTime", agent.talk)
            .field("Reason", agent.reason);
    else if (news == AgentNews::RingNoAnswer)
        block.field("RingTime", agent.ring);
    send(AgentRight, block);
}

void parkedCallFields(Block &block, const ParkedCall &call, const Channel &parkee,
                      const Channel *retriever, qint64 now)
{
    const qint64 passed = (now - call.since) / 1000;
    block.snapshot(parkee, "Parkee");
    if (retriever)
        block.snapshot(*retriever, "Retriever");
    block.field("ParkerDialString", call.parker)
        .field("Parkinglot", "default")
        .field("ParkingSpace", call.space)
        .field("ParkingTimeout", std::max<qint64>(call.timeout - passed, 0))
        .field("ParkingDuration", passed);
}

void Modern::agentLogged(bool in, const PoolAgent &agent, const Channel &channel, qint64 now)
{
    Block block = event(in ? "AgentLogin" : "AgentLogoff", AgentRight);
    block.snapshot(channel).field("Agent", agent.id);
    if (!in)
        block.field("Logintime", (now - agent.since) / 1000);
    send(AgentRight, block);
}

void Modern::parking(ParkNews news, const ParkedCall &call, const Channel &parkee,
                     const Channel *retriever, qint64 now)
{
    constexpr const char *names[] = {"ParkedCall", "UnParkedCall", "ParkedCallTimeOut",
                                     "ParkedCallGiveUp"};
    Block block = event(names[int(news)], Call);
    parkedCallFields(block, call, parkee, retriever, now);
    send(Call, block);
}

void Modern::room(RoomNews news, const Room &room, const Bridge &bridge, const Channel *channel,
                  const Participant *participant)
{
    constexpr const char *names[] = {"ConfbridgeStart", "ConfbridgeJoin",   "ConfbridgeLeave",
                                     "ConfbridgeMute",  "ConfbridgeUnmute", "ConfbridgeEnd"};
    Block block = event(names[int(news)], Call);
    block.field("Conference", room.name).bridge(bridge);
    if (channel)
        block.snapshot(*channel);
    if (participant)
        block.field("Admin", participant->admin ? "Yes" : "No");
    if (participant && news == RoomNews::Join)
        block.field("Muted", participant->muted ? "Yes" : "No");
    send(Call, block);
}

void Modern::recording(RecordNews news, const Channel &channel)
{
    send(Call, event(news == RecordNews::Start ? "MixMonitorStart" : "MixMonitorStop", Call)
                   .snapshot(channel));
}

void Modern::spying(bool on, const Channel &spyer, const Channel &spyee)
{
    send(Call, event(on ? "ChanSpyStart" : "ChanSpyStop", Call)
                   .snapshot(spyer, "Spyer")
                   .snapshot(spyee, "Spyee"));
}

void Modern::originated(const OriginateOutcome &outcome)
{
    Block block = event("OriginateResponse", Call);
    block.optional("ActionID", outcome.actionId)
        .field("Response", outcome.success ? "Success" : "Failure")
        .field("Channel", outcome.channel ? outcome.channel->name : outcome.dialled);
    if (outcome.application.isEmpty())
        block.field("Context", outcome.context).field("Exten", outcome.extension);
    else
        block.field("Application", outcome.application).field("Data", outcome.data);
    send(Call, block.field("Reason", outcome.reason)
                   .known("Uniqueid", outcome.channel ? outcome.channel->uniqueId : QByteArray())
                   .known("CallerIDNum", outcome.callerNumber)
                   .known("CallerIDName", outcome.callerName));
}

void Modern::masqueraded(const Channel &, const QByteArray &)
{
    // Since 12 a channel is moved between bridges under its own name and uniqueid.
}

} // namespace demo
