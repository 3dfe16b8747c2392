// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queuecontroller.h"

#include "callcontroller.h"
#include "icons.h"
#include "menuparts.h"
#include "pbx/pbx.h"
#include "plaintip.h"
#include "words.h"

#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

using Act = pbx::QueueDesk::Act;

namespace {

constexpr std::array Penalties{0, 1, 2, 3, 5, 10};

QString listed(const QStringList &names)
{
    return QLocale().createSeparatedList(names);
}

} // namespace

QStringList withLetters(const QStringList &texts, const QString &taken)
{
    QString used = taken.toLower();
    QStringList marked;
    for (const QString &text : texts) {
        QString out;
        bool done = false;
        for (const QChar c : text) {
            if (!done && c.isLetterOrNumber() && !used.contains(c.toLower())) {
                used += c.toLower();
                out += u'&';
                done = true;
            }
            out += c;
            if (c == u'&')
                out += c;
        }
        marked += out;
    }
    return marked;
}

QueueController::QueueController(pbx::Pbx &pbx, CallController &calls, CallActions &actions,
                                 QWidget *window)
    : QObject(window)
    , m_pbx(pbx)
    , m_calls(calls)
    , m_actions(actions)
    , m_window(window)
    , m_desk(pbx)
{
    connect(&calls, &CallController::refreshed, this, &QueueController::refresh);
    pbx.state().queueMembers().listen(this, [this](const pbx::Delta &delta) {
        // A member who answers a call is still the same one.
        constexpr pbx::Columns Daily =
            bit(pbx::QueueMemberColumn::Status) | bit(pbx::QueueMemberColumn::Paused);
        const auto isOther = [](const auto &one) { return (one.columns & ~Daily) != 0; };
        if (!delta.added.empty() || !delta.removed.empty() ||
            std::any_of(delta.changed.begin(), delta.changed.end(), isOther))
            m_isOwnKnown = false;
    });
    connect(actions.get(CallAction::Queues), &QAction::triggered, this,
            &QueueController::logInOrOut);
    connect(actions.get(CallAction::Pause), &QAction::triggered, this,
            &QueueController::choosePause);
}

QString QueueController::whyNot(Act act) const
{
    return describe(m_desk.obstacle(act));
}

QStringList QueueController::reasons() const
{
    const QStringList own = m_pbx.profile().desk.pauseReasons;
    return own.isEmpty() ? QStringList{tr("Break"), tr("Lunch"), tr("Meeting"), tr("Paperwork")}
                         : own;
}

void QueueController::findOwn()
{
    const QString &extension = m_pbx.profile().myExtension;
    const QString phone = extension + u' ' + m_pbx.attendant().deviceFor(extension);
    if (m_isOwnKnown && phone == m_ownPhone)
        return;
    m_isOwnKnown = true;
    m_ownPhone = phone;
    m_own = m_leavable = m_desk.ownQueues();
    m_leavable.removeIf([this](const QString &queue) {
        const pbx::QueueMember *place = m_desk.ownPlace(queue);
        return place == nullptr || place->membership == u"static";
    });
}

void QueueController::refresh()
{
    findOwn();
    QString why = whyNot(m_leavable.isEmpty() ? Act::LogIn : Act::LogOut);
    if (why.isEmpty() && m_leavable.isEmpty() && m_pbx.profile().desk.queues.isEmpty())
        why = m_own.isEmpty() ? tr("“Your desk” in the menu does not say which queues are yours")
                              : tr("You are a fixed member of your queues: pause instead");
    m_actions.setPossible(CallAction::Queues, why);

    why = whyNot(Act::Pause);
    if (why.isEmpty() && m_pbx.profile().myExtension.isEmpty())
        why = tr("The connection does not say which phone is yours");
    else if (why.isEmpty() && m_own.isEmpty())
        why = tr("You are in no queue");
    m_actions.setPossible(CallAction::Pause, why);
}

pbx::QueueDesk::Done QueueController::report(const QString &asked, const QString &done,
                                             const QString &failed)
{
    return [this, reported = m_calls.report(asked, done, failed)](const auto &answer) {
        m_calls.refreshSoon();
        reported(answer);
    };
}

// The keys ----------------------------------------------------------------------------------------

void QueueController::logInOrOut()
{
    findOwn();
    if (const QStringList in = m_leavable; !in.isEmpty()) {
        m_desk.logOut(in, this,
                      report(tr("Asked the PBX to take you out of %1…").arg(listed(in)),
                             tr("You are out of %1").arg(listed(in)),
                             tr("You are still in a queue.")));
        return;
    }
    const QStringList queues = m_pbx.profile().desk.queues;
    m_desk.logIn(queues, 0, this,
                 report(tr("Asked the PBX to put you into %1…").arg(listed(queues)),
                        tr("You are in %1").arg(listed(queues)),
                        tr("You are not in all of your queues.")));
}

