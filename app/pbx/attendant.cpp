// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attendant.h"

#include "ami/actions.h"
#include "pbx.h"

#include <QPointer>

#include <utility>

namespace pbx {

using namespace Qt::StringLiterals;
using ami::Error;
using ami::Result;

namespace {

/// How long the first phone of a call may ring, ms.
constexpr int RingTime = 30'000;

/// Calls \a done soon, never inside the caller; not where the context is gone.
template <class T>
void failLater(QObject *context, Attendant::Done<T> done, Error error)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), error = std::move(error)] { done(error); },
        Qt::QueuedConnection);
}

template <class T>
void noSuchChannel(QObject *context, Attendant::Done<T> done)
{
    // In the server's own words for the same thing.
    failLater<T>(context, std::move(done), {Error::Kind::Refused, u"No such channel"_s});
}

/// Gives the words of a plain yes to whoever waits for them.
auto wordsFor(Attendant::Done<Attendant::Words> done)
{
    return [done = std::move(done)](const Result<ami::Ack> &answer) {
        if (answer)
            done(answer->message);
        else
            done(answer.error());
    };
}

/// `"User 102" <102>`; a name can hold nothing that would end it.
QString callerId(QString name, const QString &number)
{
    name.remove(u'"').remove(u'<').remove(u'>');
    if (name.trimmed().isEmpty())
        name = number;
    return u'"' + name.trimmed() + u"\" <"_s + number + u'>';
}

int rank(const Channel &leg)
{
    if (leg.isUp())
        return leg.onHold ? 2 : 4;
    return leg.isRinging() ? 3 : 1;
}

QByteArrayView actionOf(Attendant::Act act)
{
    switch (act) {
    case Attendant::Act::Call:
        return ami::Originate::Name;
    case Attendant::Act::Transfer:
        return ami::Redirect::Name;
    case Attendant::Act::HangUp:
        return ami::Hangup::Name;
    case Attendant::Act::MailboxStatus:
        return ami::MailboxStatus::Name;
    case Attendant::Act::MailboxCount:
        return ami::MailboxCount::Name;
    case Attendant::Act::TimeLimit:
        return ami::AbsoluteTimeout::Name;
    case Attendant::Act::Command:
        return ami::Command::Name;
    }
    return {};
}

} // namespace

Attendant::Attendant(Pbx &pbx)
    : m_pbx(pbx)
{}

Obstacle Attendant::obstacle(Act act) const
{
    if (!m_pbx.session().isLive())
        return {Obstacle::Kind::NotConnected};
    const QByteArrayView action = actionOf(act);
    // While the server has not yet told, nothing is known to be missing.
    if (m_pbx.rights().known() && !m_pbx.rights().allows(action))
        return {Obstacle::Kind::MissingRight, QString::fromLatin1(action)};
    if (act == Act::Call && m_pbx.profile().myExtension.isEmpty())
        return {Obstacle::Kind::NoOwnPhone};
    return {};
}

// Acts --------------------------------------------------------------------------------------------

void Attendant::call(const QString &number, QObject *context, Done<Words> done)
{
    callFor(m_pbx.profile().myExtension, number, context, std::move(done));
}

void Attendant::callFor(const QString &fromExtension, const QString &number, QObject *context,
                        Done<Words> done)
{
    if (fromExtension.isEmpty() || number.isEmpty()) {
        failLater<Words>(
            context, std::move(done),
            {Error::Kind::Invalid, fromExtension.isEmpty() ? u"Channel"_s : u"Exten"_s});
        return;
    }
    originate(fromExtension, number, context, std::move(done));
}

void Attendant::originate(const QString &from, const QString &number, QObject *context,
                          Done<Words> done)
{
    ami::Originate action;
    action.channel = deviceFor(from);
    action.exten = number;
    action.context = m_pbx.profile().context;
    action.priority = u"1"_s;
    action.timeoutMs = RingTime;
    // Whom the called phone shows. A dialplan passes the leg's caller ID on: with the called
    // person's there, as 22/call-answer-hangup has it, everybody would be called by himself.
    QString name;
    m_pbx.state().extensions().forEach([&](Slot slot) {
        const Extension &row = m_pbx.state().extensions().at(slot);
        if (row.extension == from && name.isEmpty())
            name = row.name;
    });
    action.callerId = callerId(name, from);
    m_pbx.session().send(action, context, wordsFor(std::move(done)));
}

