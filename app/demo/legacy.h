// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "block.h"
#include "happenings.h"
#include "rights.h"

#include <functional>

namespace demo {

/// The happenings as the events of AMI 1.0 (Asterisk 1.0.12), each as it stands in tests/data/1.0:
/// no Privilege, `State`, `CallerID: "Name" <number>`, Link and Unlink; much is not told at all.
class Legacy : public Happenings
{
public:
    using Sink = std::function<void(quint32 right, const QByteArray &bytes)>;

    explicit Legacy(Sink sink)
        : m_sink(std::move(sink))
    {}

    void newChannel(const Channel &channel) override;
    void newExten(const Channel &channel) override;
    void newState(const Channel &channel) override;
    void newCallerId(const Channel &channel) override;
    void newConnectedLine(const Channel &) override {}
    void varSet(const Channel &, const QByteArray &, const QByteArray &) override {}
    void dialBegin(const Channel *, const Channel &, const QByteArray &) override {}
    void dialState(const Channel *, const Channel &, const QByteArray &) override {}
    void dialEnd(const Channel *, const Channel &, const QByteArray &) override {}
    void bridgeCreated(const Bridge &) override {}
    void bridgeEntered(const Bridge &bridge, const Channel &channel, const Channel *other) override;
    void bridgeLeft(const Bridge &bridge, const Channel &channel, const Channel *other) override;
    void bridgeDestroyed(const Bridge &) override {}
    void held(const Channel &, bool) override {}
    void hangupRequested(const Channel &, bool, int) override {}
    void hungUp(const Channel &channel, int cause) override;
    void callEnded(const CallRecord &record) override;
    void deviceState(const QByteArray &, DeviceState) override {}
    void extensionState(const QByteArray &extension, const QByteArray &context,
                        const QByteArray &hint, DeviceState state) override;
    void peer(const Person &person) override;
    void mailbox(const Channel *channel, const Person &person) override;
    void member(MemberNews, const Queue &, const Member &, DeviceState) override {}
    void caller(CallerNews news, const Queue &queue, const Channel &channel, int position,
                qint64 hold) override;
    void agent(AgentNews news, const Agent &agent) override;
    void agentLogged(bool in, const PoolAgent &agent, const Channel &channel, qint64 now) override;
    void parking(ParkNews news, const ParkedCall &call, const Channel &parkee,
                 const Channel *retriever, qint64 now) override;
    void room(RoomNews, const Room &, const Bridge &, const Channel *, const Participant *) override
    {}
    void recording(RecordNews, const Channel &) override {}
    void spying(bool, const Channel &, const Channel &) override {}
    void originated(const OriginateOutcome &outcome) override;
    void masqueraded(const Channel &channel, const QByteArray &uniqueId) override;

private:
    struct Zombie
    {
        QByteArray name;
        QByteArray uniqueId;
    };

    void send(quint32 right, const Block &block) { m_sink(right, block.finish()); }
    void buryZombie(const Zombie &zombie);

    Sink m_sink;
    QHash<ChannelId, Zombie> m_zombies; ///< what is still linked under its old uniqueid
    QHash<QByteArray, int> m_told;      ///< the last status of an extension: 1.0 knows only three
};

/// `"Ada Lindqvist" <101>`, or `<unknown>`: whom a channel shows. The leg that was called shows
/// its caller (tests/data/1.0/call-answered.ami).
[[nodiscard]] QByteArray oldCallerId(const Channel &channel);
/// 0 idle, 1 in use, 3 unavailable (1.0; 4 from 1.2 on).
[[nodiscard]] int oldExtensionNumber(DeviceState state);

} // namespace demo
