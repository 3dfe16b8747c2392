// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow.h"

#include "ami/actions.h"
#include "pbx/attendant.h"
#include "pbx/pbx.h"

#include <algorithm>
#include <utility>

namespace pbx {

using ami::Error;

namespace {

/// After so long the PBX itself rings the operator's phone, busy or not, ms.
constexpr int Return = 300'000;

} // namespace

Flow::Flow(Kind kind, Pbx &pbx, const QString &caller, const QString &target, QObject *parent)
    : QObject(parent)
    , m_pbx(pbx)
    , m_kind(kind)
    , m_caller(caller)
    , m_target(target)
    , m_since(pbx.state().now())
{
    if (const Channel *channel = pbx.state().channels().get(caller)) {
        m_callerChannel = channel->name;
        m_callerName = channel->callerName;
        m_callerNumber = channel->callerNumber;
    }
}

void Flow::stepTo(Step step)
{
    if (m_step == step || m_step == Step::Ended)
        return;
    m_step = step;
    m_since = m_pbx.state().now();
    emit stepped(this);
}

void Flow::end(Outcome outcome, const ami::Error &error)
{
    if (m_step == Step::Ended)
        return;
    m_outcome = outcome;
    m_error = error;
    stepTo(Step::Ended);
}

const Channel *Flow::follow(QString &uniqueId, QString &name) const
{
    const State &state = m_pbx.state();
    const Channel *channel = state.channels().get(uniqueId);
    if (!channel) {
        // Up to 11 a parked or redirected channel is masqueraded: its phone goes on under the old
        // name with a new Uniqueid (1.8/parking-retrieve).
        uniqueId = state.channelByName(name);
        channel = state.channels().get(uniqueId);
    }
    if (channel)
        name = channel->name;
    return channel;
}

bool Flow::callerIsWith(const QString &uniqueId) const
{
    const Channel *caller = m_pbx.state().channels().get(m_caller);
    const Channel *other = m_pbx.state().channels().get(uniqueId);
    return caller && other && caller->isUp() && other->isUp() &&
           m_pbx.state().partnersOf(m_caller).contains(uniqueId);
}

bool Flow::callerIsWithOperator() const
{
    const QStringList partners = m_pbx.state().partnersOf(m_caller);
    return std::any_of(partners.begin(), partners.end(), [this](const QString &partner) {
        return m_pbx.attendant().isOwn(partner) && callerIsWith(partner);
    });
}

QString Flow::callersTarget() const
{
    QString ringing;
    for (const QString &partner : m_pbx.state().partnersOf(m_caller)) {
        if (m_pbx.attendant().isOwn(partner))
            continue;
        if (isUp(partner))
            return partner;
        ringing = partner;
    }
    return ringing;
}

const ParkedCall *Flow::parked(const QString &uniqueId) const
{
    const Channel *channel = m_pbx.state().channels().get(uniqueId);
    const auto &rows = m_pbx.state().parkedCalls();
    for (const Slot slot : rows.byBirth()) {
        const ParkedCall &row = rows.at(slot);
        if (channel && (row.uniqueId == uniqueId || row.channel == channel->name))
            return &row;
    }
    return nullptr;
}

bool Flow::isLost(const ami::Error &error)
{
    return error.kind == ami::Error::Kind::NotConnected || error.kind == ami::Error::Kind::TimedOut;
}

bool Flow::isUp(const QString &uniqueId) const
{
    const Channel *channel = m_pbx.state().channels().get(uniqueId);
    return channel && channel->isUp();
}

void Flow::bringBack()
{
    if (m_step == Step::Returning)
        return; // once is enough
    stepTo(Step::Returning);
    askToReturn();
}

void Flow::askToReturn()
{
    const Channel *caller = followCaller();
    if (!caller) {
        end(Outcome::CallerGone);
        return;
    }
    const bool parks = !m_pbx.rights().known() || m_pbx.rights().allows(ami::Park::Name);
    m_waits = operatorIsBusy() && (parks || callerIsParked());
    if (m_waits) {
        letWait();
        return;
    }
    ami::Redirect action;
    action.channel = caller->name;
    action.exten = m_pbx.profile().myExtension;
    action.context = m_pbx.profile().context;
    m_pbx.session().send(action, this, [this](const ami::Result<ami::Ack> &answer) {
        if (answer)
            return;
        m_returnLost = isLost(answer.error());
        if (!m_returnLost)
            end(Outcome::Failed, answer.error());
    });
}

/// A phone that is in a call may refuse another one, and the dialplan then does with the caller
/// what it likes.
void Flow::letWait()
{
    const Channel *own = m_pbx.state().channels().get(m_pbx.attendant().ownChannel());
    if (callerIsParked() || !own)
        return;
    ami::Park park;
    park.channel = followCaller()->name;
    park.timeoutChannel = own->name;
    park.timeoutMs = Return;
    m_pbx.session().send(park, this, [this](const ami::Result<ami::Ack> &answer) {
        if (!answer && isLost(answer.error()))
            m_returnLost = true;
        else if (!answer)
            end(Outcome::Failed, answer.error()); // it stays where it is
    });
}

bool Flow::operatorIsBusy() const
{
    const QString own = m_pbx.attendant().ownChannel();
    return !own.isEmpty() && !m_pbx.state().partnersOf(own).contains(m_caller);
}

void Flow::lookForReturn()
{
    bool rings = false;
    for (const QString &partner : m_pbx.state().partnersOf(m_caller)) {
        if (!m_pbx.attendant().isOwn(partner))
            continue;
        rings = true;
        if (isUp(partner))
            end(Outcome::GivenUp);
    }
    if (step() == Step::Ended || rings)
        return;
    if (std::exchange(m_returnLost, false) || (m_waits && callerIsParked() && !operatorIsBusy()))
        askToReturn();
}

} // namespace pbx
