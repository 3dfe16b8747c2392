// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/history.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace models {

enum class HistoryColumn {
    When,
    Kind,
    Party,
    Number,
    Lasted,
    Journey,
    Note,
    Phone,
    Recording,
    Count
};

/// The calls that a search in the history found, newest first, as many as were scrolled to.
///
/// IdRole: the row of the file. NameRole, NumberRole; SortRole is not given: the order is the
/// file's.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit HistoryModel(QObject *parent = nullptr);

    /// nullptr: none is kept.
    void setHistory(store::History *history);
    /// A hidden view's model does not search.
    void setActive(bool active);
    void setText(const QString &text);
    void setOnly(store::CallQuery::Only only);
    /// Calls of all phones, or the operator's own.
    void setEverybody(bool everybody);
    /// Those that began from \a from until before \a until, in ms since 1970; 0: open.
    void setSpan(qint64 from, qint64 until);
    [[nodiscard]] const store::CallQuery &query() const { return m_query; }
    [[nodiscard]] const store::CallEntry &call(int row) const { return m_calls.at(row).call; }
    /// The same, with what was noted on it.
    [[nodiscard]] const store::FoundCall &found(int row) const { return m_calls.at(row); }
    /// Why there is no history, in the system's words, or "".
    [[nodiscard]] const QString &trouble() const { return m_trouble; }
    [[nodiscard]] bool isKept() const { return m_history != nullptr; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// Whether anything is found, or why not, may be another.
    void stateChanged();

private:
    void search();
    void take(quint64 ticket, const QList<store::FoundCall> &calls, bool more);

    QPointer<store::History> m_history;
    store::CallQuery m_query;
    QList<store::FoundCall> m_calls;
    QString m_trouble;
    quint64 m_ticket = 0;
    bool m_next = false; ///< the ticket is of the next page
    bool m_more = false;
    bool m_active = false;
};

} // namespace models
