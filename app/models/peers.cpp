// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peers.h"

#include "cells.h"
#include "matcher.h"

using pbx::bit;

namespace models {

using Column = PeersColumn;

PeersModel::PeersModel(const pbx::State &state, QObject *parent)
    : PeersModel(state.peers(), &state, parent)
{}

PeersModel::PeersModel(const pbx::Table<pbx::Peer> &table, const pbx::State *state, QObject *parent)
    : LiveModel(table, state, static_cast<int>(Column::Count), parent)
{
    setActive(true);
}

pbx::Columns PeersModel::volatileColumns() const
{
    return bit(Column::Latency);
}

QVariant PeersModel::cell(const pbx::Peer &row, int column, int role) const
{
    switch (role) {
    case NameRole:
        return row.name;
    case NumberRole: {
        const QString resource = row.name.section(u'/', 1);
        return looksDialable(resource) ? resource : QString();
    }
    case PeerStatusRole:
        return static_cast<int>(row.status);
    case SinceRole:
        return row.statusSince;
    case SortRole:
        switch (static_cast<Column>(column)) {
        case Column::Status:
            return static_cast<int>(row.status);
        case Column::Latency:
            return row.latencyMs < 0 ? std::numeric_limits<int>::max() : row.latencyMs;
        case Column::Since:
            return startForSorting(row.statusSince);
        default:
            return {};
        }
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Name:
        return row.name;
    case Column::Address:
        return row.address;
    case Column::Latency:
        return row.latencyMs < 0 ? QVariant() : QVariant(row.latencyMs);
    case Column::Status:
    case Column::Since:
    case Column::Count:
        break;
    }
    return {};
}

pbx::Columns PeersModel::shown(pbx::Columns columns) const
{
    using Row = pbx::PeerColumn;
    return shownBy(columns, {
                                {bit(Row::Name), bit(Column::Name)},
                                {bit(Row::Status), bit(Column::Status) | bit(Column::Since)},
                                {bit(Row::Address), bit(Column::Address)},
                                {bit(Row::Latency), bit(Column::Latency)},
                            });
}

} // namespace models
