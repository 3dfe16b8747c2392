// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "happenings.h"

namespace demo {

/// Nobody listens: what happens in the morning of ten thousand people need not become text.
class Silence : public Happenings
{
public:
    void newChannel(const Channel &) override {}
    void newExten(const Channel &) override {}
    void newState(const Channel &) override {}
    void newCallerId(const Channel &) override {}
    void newConnectedLine(const Channel &) override {}
    void varSet(const Channel &, const QByteArray &, const QByteArray &) override {}
    void dialBegin(const Channel *, const Channel &, const QByteArray &) override {}
    void dialState(const Channel *, const Channel &, const QByteArray &) override {}
    void dialEnd(const Channel *, const Channel &, const QByteArray &) override {}
    void bridgeCreated(const Bridge &) override {}
    void bridgeEntered(const Bridge &, const Channel &, const Channel *) override {}
    void bridgeLeft(const Bridge &, const Channel &, const Channel *) override {}
    void bridgeDestroyed(const Bridge &) override {}
    void held(const Channel &, bool) override {}
    void hangupRequested(const Channel &, bool, int) override {}
    void hungUp(const Channel &, int) override {}
    void callEnded(const CallRecord &) override {}
    void deviceState(const QByteArray &, DeviceState) override {}
    void extensionState(const QByteArray &, const QByteArray &, const QByteArray &,
                        DeviceState) override
    {}
    void peer(const Person &) override {}
    void mailbox(const Channel *, const Person &) override {}
    void member(MemberNews, const Queue &, const Member &, DeviceState) override {}
    void caller(CallerNews, const Queue &, const Channel &, int, qint64) override {}
    void agent(AgentNews, const Agent &) override {}
    void agentLogged(bool, const PoolAgent &, const Channel &, qint64) override {}
    void parking(ParkNews, const ParkedCall &, const Channel &, const Channel *, qint64) override {}
    void room(RoomNews, const Room &, const Bridge &, const Channel *, const Participant *) override
    {}
    void recording(RecordNews, const Channel &) override {}
    void spying(bool, const Channel &, const Channel &) override {}
    void originated(const OriginateOutcome &) override {}
    void masqueraded(const Channel &, const QByteArray &) override {}
};

} // namespace demo
