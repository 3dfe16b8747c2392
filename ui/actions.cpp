// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions.h"

#include "icons.h"

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
    bool works; ///< false keeps its place, unseen
};

const char *const Context = "ui::CallActions";
constexpr char EnterProperty[] = "cordboardEnter";
constexpr char WhatProperty[] = "cordboardWhat";

std::array<Spec, CallActionCount> specs()
{
    return {{
        {CallAction::Call,
         QT_TRANSLATE_NOOP("ui::CallActions", "Call"),
         QT_TRANSLATE_NOOP("ui::CallActions",
                           "Call the person or number that is typed or selected"),
         {},
         u"phone",
         true},
        {CallAction::Transfer, QT_TRANSLATE_NOOP("ui::CallActions", "Transfer"),
         QT_TRANSLATE_NOOP("ui::CallActions",
                           "Hand the call over to the person or number that is typed or selected"),
         Qt::Key_F4, u"phone-forwarded", true},
        {CallAction::Announce, QT_TRANSLATE_NOOP("ui::CallActions", "Announce"),
         QT_TRANSLATE_NOOP("ui::CallActions", "Speak to the other side before handing over"),
         Qt::Key_F5, u"users", false},
        {CallAction::Hold, QT_TRANSLATE_NOOP("ui::CallActions", "Hold"),
         QT_TRANSLATE_NOOP("ui::CallActions", "Let the caller wait"), Qt::Key_F7, u"hourglass",
         false},
        {CallAction::Park, QT_TRANSLATE_NOOP("ui::CallActions", "Park"),
         QT_TRANSLATE_NOOP("ui::CallActions", "Put the call into a parking space"), Qt::Key_F6,
         u"circle-parking", false},
        {CallAction::Voicemail, QT_TRANSLATE_NOOP("ui::CallActions", "Voicemail"),
         QT_TRANSLATE_NOOP("ui::CallActions", "Send the caller to a mailbox"),
         QKeySequence(Qt::CTRL | Qt::Key_M), u"voicemail", false},
        {CallAction::Record, QT_TRANSLATE_NOOP("ui::CallActions", "Record"),
         QT_TRANSLATE_NOOP("ui::CallActions", "Record the call"),
         QKeySequence(Qt::CTRL | Qt::Key_R), u"circle", false},
        {CallAction::HangUp, QT_TRANSLATE_NOOP("ui::CallActions", "Hang up"),
         QT_TRANSLATE_NOOP("ui::CallActions", "End your call, or the selected one"), Qt::Key_F3,
         u"phone-off", true},
        {CallAction::TakeBack, QT_TRANSLATE_NOOP("ui::CallActions", "Take back"),
         QT_TRANSLATE_NOOP("ui::CallActions", "Take back what was handed over"), Qt::Key_F9,
         u"phone-incoming", false},
        {CallAction::Mailbox, QT_TRANSLATE_NOOP("ui::CallActions", "Mailbox"),
         QT_TRANSLATE_NOOP("ui::CallActions", "Ask how many messages wait in a mailbox"),
         QKeySequence(Qt::CTRL | Qt::Key_I), u"voicemail", true},
        {CallAction::TimeLimit, QT_TRANSLATE_NOOP("ui::CallActions", "Time limit"),
         QT_TRANSLATE_NOOP("ui::CallActions", "End a call by itself after some time"),
         QKeySequence(Qt::CTRL | Qt::Key_L), u"timer", true},
        {CallAction::Cli, QT_TRANSLATE_NOOP("ui::CallActions", "CLI"),
         QT_TRANSLATE_NOOP("ui::CallActions", "Type commands of the Asterisk console"),
         QKeySequence(Qt::CTRL | Qt::Key_T), u"terminal", true},
    }};
}

} // namespace

CallActions::CallActions(QObject *parent)
    : QObject(parent)
{
    for (const Spec &spec : specs()) {
        auto *action = new QAction(this);
        action->setText(QCoreApplication::translate(Context, spec.text));
        action->setProperty(WhatProperty, QCoreApplication::translate(Context, spec.what));
        action->setIcon(icon(QString::fromUtf16(spec.icon)));
        action->setShortcut(spec.key);
        // Also while one of our dialogs has the focus: they are windows of their own.
        action->setShortcutContext(Qt::ApplicationShortcut);
        action->setAutoRepeat(false);
        action->setVisible(spec.works);
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
    // Tool tips guess rich text; these hold names that came from the network.
    action->setToolTip(whyNot.isEmpty() ? what : QString(what % u'\n' % whyNot));
    action->setStatusTip({});
    action->setWhatsThis(whyNot);
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
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    // Call has no key of its own: it is what Enter does whenever no call is up.
    return key.isEmpty() ? QCoreApplication::translate(Context, "Enter") : key;
}

} // namespace ui
