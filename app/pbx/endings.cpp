// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endings.h"

namespace pbx {

namespace {

/// As many as end in some seconds of a storm.
constexpr std::size_t Most = 8192;

} // namespace

Ending &Endings::obtain(Print uniqueId)
{
    return keep(uniqueId).ending;
}

Ending &Endings::bury(Print uniqueId)
{
    Kept &kept = keep(uniqueId);
    kept.buried = true;
    return kept.ending;
}

void Endings::exhume(Print uniqueId)
{
    if (const KeyIndex::Slot place = find(uniqueId); place != KeyIndex::None)
        m_kept[place].buried = false;
}

bool Endings::isBuried(Print uniqueId) const
{
    const KeyIndex::Slot place = find(uniqueId);
    return place != KeyIndex::None && m_kept[place].buried;
}

Ending Endings::of(const QString &uniqueId) const
{
    const KeyIndex::Slot place = find(KeyIndex::print(uniqueId));
    return place == KeyIndex::None ? Ending() : m_kept[place].ending;
}

void Endings::clear()
{
    *this = Endings();
}

KeyIndex::Slot Endings::find(Print uniqueId) const
{
    return m_places.find(KeyIndex::hash(uniqueId),
                         [&](KeyIndex::Slot place) { return m_kept[place].uniqueId == uniqueId; });
}

Endings::Kept &Endings::keep(Print uniqueId)
{
    if (const KeyIndex::Slot known = find(uniqueId); known != KeyIndex::None)
        return m_kept[known];
    const auto place = static_cast<KeyIndex::Slot>(m_next);
    if (m_kept.size() < Most)
        m_kept.emplace_back();
    else
        m_places.remove(KeyIndex::hash(m_kept[place].uniqueId), place);
    m_next = (m_next + 1) % Most;
    m_kept[place] = {uniqueId};
    m_places.insert(KeyIndex::hash(uniqueId), place);
    return m_kept[place];
}

} // namespace pbx
