// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table.h"

#include <QString>
#include <QVarLengthArray>

namespace pbx {

// The rows of the live picture. Text is what the server said, decoded; `<unknown>` and its
// relatives are "". Every row knows the epoch (connection) and the moment of its last confirmation.

/// What every row of the live picture has.
struct Confirmed
{
    quint32 epoch = 0;       ///< the connection that last spoke of this row
    Instant confirmedAt = 0; ///< when it did
    quint64 heard = 0;       ///< number of the message that last did; no comparison's list counts
};

enum class ChannelColumn {
    Name,
    State,
    CallerNumber,
    CallerName,
    ConnectedNumber,
    ConnectedName,
    Context,
    Extension,
    Priority,
    Application,
    Bridge,
    Started,
    Hold,
    Count
};

/// A leg of a call. Key: Uniqueid.
struct Channel : Confirmed
{
    QString name;     ///< `PJSIP/101-00000024`
    QString uniqueId; ///< `1795293476.48`
    QString linkedId; ///< Uniqueid of the call's first channel; empty before 1.8
    QString state; ///< `ChannelStateDesc` (1.6.2 on) or `State`: Down, Ring, Ringing, Up, Busy…
    QString callerNumber, callerName;
    QString connectedNumber, connectedName;
    QString context, extension;
    int priority = 0;
    QString application, applicationData;
    QString bridge;        ///< key of the Bridge it is in, or ""
    QString device;        ///< `PJSIP/101`: the name without what tells calls apart; see deviceOf()
    Instant startedAt = 0; ///< birth; kept over a resync
    Instant stateSince = 0;
    bool onHold = false;     ///< its phone put the other party on hold
    bool hearsMusic = false; ///< is held, parked or queued: music on hold plays to it

    [[nodiscard]] bool isUp() const { return state == QLatin1String("Up"); }
    [[nodiscard]] bool isRinging() const { return state == QLatin1String("Ringing"); }
    /// Whether the connected line tells of somebody else. An Originate connects its leg to its own
    /// caller ID until the other party is known (22/call-answer-hangup).
    [[nodiscard]] bool namesOther() const
    {
        return !connectedNumber.isEmpty() && connectedNumber != callerNumber;
    }
};

/// As new; but texts keep their memory, for the next channel in this row.
void reset(Channel &row);

/// `PJSIP/101-00000024` → `PJSIP/101`; `Local/200@ctx-0000a;1` → `Local/200@ctx`.
/// A part of \a channelName.
[[nodiscard]] QStringView deviceOf(QStringView channelName);

enum class BridgeColumn { Type, Channels, Count };

/// What joins channels. Key: BridgeUniqueid, or one made up from a Link of two channels (≤ 11).
struct Bridge : Confirmed
{
    QString id;
    QString type; ///< `basic`, `holding`, `base` (ConfBridge)…; `basic` for a Link
    /// Places in the table of channels, in the order of entry; see State::channelsIn().
    QVarLengthArray<Slot, 4> legs;

    /// Where people talk, not one where they are parked or wait for something.
    [[nodiscard]] bool isTalk() const
    {
        return type != QLatin1String("parking") && type != QLatin1String("holding") &&
               type != QLatin1String("agent_hold"); // where all idle agents wait (12 on)
    }
    /// `link:` and the two Uniqueids: nobody will tell of its end, it lives by its two parties.
    [[nodiscard]] bool isMadeUp() const { return id.startsWith(QLatin1String("link:")); }
};

enum class PeerStatus { Unknown, Reachable, Lagged, Unreachable, Registered, Unregistered };
enum class PeerColumn { Name, Status, Address, Latency, Count };

/// A phone or trunk. Key and name: `PJSIP/101`, `SIP/101`, `IAX2/office`.
struct Peer : Confirmed
{
    QString name;
    QString technology;
    PeerStatus status = PeerStatus::Unknown;
    QString address;    ///< `127.0.0.1:25060`, or ""
    int latencyMs = -1; ///< round trip of the last qualify, or -1
    Instant statusSince = 0;
};

enum class ExtensionStatus {
    NotFound,
    Idle,
    InUse,
    Busy,
    Ringing,
    InUseRinging,
    OnHold,
    InUseOnHold,
    Unavailable
};
enum class ExtensionColumn { Extension, Context, Hint, Name, Status, Call, Count };

/// A number that can be dialled and its lamp. Key: `101@internal`.
struct Extension : Confirmed
{
    QString extension, context;
    QString hint; ///< `PJSIP/101&PJSIP/201`, `park:701@park`…; "" before 1.6.2
    QString name; ///< of the person: the mailbox's full name, else the phone's own caller name
    ExtensionStatus status = ExtensionStatus::NotFound;
    Instant statusSince = 0;
    // Derived at each commit from the channels of the hint's devices; ExtensionColumn::Call.
    QString channel;                ///< Uniqueid of the leg that matters most now, or ""
    QString otherNumber, otherName; ///< whom it talks to, rings for, or calls
    Instant callSince = 0;          ///< when that began
    bool incoming = false;          ///< somebody calls this extension (not: it calls somebody)

