// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxes.h"

#include "cells.h"

using pbx::bit;

namespace models {

using Column = MailboxesColumn;

MailboxesModel::MailboxesModel(const pbx::State &state, QObject *parent)
    : MailboxesModel(state.mailboxes(), &state, parent)
{}

MailboxesModel::MailboxesModel(const pbx::Table<pbx::Mailbox> &table, const pbx::State *state,
                               QObject *parent)
    : LiveModel(table, state, static_cast<int>(Column::Count), parent)
{
    setActive(true);
}

QVariant MailboxesModel::cell(const pbx::Mailbox &row, int column, int role) const
{
    switch (role) {
    case NameRole:
        return either(row.name, row.mailbox);
    case NumberRole:
        return row.mailbox.section(u'@', 0, 0);
    case ContextRole:
        return row.mailbox.section(u'@', 1);
    case MailboxNewRole:
        return row.newMessages;
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Column::Mailbox:
        return row.mailbox;
    case Column::Name:
        return row.name;
    case Column::New:
        return row.newMessages;
    case Column::Old:
        return row.oldMessages;
    case Column::Count:
        break;
    }
    return {};
}

pbx::Columns MailboxesModel::shown(pbx::Columns columns) const
{
    using Row = pbx::MailboxColumn;
    return shownBy(columns, {
                                {bit(Row::Mailbox), bit(Column::Mailbox)},
                                {bit(Row::Name), bit(Column::Mailbox) | bit(Column::Name)},
                                {bit(Row::New), bit(Column::Mailbox) | bit(Column::New)},
                                {bit(Row::Old), bit(Column::Mailbox) | bit(Column::Old)},
                            });
}

} // namespace models
