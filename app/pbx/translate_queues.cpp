// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translate_parts.h"

#include <array>

namespace pbx::translation {

using ami::Message;
using ami::sameName;

// Queues, parking and rooms: what channels wait or meet in.

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
    if (const auto status = number(message.value("Status")))
        seen.status = static_cast<int>(*status);
    if (const Text paused = message.value("Paused"); !paused.isEmpty())
        seen.paused = truth(paused);
    seen.pausedReason = field(message, "PausedReason", "Reason");
    if (const auto penalty = number(message.value("Penalty")))
        seen.penalty = static_cast<int>(*penalty);
    seen.pausedAt = number(message.value("LastPause"));
    sink(seen);
}

void queueMemberRemoved(const Message &message, const FactSink &sink)
{
    sink(QueueMemberGone{message.value("Queue"), field(message, "Interface", "Location")});
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
    fact.seconds = message.number("ParkingDuration");
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
    sink(seen);
}

void conferenceEnd(const Message &message, const FactSink &sink)
{
    sink(ConferenceGone{roomOf(message)});
}

ParticipantSeen participant(const Message &message)
{
    const ChannelPicture channel = picture(message);
    ParticipantSeen seen;
    seen.room = roomOf(message);
    seen.channel = channel.name;
    seen.uniqueId = channel.uniqueId;
    seen.callerNumber = channel.callerNumber;
    seen.callerName = channel.callerName;
    return seen;
}

void participantJoin(const Message &message, const FactSink &sink)
{
    ParticipantSeen seen = participant(message);
    // MeetmeList of all versions says `Muted: No`, `By admin` or `By self`.
    const Text muted = message.value("Muted");
    seen.muted = !muted.isEmpty() && (truth(muted) || ami::sameName(muted.first(1), "B"));
    seen.seconds = number(message.value("AnsweredTime"));
    sink(seen);
}

void participantMute(const Message &message, const FactSink &sink)
{
    ParticipantSeen seen = participant(message);
    seen.muted = true;
    sink(seen);
}

void participantUnmute(const Message &message, const FactSink &sink)
{
    ParticipantSeen seen = participant(message);
    seen.muted = false;
    sink(seen);
}

/// MeetmeMute with `Status: on` or `off`.
void meetmeMute(const Message &message, const FactSink &sink)
{
    ParticipantSeen seen = participant(message);
    seen.muted = truth(message.value("Status"));
    sink(seen);
}

void participantLeave(const Message &message, const FactSink &sink)
{
    sink(ParticipantGone{roomOf(message), message.value("Channel"), field(message, "Uniqueid")});
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
    Event{"MeetmeLeave", participantLeave},
};

} // namespace

std::span<const Event> queueEvents()
{
    return events;
}

} // namespace pbx::translation
