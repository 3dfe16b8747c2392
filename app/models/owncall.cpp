// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owncall.h"

#include "cells.h"

namespace models {

namespace {

/// Talked in, ringing, being made, held: the first of them is the current call.
int rank(OwnCall::Phase phase)
{
    switch (phase) {
    case OwnCall::Phase::Talking:
        return 4;
    case OwnCall::Phase::Ringing:
        return 3;
    case OwnCall::Phase::Calling:
        return 2;
    case OwnCall::Phase::Held:
        return 1;
    case OwnCall::Phase::None:
        break;
    }
    return 0;
}

OwnCall::Phase phaseOf(const pbx::Channel &leg, const pbx::Channel *party)
{
    using Phase = OwnCall::Phase;
    if (leg.isRinging()) {
        // An Originate rings the operator's own phone first, and then there is nobody on the line.
        const bool someone = party || leg.namesOther();
        return someone ? Phase::Ringing : Phase::Calling;
    }
    if (!leg.isUp())
        return Phase::Calling;
    if (leg.onHold)
        return Phase::Held;
    const bool answered = !party || party->isUp() || !party->bridge.isEmpty();
    // A caller who sits in Ring is one who called us; only a ringing one is being called.
    return answered || !party->isRinging() ? Phase::Talking : Phase::Calling;
}

/// Queue(support,t,,,300); up to 1.4 the arguments stand between bars.
QString firstArgument(const QString &data)
{
    return data.section(u',', 0, 0).section(u'|', 0, 0);
}

} // namespace

OwnCall::OwnCall(const pbx::State &state, const Operator &self, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_self(self)
{
    connect(&m_state, &pbx::State::committed, this, &OwnCall::refresh);
    connect(&m_self, &Operator::changed, this, &OwnCall::refresh);
    refresh();
}

void OwnCall::refresh()
{
    Details best;
    const QStringList legs = m_self.legs();
    for (const QString &uniqueId : legs) {
        const pbx::Channel &leg = *m_state.channels().get(uniqueId);
        const QString partyId = m_self.partyOf(uniqueId);
        const pbx::Channel *party = m_state.channels().get(partyId);
        const Phase phase = phaseOf(leg, party);
        if (rank(phase) <= rank(best.phase))
            continue;
        best = {};
        best.phase = phase;
        best.leg = uniqueId;
        best.party = party ? partyId : QString();
        if (leg.namesOther()) {
            best.name = leg.connectedName;
            best.number = leg.connectedNumber;
        } else if (party) {
            best.name = party->callerName;
            best.number = party->callerNumber;
        } else if (leg.extension != QLatin1String("s")) { // an Originate's start, no number
            best.number = leg.extension;
        }
        if (leg.application == QLatin1String("ConfBridge") ||
            leg.application == QLatin1String("MeetMe"))
            best.room = firstArgument(leg.applicationData);
        best.since = m_state.talksSince(uniqueId);
        if (party) {
            if (party->extension != m_self.extension()) { // that would be no news
                best.dialledExtension = party->extension;
                best.dialledContext = party->context;
            }
            if (party->application == QLatin1String("Queue"))
                best.queue = firstArgument(party->applicationData);
        }
    }
    if (best == m_details)
        return;
    m_details = std::move(best);
    emit changed();
}

} // namespace models
