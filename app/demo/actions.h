// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client.h"

#include <span>

namespace demo {

/// Every action that the modern server (22) knows, in the order of ListCommands.
[[nodiscard]] std::span<const Action> modernActions();

// Its parts.
[[nodiscard]] std::span<const Action> systemActions();
[[nodiscard]] std::span<const Action> callActions();
[[nodiscard]] std::span<const Action> listActions();
[[nodiscard]] std::span<const Action> serviceActions();

} // namespace demo