/// "Redirect to an extension that does not exist answers Success and the caller is gone" (22, 16):
/// so the server is asked first, where it can be.
void Attendant::ifReachable(const QString &extension, QObject *context, Done<Words> failed,
                            std::function<void()> go)
{
    if (m_pbx.rights().known() && !m_pbx.rights().allows(ami::Getvar::Name)) {
        go();
        return;
    }
    const QString place = extension + u',' + m_pbx.profile().context;
    if (place.contains(u')') || place.count(u',') != 1) {
        failLater<Words>(context, std::move(failed), {Error::Kind::Invalid, u"Exten"_s});
        return;
    }
    ami::Getvar question;
    question.variable =
        u"DIALPLAN_EXISTS("_s + m_pbx.profile().context + u',' + extension + u",1)"_s;
    m_pbx.session().send(
        question, context,
        [failed = std::move(failed), go = std::move(go), extension](const Result<QString> &answer) {
            // Before 1.6 the function is not known, and the answer is empty.
            if (answer && *answer == u"0"_s)
                failed(Error{Error::Kind::Refused, u"No such extension: "_s + extension});
            else if (!answer && answer.error().kind == Error::Kind::NotConnected)
                failed(answer.error());
            else
                go();
        });
}

void Attendant::transfer(const QString &uniqueId, const QString &extension, QObject *context,
                         Done<Words> done)
{
    const QString moving = movingParty(uniqueId);
    if (moving.isEmpty()) {
        noSuchChannel<Words>(context, std::move(done));
        return;
    }
    ifReachable(extension, context, done, [this, moving, extension, context, done] {
        const Channel *channel = m_pbx.state().channels().get(moving);
        if (!channel) {
            noSuchChannel<Words>(context, done);
            return;
        }
        ami::Redirect action;
        action.channel = channel->name;
        action.exten = extension;
        action.context = m_pbx.profile().context;
        m_pbx.session().send(action, context, wordsFor(done));
    });
}

void Attendant::transferBoth(const QString &uniqueId, const QString &extraUniqueId,
                             const QString &extension, QObject *context, Done<Words> done)
{
    ifReachable(extension, context, done,
                [this, uniqueId, extraUniqueId, extension, context, done] {
                    const Channel *channel = m_pbx.state().channels().get(uniqueId);
                    const Channel *extra = m_pbx.state().channels().get(extraUniqueId);
                    if (!channel || !extra) {
                        noSuchChannel<Words>(context, done);
                        return;
                    }
                    ami::Redirect action;
                    action.channel = channel->name;
                    action.exten = extension;
                    action.context = m_pbx.profile().context;
                    action.extraChannel = extra->name;
                    action.extraExten = extension; // from 1.6.2 on it is wanted
                    action.extraContext = action.context;
                    action.extraPriority = action.priority;
                    m_pbx.session().send(action, context, wordsFor(done));
                });
}

void Attendant::hangUp(const QString &uniqueId, QObject *context, Done<Words> done, int cause)
{
    const Channel *channel = m_pbx.state().channels().get(uniqueId);
    if (!channel) {
        noSuchChannel<Words>(context, std::move(done));
        return;
    }
    m_pbx.session().send(ami::Hangup{channel->name, cause}, context, wordsFor(std::move(done)));
}

void Attendant::mailboxStatus(const QString &mailbox, QObject *context, Done<bool> done)
{
    m_pbx.session().send(ami::MailboxStatus{mailbox}, context, std::move(done));
}

void Attendant::mailboxCount(const QString &mailbox, QObject *context, Done<MailboxMessages> done)
{
    m_pbx.session().send(
        ami::MailboxCount{mailbox}, context,
        [mailbox, done = std::move(done)](const Result<ami::MailboxMessages> &answer) {
            if (answer)
                done(MailboxMessages{mailbox, answer->newMessages, answer->oldMessages});
            else
                done(answer.error());
        });
}

