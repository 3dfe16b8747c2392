// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions.h"

#include "icons.h"
#include "keymap.h"
#include "plaintip.h"

#include <QCoreApplication>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Spec
{
    CallAction id;
    const char *text;
    const char *what;
    QKeySequence key;
    const char16_t *icon;
};

const char *const Context = "ui::CallActions";
constexpr char EnterProperty[] = "cordboardEnter";
constexpr char WhatProperty[] = "cordboardWhat";

/// By which the settings know it; never to be changed.
QString idOf(CallAction which)
{
    switch (which) {
    case CallAction::Answer:
        return u"answer"_s;
    case CallAction::Call:
        return u"call"_s;
    case CallAction::Transfer:
        return u"transfer"_s;
    case CallAction::Announce:
        return u"announce"_s;
    case CallAction::Swap:
        return u"swap"_s;
    case CallAction::Hold:
        return u"hold"_s;
    case CallAction::TakeUp:
        return u"takeUp"_s;
    case CallAction::Park:
        return u"park"_s;
    case CallAction::Voicemail:
        return u"voicemail"_s;
    case CallAction::Record:
        return u"record"_s;
    case CallAction::HangUp:
        return u"hangUp"_s;
    case CallAction::TakeBack:
        return u"takeBack"_s;
    case CallAction::Mailbox:
        return u"mailbox"_s;
    case CallAction::TimeLimit:
        return u"timeLimit"_s;
    case CallAction::PickUp:
        return u"pickUp"_s;
    case CallAction::CampOn:
        return u"campOn"_s;
    case CallAction::Conference:
        return u"conference"_s;
    case CallAction::Queues:
        return u"queues"_s;
    case CallAction::Pause:
        return u"pause"_s;
    case CallAction::DayNight:
        return u"dayNight"_s;
    case CallAction::Cli:
        return u"cli"_s;
    }
    return {};
}

std::array<Spec, CallActionCount> specs()
{
    return {{
        {CallAction::Answer, QT_TRANSLATE_NOOP("ui::CallActions", "Answer"),
         QT_TRANSLATE_NOOP("ui::CallActions", "Take the most urgent of who waits for you"),
         Qt::Key_F2, u"phone-call"},
        {CallAction::PickUp, QT_TRANSLATE_NOOP("ui::CallActions", "Pick up"),
         QT_TRANSLATE_NOOP("ui::CallActions",
                           "Take the call that rings for the person who is typed or selected"),
         QKeySequence(Qt::CTRL | Qt::Key_U), u"phone-incoming"},
        {CallAction::Call,
         QT_TRANSLATE_NOOP("ui::CallActions", "Call"),
         QT_TRANSLATE_NOOP("ui::CallActions",
                           "Call the person or number that is typed or selected"),
         {},
         u"phone"},
        {CallAction::Transfer, QT_TRANSLATE_NOOP("ui::CallActions", "Transfer"),
         QT_TRANSLATE_NOOP("ui::CallActions",
                           "Hand the call over to the person or number that is typed or selected"),
         Qt::Key_F4, u"phone-forwarded"},
        {CallAction::Announce, QT_TRANSLATE_NOOP("ui::CallActions", "Announce"),
         QT_TRANSLATE_NOOP("ui::CallActions", "Speak to the other side before handing over"),
         Qt::Key_F5, u"users"},
        {CallAction::Swap, QT_TRANSLATE_NOOP("ui::CallActions", "Swap"),
         QT_TRANSLATE_NOOP("ui::CallActions",
                           "While a transfer is announced: speak to the caller again, and back"),
         QKeySequence(Qt::SHIFT | Qt::Key_F5), u"arrow-left-right"},
        {CallAction::Hold, QT_TRANSLATE_NOOP("ui::CallActions", "Hold"),
         QT_TRANSLATE_NOOP("ui::CallActions", "Let the caller wait"), Qt::Key_F7, u"hourglass"},
        {CallAction::TakeUp, QT_TRANSLATE_NOOP("ui::CallActions", "Take up"),
         QT_TRANSLATE_NOOP("ui::CallActions", "Take up the caller who is on hold longest"),
         Qt::Key_F8, u"play"},
        {CallAction::Park, QT_TRANSLATE_NOOP("ui::CallActions", "Park"),
         QT_TRANSLATE_NOOP("ui::CallActions", "Put the call into a parking space, for the person "
                                              "that is typed"),
         Qt::Key_F6, u"circle-parking"},
        {CallAction::Voicemail, QT_TRANSLATE_NOOP("ui::CallActions", "Voicemail"),
         QT_TRANSLATE_NOOP("ui::CallActions", "Send the caller to a mailbox"),
         QKeySequence(Qt::CTRL | Qt::Key_M), u"voicemail"},
        {CallAction::Record, QT_TRANSLATE_NOOP("ui::CallActions", "Record"),
         QT_TRANSLATE_NOOP("ui::CallActions", "Record the call"),
         QKeySequence(Qt::CTRL | Qt::Key_R), u"circle"},
        {CallAction::HangUp, QT_TRANSLATE_NOOP("ui::CallActions", "Hang up"),
         QT_TRANSLATE_NOOP("ui::CallActions", "End your call, or the selected one"), Qt::Key_F3,
         u"phone-off"},
        {CallAction::TakeBack, QT_TRANSLATE_NOOP("ui::CallActions", "Take back"),
         QT_TRANSLATE_NOOP("ui::CallActions", "Take back what was handed over"), Qt::Key_F9,
         u"phone-incoming"},
        {CallAction::CampOn, QT_TRANSLATE_NOOP("ui::CallActions", "Camp on"),
         QT_TRANSLATE_NOOP("ui::CallActions",
                           "Let the caller wait until the person who is typed or selected is free"),
         QKeySequence(Qt::CTRL | Qt::Key_B), u"hourglass"},
        {CallAction::Conference, QT_TRANSLATE_NOOP("ui::CallActions", "Conference"),
         QT_TRANSLATE_NOOP("ui::CallActions",
                           "Join everybody in your call, and who is typed or selected"),
         QKeySequence(Qt::CTRL | Qt::Key_J), u"users"},
        {CallAction::Mailbox, QT_TRANSLATE_NOOP("ui::CallActions", "Mailbox"),
         QT_TRANSLATE_NOOP("ui::CallActions", "Ask how many messages wait in a mailbox"),
         QKeySequence(Qt::CTRL | Qt::Key_I), u"voicemail"},
        {CallAction::TimeLimit, QT_TRANSLATE_NOOP("ui::CallActions", "Time limit"),
         QT_TRANSLATE_NOOP("ui::CallActions", "End a call by itself after some time"),
         QKeySequence(Qt::CTRL | Qt::Key_L), u"timer"},
        {CallAction::Queues, QT_TRANSLATE_NOOP("ui::CallActions", "Queues"),
         QT_TRANSLATE_NOOP("ui::CallActions", "Log in to all your queues, or out of them"),
         QKeySequence(Qt::CTRL | Qt::Key_G), u"list"},
        {CallAction::Pause, QT_TRANSLATE_NOOP("ui::CallActions", "Pause"),
         QT_TRANSLATE_NOOP("ui::CallActions",
                           "Take no calls of your queues for a while; a letter says why"),
         QKeySequence(Qt::CTRL | Qt::Key_P), u"pause"},
        {CallAction::DayNight, QT_TRANSLATE_NOOP("ui::CallActions", "Day/night"),
         QT_TRANSLATE_NOOP("ui::CallActions", "Turn from day to night service, or back"),
         QKeySequence(Qt::CTRL | Qt::Key_D), u"sun"},
        {CallAction::Cli, QT_TRANSLATE_NOOP("ui::CallActions", "CLI"),
         QT_TRANSLATE_NOOP("ui::CallActions", "Type commands of the Asterisk console"),
         QKeySequence(Qt::CTRL | Qt::Key_T), u"terminal"},
    }};
}

} // namespace

