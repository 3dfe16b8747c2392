// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client.h"

#include <span>

namespace demo {

/// Every action that the modern server (22) knows, in the order of ListCommands.
[[nodiscard]] std::span<const Action> modernActions();

/// One of them; it must be there.
[[nodiscard]] const Action *modernAction(QByteArrayView name);
/// Every action of 1.0.
[[nodiscard]] std::span<const Action> legacyActions();

// The parts of the modern ones.
[[nodiscard]] std::span<const Action> systemActions();
[[nodiscard]] std::span<const Action> callActions();
[[nodiscard]] std::span<const Action> listActions();
[[nodiscard]] std::span<const Action> serviceActions();

} // namespace demo
