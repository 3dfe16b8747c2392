// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/matcher.h"

#include <QTest>

using namespace Qt::StringLiterals;
using models::Matcher;

class TestMatcher : public QObject
{
    Q_OBJECT

private slots:
    void scores_data();
    void scores();
    void betterMatchesComeFirst();
    void folds_data();
    void folds();
    void comparesNaturally_data();
    void comparesNaturally();
    void knowsWhatCanBeDialled_data();
    void knowsWhatCanBeDialled();
};

void TestMatcher::scores_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("score");
    const auto row = [](const char *what, const char16_t *query, const char16_t *name,
                        const char16_t *number, Matcher::Score score) {
        QTest::newRow(what) << QString::fromUtf16(query) << QString::fromUtf16(name)
                            << QString::fromUtf16(number) << int(score);
    };
    row("nothing typed", u"", u"Mei Tanaka", u"113", Matcher::Contains);
    row("only blanks", u"  ", u"Mei Tanaka", u"113", Matcher::Contains);
    row("exact number", u"113", u"Mei Tanaka", u"113", Matcher::ExactNumber);
    row("exact number, blanks around", u" 113 ", u"Mei Tanaka", u"113", Matcher::ExactNumber);
    row("number, written another way", u"+49 (30) 555-01", u"", u"+493055501",
        Matcher::ExactNumber);
    row("number prefix", u"11", u"Mei Tanaka", u"113", Matcher::NumberPrefix);
    row("inside the number", u"13", u"Mei Tanaka", u"113", Matcher::Contains);
    row("another number", u"114", u"Mei Tanaka", u"113", Matcher::NoMatch);
    row("feature code", u"*8", u"Pick up", u"*8", Matcher::ExactNumber);
    row("name prefix", u"mei", u"Mei Tanaka", u"113", Matcher::NamePrefix);
    row("name prefix over the blank", u"mei t", u"Mei Tanaka", u"113", Matcher::NamePrefix);
    row("whole name", u"MEI TANAKA", u"Mei Tanaka", u"113", Matcher::ExactName);
    row("initials", u"mt", u"Mei Tanaka", u"113", Matcher::Initials);
    row("initials with accents", u"eb", u"Élodie Béranger", u"140", Matcher::Initials);
    row("first initials of three", u"av", u"Anna van Dijk", u"141", Matcher::Initials);
    row("wrong initials", u"tm", u"Mei Tanaka", u"113", Matcher::NoMatch);
    row("more than initials", u"mtx", u"Mei Tanaka", u"113", Matcher::NoMatch);
    row("accents are not typed", u"elodie", u"Élodie Béranger", u"140", Matcher::NamePrefix);
    row("accents are typed", u"Élo", u"Elodie Beranger", u"140", Matcher::NamePrefix);
    row("composed and decomposed", u"e\u0301lodie", u"\u00c9lodie", u"", Matcher::ExactName);
    row("sharp s", u"strauss", u"Jörg Strauß", u"142", Matcher::WordPrefixes);
    row("slashed o", u"soren", u"Søren Kierk", u"143", Matcher::NamePrefix);
    row("apostrophe", u"obrien", u"Pat O'Brien", u"144", Matcher::WordPrefixes);
    row("second word", u"tana", u"Mei Tanaka", u"113", Matcher::WordPrefixes);
    row("words in any order", u"tan me", u"Mei Tanaka", u"113", Matcher::WordPrefixes);
    row("name and number", u"mei 113", u"Mei Tanaka", u"113", Matcher::WordPrefixes);
    row("number and name", u"11 tan", u"Mei Tanaka", u"113", Matcher::WordPrefixes);
    row("one word does not fit", u"mei smith", u"Mei Tanaka", u"113", Matcher::NoMatch);
    row("inside a word", u"nak", u"Mei Tanaka", u"113", Matcher::Contains);
    row("a single letter inside", u"n", u"Mei Tanaka", u"113", Matcher::NoMatch);
    row("a digit inside", u"3", u"Mei Tanaka", u"113", Matcher::Contains);
    row("words inside words", u"ei nak", u"Mei Tanaka", u"113", Matcher::Contains);
    row("hyphen parts words", u"lund", u"Ann Berg-Lund", u"145", Matcher::WordPrefixes);
    row("not in order of letters", u"akanat", u"Mei Tanaka", u"113", Matcher::NoMatch);
    row("a name of digits", u"101", u"Room 101", u"7", Matcher::WordPrefixes);
    row("signs only", u"--", u"Mei Tanaka", u"113", Matcher::Contains);
    row("no name", u"mei", u"", u"113", Matcher::NoMatch);
    row("Cyrillic", u"анна", u"Анна Иванова", u"150", Matcher::NamePrefix);
}

