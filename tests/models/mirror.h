// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <QList>
#include <QObject>
#include <QString>
#include <QVariant>

#include <vector>

/// What a view would know of a model that only listens to its signals: a change that was not told
/// leaves it with an old value. Counts the signals on the way, and has Qt's own tester at its side.
class Mirror : public QObject
{
public:
    using Row = std::vector<QVariant>;

    /// Every cell is remembered in these roles; \a rowRoles only in the first column, for models
    /// whose first cell stands for the row.
    explicit Mirror(QAbstractItemModel &model, QList<int> roles = {Qt::DisplayRole},
                    QList<int> rowRoles = {})
        : m_model(model)
        , m_roles(std::move(roles))
        , m_rowRoles(std::move(rowRoles))
        , m_tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        read();
        connect(&model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) {
                    ++inserts;
                    for (int row = first; row <= last; ++row)
                        m_rows.insert(m_rows.begin() + row, readRow(row));
                });
        connect(&model, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) {
                    ++removals;
                    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
                });
        connect(&model, &QAbstractItemModel::rowsMoved, this,
                [this](const QModelIndex &, int first, int last, const QModelIndex &, int to) {
                    ++moves;
                    const std::vector<Row> taken(m_rows.begin() + first, m_rows.begin() + last + 1);
                    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
                    const int at = to > first ? to - (last - first + 1) : to;
                    m_rows.insert(m_rows.begin() + at, taken.begin(), taken.end());
                });
        connect(&model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
                    ++changes;
                    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
                        for (int column = topLeft.column(); column <= bottomRight.column();
                             ++column)
                            readCell(m_rows[static_cast<std::size_t>(row)], row, column);
                    }
                });
        connect(&model, &QAbstractItemModel::modelReset, this, [this] {
            ++resets;
            read();
        });
        connect(&model, &QAbstractItemModel::layoutChanged, this, [this] {
            ++layouts;
            read();
        });
    }

    /// "" where what was told is what is, else the first difference in words.
    [[nodiscard]] QString difference() const
    {
        if (std::ssize(m_rows) != m_model.rowCount())
            return QStringLiteral("%1 rows told, %2 there")
                .arg(m_rows.size())
                .arg(m_model.rowCount());
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const Row &told = m_rows[static_cast<std::size_t>(row)];
            const Row is = readRow(row);
            for (std::size_t i = 0; i < is.size(); ++i) {
                if (told[i] != is[i])
                    return QStringLiteral("row %1, value %2: told %3, is %4")
                        .arg(row)
                        .arg(i)
                        .arg(told[i].toString(), is[i].toString());
            }
        }
        return {};
    }

    int inserts = 0;
    int removals = 0;
    int moves = 0;
    int changes = 0;
    int resets = 0;
    int layouts = 0;

private:
    void read()
    {
        m_rows.clear();
        for (int row = 0; row < m_model.rowCount(); ++row)
            m_rows.push_back(readRow(row));
    }
    [[nodiscard]] Row readRow(int row) const
    {
        Row values(
            static_cast<std::size_t>(m_model.columnCount() * m_roles.size() + m_rowRoles.size()));
        for (int column = 0; column < m_model.columnCount(); ++column)
            readCell(values, row, column);
        return values;
    }
    void readCell(Row &values, int row, int column) const
    {
        const QModelIndex index = m_model.index(row, column);
        auto at = values.begin() + column * m_roles.size();
        for (const int role : m_roles)
            *at++ = index.data(role);
        if (column != 0)
            return;
        at = values.begin() + m_model.columnCount() * m_roles.size();
        for (const int role : m_rowRoles)
            *at++ = index.data(role);
    }

    QAbstractItemModel &m_model;
    QList<int> m_roles;
    QList<int> m_rowRoles;
    QAbstractItemModelTester m_tester;
    std::vector<Row> m_rows;
};
