// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "registrations.h"

#include "cells.h"

using pbx::bit;

namespace models {

using Column = RegistrationsColumn;

RegistrationsModel::RegistrationsModel(const pbx::State &state, QObject *parent)
    : RegistrationsModel(state.registrations(), &state, parent)
{}

RegistrationsModel::RegistrationsModel(const pbx::Table<pbx::Registration> &table,
                                       const pbx::State *state, QObject *parent)
    : LiveModel(table, state, static_cast<int>(Column::Count), parent)
{
    setActive(true);
}

QVariant RegistrationsModel::cell(const pbx::Registration &row, int column, int role) const
{
    if (role == NameRole)
        return row.username;
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(column)) {
    case Column::Technology:
        return row.technology;
    case Column::Username:
        return row.username;
    case Column::Domain:
        return row.domain;
    case Column::Status:
        return row.status;
    case Column::Count:
        break;
    }
    return {};
}

pbx::Columns RegistrationsModel::shown(pbx::Columns columns) const
{
    using Row = pbx::RegistrationColumn;
    return shownBy(columns, {
                                {bit(Row::Username), bit(Column::Username)},
                                {bit(Row::Domain), bit(Column::Domain)},
                                {bit(Row::Status), bit(Column::Status)},
                            });
}

} // namespace models
