// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

/// One page of the settings window. What is changed on it holds at once: there is no OK, and the
/// page itself asks before anything that cannot be undone.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// In the list on the left.
    [[nodiscard]] virtual QString title() const = 0;
    /// The name of an icon of resources/icons.
    [[nodiscard]] virtual QString iconName() const = 0;
    /// What people may look for that stands in none of the page's own labels.
    [[nodiscard]] virtual QStringList otherWords() const { return {}; }
};

} // namespace ui
