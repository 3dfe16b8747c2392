// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/csv.h"

#include <QTest>

using namespace Qt::StringLiterals;
using directory::contactsFrom;
using directory::CsvContacts;
using directory::CsvField;
using directory::CsvFile;
using store::Contact;
using store::Phone;
using Encoding = CsvFile::Encoding;
using Trouble = CsvFile::Trouble;
using Rows = QList<QStringList>;

Q_DECLARE_METATYPE(Rows)

namespace {

Rows rowsOf(const CsvFile &file)
{
    Rows rows;
    for (const CsvFile::Row &row : file.rows)
        rows.append(row.cells);
    return rows;
}

CsvContacts imported(const QByteArray &bytes)
{
    const CsvFile file = CsvFile::read(bytes);
    const bool heading = directory::hasHeading(file);
    return contactsFrom(file, directory::guessedFields(file, heading), heading, u"x.csv"_s);
}

} // namespace

class tst_Csv : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void lettersOfAllKinds_data();
    void lettersOfAllKinds();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void linesAreTheFiles();
    void manyRowsAreCutOff();
    void somebodyKnowsBetter();
    void headings_data();
    void headings();
    void aFileBecomesContacts();
    void withoutAHeading();
    void whatIsTooLongIsNamed();
};

void tst_Csv::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("commas") << "a,b\r\nc,d\r\n"_ba << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}
                            << QChar(u',');
    QTest::newRow("semicolons, and commas inside")
        << "a;b,c\nd;e,f"_ba << Rows{{u"a"_s, u"b,c"_s}, {u"d"_s, u"e,f"_s}} << QChar(u';');
    QTest::newRow("tabs") << "a\tb\nc\td\n"_ba << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}
                          << QChar(u'\t');
    QTest::newRow("bars, old line ends")
        << "a|b\rc|d\r"_ba << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}} << QChar(u'|');
    QTest::newRow("told") << "sep=;\r\na;b,c,d\r\n"_ba << Rows{{u"a"_s, u"b,c,d"_s}} << QChar(u';');
    QTest::newRow("quoted") << "\"a,\"\"b\"\"\",\"c\r\nd\"\n"_ba << Rows{{u"a,\"b\""_s, u"c\nd"_s}}
                            << QChar(u',');
    QTest::newRow("a mark inside")
        << "5\" tube,b\nc,d\n"_ba << Rows{{u"5\" tube"_s, u"b"_s}, {u"c"_s, u"d"_s}} << QChar(u',');
    QTest::newRow("text behind the mark")
        << "\"a\"b,c\n"_ba << Rows{{u"ab"_s, u"c"_s}} << QChar(u',');
    QTest::newRow("empty rows") << "\n\na,\n,\n\n"_ba << Rows{{u"a"_s, u""_s}} << QChar(u',');
    QTest::newRow("uneven") << "a,b\nc,d,e\n"_ba << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s, u"e"_s}}
                            << QChar(u',');
    QTest::newRow("one column") << "Ada\nBen\n"_ba << Rows{{u"Ada"_s}, {u"Ben"_s}} << QChar(u',');
}

void tst_Csv::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, rows);
    QFETCH(QChar, separator);
    const CsvFile file = CsvFile::read(bytes);
    QCOMPARE(file.trouble, Trouble::None);
    QCOMPARE(rowsOf(file), rows);
    QCOMPARE(file.separator, separator);
}

void tst_Csv::lettersOfAllKinds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Encoding>("encoding");
    QTest::newRow("UTF-8") << "M\xc3\xbcller,\xe2\x82\xac\n"_ba << Encoding::Utf8;
    QTest::newRow("UTF-8 with its mark")
        << "\xef\xbb\xbfM\xc3\xbcller,\xe2\x82\xac\n"_ba << Encoding::Utf8;
    QTest::newRow("Windows") << "M\xfcller,\x80\n"_ba << Encoding::Windows;
    QTest::newRow("UTF-16 with its mark")
        << QByteArray("\xff\xfeM\0\xfc\0l\0l\0e\0r\0,\0\xac\x20\n\0", 20) << Encoding::Utf16LE;
    QTest::newRow("UTF-16, the other way")
        << QByteArray("\xfe\xff\0M\0\xfc\0l\0l\0e\0r\0,\x20\xac\0\n", 20) << Encoding::Utf16BE;
    QTest::newRow("UTF-16 without a mark")
        << QByteArray("M\0\xfc\0l\0l\0e\0r\0,\0\xac\x20\n\0", 18) << Encoding::Utf16LE;
}

void tst_Csv::lettersOfAllKinds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Encoding, encoding);
    const CsvFile file = CsvFile::read(bytes);
    QCOMPARE(file.encoding, encoding);
    QCOMPARE(rowsOf(file), (Rows{{u"Müller"_s, u"€"_s}}));
}

