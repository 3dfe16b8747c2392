// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace ui {

class SettingsPage;

/// Whether the page or one of its fields has all the words of \a query; upper and lower case are
/// one, and so are letters with and without marks.
[[nodiscard]] bool fits(const SettingsPage &page, const QString &query);
/// The first field of the page whose label, text, tool tip or name has all of them, or nullptr.
[[nodiscard]] QWidget *fieldWith(const SettingsPage &page, const QString &query);

} // namespace ui
