// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sortfilter.h"

#include "livetable.h"
#include "presence.h"
#include "roles.h"

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
    if (const auto *live = qobject_cast<const LiveTable *>(model))
        m_volatile = live->volatileColumns();
    if (model) {
        connect(model, &QAbstractItemModel::dataChanged, this, &SortFilter::noteChange);
        connect(model, &QAbstractItemModel::rowsInserted, this, &SortFilter::noteRows);
        connect(model, &QAbstractItemModel::modelReset, this, &SortFilter::noteRows);
    }
    chooseWay();
}

void SortFilter::sort(int column, Qt::SortOrder order)
{
    // Not yet dynamic, or the base would sort twice; chooseWay() sees to it after.
    setDynamicSortFilter(false);
    QSortFilterProxyModel::sort(column, order);
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
    invalidateFilter();
}

void SortFilter::setFreeOnly(bool on)
{
    if (std::exchange(m_freeOnly, on) != on)
        invalidateFilter();
}

void SortFilter::setFavouritesOnly(bool on)
{
    if (std::exchange(m_favouritesOnly, on) != on)
        invalidateFilter();
}

void SortFilter::setRoleFilter(int role, const QVariant &value)
{
    if (role == m_role && value == m_roleValue)
        return;
    m_role = role;
    m_roleValue = value;
    invalidateFilter();
}

void SortFilter::catchUp()
{
    m_tick.stop();
    if (!std::exchange(m_pending, false) || !sourceModel())
        return;
    if (!dynamicSortFilter())
        invalidateFilter();
    if (!isSorted())
        QSortFilterProxyModel::setDynamicSortFilter(true); // sorts, even where it is on already
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
    const int column = sortColumn();
    if (column < 0)
        return true;
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    for (int row = 1; row < rowCount(); ++row) {
        const QModelIndex before = mapToSource(index(row - 1, column));
        const QModelIndex after = mapToSource(index(row, column));
        if (ascending ? lessThan(after, before) : lessThan(before, after))
            return false;
    }
    return true;
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
        noteRows();
}

void SortFilter::noteRows()
{
    m_pending = true;
    if (!m_tick.isActive())
        m_tick.start();
}

} // namespace models
