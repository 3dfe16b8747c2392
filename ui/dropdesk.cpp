// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dropdesk.h"

#include "busycontroller.h"
#include "callcontroller.h"
#include "flowcontroller.h"
#include "pbx/flows/flows.h"
#include "pbx/pbx.h"
#include "pbx/queuedesk.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using pbx::Attendant;

namespace {

/// "On a call since 4:12 — drop to camp on".
QString stateAnd(const QString &state, const QString &words)
{
    return state.isEmpty() ? QString(words.left(1).toUpper() % words.mid(1))
                           : QString(state % u" — "_s % words);
}

} // namespace

DropDesk::DropDesk(pbx::Pbx &pbx, CallController &calls, FlowController &flows,
                   BusyController &busy, QObject *parent)
    : QObject(parent)
    , m_pbx(pbx)
    , m_calls(calls)
    , m_flows(flows)
    , m_busy(busy)
{}

DragData DropDesk::takeUp(const QString &uniqueId) const
{
    const QString moving = m_pbx.attendant().outsideParty(uniqueId);
    return moving.isEmpty() ? DragData() : callData(moving, m_calls.partyOf(moving));
}

DropOffer DropDesk::offer(const QMimeData &carried, const Place &place,
                          Qt::KeyboardModifiers held) const
{
    return planFor(carried, place, held).offer;
}

void DropDesk::drop(const QMimeData &carried, const Place &place, Qt::KeyboardModifiers held)
{
    const Plan plan = planFor(carried, place, held);
    if (!plan.offer.possible)
        return;
    const QString who = carriedNameOf(carried);
    switch (plan.deed) {
    case Deed::None:
        break;
    case Deed::Transfer:
        m_calls.transfer(plan.call, plan.target, plan.name);
        break;
    case Deed::CampOn:
        m_busy.campOn(plan.target);
        break;
    case Deed::Announce:
        m_flows.announce(plan.target);
        break;
    case Deed::Voicemail:
        m_flows.toVoicemail(plan.call, plan.target);
        break;
    case Deed::Park:
        m_pbx.flows().park(plan.call);
        break;
    case Deed::Take:
        m_flows.take(plan.call);
        break;
    case Deed::Join:
        m_pbx.flows().joinCalls(plan.call, plan.target);
        break;
    case Deed::CallFor:
        m_pbx.attendant().callFor(
            plan.call, plan.target, this,
            m_calls.report(tr("Asked the PBX to call %1 for %2…").arg(plan.name, who),
                           tr("The phone of %2 rings, then %1 is called").arg(plan.name, who),
                           tr("%1 was not called.").arg(plan.name)));
        break;
    }
}

DropDesk::Plan DropDesk::planFor(const QMimeData &carried, const Place &place,
                                 Qt::KeyboardModifiers held) const
{
    Plan plan;
    const QString who = carriedNameOf(carried);
    plan.call = personOf(carried);
    if (!plan.call.isEmpty()) {
        planCallFor(plan, who, place);
        return plan;
    }
    plan.call = channelOf(carried);
    plan.offer.title = who;
    plan.offer.detail = m_calls.whyNotTransfer(plan.call);
    if (!plan.offer.detail.isEmpty())
        return plan;
    switch (place.kind) {
    case Place::Kind::Person:
        planPerson(plan, who, place, held);
        break;
    case Place::Kind::Parking:
        planParking(plan, who);
        break;
    case Place::Kind::Room:
        planRoom(plan, who, place);
        break;
    case Place::Kind::Queue:
        planQueue(plan, who, place);
        break;
    case Place::Kind::Mailbox:
        planVoicemail(plan, who, place.key.section(u'@', 0, 0), place.name);
        break;
    case Place::Kind::OwnCall:
        if (place.key.isEmpty())
            planTake(plan, who);
        else
            planJoin(plan, who, place);
        break;
    case Place::Kind::Call:
        planJoin(plan, who, place);
        break;
    }
    plan.offer.possible = plan.deed != Deed::None;
    return plan;
}

bool DropDesk::isOwnParty(const QString &call) const
{
    return !call.isEmpty() && m_pbx.attendant().ownParty() == call;
}

QString DropDesk::whyNotAnnounce(const QString &call) const
{
    const QString why = describe(m_pbx.attendant().obstacle(Attendant::Act::Announce));
    if (!why.isEmpty())
        return why;
    if (!isOwnParty(call))
        return tr("Only who talks to you can be announced: take the call first");
    return m_pbx.flows().announced() ? tr("An announced transfer is under way") : QString();
}

