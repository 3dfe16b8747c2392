// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover.h"

#include "ami/actions.h"
#include "flows.h"
#include "pbx/attendant.h"
#include "pbx/pbx.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <utility>

namespace pbx {

using namespace Qt::StringLiterals;
using ami::Error;

namespace {

/// A caller in one of these is looked after, by others than the target.
constexpr std::array Places{QLatin1StringView("Queue"),         QLatin1StringView("VoiceMail"),
                            QLatin1StringView("VoiceMailMain"), QLatin1StringView("ConfBridge"),
                            QLatin1StringView("MeetMe"),        QLatin1StringView("Park"),
                            QLatin1StringView("Directory")};

bool isPlace(const Channel *channel)
{
    return channel && std::find(Places.begin(), Places.end(), channel->application) != Places.end();
}

/// The PBX itself brings the caller back so much later than we would, and ends the ringing: where
/// this program is gone. A recall may wait so long for the operator to be free.
constexpr std::chrono::milliseconds SafetyNet = std::chrono::minutes(5);

/// A Uniqueid of our own, in the server's own form: `name-seconds.number`.
QString freshId(const Pbx &pbx)
{
    return u"cordboard%1-%2.1"_s.arg(QRandomGenerator::global()->generate64(), 0, 36)
        .arg(pbx.wallTime() / 1000);
}

/// What an ending says, if anything. Q.850 causes as 22 and 16 bear them for SIP's answers.
HandOver::Why meaningOf(const Ending &ending)
{
    using Why = HandOver::Why;
    switch (ending.cause) {
    case 17: // 486, 600
        return Why::Busy;
    case 21: // 401, 403, 603
        return Why::Refused;
    case 18: // 408
    case 19: // 480
        return Why::NoAnswer;
    case 0:
    case 16:
    case 26: // answered elsewhere
    case 31:
    case 127:
        break;
    default: // no route, no such number, not registered, congestion, a fault
        return Why::Unavailable;
    }
    switch (ending.word) {
    case DialWord::Busy:
        return Why::Busy;
    case DialWord::NoAnswer:
        return Why::NoAnswer;
    case DialWord::Unavailable:
        return Why::Unavailable;
    case DialWord::None:
        break;
    }
    return ending.gone ? Why::HungUp : Why::Unknown;
}

} // namespace

HandOver::HandOver(Pbx &pbx, const QString &caller, const QString &target, Way way,
                   std::chrono::milliseconds recallAfter, QObject *parent)
    : Flow(Kind::HandOver, pbx, caller, target, parent)
    , m_way(way)
    , m_recallAfter(recallAfter)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_late = true;
        if (m_pbx.link() == Link::Live && step() != Step::Ended)
            look();
    });
    if (recallAfter.count() > 0)
        m_patience.start(recallAfter);
    if (way != Way::Deliver)
        return;
    for (const QString &partner : pbx.state().partnersOf(caller)) {
        if (pbx.attendant().isOwn(partner))
            m_ownLegs.append(partner);
    }
    if (!callerIsParked())
        park();
}

void HandOver::park()
{
    const Channel *waiting = followCaller();
    if (!waiting)
        return; // look() ends it
    ami::Park park;
    park.channel = waiting->name;
    const Channel *own = m_pbx.state().channels().get(m_ownLegs.value(0));
    park.timeoutChannel =
        own ? own->name : m_pbx.attendant().deviceFor(m_pbx.profile().myExtension);
    park.timeoutMs = static_cast<int>((m_recallAfter + SafetyNet).count());
    m_pbx.session().send(park, this, [this](const ami::Result<ami::Ack> &answer) {
        if (answer)
            return;
        if (isLost(answer.error()))
            m_lost = answer.error(); // look() finds out whether the server got it
        else
            transferInstead();
    });
}

/// No parking space is free, or this server parks nobody: the dialplan alone decides then.
void HandOver::transferInstead()
{
    const Channel *caller = followCaller();
    if (!caller || std::exchange(m_way, Way::Watch) == Way::Watch)
        return;
    ami::Redirect action;
    action.channel = caller->name;
    action.exten = target();
    action.context = m_pbx.profile().context;
    m_pbx.session().send(action, this, [this](const ami::Result<ami::Ack> &answer) {
        if (!answer)
            end(Outcome::Failed, answer.error());
    });
}

/// Rings the target through the dialplan, which knows its phones, its diversions and the trunks.
void HandOver::call()
{
    const Channel *caller = followCaller();
    m_leg = freshId(m_pbx);
    m_farLeg = freshId(m_pbx);
    m_epoch = m_pbx.state().epoch();
    m_lost.reset();
    ami::Originate action;
    action.channel = u"Local/"_s + target() + u'@' + m_pbx.profile().context;
    action.application = u"Bridge"_s;
    // x: who talked with the target has ended the call with it, and does not go on in the dialplan
    action.data = caller->name + u",x"_s;
    action.callerId = Attendant::callerId(callerName(), callerNumber());
    action.timeoutMs = static_cast<int>((m_recallAfter + SafetyNet).count());
    action.channelId = m_leg;
    action.otherChannelId = m_farLeg;
    m_pbx.session().send(action, this, [this](const ami::Result<ami::Ack> &answer) {
        if (answer || step() == Step::Ended || step() == Step::Returning)
            return;
        if (isLost(answer.error()))
            m_lost = answer.error(); // look() finds out whether the server got it
        else
            recall(Why::Unavailable);
    });
}

