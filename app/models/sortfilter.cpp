// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sortfilter.h"

#include "changedranges.h"
#include "livetable.h"
#include "presence.h"
#include "roles.h"

#include <algorithm>
#include <utility>

using pbx::Slot;

namespace models {

namespace {

int compare(const QVariant &a, const QVariant &b)
{
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return compareNatural(*static_cast<const QString *>(a.constData()),
                              *static_cast<const QString *>(b.constData()));
    const QPartialOrdering order = QVariant::compare(a, b);
    if (order == QPartialOrdering::Unordered)
        return int(a.isValid()) - int(b.isValid());
    return order == QPartialOrdering::Less ? -1 : order == QPartialOrdering::Greater ? 1 : 0;
}

} // namespace

SortFilter::SortFilter(QObject *parent)
    : QAbstractProxyModel(parent)
{
    m_tick.setInterval(TickMs);
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &SortFilter::catchUp);
}

void SortFilter::setSourceModel(QAbstractItemModel *model)
{
    beginResetModel();
    if (m_live)
        m_live->disconnect(this);
    QAbstractProxyModel::setSourceModel(model);
    m_live = qobject_cast<LiveTable *>(model);
    Q_ASSERT(m_live || !model);
    m_volatile = m_live ? m_live->volatileColumns() : 0;
    if (m_live) {
        connect(m_live, &LiveTable::leaving, this, &SortFilter::leave);
        connect(m_live, &LiveTable::altered, this, &SortFilter::alter);
        connect(m_live, &LiveTable::allAltered, this, [this](const QList<int> &roles) {
            if (rowCount() > 0)
                emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), roles);
        });
        connect(m_live, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { join(first, last); });
        connect(m_live, &QAbstractItemModel::modelAboutToBeReset, this,
                [this] { beginResetModel(); });
        connect(m_live, &QAbstractItemModel::modelReset, this, [this] {
            fill();
            endResetModel();
        });
        connect(m_live, &QAbstractItemModel::headerDataChanged, this,
                &QAbstractItemModel::headerDataChanged);
        connect(m_live, &QObject::destroyed, this, [this] {
            beginResetModel();
            m_live = nullptr;
            forget();
            endResetModel();
        });
    }
    fill();
    endResetModel();
}

void SortFilter::setVolatileColumns(pbx::Columns columns)
{
    m_volatile = columns;
    if (!isVolatile())
        catchUp();
}

bool SortFilter::isVolatile() const
{
    return m_column >= 0 && (m_volatile & (pbx::Columns(1) << m_column));
}

// The filter
// ---------------------------------------------------------------------------------------

void SortFilter::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_matcher = Matcher(text);
    filterAnew();
}

void SortFilter::setFreeOnly(bool on)
{
    if (std::exchange(m_freeOnly, on) != on)
        filterAnew();
}

void SortFilter::setFavouritesOnly(bool on)
{
    if (std::exchange(m_favouritesOnly, on) != on)
        filterAnew();
}

void SortFilter::setNumbers(const std::optional<QSet<QString>> &numbers)
{
    if (numbers == m_numbers)
        return;
    m_numbers = numbers;
    filterAnew();
}

void SortFilter::setRoleFilter(int role, const QVariant &value)
{
    if (role == m_role && value == m_roleValue)
        return;
    m_role = role;
    m_roleValue = value;
    filterAnew();
}

bool SortFilter::accepts(int row) const
{
    const QModelIndex index = m_live->index(row, 0);
    if (m_freeOnly && index.data(PresenceRole) != static_cast<int>(Presence::Free))
        return false;
    if (m_favouritesOnly && !index.data(FavouriteRole).toBool())
        return false;
    if (m_numbers && !m_numbers->contains(index.data(NumberRole).toString()))
        return false;
    if (m_roleValue.isValid() && index.data(m_role) != m_roleValue)
        return false;
    return m_matcher.isEmpty() || m_live->fits(m_matcher, row);
}

