// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "livetable.h"

#include "calldrag.h"
#include "changedranges.h"
#include "matcher.h"
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

bool LiveTable::fits(const Matcher &matcher, int row) const
{
    const pbx::Slot slot = slotAt(row);
    if (matcher.score(value(slot, 0, NameRole).toString(), value(slot, 0, NumberRole).toString()) !=
        Matcher::NoMatch)
        return true;
    for (int column = 0; column < m_columns; ++column) {
        const QString text = value(slot, column, Qt::DisplayRole).toString();
        if (!text.isEmpty() && matcher.score(text, {}) != Matcher::NoMatch)
            return true;
    }
    return false;
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
    std::vector<pbx::Slot> known;
    std::copy_if(gone.begin(), gone.end(), std::back_inserter(known),
                 [this](pbx::Slot slot) { return rowOf(slot) >= 0; });
    if (known.empty())
        return;
    emit leaving(known);
    std::vector<int> rows;
    rows.reserve(known.size());
    for (const pbx::Slot slot : known)
        rows.push_back(rowOf(slot));
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
    std::erase_if(changes, [this](const auto &one) { return rowOf(one.slot) < 0; });
    if (changes.empty())
        return;
    emit altered(changes);
    std::vector<ChangedRow> rows;
    rows.reserve(changes.size());
    for (const pbx::Delta::Change &one : changes)
        rows.push_back({rowOf(one.slot), one.columns});
    eachChangedRange(std::move(rows), rowCount(), m_columns,
                     [this](int firstRow, int lastRow, int firstColumn, int lastColumn) {
                         emit dataChanged(index(firstRow, firstColumn), index(lastRow, lastColumn));
                     });
}

void LiveTable::changeAll(const QList<int> &roles)
{
    if (m_slots.empty())
        return;
    emit allAltered(roles);
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

} // namespace models
