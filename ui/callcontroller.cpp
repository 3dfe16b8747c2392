// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callcontroller.h"

#include "models/owncall.h"
#include "models/people.h"
#include "pbx/flows/flows.h"
#include "pbx/pbx.h"
#include "words.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int Soon = 60;

using Phase = models::OwnCall::Phase;

} // namespace

CallController::CallController(pbx::Pbx &pbx, const models::OwnCall &ownCall,
                               const models::PeopleModel &people, CallActions &actions,
                               std::function<Selection()> selection, QObject *parent)
    : QObject(parent)
    , m_pbx(pbx)
    , m_ownCall(ownCall)
    , m_people(people)
    , m_actions(actions)
    , m_selection(std::move(selection))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(Soon);
    connect(&m_soon, &QTimer::timeout, this, &CallController::refresh);
    connect(&pbx, &pbx::Pbx::linkChanged, this, &CallController::refresh);
    connect(&pbx, &pbx::Pbx::rightsChanged, this, &CallController::refresh);
    connect(&pbx, &pbx::Pbx::deskChanged, this, &CallController::refresh);
    connect(&pbx.state(), &pbx::State::committed, this, &CallController::refreshSoon);
    connect(&ownCall, &models::OwnCall::changed, this, &CallController::refresh);

    const auto on = [&](CallAction which, auto what) {
        connect(actions.get(which), &QAction::triggered, this, what);
    };
    on(CallAction::Call, [this] {
        const Target to = target();
        call(to.extension, to.name);
    });
    on(CallAction::Transfer, [this] {
        const Target to = target();
        transfer(actedOn(), to.extension, to.name);
    });
    on(CallAction::HangUp, [this] { hangUp(whatToHangUp()); });
    on(CallAction::Mailbox, [this] { emit mailboxDialogRequested(mailboxOf(target().extension)); });
    on(CallAction::TimeLimit, [this] { emit limitDialogRequested(actedOn()); });
    on(CallAction::Cli, [this] { emit cliRequested(); });
}

QString CallController::Target::words() const
{
    return name.isEmpty() || name == extension ? extension : QString(name % u' ' % extension);
}

CallController::Target CallController::target() const
{
    const Selection s = m_selection();
    if (s.nothingFits)
        return {};
    return s.typed.isEmpty() ? Target{s.person, s.personName} : Target{s.typed, s.typedName};
}

bool CallController::hasOwnCall() const
{
    return m_ownCall.details().phase != Phase::None;
}

QString CallController::actedOn() const
{
    const QString party = m_pbx.attendant().ownParty();
    if (!party.isEmpty())
        return party;
    const Selection s = m_selection();
    if (!s.channel.isEmpty())
        return s.channel;
    if (s.typed.isEmpty() || s.person.isEmpty())
        return {};
    // A person is selected and somebody else is typed: that person's caller goes there.
    const pbx::State &state = m_pbx.state();
    const QStringList legs = state.channelsOf(m_pbx.attendant().deviceFor(s.person));
    if (legs.isEmpty())
        return {};
    const QStringList partners = state.partnersOf(legs.first());
    return partners.isEmpty() ? legs.first() : partners.first();
}

QString CallController::whatToHangUp() const
{
    const QString own = m_pbx.attendant().ownChannel();
    return own.isEmpty() ? m_selection().channel : own;
}

QString CallController::mailboxOf(const QString &extension) const
{
    const QString &wanted = extension.isEmpty() ? m_pbx.profile().myExtension : extension;
    if (wanted.isEmpty())
        return {};
    // The mailbox with that number in whatever voicemail context it stands; else the usual one.
    const pbx::Table<pbx::Mailbox> &boxes = m_pbx.state().mailboxes();
    for (const pbx::Slot slot : boxes.byBirth()) {
        if (boxes.at(slot).mailbox.section(u'@', 0, 0) == wanted)
            return boxes.at(slot).mailbox;
    }
    return wanted % u"@default"_s;
}

QString CallController::partyOf(const QString &uniqueId) const
{
    const pbx::Attendant &attendant = m_pbx.attendant();
    const QString moving = attendant.movingParty(uniqueId);
    const pbx::Channel *channel =
        m_pbx.state().channels().get(moving.isEmpty() ? uniqueId : moving);
    if (channel == nullptr)
        return tr("the call");
    if (channel->callerName.isEmpty() && channel->callerNumber.isEmpty())
        return channel->name;
    return partyName(channel->callerName, channel->callerNumber);
}

QString CallController::nameOf(const QString &extension) const
{
    return Target{extension, m_people.nameOf(extension)}.words();
}

QString CallController::whyNotCall() const
{
    return describe(m_pbx.attendant().obstacle(pbx::Attendant::Act::Call));
}

QString CallController::whyNotTake() const
{
    if (m_pbx.profile().myExtension.isEmpty())
        return tr("The connection does not say which phone is yours");
    return describe(m_pbx.attendant().obstacle(pbx::Attendant::Act::Transfer));
}

QString CallController::whyNotMailbox() const
{
    return describe(m_pbx.attendant().obstacle(pbx::Attendant::Act::MailboxCount));
}

QString CallController::whyNotTransfer(const QString &uniqueId) const
{
    const QString why = describe(m_pbx.attendant().obstacle(pbx::Attendant::Act::Transfer));
    if (!why.isEmpty())
        return why;
    if (uniqueId.isEmpty())
        return tr("There is no call to hand over");
    if (!m_pbx.state().channels().contains(uniqueId))
        return tr("That call has ended");
    return {};
}