/// Whether that has become another answer.
bool SortFilter::judge(Slot slot)
{
    const bool accepted = accepts(m_live->rowOf(slot));
    return std::exchange(m_known[slot].accepted, accepted) != accepted;
}

void SortFilter::filterAnew()
{
    bool others = false;
    for (const Slot slot : m_sorted)
        others = judge(slot) || others;
    if (others)
        show();
}

// The order
// ----------------------------------------------------------------------------------------

SortFilter::Key SortFilter::keyOf(Slot slot) const
{
    const QModelIndex index = m_live->index(m_live->rowOf(slot), m_column);
    return {index.data(SortRole), index.data(IdRole).toString(), slot};
}

bool SortFilter::comesBefore(const Key &a, const Key &b) const
{
    if (const int order = compare(a.value, b.value))
        return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
    // Among equals the Ids ascend, whichever way the column is sorted.
    return compareNatural(a.id, b.id) < 0;
}

std::vector<SortFilter::Key> SortFilter::sortedKeys(const std::vector<Slot> &of) const
{
    std::vector<Key> keys;
    keys.reserve(of.size());
    for (const Slot slot : of)
        keys.push_back(keyOf(slot));
    std::sort(keys.begin(), keys.end(),
              [this](const Key &a, const Key &b) { return comesBefore(a, b); });
    return keys;
}

void SortFilter::sortAll()
{
    if (m_column < 0) {
        std::sort(m_sorted.begin(), m_sorted.end(),
                  [this](Slot a, Slot b) { return m_live->rowOf(a) < m_live->rowOf(b); });
    } else {
        const std::vector<Key> keys = sortedKeys(m_sorted);
        std::transform(keys.begin(), keys.end(), m_sorted.begin(),
                       [](const Key &key) { return key.slot; });
    }
    numberPlaces();
}

void SortFilter::numberPlaces()
{
    for (std::size_t i = 0; i < m_sorted.size(); ++i)
        m_known[m_sorted[i]].place = static_cast<int>(i);
}

void SortFilter::sort(int column, Qt::SortOrder order)
{
    for (const Slot slot : takePending())
        judge(slot);
    m_column = column;
    m_order = order;
    sortAll();
    show();
}

/// Whether a row stands between those beside it.
bool SortFilter::isInPlace(Slot slot) const
{
    if (m_column < 0)
        return true;
    const auto at = static_cast<std::size_t>(m_known[slot].place);
    const Key key = keyOf(slot);
    return (at == 0 || !comesBefore(key, keyOf(m_sorted[at - 1]))) &&
           (at + 1 == m_sorted.size() || !comesBefore(keyOf(m_sorted[at + 1]), key));
}

// What the source tells
// ----------------------------------------------------------------------------

void SortFilter::forget()
{
    m_tick.stop();
    m_sorted.clear();
    m_shown.clear();
    m_known.clear();
    m_pending.clear();
    m_numbered = 0;
}

void SortFilter::fill()
{
    forget();
    if (!m_live)
        return;
    for (int row = 0; row < m_live->rowCount(); ++row) {
        const Slot slot = m_live->slotAt(row);
        if (slot >= m_known.size())
            m_known.resize(slot + 1);
        m_sorted.push_back(slot);
        judge(slot);
    }
    sortAll();
    std::copy_if(m_sorted.begin(), m_sorted.end(), std::back_inserter(m_shown),
                 [this](Slot slot) { return m_known[slot].accepted; });
}

void SortFilter::join(int first, int last)
{
    std::vector<Slot> born;
    for (int row = first; row <= last; ++row) {
        const Slot slot = m_live->slotAt(row);
        if (slot >= m_known.size())
            m_known.resize(slot + 1);
        judge(slot);
        born.push_back(slot);
    }
    place(born);
    if (isVolatile()) // among rows that may not stand in their places
        putOff(born);
}

void SortFilter::leave(const std::vector<Slot> &gone)
{
    for (const Slot slot : gone)
        m_known[slot].marked = true;
    std::erase_if(m_sorted, [this](Slot slot) { return m_known[slot].marked; });
    numberPlaces();
    for (const Slot slot : gone)
        m_known[slot].accepted = false;
    show();
    for (const Slot slot : gone)
        m_known[slot] = {};
}

