// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model.h"

namespace demo {

/// What happens in the company, one word for each kind. A dialect of AMI makes events of it.
class Happenings
{
public:
    enum class MemberNews { Status, Added, Removed, Pause, Penalty };
    enum class AgentNews { Called, Connect, Complete, RingNoAnswer };
    enum class CallerNews { Join, Leave, Abandon };
    enum class ParkNews { Parked, UnParked, TimedOut, GivenUp };
    enum class RoomNews { Start, Join, Leave, Mute, Unmute, End };
    enum class RecordNews { Start, Stop };

    struct OriginateOutcome
    {
        QByteArray actionId;
        bool success = false;
        QByteArray dialled;               ///< as it was asked for: `PJSIP/101`
        const Channel *channel = nullptr; ///< where it came to be
        QByteArray context, extension, application, data;
        int reason = 0; ///< 4 answered, 3 no answer, 5 busy, 8 congestion, 0 no such phone
        QByteArray callerNumber, callerName;
    };
    struct Agent
    {
        const Queue *queue = nullptr;
        const Member *member = nullptr;
        const Channel *caller = nullptr;
        const Channel *leg = nullptr;
        qint64 hold = 0, ring = 0, talk = 0; ///< seconds; ring in ms for RingNoAnswer
        QByteArray reason = {};              ///< who ended it: caller, agent
    };

    virtual ~Happenings() = default;

    virtual void newChannel(const Channel &channel) = 0;
    virtual void newExten(const Channel &channel) = 0;
    virtual void newState(const Channel &channel) = 0;
    virtual void newCallerId(const Channel &channel) = 0;
    virtual void newConnectedLine(const Channel &channel) = 0;
    virtual void varSet(const Channel &channel, const QByteArray &name,
                        const QByteArray &value) = 0;
    /// \a from is null where an Originate dials.
    virtual void dialBegin(const Channel *from, const Channel &to, const QByteArray &string) = 0;
    virtual void dialState(const Channel *from, const Channel &to, const QByteArray &status) = 0;
    virtual void dialEnd(const Channel *from, const Channel &to, const QByteArray &status) = 0;
    virtual void bridgeCreated(const Bridge &bridge) = 0;
    /// \a other is the channel on the other side of a bridge of two, or null.
    virtual void bridgeEntered(const Bridge &bridge, const Channel &channel,
                               const Channel *other) = 0;
    virtual void bridgeLeft(const Bridge &bridge, const Channel &channel, const Channel *other) = 0;
    virtual void bridgeDestroyed(const Bridge &bridge) = 0;
    virtual void held(const Channel &channel, bool on) = 0;
    virtual void hangupRequested(const Channel &channel, bool soft, int cause) = 0;
    virtual void hungUp(const Channel &channel, int cause) = 0;
    virtual void callEnded(const CallRecord &record) = 0;
    virtual void deviceState(const QByteArray &device, DeviceState state) = 0;
    virtual void extensionState(const QByteArray &extension, const QByteArray &context,
                                const QByteArray &hint, DeviceState state) = 0;
    virtual void peer(const Person &person) = 0;
    virtual void mailbox(const Channel *channel, const Person &person) = 0;
    virtual void member(MemberNews news, const Queue &queue, const Member &member,
                        DeviceState state) = 0;
    virtual void caller(CallerNews news, const Queue &queue, const Channel &channel, int position,
                        qint64 hold) = 0;
    virtual void agent(AgentNews news, const Agent &agent) = 0;
    virtual void agentLogged(bool in, const PoolAgent &agent, const Channel &channel,
                             qint64 now) = 0;
    virtual void parking(ParkNews news, const ParkedCall &call, const Channel &parkee,
                         const Channel *retriever, qint64 now) = 0;
    virtual void room(RoomNews news, const Room &room, const Bridge &bridge, const Channel *channel,
                      const Participant *participant) = 0;
    virtual void recording(RecordNews news, const Channel &channel) = 0;
    virtual void spying(bool on, const Channel &spyer, const Channel &spyee) = 0;
    virtual void originated(const OriginateOutcome &outcome) = 0;
    /// A channel is about to be taken out of what it does (Redirect, Park, Bridge). 1.0 does that
    /// by a masquerade, after which the phone's channel has \a uniqueId; see tests/data/1.0.
    virtual void masqueraded(const Channel &channel, const QByteArray &uniqueId) = 0;
};

} // namespace demo
