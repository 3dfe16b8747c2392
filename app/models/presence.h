// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/rows.h"

namespace models {

/// What a person's lamp says, in the order in which a sorted column shows it.
enum class Presence { Free, Ringing, OnCall, OnHold, Offline };

/// The lamp of an extension's state. Someone who talks while a second call rings is on a call:
/// the question that a presence answers is whether a call can be handed over.
[[nodiscard]] Presence presenceOf(pbx::ExtensionStatus status) noexcept;

} // namespace models
