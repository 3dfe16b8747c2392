// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace support {

/// Bytes that this process has taken from malloc and not given back: counts what lives, whatever
/// the allocator keeps for later. 0 where this platform cannot tell.
[[nodiscard]] qsizetype liveBytes();

} // namespace support
