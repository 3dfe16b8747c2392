// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a CSV file of contacts → rows within limits, each at a line of its own; written
// again, all in quotation marks, the same rows; contacts that are within their limits.

#include "check.h"
#include "directory/csv.h"

using directory::CsvFile;

namespace {

QString written(const CsvFile &file)
{
    QString text;
    for (const CsvFile::Row &row : file.rows) {
        QStringList cells;
        for (QString cell : row.cells)
            cells.append(QStringLiteral("\"%1\"").arg(
                cell.replace(QLatin1Char('"'), QStringLiteral("\"\""))));
        text += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return text;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const CsvFile file = CsvFile::read(fuzz::bytesOf(data, size));
    FUZZ_CHECK(file.rows.size() <= CsvFile::MostRows && file.columns <= CsvFile::MostColumns);
    int line = 0;
    for (const CsvFile::Row &row : file.rows) {
        FUZZ_CHECK(row.line > line && row.cells.size() <= file.columns);
        line = row.line;
        for (const QString &cell : row.cells)
            FUZZ_CHECK(cell.size() <= CsvFile::MostCell);
    }
    for (const bool heading : {false, true}) {
        const auto fields = directory::guessedFields(file, heading);
        FUZZ_CHECK(fields.size() == file.columns);
        const auto made = directory::contactsFrom(file, fields, heading, QStringLiteral("x"));
        FUZZ_CHECK(made.contacts.size() + made.leftOut.size() <= file.rows.size());
        for (const store::Contact &contact : made.contacts)
            FUZZ_CHECK(!contact.isEmpty() && contact == contact.bounded());
    }
    CsvFile::How how;
    how.encoding = CsvFile::Encoding::Utf8;
    how.separator = QLatin1Char(',');
    const QString text = written(file);
    const QByteArray bytes = text.toUtf8();
    // Half a letter is none when it is written again.
    if (QString::fromUtf8(bytes) != text || file.rows.isEmpty())
        return 0;
    const CsvFile again = CsvFile::read(bytes, how);
    FUZZ_CHECK(again.rows.size() == file.rows.size());
    for (qsizetype i = 0; i < file.rows.size(); ++i)
        FUZZ_CHECK(again.rows.at(i).cells == file.rows.at(i).cells);
    return 0;
}
