// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queues.h"

#include "cells.h"
#include "matcher.h"

using pbx::bit;

namespace models {

QueuesModel::QueuesModel(const pbx::State &state, QObject *parent)
    : QueuesModel(state.queues(), &state, parent)
{}

QueuesModel::QueuesModel(const pbx::Table<pbx::Queue> &table, const pbx::State *state,
                         QObject *parent)
    : LiveModel(table, state, static_cast<int>(QueuesColumn::Count), parent)
{
    setActive(true);
}

pbx::Columns QueuesModel::volatileColumns() const
{
    using Column = QueuesColumn;
    return bit(Column::Callers) | bit(Column::Free) | bit(Column::Longest);
}

QVariant QueuesModel::cell(const pbx::Queue &row, int column, int role) const
{
    using Column = QueuesColumn;
    switch (role) {
    case NameRole:
    case QueueRole:
        return row.name;
    case NumberRole:
        return looksDialable(row.name) ? row.name : QString();
    case DetailRole:
        return row.strategy;
    case SinceRole:
        return row.longestSince;
    case SortRole:
        if (column == static_cast<int>(Column::Longest))
            return startForSorting(row.longestSince);
        return {};
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Name:
        return row.name;
    case Column::Callers:
        return row.callers;
    case Column::Members:
        return row.members;
    case Column::Free:
        return row.freeMembers;
    case Column::Longest:
    case Column::Count:
        break;
    }
    return {};
}

pbx::Columns QueuesModel::shown(pbx::Columns columns) const
{
    using Column = QueuesColumn;
    using Row = pbx::QueueColumn;
    // The name's cell stands for the whole row in a list: it is painted anew with any of them.
    return shownBy(
        columns,
        {
            {bit(Row::Name), bit(Column::Name)},
            {bit(Row::Callers), bit(Column::Name) | bit(Column::Callers) | bit(Column::Longest)},
            {bit(Row::Members), bit(Column::Name) | bit(Column::Members) | bit(Column::Free)},
        });
}

QueueCallersModel::QueueCallersModel(const pbx::State &state, QObject *parent)
    : QueueCallersModel(state.queueCallers(), &state, parent)
{}

QueueCallersModel::QueueCallersModel(const pbx::Table<pbx::QueueCaller> &table,
                                     const pbx::State *state, QObject *parent)
    : LiveModel(table, state, static_cast<int>(QueueCallersColumn::Count), parent)
{
    setActive(true);
}

QVariant QueueCallersModel::cell(const pbx::QueueCaller &row, int column, int role) const
{
    using Column = QueueCallersColumn;
    switch (role) {
    case QueueRole:
        return row.queue;
    case PositionRole:
        return row.position;
    case ChannelRole:
        return row.uniqueId;
    case NameRole:
        return row.callerName;
    case NumberRole:
        return row.callerNumber;
    case DetailRole:
        return row.channel;
    case SinceRole:
        return row.since;
    case SortRole:
        if (column == static_cast<int>(Column::Since))
            return startForSorting(row.since);
        return {};
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Queue:
        return row.queue;
    case Column::Position:
        return row.position;
    case Column::Caller:
        return party(row.callerName, row.callerNumber);
    case Column::Since:
    case Column::Count:
        break;
    }
    return {};
}

pbx::Columns QueueCallersModel::shown(pbx::Columns columns) const
{
    using Column = QueueCallersColumn;
    using Row = pbx::QueueCallerColumn;
    return shownBy(columns, {
                                {bit(Row::Channel), bit(Column::Queue) | bit(Column::Caller)},
                                {bit(Row::Position), bit(Column::Queue) | bit(Column::Position)},
                                {bit(Row::Since), bit(Column::Queue) | bit(Column::Since)},
                            });
}

QueueMembersModel::QueueMembersModel(const pbx::State &state, QObject *parent)
    : QueueMembersModel(state.queueMembers(), &state, parent)
{}

QueueMembersModel::QueueMembersModel(const pbx::Table<pbx::QueueMember> &table,
                                     const pbx::State *state, QObject *parent)
    : LiveModel(table, state, static_cast<int>(QueueMembersColumn::Count), parent)
{
    setActive(true);
}

pbx::Columns QueueMembersModel::volatileColumns() const
{
    return bit(QueueMembersColumn::Status);
}

QVariant QueueMembersModel::cell(const pbx::QueueMember &row, int column, int role) const
{
    using Column = QueueMembersColumn;
    switch (role) {
    case QueueRole:
        return row.queue;
    case NameRole:
        return either(row.name, row.interface);
    case PausedRole:
        return row.paused;
    case DetailRole:
        return row.interface;
    case SinceRole:
        return row.paused && row.pausedSince ? row.pausedSince : row.statusSince;
    case SortRole:
        switch (static_cast<Column>(column)) {
        case Column::Paused:
            return row.paused;
        case Column::Since:
            return startForSorting(row.paused && row.pausedSince ? row.pausedSince
                                                                 : row.statusSince);
        default:
            return {};
        }
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Queue:
        return row.queue;
    case Column::Name:
        return either(row.name, row.interface);
    case Column::Interface:
        return row.interface;
    case Column::Status:
        return row.status;
    case Column::Paused:
        return row.pausedReason;
    case Column::Penalty:
        return row.penalty;
    case Column::Calls:
        return row.callsTaken;
    case Column::Since:
    case Column::Count:
        break;
    }
    return {};
}

pbx::Columns QueueMembersModel::shown(pbx::Columns columns) const
{
    using Column = QueueMembersColumn;
    using Row = pbx::QueueMemberColumn;
    // The first cell stands for the whole row in a list: it is painted anew with any of them.
    const pbx::Columns queue = bit(Column::Queue);
    return shownBy(columns,
                   {
                       {bit(Row::Name), queue | bit(Column::Name)},
                       {bit(Row::Status), queue | bit(Column::Status) | bit(Column::Since)},
                       {bit(Row::Paused), queue | bit(Column::Paused) | bit(Column::Since)},
                       {bit(Row::Penalty), queue | bit(Column::Penalty)},
                       {bit(Row::Calls), queue | bit(Column::Calls)},
                   });
}

} // namespace models
