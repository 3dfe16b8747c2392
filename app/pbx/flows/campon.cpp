// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campon.h"

#include "ami/actions.h"
#include "flows.h"
#include "pbx/attendant.h"
#include "pbx/pbx.h"

#include <utility>

namespace pbx {

namespace {

/// The PBX itself brings the caller back so much later than we would: where this program is gone.
constexpr std::chrono::milliseconds SafetyNet = std::chrono::seconds(30);

} // namespace

CampOn::CampOn(Pbx &pbx, const QString &caller, const QString &own, const QString &target,
               std::chrono::milliseconds limit, QObject *parent)
    : Flow(Kind::CampOn, pbx, caller, target, parent)
    , m_until(pbx.state().now() + limit.count())
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_late = true;
        if (m_pbx.link() == Link::Live && step() != Step::Ended)
            look();
    });
    m_patience.start(limit);
    const Channel *waiting = followCaller();
    if (!waiting)
        return; // look() ends it
    ami::Park park;
    park.channel = waiting->name;
    if (const Channel *leg = pbx.state().channels().get(own))
        park.timeoutChannel = leg->name;
    park.timeoutMs = static_cast<int>((limit + SafetyNet).count());
    pbx.session().send(park, this, [this](const ami::Result<ami::Ack> &answer) {
        if (answer)
            return;
        if (isLost(answer.error()))
            m_lost = answer.error(); // look() finds out whether the server got it
        else
            end(Outcome::Failed, answer.error());
    });
}

bool CampOn::targetIsFree() const
{
    const State &state = m_pbx.state();
    bool free = state.channelsOf(m_pbx.attendant().deviceFor(target())).isEmpty();
    state.extensions().forEach([&](Slot slot) {
        const Extension &row = state.extensions().at(slot);
        if (row.extension == target() && row.isPerson())
            free = free && row.status == ExtensionStatus::Idle;
    });
    return free;
}

void CampOn::look()
{
    if (!followCaller()) {
        end(Outcome::CallerGone);
    } else if (step() == Step::Returning) {
        lookForReturn();
    } else if (callerIsWithOperator()) {
        // Asked and not parked yet, or taken up: by the operator's hand, or by the safety net.
        if (step() != Step::Asked)
            end(Outcome::GivenUp);
        else if (m_lost)
            end(Outcome::Failed, *m_lost);
    } else if (step() == Step::Closing) {
        if (!callerIsParked() && !callersTarget().isEmpty()) {
            end(Outcome::Completed);
        } else if (std::exchange(m_lost, {})) {
            stepTo(Step::Waiting);
            look();
        }
    } else if (callerIsParked()) {
        stepTo(Step::Waiting);
        if (m_late)
            bringBack();
        else if (targetIsFree() && m_pbx.flows().isNext(*this))
            connectNow();
    } else if (step() == Step::Waiting) {
        end(Outcome::GivenUp); // somebody else has taken the caller up
    }
}

void CampOn::connectNow()
{
    if (m_pbx.flows().canDeliver(target())) {
        end(Outcome::Completed); // parked already: Flows has it delivered
        return;
    }
    stepTo(Step::Closing);
    const Channel *caller = followCaller();
    ami::Redirect action;
    action.channel = caller->name;
    action.exten = target();
    action.context = m_pbx.profile().context;
    m_pbx.session().send(action, this, [this](const ami::Result<ami::Ack> &answer) {
        if (answer)
            end(Outcome::Completed); // what comes of it is watched like any call handed over
        else if (isLost(answer.error()))
            m_lost = answer.error();
        else
            bringBack();
    });
}

void CampOn::giveUp()
{
    if (step() != Step::Ended && step() != Step::Returning)
        bringBack();
}

} // namespace pbx
