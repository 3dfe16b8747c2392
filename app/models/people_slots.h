// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "matcher.h"
#include "pbx/rows.h"

namespace models {

// Two tables share the rows of PeopleModel: an even number is the slot of an extension, an odd one
// of a peer.
[[nodiscard]] constexpr pbx::Slot ofExtension(pbx::Slot slot)
{
    return slot * 2;
}
[[nodiscard]] constexpr pbx::Slot ofPeer(pbx::Slot slot)
{
    return slot * 2 + 1;
}
[[nodiscard]] constexpr bool isPeer(pbx::Slot slot)
{
    return slot & 1;
}

[[nodiscard]] inline QString numberOf(const pbx::Peer &peer)
{
    return peer.name.section(u'/', 1);
}

/// Without hints a trunk is told from a phone by its name: a phone's is what one dials.
[[nodiscard]] inline bool isPerson(const pbx::Peer &peer)
{
    return looksDialable(numberOf(peer));
}

} // namespace models
