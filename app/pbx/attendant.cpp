// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attendant.h"

#include "ami/actions.h"
#include "ami/phoneactions.h"
#include "pbx.h"
#include "replies.h"

#include <QPointer>

#include <utility>

namespace pbx {

using namespace Qt::StringLiterals;
using ami::Error;
using ami::Result;

namespace {

/// How long the first phone of a call may ring, ms.
constexpr int RingTime = 30'000;

template <class T>
void noSuchChannel(QObject *context, Attendant::Done<T> done)
{
    // In the server's own words for the same thing.
    failLater<T>(context, std::move(done), {Error::Kind::Refused, u"No such channel"_s});
}

/// Asks the phone to take the call by itself. Phones differ in which header they heed.
QList<ami::Originate::Variable> autoAnswer(AutoAnswer kind, const QString &device)
{
    QString header, value;
    switch (kind) {
    case AutoAnswer::None:
        return {};
    case AutoAnswer::CallInfo:
        header = u"Call-Info"_s;
        value = u"<sip:cordboard>;answer-after=0"_s;
        break;
    case AutoAnswer::AlertInfo:
        header = u"Alert-Info"_s;
        value = u"<http://cordboard>;info=alert-autoanswer"_s;
        break;
    case AutoAnswer::RingAnswer:
        header = u"Alert-Info"_s;
        value = u"Ring Answer"_s;
        break;
    }
    if (device.startsWith(u"PJSIP/"_s))
        return {{QString(u"PJSIP_HEADER(add,"_s + header + u')'), value}};
    return {{u"SIPADDHEADER"_s, QString(header + u": "_s + value)}};
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
    case Attendant::Act::Park:
    case Attendant::Act::Announce:
        return ami::Park::Name;
    case Attendant::Act::Take:
        return ami::Originate::Name;
    case Attendant::Act::Record:
        return ami::MixMonitor::Name;
    case Attendant::Act::Join:
        return ami::Bridge::Name;
    case Attendant::Act::PhoneHold:
        return ami::PjsipNotify::Name;
    }
    return {};
}

} // namespace

Attendant::Attendant(Pbx &pbx)
    : m_pbx(pbx)
{
    const auto follow = [this](const auto &table, Columns telling) {
        table.listen(this, [this, telling](const Delta &delta) {
            const auto tells = [telling](const Delta::Change &one) {
                return (one.columns & telling) != 0;
            };
            if (!delta.added.empty() || !delta.removed.empty() ||
                std::any_of(delta.changed.begin(), delta.changed.end(), tells))
                m_ownDevices.reset();
        });
    };
    follow(pbx.state().extensions(), bit(ExtensionColumn::Extension) |
                                         bit(ExtensionColumn::Context) |
                                         bit(ExtensionColumn::Hint));
    follow(pbx.state().peers(), bit(PeerColumn::Name));
    connect(&pbx.session(), &ami::Session::stageChanged, this, [this] { m_ownDevices.reset(); });
}

QString Attendant::callerId(QString name, const QString &number)
{
    name.remove(u'"').remove(u'<').remove(u'>');
    if (name.trimmed().isEmpty())
        name = number;
    return u'"' + name.trimmed() + u"\" <"_s + number + u'>';
}

