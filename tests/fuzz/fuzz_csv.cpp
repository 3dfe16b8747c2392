// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any text in the cells of a table → CSV and tab-parted text → an independent reader: the same
// number of rows and cells, the same texts, and no cell that a spreadsheet would compute. NULs part
// the cells of the input.

#include "check.h"
#include "ui/panels/tabletext.h"

#include <QStandardItemModel>

namespace {

using namespace Qt::StringLiterals;
using Rows = QList<QStringList>;

/// RFC 4180 and no more.
Rows readCsv(const QString &text)
{
    Rows rows;
    qsizetype at = 0;
    while (at < text.size()) {
        QStringList cells;
        for (bool more = true; more;) {
            QString cell;
            if (at < text.size() && text[at] == u'"') {
                for (++at; at < text.size(); ++at) {
                    if (text[at] == u'"' && (at + 1 == text.size() || text[at + 1] != u'"'))
                        break;
                    if (text[at] == u'"')
                        ++at;
                    cell += text[at];
                }
                FUZZ_CHECK(at < text.size());
                ++at;
            } else {
                for (; at < text.size() && text[at] != u',' && text[at] != u'\r'; ++at) {
                    FUZZ_CHECK(text[at] != u'"' && text[at] != u'\n');
                    cell += text[at];
                }
            }
            cells += cell;
            more = at < text.size() && text[at] == u',';
            if (more)
                ++at;
        }
        FUZZ_CHECK(text.mid(at, 2) == "\r\n"_L1);
        at += 2;
        rows += cells;
    }
    return rows;
}

/// What Excel and LibreOffice take for a formula, also behind blanks that an import may trim.
bool isFormula(const QString &cell)
{
    const QString text = cell.trimmed();
    if (text.isEmpty() || !u"=+-@"_s.contains(text.front()))
        return !cell.isEmpty() && u"\t\r\n"_s.contains(cell.front());
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    constexpr int Columns = 3;
    QStringList cells;
    for (const QByteArray &cell : fuzz::bytesOf(data, size).toByteArray().split('\0'))
        cells += QString::fromUtf8(cell);
    while (cells.size() % Columns != 0)
        cells += QString();
    QStandardItemModel model(int(cells.size()) / Columns, Columns);
    for (int i = 0; i < cells.size(); ++i)
        model.setItem(i / Columns, i % Columns, new QStandardItem(cells[i]));

    const QList<int> columns{0, 1, 2};
    const QByteArray csv = ui::toCsv(model, columns);
    FUZZ_CHECK(csv.startsWith("\xEF\xBB\xBF"));
    const Rows rows = readCsv(QString::fromUtf8(csv.sliced(3)));
    FUZZ_CHECK(rows.size() == model.rowCount() + 1);
    QModelIndexList indexes;
    for (int row = 0; row < model.rowCount(); ++row) {
        FUZZ_CHECK(rows[row + 1].size() == Columns);
        indexes += model.index(row, 0);
        for (int column = 0; column < Columns; ++column) {
            const QString text = cells[row * Columns + column];
            const QString cell = rows[row + 1][column];
            FUZZ_CHECK(!isFormula(cell) || ui::isPhoneNumber(cell));
            FUZZ_CHECK(cell == text || cell == u'\'' + text);
        }
    }

    const QStringList lines = ui::toTabs(indexes, columns).split(u'\n');
    FUZZ_CHECK(lines.size() == model.rowCount());
    for (const QString &line : lines)
        FUZZ_CHECK(line.count(u'\t') == Columns - 1 && !line.contains(u'\r'));
    return 0;
}
