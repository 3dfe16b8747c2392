// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents.h"
#include "calls.h"
#include "company.h"
#include "dialplan.h"
#include "parking.h"
#include "queues.h"
#include "rooms.h"
#include "traffic.h"

namespace demo {

/// The company and everything that moves in it. The parts know each other through this.
struct Exchange
{
    Exchange(const Options &options, Clock &clock, Happenings &happenings)
        : company(options, clock, happenings)
        , calls(*this)
        , dialplan(*this)
        , queues(*this)
        , agents(*this)
        , parking(*this)
        , rooms(*this)
        , traffic(*this)
    {}

    Company company;
    Calls calls;
    Dialplan dialplan;
    Queues queues;
    Agents agents;
    Parking parking;
    Rooms rooms;
    Traffic traffic;
};

} // namespace demo
