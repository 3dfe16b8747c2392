// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/table.h"

#include <algorithm>
#include <vector>

namespace models {

struct ChangedRow
{
    int row = 0;
    pbx::Columns columns = 0; ///< of the model, a bit each
};

/// Calls \a tell(firstRow, lastRow, firstColumn, lastColumn) for what changed: neighbours of the
/// same columns together. Where most of \a rowCount rows did, all in one: a large repaint costs a
/// view less than thousands of small ones.
template <class Tell>
void eachChangedRange(std::vector<ChangedRow> rows, int rowCount, int columnCount, Tell tell)
{
    if (rows.empty())
        return;
    const auto tellColumns = [&](int first, int last, pbx::Columns columns) {
        for (int column = 0; column < columnCount; ++column) {
            if (!(columns & (pbx::Columns(1) << column)))
                continue;
            const int begin = column;
            while (column + 1 < columnCount && (columns & (pbx::Columns(1) << (column + 1))))
                ++column;
            tell(first, last, begin, column);
        }
    };
    std::sort(rows.begin(), rows.end(),
              [](const ChangedRow &a, const ChangedRow &b) { return a.row < b.row; });
    if (rows.size() * 2 > static_cast<std::size_t>(rowCount)) {
        pbx::Columns all = 0;
        for (const ChangedRow &one : rows)
            all |= one.columns;
        tellColumns(rows.front().row, rows.back().row, all);
        return;
    }
    for (std::size_t i = 0; i < rows.size();) {
        const int first = rows[i].row;
        int last = first;
        pbx::Columns columns = rows[i].columns;
        while (++i < rows.size() && rows[i].row == last)
            columns |= rows[i].columns;
        while (i < rows.size() && rows[i].row == last + 1 && rows[i].columns == columns) {
            ++last;
            ++i;
        }
        tellColumns(first, last, columns);
    }
}

} // namespace models
