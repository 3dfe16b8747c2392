// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace support {

/// storm() as Asterisk 1.2 tells it: State, CallerID, Dial, Link, Unlink, and for every fourth call
/// a masquerade (three Renames), as tests/data/1.2 has them. Channels' names are used again, as
/// they are there. \a first numbers the first call: another stream goes on from it.
[[nodiscard]] QByteArray legacyStorm(int calls, int first);

/// Calls of which each has something of its own that no other call ever names: a queue, a room, a
/// parking space, a Local device, a bridge, a peer that comes and goes, a mailbox. What a busy
/// server could fill a memory with. \a first as above.
[[nodiscard]] QByteArray oddities(int calls, int first);

} // namespace support