QString DropDesk::spaceOf(const QString &call) const
{
    QString space;
    m_pbx.state().parkedCalls().forEach([&](pbx::Slot slot) {
        const pbx::ParkedCall &row = m_pbx.state().parkedCalls().at(slot);
        if (row.uniqueId == call)
            space = row.space;
    });
    return space;
}

void DropDesk::planPerson(Plan &plan, const QString &who, const Place &place,
                          Qt::KeyboardModifiers held) const
{
    const Attendant &attendant = m_pbx.attendant();
    if (place.key == m_pbx.profile().myExtension) {
        planTake(plan, who);
        return;
    }
    plan.target = place.key;
    plan.name = m_calls.nameOf(place.key);
    plan.offer.title = tr("Transfer %1 to %2").arg(who, place.name);
    const QStringList legs = m_pbx.state().channelsOf(attendant.deviceFor(place.key));
    if (legs.contains(plan.call)) {
        plan.offer.detail = tr("This is their own end of the call");
        return;
    }
    if (held.testFlag(Qt::AltModifier)) {
        planVoicemail(plan, who, place.key, place.name);
        return;
    }
    if (held.testFlag(Qt::ShiftModifier)) {
        planAnnounce(plan, who, place);
        return;
    }
    const QStringList partners = m_pbx.state().partnersOf(plan.call);
    if (std::any_of(legs.begin(), legs.end(),
                    [&](const QString &leg) { return partners.contains(leg); })) {
        plan.offer.detail = tr("They are connected with each other already");
        return;
    }
    const bool campOn = place.busy && whyNotAnnounce(plan.call).isEmpty();
    plan.deed = campOn ? Deed::CampOn : Deed::Transfer;
    QStringList words{campOn       ? tr("drop to camp on")
                      : place.busy ? tr("drop to transfer all the same")
                                   : tr("drop to ring them")};
    if (whyNotAnnounce(plan.call).isEmpty())
        words += tr("Shift announce");
    if (!m_pbx.profile().voicemail.isEmpty())
        words += tr("Alt voicemail");
    plan.offer.detail = stateAnd(place.state, words.join(u" · "_s));
}

void DropDesk::planVoicemail(Plan &plan, const QString &who, const QString &extension,
                             const QString &whose) const
{
    plan.target = extension;
    plan.offer.title = tr("Send %1 to the mailbox of %2").arg(who, whose);
    if (m_pbx.profile().voicemail.isEmpty()) {
        plan.offer.detail =
            tr("The connection does not say what is dialled for a person's voicemail");
        return;
    }
    plan.deed = Deed::Voicemail;
    plan.offer.detail = tr("Drop to let them leave a message");
}

void DropDesk::planAnnounce(Plan &plan, const QString &who, const Place &place) const
{
    plan.offer.title = tr("Announce %1 to %2").arg(who, place.name);
    plan.offer.detail = whyNotAnnounce(plan.call);
    if (!plan.offer.detail.isEmpty())
        return;
    plan.deed = Deed::Announce;
    plan.offer.detail = stateAnd(place.state, tr("drop to speak to them first"));
}

void DropDesk::planTake(Plan &plan, const QString &who) const
{
    plan.offer.title = tr("Take %1 to your phone").arg(who);
    plan.offer.detail = describe(m_pbx.attendant().obstacle(Attendant::Act::Take));
    if (plan.offer.detail.isEmpty() && isOwnParty(plan.call))
        plan.offer.detail = tr("They talk to you already");
    if (!plan.offer.detail.isEmpty())
        return;
    plan.deed = Deed::Take;
    plan.offer.detail = tr("Drop to answer, wherever the call is");
}

void DropDesk::planParking(Plan &plan, const QString &who) const
{
    plan.offer.title = tr("Park %1").arg(who);
    plan.offer.detail = describe(m_pbx.attendant().obstacle(Attendant::Act::Park));
    const QString space = spaceOf(plan.call);
    if (plan.offer.detail.isEmpty() && !space.isEmpty())
        plan.offer.detail = tr("Parked on %1 already").arg(space);
    if (!plan.offer.detail.isEmpty())
        return;
    plan.deed = Deed::Park;
    plan.offer.detail = tr("In the next free space — anybody can take the call up by its number");
}

