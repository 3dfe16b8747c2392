// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "keymap.h"

namespace ui {

/// The keys of a preset by the names of the actions; what it does not name keeps its standard key.
[[nodiscard]] QHash<QString, QKeySequence> keysOf(KeyPreset preset);
[[nodiscard]] QString nameOf(KeyPreset preset);
/// Whom it is for, and what it costs.
[[nodiscard]] QString describe(KeyPreset preset);

} // namespace ui
