// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme.h"

#include <QIcon>
#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace models {
class AttentionModel;
class OwnCall;
} // namespace models

namespace pbx {
class Pbx;
}

namespace ui {

/// The mark in the desktop's tray: a dot says what the operator's phone does, words say it too, and
/// a menu has what is wanted without the window. A desktop without a tray shows nothing.
class Tray : public QObject
{
    Q_OBJECT

public:
    /// \a actions stand in the menu below “Show”; nullptr is a line.
    Tray(const pbx::Pbx &pbx, const models::OwnCall &call, const models::AttentionModel &attention,
         const QList<QAction *> &actions, QObject *parent = nullptr);

    /// Free: nothing goes on; Offline: no live link.
    [[nodiscard]] Tone state() const { return m_state; }
    [[nodiscard]] QString words() const { return m_icon.toolTip(); }
    [[nodiscard]] QMenu &menu() { return m_menu; }
    /// The mark, with a dot in the tone's colour; none for Free.
    [[nodiscard]] static QIcon iconOf(Tone state);

signals:
    /// A click, or the menu's first entry.
    void showRequested();

private:
    void follow();
    [[nodiscard]] Tone stateNow() const;
    [[nodiscard]] QString wordsNow() const;

    const pbx::Pbx &m_pbx;
    const models::OwnCall &m_call;
    const models::AttentionModel &m_attention;
    QMenu m_menu; ///< outlives the icon
    QSystemTrayIcon m_icon;
    Tone m_state = Tone::Offline;
};

} // namespace ui
