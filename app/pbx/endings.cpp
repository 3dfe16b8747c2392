// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endings.h"

#include "ami/message.h"

namespace pbx {

namespace {

/// As many as end in some seconds of a storm; a flow asks in the same moment.
constexpr std::size_t Most = 2'000;

} // namespace

void Endings::hear(const ami::Message &message)
{
    if (message.isEvent("Hangup")) {
        Ending &ending = obtain(message.value("Uniqueid"));
        ending.cause = static_cast<int>(message.number("Cause"));
        ending.gone = true;
    } else if (message.isEvent("DialEnd")) {
        QByteArray &status = obtain(message.value("DestUniqueid")).dialStatus;
        status.resize(0);
        status.append(message.value("DialStatus"));
    } else if (message.isEvent("OriginateResponse") && message.value("Response") == "Failure") {
        obtain(message.value("Uniqueid")).gone = true;
    }
}

Ending &Endings::obtain(QByteArrayView uniqueId)
{
    const auto plain = KeyIndex::hash(uniqueId);
    const KeyIndex::Hash hash = plain ? *plain : KeyIndex::hash(ami::decoded(uniqueId));
    const KeyIndex::Slot known = m_places.find(
        hash, [&](KeyIndex::Slot place) { return m_kept[place].uniqueId == uniqueId; });
    if (known != KeyIndex::None)
        return m_kept[known].ending;
    const auto place = static_cast<KeyIndex::Slot>(m_next);
    if (m_kept.size() < Most)
        m_kept.emplace_back();
    else
        m_places.remove(m_kept[place].hash, place);
    m_next = (m_next + 1) % Most;
    Kept &kept = m_kept[place];
    kept.hash = hash;
    kept.uniqueId.resize(0); // their memory stays
    kept.uniqueId.append(uniqueId);
    kept.ending.cause = 0;
    kept.ending.dialStatus.resize(0);
    kept.ending.gone = false;
    m_places.insert(hash, place);
    return kept.ending;
}

Ending Endings::of(const QString &uniqueId) const
{
    const KeyIndex::Slot known = m_places.find(KeyIndex::hash(uniqueId), [&](KeyIndex::Slot place) {
        return ami::sameText(uniqueId, m_kept[place].uniqueId);
    });
    return known == KeyIndex::None ? Ending() : m_kept[known].ending;
}

} // namespace pbx
