// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roomdesk.h"

#include "ami/queries.h"
#include "ami/roomactions.h"
#include "pbx.h"
#include "replies.h"

#include <algorithm>
#include <utility>

namespace pbx {

using namespace Qt::StringLiterals;
using ami::Error;
using ami::Result;

namespace {

/// How long a phone that is fetched into a room may ring, ms.
constexpr int RingTime = 30'000;

/// What may stand in a line of the CLI: one word, and no more.
bool isWord(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'_';
    });
}

} // namespace

bool RoomDesk::isMeetme(const QString &room) const
{
    bool found = false;
    m_pbx.state().participants().forEach([&](Slot slot) {
        const Participant &one = m_pbx.state().participants().at(slot);
        found = found || (one.room == room && !one.userNumber.isEmpty());
    });
    return found;
}

Obstacle RoomDesk::obstacle(Act act, const QString &room) const
{
    if (m_pbx.link() == Link::Replay)
        return {Obstacle::Kind::Replaying};
    if (!m_pbx.session().isLive())
        return {Obstacle::Kind::NotConnected};
    const bool meetme = isMeetme(room);
    QByteArrayView action;
    switch (act) {
    case Act::Join:
        action = ami::Redirect::Name;
        break;
    case Act::Mute:
        action = meetme ? ami::MeetmeMute::Name : ami::ConfbridgeMute::Name;
        break;
    case Act::Kick:
        action = meetme ? ami::Command::Name : ami::ConfbridgeKick::Name;
        break;
    case Act::Lock:
        action = meetme ? ami::Command::Name : ami::ConfbridgeLock::Name;
        break;
    }
    if (m_pbx.rights().known() && !m_pbx.rights().allows(action))
        return {Obstacle::Kind::MissingRight, QString::fromLatin1(action)};
    return {};
}

QString RoomDesk::ownRoom() const
{
    const Table<Participant> &all = m_pbx.state().participants();
    for (const Slot slot : all.byBirth()) {
        if (m_pbx.attendant().isOwn(all.at(slot).uniqueId))
            return all.at(slot).room;
    }
    return {};
}

void RoomDesk::fetch(const QString &room, const QString &target, QObject *context, Done done)
{
    const QString &own = m_pbx.profile().myExtension;
    ami::Originate action;
    action.channel = m_pbx.attendant().deviceFor(target);
    action.exten = room;
    action.context = m_pbx.profile().context;
    action.priority = u"1"_s;
    action.timeoutMs = RingTime;
    action.callerId = u"\"%1\" <%1>"_s.arg(own);
    m_pbx.session().send(action, context, wordsFor(std::move(done)));
}

void RoomDesk::join(const QStringList &others, const QString &target, QObject *context, Done done)
{
    if (const QString room = ownRoom(); !room.isEmpty()) {
        fetch(room, target, context, std::move(done));
        return;
    }
    const QString room = m_pbx.profile().desk.conferenceRoom;
    Attendant &attendant = m_pbx.attendant();
    const QString own = attendant.ownChannel();
    const QString party = attendant.ownParty();
    if (party.isEmpty()) {
        refuseLater(context, std::move(done), u"No such channel"_s);
        return;
    }
    attendant.transferBoth(
        own, party, room, context, [=, this](const Result<QString> &answer) mutable {
            if (!answer) {
                done(answer.error());
                return;
            }
            // These wait elsewhere: one by one, and none keeps another from coming.
            for (const QString &other : others)
                m_pbx.attendant().transfer(other, room, context, [](const Result<QString> &) {});
            if (target.isEmpty())
                done(*answer);
            else
                fetch(room, target, context, done);
        });
}

void RoomDesk::joinIn(const QString &target, QObject *context, Done done)
{
    const Channel *party = m_pbx.state().channels().get(m_pbx.attendant().ownParty());
    if (!party) {
        refuseLater(context, std::move(done), u"No such channel"_s);
        return;
    }
    ami::Originate action;
    action.channel = m_pbx.attendant().deviceFor(target);
    action.application = u"ChanSpy"_s;
    action.data = party->name + u",qB"_s; // quiet, and heard by both
    action.timeoutMs = RingTime;
    action.callerId = u"\"%1\" <%1>"_s.arg(m_pbx.profile().myExtension);
    m_pbx.session().send(action, context, wordsFor(std::move(done)));
}

void RoomDesk::setMuted(const Participant &who, bool muted, QObject *context, Done done)
{
    const auto answered = wordsFor(std::move(done));
    ami::Session &session = m_pbx.session();
    if (!who.userNumber.isEmpty() && muted)
        session.send(ami::MeetmeMute{who.room, who.userNumber}, context, answered);
    else if (!who.userNumber.isEmpty())
        session.send(ami::MeetmeUnmute{who.room, who.userNumber}, context, answered);
    else if (muted)
        session.send(ami::ConfbridgeMute{who.room, who.channel}, context, answered);
    else
        session.send(ami::ConfbridgeUnmute{who.room, who.channel}, context, answered);
}

void RoomDesk::kick(const Participant &who, QObject *context, Done done)
{
    if (who.userNumber.isEmpty())
        m_pbx.session().send(ami::ConfbridgeKick{who.room, who.channel}, context,
                             wordsFor(std::move(done)));
    else if (!isWord(who.room) || !isWord(who.userNumber))
        refuseLater(context, std::move(done), u"No such conference"_s);
    else
        m_pbx.attendant().command(u"meetme kick %1 %2"_s.arg(who.room, who.userNumber), context,
                                  std::move(done));
}

void RoomDesk::setLocked(const QString &room, bool locked, QObject *context, Done done)
{
    if (isMeetme(room) && !isWord(room))
        refuseLater(context, std::move(done), u"No such conference"_s);
    else if (isMeetme(room))
        m_pbx.attendant().command((locked ? u"meetme lock "_s : u"meetme unlock "_s) + room,
                                  context, std::move(done));
    else if (locked)
        m_pbx.session().send(ami::ConfbridgeLock{room}, context, andLook(std::move(done)));
    else
        m_pbx.session().send(ami::ConfbridgeUnlock{room}, context, andLook(std::move(done)));
}

/// No event tells of a lock (16.28, 22.10): the list of rooms does.
std::function<void(const Result<ami::Ack> &)> RoomDesk::andLook(Done done)
{
    return [pbx = &m_pbx, done = std::move(done)](const Result<ami::Ack> &answer) {
        if (!answer) {
            done(answer.error());
            return;
        }
        if (!pbx->rights().known() ||
            pbx->rights().allows(ami::queries::ConfbridgeListRooms.action))
            pbx->session().list(ami::queries::ConfbridgeListRooms, pbx,
                                [](const Result<qsizetype> &) {});
        done(answer->message);
    };
}

} // namespace pbx