void DropDesk::planRoom(Plan &plan, const QString &who, const Place &place) const
{
    const QString room = place.key.isEmpty() ? m_pbx.profile().desk.conferenceRoom : place.key;
    plan.offer.title = room.isEmpty() ? tr("Send %1 into a conference").arg(who)
                                      : tr("Send %1 into room %2").arg(who, room);
    bool isThere = false;
    m_pbx.state().participants().forEach([&](pbx::Slot slot) {
        const pbx::Participant &one = m_pbx.state().participants().at(slot);
        isThere = isThere || (one.room == room && one.uniqueId == plan.call);
    });
    if (room.isEmpty())
        plan.offer.detail = tr("“Your desk” in the menu does not name a conference room");
    else if (isThere)
        plan.offer.detail = tr("In that room already");
    else if (place.busy)
        plan.offer.detail = tr("The room is locked");
    if (!plan.offer.detail.isEmpty())
        return;
    plan.deed = Deed::Transfer;
    plan.target = room;
    plan.name = tr("room");
    plan.offer.detail = stateAnd(place.state, tr("drop to let them in"));
}

void DropDesk::planQueue(Plan &plan, const QString &who, const Place &place) const
{
    plan.offer.title = tr("Let %1 wait in %2").arg(who, place.name);
    plan.target = pbx::QueueDesk(m_pbx).extensionOf(place.key);
    plan.name = place.name;
    bool waits = false;
    m_pbx.state().queueCallers().forEach([&](pbx::Slot slot) {
        const pbx::QueueCaller &row = m_pbx.state().queueCallers().at(slot);
        waits = waits || (row.queue == place.key && row.uniqueId == plan.call);
    });
    if (plan.target.isEmpty())
        plan.offer.detail = tr("No number is known that leads into this queue");
    else if (waits)
        plan.offer.detail = tr("They wait there already");
    if (!plan.offer.detail.isEmpty())
        return;
    plan.deed = Deed::Transfer;
    plan.offer.detail = stateAnd(place.state, tr("drop to let them wait there"));
}

void DropDesk::planJoin(Plan &plan, const QString &who, const Place &place) const
{
    const Attendant &attendant = m_pbx.attendant();
    const pbx::State &state = m_pbx.state();
    plan.target = attendant.outsideParty(place.key);
    if (plan.target == plan.call) { // where it was taken up
        plan.offer.title.clear();
        return;
    }
    plan.name = plan.target.isEmpty() ? place.name : m_calls.partyOf(plan.target);
    plan.offer.title = tr("Connect %1 with %2").arg(who, plan.name);
    const QStringList partners = state.partnersOf(plan.target);
    if (plan.target.isEmpty())
        plan.offer.detail = tr("That call has ended");
    else if (partners.contains(plan.call))
        plan.offer.detail = tr("They are connected with each other already");
    else
        plan.offer.detail = describe(attendant.obstacle(Attendant::Act::Join));
    if (!plan.offer.detail.isEmpty())
        return;

    // Nobody is to be cut off in the middle of a talk but a person of the house who hands over.
    QStringList letGo;
    for (const QString &partner : partners) {
        const pbx::Channel *other = state.channels().get(partner);
        if (!other || !other->isUp() || attendant.isOwn(partner))
            continue;
        letGo += m_calls.partyOf(partner);
        if (!attendant.isOfHouse(partner) || attendant.isOfHouse(plan.target)) {
            plan.offer.detail =
                tr("%1 talks to %2, who would be cut off").arg(plan.name, letGo.constLast());
            return;
        }
    }
    const QStringList both = partners + state.partnersOf(plan.call);
    if (std::any_of(both.begin(), both.end(),
                    [&](const QString &one) { return attendant.isOwn(one); }))
        letGo += tr("you");
    plan.deed = Deed::Join;
    plan.offer.detail = stateAnd(
        place.state, letGo.isEmpty()
                         ? tr("drop to let them talk")
                         : tr("drop to let them talk, without %1").arg(letGo.join(u", "_s)));
}

void DropDesk::planCallFor(Plan &plan, const QString &who, const Place &place) const
{
    plan.offer.title = who;
    if (place.kind != Place::Kind::Person) {
        plan.offer.detail = tr("Somebody without a call can only be dropped on somebody else");
        return;
    }
    if (place.key == plan.call) { // where they were taken up
        plan.offer.title.clear();
        return;
    }
    plan.target = place.key;
    plan.name = place.name;
    plan.offer.title = tr("Call %1 for %2").arg(place.name, who);
    const pbx::Obstacle obstacle = m_pbx.attendant().obstacle(Attendant::Act::Call);
    if (obstacle.kind != pbx::Obstacle::Kind::NoOwnPhone)
        plan.offer.detail = describe(obstacle);
    if (!plan.offer.detail.isEmpty())
        return;
    plan.offer.possible = true;
    plan.deed = Deed::CallFor;
    plan.offer.detail = stateAnd(place.state, tr("drop to ring %1 first, then them").arg(who));
}

} // namespace ui