void HandOver::look()
{
    const Channel *channel = followCaller();
    if (!channel) {
        letTargetGo();
        end(step() == Step::Talking ? Outcome::Completed : Outcome::CallerGone);
        return;
    }
    if (step() == Step::Returning) {
        letTargetGo(); // it may have come to be only now
        lookForReturn();
        return;
    }
    if (m_way == Way::Deliver && lookAtDelivery())
        return;
    if (fellThrough(*channel)) {
        m_pbx.session().send(ami::Hangup{channel->name, {}}, &m_pbx, {});
        end(Outcome::Completed);
        return;
    }
    const QString partner = callersTarget();
    // Behind a Local channel it is the far half that waits somewhere.
    const bool placed =
        callerIsParked() || isPlace(channel) || isPlace(m_pbx.state().channels().get(m_farLeg));
    if (placed)
        stepTo(Step::Waiting);
    else if (!partner.isEmpty() && isUp(partner))
        stepTo(Step::Talking);
    else if (!partner.isEmpty())
        stepTo(Step::Ringing);
    if ((step() == Step::Asked || step() == Step::Ringing) && m_late)
        recall(Why::NoAnswer);
}

/// Who was joined by the Bridge action goes on in the dialplan when the other one hangs up: behind
/// the Dial that once rang the operator, into the operator's own mailbox (22, 16). Their call is
/// over.
bool HandOver::fellThrough(const Channel &caller)
{
    if (step() == Step::Talking && m_pbx.state().partnersOf(caller.uniqueId).isEmpty())
        return caller.context == m_context && caller.extension == m_extension &&
               caller.priority > m_priority;
    m_context = caller.context;
    m_extension = caller.extension;
    m_priority = caller.priority;
    return false;
}

/// Whether the caller is on the way still; else others decide what becomes of it, and it is
/// watched.
bool HandOver::lookAtDelivery()
{
    if (callerIsParked()) {
        lookWhereParked();
        return true;
    }
    if (m_leg.isEmpty()) {
        if (m_lost && callerIsWithOperator())
            end(Outcome::Failed, *m_lost); // the server never got it
        return step() == Step::Ended || callersTarget().isEmpty() || callerIsWithOperator();
    }
    if (callerIsWithOperator()) { // taken up, or brought back by the safety net
        letTargetGo();
        end(Outcome::GivenUp);
        return true;
    }
    m_way = Way::Watch;
    return false;
}

void HandOver::lookWhereParked()
{
    const State &state = m_pbx.state();
    if (m_leg.isEmpty()) {
        endOwnLegs();
        call();
        return;
    }
    for (const QString &leg : state.partnersOf(m_farLeg)) {
        if (leg == caller() || leg == m_leg)
            continue;
        if (!m_targetLegs.contains(leg))
            m_targetLegs.append(leg);
        stepTo(Step::Ringing);
    }
    if (m_late)
        recall(Why::NoAnswer);
    else if (state.channels().contains(m_leg))
        m_lost.reset();
    else if (state.endingOf(m_leg).gone)
        recall(whyNot());
    else if (m_lost && m_epoch != state.epoch())
        call(); // the server never got it
    else if (m_epoch != state.epoch())
        recall(Why::Unknown); // it ended while nobody listened
}

/// What the phone itself said counts most, then the dialplan's own word.
HandOver::Why HandOver::whyNot() const
{
    const auto told = [this](const QString &leg) { return meaningOf(m_pbx.state().endingOf(leg)); };
    for (const QString &leg : m_targetLegs) {
        if (const Why why = told(leg); why != Why::Unknown && why != Why::HungUp)
            return why;
    }
    // A near half whose dialplan just hung up says 19 (22, 16).
    const Why why = told(m_farLeg);
    return why != Why::Unknown ? why : told(m_leg);
}

void HandOver::recall(Why why)
{
    m_recall = true;
    m_why = why;
    bringBack();
    letTargetGo();
}

void HandOver::takeBack()
{
    if (step() == Step::Ended || step() == Step::Returning)
        return;
    m_patience.stop();
    bringBack();
    letTargetGo();
}

/// After the caller was sent for, and in the same write: who answers in this very moment gets
/// nobody.
void HandOver::letTargetGo()
{
    const Channel *leg = m_pbx.state().channels().get(m_leg);
    if (leg && !std::exchange(m_letGo, true))
        m_pbx.session().send(ami::Hangup{leg->name, {}}, &m_pbx, {});
}

/// The caller has left them for the parking space: they would be hung up after about two seconds.
void HandOver::endOwnLegs()
{
    for (const QString &leg : std::exchange(m_ownLegs, {})) {
        const Channel *own = m_pbx.state().channels().get(leg);
        if (own && m_pbx.state().partnersOf(leg).isEmpty())
            m_pbx.session().send(ami::Hangup{own->name, {}}, &m_pbx, {});
    }
}

bool HandOver::waitsForOperator() const
{
    return step() == Step::Returning && callerIsParked();
}

} // namespace pbx
