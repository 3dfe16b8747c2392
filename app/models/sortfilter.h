// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "matcher.h"
#include "pbx/table.h"

#include <QAbstractProxyModel>
#include <QSet>
#include <QTimer>
#include <QVariant>

#include <optional>
#include <vector>

namespace models {

class LiveTable;

/// Rows of a LiveTable, sorted by SortRole, with equals in the order of their Id, and filtered by
/// text, presence and favourites. Where the sorted column changes all the time
/// (LiveTable::volatileColumns()), rows are not moved and filtered at each change, but twice a
/// second.
///
/// A commit is taken as a whole: a few rows that come, go or move are told one by one, many as one
/// new layout, in which rows may come and go too.
class SortFilter : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit SortFilter(QObject *parent = nullptr);

    /// \a model: a LiveTable, or nullptr.
    void setSourceModel(QAbstractItemModel *model) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// -1: as they were born.
    [[nodiscard]] int sortColumn() const { return m_column; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_order; }

    /// By default those that the LiveTable itself names.
    void setVolatileColumns(pbx::Columns columns);

    /// Looked for by LiveTable::fits(): in a table that is not of people in every column.
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

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &) const override { return {}; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

public slots:
    /// Sorts and filters now what was put off; the tick does it, and does nothing without need.
    void catchUp();

protected:
    /// Whether a row of the source is shown.
    [[nodiscard]] virtual bool accepts(int row) const;

private:
    /// What is known of a row of the source, by its slot.
    struct Known
    {
        int place = -1; ///< in m_sorted
        int row = -1;   ///< in m_shown, or -1; read by rowOf()
        bool accepted = false;
        bool pending = false;
        bool marked = false;
    };
    struct Key
    {
        QVariant value;
        QString id;
        pbx::Slot slot = pbx::NoSlot;
    };
    [[nodiscard]] Key keyOf(pbx::Slot slot) const;
    [[nodiscard]] bool comesBefore(const Key &a, const Key &b) const;
    [[nodiscard]] std::vector<Key> sortedKeys(const std::vector<pbx::Slot> &of) const;
    [[nodiscard]] std::vector<pbx::Slot>::const_iterator
    firstBehind(const Key &key, std::vector<pbx::Slot>::const_iterator from) const;
    void sortAll();
    [[nodiscard]] bool isInPlace(pbx::Slot slot) const;
    [[nodiscard]] bool isVolatile() const;
    [[nodiscard]] int rowOf(pbx::Slot slot) const;
    bool judge(pbx::Slot slot);

    void forget();
    void fill();
    void join(int first, int last);
    void leave(const std::vector<pbx::Slot> &gone);
    void alter(const std::vector<pbx::Delta::Change> &changes);
    void putOff(const std::vector<pbx::Slot> &touched);
    [[nodiscard]] std::vector<pbx::Slot> takePending();
    void settle(const std::vector<pbx::Slot> &touched, const std::vector<pbx::Slot> &moved);
    void place(const std::vector<pbx::Slot> &touched);
    void filterAnew();

    void numberPlaces();
    void show();
    void showByLayout(std::vector<pbx::Slot> wanted, const std::vector<int> &to);
    void showByRows(const std::vector<pbx::Slot> &wanted, const std::vector<int> &to);
    void takeOut(int first, int last);
    void takeOutHeld(const std::vector<int> &to);

    LiveTable *m_live = nullptr;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    pbx::Columns m_volatile = 0;

    QString m_text;
    Matcher m_matcher;
    bool m_freeOnly = false;
    bool m_favouritesOnly = false;
    std::optional<QSet<QString>> m_numbers;
    int m_role = -1;
    QVariant m_roleValue;

    /// All rows of the source. In order but for those that are pending.
    std::vector<pbx::Slot> m_sorted;
    std::vector<pbx::Slot> m_shown; ///< those that are accepted, as they were told
    mutable std::vector<Known> m_known;
    mutable std::size_t m_numbered = 0; ///< of m_shown, the rows before it know their number
    std::vector<pbx::Slot> m_pending;   ///< what the tick looks at
    QTimer m_tick;
};

} // namespace models
