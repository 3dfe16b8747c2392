// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv.h"

#include "folded.h"
#include "letters.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace directory {

namespace {

using Encoding = CsvFile::Encoding;
using Trouble = CsvFile::Trouble;

constexpr qsizetype LinesToLookAt = 20;

Encoding encodingOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return Encoding::Utf16LE;
    if (bytes.startsWith("\xfe\xff"))
        return Encoding::Utf16BE;
    if (bytes.startsWith("\xef\xbb\xbf"))
        return Encoding::Utf8;
    // Latin letters in UTF-16 have every other byte zero.
    const QByteArrayView start = bytes.first(std::min<qsizetype>(bytes.size(), 1000));
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < start.size(); ++i) {
        if (start[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    if (odd > start.size() / 4 && even == 0)
        return Encoding::Utf16LE;
    if (even > start.size() / 4 && odd == 0)
        return Encoding::Utf16BE;
    return QByteArray::fromRawData(bytes.data(), bytes.size()).isValidUtf8() ? Encoding::Utf8
                                                                             : Encoding::Windows;
}

QString decoded(QByteArrayView bytes, Encoding encoding)
{
    const auto by = [bytes](QStringConverter::Encoding how) -> QString {
        return QStringDecoder(how).decode(bytes);
    };
    switch (encoding) {
    case Encoding::Utf8:
        return by(QStringConverter::Utf8);
    case Encoding::Utf16LE:
        return by(QStringConverter::Utf16LE);
    case Encoding::Utf16BE:
        return by(QStringConverter::Utf16BE);
    case Encoding::Windows:
        break;
    }
    return fromWindows(bytes);
}

/// Cuts a text into rows, one after the other.
class Cutter
{
public:
    Cutter(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] int line() const { return m_line; } ///< at which the next row begins
    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    [[nodiscard]] int troubleLine() const { return m_troubleLine; }

    /// Trouble ends it: what is left is no row.
    QStringList next()
    {
        QStringList cells;
        for (bool more = true; more && m_trouble == Trouble::None;) {
            if (cells.size() >= CsvFile::MostColumns) {
                fail(Trouble::TooManyColumns, m_line);
                break;
            }
            cells.append(cell(more));
        }
        return cells;
    }

private:
    void fail(Trouble trouble, int line)
    {
        m_trouble = trouble;
        m_troubleLine = line;
    }

    /// \a more: another cell of this row follows.
    QString cell(bool &more)
    {
        more = false;
        QString text;
        // Some write blanks before the mark.
        qsizetype mark = m_at;
        while (mark < m_text.size() && m_text[mark] == u' ')
            ++mark;
        bool quoted = mark < m_text.size() && m_text[mark] == u'"';
        const int begin = m_line;
        if (quoted)
            m_at = mark + 1;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            const bool breaks = c == u'\n' || (c == u'\r' && !isNext(u'\n'));
            if (breaks)
                ++m_line;
            if (quoted && c == u'"') {
                if (isNext(u'"')) {
                    text += c;
                    ++m_at;
                } else {
                    quoted = false;
                }
            } else if (!quoted && c == m_separator) {
                more = true;
                return text;
            } else if (!quoted && breaks) {
                return text;
            } else if (c != u'\r' || breaks) {
                text += c == u'\r' ? QChar(u'\n') : c;
            }
            if (text.size() > CsvFile::MostCell) {
                fail(quoted ? Trouble::Unclosed : Trouble::CellTooLong, begin);
                return {};
            }
        }
        if (quoted)
            fail(Trouble::Unclosed, begin);
        return text;
    }
    [[nodiscard]] bool isNext(QChar c) const { return m_at < m_text.size() && m_text[m_at] == c; }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    Trouble m_trouble = Trouble::None;
    int m_troubleLine = 0;
};

/// The one by which the most of the first rows have the same number of cells, two or more.
QChar separatorOf(QStringView text)
{
    QChar best = u',';
    std::pair<qsizetype, qsizetype> most; // rows, and cells in each
    // Commas stand in texts and figures, too: where both would do, it is another.
    for (const QChar separator : {u';', u'\t', u'|', u','}) {
        Cutter cutter(text, separator);
        QHash<qsizetype, qsizetype> rows; // by number of cells
        for (qsizetype row = 0; row < LinesToLookAt && !cutter.atEnd(); ++row) {
            const qsizetype cells = cutter.next().size();
            if (cutter.trouble() == Trouble::None && cells > 1)
                ++rows[cells];
        }
        for (auto one = rows.cbegin(); one != rows.cend(); ++one) {
            if (std::pair(one.value(), one.key()) > most) {
                most = {one.value(), one.key()};
                best = separator;
            }
        }
    }
    return best;
}

/// `sep=;` in the first line, as one spreadsheet has it.
QChar toldSeparator(QStringView text)
{
    return text.size() > 5 && text.startsWith(u"sep=", Qt::CaseInsensitive) &&
                   (text[5] == u'\r' || text[5] == u'\n')
               ? text[4]
               : QChar();
}

bool isNothing(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

bool isNumber(QStringView cell)
{
    qsizetype digits = 0;
    for (const QChar c : cell) {
        if (c.isDigit())
            ++digits;
        else if (!u" +-/().='\u00a0"_s.contains(c))
            return false;
    }
    return digits >= 3;
}

bool isAddress(QStringView cell)
{
    const qsizetype at = cell.indexOf(u'@');
    return at > 0 && cell.indexOf(u'.', at) > at + 1 && !cell.contains(u' ');
}

struct Heading
{
    CsvField field;
    const char16_t *words; ///< folded; one of them, between bars, is in the heading
};

/// The first that fits: so the more particular words stand first.
constexpr Heading Headings[] = {
    {CsvField::Fax, u"fax|telefax|telecopie"},
    {CsvField::Mobile, u"mobile|mobil|cell|handy|portable|movil|celular|gsm"},
    {CsvField::Home, u"home phone|private phone|telefon privat|phone 2 home|privat|domicile|casa"},
    {CsvField::Main, u"main phone|company main|zentrale|switchboard|standard"},
    {CsvField::Email, u"e-mail|email|mail|courriel|correo"},
    {CsvField::GivenName, u"first name|given name|vorname|prenom|nombre de pila|primeiro nome"},
    {CsvField::FamilyName, u"last name|family name|surname|nachname|familienname|nom de famille|"
                           u"apellido|sobrenome"},
    {CsvField::Company, u"company|organization|organisation|firma|unternehmen|societe|empresa"},
    {CsvField::Groups, u"group|categor|gruppe|kategorie|label|tags"},
    {CsvField::Note, u"note|comment|notiz|bemerkung|kommentar|remarque|nota"},
    {CsvField::Work, u"phone|telephone|telefon|number|nummer|tel|rufnummer|numero|durchwahl|"
                     u"extension"},
    {CsvField::Name, u"name|contact|kontakt|nom|nombre|nome"},
};

CsvField fieldOf(const QString &heading)
{
    const QString text = folded(heading).simplified();
    for (const Heading &one : Headings) {
        for (const QString &word : QString::fromUtf16(one.words).split(u'|')) {
            if (text.contains(word))
                return one.field;
        }
    }
    return CsvField::Ignore;
}

/// What spreadsheets put around a number so that it stays text: `="030 1"`, `'+4930`.
QString unwrapped(const QString &cell)
{
    QString text = cell.trimmed();
    if (text.startsWith(u"=\""_s) && text.endsWith(u'"') && text.size() > 2)
        text = text.sliced(2).chopped(1);
    else if (text.startsWith(u'\''))
        text.remove(0, 1);
    return text;
}

void addGroups(store::Contact &contact, const QString &cell)
{
    const QChar separator = cell.contains(u';') ? u';' : cell.contains(u'|') ? u'|' : u',';
    contact.groups += cell.split(separator, Qt::SkipEmptyParts);
}

bool lostSomething(const store::Contact &before, const store::Contact &after)
{
    return before.name.simplified().size() > after.name.size() ||
           before.company.simplified().size() > after.company.size() ||
           before.email.simplified().size() > after.email.size() ||
           before.note.trimmed().size() > after.note.size() ||
           before.phones.size() > store::Contact::MostPhones ||
           before.groups.size() > store::Contact::MostGroups;
}

} // namespace

CsvFile CsvFile::read(QByteArrayView bytes, const How &how)
{
    CsvFile file;
    if (bytes.size() > MostBytes) {
        file.trouble = Trouble::TooLarge;
        return file;
    }
    file.encoding = how.encoding.value_or(encodingOf(bytes));
    QString text = decoded(bytes, file.encoding);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    if (text.contains(QChar::Null)) {
        file.trouble = Trouble::NotText;
        file.line = 1 + int(text.left(text.indexOf(QChar::Null)).count(u'\n'));
        return file;
    }
    const QChar told = toldSeparator(text);
    file.separator = !how.separator.isNull() ? how.separator
                     : !told.isNull()        ? told
                                             : separatorOf(text);
    Cutter cutter(text, file.separator);
    if (!told.isNull())
        cutter.next();
    while (!cutter.atEnd()) {
        const int line = cutter.line();
        const QStringList cells = cutter.next();
        if (cutter.trouble() != Trouble::None) {
            file.trouble = cutter.trouble();
            file.line = cutter.troubleLine();
            break;
        }
        if (isNothing(cells))
            continue;
        if (file.rows.size() >= MostRows) {
            file.trouble = Trouble::TooManyRows;
            file.line = line;
            break;
        }
        file.rows.append({line, cells});
        file.columns = std::max(file.columns, int(cells.size()));
    }
    if (file.trouble == Trouble::None && file.rows.isEmpty())
        file.trouble = Trouble::Empty;
    return file;
}

bool hasHeading(const CsvFile &file)
{
    if (file.rows.isEmpty())
        return false;
    const QStringList &first = file.rows.first().cells;
    const bool data = std::any_of(first.begin(), first.end(), [](const QString &cell) {
        return isNumber(cell) || isAddress(cell.trimmed());
    });
    const bool named = std::any_of(first.begin(), first.end(), [](const QString &cell) {
        return fieldOf(cell) != CsvField::Ignore;
    });
    return named && !data;
}

QList<CsvField> guessedFields(const CsvFile &file, bool heading)
{
    QList<CsvField> fields(file.columns, CsvField::Ignore);
    const QStringList first = file.rows.isEmpty() ? QStringList() : file.rows.first().cells;
    for (qsizetype column = 0; column < fields.size(); ++column) {
        CsvField &field = fields[column];
        if (heading) {
            field = fieldOf(first.value(column));
        } else {
            // By the first cell that says anything.
            for (const CsvFile::Row &row : file.rows) {
                const QString cell = row.cells.value(column).trimmed();
                if (cell.isEmpty())
                    continue;
                field = isAddress(cell)  ? CsvField::Email
                        : isNumber(cell) ? CsvField::Work
                        : fields.contains(CsvField::Name)
                            ? (fields.contains(CsvField::Company) ? CsvField::Ignore
                                                                  : CsvField::Company)
                            : CsvField::Name;
                break;
            }
        }
        // There is one of each of these; the first is meant.
        const bool single = field == CsvField::Name || field == CsvField::GivenName ||
                            field == CsvField::FamilyName || field == CsvField::Company ||
                            field == CsvField::Email;
        if (single && fields.indexOf(field) < column)
            field = CsvField::Ignore;
    }
    return fields;
}

CsvContacts contactsFrom(const CsvFile &file, const QList<CsvField> &fields, bool heading,
                         const QString &source)
{
    using Kind = store::Phone::Kind;
    CsvContacts result;
    for (qsizetype i = heading ? 1 : 0; i < file.rows.size(); ++i) {
        const CsvFile::Row &row = file.rows.at(i);
        store::Contact contact;
        QString given;
        QString family;
        contact.source = source;
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            const QString cell = row.cells.at(column).trimmed();
            const auto phone = [&](Kind kind) {
                if (!cell.isEmpty())
                    contact.phones.append({kind, unwrapped(cell)});
            };
            switch (fields.value(column, CsvField::Ignore)) {
            case CsvField::Name:
                contact.name = cell;
                break;
            case CsvField::GivenName:
                given = cell;
                break;
            case CsvField::FamilyName:
                family = cell;
                break;
            case CsvField::Company:
                contact.company = cell;
                break;
            case CsvField::Work:
                phone(Kind::Work);
                break;
            case CsvField::Mobile:
                phone(Kind::Mobile);
                break;
            case CsvField::Home:
                phone(Kind::Home);
                break;
            case CsvField::Main:
                phone(Kind::Main);
                break;
            case CsvField::Fax:
                phone(Kind::Fax);
                break;
            case CsvField::Other:
                phone(Kind::Other);
                break;
            case CsvField::Email:
                contact.email = cell;
                break;
            case CsvField::Groups:
                addGroups(contact, cell);
                break;
            case CsvField::Note:
                contact.note += contact.note.isEmpty() || cell.isEmpty() ? cell : u'\n' + cell;
                break;
            case CsvField::Ignore:
            case CsvField::Count:
                break;
            }
        }
        if (contact.name.isEmpty())
            contact.name = QString(given % u' ' % family).trimmed();
        const store::Contact bounded = contact.bounded();
        if (bounded.isEmpty()) {
            result.leftOut.append(row.line);
            continue;
        }
        if (lostSomething(contact, bounded))
            result.cut.append(row.line);
        result.contacts.append(bounded);
    }
    return result;
}

} // namespace directory
