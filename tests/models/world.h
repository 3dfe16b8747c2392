// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/state.h"

#include <QByteArray>

/// A small PBX in words: each call is one fact, commit() is the end of a tick.
class World
{
public:
    struct Leg
    {
        QByteArray uniqueId, name, state;
        QByteArray callerNumber = {}, callerName = {};
        QByteArray connectedNumber = {}, connectedName = {};
        QByteArray context = "internal", extension = "s";
    };

    World() { state.setLive(true); }

    void person(const QByteArray &number, pbx::ExtensionStatus status = pbx::ExtensionStatus::Idle,
                const QByteArray &hint = {}, const QByteArray &context = "internal")
    {
        const QByteArray device = hint.isNull() ? "PJSIP/" + number : hint;
        state.take(pbx::ExtensionSeen{number, context, device, status});
    }
    /// A mailbox's full name is the name of its owner.
    void name(const QByteArray &number, const QByteArray &fullName)
    {
        const QByteArray box = number + "@default";
        state.take(pbx::MailboxSeen{box, fullName, {}, 0, 0});
    }
    void mail(const QByteArray &number, int fresh)
    {
        const QByteArray box = number + "@default";
        state.take(pbx::MailboxSeen{box, {}, {}, fresh, 0});
    }
    void peer(const QByteArray &technology, const QByteArray &name, pbx::PeerStatus status)
    {
        pbx::PeerSeen fact;
        fact.technology = technology;
        fact.name = name;
        fact.status = status;
        state.take(fact);
    }
    void born(const Leg &leg) { state.take(pbx::ChannelBorn{picture(leg)}); }
    void changed(const Leg &leg) { state.take(pbx::ChannelChanged{picture(leg)}); }
    void runs(const Leg &leg, const QByteArray &application, const QByteArray &data)
    {
        state.take(pbx::ChannelRuns{picture(leg), application, data});
    }
    void held(const Leg &leg, bool on) { state.take(pbx::ChannelHeld{picture(leg), on}); }
    void dials(const Leg &from, const Leg &to)
    {
        state.take(pbx::DialBegan{picture(from), picture(to)});
    }
    void joined(const QByteArray &bridge, const Leg &leg)
    {
        state.take(pbx::BridgeJoined{bridge, "basic", picture(leg)});
    }
    void left(const QByteArray &bridge, const Leg &leg)
    {
        state.take(pbx::BridgeLeft{bridge, picture(leg)});
    }
    void ended(const Leg &leg) { state.take(pbx::ChannelEnded{leg.uniqueId, leg.name}); }
    void queue(const QByteArray &name) { state.take(pbx::QueueSeen{name, "ringall"}); }
    void waits(const QByteArray &queue, const Leg &leg, int position, qint64 seconds)
    {
        pbx::QueueCallerSeen fact;
        fact.queue = queue;
        fact.channel = leg.name;
        fact.uniqueId = leg.uniqueId;
        fact.callerNumber = leg.callerNumber;
        fact.callerName = leg.callerName;
        fact.position = position;
        fact.seconds = seconds;
        state.take(fact);
    }
    void leavesQueue(const QByteArray &queue, const Leg &leg)
    {
        state.take(pbx::QueueCallerGone{queue, leg.name, leg.uniqueId});
    }
    void parked(const QByteArray &space, const Leg &leg, const QByteArray &parker, qint64 left,
                qint64 seconds)
    {
        pbx::CallParked fact;
        fact.lot = "default";
        fact.space = space;
        fact.channel = leg.name;
        fact.uniqueId = leg.uniqueId;
        fact.callerNumber = leg.callerNumber;
        fact.callerName = leg.callerName;
        fact.parker = parker;
        fact.secondsLeft = left;
        fact.seconds = seconds;
        state.take(fact);
    }
    void unparked(const QByteArray &space, const Leg &leg)
    {
        state.take(pbx::CallUnparked{"default", space, leg.name, leg.uniqueId});
    }
    void room(const QByteArray &name) { state.take(pbx::ConferenceSeen{name, false}); }
    void commit() { state.commit(); }

    pbx::State state;

private:
    [[nodiscard]] static pbx::ChannelPicture picture(const Leg &leg)
    {
        pbx::ChannelPicture picture;
        picture.uniqueId = leg.uniqueId;
        picture.name = leg.name;
        picture.linkedId = leg.uniqueId;
        picture.state = leg.state;
        picture.callerNumber = leg.callerNumber;
        picture.callerName = leg.callerName;
        picture.connectedNumber = leg.connectedNumber;
        picture.connectedName = leg.connectedName;
        picture.context = leg.context;
        picture.extension = leg.extension;
        picture.priority = 1;
        return picture;
    }
};
