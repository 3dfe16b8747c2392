// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sortfilter.h"

#include "livetable.h"
#include "presence.h"
#include "roles.h"

#include <algorithm>

namespace models {

SortFilter::SortFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    m_tick.setInterval(TickMs);
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &SortFilter::catchUp);
}

void SortFilter::setSourceModel(QAbstractItemModel *model)
{
    if (QAbstractItemModel *before = sourceModel())
        before->disconnect(this, nullptr);
    QSortFilterProxyModel::setSourceModel(model);
    m_moved.reset();
    if (const auto *live = qobject_cast<const LiveTable *>(model))
        m_volatile = live->volatileColumns();
    if (model) {
        connect(model, &QAbstractItemModel::dataChanged, this, &SortFilter::noteChange);
        connect(model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { noteRows(first, last); });
        connect(model, &QAbstractItemModel::modelReset, this, &SortFilter::noteAll);
    }
    chooseWay();
}

void SortFilter::sort(int column, Qt::SortOrder order)
{
    // Not yet dynamic, or the base would sort twice; chooseWay() sees to it after.
    setDynamicSortFilter(false);
    QSortFilterProxyModel::sort(column, order);
    m_moved = QSet<pbx::Slot>();
    chooseWay();
}

void SortFilter::setVolatileColumns(pbx::Columns columns)
{
    m_volatile = columns;
    chooseWay();
}

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

/// Who comes in meanwhile looks for a place among rows that may be out of theirs.
void SortFilter::filterAnew()
{
    if (m_pending)
        m_moved.reset();
    refilter();
}

void SortFilter::refilter()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    beginFilterChange();
    endFilterChange(Direction::Rows);
#else
    invalidateFilter();
#endif
}

void SortFilter::catchUp()
{
    m_tick.stop();
    if (!std::exchange(m_pending, false) || !sourceModel())
        return;
    if (!dynamicSortFilter())
        refilter();
    if (!isSorted())
        QSortFilterProxyModel::setDynamicSortFilter(true); // sorts, even where it is on already
    m_moved = QSet<pbx::Slot>();
    chooseWay();
}

bool SortFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QAbstractItemModel *model = sourceModel();
    const QModelIndex index = model->index(row, 0, parent);
    if (m_freeOnly && index.data(PresenceRole) != static_cast<int>(Presence::Free))
        return false;
    if (m_favouritesOnly && !index.data(FavouriteRole).toBool())
        return false;
    if (m_numbers && !m_numbers->contains(index.data(NumberRole).toString()))
        return false;
    if (m_roleValue.isValid() && index.data(m_role) != m_roleValue)
        return false;
    if (m_matcher.isEmpty())
        return true;
    const QVariant name = index.data(NameRole);
    const QVariant number = index.data(NumberRole);
    if (m_matcher.score(name.toString(), number.toString()) != Matcher::NoMatch)
        return true;
    if (index.data(PresenceRole).isValid())
        return false;
    // A table's filter looks into every cell: a channel's name, a context, an address.
    const int columns = model->columnCount(parent);
    for (int column = 0; column < columns; ++column) {
        const QString text = model->index(row, column, parent).data(Qt::DisplayRole).toString();
        if (!text.isEmpty() && m_matcher.score(text, {}) != Matcher::NoMatch)
            return true;
    }
    return false;
}

bool SortFilter::lessThan(const QModelIndex &a, const QModelIndex &b) const
{
    if (const int order = compare(a.data(SortRole), b.data(SortRole)))
        return order < 0;
    // Among equals the Ids ascend, whichever way the column is sorted.
    const int ids = compareNatural(a.data(IdRole).toString(), b.data(IdRole).toString());
    return sortOrder() == Qt::AscendingOrder ? ids < 0 : ids > 0;
}

int SortFilter::compare(const QVariant &a, const QVariant &b)
{
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return compareNatural(*static_cast<const QString *>(a.constData()),
                              *static_cast<const QString *>(b.constData()));
    const QPartialOrdering order = QVariant::compare(a, b);
    if (order == QPartialOrdering::Unordered)
        return int(a.isValid()) - int(b.isValid());
    return order == QPartialOrdering::Less ? -1 : order == QPartialOrdering::Greater ? 1 : 0;
}

bool SortFilter::isVolatile(int column) const
{
    return column >= 0 && (m_volatile & (pbx::Columns(1) << column));
}

bool SortFilter::isSorted() const
{
    if (sortColumn() < 0)
        return true;
    const auto *live = qobject_cast<const LiveTable *>(sourceModel());
    if (!m_moved || !live) {
        for (int row = 1; row < rowCount(); ++row) {
            if (!isInPlace(row))
                return false;
        }
        return true;
    }
    return std::all_of(m_moved->begin(), m_moved->end(), [&](pbx::Slot slot) {
        const QModelIndex source = live->index(live->rowOf(slot), sortColumn());
        const int row = mapFromSource(source).row();
        return row < 0 || (isInPlace(row) && isInPlace(row + 1));
    });
}

/// Whether a row stands right behind the one before it.
bool SortFilter::isInPlace(int row) const
{
    if (row < 1 || row >= rowCount())
        return true;
    const QModelIndex before = mapToSource(index(row - 1, sortColumn()));
    const QModelIndex after = mapToSource(index(row, sortColumn()));
    return !(sortOrder() == Qt::AscendingOrder ? lessThan(after, before) : lessThan(before, after));
}

void SortFilter::chooseWay()
{
    const bool dynamic = !isVolatile(sortColumn());
    if (dynamic != dynamicSortFilter())
        setDynamicSortFilter(dynamic);
}

void SortFilter::noteChange(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    const int column = sortColumn();
    const bool touched = column >= topLeft.column() && column <= bottomRight.column();
    // With dynamic sorting too: the base sorts row by row as the changes of one commit come in, and
    // a row that finds its place among others that are not in theirs yet can end up in a wrong one.
    if (touched || !dynamicSortFilter())
        noteRows(topLeft.row(), bottomRight.row());
}

void SortFilter::noteRows(int first, int last)
{
    const auto *live = qobject_cast<const LiveTable *>(sourceModel());
    // Where most of them may be, it is as well to look at all.
    if (m_moved && live && 2 * (m_moved->size() + last - first) < live->rowCount()) {
        for (int row = first; row <= last; ++row)
            m_moved->insert(live->slotAt(row));
    } else {
        m_moved.reset();
    }
    m_pending = true;
    if (!m_tick.isActive())
        m_tick.start();
}

void SortFilter::noteAll()
{
    m_moved.reset();
    noteRows(0, -1);
}

} // namespace models
