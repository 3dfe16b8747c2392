// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keymap.h"

#include "keypresets.h"
#include "store/site.h"

#include <QAction>
#include <QCoreApplication>
#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto Group = "keys/"_L1;

/// What a text field does with a key, whatever platform it runs on.
constexpr std::array Editing{
    QKeySequence::Copy,
    QKeySequence::Cut,
    QKeySequence::Paste,
    QKeySequence::Undo,
    QKeySequence::Redo,
    QKeySequence::SelectAll,
    QKeySequence::Delete,
    QKeySequence::DeleteStartOfWord,
    QKeySequence::DeleteEndOfWord,
    QKeySequence::DeleteEndOfLine,
    QKeySequence::DeleteCompleteLine,
    QKeySequence::MoveToNextWord,
    QKeySequence::MoveToPreviousWord,
    QKeySequence::SelectNextWord,
    QKeySequence::SelectPreviousWord,
    QKeySequence::SelectStartOfLine,
    QKeySequence::SelectEndOfLine,
    QKeySequence::MoveToStartOfDocument,
    QKeySequence::MoveToEndOfDocument,
};

bool moves(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Menu:
        return true;
    default:
        return false;
    }
}

/// The four keys at the edge of the numeric pad, and its point.
bool isPadOperator(QKeyCombination combination)
{
    if (!combination.keyboardModifiers().testFlag(Qt::KeypadModifier))
        return false;
    const Qt::Key key = combination.key();
    return key == Qt::Key_Plus || key == Qt::Key_Minus || key == Qt::Key_Asterisk ||
           key == Qt::Key_Slash || key == Qt::Key_Period || key == Qt::Key_Comma;
}

} // namespace

KeyMap::KeyMap(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{}

void KeyMap::add(const QString &group, const QList<QAction *> &actions)
{
    for (QAction *action : actions)
        m_commands.append({action, group, action->shortcut()});
}

QString KeyMap::nameOf(qsizetype command) const
{
    QString text = m_commands.at(command).action->text();
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

KeyMap::Keys KeyMap::resolved(const Chosen &chosen) const
{
    Keys keys(m_commands.size());
    const auto give = [&](qsizetype i, const QKeySequence &key) {
        if (!key.isEmpty() && !keys.contains(key))
            keys[i] = key;
    };
    for (qsizetype i = 0; i < m_commands.size(); ++i)
        give(i, chosen.value(m_commands.at(i).action->objectName()));
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        if (!chosen.contains(m_commands.at(i).action->objectName()))
            give(i, m_commands.at(i).standard);
    }
    return keys;
}

void KeyMap::restore()
{
    Chosen chosen;
    for (const Command &command : std::as_const(m_commands)) {
        const QString id = command.action->objectName();
        const QVariant kept = m_settings.value(Group + id);
        if (kept.isNull())
            continue;
        const auto key = QKeySequence::fromString(kept.toString(), QKeySequence::PortableText);
        if (whyNot(key).isEmpty())
            chosen.insert(id, key);
    }
    apply(resolved(chosen));
}

KeyMap::Keys KeyMap::keys() const
{
    Keys keys;
    for (const Command &command : m_commands)
        keys += command.action->shortcut();
    return keys;
}

void KeyMap::apply(const Keys &keys)
{
    for (qsizetype i = 0; i < m_commands.size(); ++i)
        m_commands.at(i).action->setShortcut(keys.at(i));
}

bool KeyMap::isLocked(qsizetype command) const
{
    return store::isLocked(Group + m_commands.at(command).action->objectName());
}

void KeyMap::setKeys(const Keys &keys)
{
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const QString entry = Group + m_commands.at(i).action->objectName();
        if (isLocked(i))
            continue;
        if (keys.at(i) == m_commands.at(i).standard)
            m_settings.remove(entry);
        // The site may have another standard.
        if (keys.at(i) != m_commands.at(i).standard || m_settings.contains(entry))
            store::keep(m_settings, entry, keys.at(i).toString(QKeySequence::PortableText));
    }
    m_settings.sync(); // whatever happens next
    restore();
    emit changed();
}

QAction *KeyMap::actionOf(const QKeySequence &key) const
{
    const auto it = std::find_if(m_commands.begin(), m_commands.end(), [&](const Command &command) {
        return command.action->shortcut() == key;
    });
    return it == m_commands.end() ? nullptr : it->action;
}

KeyMap::Keys KeyMap::preset(KeyPreset preset) const
{
    return resolved(keysOf(preset));
}

QString KeyMap::trouble(const Keys &keys, qsizetype command) const
{
    const QKeySequence &key = keys.at(command);
    if (key.isEmpty())
        return {};
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (i != command && keys.at(i) == key)
            return tr("%1 is also the key of “%2”").arg(keyText(key), nameOf(i));
    }
    return key == m_commands.at(command).standard ? QString() : whyNot(key);
}

QString KeyMap::whyNot(const QKeySequence &key)
{
    if (key.isEmpty())
        return {};
    if (key.count() > 1)
        return tr("One key after another is one too many");
    const QKeyCombination combination = key[0];
    const Qt::KeyboardModifiers modifiers = combination.keyboardModifiers();
    const bool plain =
        !modifiers.testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const QString text = keyText(key);
    switch (combination.key()) {
    case Qt::Key_unknown:
        return tr("This key has no name");
    case Qt::Key_Escape:
        return tr("Esc only leaves a field or lets a call go");
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (plain)
            return tr("Enter does what the highlighted button says");
        break;
    default:
        break;
    }
    // Below Escape are the keys that stand for a character.
    if (plain && combination.key() < Qt::Key_Escape && !isPadOperator(combination))
        return tr("%1 is needed for typing").arg(text);
    if (plain && moves(combination.key()))
        return tr("%1 is needed for moving about").arg(text);
    if (modifiers.testFlag(Qt::AltModifier) && !modifiers.testFlag(Qt::ControlModifier) &&
        combination.key() >= Qt::Key_A && combination.key() <= Qt::Key_Z)
        return tr("Alt with a letter belongs to menus and buttons");
    for (const QKeySequence::StandardKey edit : Editing) {
        if (QKeySequence::keyBindings(edit).contains(key))
            return tr("%1 is needed for editing text").arg(text);
    }
    return {};
}

QString keyText(const QKeySequence &key)
{
    QString text = key.toString(QKeySequence::NativeText);
    if (!key.isEmpty() && key[0].keyboardModifiers().testFlag(Qt::KeypadModifier)) {
        const QString pad = QCoreApplication::translate("QShortcut", "Num");
        text.replace(pad + u'+', pad + u' '); // "Num +", not "Num++"
    }
    return text;
}

} // namespace ui
