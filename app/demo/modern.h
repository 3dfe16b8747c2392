// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "block.h"
#include "happenings.h"
#include "rights.h"

#include <functional>

namespace demo {

/// The happenings as the events of Asterisk 22, each as it stands in tests/data/22.
class Modern : public Happenings
{
public:
    /// Takes an event for every client that may read it: the class it belongs to, and its bytes.
    using Sink = std::function<void(quint32 right, const QByteArray &bytes)>;

    explicit Modern(Sink sink)
        : m_sink(std::move(sink))
    {}

    void newChannel(const Channel &channel) override;
    void newExten(const Channel &channel) override;
    void newState(const Channel &channel) override;
    void newCallerId(const Channel &channel) override;
    void newConnectedLine(const Channel &channel) override;
    void varSet(const Channel &channel, const QByteArray &name, const QByteArray &value) override;
    void dialBegin(const Channel *from, const Channel &to, const QByteArray &string) override;
    void dialState(const Channel *from, const Channel &to, const QByteArray &status) override;
    void dialEnd(const Channel *from, const Channel &to, const QByteArray &status) override;
    void bridgeCreated(const Bridge &bridge) override;
    void bridgeEntered(const Bridge &bridge, const Channel &channel, const Channel *other) override;
    void bridgeLeft(const Bridge &bridge, const Channel &channel, const Channel *other) override;
    void bridgeDestroyed(const Bridge &bridge) override;
    void held(const Channel &channel, bool on) override;
    void hangupRequested(const Channel &channel, bool soft, int cause) override;
    void hungUp(const Channel &channel, int cause) override;
    void callEnded(const CallRecord &record) override;
    void deviceState(const QByteArray &device, DeviceState state) override;
    void extensionState(const QByteArray &extension, const QByteArray &context,
                        const QByteArray &hint, DeviceState state) override;
    void peer(const Person &person) override;
    void mailbox(const Channel *channel, const Person &person) override;
    void member(MemberNews news, const Queue &queue, const Member &member,
                DeviceState state) override;
    void caller(CallerNews news, const Queue &queue, const Channel &channel, int position,
                qint64 hold) override;
    void agent(AgentNews news, const Agent &agent) override;
    void agentLogged(bool in, const PoolAgent &agent, const Channel &channel, qint64 now) override;
    void parking(ParkNews news, const ParkedCall &call, const Channel &parkee,
                 const Channel *retriever, qint64 now) override;
    void room(RoomNews news, const Room &room, const Bridge &bridge, const Channel *channel,
              const Participant *participant) override;
    void recording(RecordNews news, const Channel &channel) override;
    void spying(bool on, const Channel &spyer, const Channel &spyee) override;
    void originated(const OriginateOutcome &outcome) override;
    void masqueraded(const Channel &channel, const QByteArray &uniqueId) override;

private:
    void send(quint32 right, const Block &block) { m_sink(right, block.finish()); }
    void dial(const char *event, const Channel *from, const Channel &to, const char *field,
              const QByteArray &value);

    Sink m_sink;
};

/// The lines about a parked call, in the event and in the list.
void parkedCallFields(Block &block, const ParkedCall &call, const Channel &parkee,
                      const Channel *retriever, qint64 now);

} // namespace demo