void SortFilter::alter(const std::vector<pbx::Delta::Change> &changes)
{
    std::vector<Slot> touched;
    std::vector<Slot> moved;
    const pbx::Columns sorted = m_column < 0 ? 0 : pbx::Columns(1) << m_column;
    for (const pbx::Delta::Change &one : changes) {
        touched.push_back(one.slot);
        if (one.columns & sorted)
            moved.push_back(one.slot);
    }
    if (isVolatile())
        putOff(touched);
    else
        settle(touched, moved);
    std::vector<ChangedRow> rows;
    for (const pbx::Delta::Change &one : changes) {
        if (const int row = rowOf(one.slot); row >= 0)
            rows.push_back({row, one.columns});
    }
    eachChangedRange(std::move(rows), rowCount(), columnCount(),
                     [this](int firstRow, int lastRow, int firstColumn, int lastColumn) {
                         emit dataChanged(index(firstRow, firstColumn), index(lastRow, lastColumn));
                     });
}

void SortFilter::putOff(const std::vector<Slot> &touched)
{
    for (const Slot slot : touched) {
        if (!std::exchange(m_known[slot].pending, true))
            m_pending.push_back(slot);
    }
    if (!m_pending.empty() && !m_tick.isActive())
        m_tick.start();
}

std::vector<Slot> SortFilter::takePending()
{
    m_tick.stop();
    std::vector<Slot> touched;
    for (const Slot slot : std::exchange(m_pending, {})) { // those that are gone do not know of it
        if (std::exchange(m_known[slot].pending, false))
            touched.push_back(slot);
    }
    return touched;
}

void SortFilter::catchUp()
{
    const std::vector<Slot> touched = takePending();
    settle(touched, touched);
}

/// \a moved of those \a touched may stand in another place. Two rows beside each other of which
/// neither does stand as they stood.
void SortFilter::settle(const std::vector<Slot> &touched, const std::vector<Slot> &moved)
{
    bool others = false;
    for (const Slot slot : touched)
        others = judge(slot) || others;
    if (!std::all_of(moved.begin(), moved.end(), [this](Slot slot) { return isInPlace(slot); }))
        place(moved);
    else if (others)
        show();
}

/// Of what is sorted, from \a from on. Looks nearby first: of many that come, the next is near.
std::vector<Slot>::const_iterator
SortFilter::firstBehind(const Key &key, std::vector<Slot>::const_iterator from) const
{
    const auto end = m_sorted.cend();
    std::ptrdiff_t step = 1;
    while (step < end - from && !comesBefore(key, keyOf(from[step - 1]))) {
        from += step;
        step *= 2;
    }
    return std::upper_bound(
        from, step < end - from ? from + step : end, key,
        [this](const Key &one, Slot slot) { return comesBefore(one, keyOf(slot)); });
}

void SortFilter::place(const std::vector<Slot> &touched)
{
    for (const Slot slot : touched)
        m_known[slot].marked = true;
    std::erase_if(m_sorted, [this](Slot slot) { return m_known[slot].marked; });
    std::vector<Slot> coming;
    coming.reserve(touched.size());
    for (const Slot slot : touched) {
        if (std::exchange(m_known[slot].marked, false))
            coming.push_back(slot);
    }
    if (m_column < 0) {
        m_sorted.insert(m_sorted.end(), coming.begin(), coming.end());
        sortAll();
    } else {
        std::vector<Slot> merged;
        merged.reserve(m_sorted.size() + coming.size());
        auto from = m_sorted.cbegin();
        for (const Key &key : sortedKeys(coming)) {
            const auto to = firstBehind(key, from);
            merged.insert(merged.end(), from, to);
            merged.push_back(key.slot);
            from = to;
        }
        merged.insert(merged.end(), from, m_sorted.cend());
        m_sorted = std::move(merged);
        numberPlaces();
    }
    show();
}

} // namespace models