Obstacle Attendant::obstacle(Act act) const
{
    if (m_pbx.link() == Link::Replay)
        return {Obstacle::Kind::Replaying};
    if (!m_pbx.session().isLive())
        return {Obstacle::Kind::NotConnected};
    QByteArrayView action = actionOf(act);
    if (act == Act::PhoneHold && deviceFor(m_pbx.profile().myExtension).startsWith(u"SIP/"_s))
        action = ami::SipNotify::Name;
    // While the server has not yet told, nothing is known to be missing.
    if (m_pbx.rights().known() && !m_pbx.rights().allows(action))
        return {Obstacle::Kind::MissingRight, QString::fromLatin1(action)};
    if (act == Act::Announce && m_pbx.rights().known() &&
        !m_pbx.rights().allows(ami::Redirect::Name))
        return {Obstacle::Kind::MissingRight, QString::fromLatin1(ami::Redirect::Name)};
    if ((act == Act::Call || act == Act::Take) && m_pbx.profile().myExtension.isEmpty())
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

void Attendant::take(const QString &uniqueId, QObject *context, Done<Words> done)
{
    const Channel *channel = m_pbx.state().channels().get(uniqueId);
    if (!channel) {
        noSuchChannel<Words>(context, std::move(done));
        return;
    }
    // The Bridge application came with the Bridge action, in 1.6.2. Before, the call goes to the
    // operator's extension, as any transfer.
    if (m_pbx.rights().known() && !m_pbx.rights().allows(ami::Bridge::Name)) {
        transfer(uniqueId, m_pbx.profile().myExtension, context, std::move(done));
        return;
    }
    ami::Originate action;
    action.channel = deviceFor(m_pbx.profile().myExtension);
    action.application = u"Bridge"_s;
    action.data = channel->name;
    // x: when the operator hangs up the caller is hung up too, and does not go on in the dialplan
    // where it came from, into the operator's own mailbox (22, 16).
    if (m_pbx.session().amiVersion() >= ami::AmiVersion{2, 0})
        action.data += u",x"_s;
    action.timeoutMs = RingTime;
    action.callerId = callerId(channel->callerName, channel->callerNumber);
    action.variables = autoAnswer(m_pbx.profile().autoAnswer, action.channel);
    m_pbx.session().send(action, context, wordsFor(std::move(done)));
}

void Attendant::phoneHold(bool hold, QObject *context, Done<Words> done)
{
    const Channel *own = m_pbx.state().channels().get(ownChannel());
    if (!own) {
        noSuchChannel<Words>(context, std::move(done));
        return;
    }
    const QString event = hold ? u"hold"_s : u"talk"_s;
    if (!own->name.startsWith(u"SIP/"_s)) {
        m_pbx.session().send(ami::PjsipNotify{own->name, event}, context,
                             wordsFor(std::move(done)));
        return;
    }
    ami::Getvar question;
    question.channel = own->name;
    question.variable = u"SIPCALLID"_s;
    const QString peer = own->device.section(u'/', 1);
    m_pbx.session().send(
        question, context, [this, context, done, event, peer](const Result<QString> &callId) {
            if (!callId)
                done(callId.error());
            else
                m_pbx.session().send(ami::SipNotify{peer, *callId, event}, context, wordsFor(done));
        });
}

void Attendant::ringOwnPhone(AutoAnswer header, int ringMs, QObject *context, Done<Words> done)
{
    ami::Originate action;
    action.channel = deviceFor(m_pbx.profile().myExtension);
    action.application = u"Wait"_s;
    action.data = u"1"_s;
    action.timeoutMs = ringMs;
    action.variables = autoAnswer(header, action.channel);
    m_pbx.session().send(action, context, wordsFor(std::move(done)));
}

void Attendant::ringPhone(const QString &extension, int ringMs, QObject *context, Done<Words> done)
{
    ami::Originate action;
    action.channel = deviceFor(extension);
    action.application = u"Wait"_s;
    action.data = u"1"_s;
    action.timeoutMs = ringMs;
    m_pbx.session().send(action, context, wordsFor(std::move(done)));
}

void Attendant::record(const QString &uniqueId, bool on, QObject *context, Done<Words> done)
{
    const Channel *channel = m_pbx.state().channels().get(uniqueId);
    if (!channel) {
        noSuchChannel<Words>(context, std::move(done));
        return;
    }
    // The server's own time and number of the call: unique, and no stranger's text in a path.
    QString file = u"cordboard-"_s;
    for (const QChar c : uniqueId)
        file += c.isDigit() || c == u'.' ? c : u'-';
    file += u".wav"_s;
    const auto answered = [this, uniqueId, file, on, done](const Result<ami::Ack> &answer) {
        // Those that have ended are of no use any more.
        m_recorded.removeIf(
            [this](const QString &id) { return !m_pbx.state().channels().contains(id); });
        if (answer && on) {
            m_recorded.insert(uniqueId);
            m_pbx.state().noteRecording(uniqueId, file);
        } else if (answer) {
            m_recorded.remove(uniqueId);
        }
        wordsFor(done)(answer);
    };
    if (on)
        m_pbx.session().send(ami::MixMonitor{channel->name, file}, context, answered);
    else
        m_pbx.session().send(ami::StopMixMonitor{channel->name}, context, answered);
}

bool Attendant::isRecorded(const QString &uniqueId) const
{
    return m_recorded.contains(uniqueId) && m_pbx.state().channels().contains(uniqueId);
}

void Attendant::toVoicemail(const QString &uniqueId, const QString &extension, QObject *context,
                            Done<Words> done)
{
    transfer(uniqueId, QString(m_pbx.profile().voicemail).replace(u"EXT"_s, extension), context,
             std::move(done));
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
        m_pbx.session().send(ami::AbsoluteTimeout{channel->name, static_cast<int>(seconds.count())},
                             context, wordsFor(std::move(done)));
    } else { // AbsoluteTimeout takes no 0
        m_pbx.session().send(ami::Setvar{channel->name, u"TIMEOUT(absolute)"_s, u"0"_s}, context,
                             wordsFor(std::move(done)));
    }
}

void Attendant::command(const QString &line, QObject *context, Done<QString> done)
{
    m_pbx.session().send(ami::Command{line}, context, std::move(done));
}

} // namespace pbx
