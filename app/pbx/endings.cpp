// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endings.h"

#include "translate_parts.h"

namespace pbx {

using translation::lastValue;

namespace {

/// As many as end in some seconds of a storm; a flow asks in the same moment.
constexpr std::size_t Most = 2'000;

} // namespace

void Endings::hear(const ami::Message &message)
{
    if (message.isEvent("Hangup")) {
        Ending &ending = obtain(lastValue(message, "Uniqueid"));
        ending.cause = static_cast<int>(ami::numberOf(lastValue(message, "Cause")).value_or(0));
        ending.gone = true;
    } else if (message.isEvent("DialEnd")) {
        const QByteArrayView told = lastValue(message, "DialStatus");
        if (told == "ANSWER")
            return; // nobody asks why
        QByteArray &status = obtain(message.value("DestUniqueid")).dialStatus;
        status.resize(0);
        status.append(told);
    } else if (message.isEvent("OriginateResponse") && message.value("Response") == "Failure") {
        obtain(message.value("Uniqueid")).gone = true;
    }
}

Ending &Endings::obtain(QByteArrayView uniqueId)
{
    const auto plain = KeyIndex::print(uniqueId);
    const KeyIndex::Print print = plain ? *plain : KeyIndex::print(ami::decoded(uniqueId));
    const KeyIndex::Slot known = m_places.find(KeyIndex::hash(print), [&](KeyIndex::Slot place) {
        return m_kept[place].uniqueId == print;
    });
    if (known != KeyIndex::None)
        return m_kept[known].ending;
    const auto place = static_cast<KeyIndex::Slot>(m_next);
    if (m_kept.size() < Most)
        m_kept.emplace_back();
    else
        m_places.remove(KeyIndex::hash(m_kept[place].uniqueId), place);
    m_next = (m_next + 1) % Most;
    Kept &kept = m_kept[place];
    kept.uniqueId = print;
    kept.ending.cause = 0;
    kept.ending.dialStatus.resize(0); // its memory stays
    kept.ending.gone = false;
    m_places.insert(KeyIndex::hash(print), place);
    return kept.ending;
}

Ending Endings::of(const QString &uniqueId) const
{
    const KeyIndex::Print print = KeyIndex::print(uniqueId);
    const KeyIndex::Slot known = m_places.find(KeyIndex::hash(print), [&](KeyIndex::Slot place) {
        return m_kept[place].uniqueId == print;
    });
    return known == KeyIndex::None ? Ending() : m_kept[known].ending;
}

} // namespace pbx
