// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MainWindow that is about keys: which there are, and where they go.

#include "callbar.h"
#include "dialogs/keysdialog.h"
#include "dropdesk.h"
#include "help/helpwindow.h"
#include "mainmenu.h"
#include "mainwindow.h"
#include "omnibox.h"
#include "panels/keycarry.h"
#include "panels/needsyou.h"
#include "panels/peoplegroups.h"
#include "panels/peoplepanel.h"
#include "panels/yourcall.h"
#include "words.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// What a command of the field begins with that shows a group of people.
constexpr QStringView GroupCommand = u"group/";

bool takesText(const QObject *object)
{
    return qobject_cast<const QLineEdit *>(object) != nullptr ||
           qobject_cast<const QAbstractSpinBox *>(object) != nullptr ||
           qobject_cast<const QPlainTextEdit *>(object) != nullptr;
}

} // namespace

void MainWindow::buildKeys()
{
    auto *openMenu = new QAction(tr("Menu"), this);
    openMenu->setObjectName(u"menu"_s);
    openMenu->setShortcut(Qt::Key_F10);
    connect(openMenu, &QAction::triggered, m_bar->menuButton(), &QAbstractButton::click);
    const auto nameKey = [this, openMenu] {
        const QString key = keyText(openMenu->shortcut());
        m_bar->menuButton()->setToolTip(key.isEmpty() ? tr("Menu") : tr("Menu (%1)").arg(key));
    };
    connect(openMenu, &QAction::changed, this, nameKey);
    nameKey();
    // The field itself, for those who look for it by the usual key.
    auto *toField = new QAction(tr("Field at the top"), this);
    toField->setObjectName(u"field"_s);
    toField->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    connect(toField, &QAction::triggered, this, [this] {
        m_omnibox->setFocus(Qt::ShortcutFocusReason);
        m_omnibox->selectAll();
    });
    auto *carry = new QAction(tr("Carry the call with the arrows"), this);
    carry->setObjectName(u"carry"_s);
    carry->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F4));
    connect(carry, &QAction::triggered, this, &MainWindow::carry);
    addActions({openMenu, toField, carry});
    addActions(m_people->groupActions());

    m_keyMap.add(tr("Calls"), m_actions.all() + QList<QAction *>{carry});
    m_keyMap.add(tr("Needs you"), m_needsYou->takeActions());
    m_keyMap.add(tr("Window"), QList<QAction *>{toField, openMenu} + m_people->groupActions() +
                                   m_menu->commands());
    m_keyMap.add(tr("Replay of a recording"), m_replayActions.all());
    m_keyMap.restore();

    // All of them but those of one row each, and the field itself, are found by their words.
    m_models.omni.setCommands([this] {
        QList<models::OmniModel::Command> found;
        const QList<KeyMap::Command> &all = m_keyMap.commands();
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QAction *action = all.at(i).action;
            const bool shown = action->objectName() != u"field"_s &&
                               !m_needsYou->takeActions().contains(action) &&
                               (m_replayBar != nullptr || !m_replayActions.all().contains(action));
            if (shown)
                found.append(
                    {action->objectName(), m_keyMap.nameOf(i), keyText(action->shortcut())});
        }
        for (const QString &name : m_people->groups().groups().keys())
            found.append({GroupCommand + name, tr("Show the group %1").arg(name), QString()});
        return found;
    });
    connect(m_omnibox, &Omnibox::commandChosen, this, &MainWindow::runCommand);
}

void MainWindow::runCommand(const QString &id)
{
    // The words were for the command: nobody is meant by them any more.
    m_omnibox->finish();
    m_calls->refresh();
    if (id.startsWith(GroupCommand)) {
        m_people->groups().show(id.sliced(GroupCommand.size()));
        return;
    }
    for (const KeyMap::Command &command : m_keyMap.commands()) {
        if (command.action->objectName() != id)
            continue;
        if (command.action->isEnabled())
            command.action->trigger();
        else
            m_status->say(Said::Note, tr("Not now. %1").arg(command.action->whatsThis()));
        return;
    }
}

