// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/message.h"
#include "endings.h"
#include "rows.h"

#include <QByteArrayView>

#include <cstddef>
#include <functional>
#include <optional>
#include <variant>

namespace pbx {

// What happens on a PBX, told the same way whatever the server's age. A fact lives for one call of
// its sink: its texts are views into the message it was read from, so that the reducer can compare
// before it decodes.

/// Null where the message did not say, empty where it said that there is none (`<unknown>`).
using Text = QByteArrayView;

/// 13 and later tell of a channel in one run of lines, which is the same with each of its events:
/// `Channel`, `ChannelState`, …, `Uniqueid`, `Linkedid` (main/manager_channels.c; recordings 13,
/// 16, 22).
inline constexpr std::size_t RunLines = 14;

/// Who and where a channel is, as far as one message told.
struct ChannelPicture
{
    Text uniqueId = {}, name = {}, linkedId = {};
    Text state = {};
    Text callerNumber = {}, callerName = {};
    Text connectedNumber = {}, connectedName = {};
    Text context = {}, extension = {};
    int priority = -1; ///< -1 where it was not told

    /// Not empty: only uniqueId and name were read yet. The channel's run, and what stands behind
    /// it; translate.h has what reads it.
    ami::Lines unread = {};
    Text prefix = {}; ///< of each header there (`Dest`)
};

/// A channel came to be (Newchannel), or speaks of itself again: Newchannel for Ringing (1.0).
struct ChannelBorn
{
    ChannelPicture channel;
};

/// Any of the picture may be new: Newstate, NewCallerid, NewConnectedLine.
struct ChannelChanged
{
    ChannelPicture channel;
};

/// A step of the dialplan (Newexten).
struct ChannelRuns
{
    ChannelPicture channel;
    Text application = {}, applicationData = {};
};

/// An item of CoreShowChannels or Status.
struct ChannelListed
{
    ChannelPicture channel;
    Text application = {}, applicationData = {};
    Text bridge = {};      ///< BridgeUniqueid (13 and later); empty: in none
    Text partnerId = {};   ///< BridgedUniqueid (1.6.2 to 11)
    Text partnerName = {}; ///< Link (up to 1.4), BridgedChannel (1.6.2 to 11); as above
    std::optional<qint64> seconds = {}; ///< since its birth
};

/// Up to 11, three of them make a masquerade; only the Uniqueid tells which channel is meant.
struct ChannelRenamed
{
    Text uniqueId = {}, oldName = {}, newName = {};
};

/// The phone of this channel put the other on hold, or took it back.
struct ChannelHeld
{
    ChannelPicture channel;
    bool held = false;
};

/// Music plays to this channel, or ended.
struct ChannelHearsMusic
{
    ChannelPicture channel;
    bool playing = false;
};

/// A call that was meant for \a target is now this channel's (Pickup, 13 and later; before, Rename
/// events tell it all).
struct CallPickedUp
{
    ChannelPicture channel;
    Text target = {}; ///< Uniqueid
};

struct ChannelEnded
{
    Text uniqueId = {}, name = {};
    int cause = 0; ///< Q.850; 0 where none was told
};

/// A leg that an Originate made, or was to make, was not answered.
struct OriginateFailed
{
    Text uniqueId = {};
};

/// One channel rings another. `from` is empty for an Originate's own leg.
struct DialBegan
{
    ChannelPicture from, to;
};

/// `to` is empty where the server only named the caller (Dial/End, 1.6.2 to 11).
struct DialEnded
{
    ChannelPicture from, to;
    bool answered = false; ///< the two are about to be in one bridge
    DialWord word = DialWord::None;
};

struct BridgeMade
{
    Text id = {}, type = {};
};

struct BridgeJoined
{
    Text id = {}, type = {};
    ChannelPicture channel;
    Text swapped = {}; ///< Uniqueid of the one whose place it takes
};

struct BridgeLeft
{
    Text id = {};
    ChannelPicture channel;
};

struct BridgeGone
{
    Text id = {};
};

/// Two talk to each other, in a bridge that has no id: Link, Bridge (up to 11).
struct PartiesLinked
{
    ChannelPicture one, other;
};

struct PartiesUnlinked
{
    ChannelPicture one, other;
};

/// A phone or trunk, as far as the message told.
struct PeerSeen
{
    Text technology = {};
    Text name = {}; ///< without the technology: `101`
    std::optional<PeerStatus> status = {};
    Text address = {};
    std::optional<int> latencyMs = {}; ///< -1: measured no more
    bool statusIfUnknown = false;      ///< the status counts only where none is known yet
};

struct DeviceChanged
{
    Text device = {}; ///< `PJSIP/101`, `park:701@parkedcalls`, `Queue:support`
    Text state = {};  ///< `NOT_INUSE`
};

struct ExtensionSeen
{
    Text extension = {}, context = {};
    Text hint = {};
    ExtensionStatus status = ExtensionStatus::NotFound;
};

struct QueueSeen
{
    Text name = {}, strategy = {};
};

struct QueueCallerSeen
{
    Text queue = {}, channel = {}, uniqueId = {};
    Text callerNumber = {}, callerName = {};
    int position = 0;
    int count = 0;                      ///< of those who wait then; 0 where the server did not say
    std::optional<qint64> seconds = {}; ///< it has waited; nothing for one that came just now
};

struct QueueCallerGone
{
    Text queue = {}, channel = {}, uniqueId = {};
};

struct QueueMemberSeen
{
    Text queue = {}, interface = {}, name = {};
    std::optional<int> status = {}; ///< a device state: 1 not in use, 2 in use, 6 ringing…
    std::optional<bool> paused = {};
    Text pausedReason = {};
    Text membership = {};
    std::optional<int> penalty = {};
    std::optional<int> callsTaken = {};
    std::optional<bool> ringsInUse = {};
    std::optional<qint64> pausedAt = {}; ///< LastPause, by the server's clock; see ServerClock
};

struct QueueMemberGone
{
    Text queue = {}, interface = {};
};

/// As far as the message told: an item of Agents, or what became of one.
struct AgentSeen
{
    Text agent = {}, name = {};
    std::optional<AgentStatus> status = {};
    Text channel = {}; ///< empty: it has none
    Text uniqueId = {};
    Text talkingTo = {};
    std::optional<qint64> changedAt = {}; ///< when it began, by the server's clock; see ServerClock
};

struct ParkingLotSeen
{
    Text name = {};
    int firstSpace = 0, lastSpace = 0;
};

struct CallParked
{
    Text lot = {}, space = {}, channel = {}, uniqueId = {};
    Text callerNumber = {}, callerName = {}, parker = {};
    qint64 secondsLeft = 0;             ///< 0: stays for ever
    std::optional<qint64> seconds = {}; ///< parked so long already, where that is told (12 on)
};

/// Fetched, timed out, given up, or swapped for another.
struct CallUnparked
{
    Text lot = {}, space = {}, channel = {}, uniqueId = {};
};

struct ConferenceSeen
{
    Text name = {};
    std::optional<bool> locked = {};
    Text bridge = {}; ///< BridgeUniqueid (ConfbridgeStart); lists do not say
};

struct ConferenceGone
{
    Text name = {};
    Text bridge = {};
};

struct ParticipantSeen
{
    Text room = {}, channel = {}, uniqueId = {};
    Text bridge = {}; ///< the room's
    Text callerNumber = {}, callerName = {};
    Text userNumber = {}; ///< MeetMe's
    std::optional<bool> muted = {};
    std::optional<qint64> seconds = {}; ///< it has been there; nothing for one that came just now
    bool bringsIn = true;               ///< else it is told of somebody who is there already
};

struct ParticipantGone
{
    Text room = {}, channel = {}, uniqueId = {};
    bool lastEndsRoom = false; ///< MeetMe up to 1.4 tells of no room's end
};

struct MailboxSeen
{
    Text mailbox = {}; ///< `101@default`, or `101` where the server left it out
    Text fullName = {};
    std::optional<bool> waiting = {}; ///< all that MailboxStatus and 1.0 tell
    std::optional<int> newMessages = {}, oldMessages = {};
    bool mayNotExist = false; ///< MailboxCount answers 0 for a mailbox that there is not
};

struct RegistrationSeen
{
    Text technology = {}, username = {}, domain = {}, status = {};
};

/// The server began to write what is heard on this channel into a file: VarSet of
/// `MIXMONITOR_FILENAME` (MixMonitor, 1.4 on), or a step of the dialplan (Monitor, up to 18).
struct RecordingBegan
{
    ChannelPicture channel;
    Text file = {};
};

/// The server wrote down a call, or a part of one, after its end (Cdr, from cdr_manager).
struct CallAccounted
{
    Text uniqueId = {};                                ///< of `channel`
    Text channel = {}, otherChannel = {};              ///< names; the second may be empty
    Text source = {}, destination = {}, callerId = {}; ///< the last as `"Name" <number>`
    /// `2026-11-21 20:48:42` of the clock on the server's wall; empty: never.
    Text startTime = {}, answerTime = {}, endTime = {};
    bool answered = false;
};

/// CoreSettings told which Asterisk this is.
struct ServerSeen
{
    Text version = {};
};

/// The seconds of the server's own clock, now (Ping, 1.8 on).
struct ServerClock
{
    qint64 seconds = 0;
};

/// Its settings were read anew, or a module came or went: lists may have changed (1.2 on).
struct ServerReloaded
{};

/// The server said that it is about to stop.
struct ServerStopping
{};

/// The lists of which a whole one may sweep what it did not name.
enum class ListKind {
    Channels,
    PjsipPeers,
    SipPeers,
    IaxPeers,
    Extensions,
    Queues,
    Agents,
    ParkingLots,
    ParkedCalls,
    Conferences,
    Mailboxes,
    PjsipRegistrations,
    SipRegistrations,
    IaxRegistrations
};

/// The last message of a list.
struct ListEnded
{
    ListKind kind = ListKind::Channels;
    qint64 items = -1; ///< `ListItems`, or -1 where the server did not count
};

using Fact =
    std::variant<ChannelBorn, ChannelChanged, ChannelRuns, ChannelListed, ChannelRenamed,
                 ChannelHeld, ChannelHearsMusic, CallPickedUp, ChannelEnded, OriginateFailed,
                 DialBegan, DialEnded, BridgeMade, BridgeJoined, BridgeLeft, BridgeGone,
                 PartiesLinked, PartiesUnlinked, PeerSeen, DeviceChanged, ExtensionSeen, QueueSeen,
                 QueueCallerSeen, QueueCallerGone, QueueMemberSeen, QueueMemberGone, AgentSeen,
                 ParkingLotSeen, CallParked, CallUnparked, ConferenceSeen, ConferenceGone,
                 ParticipantSeen, ParticipantGone, MailboxSeen, RegistrationSeen, RecordingBegan,
                 CallAccounted, ServerSeen, ServerClock, ServerReloaded, ServerStopping, ListEnded>;

using FactSink = std::function<void(const Fact &)>;

} // namespace pbx
