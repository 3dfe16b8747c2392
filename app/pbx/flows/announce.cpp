// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "announce.h"

#include "ami/actions.h"
#include "flows.h"
#include "pbx/attendant.h"
#include "pbx/pbx.h"

namespace pbx {

using ami::Error;

namespace {

/// How long the caller waits before the PBX itself sends them back to the operator, ms. It is the
/// net under the flow: it holds when this program has gone.
constexpr int Return = 300'000;

} // namespace

Announce::Announce(Pbx &pbx, const QString &caller, const QString &own, const QString &target,
                   QObject *parent)
    : Flow(Kind::Announce, pbx, caller, target, parent)
    , m_own(own)
{
    start();
}

void Announce::start()
{
    const Channel *waiting = followCaller();
    if (waiting && hasOwnLeg())
        park(*waiting); // else look() ends it
}

/// With a return to the operator's phone.
void Announce::park(const Channel &who)
{
    ami::Park park;
    park.channel = who.name;
    if (const Channel *own = m_pbx.state().channels().get(m_own))
        park.timeoutChannel = own->name;
    park.timeoutMs = Return;
    m_pbx.session().send(park, this, [this](const ami::Result<ami::Ack> &answer) {
        if (!answer)
            restore(answer.error());
    });
}

/// The caller is parked: the operator's leg, which would be hung up after about two seconds (22 and
/// 16), goes to the target. Not before: a Redirect in the same write as the Park breaks the bridge
/// up before the caller has left it for the parking space, and the caller is gone (seen on both).
void Announce::callTarget()
{
    m_called = true;
    const Channel *own = m_pbx.state().channels().get(m_own);
    if (!own)
        return; // look() brings the caller back
    ami::Redirect redirect;
    redirect.channel = own->name;
    redirect.exten = target();
    redirect.context = m_pbx.profile().context;
    m_pbx.session().send(redirect, this, [this](const ami::Result<ami::Ack> &answer) {
        if (!answer)
            restore(answer.error());
    });
}

/// Something was refused: the caller comes to the operator again, in whatever way there is.
void Announce::restore(const Error &why)
{
    if (step() == Step::Ended || step() == Step::Returning)
        return;
    if (why.kind == Error::Kind::NotConnected || why.kind == Error::Kind::TimedOut) {
        m_closing = Closing::None; // the State tells what was done, when the link is back
        m_lost = why;
        return;
    }
    const Channel *waiting = followCaller();
    const Channel *own = m_pbx.state().channels().get(m_own);
    if (parked(m_partner))
        letTargetGo();
    if (waiting && callerIsWith(m_own)) {
        end(Outcome::Failed, why); // nothing has happened
    } else if (waiting && own && m_closing != Closing::GiveUp) {
        m_pbx.session().send(ami::Bridge{waiting->name, own->name}, this, {});
        end(Outcome::Failed, why);
    } else {
        returnToOperator();
    }
}

void Announce::look()
{
    if (!followCaller()) {
        // Who talks to the operator may have something to say yet; who waits waits for nobody now.
        if (step() == Step::Swapped || m_closing == Closing::Swap) {
            letTargetGo();
            endOwnLeg();
        }
        end(Outcome::CallerGone);
        return;
    }
    followPartner();
    const State &state = m_pbx.state();
    switch (m_closing) {
    case Closing::GiveUp:
        if (callerIsWithOperator())
            end(Outcome::GivenUp);
        else if (!hasOwnLeg())
            returnToOperator();
        break;
    case Closing::Swap:
        lookAtSwap();
        break;
    case Closing::Join:
        if (callerIsWith(m_partner)) {
            endOwnLeg();
            end(Outcome::Completed);
        } else if (!state.channels().contains(m_partner)) {
            m_closing = Closing::None; // hung up in that very moment
            stepTo(Step::Alone);
        }
        break;
    case Closing::Send:
        if (!callerIsParked()) {
            endOwnLeg();
            end(Outcome::Completed);
        }
        break;
    case Closing::None:
        if (step() == Step::Returning)
            lookForReturn();
        else if (callerIsParked())
            lookAtTarget();
        else if (step() != Step::Asked)
            lookWhoHasTheCaller();
        else if (m_lost && callerIsWithOperator())
            end(Outcome::Failed, *m_lost); // the server never got it
        break;
    }
}

/// The caller is parked: how far is the operator's own leg?
void Announce::lookAtTarget()
{
    if (!m_called)
        callTarget();
    if (!hasOwnLeg()) {
        letTargetGo();
        bringBack();
        return;
    }
    if (parked(m_partner)) { // a swap that a lost link left half done
        m_closing = Closing::Swap;
        m_joined = false;
        lookAtSwap();
        return;
    }
    m_partner.clear();
    m_partnerName.clear();
    for (const QString &partner : m_pbx.state().partnersOf(m_own)) {
        if (partner != caller())
            m_partner = partner;
    }
    if (followPartner())
        stepTo(isUp(m_partner) ? Step::Talking : Step::Ringing);
    else if (step() != Step::Asked || m_lost)
        stepTo(Step::Alone); // or with a voice mailbox, or whatever else the dialplan does
}

/// Who is not to be spoken to is on the way to the parking space, and then the other one to the
/// operator's leg: which is alone for that moment, as at the beginning.
void Announce::lookAtSwap()
{
    const QString speakTo = m_toCaller ? caller() : m_partner;
    const QString waits = m_toCaller ? m_partner : caller();
    if (m_toCaller ? callerIsWith(m_own) : targetIsWithOwnLeg()) {
        m_closing = Closing::None;
        stepTo(m_toCaller ? Step::Swapped : Step::Talking);
    } else if (!hasOwnLeg()) {
        m_closing = Closing::None;
        letTargetGo();
        bringBack();
    } else if (!followPartner()) {
        m_closing = Closing::None; // hung up in that very moment
        if (callerIsParked())
            stepTo(Step::Alone);
    } else if (parked(waits) && !m_joined) {
        m_joined = true;
        join(speakTo, m_own);
    }
}

/// The caller is in the parking space no more, and it was not this flow's doing: a step that was
/// asked before the link was lost, the park's own time-out, somebody who dialled the space, or the
/// caller, whose hangup is told next.
void Announce::lookWhoHasTheCaller()
{
    const QString with = callersTarget();
    if (callerIsWithOperator() && parked(m_partner)) {
        stepTo(Step::Swapped);
    } else if (callerIsWithOperator()) {
        end(Outcome::GivenUp);
    } else if (step() == Step::Swapped && !hasOwnLeg() && with.isEmpty()) {
        letTargetGo(); // the operator has hung up
        bringBack();
    } else if (!with.isEmpty()) {
        if (with == m_partner || !isUp(with))
            endOwnLeg();
        if (parked(m_partner))
            letTargetGo(); // handed over to somebody else
        end(Outcome::Completed);
    }
}

void Announce::finish()
{
    const Channel *waiting = followCaller();
    if (!waiting || m_closing != Closing::None)
        return;
    if (step() == Step::Talking || step() == Step::Swapped) {
        const bool swapped = step() == Step::Swapped;
        m_closing = Closing::Join;
        stepTo(Step::Closing);
        join(swapped ? m_partner : caller(), swapped ? caller() : m_partner);
    } else if (step() == Step::Ringing || step() == Step::Alone) {
        m_finishedRinging = true;
        if (callerIsParked() && m_pbx.flows().canDeliver(target())) {
            endOwnLeg();
            end(Outcome::Completed); // Flows has it delivered
            return;
        }
        m_closing = Closing::Send;
        stepTo(Step::Closing);
        ami::Redirect redirect;
        redirect.channel = waiting->name;
        redirect.exten = target();
        redirect.context = m_pbx.profile().context;
        m_pbx.session().send(redirect, this, [this](const ami::Result<ami::Ack> &answer) {
            if (!answer)
                restore(answer.error());
        });
    }
}

void Announce::giveUp()
{
    const Channel *waiting = followCaller();
    if (!waiting || m_closing != Closing::None || step() == Step::Returning)
        return;
    if (step() == Step::Asked && !m_called)
        return; // the caller is with the operator still
    if (step() == Step::Swapped) {
        letTargetGo();
        end(Outcome::GivenUp);
        return;
    }
    m_closing = Closing::GiveUp;
    stepTo(Step::Closing);
    if (hasOwnLeg())
        join(caller(), m_own);
    else
        returnToOperator();
}

void Announce::swap()
{
    const Channel *waiting = followCaller();
    const Channel *target = followPartner();
    if (!waiting || !target || m_closing != Closing::None ||
        (step() != Step::Talking && step() != Step::Swapped))
        return;
    m_toCaller = step() == Step::Talking;
    m_joined = false;
    m_closing = Closing::Swap;
    stepTo(Step::Closing);
    park(m_toCaller ? *target : *waiting);
}

void Announce::returnToOperator()
{
    m_closing = Closing::None;
    bringBack();
}

/// Joins one who is parked with another channel. Before 1.6.2 there is no Bridge: who dials a
/// parking space is connected with whoever is parked there.
void Announce::join(const QString &waitingId, const QString &otherId)
{
    const Channel *waiting = m_pbx.state().channels().get(waitingId);
    const Channel *other = m_pbx.state().channels().get(otherId);
    const auto answered = [this](const ami::Result<ami::Ack> &answer) {
        if (!answer)
            restore(answer.error());
    };
    if (!waiting || !other)
        return;
    if (!m_pbx.rights().known() || m_pbx.rights().allows(ami::Bridge::Name)) {
        m_pbx.session().send(ami::Bridge{waiting->name, other->name}, this, answered);
        return;
    }
    if (const ParkedCall *row = parked(waitingId)) {
        ami::Redirect redirect;
        redirect.channel = other->name;
        redirect.exten = row->space;
        redirect.context = m_pbx.profile().context;
        m_pbx.session().send(redirect, this, answered);
    }
}

/// It may go on in the dialplan behind its Dial (seen on 22: into VoiceMail).
void Announce::endOwnLeg()
{
    if (const Channel *own = m_pbx.state().channels().get(m_own))
        m_pbx.session().send(ami::Hangup{own->name, {}}, &m_pbx, {});
}

void Announce::letTargetGo()
{
    if (const Channel *target = followPartner())
        m_pbx.session().send(ami::Hangup{target->name, {}}, &m_pbx, {});
}

bool Announce::hasOwnLeg() const
{
    return m_pbx.state().channels().contains(m_own);
}

bool Announce::targetIsWithOwnLeg() const
{
    return !m_partner.isEmpty() && m_pbx.state().partnersOf(m_own).contains(m_partner);
}

} // namespace pbx