void tst_Csv::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<int>("line");
    QTest::newRow("nothing") << ""_ba << Trouble::Empty << 0;
    QTest::newRow("blank") << " \n,,\n"_ba << Trouble::Empty << 0;
    QTest::newRow("a spreadsheet's own")
        << QByteArray("PK\x03\x04\0\0a,b\n", 10) << Trouble::NotText << 1;
    QTest::newRow("a zero later on") << QByteArray("a,b\nc,\0\n", 8) << Trouble::NotText << 2;
    QTest::newRow("unclosed") << "a,b\nc,\"d\n"_ba << Trouble::Unclosed << 2;
    QTest::newRow("unclosed, a large file behind it")
        << QByteArray("a,b\nc,\"d\n"_ba + QByteArray(100'000, 'x')) << Trouble::Unclosed << 2;
    QTest::newRow("no table") << QByteArray("a,b\n"_ba + QByteArray(100'000, 'x'))
                              << Trouble::CellTooLong << 2;
    QTest::newRow("too wide") << QByteArray("a,b\n"_ba + QByteArray(1000, ','))
                              << Trouble::TooManyColumns << 2;
    QTest::newRow("too large") << QByteArray(CsvFile::MostBytes + 1, 'x') << Trouble::TooLarge << 0;
}

void tst_Csv::saysWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Trouble, trouble);
    QFETCH(int, line);
    const CsvFile file = CsvFile::read(bytes);
    QCOMPARE(file.trouble, trouble);
    QCOMPARE(file.line, line);
}

void tst_Csv::linesAreTheFiles()
{
    const CsvFile file = CsvFile::read("a,b\n\n\"c\nd\",e\r\nf,g\n"_ba);
    QList<int> lines;
    for (const CsvFile::Row &row : file.rows)
        lines.append(row.line);
    QCOMPARE(lines, (QList<int>{1, 3, 5}));
}

void tst_Csv::manyRowsAreCutOff()
{
    const CsvFile file = CsvFile::read(QByteArray("a,b\n").repeated(CsvFile::MostRows + 5));
    QCOMPARE(file.trouble, Trouble::TooManyRows);
    QCOMPARE(file.line, int(CsvFile::MostRows) + 1);
    QCOMPARE(file.rows.size(), CsvFile::MostRows);
}

void tst_Csv::somebodyKnowsBetter()
{
    CsvFile::How how;
    how.separator = u',';
    how.encoding = Encoding::Windows;
    const CsvFile file = CsvFile::read("a;b,\xc3\xa4\n"_ba, how);
    QCOMPARE(rowsOf(file), (Rows{{u"a;b"_s, u"Ã¤"_s}}));
}

void tst_Csv::headings_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QList<CsvField>>("fields");
    using F = CsvField;
    QTest::newRow("English") << "Name,Company,Phone,Mobile,Fax,E-mail Address,Groups,Notes"_ba
                             << QList<F>{F::Name, F::Company, F::Work,   F::Mobile,
                                         F::Fax,  F::Email,   F::Groups, F::Note};
    QTest::newRow("in parts") << "First Name;Last Name;Company Name;Business Phone;Home Phone"_ba
                              << QList<F>{F::GivenName, F::FamilyName, F::Company, F::Work,
                                          F::Home};
    QTest::newRow("German") << "Vorname;Nachname;Firma;Telefon;Handy;Kategorien;Bemerkung"_ba
                            << QList<F>{F::GivenName, F::FamilyName, F::Company, F::Work,
                                        F::Mobile,    F::Groups,     F::Note};
    QTest::newRow("French") << "Nom,Pr\xc3\xa9nom,Soci\xc3\xa9t\xc3\xa9,T\xc3\xa9l\xc3\xa9phone"_ba
                            << QList<F>{F::Name, F::GivenName, F::Company, F::Work};
    QTest::newRow("twice, and unknown")
        << "Name,Nickname,Shoe size"_ba << QList<F>{F::Name, F::Ignore, F::Ignore};
}

void tst_Csv::headings()
{
    QFETCH(QByteArray, line);
    QFETCH(QList<CsvField>, fields);
    const CsvFile file = CsvFile::read(QByteArray(line + "\nx\n"_ba));
    QVERIFY(directory::hasHeading(file));
    QCOMPARE(directory::guessedFields(file, true), fields);
}

void tst_Csv::aFileBecomesContacts()
{
    const CsvContacts made =
        imported("Vorname;Nachname;Firma;Telefon;Handy;Gruppe;Notiz\r\n"
                 "Ada;M\xc3\xbcller;Acme;\"=\"\"030 5550144\"\"\";'+491705550199;VIP, "
                 "Presse;\"Zwei\nZeilen\"\r\n"
                 ";;;;;;nur eine Notiz\r\n"
                 ";;Blue Sky;;;;\r\n"_ba);
    QCOMPARE(made.leftOut, QList<int>{4});
    QVERIFY(made.cut.isEmpty());
    QCOMPARE(made.contacts.size(), 2);
    const Contact &ada = made.contacts.first();
    QCOMPARE(ada.name, u"Ada Müller"_s);
    QCOMPARE(ada.company, u"Acme"_s);
    QCOMPARE(ada.phones, (QList<Phone>{{Phone::Kind::Work, u"030 5550144"_s},
                                       {Phone::Kind::Mobile, u"+491705550199"_s}}));
    QCOMPARE(ada.groups, (QStringList{u"VIP"_s, u"Presse"_s}));
    QCOMPARE(ada.note, u"Zwei\nZeilen"_s);
    QCOMPARE(ada.source, u"x.csv"_s);
    QCOMPARE(made.contacts.last().company, u"Blue Sky"_s);
}

void tst_Csv::withoutAHeading()
{
    const CsvContacts made = imported("Ada,Acme,030 5550144,ada@acme.example\n"_ba);
    QCOMPARE(made.contacts.size(), 1);
    QCOMPARE(made.contacts.first().name, u"Ada"_s);
    QCOMPARE(made.contacts.first().company, u"Acme"_s);
    QCOMPARE(made.contacts.first().phones.first().number, u"030 5550144"_s);
    QCOMPARE(made.contacts.first().email, u"ada@acme.example"_s);
}

void tst_Csv::whatIsTooLongIsNamed()
{
    const CsvContacts made = imported("Name,Phone\nAda,1\n"_ba + QByteArray(5000, 'x') + ",2\n"_ba);
    QCOMPARE(made.cut, QList<int>{3});
    QCOMPARE(made.contacts.last().name.size(), Contact::MostText);
}

QTEST_MAIN(tst_Csv)
#include "tst_csv.moc"
