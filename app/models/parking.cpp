// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parking.h"

#include "cells.h"

using pbx::bit;

namespace models {

using Column = ParkingColumn;

ParkingModel::ParkingModel(const pbx::State &state, QObject *parent)
    : ParkingModel(state.parkedCalls(), &state, parent)
{}

ParkingModel::ParkingModel(const pbx::Table<pbx::ParkedCall> &table, const pbx::State *state,
                           QObject *parent)
    : LiveModel(table, state, static_cast<int>(Column::Count), parent)
{
    setActive(true);
}

QVariant ParkingModel::cell(const pbx::ParkedCall &row, int column, int role) const
{
    switch (role) {
    case LotRole:
        return row.lot;
    case SpaceRole:
    case NumberRole:
        return row.space;
    case NameRole:
        return either(row.callerName, row.callerNumber);
    case ChannelRole:
        return row.uniqueId;
    case WithRole:
    case WithNumberRole:
        return shortDevice(row.parker);
    case DetailRole:
        return row.channel;
    case SinceRole:
        return row.since;
    case UntilRole:
        return row.until;
    case SortRole:
        switch (static_cast<Column>(column)) {
        case Column::Since:
            return startForSorting(row.since);
        case Column::Until:
            return startForSorting(row.until);
        default:
            return {};
        }
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Space:
        return row.space;
    case Column::Lot:
        return row.lot;
    case Column::Caller:
        return party(row.callerName, row.callerNumber);
    case Column::Parker:
        return shortDevice(row.parker);
    case Column::Since:
    case Column::Until:
    case Column::Count:
        break;
    }
    return {};
}

pbx::Columns ParkingModel::shown(pbx::Columns columns) const
{
    using Row = pbx::ParkingColumn;
    return shownBy(columns, {
                                {bit(Row::Space), bit(Column::Space) | bit(Column::Lot)},
                                {bit(Row::Channel), bit(Column::Space) | bit(Column::Caller) |
                                                        bit(Column::Parker) | bit(Column::Since)},
                                {bit(Row::Until), bit(Column::Space) | bit(Column::Until)},
                            });
}

} // namespace models
