// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "matcher.h"
#include "pbx/table.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QTimer>

#include <optional>

namespace models {

/// Sorts by SortRole, with equals in the order of their Id, and filters by text, presence and
/// favourites. Where the sorted column changes all the time (LiveTable::volatileColumns()), rows
/// are not moved and filtered at each change, but twice a second.
class SortFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SortFilter(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// By default those that the LiveTable itself names.
    void setVolatileColumns(pbx::Columns columns);

    /// Looked for in NameRole and NumberRole by Matcher, and in a table that is not of people in
    /// every column too.
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    /// Only those with Presence::Free.
    void setFreeOnly(bool on);
    [[nodiscard]] bool freeOnly() const { return m_freeOnly; }
    void setFavouritesOnly(bool on);
    [[nodiscard]] bool favouritesOnly() const { return m_favouritesOnly; }
    /// Only those of these numbers; nullopt takes all.
    void setNumbers(const std::optional<QSet<QString>> &numbers);
    [[nodiscard]] const std::optional<QSet<QString>> &numbers() const { return m_numbers; }
    /// Only rows whose \a role is \a value (`QueueRole` "support"); an invalid value takes all.
    void setRoleFilter(int role, const QVariant &value);

    static constexpr int TickMs = 500;

public slots:
    /// Sorts and filters now what was put off; the tick does it, and does nothing without need.
    void catchUp();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &a, const QModelIndex &b) const override;

private:
    [[nodiscard]] static int compare(const QVariant &a, const QVariant &b);
    [[nodiscard]] bool isVolatile(int column) const;
    [[nodiscard]] bool isSorted() const;
    [[nodiscard]] bool isInPlace(int row) const;
    void chooseWay();
    void filterAnew();
    void refilter();
    void noteChange(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    void noteRows(int first, int last);
    void noteAll();

    QString m_text;
    Matcher m_matcher;
    bool m_freeOnly = false;
    bool m_favouritesOnly = false;
    std::optional<QSet<QString>> m_numbers;
    int m_role = -1;
    QVariant m_roleValue;
    pbx::Columns m_volatile = 0;
    bool m_pending = false;
    /// The slots of the rows that may be out of place; nullopt: any may be. Two others next to each
    /// other have not changed, and stand as they stood.
    std::optional<QSet<pbx::Slot>> m_moved = QSet<pbx::Slot>();
    QTimer m_tick;
};

} // namespace models
