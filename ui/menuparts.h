// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace ui {

// What context menus are made of.

/// Deletes itself when it closes; shows tool tips.
[[nodiscard]] QMenu *newMenu(QWidget *window);
/// Closes it also when an action is chosen by a screen reader, which leaves it open else (Qt 6.4).
void closeWhenChosen(QMenu *menu);
/// \a whyNot: "" where it can be done, else the tool tip of what is disabled.
QAction *addTo(QMenu *menu, const QString &iconName, const QString &text, const QString &whyNot,
               const std::function<void()> &what);
/// What a menu is about, above its actions; \a words as they are. What is longer than a line is
/// cut.
void addTitle(QMenu *menu, const QString &words);
/// A name in a menu: an ampersand of its own is no key.
[[nodiscard]] QString escaped(QString name);

} // namespace ui