/// The selected call of “Needs you”, else the one that Transfer is about.
void MainWindow::carry()
{
    if (findChild<CallDrag *>() != nullptr)
        return; // one at a time
    const QString waiting = m_needsYou->view()->hasFocus() ? m_needsYou->selectedCall() : QString();
    const QString call = waiting.isEmpty() ? m_calls->actedOn() : waiting;
    if (call.isEmpty()) {
        m_status->say(Said::Note, tr("There is no call to carry: take one, or select one."));
        return;
    }
    QWidget *source = m_yourCall;
    QPoint from = source->rect().center();
    if (!waiting.isEmpty()) {
        source = m_needsYou->view()->viewport();
        from = m_needsYou->view()->visualRect(m_needsYou->view()->currentIndex()).center();
    }
    DragData taken = m_drops->takeUp(call);
    if (!taken) {
        m_status->say(Said::Note, tr("There is nobody yet who could be handed over."));
        return;
    }
    auto *hand =
        new KeyCarry(source, std::move(taken), source->mapToGlobal(from), m_people->view());
    Q_UNUSED(hand) // deletes itself
}

void MainWindow::openHandbook()
{
    auto *help = findChild<HelpWindow *>();
    if (help == nullptr) {
        help = new HelpWindow(m_keyMap, this);
        help->setAttribute(Qt::WA_DeleteOnClose);
    }
    help->show();
    help->raise();
    help->activateWindow();
}

void MainWindow::openKeys()
{
    auto *keys = findChild<KeysDialog *>();
    if (keys == nullptr) {
        keys = new KeysDialog(m_keyMap, this);
        keys->setAttribute(Qt::WA_DeleteOnClose);
    }
    keys->show();
    keys->activateWindow();
}

bool MainWindow::takePadKey(const QWidget *widget, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const QWidget *where = widget->window();
    const bool ours = where == this || (where->parentWidget() == this &&
                                        qobject_cast<const QDockWidget *>(where) != nullptr);
    if (!key->modifiers().testFlag(Qt::KeypadModifier) || !ours)
        return false;
    QAction *action = m_keyMap.actionOf(QKeySequence(key->keyCombination()));
    if (action == nullptr)
        return false;
    event->accept();
    if (event->type() == QEvent::KeyPress && !key->isAutoRepeat())
        action->trigger();
    return true;
}

/// Whether a letter with Ctrl does something of ours: in the field too, where some desktops edit
/// with it (X11 would delete the line with Ctrl+U).
bool MainWindow::isOurs(QKeyCombination keys) const
{
    if (!keys.keyboardModifiers().testFlag(Qt::ControlModifier) || keys.key() < Qt::Key_A ||
        keys.key() > Qt::Key_Z)
        return false;
    const QAction *action = m_keyMap.actionOf(QKeySequence(keys));
    return action != nullptr && action->isEnabled();
}

/// A dialog that was opened is the active window only when the desktop has made it so (X11,
/// Wayland). What is typed until then is meant for it.
bool MainWindow::passOn(QWidget *widget, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        if (qobject_cast<QDialog *>(widget) != nullptr && widget->parentWidget() == this &&
            isActiveWindow())
            m_opening = widget;
        return false;
    case QEvent::Hide:
    case QEvent::WindowActivate:
    case QEvent::MouseButtonPress: // whoever clicks says where the keys go
        if (event->type() == QEvent::MouseButtonPress || widget == m_opening || widget == this)
            m_opening = nullptr;
        return false;
    case QEvent::KeyPress:
        if (m_opening == nullptr || widget->window() != this)
            return false;
        QCoreApplication::sendEvent(m_opening->focusWidget() != nullptr ? m_opening->focusWidget()
                                                                        : m_opening.data(),
                                    event);
        return true;
    default:
        return false;
    }
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched->isWidgetType() && passOn(static_cast<QWidget *>(watched), event))
        return true;
    if (watched->isWidgetType() && takePadKey(static_cast<QWidget *>(watched), event))
        return true;
    if (watched == m_omnibox && event->type() == QEvent::ShortcutOverride &&
        isOurs(static_cast<QKeyEvent *>(event)->keyCombination())) {
        event->ignore();
        return true;
    }
    // Typing anywhere in this window lands in the omnibox.
    if (event->type() == QEvent::KeyPress && watched->isWidgetType() &&
        watched == QApplication::focusWidget() && !takesText(watched) &&
        static_cast<QWidget *>(watched)->window() == this &&
        QApplication::activePopupWidget() == nullptr) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString text = key->text();
        const bool plain = !key->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier |
                                                          Qt::MetaModifier);
        if (plain && !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace()) {
            m_omnibox->setFocus(Qt::ShortcutFocusReason);
            QCoreApplication::sendEvent(m_omnibox, event);
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace ui
