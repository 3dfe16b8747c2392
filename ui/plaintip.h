// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ui {

/// A tool tip (or What's This) of these words and no others. Qt guesses whether a tip is rich text;
/// names and servers' words come from the network, so what would be taken for rich text is escaped.
/// Longer ones than anybody reads are cut.
[[nodiscard]] QString plainTip(const QString &text);

/// The same, always as rich text, which makes long lines wrap.
[[nodiscard]] QString wrappedTip(const QString &text);

} // namespace ui
