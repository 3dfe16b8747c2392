// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roomcontroller.h"

#include "callcontroller.h"
#include "icons.h"
#include "menuparts.h"
#include "pbx/flows/announce.h"
#include "pbx/flows/flows.h"
#include "pbx/pbx.h"
#include "words.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui {

using Act = pbx::RoomDesk::Act;

RoomController::RoomController(pbx::Pbx &pbx, CallController &calls, CallActions &actions,
                               QWidget *window)
    : QObject(window)
    , m_pbx(pbx)
    , m_calls(calls)
    , m_actions(actions)
    , m_window(window)
    , m_desk(pbx)
{
    connect(&calls, &CallController::refreshed, this, &RoomController::refresh);
    connect(actions.get(CallAction::Conference), &QAction::triggered, this, &RoomController::join);
}

QString RoomController::whyNot(Act act, const QString &room) const
{
    return describe(m_desk.obstacle(act, room));
}

QStringList RoomController::others() const
{
    const pbx::Announce *flow = m_pbx.flows().announced();
    return flow == nullptr ? QStringList() : QStringList{flow->caller()};
}

void RoomController::refresh()
{
    const QString target = m_calls.targetExtension();
    const bool inRoom = !m_desk.ownRoom().isEmpty();
    const bool hasRoom = !m_pbx.profile().desk.conferenceRoom.isEmpty();
    QString why = whyNot(Act::Join);
    if (!why.isEmpty()) {
        // as it says
    } else if (inRoom) {
        if (target.isEmpty())
            why = tr("Type or select whom to fetch into the conference");
    } else if (m_pbx.attendant().ownParty().isEmpty()) {
        why = tr("You have no call to make a conference of");
    } else if (!hasRoom && (target.isEmpty() || !others().isEmpty())) {
        why = others().isEmpty() ? tr("Type or select who is to join your call")
                                 : tr("“Your desk” in the menu does not name a conference room");
    }
    m_actions.setPossible(CallAction::Conference, why);
}

void RoomController::join()
{
    const QString target = m_calls.targetExtension();
    const QString who = m_calls.nameOf(target);
    const auto report = [&](const QString &asked, const QString &done) {
        return m_calls.report(asked, done, tr("There is no conference."));
    };
    const bool inRoom = !m_desk.ownRoom().isEmpty();
    const QStringList waiting = others();
    for (const QString &caller : waiting) // who joins is not to be handed over any more
        m_pbx.flows().release(caller);
    if (!inRoom && m_pbx.profile().desk.conferenceRoom.isEmpty()) {
        m_desk.joinIn(target, this,
                      report(tr("Asked the PBX to let %1 join…").arg(who),
                             tr("%1 is called, and joins your call").arg(who)));
    } else if (inRoom || !target.isEmpty()) {
        m_desk.join(waiting, target, this,
                    report(tr("Asked the PBX to fetch %1 into the conference…").arg(who),
                           tr("%1 is called into the conference").arg(who)));
    } else {
        m_desk.join(waiting, {}, this,
                    report(tr("Asked the PBX for a conference…"),
                           tr("Everybody is in room %1").arg(m_pbx.profile().desk.conferenceRoom)));
    }
    if (!target.isEmpty())
        emit used(target);
}

void RoomController::openRoomMenu(const QString &room, const QPoint &at)
{
    const pbx::Conference *found = m_pbx.state().conferences().get(room);
    if (found == nullptr)
        return;
    QMenu *menu = newMenu(m_window);
    addTo(menu, u"users"_s, tr("&Who is in it"), {}, [this, room] { emit unfoldRequested(room); });
    addTo(menu, {}, tr("&Fold up"), {}, [this] { emit unfoldRequested({}); });
    menu->addSeparator();
    const bool lock = !found->locked;
    addTo(menu, lock ? u"lock"_s : u"lock-open"_s, lock ? tr("&Lock") : tr("Un&lock"),
          whyNot(Act::Lock, room), [this, room, lock] {
              m_desk.setLocked(
                  room, lock, this,
                  lock ? m_calls.report(tr("Asked the PBX to lock room %1…").arg(room),
                                        tr("Nobody else gets into room %1").arg(room),
                                        tr("The room stays open."))
                       : m_calls.report(tr("Asked the PBX to unlock room %1…").arg(room),
                                        tr("Room %1 is open").arg(room),
                                        tr("The room stays locked.")));
          });
    const QString target = m_calls.targetExtension();
    QString why = describe(m_pbx.attendant().obstacle(pbx::Attendant::Act::Call));
    if (why.isEmpty() && target.isEmpty())
        why = tr("Type or select whom to fetch into the conference");
    const QString who = m_calls.nameOf(target);
    addTo(menu, u"phone-outgoing"_s,
          target.isEmpty() ? tr("F&etch somebody") : tr("F&etch %1").arg(escaped(who)), why,
          [this, room, target, who] {
              m_desk.fetch(
                  room, target, this,
                  m_calls.report(tr("Asked the PBX to fetch %1 into the conference…").arg(who),
                                 tr("%1 is called into the conference").arg(who),
                                 tr("%1 was not called.").arg(who)));
              emit used(target);
          });
    menu->popup(at);
}

void RoomController::openPersonMenu(const QString &room, const QString &uniqueId, const QPoint &at)
{
    pbx::Participant person;
    m_pbx.state().participants().forEach([&](pbx::Slot slot) {
        const pbx::Participant &one = m_pbx.state().participants().at(slot);
        if (one.room == room && one.uniqueId == uniqueId)
            person = one;
    });
    if (person.channel.isEmpty())
        return;
    const QString who = partyName(person.callerName, person.callerNumber);
    QMenu *menu = newMenu(m_window);
    addTitle(menu, who);
    const bool mute = !person.muted;
    addTo(menu, {}, mute ? tr("&Mute") : tr("Un&mute"), whyNot(Act::Mute, room),
          [this, person, mute, who] {
              m_desk.setMuted(person, mute, this,
                              mute ? m_calls.report(tr("Asked the PBX to mute %1…").arg(who),
                                                    tr("%1 is muted").arg(who),
                                                    tr("%1 is still heard.").arg(who))
                                   : m_calls.report(tr("Asked the PBX to unmute %1…").arg(who),
                                                    tr("%1 is heard again").arg(who),
                                                    tr("%1 is still muted.").arg(who)));
          });
    addTo(menu, u"log-out"_s, tr("&Take out of the room"), whyNot(Act::Kick, room),
          [this, person, who] {
              m_desk.kick(person, this,
                          m_calls.report(tr("Asked the PBX to take %1 out…").arg(who),
                                         tr("%1 is out of the room").arg(who),
                                         tr("%1 is still in the room.").arg(who)));
          });
    menu->popup(at);
}

} // namespace ui
