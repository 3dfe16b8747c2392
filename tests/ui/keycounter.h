// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xhand.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QTest>

#include <algorithm>
#include <cstdio>

/// Counts the real keys that an operator's tasks take; what is typed as text is not counted.
class KeyCounter
{
public:
    /// Presses keys, as xdotool names them, each counted; false where that failed.
    [[nodiscard]] bool spend(const QStringList &keys)
    {
        m_keys += keys;
        return std::all_of(keys.begin(), keys.end(), [](const QString &key) {
            return XHand::run({QStringLiteral("key"), key});
        });
    }
    /// Types text, which is not counted.
    [[nodiscard]] bool type(const QString &text)
    {
        m_keys << Text;
        return XHand::run(
            {QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("20"), text});
    }
    /// Counts from here on: what came before was another task.
    void begin() { m_keys.clear(); }
    /// The task is done, and stands in the table; false where it took more keys than \a budget.
    [[nodiscard]] bool done(const QString &task, int budget)
    {
        const auto spent = static_cast<int>(m_keys.size() - m_keys.count(Text));
        m_table.append({task, m_keys.join(u' '), spent, budget});
        if (spent > budget)
            qWarning("%s took %s", qPrintable(task), qPrintable(m_keys.join(u' ')));
        return spent <= budget;
    }
    /// Prints what was done; false where nothing was.
    [[nodiscard]] bool print() const
    {
        std::printf("\n%-44s %-24s %5s %6s\n", "task", "keys (… is text)", "keys", "budget");
        for (const Row &row : m_table)
            std::printf("%-44s %-24s %5d %6d\n", qPrintable(row.task), qPrintable(row.keys),
                        row.spent, row.budget);
        std::fflush(stdout);
        return !m_table.isEmpty();
    }

private:
    inline static const QString Text = QStringLiteral("…");
    struct Row
    {
        QString task, keys;
        int spent, budget;
    };
    QList<Row> m_table;
    QStringList m_keys;
};