void Attendant::limit(const QString &uniqueId, std::chrono::seconds seconds, QObject *context,
                      Done<Words> done)
{
    const Channel *channel = m_pbx.state().channels().get(uniqueId);
    if (!channel) {
        noSuchChannel<Words>(context, std::move(done));
        return;
    }
    if (seconds.count() > 0) {
        m_pbx.session().send(
            ami::AbsoluteTimeout{channel->name, static_cast<int>(seconds.count())}, context,
            wordsFor(std::move(done)));
    } else { // AbsoluteTimeout takes no 0
        m_pbx.session().send(ami::Setvar{channel->name, u"TIMEOUT(absolute)"_s, u"0"_s}, context,
                             wordsFor(std::move(done)));
    }
}

void Attendant::command(const QString &line, QObject *context, Done<QString> done)
{
    m_pbx.session().send(ami::Command{line}, context, std::move(done));
}

// Who is who --------------------------------------------------------------------------------------

QString Attendant::deviceFor(const QString &extension) const
{
    const State &state = m_pbx.state();
    const QString &context = m_pbx.profile().context;
    QString hint;
    state.extensions().forEach([&](Slot slot) {
        const Extension &row = state.extensions().at(slot);
        if (row.extension == extension && row.isPerson() && !row.hint.isEmpty() &&
            (hint.isEmpty() || row.context == context))
            hint = row.hint;
    });
    for (const QStringView part : QStringView(hint).split(u'&')) {
        const qsizetype comma = part.indexOf(u',');
        const QStringView device = part.first(comma < 0 ? part.size() : comma).trimmed();
        if (device.contains(u'/') && !device.contains(u':'))
            return device.toString();
    }
    QString peer;
    state.peers().forEach([&](Slot slot) {
        const QString &name = state.peers().at(slot).name;
        if (name.size() == name.indexOf(u'/') + 1 + extension.size() && name.endsWith(extension) &&
            (peer.isEmpty() || name < peer))
            peer = name;
    });
    if (!peer.isEmpty())
        return peer;
    // AMI 1.0 tells neither hints nor (before 1.2) peers; SIP was what phones spoke then.
    if (m_pbx.session().isLive() && m_pbx.session().amiVersion() == ami::AmiVersion{1, 0})
        return u"SIP/"_s + extension;
    return u"Local/"_s + extension + u'@' + context;
}

QStringList Attendant::ownDevices() const
{
    const QString &own = m_pbx.profile().myExtension;
    if (own.isEmpty())
        return {};
    const State &state = m_pbx.state();
    QStringList devices{deviceFor(own)};
    state.extensions().forEach([&](Slot slot) {
        const Extension &row = state.extensions().at(slot);
        if (row.extension != own || !row.isPerson())
            return;
        for (const QString &device : row.hint.split(u'&'))
            devices.append(device.section(u',', 0, 0).trimmed());
    });
    devices.removeDuplicates();
    return devices;
}

bool Attendant::isOwn(const QString &uniqueId) const
{
    const Channel *channel = m_pbx.state().channels().get(uniqueId);
    return channel && ownDevices().contains(channel->device);
}

QString Attendant::ownChannel() const
{
    const State &state = m_pbx.state();
    const Channel *best = nullptr;
    for (const QString &device : ownDevices()) {
        for (const QString &uniqueId : state.channelsOf(device)) {
            const Channel *leg = state.channels().get(uniqueId);
            if (leg && (!best || rank(*leg) > rank(*best)))
                best = leg;
        }
    }
    return best ? best->uniqueId : QString();
}

QString Attendant::ownParty() const
{
    return m_pbx.state().partnersOf(ownChannel()).value(0);
}

QString Attendant::movingParty(const QString &uniqueId) const
{
    if (!m_pbx.state().channels().contains(uniqueId))
        return {};
    return isOwn(uniqueId) ? m_pbx.state().partnersOf(uniqueId).value(0) : uniqueId;
}

} // namespace pbx