void CallController::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void CallController::refresh()
{
    using Act = pbx::Attendant::Act;
    const pbx::Attendant &attendant = m_pbx.attendant();
    const Target to = target();
    const QString call = actedOn();
    const bool inCall = hasOwnCall() && !attendant.ownParty().isEmpty();

    QString why = whyNotCall();
    if (why.isEmpty() && to.extension.isEmpty())
        why = m_selection().nothingFits ? tr("Nobody fits what is typed")
                                        : tr("Type a name or number, or select a person");
    m_actions.setPossible(CallAction::Call, why);

    why = whyNotTransfer(call);
    if (why.isEmpty() && to.extension.isEmpty())
        why = m_selection().nothingFits ? tr("Nobody fits what is typed")
                                        : tr("Type or select who is to get the call");
    m_actions.setPossible(CallAction::Transfer, why);

    why = describe(attendant.obstacle(Act::HangUp));
    if (why.isEmpty() && whatToHangUp().isEmpty())
        why = tr("You have no call, and none is selected in Channels");
    m_actions.setPossible(CallAction::HangUp, why);

    m_actions.setPossible(CallAction::Mailbox, whyNotMailbox());

    why = describe(attendant.obstacle(Act::TimeLimit));
    if (why.isEmpty() && call.isEmpty())
        why = tr("You have no call, and none is selected in Channels");
    m_actions.setPossible(CallAction::TimeLimit, why);

    m_actions.setPossible(CallAction::Cli, describe(attendant.obstacle(Act::Command)));

    m_actions.setPrimary(inCall ? CallAction::Transfer : CallAction::Call);
    emit refreshed();
}

pbx::Attendant::Done<QString> CallController::report(const QString &asked, const QString &done,
                                                     const QString &failed)
{
    emit said(Said::Asked, asked);
    return [this, done, failed](const ami::Result<QString> &result) {
        if (result.ok())
            emit said(Said::Done, done);
        else
            emit said(Said::Failed, QString(failed % u' ' % describe(result.error())));
    };
}

void CallController::doBest()
{
    QAction *best = m_actions.get(m_actions.primary());
    refresh();
    if (best->isEnabled())
        best->trigger();
    else
        emit said(Said::Note, QString(best->whatsThis() % u'.'));
}

void CallController::call(const QString &number, const QString &name)
{
    const Target to{number, name};
    QString why = whyNotCall();
    if (why.isEmpty() && number.isEmpty())
        why = tr("Type a name or number, or select a person");
    if (!why.isEmpty()) {
        emit said(Said::Failed, tr("Not called. %1.").arg(why));
        return;
    }
    m_pbx.attendant().call(number, this,
                           report(tr("Asked the PBX to call %1…").arg(to.words()),
                                  tr("Your phone rings, then %1 is called").arg(to.words()),
                                  tr("%1 was not called.").arg(to.words())));
    emit called(number, name);
    emit used(number);
}

void CallController::transfer(const QString &uniqueId, const QString &extension,
                              const QString &name)
{
    const Target to{extension, name};
    QString why = whyNotTransfer(uniqueId);
    if (why.isEmpty() && extension.isEmpty())
        why = tr("Type or select who is to get the call");
    if (!why.isEmpty()) {
        emit said(Said::Failed, tr("Not handed over. %1.").arg(why));
        return;
    }
    const QString who = partyOf(uniqueId);
    m_pbx.flows().handOver(uniqueId, extension, this,
                           report(tr("Asked the PBX to transfer %1 to %2…").arg(who, to.words()),
                                  tr("%1 is on the way to %2").arg(who, to.words()),
                                  tr("%1 was not transferred.").arg(who)));
    emit used(extension);
}

void CallController::hangUp(const QString &uniqueId)
{
    QString why = describe(m_pbx.attendant().obstacle(pbx::Attendant::Act::HangUp));
    if (why.isEmpty() && uniqueId.isEmpty())
        why = tr("There is no call to end");
    if (!why.isEmpty()) {
        emit said(Said::Failed, tr("Not hung up. %1.").arg(why));
        return;
    }
    const bool own = uniqueId == m_pbx.attendant().ownChannel();
    const QString who = partyOf(uniqueId);
    m_pbx.attendant().hangUp(uniqueId, this,
                             own ? report(tr("Asked the PBX to end your call…"),
                                          tr("Your call has ended"), tr("Your call goes on."))
                                 : report(tr("Asked the PBX to end the call of %1…").arg(who),
                                          tr("The call of %1 has ended").arg(who),
                                          tr("The call of %1 goes on.").arg(who)));
}

void CallController::limit(const QString &uniqueId, int seconds)
{
    const QString who = partyOf(uniqueId);
    const QString time = durationInWords(qint64(seconds) * 1000);
    m_pbx.attendant().limit(
        uniqueId, std::chrono::seconds(seconds), this,
        seconds == 0
            ? report(tr("Asked the PBX to take the time limit away…"),
                     tr("The call of %1 has no time limit").arg(who), tr("The time limit stays."))
            : report(tr("Asked the PBX to end the call of %1 after %2…").arg(who, time),
                     tr("The call of %1 ends in %2").arg(who, time), tr("No time limit was set.")));
}

} // namespace ui
