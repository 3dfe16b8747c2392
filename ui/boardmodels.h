// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/attention.h"
#include "models/calllog.h"
#include "models/channels.h"
#include "models/conferences.h"
#include "models/mailboxes.h"
#include "models/omni.h"
#include "models/operator.h"
#include "models/owncall.h"
#include "models/parking.h"
#include "models/peers.h"
#include "models/people.h"
#include "models/queues.h"
#include "models/wire.h"
#include "pbx/pbx.h"

namespace ui {

/// Every model of one PBX that the window shows, made together and kept in step with the link.
struct BoardModels
{
    explicit BoardModels(pbx::Pbx &pbx)
        : pbx(pbx)
        , self(pbx.state())
        , ownCall(pbx.state(), self)
        , people(pbx.state())
        , omni(pbx.state(), people)
        , attention(pbx.state(), self, &pbx.flows())
        , channels(pbx.state())
        , peers(pbx.state())
        , queues(pbx.state())
        , queueCallers(pbx.state())
        , queueMembers(pbx.state())
        , parking(pbx.state())
        , conferences(pbx.state())
        , participants(pbx.state())
        , mailboxes(pbx.state())
        , callLog(pbx, self)
    {
        wire.setSource(&pbx);
        follow();
    }

    /// Takes over the link and the operator's own extension of this moment.
    void follow()
    {
        self.setExtension(pbx.profile().myExtension, pbx.profile().context);
        const bool live = pbx.link() == pbx::Link::Live || pbx.link() == pbx::Link::Replay;
        for (models::LiveTable *table : std::initializer_list<models::LiveTable *>{
                 &people, &channels, &peers, &queues, &queueCallers, &queueMembers, &parking,
                 &conferences, &participants, &mailboxes})
            table->setLive(live);
        attention.setLive(live);
    }

    pbx::Pbx &pbx;
    models::Operator self;
    models::OwnCall ownCall;
    models::PeopleModel people;
    models::OmniModel omni;
    models::AttentionModel attention;
    models::ChannelsModel channels;
    models::PeersModel peers;
    models::QueuesModel queues;
    models::QueueCallersModel queueCallers;
    models::QueueMembersModel queueMembers;
    models::ParkingModel parking;
    models::ConferencesModel conferences;
    models::ParticipantsModel participants;
    models::MailboxesModel mailboxes;
    models::CallLog callLog;
    models::WireModel wire;
};

} // namespace ui
