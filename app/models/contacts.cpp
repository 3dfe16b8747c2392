// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contacts.h"

#include "roles.h"

#include <algorithm>
#include <limits>

namespace models {

ContactsModel::ContactsModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_index(std::make_shared<directory::Index>())
{}

void ContactsModel::setDirectory(directory::Directory *directory)
{
    if (m_directory)
        m_directory->disconnect(this);
    m_directory = directory;
    if (directory)
        connect(directory, &directory::Directory::changed, this, &ContactsModel::search);
    search();
}

void ContactsModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    search();
}

void ContactsModel::setGroup(const QString &group)
{
    if (group == m_group)
        return;
    m_group = group;
    search();
}

void ContactsModel::setFavouritesOnly(bool only)
{
    if (only == m_favouritesOnly)
        return;
    m_favouritesOnly = only;
    search();
}

bool ContactsModel::isFiltered() const
{
    return !m_text.trimmed().isEmpty() || !m_group.isEmpty() || m_favouritesOnly;
}

void ContactsModel::search()
{
    beginResetModel();
    m_index = m_directory ? m_directory->shared() : std::make_shared<directory::Index>();
    m_rows = m_index->find(m_text, std::numeric_limits<int>::max());
    if (!m_group.isEmpty() || m_favouritesOnly) {
        const auto end = std::remove_if(m_rows.begin(), m_rows.end(), [this](int place) {
            const store::Contact &contact = m_index->people()[std::size_t(place)].contact;
            return (m_favouritesOnly && !contact.favourite) ||
                   (!m_group.isEmpty() && !contact.groups.contains(m_group));
        });
        m_rows.erase(end, m_rows.end());
    }
    endResetModel();
}

const directory::Person &ContactsModel::person(int row) const
{
    return m_index->people().at(std::size_t(m_rows.at(std::size_t(row))));
}

int ContactsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ContactsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ContactsColumn::Count);
}

QVariant ContactsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const directory::Person &person = this->person(index.row());
    switch (role) {
    case IdRole:
        // A row of the own file stays that row whatever becomes of it.
        return person.own.isEmpty() ? QString(person.title() % u'\n' % person.number() % u'\n' %
                                              person.contact.email)
                                    : QString::number(person.own.first());
    case NameRole:
        return person.title();
    case NumberRole:
        return person.number();
    case FavouriteRole:
        return person.contact.favourite;
    default:
        return {};
    }
}

} // namespace models