void QueueController::choosePause()
{
    const QStringList queues = m_desk.ownQueues();
    const bool paused = std::any_of(queues.begin(), queues.end(), [this](const QString &queue) {
        return m_desk.ownPlace(queue)->paused;
    });
    QMenu *menu = newMenu(m_window);
    menu->setAccessibleName(tr("Pause in all queues"));
    constexpr qsizetype MostNamed = 3;
    addTitle(menu, queues.size() > MostNamed
                       ? tr("Pause in %n queues", nullptr, static_cast<int>(queues.size()))
                       : tr("Pause in %1").arg(listed(queues)));
    addPauses(menu, paused, [this](bool on, const QString &reason) { pauseAll(on, reason); });
    const QSize size = menu->sizeHint();
    menu->popup(m_window->mapToGlobal(m_window->rect().center() -
                                      QPoint(size.width() / 2, size.height() / 2)));
    for (QAction *action : menu->actions()) {
        if (!action->isSeparator()) {
            menu->setActiveAction(action);
            break;
        }
    }
}

void QueueController::pauseAll(bool paused, const QString &reason)
{
    m_desk.pauseAll(paused, reason, this,
                    paused ? report(tr("Asked the PBX to pause you: %1…").arg(reason),
                                    tr("You pause in all queues: %1").arg(reason),
                                    tr("You do not pause."))
                           : report(tr("Asked the PBX to end your pause…"),
                                    tr("You take calls again"), tr("You still pause.")));
}

// The menus ---------------------------------------------------------------------------------------

void QueueController::addPauses(QMenu *menu, bool paused,
                                const std::function<void(bool, QString)> &act)
{
    const QString why = whyNot(Act::Pause);
    QStringList all = reasons();
    if (paused)
        all.prepend(tr("Resume"));
    const QStringList marked = withLetters(all);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool resume = paused && i == 0;
        addTo(menu, resume ? u"play"_s : u"pause"_s, marked.at(i), why,
              [act, resume, reason = all.at(i)] { act(!resume, resume ? QString() : reason); });
    }
}

void QueueController::pause(const pbx::QueueMember &member, bool paused, const QString &reason)
{
    const QString who = member.name.isEmpty() ? member.interface : member.name;
    m_desk.pause(member.queue, member.interface, paused, reason, this,
                 paused ? report(tr("Asked the PBX to pause %1 in %2…").arg(who, member.queue),
                                 tr("%1 pauses in %2: %3").arg(who, member.queue, reason),
                                 tr("%1 does not pause.").arg(who))
                        : report(tr("Asked the PBX to end the pause of %1…").arg(who),
                                 tr("%1 takes calls of %2 again").arg(who, member.queue),
                                 tr("%1 still pauses.").arg(who)));
}

void QueueController::addPenalties(QMenu *menu, const pbx::QueueMember &member)
{
    const QString why = whyNot(Act::Penalty);
    QMenu *penalties = menu->addMenu(tr("Pe&nalty"));
    penalties->setToolTipsVisible(true);
    penalties->setEnabled(why.isEmpty());
    penalties->menuAction()->setToolTip(
        plainTip(why.isEmpty() ? tr("Those with a lower penalty are rung first") : why));
    const QString who = member.name.isEmpty() ? member.interface : member.name;
    for (const int penalty : Penalties) {
        QAction *action =
            addTo(penalties, {}, QString::number(penalty), why, [this, member, who, penalty] {
                m_desk.setPenalty(
                    member.queue, member.interface, penalty, this,
                    report(
                        tr("Asked the PBX to give %1 the penalty %2…").arg(who).arg(penalty),
                        tr("%1 has the penalty %2 in %3").arg(who).arg(penalty).arg(member.queue),
                        tr("The penalty of %1 stays.").arg(who)));
            });
        action->setCheckable(true);
        action->setChecked(penalty == member.penalty);
    }
}

void QueueController::openQueueMenu(const QString &queue, const QPoint &at)
{
    QMenu *menu = newMenu(m_window);
    addTo(menu, u"users"_s, tr("&Who waits and who answers"), {},
          [this, queue] { emit unfoldRequested(queue); });
    addTo(menu, {}, tr("&Fold up"), {}, [this] { emit unfoldRequested({}); });
    menu->addSeparator();
    const pbx::QueueMember *place = m_desk.ownPlace(queue);
    if (place == nullptr) {
        addTo(menu, u"plug"_s, tr("&Log in"), whyNot(Act::LogIn), [this, queue] {
            m_desk.logIn({queue}, 0, this,
                         report(tr("Asked the PBX to put you into %1…").arg(queue),
                                tr("You are in %1").arg(queue),
                                tr("You are not in %1.").arg(queue)));
        });
    } else {
        QString why = whyNot(Act::LogOut);
        if (why.isEmpty() && place->membership == u"static")
            why = tr("You are a fixed member of this queue: pause instead");
        addTo(menu, u"log-out"_s, tr("&Log out"), why, [this, queue] {
            m_desk.logOut({queue}, this,
                          report(tr("Asked the PBX to take you out of %1…").arg(queue),
                                 tr("You are out of %1").arg(queue),
                                 tr("You are still in %1.").arg(queue)));
        });
        QMenu *pauses = menu->addMenu(icon(u"pause"_s), tr("&Pause"));
        pauses->setToolTipsVisible(true);
        addPauses(pauses, place->paused, [this, member = *place](bool on, const QString &reason) {
            pause(member, on, reason);
        });
        addPenalties(menu, *place);
    }
    menu->popup(at);
}

