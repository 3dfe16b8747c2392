// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemView>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

/// The keys and the mouse of a real X display, by xdotool.
struct XHand
{
    [[nodiscard]] static bool isThere()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("xdotool")).isEmpty();
    }
    /// Runs xdotool with these words, while our own event loop goes on; false where it failed.
    [[nodiscard]] static bool run(const QStringList &words)
    {
        QProcess process;
        QSignalSpy ended(&process, &QProcess::finished);
        process.start(QStringLiteral("xdotool"), words);
        return QTest::qWaitFor([&] { return !ended.isEmpty(); }, 30'000) && process.exitCode() == 0;
    }
    [[nodiscard]] static bool moveTo(const QPoint &global)
    {
        // Not --sync: where the pointer is there already, it waits for 15 s.
        return run({QStringLiteral("mousemove"), QString::number(global.x()),
                    QString::number(global.y())});
    }
    /// Not in one leap: a hand moves.
    [[nodiscard]] static bool drawTo(const QPoint &from, const QPoint &to)
    {
        QStringList words;
        for (int step = 1; step <= 5; ++step) {
            const QPoint at = from + (to - from) * step / 5;
            words += {QStringLiteral("mousemove"), QString::number(at.x()), QString::number(at.y()),
                      QStringLiteral("sleep"), QStringLiteral("0.01")};
        }
        return run(words);
    }
    /// The middle of a row, brought into sight; global.
    [[nodiscard]] static QPoint placeOf(QAbstractItemView *view, const QModelIndex &row)
    {
        // Not every column of a table is seen.
        const auto *table = qobject_cast<const QTableView *>(view);
        const QModelIndex index = table ? row.siblingAtColumn(table->columnAt(8)) : row;
        view->scrollTo(index);
        const QRect rect = view->visualRect(index).intersected(view->viewport()->rect());
        return view->viewport()->mapToGlobal(rect.center());
    }
    [[nodiscard]] static QModelIndex rowWith(const QAbstractItemView *view, int role,
                                             const QString &value)
    {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            if (index.data(role).toString() == value)
                return index;
        }
        return {};
    }
};
