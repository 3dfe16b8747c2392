// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flows.h"

#include "ami/actions.h"
#include "announce.h"
#include "campon.h"
#include "handover.h"
#include "hold.h"
#include "join.h"
#include "pbx/attendant.h"
#include "pbx/pbx.h"

#include <QPointer>

namespace pbx {

namespace {

/// As many calls handed over as anybody remembers; the oldest that are talking go first.
constexpr qsizetype MostFlows = 50;

} // namespace

Flows::Flows(Pbx &pbx, QObject *parent)
    : QObject(parent)
    , m_pbx(pbx)
{
    connect(&pbx.state(), &State::committed, this, &Flows::look);
    connect(&pbx, &Pbx::linkChanged, this, &Flows::look);
}

Flows::~Flows() = default;

Announce *Flows::announce(const QString &target)
{
    const QString own = m_pbx.attendant().ownChannel();
    auto *flow = new Announce(m_pbx, m_pbx.attendant().ownParty(), own, target, this);
    add(flow);
    return flow;
}

Hold *Flows::hold()
{
    const Attendant &attendant = m_pbx.attendant();
    auto *flow = new Hold(Flow::Kind::Hold, m_pbx, attendant.ownParty(), ownLegName(), {}, this);
    add(flow);
    return flow;
}

Hold *Flows::park(const QString &caller, const QString &person)
{
    const QString returnTo = person.isEmpty() ? ownLegName() : m_pbx.attendant().deviceFor(person);
    auto *flow = new Hold(Flow::Kind::Park, m_pbx, caller, returnTo, person, this);
    add(flow);
    return flow;
}

QString Flows::ownLegName() const
{
    const Channel *own = m_pbx.state().channels().get(m_pbx.attendant().ownChannel());
    return own ? own->name : QString();
}

CampOn *Flows::campOn(const QString &target, std::chrono::milliseconds limit)
{
    auto *flow = new CampOn(m_pbx, m_pbx.attendant().ownParty(), m_pbx.attendant().ownChannel(),
                            target, limit, this);
    add(flow);
    return flow;
}

Join *Flows::joinCalls(const QString &call, const QString &other)
{
    const Attendant &attendant = m_pbx.attendant();
    auto *flow = new Join(m_pbx, attendant.movingParty(call), attendant.movingParty(other), this);
    add(flow);
    return flow;
}

void Flows::handOver(const QString &call, const QString &target, QObject *context,
                     std::function<void(const ami::Result<QString> &)> done)
{
    const QString caller = m_pbx.attendant().movingParty(call);
    if (caller.isEmpty() || !canDeliver(target)) {
        m_pbx.attendant().transfer(
            call, target, context,
            [this, caller, target, done](const ami::Result<QString> &answer) {
                done(answer);
                if (answer)
                    watch(caller, target);
            });
        return;
    }
    m_pbx.attendant().ifReachable(target, context, done, [this, caller, target, done] {
        done(QString());
        deliver(caller, target);
    });
}

/// Queues, rooms and parking spaces take everybody, and say more of who comes to them directly.
bool Flows::canDeliver(const QString &target) const
{
    const Rights &rights = m_pbx.rights();
    // The Uniqueid of an originated leg can be chosen from 12 on (AMI 2.0).
    if (!rights.known() || m_pbx.session().amiVersion() < ami::AmiVersion{2, 0} ||
        target == m_pbx.profile().myExtension)
        return false;
    for (const QByteArrayView action :
         {ami::Park::Name, ami::Originate::Name, ami::Bridge::Name, ami::Hangup::Name}) {
        if (!rights.allows(action))
            return false;
    }
    const State &state = m_pbx.state();
    bool place = false;
    state.extensions().forEach([&](Slot slot) {
        const Extension &row = state.extensions().at(slot);
        place = place || (row.extension == target && !row.hint.isEmpty() && !row.isPerson());
    });
    state.parkedCalls().forEach(
        [&](Slot slot) { place = place || state.parkedCalls().at(slot).space == target; });
    return !place && !state.conferences().contains(target);
}

std::chrono::milliseconds Flows::recallAfter() const
{
    return m_recallAfter.value_or(std::chrono::seconds(m_pbx.profile().recallSeconds));
}

HandOver *Flows::deliver(const QString &caller, const QString &target)
{
    auto *flow = new HandOver(m_pbx, caller, target, HandOver::Way::Deliver, recallAfter(), this);
    add(flow);
    return flow;
}

HandOver *Flows::watch(const QString &caller, const QString &target)
{
    auto *flow = new HandOver(m_pbx, caller, target, HandOver::Way::Watch, recallAfter(), this);
    add(flow);
    return flow;
}

void Flows::add(Flow *flow)
{
    if (m_flows.size() >= MostFlows)
        delete m_flows.takeFirst();
    // One caller is in one flow: handed over from a hold, it is held no more.
    if (Flow *before = of(flow->caller())) {
        m_flows.removeOne(before);
        before->deleteLater();
    }
    m_flows.append(flow);
    connect(flow, &Flow::stepped, this, [this](Flow *which) {
        if (which->step() == Flow::Step::Ended) {
            m_flows.removeOne(which);
            which->deleteLater();
        }
        emit stepped(which);
        // From now on it is a call that was handed over: it can come back, or be taken back.
        const bool goesOn = which->kind() == Flow::Kind::Announce ||
                            which->kind() == Flow::Kind::CampOn ||
                            which->kind() == Flow::Kind::Join ||
                            (which->kind() == Flow::Kind::Park && !which->target().isEmpty());
        if (!goesOn || which->outcome() != Flow::Outcome::Completed)
            return;
        const bool ringsAnew = which->kind() == Flow::Kind::CampOn ||
                               (which->kind() == Flow::Kind::Announce &&
                                static_cast<Announce *>(which)->finishedRinging());
        if (ringsAnew && canDeliver(which->target()))
            deliver(which->caller(), which->target());
        else
            watch(which->caller(), which->target());
    });
    emit stepped(flow);
    if (m_pbx.link() == Link::Live)
        flow->look(); // it may be over already
}

void Flows::look()
{
    // What is not live is not known: a flow waits for the whole picture.
    if (m_pbx.link() != Link::Live)
        return;
    const QList<Flow *> flows = m_flows;
    for (const QPointer<Flow> flow : flows) {
        if (flow && flow->step() != Flow::Step::Ended)
            flow->look();
    }
}

template <class F>
F *Flows::find(Flow::Kind kind, bool newest) const
{
    F *found = nullptr;
    for (Flow *flow : m_flows) {
        if (flow->kind() == kind && (newest || !found))
            found = static_cast<F *>(flow);
    }
    return found;
}

Announce *Flows::announced() const
{
    return find<Announce>(Flow::Kind::Announce, true);
}

HandOver *Flows::lastHandedOver() const
{
    return find<HandOver>(Flow::Kind::HandOver, true);
}

Hold *Flows::oldestHeld() const
{
    return find<Hold>(Flow::Kind::Hold, false);
}

CampOn *Flows::camped() const
{
    return find<CampOn>(Flow::Kind::CampOn, true);
}

bool Flows::isNext(const CampOn &flow) const
{
    for (const Flow *other : m_flows) {
        if (other->kind() == Flow::Kind::HandOver && other->target() == flow.target() &&
            (other->step() == Flow::Step::Asked || other->step() == Flow::Step::Ringing))
            return false; // just being delivered
    }
    for (const Flow *other : m_flows) { // oldest first
        if (other->kind() == Flow::Kind::CampOn && other->target() == flow.target() &&
            other->step() != Flow::Step::Returning)
            return other == &flow;
    }
    return false;
}

void Flows::release(const QString &caller)
{
    if (Flow *flow = of(caller)) {
        m_flows.removeOne(flow);
        flow->deleteLater();
    }
}

Flow *Flows::of(const QString &caller) const
{
    for (Flow *flow : m_flows) {
        if (flow->caller() == caller)
            return flow;
    }
    return nullptr;
}

} // namespace pbx
