// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/codec.h"
#include "models/attention.h"
#include "models/channels.h"
#include "models/mailboxes.h"
#include "models/operator.h"
#include "models/owncall.h"
#include "models/peers.h"
#include "models/people.h"
#include "models/queues.h"
#include "models/roles.h"
#include "models/wire.h"
#include "pbx/state.h"

#include <QByteArray>

/// A small company on one State, told in the words of Asterisk 22 (tests/data/22/snapshot-idle.ami
/// has the lists, call-answer-hangup.ami the channels).
struct Board
{
    pbx::State state;
    models::PeopleModel people{state};
    models::ChannelsModel channels{state};
    models::PeersModel peers{state};
    models::WireModel wire;
    models::Operator self{state};
    models::OwnCall own{state, self};
    models::AttentionModel attention{state, self};
    /// Added to the State's own time.
    qint64 later = 0;

    Board()
    {
        state.beginEpoch();
        state.setLive(true);
    }

    [[nodiscard]] auto clock()
    {
        return [this] { return state.now() + later; };
    }

    void hear(const QByteArray &lines)
    {
        ami::Codec codec;
        QByteArray wire = lines;
        wire.replace("\n", "\r\n");
        codec.feed(wire);
        while (const auto message = codec.next())
            state.receive(*message);
        state.commit();
    }
    /// \a status as in ExtensionStatus: 0 idle, 1 in use, 4 unavailable, 8 ringing, 16 on hold.
    void person(int extension, const char *name, int status)
    {
        const QByteArray number = QByteArray::number(extension);
        hear("Event: ExtensionStatus\nExten: " + number + "\nContext: internal\nHint: PJSIP/" +
             number + "\nStatus: " + QByteArray::number(status) + "\nStatusText: x\n\n" +
             "Event: VoicemailUserEntry\nVMContext: default\nVoiceMailbox: " + number +
             "\nFullname: " + name + "\nNewMessageCount: 0\nOldMessageCount: 0\n\n");
    }
    void channel(const QByteArray &uniqueId, const QByteArray &device, const QByteArray &state,
                 const QByteArray &number, const QByteArray &name, int seconds)
    {
        const QByteArray duration = "00:00:" + QByteArray::number(seconds).rightJustified(2, '0');
        hear("Event: CoreShowChannel\nChannel: " + device + "-0000" + uniqueId.right(1) +
             "\nChannelState: " + (state == "Ringing" ? "5" : "6") + "\nChannelStateDesc: " +
             state + "\nCallerIDNum: " + number + "\nCallerIDName: " + name +
             "\nConnectedLineNum: <unknown>\nConnectedLineName: <unknown>\nContext: internal" +
             "\nExten: \nPriority: 1\nUniqueid: " + uniqueId + "\nLinkedid: " + uniqueId +
             "\nApplication: AppDial\nApplicationData: \nDuration: " + duration +
             "\nBridgeId: \n\n");
    }
    /// Four people: free, on a call, ringing for seven seconds, away; and a caller from outside.
    void company()
    {
        person(101, "Ada Lindqvist", 0);
        person(102, "Ben Okafor", 1);
        person(104, "Dmitri Volkov", 8);
        person(109, "Ines Duarte", 4);
        channel("1.2", "PJSIP/102", "Up", "102", "Ben Okafor", 12);
        channel("1.4", "PJSIP/104", "Ringing", "104", "Dmitri Volkov", 7);
        channel("1.9", "PJSIP/trunk", "Up", "+49305550144", "Acme GmbH", 30);
    }
};
