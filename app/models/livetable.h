// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/table.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>
#include <vector>

namespace models {

class Matcher;

/// Rows on screen that follow slots of the live picture: the part that no row type changes.
///
/// Rows stand in the order of birth; a SortFilter sorts. Changes of one commit arrive as removals
/// in merged ranges from the back, dataChanged() in merged ranges of exactly the changed columns,
/// and one insertion at the end. There is a reset only when the model is made active again.
/// The State must outlive its models.
class LiveTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// A hidden view's model need not follow: inactive, it ignores what happens; made active
    /// again, it catches up with one reset. Models begin active.
    [[nodiscard]] bool isActive() const noexcept { return m_context != nullptr; }
    void setActive(bool active);

    /// Whether the link is live; where it is not, every row is stale (StaleRole).
    [[nodiscard]] bool isLive() const noexcept { return m_live; }
    void setLive(bool live);

    /// Columns whose values change so often that a view sorted by one is sorted anew on a tick.
    [[nodiscard]] virtual pbx::Columns volatileColumns() const { return 0; }

    /// The row of a slot, or -1. Constant time.
    [[nodiscard]] int rowOf(pbx::Slot slot) const
    {
        if (m_numbered < m_slots.size())
            renumber();
        return slot < m_rowOfSlot.size() ? m_rowOfSlot[slot] : -1;
    }
    [[nodiscard]] pbx::Slot slotAt(int row) const { return m_slots[static_cast<std::size_t>(row)]; }

    /// Whether what is looked for stands in that row: in NameRole, NumberRole or any cell.
    [[nodiscard]] virtual bool fits(const Matcher &matcher, int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Roles of roles.h and Qt::DisplayRole, never a translatable word.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Rows with a call (ChannelRole) can be dragged; see calldrag.h.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }

    /// The headers are words, so the ui gives them: setHeaderData(column, Qt::Horizontal, tr(…)).
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    bool setHeaderData(int section, Qt::Orientation orientation, const QVariant &value,
                       int role = Qt::EditRole) override;

signals:
    // A SortFilter takes a commit as a whole, not range by range: neighbours here are none there.
    /// These rows are about to be removed.
    void leaving(const std::vector<pbx::Slot> &gone);
    /// What dataChanged() tells too, in no order; a slot may stand there twice.
    void altered(const std::vector<pbx::Delta::Change> &changes);
    /// Every row, in these roles.
    void allAltered(const QList<int> &roles);

protected:
    LiveTable(int columns, QObject *parent);

    /// What one cell answers to a role.
    [[nodiscard]] virtual QVariant value(pbx::Slot slot, int column, int role) const = 0;
    /// Begins to listen until \a context is gone, and gives the rows of this moment.
    virtual std::vector<pbx::Slot> follow(QObject *context) = 0;

    void remove(const std::vector<pbx::Slot> &gone);
    void append(const std::vector<pbx::Slot> &born);
    /// Columns are this model's own, a bit each. Slots without a row are passed over.
    void change(std::vector<pbx::Delta::Change> changes);
    /// One dataChanged() of every row, for what hangs over all of them.
    void changeAll(const QList<int> &roles);

private:
    void renumber() const;

    const int m_columns;
    bool m_live = true;
    std::vector<pbx::Slot> m_slots;
    mutable std::vector<int> m_rowOfSlot;           ///< -1 where a slot has no row
    mutable std::size_t m_numbered = 0;             ///< rows before this one stand in it rightly
    QHash<std::pair<int, int>, QVariant> m_headers; ///< by section and role
    std::unique_ptr<QObject> m_context;             ///< lives while we listen
};

} // namespace models
