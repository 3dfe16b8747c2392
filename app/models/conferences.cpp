// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conferences.h"

#include "cells.h"

using pbx::bit;

namespace models {

ConferencesModel::ConferencesModel(const pbx::State &state, QObject *parent)
    : ConferencesModel(state.conferences(), &state, parent)
{}

ConferencesModel::ConferencesModel(const pbx::Table<pbx::Conference> &table,
                                   const pbx::State *state, QObject *parent)
    : LiveModel(table, state, static_cast<int>(ConferencesColumn::Count), parent)
{
    setActive(true);
}

QVariant ConferencesModel::cell(const pbx::Conference &row, int column, int role) const
{
    using Column = ConferencesColumn;
    switch (role) {
    case RoomRole:
    case NameRole:
    case NumberRole:
        return row.name;
    case LockedRole:
        return row.locked;
    case SortRole:
        return column == static_cast<int>(Column::Locked) ? QVariant(row.locked) : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Name:
        return row.name;
    case Column::Participants:
        return row.participants;
    case Column::Locked:
    case Column::Count:
        break;
    }
    return {};
}

pbx::Columns ConferencesModel::shown(pbx::Columns columns) const
{
    using Column = ConferencesColumn;
    using Row = pbx::ConferenceColumn;
    return shownBy(columns,
                   {
                       {bit(Row::Name), bit(Column::Name)},
                       {bit(Row::Locked), bit(Column::Name) | bit(Column::Locked)},
                       {bit(Row::Participants), bit(Column::Name) | bit(Column::Participants)},
                   });
}

ParticipantsModel::ParticipantsModel(const pbx::State &state, QObject *parent)
    : ParticipantsModel(state.participants(), &state, parent)
{}

ParticipantsModel::ParticipantsModel(const pbx::Table<pbx::Participant> &table,
                                     const pbx::State *state, QObject *parent)
    : LiveModel(table, state, static_cast<int>(ParticipantsColumn::Count), parent)
{
    setActive(true);
}

QVariant ParticipantsModel::cell(const pbx::Participant &row, int column, int role) const
{
    using Column = ParticipantsColumn;
    switch (role) {
    case RoomRole:
        return row.room;
    case ChannelRole:
        return row.uniqueId;
    case NameRole:
        return row.callerName;
    case NumberRole:
        return row.callerNumber;
    case MutedRole:
        return row.muted;
    case DetailRole:
        return row.channel;
    case SinceRole:
        return row.since;
    case SortRole:
        switch (static_cast<Column>(column)) {
        case Column::Muted:
            return row.muted;
        case Column::Since:
            return startForSorting(row.since);
        default:
            return {};
        }
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Room:
        return row.room;
    case Column::Caller:
        return party(row.callerName, row.callerNumber);
    case Column::Channel:
        return row.channel;
    case Column::Muted:
    case Column::Since:
    case Column::Count:
        break;
    }
    return {};
}

pbx::Columns ParticipantsModel::shown(pbx::Columns columns) const
{
    using Column = ParticipantsColumn;
    using Row = pbx::ParticipantColumn;
    return shownBy(columns, {
                                {bit(Row::Channel), bit(Column::Room) | bit(Column::Caller) |
                                                        bit(Column::Channel) | bit(Column::Since)},
                                {bit(Row::Muted), bit(Column::Room) | bit(Column::Muted)},
                            });
}

} // namespace models