CallActions::CallActions(QObject *parent)
    : QObject(parent)
{
    for (const Spec &spec : specs()) {
        auto *action = new QAction(this);
        action->setObjectName(idOf(spec.id));
        action->setText(QCoreApplication::translate(Context, spec.text));
        action->setProperty(WhatProperty, QCoreApplication::translate(Context, spec.what));
        action->setIcon(icon(QString::fromUtf16(spec.icon)));
        action->setShortcut(spec.key);
        // Also while one of our dialogs has the focus: they are windows of their own.
        action->setShortcutContext(Qt::ApplicationShortcut);
        action->setAutoRepeat(false);
        m_actions[static_cast<std::size_t>(spec.id)] = action;
        setPossible(spec.id, {});
    }
    setPrimary(CallAction::Call);
}

QList<QAction *> CallActions::all() const
{
    return {m_actions.begin(), m_actions.end()};
}

void CallActions::setPossible(CallAction which, const QString &whyNot)
{
    QAction *action = get(which);
    const QString what = action->property(WhatProperty).toString();
    action->setEnabled(whyNot.isEmpty());
    action->setToolTip(plainTip(whyNot.isEmpty() ? what : QString(what % u'\n' % whyNot)));
    action->setStatusTip({});
    action->setWhatsThis(plainTip(whyNot));
}

void CallActions::setPrimary(CallAction which)
{
    get(m_primary)->setProperty(EnterProperty, false);
    get(which)->setProperty(EnterProperty, true);
    if (m_primary == which)
        return;
    m_primary = which;
    emit primaryChanged();
}

QString keyWords(const QAction *action)
{
    const QString key = keyText(action->shortcut());
    // Call needs no key of its own: it is what Enter does whenever no call is up.
    return key.isEmpty() && action->objectName() == idOf(CallAction::Call)
               ? QCoreApplication::translate(Context, "Enter")
               : key;
}

} // namespace ui
