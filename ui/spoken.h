// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>

class QWidget;

namespace ui {

/// Tells screen readers what a widget is that paints its own words: a heading, a label. Without it
/// a plain QWidget is a pane, which they pass over.
void setSpokenRole(QWidget *widget, QAccessible::Role role);

/// Has \a words read out now, wherever the focus is: an alert, of \a widget, whose name they
/// become.
void announce(QWidget *widget, const QString &words);

} // namespace ui
