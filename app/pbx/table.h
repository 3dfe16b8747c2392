// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/message.h"
#include "keyindex.h"

#include <QObject>
#include <QString>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace pbx {

/// Milliseconds on the clock of the State a row belongs to (monotonic; see State::now()).
using Instant = qint64;

/// A row's place for as long as it lives: a small number that does not move when others come and
/// go.
using Slot = quint32;
inline constexpr Slot NoSlot = ~Slot(0);

/// One bit for a column of a row, to say which columns changed.
using Columns = quint64;
template <class Column>
[[nodiscard]] constexpr Columns bit(Column column) noexcept
{
    return Columns(1) << static_cast<int>(column);
}
inline constexpr Columns AllColumns = ~Columns(0);

/// What one commit did to one table. A slot stands in one of the three lists only.
struct Delta
{
    struct Change
    {
        Slot slot;
        Columns columns;
    };
    std::vector<Slot> removed;   ///< rows are still readable while listeners run, and gone after
    std::vector<Slot> added;     ///< in the order of their birth
    std::vector<Change> changed; ///< lived before and live on

    [[nodiscard]] bool isEmpty() const noexcept
    {
        return removed.empty() && added.empty() && changed.empty();
    }
};

template <class Row>
void reset(Row &row)
{
    row = Row();
}

/// Of the bytes of a message: the one of the text that they are.
[[nodiscard]] inline KeyIndex::Print printOf(QByteArrayView key)
{
    const auto print = KeyIndex::print(key);
    return print ? *print : KeyIndex::print(ami::decoded(key));
}

/// Rows by key, with constant-time look-up, insertion and removal, and a record of what changed
/// since the last commit. A key is hashed once an event; from then on the row is a slot number.
template <class Row>
class Table
{
public:
    using Listener = std::function<void(const Delta &)>;

    Table() = default;
    Q_DISABLE_COPY_MOVE(Table)

    [[nodiscard]] Slot find(QStringView key) const { return find(KeyIndex::print(key)); }
    /// By the bytes of a message, which are decoded only where they must be.
    [[nodiscard]] Slot find(QByteArrayView key) const { return find(pbx::printOf(key)); }
    [[nodiscard]] bool contains(QStringView key) const { return find(key) != NoSlot; }
    [[nodiscard]] const Row *get(QStringView key) const
    {
        const Slot slot = find(key);
        return slot == NoSlot ? nullptr : &m_entries[slot].row;
    }
    /// The row of a slot that is alive (or, while listeners run, was removed in this commit).
    [[nodiscard]] const Row &at(Slot slot) const { return m_entries[slot].row; }
    [[nodiscard]] const QString &keyOf(Slot slot) const { return m_entries[slot].key; }
    [[nodiscard]] KeyIndex::Print printOf(Slot slot) const { return m_entries[slot].print; }
    [[nodiscard]] bool isAlive(Slot slot) const
    {
        return slot < m_entries.size() && m_entries[slot].alive;
    }
    [[nodiscard]] qsizetype size() const noexcept { return qsizetype(m_slots.size()); }
    [[nodiscard]] bool isEmpty() const noexcept { return m_slots.size() == 0; }

    /// The living slots in the order of birth. Walks the whole table. (Not called slots(): Qt makes
    /// that word a macro.)
    [[nodiscard]] std::vector<Slot> byBirth() const
    {
        std::vector<Slot> all;
        all.reserve(m_slots.size());
        for (Slot slot = 0; slot < m_entries.size(); ++slot) {
            if (m_entries[slot].alive)
                all.push_back(slot);
        }
        std::sort(all.begin(), all.end(),
                  [this](Slot a, Slot b) { return m_entries[a].birth < m_entries[b].birth; });
        return all;
    }

    /// Calls \a visit with every living slot, in no order. It must not add rows.
    template <class Visit>
    void forEach(Visit visit) const
    {
        for (Slot slot = 0; slot < m_entries.size(); ++slot) {
            if (m_entries[slot].alive)
                visit(slot);
        }
    }

