// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queuedesk.h"

#include "ami/queries.h"
#include "ami/queueactions.h"
#include "pbx.h"
#include "replies.h"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace pbx {

using namespace Qt::StringLiterals;
using ami::Error;
using ami::Result;

namespace {

/// The actions that an act needs.
std::array<QByteArrayView, 2> actionsOf(QueueDesk::Act act)
{
    switch (act) {
    case QueueDesk::Act::LogIn:
        return {ami::QueueAdd::Name, {}};
    case QueueDesk::Act::LogOut:
        return {ami::QueueRemove::Name, {}};
    case QueueDesk::Act::Pause:
        return {ami::QueuePause::Name, {}};
    case QueueDesk::Act::Penalty:
        return {ami::QueuePenalty::Name, {}};
    case QueueDesk::Act::SendOn:
        return {ami::QueueWithdrawCaller::Name, {}};
    case QueueDesk::Act::MoveTo:
        return {ami::Redirect::Name, {}};
    case QueueDesk::Act::MoveWithin: // else by QueueChangePriorityCaller: see obstacle()
        return {ami::Redirect::Name, ami::Setvar::Name};
    }
    return {};
}

/// Calls \a done when all of several answers are there.
class Gather
{
public:
    Gather(qsizetype count, QueueDesk::Done done)
        : m_all(std::make_shared<All>(All{count, {}, {}, std::move(done)}))
    {}
    void operator()(const Result<ami::Ack> &answer) const
    {
        if (answer)
            m_all->words = answer->message;
        else if (!m_all->error)
            m_all->error = answer.error();
        if (--m_all->missing > 0)
            return;
        if (m_all->error)
            m_all->done(*m_all->error);
        else
            m_all->done(m_all->words);
    }

private:
    struct All
    {
        qsizetype missing;
        QString words;
        std::optional<Error> error;
        QueueDesk::Done done;
    };
    std::shared_ptr<All> m_all;
};

bool sameText(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

Obstacle QueueDesk::obstacle(Act act) const
{
    if (m_pbx.link() == Link::Replay)
        return {Obstacle::Kind::Replaying};
    if (!m_pbx.session().isLive())
        return {Obstacle::Kind::NotConnected};
    const Rights &rights = m_pbx.rights();
    const bool byPriority =
        act == Act::MoveWithin && rights.allows(ami::QueueChangePriorityCaller::Name);
    for (const QByteArrayView action : actionsOf(act)) {
        if (!action.isEmpty() && !byPriority && rights.known() && !rights.allows(action))
            return {Obstacle::Kind::MissingRight, QString::fromLatin1(action)};
    }
    if (act == Act::LogIn && m_pbx.profile().myExtension.isEmpty())
        return {Obstacle::Kind::NoOwnPhone};
    return {};
}

// Who is who --------------------------------------------------------------------------------------

/// Whether a member is one of the operator's own phones. Made once for a walk over thousands.
class QueueDesk::Own
{
public:
    explicit Own(const Pbx &pbx, const Attendant &attendant)
        : m_none(pbx.profile().myExtension.isEmpty())
        , m_device(m_none ? QString() : attendant.deviceFor(pbx.profile().myExtension))
        , m_local(u"Local/"_s + pbx.profile().myExtension + u'@')
    {}
    [[nodiscard]] bool operator()(const QueueMember &member) const
    {
        return !m_none && (sameText(member.interface, m_device) ||
                           member.interface.startsWith(m_local, Qt::CaseInsensitive));
    }

private:
    bool m_none;
    QString m_device, m_local;
};

bool QueueDesk::isOwn(const QueueMember &member) const
{
    return Own(m_pbx, m_pbx.attendant())(member);
}

const QueueMember *QueueDesk::ownPlace(const QString &queue) const
{
    const Table<QueueMember> &members = m_pbx.state().queueMembers();
    const Own own(m_pbx, m_pbx.attendant());
    for (const Slot slot : members.byBirth()) {
        const QueueMember &member = members.at(slot);
        if (member.queue == queue && own(member))
            return &member;
    }
    return nullptr;
}

QStringList QueueDesk::ownQueues() const
{
    QStringList queues;
    const Own own(m_pbx, m_pbx.attendant());
    m_pbx.state().queueMembers().forEach([&](Slot slot) {
        const QueueMember &member = m_pbx.state().queueMembers().at(slot);
        if (own(member))
            queues.append(member.queue);
    });
    queues.sort(Qt::CaseInsensitive);
    queues.removeDuplicates();
    return queues;
}

QString QueueDesk::extensionOf(const QString &queue) const
{
    return queueExtension(m_pbx.state(), queue);
}

QueueNumbers::QueueNumbers(const State &state)
{
    state.extensions().forEach([&](Slot slot) {
        const Extension &row = state.extensions().at(slot);
        if (!row.hint.startsWith("Queue:"_L1, Qt::CaseInsensitive))
            return;
        QString &number = m_byQueue[row.hint.sliced(6).toCaseFolded()];
        if (number.isEmpty() || row.extension < number)
            number = row.extension;
    });
}

QString QueueNumbers::of(const QString &queue) const
{
    if (const QString found = m_byQueue.value(queue.toCaseFolded()); !found.isEmpty())
        return found;
    const bool dialable = std::all_of(queue.begin(), queue.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'*' || c == u'#';
    });
    return dialable ? queue : QString();
}

QString queueExtension(const State &state, const QString &queue)
{
    return QueueNumbers(state).of(queue);
}

const QueueCaller *QueueDesk::callerIn(const QString &queue, const QString &uniqueId) const
{
    const Table<QueueCaller> &callers = m_pbx.state().queueCallers();
    for (const Slot slot : callers.byBirth()) {
        const QueueCaller &caller = callers.at(slot);
        if (caller.queue == queue && caller.uniqueId == uniqueId)
            return &caller;
    }
    return nullptr;
}

// Members -----------------------------------------------------------------------------------------

void QueueDesk::logIn(const QStringList &queues, int penalty, QObject *context, Done done)
{
    const QString &own = m_pbx.profile().myExtension;
    QString name;
    m_pbx.state().extensions().forEach([&](Slot slot) {
        const Extension &row = m_pbx.state().extensions().at(slot);
        if (row.extension == own && name.isEmpty())
            name = row.name;
    });
    const Gather gather(queues.size(), std::move(done));
    for (const QString &queue : queues) {
        m_pbx.session().send(ami::QueueAdd{queue, m_pbx.attendant().deviceFor(own), name, penalty},
                             context, gather);
    }
}

void QueueDesk::logOut(const QStringList &queues, QObject *context, Done done)
{
    QList<ami::QueueRemove> all;
    for (const QString &queue : queues) {
        if (const QueueMember *place = ownPlace(queue))
            all.append({queue, place->interface});
    }
    if (all.isEmpty()) {
        refuseLater(context, std::move(done), u"Not there"_s); // the server's own words for it
        return;
    }
    const Gather gather(all.size(), std::move(done));
    for (const ami::QueueRemove &one : std::as_const(all))
        m_pbx.session().send(one, context, gather);
}

void QueueDesk::remove(const QString &queue, const QString &interface, QObject *context, Done done)
{
    m_pbx.session().send(ami::QueueRemove{queue, interface}, context, Gather(1, std::move(done)));
}

void QueueDesk::pauseAll(bool paused, const QString &reason, QObject *context, Done done)
{
    // Without a queue the server takes all that an interface is in; there may be several of ours.
    QStringList interfaces;
    const Own own(m_pbx, m_pbx.attendant());
    m_pbx.state().queueMembers().forEach([&](Slot slot) {
        const QueueMember &member = m_pbx.state().queueMembers().at(slot);
        if (own(member) && !interfaces.contains(member.interface, Qt::CaseInsensitive))
            interfaces.append(member.interface);
    });
    if (interfaces.isEmpty()) {
        refuseLater(context, std::move(done), u"Interface not found"_s); // as the server would say
        return;
    }
    const Gather gather(interfaces.size(), std::move(done));
    for (const QString &interface : std::as_const(interfaces)) {
        m_pbx.session().send(ami::QueuePause{interface, paused, {}, paused ? reason : QString()},
                             context, gather);
    }
}

void QueueDesk::pause(const QString &queue, const QString &interface, bool paused,
                      const QString &reason, QObject *context, Done done)
{
    m_pbx.session().send(ami::QueuePause{interface, paused, queue, paused ? reason : QString()},
                         context, Gather(1, std::move(done)));
}

void QueueDesk::setPenalty(const QString &queue, const QString &interface, int penalty,
                           QObject *context, Done done)
{
    m_pbx.session().send(ami::QueuePenalty{interface, penalty, queue}, context,
                         Gather(1, std::move(done)));
}

// Callers -----------------------------------------------------------------------------------------

void QueueDesk::moveWithin(const QString &queue, const QString &uniqueId, End end, QObject *context,
                           Done done)
{
    const QueueCaller *caller = callerIn(queue, uniqueId);
    if (!caller) {
        refuseLater(context, std::move(done), u"No such channel"_s);
        return;
    }
    // Whoever is moved last goes before those who were moved before, by whomever.
    const int latest = static_cast<int>(m_pbx.wallTime() / 1000);
    const int priority = end == End::Front ? latest : -latest;
    if (m_pbx.rights().known() && !m_pbx.rights().allows(ami::QueueChangePriorityCaller::Name)) {
        enterAgain(queue, uniqueId, priority, context, done);
        return;
    }
    const auto arrived = [this, queue, uniqueId, end] {
        const QueueCaller *now = callerIn(queue, uniqueId);
        if (!now)
            return true; // answered meanwhile: there is nothing to move
        bool isThere = true;
        m_pbx.state().queueCallers().forEach([&](Slot slot) {
            const QueueCaller &other = m_pbx.state().queueCallers().at(slot);
            if (other.queue == queue && &other != now)
                isThere = isThere && (other.position > now->position) == (end == End::Front);
        });
        return isThere;
    };
    m_pbx.session().send(ami::QueueChangePriorityCaller{queue, caller->channel, priority}, context,
                         [=, pbx = &m_pbx, desk = *this](const Result<ami::Ack> &answer) mutable {
                             if (!answer) {
                                 done(answer.error());
                                 return;
                             }
                             // No event tells who stands where now (22.10), and 16.28 does not move
                             // anybody.
                             pbx->session().list(
                                 ami::queries::QueueStatus, context,
                                 [=, words = answer->message](const Result<qsizetype> &) mutable {
                                     if (arrived())
                                         done(words);
                                     else
                                         desk.enterAgain(queue, uniqueId, priority, context, done);
                                 },
                                 {}, {{"Queue", queue}});
                         });
}

void QueueDesk::enterAgain(const QString &queue, const QString &uniqueId, int priority,
                           QObject *context, const Done &done)
{
    const Channel *channel = m_pbx.state().channels().get(uniqueId);
    const QString extension = extensionOf(queue);
    if (!channel || extension.isEmpty()) {
        refuseLater(context, done,
                    channel ? u"No such extension: "_s + queue : u"No such channel"_s);
        return;
    }
    m_pbx.session().send(
        ami::Setvar{channel->name, u"QUEUE_PRIO"_s, QString::number(priority)}, context,
        [pbx = &m_pbx, uniqueId, extension, context, done](const Result<ami::Ack> &answer) {
            if (answer)
                pbx->attendant().transfer(uniqueId, extension, context, done);
            else
                done(answer.error());
        });
}

void QueueDesk::moveTo(const QString &uniqueId, const QString &queue, QObject *context, Done done)
{
    const QString extension = extensionOf(queue);
    if (extension.isEmpty())
        refuseLater(context, std::move(done), u"No such extension: "_s + queue);
    else
        m_pbx.attendant().transfer(uniqueId, extension, context, std::move(done));
}

void QueueDesk::sendOn(const QString &queue, const QString &uniqueId, QObject *context, Done done)
{
    if (const QueueCaller *caller = callerIn(queue, uniqueId))
        m_pbx.session().send(ami::QueueWithdrawCaller{queue, caller->channel}, context,
                             Gather(1, std::move(done)));
    else
        refuseLater(context, std::move(done), u"No such channel"_s);
}

} // namespace pbx