    /// True for a lamp of a phone (or of several), false for one of a parking space, a queue…
    [[nodiscard]] bool isPerson() const;
};

enum class QueueColumn { Name, Callers, Members, Count };

/// Key: the queue's name. Its callers and members stand in tables of their own.
struct Queue : Confirmed
{
    QString name;
    QString strategy;
    int callers = 0;          ///< derived at commit
    int members = 0;          ///< derived at commit
    int freeMembers = 0;      ///< derived at commit: not paused, device not in use
    Instant longestSince = 0; ///< derived: when the longest waiting caller came; 0 where none waits
};

enum class QueueCallerColumn { Channel, Position, Since, Count };

/// Key: `queue\nchannel name`.
struct QueueCaller : Confirmed
{
    QString queue;
    QString channel;  ///< name
    QString uniqueId; ///< "" where the server did not say (before 1.4)
    QString callerNumber, callerName;
    int position = 0;
    Instant since = 0;
};

enum class QueueMemberColumn { Name, Status, Paused, Penalty, Calls, Count };

/// Key: `queue\ninterface`.
struct QueueMember : Confirmed
{
    QString queue;
    QString interface; ///< `PJSIP/102`, `Local/agent@ctx`, `Agent/1001`
    QString name;
    QString status; ///< a device state in words: `Not in use`, `In use`, `Ringing`, `Unavailable`…
    QString membership; ///< `static` (queues.conf), `dynamic` (QueueAdd), `realtime`
    bool paused = false;
    QString pausedReason; ///< 1.6.2 on
    Instant pausedSince = 0;
    int penalty = 0; ///< those with a lower one are rung first
    int callsTaken = 0;
    bool ringsInUse = true; ///< is rung even while its phone is in use (13 on)
    Instant statusSince = 0;
};

enum class AgentStatus { Unknown, LoggedOff, Idle, OnCall };
enum class AgentColumn { Agent, Name, Status, Channel, TalkingTo, Count };

/// Somebody who logs in to take calls: chan_agent (up to 11), an agent pool (12 on). Key: its id.
struct Agent : Confirmed
{
    QString agent; ///< `1001`
    QString name;
    AgentStatus status = AgentStatus::Unknown;
    QString channel;  ///< name of the channel it waits on; `102@phones` where it is called (to 1.4)
    QString uniqueId; ///< of that channel, or ""
    QString talkingTo;     ///< number of the other party, or ""
    Instant since = 0;     ///< of the status
    bool callSeen = false; ///< it is on a call by its channels, not by the list's word alone
};

enum class ParkingColumn { Space, Channel, Until, Count };

/// A parked call. Key: `lot\nspace`.
struct ParkedCall : Confirmed
{
    QString lot; ///< `default` where the server did not say
    QString space;
    QString channel; ///< name
    QString uniqueId;
    QString callerNumber, callerName;
    QString parker; ///< who parked it: a channel name or a dial string; may be ""
    Instant since = 0;
    Instant until = 0; ///< when it returns to the parker; 0 = never
};

/// A parking lot. Key: its name.
struct ParkingLot : Confirmed
{
    QString name;
    int firstSpace = 0, lastSpace = 0; ///< 0 where the server did not say
};

enum class ConferenceColumn { Name, Locked, Participants, Count };

/// A ConfBridge or MeetMe room in use. Key: its name.
struct Conference : Confirmed
{
    QString name;
    QString bridge; ///< BridgeUniqueid, where the server told it
    bool locked = false;
    int participants = 0; ///< derived at commit
};

enum class ParticipantColumn { Channel, Muted, Count };

/// Key: `room\nchannel name`.
struct Participant : Confirmed
{
    QString room;
    QString channel; ///< name
    QString uniqueId;
    QString callerNumber, callerName;
    QString userNumber; ///< in a MeetMe room, which knows its people by it; else ""
    bool muted = false;
    Instant since = 0;
};

enum class MailboxColumn { Mailbox, Name, New, Old, Count };

/// Key: `101@default`.
struct Mailbox : Confirmed
{
    QString mailbox;
    QString name; ///< full name, where the server told it
    int newMessages = 0, oldMessages = 0;
};

enum class RegistrationColumn { Username, Domain, Status, Count };

/// The PBX as a client of somebody else. Key: `technology\nusername\ndomain`.
struct Registration : Confirmed
{
    QString technology;
    QString username;
    QString domain;
    QString status; ///< the server's word: `Registered`, `Rejected`, `Unregistered`…
};

} // namespace pbx
