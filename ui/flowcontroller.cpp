// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flowcontroller.h"

#include "callcontroller.h"
#include "models/attention.h"
#include "models/roles.h"
#include "pbx/flows/announce.h"
#include "pbx/flows/campon.h"
#include "pbx/flows/flows.h"
#include "pbx/flows/handover.h"
#include "pbx/flows/hold.h"
#include "pbx/flows/join.h"
#include "pbx/pbx.h"
#include "recallwords.h"
#include "words.h"

using namespace Qt::StringLiterals;

namespace ui {

using pbx::Attendant;
using pbx::Flow;

FlowController::FlowController(pbx::Pbx &pbx, CallController &calls,
                               const models::AttentionModel &attention, CallActions &actions,
                               QObject *parent)
    : QObject(parent)
    , m_pbx(pbx)
    , m_calls(calls)
    , m_attention(attention)
    , m_actions(actions)
{
    connect(&pbx.flows(), &pbx::Flows::stepped, this, &FlowController::onStep);
    connect(&calls, &CallController::refreshed, this, &FlowController::refresh);
    connect(&attention, &QAbstractItemModel::rowsInserted, &calls, &CallController::refreshSoon);
    connect(&attention, &QAbstractItemModel::rowsRemoved, &calls, &CallController::refreshSoon);

    const auto on = [&](CallAction which, void (FlowController::*what)()) {
        connect(actions.get(which), &QAction::triggered, this, what);
    };
    on(CallAction::Answer, &FlowController::answer);
    on(CallAction::Announce, &FlowController::announceOrFinish);
    on(CallAction::Swap, &FlowController::swap);
    on(CallAction::Hold, &FlowController::hold);
    on(CallAction::TakeUp, &FlowController::takeUp);
    on(CallAction::Park, &FlowController::park);
    on(CallAction::TakeBack, &FlowController::takeBack);
    on(CallAction::Record, &FlowController::record);
    connect(actions.get(CallAction::Voicemail), &QAction::triggered, this,
            [this] { toVoicemail(m_calls.actedOn(), m_calls.targetExtension()); });
}

// What can work -----------------------------------------------------------------------------------

QString FlowController::whyNotHold() const
{
    const QString why = describe(m_pbx.attendant().obstacle(Attendant::Act::Park));
    if (!why.isEmpty())
        return why;
    return m_pbx.attendant().ownParty().isEmpty() ? tr("You have no call") : QString();
}

QString FlowController::oldestHeld() const
{
    const pbx::Hold *held = m_pbx.flows().oldestHeld();
    return held ? held->caller() : QString();
}

void FlowController::refresh()
{
    const Attendant &attendant = m_pbx.attendant();
    const pbx::Announce *announced = m_pbx.flows().announced();
    const bool hasTarget = !m_calls.targetExtension().isEmpty();

    QString why = describe(attendant.obstacle(Attendant::Act::Take));
    if (why.isEmpty() && m_attention.rowCount() == 0)
        why = tr("Nobody waits for you");
    m_actions.setPossible(CallAction::Answer, why);

    why = describe(attendant.obstacle(Attendant::Act::Announce));
    if (why.isEmpty() && !announced) {
        if (attendant.ownParty().isEmpty())
            why = tr("You have no call to announce");
        else if (!hasTarget)
            why = tr("Type or select whom to speak to first");
    }
    m_actions.setPossible(CallAction::Announce, why);

    why = describe(attendant.obstacle(Attendant::Act::Announce));
    if (why.isEmpty() && !announced)
        why = tr("No announced transfer is under way");
    else if (why.isEmpty() && announced->step() != Flow::Step::Talking &&
             announced->step() != Flow::Step::Swapped)
        why = tr("%1 has not answered").arg(targetOf(*announced));
    m_actions.setPossible(CallAction::Swap, why);

    why = whyNotHold();
    if (why.isEmpty() && announced)
        why = tr("An announced transfer is under way");
    m_actions.setPossible(CallAction::Hold, why);
    m_actions.setPossible(CallAction::Park, why);

    why = describe(attendant.obstacle(Attendant::Act::Take));
    if (why.isEmpty() && oldestHeld().isEmpty() && !isHeldByPhone())
        why = tr("You hold nobody");
    m_actions.setPossible(CallAction::TakeUp, why);

    why = describe(attendant.obstacle(Attendant::Act::Transfer));
    if (why.isEmpty() && !announced && !m_pbx.flows().lastHandedOver() && !m_pbx.flows().camped())
        why = tr("Nothing was handed over");
    m_actions.setPossible(CallAction::TakeBack, why);

    why = whyNotVoicemail(m_calls.actedOn());
    if (why.isEmpty() && !hasTarget)
        why = tr("Type or select whose mailbox");
    m_actions.setPossible(CallAction::Voicemail, why);

    why = describe(attendant.obstacle(Attendant::Act::Record));
    if (why.isEmpty() && attendant.ownParty().isEmpty())
        why = tr("You have no call");
    m_actions.setPossible(CallAction::Record, why);
    showProgress();
}

// The actions -------------------------------------------------------------------------------------

void FlowController::answer()
{
    if (m_attention.rowCount() > 0)
        take(m_attention.index(0, 0).data(models::ChannelRole).toString());
}

void FlowController::take(const QString &uniqueId)
{
    const QString why = describe(m_pbx.attendant().obstacle(Attendant::Act::Take));
    if (!why.isEmpty()) {
        emit said(Said::Failed, tr("Not taken. %1.").arg(why));
        return;
    }
    const bool ringsHere =
        m_pbx.state().partnersOf(uniqueId).contains(m_pbx.attendant().ownChannel());
    if (ringsHere && m_pbx.profile().autoAnswer == pbx::AutoAnswer::None) {
        emit said(Said::Note,
                  tr("It rings on your phone: answer it there. To answer from here, say in "
                     "the connection how your phone answers by itself."));
        return;
    }
    const QString who = m_calls.partyOf(uniqueId);
    m_pbx.attendant().take(
        uniqueId, this,
        m_calls.report(tr("Asked the PBX to connect %1 with your phone…").arg(who),
                       m_pbx.profile().autoAnswer == pbx::AutoAnswer::None
                           ? tr("Your phone rings: %1 is behind it").arg(who)
                           : tr("%1 comes to your phone").arg(who),
                       tr("%1 was not taken.").arg(who)));
}

void FlowController::announceOrFinish()
{
    if (pbx::Announce *flow = m_pbx.flows().announced())
        flow->finish();
    else
        announce(m_calls.targetExtension());
}

void FlowController::announce(const QString &target)
{
    const QString caller = m_pbx.attendant().ownParty();
    if (target.isEmpty() || caller.isEmpty())
        return;
    // A target that does not exist would be found out only when the caller is parked already.
    m_pbx.attendant().ifReachable(
        target, this,
        [this](const ami::Result<QString> &answer) {
            emit said(Said::Failed, tr("Not announced. %1").arg(describe(answer.error())));
        },
        [this, target, caller] {
            if (m_pbx.attendant().ownParty() == caller && !m_pbx.flows().announced())
                m_pbx.flows().announce(target);
        });
    emit used(target);
}

void FlowController::swap()
{
    if (pbx::Announce *flow = m_pbx.flows().announced())
        flow->swap();
}

void FlowController::hold()
{
    if (!whyNotHold().isEmpty())
        return;
    if (phoneHolds())
        tellPhone(true);
    else
        m_pbx.flows().hold();
}

void FlowController::takeUp()
{
    if (isHeldByPhone())
        tellPhone(false);
    else if (const QString held = oldestHeld(); !held.isEmpty())
        take(held);
}

bool FlowController::phoneHolds() const
{
    return m_pbx.profile().phoneHolds && !m_pbx.attendant().obstacle(Attendant::Act::PhoneHold);
}

bool FlowController::isHeldByPhone() const
{
    const pbx::Channel *own = m_pbx.state().channels().get(m_pbx.attendant().ownChannel());
    return own && own->onHold && phoneHolds();
}

void FlowController::tellPhone(bool hold)
{
    const QString who = m_calls.partyOf(m_pbx.attendant().ownParty());
    m_pbx.attendant().phoneHold(
        hold, this,
        hold ? m_calls.report(tr("Asked your phone to hold %1…").arg(who),
                              tr("Your phone was told to hold %1").arg(who),
                              tr("%1 is not on hold.").arg(who))
             : m_calls.report(tr("Asked your phone to take up %1…").arg(who),
                              tr("Your phone was told to take up %1").arg(who),
                              tr("%1 is still on hold.").arg(who)));
}

void FlowController::park()
{
    if (!whyNotHold().isEmpty())
        return;
    // Who is typed is whom the caller waits for; who is merely selected may be so by chance.
    const QString person = m_calls.typedExtension();
    m_pbx.flows().park(m_pbx.attendant().ownParty(), person);
    if (!person.isEmpty())
        emit used(person);
}

void FlowController::record()
{
    const QString own = m_pbx.attendant().ownChannel();
    const QString who = m_calls.partyOf(own);
    const bool on = !m_pbx.attendant().isRecorded(own);
    const auto reported =
        on ? m_calls.report(tr("Asked the PBX to record…"),
                            tr("The call with %1 is recorded").arg(who),
                            tr("The call is not recorded."))
           : m_calls.report(tr("Asked the PBX to end the recording…"), tr("Not recorded any more"),
                            tr("The recording goes on."));
    m_pbx.attendant().record(own, on, this, [this, reported](const ami::Result<QString> &answer) {
        reported(answer);
        refresh();
    });
}

void FlowController::takeBack()
{
    if (pbx::Announce *flow = m_pbx.flows().announced())
        flow->giveUp();
    else if (pbx::HandOver *over = m_pbx.flows().lastHandedOver())
        over->takeBack();
    else if (pbx::CampOn *camped = m_pbx.flows().camped())
        camped->giveUp();
}

QString FlowController::whyNotVoicemail(const QString &uniqueId) const
{
    const QString why = m_calls.whyNotTransfer(uniqueId);
    if (why.isEmpty() && m_pbx.profile().voicemail.isEmpty())
        return tr("The connection does not say what is dialled for a person's voicemail");
    return why;
}

void FlowController::toVoicemail(const QString &uniqueId, const QString &target)
{
    const QString who = m_calls.partyOf(uniqueId);
    const QString whose = m_calls.nameOf(target);
    m_pbx.attendant().toVoicemail(
        uniqueId, target, this,
        m_calls.report(tr("Asked the PBX to send %1 to the mailbox of %2…").arg(who, whose),
                       tr("%1 can leave a message for %2").arg(who, whose),
                       tr("%1 was not sent to the mailbox.").arg(who)));
    emit used(target);
}

// What became of it -------------------------------------------------------------------------------

QString FlowController::callerOf(const Flow &flow) const
{
    const QString name = partyName(flow.callerName(), flow.callerNumber());
    return name.isEmpty() ? tr("the caller") : name;
}

QString FlowController::targetOf(const Flow &flow) const
{
    return m_calls.nameOf(flow.target());
}

QString FlowController::otherOf(const pbx::Join &flow) const
{
    const QString name = partyName(flow.otherName(), flow.target());
    return name.isEmpty() ? tr("the other party") : name;
}

QString FlowController::wordsFor(const pbx::Announce &flow) const
{
    const QString back = keyWords(m_actions.get(CallAction::TakeBack));
    const QString on = keyWords(m_actions.get(CallAction::Announce));
    const QString swap = keyWords(m_actions.get(CallAction::Swap));
    switch (flow.step()) {
    case Flow::Step::Asked:
        return tr("%1 waits while %2 is called…").arg(callerOf(flow), targetOf(flow));
    case Flow::Step::Ringing:
        return tr("%1 rings. %2 hands %3 over without waiting, %4 takes %3 back")
            .arg(targetOf(flow), on, callerOf(flow), back);
    case Flow::Step::Talking:
        return tr("You speak to %1. %2 connects %3, %4 takes %3 back, %5 speaks to %3 meanwhile")
            .arg(targetOf(flow), on, callerOf(flow), back, swap);
    case Flow::Step::Swapped:
        return tr("You speak to %1, and %2 waits. %3 connects the two, %4 goes back to %2, %5 lets "
                  "%2 go")
            .arg(callerOf(flow), targetOf(flow), on, swap, back);
    case Flow::Step::Alone:
        return tr("%1 has hung up. %2 takes %3 back").arg(targetOf(flow), back, callerOf(flow));
    case Flow::Step::Closing:
        return tr("Asked the PBX…");
    case Flow::Step::Returning:
        return tr("%1 comes back to your phone").arg(callerOf(flow));
    case Flow::Step::Waiting:
    case Flow::Step::Ended:
        break;
    }
    return {};
}

QString FlowController::wordsFor(const pbx::HandOver &flow) const
{
    const QString back = keyWords(m_actions.get(CallAction::TakeBack));
    switch (flow.step()) {
    case Flow::Step::Asked:
        return tr("%1 is on the way to %2. %3 takes the call back")
            .arg(callerOf(flow), targetOf(flow), back);
    case Flow::Step::Ringing:
        return tr("%1 rings for %2. %3 takes the call back")
            .arg(targetOf(flow), callerOf(flow), back);
    case Flow::Step::Returning:
        return comesBack(flow);
    default:
        return {};
    }
}

QString FlowController::comesBack(const pbx::HandOver &flow) const
{
    const QString who = callerOf(flow);
    const QString how = flow.waitsForOperator()
                            ? tr("%1 waits until your phone is free, %2 takes the call now")
                                  .arg(who, keyWords(m_actions.get(CallAction::Answer)))
                            : tr("%1 comes back to your phone").arg(who);
    const QString why =
        flow.isRecall() ? RecallWords::whyNotTaken(flow.why(), targetOf(flow)) : QString();
    return why.isEmpty() ? how : tr("%1: %2", "why a call comes back, and how").arg(why, how);
}

void FlowController::showProgress()
{
    if (const pbx::Announce *flow = m_pbx.flows().announced())
        emit progressed(flow->step() == Flow::Step::Talking || flow->step() == Flow::Step::Swapped
                            ? Tone::OnCall
                            : Tone::Ringing,
                        wordsFor(*flow));
    else if (const pbx::HandOver *over = m_pbx.flows().lastHandedOver())
        emit progressed(Tone::Ringing, wordsFor(*over));
    else
        emit progressed(Tone::Offline, {});
    const bool recorded = m_pbx.attendant().isRecorded(m_pbx.attendant().ownChannel());
    emit this->recorded(recorded ? tr("This call is recorded. %1 ends the recording")
                                       .arg(keyWords(m_actions.get(CallAction::Record)))
                                 : QString());
}

void FlowController::sayHeld(const pbx::Hold &flow)
{
    const QString who = callerOf(flow);
    const bool parked = flow.kind() == Flow::Kind::Park;
    if (flow.step() != Flow::Step::Waiting)
        emit said(Said::Asked, parked ? tr("Asked the PBX to park %1…").arg(who)
                                      : tr("Asked the PBX to hold %1…").arg(who));
    else if (parked && !flow.target().isEmpty())
        emit said(Said::Done,
                  tr("%1 is parked on %2 for %3, whose phone rings when the time is up. Tell them: "
                     "“A call for you on %2”")
                      .arg(who, flow.space(), targetOf(flow)));
    else if (parked)
        emit said(Said::Done, tr("%1 is parked on %2: dial %2 to take the call up from any phone")
                                  .arg(who, flow.space()));
    else
        emit said(Said::Done, tr("%1 is on hold. %2 takes up who waits longest")
                                  .arg(who, keyWords(m_actions.get(CallAction::TakeUp))));
}

QString FlowController::notDone(const Flow &flow) const
{
    switch (flow.kind()) {
    case Flow::Kind::Hold:
        return tr("%1 is not on hold.").arg(callerOf(flow));
    case Flow::Kind::Park:
        return tr("%1 is not parked.").arg(callerOf(flow));
    case Flow::Kind::Join:
        return tr("%1 was not connected with %2.")
            .arg(callerOf(flow), otherOf(static_cast<const pbx::Join &>(flow)));
    case Flow::Kind::Announce:
    case Flow::Kind::HandOver:
    case Flow::Kind::CampOn:
        break;
    }
    return tr("%1 was not handed over.").arg(callerOf(flow));
}

void FlowController::onStep(Flow *flow)
{
    m_calls.refreshSoon();
    if (flow->kind() == Flow::Kind::CampOn)
        return; // BusyController's
    const QString who = callerOf(*flow);
    if (flow->step() == Flow::Step::Ended) {
        switch (flow->outcome()) {
        case Flow::Outcome::CallerGone:
            emit said(Said::Note, tr("%1 has hung up").arg(who));
            break;
        case Flow::Outcome::Failed:
            emit said(Said::Failed, notDone(*flow) + u' ' + describe(flow->error()));
            break;
        case Flow::Outcome::GivenUp:
            emit said(Said::Done, tr("%1 is with you again").arg(who));
            break;
        case Flow::Outcome::Completed:
            if (flow->kind() == Flow::Kind::Announce)
                emit said(Said::Done, tr("%1 is handed over to %2").arg(who, targetOf(*flow)));
            else if (flow->kind() == Flow::Kind::Join)
                emit said(
                    Said::Done,
                    tr("%1 talks with %2").arg(who, otherOf(*static_cast<pbx::Join *>(flow))));
            break;
        case Flow::Outcome::None:
            break;
        }
        return;
    }
    if (flow->kind() == Flow::Kind::Announce) {
        emit said(flow->step() == Flow::Step::Alone ? Said::Note : Said::Asked,
                  wordsFor(*static_cast<pbx::Announce *>(flow)));
    } else if (flow->kind() == Flow::Kind::Join && flow->step() == Flow::Step::Asked) {
        emit said(Said::Asked, tr("Asked the PBX to connect %1 with %2…")
                                   .arg(who, otherOf(*static_cast<pbx::Join *>(flow))));
    } else if (flow->kind() == Flow::Kind::Hold || flow->kind() == Flow::Kind::Park) {
        sayHeld(*static_cast<pbx::Hold *>(flow));
    } else if (flow->step() == Flow::Step::Talking) {
        emit said(Said::Done, tr("%1 has answered: %2 is handed over").arg(targetOf(*flow), who));
    } else if (flow->step() == Flow::Step::Returning) {
        emit said(Said::Note, flow->kind() == Flow::Kind::HandOver
                                  ? comesBack(*static_cast<pbx::HandOver *>(flow))
                                  : tr("%1 comes back to you").arg(who));
    }
}

} // namespace ui
