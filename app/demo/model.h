// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <functional>

namespace demo {

/// What a device does, in the order of the numbers of a queue member's `Status` (1 free … 8 hold).
enum class DeviceState {
    NotInUse = 1,
    InUse,
    Busy,
    Invalid,
    Unavailable,
    Ringing,
    RingInUse,
    OnHold
};

/// Asterisk's channel states, with its numbers.
enum class ChannelState { Down = 0, Ring = 4, Ringing = 5, Up = 6 };

/// How a person takes a call that rings.
enum class Habit { Answers, Busy, NeverAnswers };

/// Names a channel for as long as the program runs; 0 is none. Safe to keep where a pointer is not.
using ChannelId = quint64;

/// Index of a person; -1 is nobody's: a line of the trunk.
using PersonIndex = int;
constexpr PersonIndex Nobody = -1;

struct Person
{
    QByteArray extension;
    QByteArray name;
    QByteArray contact; ///< `sip:101-0x557fd1119450@127.0.0.1:25060`
    bool online = true;
    Habit habit = Habit::Answers;
    DeviceState shown = DeviceState::NotInUse; ///< what was last told to the world
    QList<ChannelId> channels;
    int newMessages = 0;
    int oldMessages = 0;
    bool reserved = false; ///< the day's plan has something in store for this one
};

/// What is known beforehand of a call; otherwise chance decides.
struct Script
{
    /// ms until it is answered: by the phone that rings, or at the earliest by a queue's member.
    /// 0: chance decides; negative: never.
    int answersIn = 0;
    qint64 talksFor = 0; ///< ms; 0: chance decides
};

/// What a channel is busy with; decides what must be undone when it is moved or hung up.
enum class Doing {
    Nothing, ///< between two things, or in an application that needs no care
    Rings,   ///< it is the leg that is being called
    Dials,   ///< it waits for the legs it called
    Talks,   ///< it is in a bridge of two
    Queues,  ///< it waits in a queue
    Parked,
    Confers, ///< it is in a conference room
    Records, ///< it leaves a message for somebody
    Waits,   ///< an agent waits on it for calls
};

struct Channel
{
    ChannelId id = 0;
    QByteArray name;
    QByteArray uniqueId;
    QByteArray linkedId;
    QByteArray account;
    QByteArray technology = "PJSIP";
    PersonIndex person = Nobody;
    ChannelState state = ChannelState::Down;
    QByteArray callerNumber;
    QByteArray callerName;
    QByteArray connectedNumber;
    QByteArray connectedName;
    QByteArray context = "internal";
    QByteArray extension = "s";
    int priority = 1;
    QByteArray application;
    QByteArray data;
    qint64 born = 0;     ///< ms
    qint64 answered = 0; ///< ms; 0 while it is not up
    qint64 endsAt = 0;   ///< ms; an absolute time-out, or 0
    quint64 limit = 0;   ///< which AbsoluteTimeout holds; an older one does nothing

    Doing doing = Doing::Nothing;
    quint64 step = 0; ///< counted up whenever it begins something else: older timers do nothing
    QList<ChannelId> legs; ///< while it dials
    ChannelId caller = 0;  ///< while it rings: who dials it; 0 where an Originate does
    quint64 bridge = 0;
    QByteArray place;          ///< the queue, the parking space, the room, the mailbox, the agent
    QByteArray agent;          ///< the queue member it talks to
    bool held = false;         ///< the person of this leg put the other side on hold
    bool recorded = false;     ///< by MixMonitor
    qint64 recordingSince = 0; ///< ms; when a message to a mailbox began
    ChannelId spiesOn = 0;
    bool spied = false;      ///< somebody listens to it, or did
    int heldSeconds = 0;     ///< how long it waited in the queue
    qint64 talkingSince = 0; ///< ms; with a queue member
    bool answersAtOnce = false;
    bool staged = false;    ///< part of the scene at the start: traffic leaves it alone
    bool calledLeg = false; ///< it was made by a Dial or a Queue: such a leg has no CDR of its own
    bool ending = false;
    QByteArray peerName; ///< the last channel it talked to, for the CDR
    Script script;
    bool byHand = false;     ///< a client made it or moved it: phones that it rings are answered
    ChannelId otherHalf = 0; ///< of a Local channel
    QHash<QByteArray, QByteArray> variables;
    /// While it dials: what comes next in the dialplan when nobody answers.
    std::function<void(Channel &, const QByteArray &)> next;
    std::function<void()> whenUp;
    /// Told once where an Originate's own leg was not answered: "BUSY" or "NOANSWER".
    std::function<void(const QByteArray &)> outcome;
};

struct Bridge
{
    quint64 id = 0;
    QByteArray uniqueId;
    QByteArray type = "basic";
    QByteArray technology = "simple_bridge";
    QByteArray creator;
    QByteArray name;
    QList<ChannelId> channels;
};

struct Member
{
    PersonIndex person = Nobody;
    QByteArray interface;
    QByteArray name;
    QByteArray membership = "static";
    int penalty = 0;
    int taken = 0;
    int inCall = 0;
    qint64 lastCall = 0; ///< seconds since the epoch, as the rest of the times here
    qint64 lastPause = 0;
    qint64 login = 0;
    bool paused = false;
    QByteArray reason;
};

struct Waiting
{
    ChannelId channel = 0;
    qint64 since = 0; ///< ms
    ChannelId ringing = 0;
    qint64 rungSince = 0;
    int priority = 0; ///< those with a higher one stand before
};

struct Queue
{
    QByteArray name;
    QByteArray extension;
    QByteArray strategy;
    QList<Member> members;
    QList<Waiting> callers;
    int next = 0;       ///< whose turn it is
    qint64 nextTry = 0; ///< ms; when a waiting caller is next offered to a member, or 0
    int completed = 0;
    int abandoned = 0;
    qint64 holdSeconds = 0;
    qint64 talkSeconds = 0;
};

/// Somebody of the agent pool.
struct PoolAgent
{
    QByteArray id; ///< `1001`
    QByteArray name;
    ChannelId channel = 0; ///< that it waits on, or 0: logged off
    qint64 since = 0;      ///< ms
};

struct ParkedCall
{
    int space = 0;
    ChannelId channel = 0;
    QByteArray parker; ///< dial string: `PJSIP/100`
    qint64 since = 0;  ///< ms
    int timeout = 45;  ///< seconds
};

struct Participant
{
    ChannelId channel = 0;
    bool admin = false;
    bool muted = false;
    qint64 since = 0; ///< ms
};

struct Room
{
    QByteArray name;
    quint64 bridge = 0;
    bool locked = false;
    QList<Participant> participants;
};

struct CallRecord
{
    QByteArray account, source, destination, context, callerId, channel, peer, application, data;
    qint64 start = 0, answer = 0, end = 0; ///< ms; answer 0 where nobody answered
    QByteArray disposition;
    QByteArray uniqueId;
};

/// Words of the states, as `DeviceStateChange`, `EndpointList` and `ExtensionStatus` have them.
[[nodiscard]] QByteArray deviceWord(DeviceState state);
[[nodiscard]] QByteArray endpointWord(DeviceState state);
[[nodiscard]] int extensionNumber(DeviceState state);
[[nodiscard]] QByteArray extensionWord(DeviceState state);
[[nodiscard]] QByteArray channelWord(ChannelState state);
[[nodiscard]] QByteArray causeWord(int cause);

} // namespace demo
