// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/directory.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <memory>
#include <vector>

namespace models {

enum class ContactsColumn { Name, Company, Number, Email, Groups, Source, Count };

/// The people of the directory that a search found, the best first; all of them by name where
/// nothing is looked for.
///
/// IdRole: what stays the same of a person while they are called the same. NameRole, NumberRole
/// (the first, as written), FavouriteRole.
class ContactsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ContactsModel(QObject *parent = nullptr);

    /// nullptr: there is none.
    void setDirectory(directory::Directory *directory);
    [[nodiscard]] directory::Directory *directory() const { return m_directory; }
    void setText(const QString &text);
    /// Only those of that group; "" all.
    void setGroup(const QString &group);
    void setFavouritesOnly(bool only);
    /// Something is looked for, so that not everybody is shown.
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] const directory::Person &person(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void search();

    QPointer<directory::Directory> m_directory;
    std::shared_ptr<const directory::Index> m_index; ///< that the rows are of
    std::vector<int> m_rows;
    QString m_text;
    QString m_group;
    bool m_favouritesOnly = false;
};

} // namespace models
