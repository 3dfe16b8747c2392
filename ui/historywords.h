// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/callentry.h"

#include <QString>

namespace ui {

// What a kept call is called wherever it is shown or written. From any thread.

/// "Goes on", "Missed", "Incoming", "Outgoing", "Not answered".
[[nodiscard]] QString kindOf(const store::CallEntry &call);
/// "rang 104 → parked on 701 → with 107".
[[nodiscard]] QString journeyOf(const store::CallEntry &call);

} // namespace ui
