// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "livetable.h"
#include "pbx/rows.h"
#include "pbx/state.h"
#include "roles.h"

#include <QPointer>

namespace models {

/// One pbx::Table on screen, a row for a row.
template <class Row>
class LiveModel : public LiveTable
{
public:
    [[nodiscard]] const pbx::Table<Row> &table() const noexcept { return m_table; }
    [[nodiscard]] const Row &row(int row) const { return m_table.at(slotAt(row)); }
    /// The row of a key of the table, or -1.
    [[nodiscard]] int rowOfKey(const QString &key) const { return rowOf(m_table.find(key)); }

protected:
    /// \a state tells what is stale; a derived constructor calls setActive(true) when it is complete.
    LiveModel(const pbx::Table<Row> &table, const pbx::State *state, int columns, QObject *parent)
        : LiveTable(columns, parent)
        , m_table(table)
        , m_state(state)
    {}

    /// What one cell answers. SortRole without an answer falls back to Qt::DisplayRole.
    [[nodiscard]] virtual QVariant cell(const Row &row, int column, int role) const = 0;
    /// Which of this model's columns show any of the row's \a columns.
    [[nodiscard]] virtual pbx::Columns shown(pbx::Columns columns) const = 0;

    [[nodiscard]] QVariant value(pbx::Slot slot, int column, int role) const override
    {
        const Row &row = m_table.at(slot);
        switch (role) {
        case IdRole:
            return m_table.keyOf(slot);
        case StaleRole:
            return !isLive() || (m_state && m_state->isOld(row));
        case ConfirmedRole:
            return row.confirmedAt;
        case SortRole: {
            const QVariant typed = cell(row, column, SortRole);
            return typed.isValid() ? typed : cell(row, column, Qt::DisplayRole);
        }
        default:
            return cell(row, column, role);
        }
    }

    std::vector<pbx::Slot> follow(QObject *context) override
    {
        m_table.listen(context, [this, alive = QPointer<QObject>(context)](const pbx::Delta &d) {
            // A listener before us in the same commit may have made us inactive.
            if (alive)
                take(d);
        });
        return m_table.byBirth();
    }

private:
    void take(const pbx::Delta &delta)
    {
        remove(delta.removed);
        std::vector<pbx::Delta::Change> changes;
        changes.reserve(delta.changed.size());
        for (const pbx::Delta::Change &one : delta.changed) {
            if (const pbx::Columns columns = shown(one.columns))
                changes.push_back({one.slot, columns});
        }
        change(std::move(changes));
        append(delta.added); // last: who comes looks for a place among rows that stand in theirs
    }

    const pbx::Table<Row> &m_table;
    const pbx::State *m_state;
};

} // namespace models
