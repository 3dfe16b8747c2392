// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translate_parts.h"

#include <array>

namespace pbx::translation {

using ami::Message;
using ami::sameName;

// Queues and agents, parking and rooms: what channels wait or meet in.

namespace {

void queueParams(const Message &message, const FactSink &sink)
{
    sink(QueueSeen{message.value("Queue"), message.value("Strategy")});
}

/// The queue application says `unknown` where all others say `<unknown>` (1.8 to 13).
Text withoutUnknown(Text value)
{
    return sameName(value, "unknown") ? Text("") : value;
}

QueueCallerSeen queueCaller(const Message &message)
{
    const ChannelPicture channel = picture(message);
    QueueCallerSeen seen;
    seen.queue = message.value("Queue");
    seen.channel = channel.name;
    seen.uniqueId = channel.uniqueId;
    seen.callerNumber = withoutUnknown(channel.callerNumber);
    seen.callerName = withoutUnknown(channel.callerName);
    seen.position = static_cast<int>(message.number("Position"));
    seen.count = static_cast<int>(message.number("Count"));
    return seen;
}

/// Join (up to 11), QueueCallerJoin.
void queueJoin(const Message &message, const FactSink &sink)
{
    sink(queueCaller(message));
}

void queueEntry(const Message &message, const FactSink &sink)
{
    QueueCallerSeen seen = queueCaller(message);
    seen.seconds = message.number("Wait");
    sink(seen);
}

/// Leave (up to 11), QueueCallerLeave, QueueCallerAbandon (which names no Channel up to 11).
void queueLeave(const Message &message, const FactSink &sink)
{
    sink(QueueCallerGone{message.value("Queue"), message.value("Channel"),
                         field(message, "Uniqueid")});
}

/// The interface is `Location` in lists of all versions and in events up to 11, `Interface` in
/// later events; the name is `Name` in lists, `MemberName` in events (from 1.4 on).
void queueMember(const Message &message, const FactSink &sink)
{
    QueueMemberSeen seen;
    seen.queue = message.value("Queue");
    seen.interface = field(message, "Interface", "Location");
    seen.name = field(message, "MemberName", "Name");
    if (const auto status = numberOf(message.value("Status")))
        seen.status = static_cast<int>(*status);
    if (const Text paused = message.value("Paused"); !paused.isEmpty())
        seen.paused = truth(paused);
    seen.pausedReason = field(message, "PausedReason", "Reason");
    seen.membership = field(message, "Membership");
    if (const auto penalty = numberOf(message.value("Penalty")))
        seen.penalty = static_cast<int>(*penalty);
    if (const auto taken = numberOf(message.value("CallsTaken")))
        seen.callsTaken = static_cast<int>(*taken);
    if (const Text ringInUse = message.value("Ringinuse"); !ringInUse.isEmpty())
        seen.ringsInUse = truth(ringInUse);
    seen.pausedAt = numberOf(message.value("LastPause"));
    sink(seen);
}

void queueMemberRemoved(const Message &message, const FactSink &sink)
{
    sink(QueueMemberGone{message.value("Queue"), field(message, "Interface", "Location")});
}

// Agents ------------------------------------------------------------------------------------------

/// Up to 11: LoggedInChan, TalkingTo, TalkingToChan. From 12 on the headers of the channel it waits
/// on, TalkingToChan, CallStarted; nothing but the status of one that is logged off (13).
void agent(const Message &message, const FactSink &sink)
{
    AgentSeen seen{message.value("Agent"), field(message, "Name")};
    const Text status = message.value("Status");
    if (sameName(status, "AGENT_LOGGEDOFF"))
        seen.status = AgentStatus::LoggedOff;
    else if (sameName(status, "AGENT_IDLE"))
        seen.status = AgentStatus::Idle;
    else if (sameName(status, "AGENT_ONCALL"))
        seen.status = AgentStatus::OnCall;
    seen.channel = field(message, "LoggedInChan", "Channel");
    seen.uniqueId = field(message, "Uniqueid");
    seen.talkingTo = field(message, "TalkingTo");
    if (seen.talkingTo.isEmpty())
        seen.talkingTo = field(message, "TalkingToChan");
    seen.changedAt = numberOf(message.value("LoggedInTime"));
    if (seen.status == AgentStatus::OnCall)
        seen.changedAt = numberOf(message.value("CallStarted"));
    sink(seen);
}

void agentLogin(const Message &message, const FactSink &sink)
{
    AgentSeen seen{message.value("Agent")};
    seen.status = AgentStatus::Idle;
    seen.channel = field(message, "Channel");
    seen.uniqueId = field(message, "Uniqueid");
    sink(seen);
}

/// Up to 1.4. The Uniqueid is that of the call that logged it in: it ends.
void agentCallbackLogin(const Message &message, const FactSink &sink)
{
    AgentSeen seen{message.value("Agent")};
    seen.status = AgentStatus::Idle;
    seen.channel = field(message, "Loginchan");
    seen.uniqueId = Text("");
    sink(seen);
}

void agentLogoff(const Message &message, const FactSink &sink)
{
    AgentSeen seen{message.value("Agent")};
    seen.status = AgentStatus::LoggedOff;
    seen.uniqueId = field(message, "Uniqueid");
    sink(seen);
}

// Parking -----------------------------------------------------------------------------------------

Text lotOf(const Message &message)
{
    const Text lot = field(message, "Parkinglot");
    return lot.isEmpty() ? Text("default") : lot; // up to 1.4 there is but one, without a name
}

void parkingLot(const Message &message, const FactSink &sink)
{
    sink(ParkingLotSeen{message.value("Name"), static_cast<int>(message.number("StartSpace")),
                        static_cast<int>(message.number("StopSpace"))});
}

/// Up to 11: Exten, Channel, Timeout, From. From 12 on: ParkingSpace, Parkee…, ParkingTimeout (what
/// is left of it: 28 after 2 of 30 seconds, 22/park-timeout-unpark), ParkerDialString.
void parkedCall(const Message &message, const FactSink &sink)
{
    const bool modern = message.has("ParkeeChannel");
    const ChannelPicture channel =
        picture(message, modern ? QByteArrayView("Parkee") : QByteArrayView());
    CallParked fact;
    fact.lot = lotOf(message);
    fact.space = field(message, "ParkingSpace", "Exten");
    fact.channel = channel.name;
    fact.uniqueId = channel.uniqueId;
    fact.callerNumber = channel.callerNumber;
    fact.callerName = channel.callerName;
    fact.parker = field(message, "ParkerDialString", "From");
    fact.secondsLeft = message.number(modern ? "ParkingTimeout" : "Timeout");
    fact.seconds = numberOf(message.value("ParkingDuration"));
    sink(fact);
}

/// UnParkedCall, ParkedCallTimeOut, ParkedCallGiveUp. 1.0 sends none of them.
void unparked(const Message &message, const FactSink &sink)
{
    const bool modern = message.has("ParkeeChannel");
    sink(CallUnparked{lotOf(message), field(message, "ParkingSpace", "Exten"),
                      field(message, modern ? "ParkeeChannel" : "Channel"),
                      field(message, modern ? "ParkeeUniqueid" : "Uniqueid")});
}

// Rooms -------------------------------------------------------------------------------------------

Text roomOf(const Message &message)
{
    return field(message, "Conference", "Meetme");
}

void conference(const Message &message, const FactSink &sink)
{
    ConferenceSeen seen{roomOf(message)};
    if (const Text locked = message.value("Locked"); !locked.isEmpty())
        seen.locked = truth(locked);
    seen.bridge = message.value("BridgeUniqueid");
    sink(seen);
}

void conferenceEnd(const Message &message, const FactSink &sink)
{
    sink(ConferenceGone{roomOf(message), message.value("BridgeUniqueid")});
}

ParticipantSeen participant(const Message &message)
{
    const ChannelPicture channel = picture(message);
    ParticipantSeen seen;
    seen.room = roomOf(message);
    seen.bridge = message.value("BridgeUniqueid");
    seen.channel = channel.name;
    seen.uniqueId = channel.uniqueId;
    seen.callerNumber = channel.callerNumber;
    seen.callerName = channel.callerName;
    // Events say `Usernum` up to 11 and `User` from 12 on, the list `UserNumber`.
    seen.userNumber = field(message, "Usernum", "UserNumber");
    if (seen.userNumber.isEmpty())
        seen.userNumber = field(message, "User");
    return seen;
}

void participantJoin(const Message &message, const FactSink &sink)
{
    ParticipantSeen seen = participant(message);
    // MeetmeList of all versions says `Muted: No`, `By admin` or `By self`; a list that does not
    // say it (ConfbridgeList of 11) must not unmute.
    if (const Text muted = message.value("Muted"); !muted.isEmpty())
        seen.muted = truth(muted) || sameName(muted.first(1), "B");
    seen.seconds = numberOf(message.value("AnsweredTime"));
    sink(seen);
}

/// It may come behind the leave, and even behind the room's end (soak, 22).
void participantMutes(const Message &message, const FactSink &sink, bool muted)
{
    ParticipantSeen seen = participant(message);
    seen.muted = muted;
    seen.bringsIn = false;
    sink(seen);
}

void participantMute(const Message &message, const FactSink &sink)
{
    participantMutes(message, sink, true);
}

void participantUnmute(const Message &message, const FactSink &sink)
{
    participantMutes(message, sink, false);
}

/// MeetmeMute with `Status: on` or `off`.
void meetmeMute(const Message &message, const FactSink &sink)
{
    participantMutes(message, sink, truth(message.value("Status")));
}

void participantLeave(const Message &message, const FactSink &sink)
{
    sink(ParticipantGone{roomOf(message), message.value("Channel"), field(message, "Uniqueid")});
}

void meetmeLeave(const Message &message, const FactSink &sink)
{
    sink(ParticipantGone{roomOf(message), message.value("Channel"), field(message, "Uniqueid"),
                         true});
}

constexpr std::array events{
    Event{"QueueParams", queueParams},
    Event{"QueueCallerJoin", queueJoin},
    Event{"Join", queueJoin},
    Event{"QueueEntry", queueEntry},
    Event{"QueueCallerLeave", queueLeave},
    Event{"QueueCallerAbandon", queueLeave},
    Event{"Leave", queueLeave},
    Event{"QueueMember", queueMember},
    Event{"QueueMemberAdded", queueMember},
    Event{"QueueMemberStatus", queueMember},
    Event{"QueueMemberPause", queueMember},
    Event{"QueueMemberPaused", queueMember},
    Event{"QueueMemberPenalty", queueMember},
    Event{"QueueMemberRinginuse", queueMember},
    Event{"QueueMemberRemoved", queueMemberRemoved},
    Event{"Agents", agent},
    Event{"AgentLogin", agentLogin},
    Event{"AgentLogoff", agentLogoff},
    Event{"AgentCallbackLogin", agentCallbackLogin},
    Event{"AgentCallbackLogoff", agentLogoff},
    Event{"Parkinglot", parkingLot},
    Event{"ParkedCall", parkedCall},
    Event{"ParkedCallSwap", parkedCall},
    Event{"UnParkedCall", unparked},
    Event{"ParkedCallTimeOut", unparked},
    Event{"ParkedCallGiveUp", unparked},
    Event{"ConfbridgeStart", conference},
    Event{"ConfbridgeListRooms", conference},
    Event{"MeetmeListRooms", conference},
    Event{"ConfbridgeEnd", conferenceEnd},
    Event{"MeetmeEnd", conferenceEnd},
    Event{"ConfbridgeJoin", participantJoin},
    Event{"ConfbridgeList", participantJoin},
    Event{"MeetmeJoin", participantJoin},
    Event{"MeetmeList", participantJoin},
    Event{"ConfbridgeMute", participantMute},
    Event{"ConfbridgeUnmute", participantUnmute},
    Event{"MeetmeMute", meetmeMute},
    Event{"ConfbridgeLeave", participantLeave},
    Event{"MeetmeLeave", meetmeLeave},
};

} // namespace

std::span<const Event> queueEvents()
{
    return events;
}

} // namespace pbx::translation
