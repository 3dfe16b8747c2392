// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/contact.h"

#include <QByteArrayView>
#include <QList>
#include <QStringList>

#include <optional>

namespace directory {

/// A file of rows and cells, as spreadsheets write it (RFC 4180, and what they make of it): with
/// commas, semicolons, tabs or bars, in quotation marks or not, in UTF-8, UTF-16 or Windows-1252.
struct CsvFile
{
    static constexpr qsizetype MostBytes = 32 * 1024 * 1024;
    static constexpr qsizetype MostRows = 100'000;
    static constexpr qsizetype MostColumns = 200;
    static constexpr qsizetype MostCell = 32 * 1024; ///< characters

    enum class Encoding { Utf8, Utf16LE, Utf16BE, Windows };
    enum class Trouble {
        None,
        Empty,
        TooLarge,
        NotText,        ///< it holds what no text holds: a spreadsheet's own file, a picture
        Unclosed,       ///< a quotation mark that opens a cell has no other
        CellTooLong,    ///< the same, or no table at all
        TooManyRows,    ///< the first ones are there
        TooManyColumns, ///< more than MostColumns in one row
    };
    struct Row
    {
        int line = 0; ///< of the file, from 1, where it begins
        QStringList cells;
    };

    /// What is not told is found out.
    struct How
    {
        std::optional<Encoding> encoding;
        QChar separator; ///< null: not told
    };
    [[nodiscard]] static CsvFile read(QByteArrayView bytes, const How &how);
    [[nodiscard]] static CsvFile read(QByteArrayView bytes) { return read(bytes, How()); }

    Trouble trouble = Trouble::None;
    int line = 0; ///< where the trouble begins
    Encoding encoding = Encoding::Utf8;
    QChar separator = u',';
    QList<Row> rows; ///< those with something in them
    int columns = 0; ///< of the widest row
};

/// What becomes of a column.
enum class CsvField {
    Ignore,
    Name,
    GivenName,
    FamilyName,
    Company,
    Work,
    Mobile,
    Home,
    Main,
    Fax,
    Other,
    Email,
    Groups,
    Note,
    Count
};

/// Whether the first row names the columns.
[[nodiscard]] bool hasHeading(const CsvFile &file);
/// What each column seems to be: by its heading, in several languages, else by what is in it.
[[nodiscard]] QList<CsvField> guessedFields(const CsvFile &file, bool heading);

/// What a file becomes.
struct CsvContacts
{
    QList<store::Contact> contacts;
    QList<int> leftOut; ///< lines with neither name, company, number nor address
    QList<int> cut;     ///< lines of which something was too long, or too much
};
/// \a source is what the contacts say they are from.
[[nodiscard]] CsvContacts contactsFrom(const CsvFile &file, const QList<CsvField> &fields,
                                       bool heading, const QString &source);

} // namespace directory
