// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "busycontroller.h"

#include "callcontroller.h"
#include "flowcontroller.h"
#include "pbx/attendant.h"
#include "pbx/flows/flows.h"
#include "pbx/pbx.h"
#include "words.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace ui {

using pbx::Attendant;
using pbx::Flow;

BusyController::BusyController(pbx::Pbx &pbx, CallController &calls, FlowController &flows,
                               CallActions &actions, QObject *parent)
    : QObject(parent)
    , m_pbx(pbx)
    , m_calls(calls)
    , m_flows(flows)
    , m_actions(actions)
{
    connect(&calls, &CallController::refreshed, this, &BusyController::refresh);
    connect(&pbx.flows(), &pbx::Flows::stepped, this, &BusyController::onStep);
    connect(actions.get(CallAction::PickUp), &QAction::triggered, this,
            [this] { pickUp(m_calls.targetExtension()); });
    connect(actions.get(CallAction::CampOn), &QAction::triggered, this,
            [this] { campOn(m_calls.targetExtension()); });
}

QString BusyController::ringingCaller(const QString &extension) const
{
    if (extension.isEmpty())
        return {};
    const pbx::State &state = m_pbx.state();
    const QStringList legs = state.channelsOf(m_pbx.attendant().deviceFor(extension));
    for (const QString &leg : legs) {
        if (!state.channels().get(leg)->isRinging())
            continue;
        const QStringList partners = state.partnersOf(leg);
        const auto other = std::find_if(partners.begin(), partners.end(), [&](const QString &one) {
            return !legs.contains(one) && !m_pbx.attendant().isOwn(one);
        });
        if (other != partners.end())
            return *other;
    }
    return {};
}

QString BusyController::whyNotCampOn() const
{
    const QString why = describe(m_pbx.attendant().obstacle(Attendant::Act::Announce));
    if (!why.isEmpty())
        return why;
    if (m_pbx.attendant().ownParty().isEmpty())
        return tr("You have no call");
    if (m_pbx.flows().announced() != nullptr)
        return tr("An announced transfer is under way");
    const QString target = m_calls.targetExtension();
    if (target.isEmpty())
        return tr("Type or select for whom the caller is to wait");
    return target == m_pbx.profile().myExtension ? tr("That is you") : QString();
}

void BusyController::refresh()
{
    m_actions.setPossible(CallAction::CampOn, whyNotCampOn());

    QString why = describe(m_pbx.attendant().obstacle(Attendant::Act::Take));
    const QString target = m_calls.targetExtension();
    if (why.isEmpty() && target.isEmpty())
        why = tr("Type or select whose phone rings");
    else if (why.isEmpty() && ringingCaller(target).isEmpty())
        why = tr("Nothing rings for %1").arg(m_calls.nameOf(target));
    m_actions.setPossible(CallAction::PickUp, why);
}

void BusyController::pickUp(const QString &extension)
{
    if (const QString caller = ringingCaller(extension); !caller.isEmpty())
        m_flows.take(caller);
    else
        emit said(Said::Note, tr("Nothing rings for %1 any more").arg(m_calls.nameOf(extension)));
}

void BusyController::campOn(const QString &target)
{
    const QString caller = m_pbx.attendant().ownParty();
    // A target that does not exist would be found out only when the caller has waited for it.
    m_pbx.attendant().ifReachable(
        target, this,
        [this](const ami::Result<QString> &answer) {
            emit said(Said::Failed, tr("Nobody waits. %1").arg(describe(answer.error())));
        },
        [this, target, caller] {
            if (m_pbx.attendant().ownParty() == caller && m_pbx.flows().announced() == nullptr)
                m_pbx.flows().campOn(target,
                                     std::chrono::seconds(m_pbx.profile().desk.campOnSeconds));
        });
    emit used(target);
}

void BusyController::onStep(Flow *flow)
{
    if (flow->kind() != Flow::Kind::CampOn)
        return;
    QString who = partyName(flow->callerName(), flow->callerNumber());
    if (who.isEmpty())
        who = tr("the caller");
    const QString whom = m_calls.nameOf(flow->target());
    switch (flow->step()) {
    case Flow::Step::Asked:
        emit said(Said::Asked, tr("Asked the PBX to let %1 wait for %2…").arg(who, whom));
        return;
    case Flow::Step::Waiting:
        emit said(Said::Done, tr("%1 waits until %2 is free. %3 takes the call back")
                                  .arg(who, whom, keyWords(m_actions.get(CallAction::TakeBack))));
        return;
    case Flow::Step::Closing:
        emit said(Said::Asked, tr("%1 is free: %2 goes there…").arg(whom, who));
        return;
    case Flow::Step::Returning:
        emit said(Said::Note, tr("%1 comes back: %2 is still busy").arg(who, whom));
        return;
    default:
        break;
    }
    switch (flow->outcome()) {
    case Flow::Outcome::CallerGone:
        emit said(Said::Note, tr("%1 has hung up").arg(who));
        break;
    case Flow::Outcome::Failed:
        emit said(Said::Failed,
                  QString(tr("%1 does not wait.").arg(who) % u' ' % describe(flow->error())));
        break;
    case Flow::Outcome::GivenUp:
        emit said(Said::Done, tr("%1 does not wait for %2 any more").arg(who, whom));
        break;
    default: // on the way to the target: FlowController tells
        break;
    }
}

} // namespace ui