void QueueController::openMemberMenu(const QString &queue, const QString &interface,
                                     const QPoint &at)
{
    const pbx::QueueMember *found =
        m_pbx.state().queueMembers().get(QString(queue % u'\n' % interface));
    if (found == nullptr)
        return;
    const pbx::QueueMember member = *found;
    QMenu *menu = newMenu(m_window);
    const QString who = member.name.isEmpty() ? member.interface : member.name;
    addTitle(menu, who);
    addPauses(menu, member.paused,
              [this, member](bool on, const QString &reason) { pause(member, on, reason); });
    menu->addSeparator();
    addPenalties(menu, member);
    QString why = whyNot(Act::LogOut);
    if (why.isEmpty() && member.membership == u"static")
        why = tr("A fixed member of this queue: pause instead");
    addTo(menu, u"log-out"_s, tr("Lo&g out of %1").arg(escaped(queue)), why, [this, member, who] {
        m_desk.remove(member.queue, member.interface, this,
                      report(tr("Asked the PBX to take %1 out of %2…").arg(who, member.queue),
                             tr("%1 is out of %2").arg(who, member.queue),
                             tr("%1 is still in %2.").arg(who, member.queue)));
    });
    menu->popup(at);
}

void QueueController::openCallerMenu(const QString &queue, const QString &uniqueId,
                                     const QPoint &at)
{
    const QString who = m_calls.partyOf(uniqueId);
    QMenu *menu = newMenu(m_window);
    addTitle(menu, who);
    addTo(menu, u"phone-incoming"_s, tr("&Take to your phone"), m_calls.whyNotTake(),
          [this, uniqueId] { emit takeRequested(uniqueId); });
    menu->addSeparator();
    const auto move = [&](const QString &text, pbx::QueueDesk::End end, const QString &done) {
        addTo(menu, {}, text, whyNot(Act::MoveWithin), [this, queue, uniqueId, end, who, done] {
            m_desk.moveWithin(queue, uniqueId, end, this,
                              report(tr("Asked the PBX to move %1…").arg(who), done,
                                     tr("%1 was not moved.").arg(who)));
        });
    };
    move(tr("Move to the &front"), pbx::QueueDesk::End::Front,
         tr("%1 is next in %2").arg(who, queue));
    move(tr("Move to the &end"), pbx::QueueDesk::End::Back, tr("%1 is last in %2").arg(who, queue));

    QMenu *others = menu->addMenu(icon(u"users"_s), tr("Move to &another queue"));
    others->setToolTipsVisible(true);
    QStringList names;
    m_pbx.state().queues().forEach([&](pbx::Slot slot) {
        if (const QString &name = m_pbx.state().queues().at(slot).name; name != queue)
            names += name;
    });
    names.sort(Qt::CaseInsensitive);
    for (const QString &name : std::as_const(names)) {
        QString why = whyNot(Act::MoveTo);
        if (why.isEmpty() && m_desk.extensionOf(name).isEmpty())
            why = tr("No number is known that leads into %1").arg(name);
        addTo(others, {}, escaped(name), why, [this, uniqueId, name, who] {
            m_desk.moveTo(uniqueId, name, this,
                          report(tr("Asked the PBX to move %1 to %2…").arg(who, name),
                                 tr("%1 waits in %2").arg(who, name),
                                 tr("%1 was not moved.").arg(who)));
        });
    }
    others->setEnabled(!names.isEmpty());
    addTo(menu, u"skip-forward"_s, tr("&Send on behind the queue"), whyNot(Act::SendOn),
          [this, queue, uniqueId, who] {
              m_desk.sendOn(queue, uniqueId, this,
                            report(tr("Asked the PBX to send %1 on…").arg(who),
                                   tr("%1 goes on behind %2").arg(who, queue),
                                   tr("%1 still waits.").arg(who)));
          })
        ->setToolTip(plainTip(tr("What comes next is up to the PBX: often a mailbox, or the end")));
    menu->popup(at);
}

} // namespace ui
