// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history.h"

#include "roles.h"

namespace models {

HistoryModel::HistoryModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void HistoryModel::setHistory(store::History *history)
{
    if (m_history)
        m_history->disconnect(this);
    m_history = history;
    m_trouble.clear();
    beginResetModel();
    m_calls.clear();
    m_more = false;
    endResetModel();
    if (history) {
        connect(history, &store::History::found, this, &HistoryModel::take);
        connect(history, &store::History::settled, this, &HistoryModel::search);
        connect(history, &store::History::failed, this, [this](const QString &words) {
            m_trouble = words;
            emit stateChanged();
        });
    }
    search();
    emit stateChanged();
}

void HistoryModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    search();
}

void HistoryModel::setText(const QString &text)
{
    if (text == m_query.text)
        return;
    m_query.text = text;
    search(); // at every key: one that is overtaken costs nothing
}

void HistoryModel::setOnly(store::CallQuery::Only only)
{
    if (only == m_query.only)
        return;
    m_query.only = only;
    search();
}

void HistoryModel::setEverybody(bool everybody)
{
    if (everybody == m_query.everybody)
        return;
    m_query.everybody = everybody;
    search();
}

void HistoryModel::setSpan(qint64 from, qint64 until)
{
    if (from == m_query.from && until == m_query.until)
        return;
    m_query.from = from;
    m_query.until = until;
    search();
}

void HistoryModel::search()
{
    if (!m_active || !m_history)
        return;
    m_next = false;
    store::CallQuery query = m_query;
    // As far as it was scrolled.
    query.most = qMax(query.most, int(m_calls.size()));
    m_ticket = m_history->find(query);
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_next;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || !m_history || m_calls.isEmpty())
        return;
    m_next = true;
    store::CallQuery query = m_query;
    query.before = m_calls.last().row;
    m_ticket = m_history->find(query);
}

/// The rows that are still there stay the same rows, so that selection and scrolling do.
void HistoryModel::take(quint64 ticket, const QList<store::FoundCall> &calls, bool more)
{
    if (ticket != m_ticket)
        return;
    m_more = more;
    if (m_next) {
        m_next = false;
        if (!calls.isEmpty()) {
            beginInsertRows({}, int(m_calls.size()), int(m_calls.size() + calls.size()) - 1);
            m_calls += calls;
            endInsertRows();
        }
        return;
    }
    // Newest first by row: a merge of two descending lists.
    int row = 0;
    for (qsizetype i = 0; i < calls.size() || row < m_calls.size();) {
        const qint64 now = i < calls.size() ? calls.at(i).row : -1;
        const qint64 old = row < m_calls.size() ? m_calls.at(row).row : -1;
        if (old > now) {
            beginRemoveRows({}, row, row);
            m_calls.removeAt(row);
            endRemoveRows();
            continue;
        }
        if (now > old) {
            beginInsertRows({}, row, row);
            m_calls.insert(row, calls.at(i));
            endInsertRows();
        } else if (m_calls.at(row) != calls.at(i)) {
            m_calls[row] = calls.at(i);
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
        ++row;
        ++i;
    }
    emit stateChanged();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_calls.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(HistoryColumn::Count);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const store::FoundCall &found = m_calls.at(index.row());
    switch (role) {
    case IdRole:
        return QString::number(found.row);
    case NameRole:
        return found.call.name;
    case NumberRole:
        return found.call.number;
    default:
        return {};
    }
}

} // namespace models
