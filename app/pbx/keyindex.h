// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QHashFunctions>
#include <QStringView>
#include <QtEndian>

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

    /// 64 bits that stand for a text: no two of those that are ever compared will share them.
    using Print = quint64;
    [[nodiscard]] static Print print(QStringView key)
    {
        quint64 bits = 0;
        const auto word = [key, &bits](qsizetype at, qsizetype size) {
            if (size == 8) {
                const quint64 four = unitsAt(key, at);
                const quint64 more = unitsAt(key, at + 4);
                bits |= four | more;
                return narrowed(four) | narrowed(more) << 32;
            }
            quint64 eight = 0;
            for (qsizetype i = 0; i < size; ++i) {
                const quint64 unit = key[at + i].unicode();
                bits |= unit;
                eight |= unit << (8 * i);
            }
            return eight;
        };
        const quint64 secret = factor();
        const Print ascii = printOf(key.size(), word, secret);
        if (!(bits & 0xff80ff80ff80ff80u))
            return ascii;
        quint64 value = quint64(key.size());
        for (const QChar c : key)
            value = mixed(value, c.unicode(), secret);
        return value;
    }
    /// The same for the same text; nothing where the bytes are not ASCII, and must be decoded.
    [[nodiscard]] static std::optional<Print> print(QByteArrayView key)
    {
        quint64 bits = 0;
        const auto word = [key, &bits](qsizetype at, qsizetype size) {
            quint64 eight = 0;
            if (size == 8) {
                eight = qFromLittleEndian<quint64>(key.data() + at);
            } else {
                for (qsizetype i = 0; i < size; ++i)
                    eight |= quint64(quint8(key[at + i])) << (8 * i);
            }
            bits |= eight;
            return eight;
        };
        const Print value = printOf(key.size(), word, factor());
        return bits & 0x8080808080808080u ? std::nullopt : std::optional(value);
    }
    [[nodiscard]] static Hash hash(Print print) { return static_cast<Hash>(print); }
    [[nodiscard]] static Hash hash(QStringView key) { return hash(print(key)); }

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

    [[nodiscard]] static quint64 unitsAt(QStringView text, qsizetype at)
    {
        return qFromLittleEndian<quint64>(text.data() + at);
    }
    /// Four UTF-16 units of ASCII as four bytes.
    [[nodiscard]] static quint64 narrowed(quint64 units)
    {
        units = (units | units >> 8) & 0x0000ffff0000ffffu;
        return (units | units >> 16) & 0xffffffffu;
    }
    /// Odd, and another one in each process: who sends us keys cannot know which ones collide.
    [[nodiscard]] static quint64 factor()
    {
        static const quint64 secret = (quint64(QHashSeed::globalSeed()) ^ 0x9e3779b97f4a7c15u) | 1;
        return secret;
    }
    [[nodiscard]] static quint64 mixed(quint64 value, quint64 eight, quint64 secret)
    {
        const quint64 product = (value ^ eight) * secret;
        return product ^ (product >> 32);
    }
    /// Eight letters at a time; the last eight may begin before the eight in front of them end.
    template <class Word>
    [[nodiscard]] static Print printOf(qsizetype size, const Word &word, quint64 secret)
    {
        quint64 value = mixed(quint64(size), 0, secret);
        if (size < 8)
            value = mixed(value, word(0, size), secret);
        qsizetype at = 0;
        for (; at + 8 <= size; at += 8)
            value = mixed(value, word(at, 8), secret);
        if (at > 0 && at < size)
            value = mixed(value, word(size - 8, 8), secret);
        return mixed(value, 0, secret); // once more, for the last letters stand in the highest bits
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
