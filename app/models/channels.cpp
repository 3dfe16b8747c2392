// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels.h"

#include "cells.h"

using namespace Qt::StringLiterals;
using pbx::bit;

namespace models {

using Column = ChannelsColumn;

ChannelsModel::ChannelsModel(const pbx::State &state, QObject *parent)
    : ChannelsModel(state.channels(), &state, parent)
{}

ChannelsModel::ChannelsModel(const pbx::Table<pbx::Channel> &table, const pbx::State *state,
                             QObject *parent)
    : LiveModel(table, state, static_cast<int>(Column::Count), parent)
{
    setActive(true);
}

pbx::Columns ChannelsModel::volatileColumns() const
{
    return bit(Column::State) | bit(Column::Connected) | bit(Column::Doing) |
           bit(Column::Extension) | bit(Column::Context) | bit(Column::Bridge);
}

QVariant ChannelsModel::cell(const pbx::Channel &row, int column, int role) const
{
    switch (role) {
    case ChannelRole:
        return row.uniqueId;
    case NameRole:
        return row.callerName;
    case NumberRole:
        return row.callerNumber;
    case WithRole:
        return either(row.connectedName, row.connectedNumber);
    case WithNumberRole:
        return row.connectedNumber;
    case ContextRole:
        return row.context;
    case SinceRole:
        return row.startedAt;
    case DetailRole:
        if (column == static_cast<int>(Column::Doing) && !row.applicationData.isEmpty())
            return QString(row.application % u'(' % row.applicationData % u')');
        return {};
    case SortRole:
        if (column == static_cast<int>(Column::Since))
            return startForSorting(row.startedAt);
        return {};
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Channel:
        return row.name;
    case Column::State:
        return row.state;
    case Column::Caller:
        return party(row.callerName, row.callerNumber);
    case Column::Connected:
        return party(row.connectedName, row.connectedNumber);
    case Column::Doing:
        return row.application;
    case Column::Extension:
        return row.extension;
    case Column::Context:
        return row.context;
    case Column::Bridge:
        return row.bridge;
    case Column::UniqueId:
        return row.uniqueId;
    case Column::Since:
    case Column::Count:
        break;
    }
    return {};
}

pbx::Columns ChannelsModel::shown(pbx::Columns columns) const
{
    using Row = pbx::ChannelColumn;
    return shownBy(
        columns, {
                     {bit(Row::Name), bit(Column::Channel)},
                     {bit(Row::State) | bit(Row::Hold), bit(Column::State)},
                     {bit(Row::CallerNumber) | bit(Row::CallerName), bit(Column::Caller)},
                     {bit(Row::ConnectedNumber) | bit(Row::ConnectedName), bit(Column::Connected)},
                     {bit(Row::Application), bit(Column::Doing)},
                     {bit(Row::Started), bit(Column::Since)},
                     {bit(Row::Extension), bit(Column::Extension)},
                     {bit(Row::Context), bit(Column::Context)},
                     {bit(Row::Bridge), bit(Column::Bridge)},
                 });
}

} // namespace models
