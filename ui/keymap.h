// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QSettings;

namespace ui {

/// Whole sets of keys to begin with; see keypresets.h.
enum class KeyPreset { Standard, FunctionKeys, NumericPad, LeftHand };
inline constexpr int KeyPresetCount = 4;

/// Which key does what in a window: every action that can have one, its standard key, and the one
/// that the user chose, which the settings keep under `keys/`.
class KeyMap : public QObject
{
    Q_OBJECT

public:
    struct Command
    {
        QAction *action;       ///< its objectName is what the settings know it by
        QString group;         ///< "Calls"
        QKeySequence standard; ///< may be none
    };
    /// One key, or none, per command, in their order.
    using Keys = QList<QKeySequence>;

    explicit KeyMap(QSettings &settings, QObject *parent = nullptr);

    /// These can have keys; what they have now is their standard. Before restore().
    void add(const QString &group, const QList<QAction *> &actions);
    [[nodiscard]] const QList<Command> &commands() const { return m_commands; }
    [[nodiscard]] QString nameOf(qsizetype command) const; ///< "Transfer"

    /// Gives the actions their keys as the settings have them. What is chosen beats a standard
    /// key; what nobody can have chosen (a file edited by hand) counts as not there.
    void restore();
    [[nodiscard]] Keys keys() const;
    /// Gives the actions these keys, and keeps them. For keys without trouble.
    void setKeys(const Keys &keys);
    /// What that key does, or nullptr.
    [[nodiscard]] QAction *actionOf(const QKeySequence &key) const;

    [[nodiscard]] Keys preset(KeyPreset preset) const;
    /// Why \a keys cannot be: what is wrong with that command's key, in words, or "".
    [[nodiscard]] QString trouble(const Keys &keys, qsizetype command) const;

    /// Whether an administrator decides that command's key.
    [[nodiscard]] bool isLocked(qsizetype command) const;
    /// Why no action can have this key (it types, it edits, it moves), in words, or "".
    [[nodiscard]] static QString whyNot(const QKeySequence &key);

signals:
    void changed(); ///< keys() are others

private:
    using Chosen = QHash<QString, QKeySequence>; ///< by the action's name
    [[nodiscard]] Keys resolved(const Chosen &chosen) const;
    void apply(const Keys &keys);

    QSettings &m_settings;
    QList<Command> m_commands;
};

/// A key in words, as the platform writes it: "Ctrl+M", "Num +"; "" for none.
[[nodiscard]] QString keyText(const QKeySequence &key);

} // namespace ui
