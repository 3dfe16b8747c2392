// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "livetable.h"

#include "calldrag.h"
#include "roles.h"

#include <QMimeData>

#include <algorithm>

namespace models {

LiveTable::LiveTable(int columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
{}

void LiveTable::setActive(bool active)
{
    if (active == isActive())
        return;
    if (!active) {
        m_context.reset();
        return;
    }
    m_context = std::make_unique<QObject>();
    beginResetModel();
    m_slots = follow(m_context.get());
    m_rowOfSlot.assign(m_rowOfSlot.size(), -1);
    m_numbered = 0;
    endResetModel();
}

void LiveTable::setLive(bool live)
{
    if (live == m_live)
        return;
    m_live = live;
    changeAll({StaleRole});
}

int LiveTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_slots.size());
}

int LiveTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant LiveTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    Q_ASSERT(checkIndex(index, CheckIndexOption::ParentIsInvalid));
    return value(slotAt(index.row()), index.column(), role);
}

Qt::ItemFlags LiveTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || data(index, ChannelRole).toString().isEmpty())
        return flags;
    return flags | Qt::ItemIsDragEnabled;
}

QStringList LiveTable::mimeTypes() const
{
    return {QString::fromLatin1(CallMimeType)};
}

QMimeData *LiveTable::mimeData(const QModelIndexList &indexes) const
{
    QStringList calls;
    for (const QModelIndex &index : indexes) {
        const QString call = data(index, ChannelRole).toString();
        if (!call.isEmpty() && !calls.contains(call))
            calls.append(call);
    }
    if (calls.isEmpty())
        return nullptr;
    auto *mime = new QMimeData;
    putCalls(mime, calls);
    return mime;
}

QVariant LiveTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? m_headers.value({section, role}) : QVariant();
}

bool LiveTable::setHeaderData(int section, Qt::Orientation orientation, const QVariant &value,
                              int role)
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns)
        return false;
    m_headers.insert({section, role == Qt::EditRole ? int(Qt::DisplayRole) : role}, value);
    emit headerDataChanged(orientation, section, section);
    return true;
}

void LiveTable::remove(const std::vector<pbx::Slot> &gone)
{
    std::vector<int> rows;
    rows.reserve(gone.size());
    for (const pbx::Slot slot : gone) {
        if (const int row = rowOf(slot); row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (std::size_t i = 0; i < rows.size();) {
        const int last = rows[i];
        int first = last;
        while (++i < rows.size() && rows[i] == first - 1)
            first = rows[i];
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_rowOfSlot[slotAt(row)] = -1;
        m_slots.erase(m_slots.begin() + first, m_slots.begin() + last + 1);
        m_numbered = std::min(m_numbered, static_cast<std::size_t>(first));
        endRemoveRows();
    }
}

void LiveTable::append(const std::vector<pbx::Slot> &born)
{
    std::vector<pbx::Slot> fresh;
    fresh.reserve(born.size());
    for (const pbx::Slot slot : born) {
        // A model made active between a birth and its commit has the row already.
        if (rowOf(slot) < 0)
            fresh.push_back(slot);
    }
    if (fresh.empty())
        return;
    const std::size_t first = m_slots.size();
    beginInsertRows({}, static_cast<int>(first), static_cast<int>(first + fresh.size()) - 1);
    m_slots.insert(m_slots.end(), fresh.begin(), fresh.end());
    endInsertRows();
}

void LiveTable::change(std::vector<pbx::Delta::Change> changes)
{
    // From here on `slot` is a row.
    std::erase_if(changes, [this](const auto &one) { return rowOf(one.slot) < 0; });
    if (changes.empty())
        return;
    for (pbx::Delta::Change &one : changes)
        one.slot = static_cast<pbx::Slot>(rowOf(one.slot));
    std::sort(changes.begin(), changes.end(),
              [](const auto &a, const auto &b) { return a.slot < b.slot; });

    if (changes.size() * 2 > m_slots.size()) {
        // One large repaint costs a view less than thousands of small ones.
        pbx::Columns all = 0;
        for (const pbx::Delta::Change &one : changes)
            all |= one.columns;
        emitChanged(static_cast<int>(changes.front().slot), static_cast<int>(changes.back().slot),
                    all);
        return;
    }
    for (std::size_t i = 0; i < changes.size();) {
        const pbx::Slot first = changes[i].slot;
        pbx::Slot last = first;
        pbx::Columns columns = changes[i].columns;
        while (++i < changes.size() && changes[i].slot == last)
            columns |= changes[i].columns;
        while (i < changes.size() && changes[i].slot == last + 1 && changes[i].columns == columns) {
            ++last;
            ++i;
        }
        emitChanged(static_cast<int>(first), static_cast<int>(last), columns);
    }
}

void LiveTable::changeAll(const QList<int> &roles)
{
    if (!m_slots.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1), roles);
}

/// Only when somebody asks: many ranges may be removed before.
void LiveTable::renumber() const
{
    for (; m_numbered < m_slots.size(); ++m_numbered) {
        const pbx::Slot slot = m_slots[m_numbered];
        if (slot >= m_rowOfSlot.size())
            m_rowOfSlot.resize(slot + 1, -1);
        m_rowOfSlot[slot] = static_cast<int>(m_numbered);
    }
}

void LiveTable::emitChanged(int firstRow, int lastRow, pbx::Columns columns)
{
    for (int column = 0; column < m_columns; ++column) {
        if (!(columns & (pbx::Columns(1) << column)))
            continue;
        const int first = column;
        while (column + 1 < m_columns && (columns & (pbx::Columns(1) << (column + 1))))
            ++column;
        emit dataChanged(index(firstRow, first), index(lastRow, column));
    }
}

} // namespace models
