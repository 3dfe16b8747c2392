// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QHashFunctions>
#include <QStringView>

#include <cstddef>
#include <optional>
#include <vector>

namespace pbx {

/// Which slot a text stands for: a hash table of slots that keeps no text of its own, since the
/// slot's row has it. So a key is found by the bytes of a message as well as by a QString, without
/// decoding; and removal, which QHash pays for with hashing what stands behind, is cheap.
class KeyIndex
{
public:
    using Slot = quint32;
    using Hash = quint32;
    static constexpr Slot None = ~Slot(0);

    [[nodiscard]] static Hash hash(QStringView key)
    {
        const quint64 secret = factor();
        quint64 value = 0;
        for (const QChar c : key)
            value = (value + c.unicode()) * secret;
        return static_cast<Hash>(value >> 32);
    }
    /// The same for the same text; nothing where the bytes are not ASCII, and must be decoded.
    [[nodiscard]] static std::optional<Hash> hash(QByteArrayView key)
    {
        const quint64 secret = factor();
        quint64 value = 0;
        char bits = 0;
        for (const char c : key) {
            bits = static_cast<char>(bits | c);
            value = (value + static_cast<quint8>(c)) * secret;
        }
        return bits & 0x80 ? std::nullopt : std::optional(static_cast<Hash>(value >> 32));
    }

    /// The slot of that hash for which \a isWanted says so, or None.
    template <class IsWanted>
    [[nodiscard]] Slot find(Hash hash, IsWanted isWanted) const
    {
        if (m_places.empty())
            return None;
        for (std::size_t at = hash & mask(); m_places[at].slot != None; at = (at + 1) & mask()) {
            if (m_places[at].hash == hash && isWanted(m_places[at].slot))
                return m_places[at].slot;
        }
        return None;
    }

    void insert(Hash hash, Slot slot)
    {
        if ((m_size + 1) * 2 > m_places.size())
            grow();
        std::size_t at = hash & mask();
        while (m_places[at].slot != None)
            at = (at + 1) & mask();
        m_places[at] = {hash, slot};
        ++m_size;
    }

    /// Nothing happens where it is not there.
    void remove(Hash hash, Slot slot)
    {
        if (m_places.empty())
            return;
        std::size_t hole = hash & mask();
        while (m_places[hole].slot != slot) {
            if (m_places[hole].slot == None)
                return;
            hole = (hole + 1) & mask();
        }
        // Whoever stands behind, and would have stood here, moves up.
        for (std::size_t at = (hole + 1) & mask(); m_places[at].slot != None;
             at = (at + 1) & mask()) {
            const std::size_t home = m_places[at].hash & mask();
            if (((at - home) & mask()) >= ((at - hole) & mask())) {
                m_places[hole] = m_places[at];
                hole = at;
            }
        }
        m_places[hole] = {};
        --m_size;
    }

    void clear()
    {
        m_places.clear();
        m_size = 0;
    }
    [[nodiscard]] std::size_t size() const noexcept { return m_size; }

private:
    struct Place
    {
        Hash hash = 0;
        Slot slot = None;
    };

    /// Odd, and another one in each process: who sends us keys cannot know which ones collide.
    [[nodiscard]] static quint64 factor()
    {
        static const quint64 secret = (quint64(QHashSeed::globalSeed()) ^ 0x9e3779b97f4a7c15u) | 1;
        return secret;
    }
    [[nodiscard]] std::size_t mask() const { return m_places.size() - 1; }
    void grow()
    {
        std::vector<Place> old(m_places.empty() ? 16 : m_places.size() * 2);
        old.swap(m_places);
        m_size = 0;
        for (const Place &place : old) {
            if (place.slot != None)
                insert(place.hash, place.slot);
        }
    }

    std::vector<Place> m_places; ///< a power of two, at most half of them taken
    std::size_t m_size = 0;
};

} // namespace pbx