    /// The row of that key, made where there is none.
    Slot obtain(const QString &key)
    {
        const KeyIndex::Print print = KeyIndex::print(key);
        const Slot known = find(print);
        return known != NoSlot ? known : insert(print, key);
    }
    /// The same for the bytes of a message.
    Slot obtain(QByteArrayView key)
    {
        const KeyIndex::Print print = pbx::printOf(key);
        const Slot known = find(print);
        return known != NoSlot ? known : insert(print, ami::decoded(key));
    }
    Slot insert(const QString &key, Row row)
    {
        const Slot slot = insert(key);
        m_entries[slot].row = std::move(row);
        return slot;
    }
    Slot insert(const QString &key) { return insert(KeyIndex::print(key), key); }
    /// Mutable access that says which columns it is about to change.
    Row &edit(Slot slot, Columns columns)
    {
        Entry &entry = m_entries[slot];
        if (entry.born) // nobody was told of it yet: all of it is new
            return entry.row;
        if (!entry.dirty)
            m_changed.push_back(slot);
        entry.dirty |= columns;
        return entry.row;
    }
    /// Mutable access for bookkeeping that no one shows (confirmation time, epoch).
    Row &touch(Slot slot) { return m_entries[slot].row; }
    /// Assigns and marks the column only where the value really differs.
    template <class Field, class Value>
    bool set(Slot slot, Field Row::*field, Value &&value, Columns columns)
    {
        if (m_entries[slot].row.*field == value)
            return false;
        edit(slot, columns).*field = std::forward<Value>(value);
        return true;
    }
    /// The same row under another key (chan_sip before 13 changes a channel's Uniqueid never, but
    /// its name; the key is whatever the owner of the table chose).
    void rekey(Slot slot, const QString &key)
    {
        Entry &entry = m_entries[slot];
        m_slots.remove(KeyIndex::hash(entry.print), slot);
        entry.key = key;
        entry.print = KeyIndex::print(key);
        m_slots.insert(KeyIndex::hash(entry.print), slot);
    }
    /// The row of one that came and went between two commits is gone at once.
    void remove(Slot slot)
    {
        Entry &entry = m_entries[slot];
        if (!entry.alive)
            return;
        entry.alive = false;
        m_slots.remove(KeyIndex::hash(entry.print), slot);
        if (entry.born) { // nobody was told of it, and nobody will be
            m_added[entry.place] = NoSlot;
            vacate(slot);
        } else {
            m_removed.push_back(slot);
        }
    }

    void clear()
    {
        for (Slot slot = 0; slot < m_entries.size(); ++slot)
            remove(slot);
    }

    /// Calls \a listener at every commit that changed something, until \a context is gone.
    void listen(QObject *context, Listener listener) const
    {
        m_listeners->push_back({context, std::move(listener)});
        // Either may die first: the table's list outlives neither by more than this weak pointer.
        QObject::connect(
            context, &QObject::destroyed, context,
            [context, listeners = std::weak_ptr(m_listeners)] {
                if (const auto list = listeners.lock())
                    std::erase_if(*list, [context](const auto &l) { return l.first == context; });
            });
    }

    /// Tells the listeners what changed since the last commit. True where something did.
    bool commit()
    {
        if (m_added.empty() && m_changed.empty() && m_removed.empty())
            return false;
        Delta delta;
        delta.added = std::exchange(m_added, {});
        std::erase(delta.added, NoSlot);
        delta.removed = std::exchange(m_removed, {});
        for (const Slot slot : std::exchange(m_changed, {})) {
            Entry &entry = m_entries[slot];
            if (entry.alive)
                delta.changed.push_back({slot, entry.dirty});
            entry.dirty = 0;
        }
        for (const Slot slot : delta.added)
            m_entries[slot].born = false;
        if (!delta.isEmpty()) {
            const Listeners listeners = *m_listeners;
            for (const auto &listener : listeners)
                listener.second(delta);
        }
        for (const Slot slot : delta.removed)
            vacate(slot);
        return !delta.isEmpty();
    }

private:
    using Listeners = std::vector<std::pair<QObject *, Listener>>;
    struct Entry
    {
        KeyIndex::Print print = 0; ///< of the key: to look it up touches nothing of the text
        Row row = {};
        QString key = {};
        quint64 birth = 0;
        Columns dirty = 0;
        bool alive = false;
        bool born = false; ///< since the last commit
        quint32 place = 0; ///< in m_added, of one that was born
    };

    void vacate(Slot slot)
    {
        Entry &entry = m_entries[slot];
        entry.key.clear();
        entry.dirty = 0;
        entry.born = false;
        m_free.push_back(slot);
    }

    [[nodiscard]] Slot find(KeyIndex::Print print) const
    {
        return m_slots.find(KeyIndex::hash(print),
                            [&](Slot slot) { return m_entries[slot].print == print; });
    }
    Slot insert(KeyIndex::Print print, const QString &key)
    {
        Slot slot = 0;
        if (m_free.empty()) {
            slot = static_cast<Slot>(m_entries.size());
            m_entries.emplace_back();
        } else {
            slot = m_free.back();
            m_free.pop_back();
            reset(m_entries[slot].row); // not before: its texts lie far apart in memory
        }
        Entry &entry = m_entries[slot];
        entry.key = key;
        entry.print = print;
        entry.birth = ++m_births;
        entry.alive = entry.born = true;
        entry.place = static_cast<quint32>(m_added.size());
        m_slots.insert(KeyIndex::hash(print), slot);
        m_added.push_back(slot);
        return slot;
    }

    std::vector<Entry> m_entries;
    std::vector<Slot> m_free;
    KeyIndex m_slots;
    std::vector<Slot> m_added;
    std::vector<Slot> m_changed;
    std::vector<Slot> m_removed;
    std::shared_ptr<Listeners> m_listeners = std::make_shared<Listeners>();
    quint64 m_births = 0;
};

} // namespace pbx
