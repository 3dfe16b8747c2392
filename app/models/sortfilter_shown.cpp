// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of what is in order, what is shown: rows that come and go, or a new layout.

#include "livetable.h"
#include "sortfilter.h"

#include <algorithm>
#include <utility>

using pbx::Slot;

namespace models {

namespace {

/// More ranges of rows than this are one new layout: a view measures as much for it as for one row.
constexpr int MostRanges = 6;

} // namespace

int SortFilter::rowOf(Slot slot) const
{
    for (; m_numbered < m_shown.size(); ++m_numbered)
        m_known[m_shown[m_numbered]].row = static_cast<int>(m_numbered);
    return slot < m_known.size() ? m_known[slot].row : -1;
}

/// Brings what is shown to what is accepted, in order.
void SortFilter::show()
{
    std::vector<Slot> wanted;
    wanted.reserve(m_sorted.size());
    std::vector<int> to(m_known.size(), -1);
    for (const Slot slot : m_sorted) {
        if (!m_known[slot].accepted)
            continue;
        to[slot] = static_cast<int>(wanted.size());
        wanted.push_back(slot);
    }
    int ranges = 0;
    bool moved = false;
    for (int before = -1, last = 0; const Slot slot : m_shown) {
        ranges += to[slot] < 0 && last >= 0;
        last = to[slot];
        moved = moved || (last >= 0 && last < before);
        before = std::max(before, last);
    }
    for (bool within = false; const Slot slot : wanted) {
        const bool isNew = rowOf(slot) < 0;
        ranges += isNew && !within;
        within = isNew;
    }
    if (moved || ranges > MostRanges)
        showByLayout(std::move(wanted), to);
    else if (ranges > 0)
        showByRows(wanted, to);
}

void SortFilter::takeOut(int first, int last)
{
    beginRemoveRows({}, first, last);
    for (int row = first; row <= last; ++row)
        m_known[m_shown[static_cast<std::size_t>(row)]].row = -1;
    m_shown.erase(m_shown.begin() + first, m_shown.begin() + last + 1);
    m_numbered = std::min(m_numbered, static_cast<std::size_t>(first));
    endRemoveRows();
}

void SortFilter::showByRows(const std::vector<Slot> &wanted, const std::vector<int> &to)
{
    const auto isGone = [&](int row) { return to[m_shown[static_cast<std::size_t>(row)]] < 0; };
    for (int end = rowCount(); end > 0;) {
        int first = end;
        while (first > 0 && isGone(first - 1))
            --first;
        if (first < end)
            takeOut(first, end - 1);
        end = first - 1; // which stays
    }
    for (int first = 0; first < static_cast<int>(wanted.size()); ++first) {
        int end = first;
        while (end < static_cast<int>(wanted.size()) &&
               rowOf(wanted[static_cast<std::size_t>(end)]) < 0)
            ++end;
        if (end == first)
            continue;
        beginInsertRows({}, first, end - 1);
        m_shown.insert(m_shown.begin() + first, wanted.begin() + first, wanted.begin() + end);
        m_numbered = std::min(m_numbered, static_cast<std::size_t>(first));
        endInsertRows();
        first = end;
    }
}

/// Who holds on to a row that goes (a selection does) is to hear that it is removed. A proxy above
/// holds on for those above it only while a layout changes: so one changes that stays as it is.
void SortFilter::takeOutHeld(const std::vector<int> &to)
{
    if (std::none_of(m_shown.begin(), m_shown.end(), [&](Slot slot) { return to[slot] < 0; }))
        return;
    std::vector<int> going;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList held = persistentIndexList();
    for (const QModelIndex &one : held) {
        if (to[m_shown[static_cast<std::size_t>(one.row())]] < 0)
            going.push_back(one.row());
    }
    emit layoutChanged({}, VerticalSortHint);
    std::sort(going.begin(), going.end(), std::greater<>());
    going.erase(std::unique(going.begin(), going.end()), going.end());
    for (const int row : going)
        takeOut(row, row);
}

void SortFilter::showByLayout(std::vector<Slot> wanted, const std::vector<int> &to)
{
    takeOutHeld(to);
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList there;
    there.reserve(from.size());
    for (const QModelIndex &one : from) {
        const int row = to[m_shown[static_cast<std::size_t>(one.row())]];
        there.append(row < 0 ? QModelIndex() : createIndex(row, one.column()));
    }
    for (const Slot slot : m_shown)
        m_known[slot].row = -1;
    m_shown = std::move(wanted);
    m_numbered = 0;
    changePersistentIndexList(from, there);
    emit layoutChanged({}, VerticalSortHint);
}

QModelIndex SortFilter::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || !m_live)
        return {};
    Q_ASSERT(index.model() == this);
    return m_live->index(m_live->rowOf(m_shown[static_cast<std::size_t>(index.row())]),
                         index.column());
}

QModelIndex SortFilter::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid() || !m_live)
        return {};
    const int row = rowOf(m_live->slotAt(index.row()));
    return row < 0 ? QModelIndex() : createIndex(row, index.column());
}

QModelIndex SortFilter::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int SortFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int SortFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_live ? 0 : m_live->columnCount();
}

bool SortFilter::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_shown.empty();
}

QVariant SortFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_live && orientation == Qt::Horizontal ? m_live->headerData(section, orientation, role)
                                                   : QVariant();
}

} // namespace models