void TestMatcher::scores()
{
    QFETCH(QString, query);
    QFETCH(QString, name);
    QFETCH(QString, number);
    QFETCH(int, score);
    QCOMPARE(int(Matcher(query).score(name, number)), score);
}

void TestMatcher::betterMatchesComeFirst()
{
    QVERIFY(Matcher::ExactNumber > Matcher::NumberPrefix);
    QVERIFY(Matcher::NumberPrefix > Matcher::NamePrefix);
    QVERIFY(Matcher::NamePrefix > Matcher::Initials);
    QVERIFY(Matcher::Initials > Matcher::WordPrefixes);
    QVERIFY(Matcher::WordPrefixes > Matcher::Contains);
    QVERIFY(Matcher::Contains > Matcher::NoMatch);
}

void TestMatcher::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Mei Tanaka 113"_s << u"mei tanaka 113"_s;
    QTest::newRow("accents") << u"Ñandú Çelik Žižek"_s << u"nandu celik zizek"_s;
    QTest::newRow("two accents on one letter") << u"Nguyễn"_s << u"nguyen"_s;
    QTest::newRow("letters of their own")
        << u"Straße Æsop Œuvre Łódź Øre Þór"_s << u"strasse aesop oeuvre lodz ore thor"_s;
    QTest::newRow("Turkish") << u"Iğdır"_s << u"igdir"_s;
    QTest::newRow("apostrophes") << u"D\u2019Arc O'Neil"_s << u"darc oneil"_s;
    QTest::newRow("wide forms") << u"\uff21\uff22"_s << u"ab"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestMatcher::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(models::folded(text), expected);
}

void TestMatcher::comparesNaturally_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("order");
    QTest::newRow("numbers by value") << u"9"_s << u"10"_s << -1;
    QTest::newRow("leading zeros") << u"007"_s << u"7"_s << 0;
    QTest::newRow("all zeros") << u"000"_s << u"0"_s << 0;
    QTest::newRow("long numbers") << u"99999999999999999998"_s << u"99999999999999999999"_s << -1;
    QTest::newRow("number in a name") << u"PJSIP/2-b"_s << u"PJSIP/10-a"_s << -1;
    QTest::newRow("after the number") << u"room 2 b"_s << u"room 2 a"_s << 1;
    QTest::newRow("case") << u"anna"_s << u"Anna"_s << 0;
    QTest::newRow("accents") << u"Élodie"_s << u"Emma"_s << -1;
    QTest::newRow("two accents") << u"Nguyễn"_s << u"nguyen"_s << 0;
    QTest::newRow("prefix first") << u"Ann"_s << u"Anna"_s << -1;
    QTest::newRow("empty first") << QString() << u"a"_s << -1;
    QTest::newRow("Uniqueids") << u"1795293476.48"_s << u"1795293476.100"_s << -1;
}

void TestMatcher::comparesNaturally()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, order);
    const auto sign = [](int value) { return (value > 0) - (value < 0); };
    QCOMPARE(sign(models::compareNatural(a, b)), order);
    QCOMPARE(sign(models::compareNatural(b, a)), -order);
}

void TestMatcher::knowsWhatCanBeDialled_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("looks");
    QTest::addColumn<QString>("dialled");
    QTest::newRow("extension") << u"113"_s << true << u"113"_s;
    QTest::newRow("international") << u" +49 (30) 555/01-2.3"_s << true << u"+49305550123"_s;
    QTest::newRow("code") << u"*97#"_s << true << u"*97#"_s;
    QTest::newRow("a plus inside") << u"49+30"_s << false << u"4930"_s;
    QTest::newRow("a name") << u"mei"_s << false << QString();
    QTest::newRow("a name with a number") << u"room 1"_s << false << u"1"_s;
    QTest::newRow("nothing") << QString() << false << QString();
    QTest::newRow("signs only") << u"+-()"_s << false << u"+"_s;
    QTest::newRow("other digits") << u"\u0661\u0662"_s << false << QString();
    QTest::newRow("endless") << QString(41, u'1') << false << QString(41, u'1');
}

void TestMatcher::knowsWhatCanBeDialled()
{
    QFETCH(QString, text);
    QFETCH(bool, looks);
    QFETCH(QString, dialled);
    QCOMPARE(models::looksDialable(text), looks);
    QCOMPARE(models::dialable(text.trimmed()), dialled);
}

QTEST_GUILESS_MAIN(TestMatcher)
#include "tst_matcher.moc"
