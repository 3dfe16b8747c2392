// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/numbers.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using directory::Dialled;
using directory::NumberPlan;
using directory::Numbers;
using Rule = Dialled::Rule;

namespace {

NumberPlan berlin()
{
    return {u"DE"_s, u"30"_s, u"0"_s, 4, {}};
}

} // namespace

class tst_Numbers : public QObject
{
    Q_OBJECT

private slots:
    void pairs_data();
    void pairs();
    void dials_data();
    void dials();
    void rulesComeInOrder();
    void aRuleNeverTouchesAnEmergency();
    void anUnusableRuleIsSkipped();
    void isShownAsPeopleWriteIt();
    void findsOneInAText_data();
    void findsOneInAText();
    void takesWhateverComes();
};

void tst_Numbers::pairs_data()
{
    QTest::addColumn<NumberPlan>("plan");
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QFile file(QStringLiteral(CORDBOARD_TEST_DATA "/numbers/pairs.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    NumberPlan plan;
    int rows = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[')) {
            QStringList site = line.sliced(1).chopped(1).split(u' ');
            site.replaceInStrings(u"-"_s, QString());
            plan = {site.at(0), site.at(1), site.at(2), site.at(3).toInt(), {}};
            continue;
        }
        const QStringList parts = line.split(u" | "_s);
        QCOMPARE(parts.size(), 3);
        QTest::addRow("%s: %s, %s", qPrintable(plan.country), qPrintable(parts.at(0)),
                      qPrintable(parts.at(1)))
            << plan << parts.at(0) << parts.at(1) << (parts.at(2) == "yes"_L1);
        ++rows;
    }
    QVERIFY(rows >= 200);
}

void tst_Numbers::pairs()
{
    QFETCH(NumberPlan, plan);
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    const Numbers numbers(plan);
    const QString told = numbers.keys(a).join(u' ') + u" / "_s + numbers.keys(b).join(u' ');
    QVERIFY2(numbers.same(a, b) == same, qPrintable(told));
    QVERIFY2(numbers.same(b, a) == same, qPrintable(told));
}

void tst_Numbers::dials_data()
{
    QTest::addColumn<NumberPlan>("plan");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("dialled");
    QTest::addColumn<Rule>("rule");
    const NumberPlan de = berlin();
    const NumberPlan us{u"US"_s, u"212"_s, u"9"_s, 4, {}};
    const NumberPlan it{u"IT"_s, u"06"_s, {}, 4, {}};
    const NumberPlan none;
    QTest::newRow("extension") << de << u"104"_s << u"104"_s << Rule::Internal;
    QTest::newRow("own country") << de << u"+49 40 5550144"_s << u"00405550144"_s << Rule::National;
    QTest::newRow("national") << de << u"0171 3920010"_s << u"001713920010"_s << Rule::National;
    QTest::newRow("abroad") << de << u"+44 20 7946 0018"_s << u"000442079460018"_s
                            << Rule::International;
    QTest::newRow("abroad, or the outside line and 044")
        << de << u"0044 20 7946 0018"_s << u"00442079460018"_s << Rule::AsTyped;
    QTest::newRow("abroad, 00") << de << u"0090 212 252 11 00"_s << u"000902122521100"_s
                                << Rule::International;
    QTest::newRow("own area, could be another")
        << de << u"5550144"_s << u"05550144"_s << Rule::Local;
    QTest::newRow("with the outside line")
        << de << u"0 0044 20 7946 0018"_s << u"000442079460018"_s << Rule::WithOutsideLine;
    QTest::newRow("emergency") << de << u"112"_s << u"112"_s << Rule::Emergency;
    QTest::newRow("emergency, outside line") << de << u"0112"_s << u"0112"_s << Rule::Emergency;
    QTest::newRow("feature code") << de << u"*98 104"_s << u"*98104"_s << Rule::Feature;
    QTest::newRow("name") << de << u"mei-tanaka"_s << u"mei-tanaka"_s << Rule::AsTyped;
    QTest::newRow("nothing known") << de << u"0999"_s << u"0999"_s << Rule::Internal;
    QTest::newRow("invalid") << de << u"00 00 00 00 1"_s << u"000000001"_s << Rule::AsTyped;
    QTest::newRow("US national") << us << u"(415) 362-2345"_s << u"94153622345"_s << Rule::National;
    QTest::newRow("US abroad") << us << u"+49 30 5550144"_s << u"901149305550144"_s
                               << Rule::International;
    QTest::newRow("US with 9") << us << u"9 1 415 362 2345"_s << u"914153622345"_s
                               << Rule::WithOutsideLine;
    QTest::newRow("US emergency") << us << u"911"_s << u"911"_s << Rule::Emergency;
    QTest::newRow("US own area") << us << u"736-5000"_s << u"92127365000"_s << Rule::National;
    QTest::newRow("Italy keeps its zero")
        << it << u"+39 06 69812345"_s << u"0669812345"_s << Rule::National;
    QTest::newRow("no plan") << none << u"+49 30 5550144"_s << u"+49305550144"_s << Rule::AsTyped;
}

void tst_Numbers::dials()
{
    QFETCH(NumberPlan, plan);
    QFETCH(QString, typed);
    QFETCH(QString, dialled);
    QFETCH(Rule, rule);
    const Dialled result = Numbers(plan).dialled(typed);
    QCOMPARE(result.number, dialled);
    QCOMPARE(result.rule, rule);
}

void tst_Numbers::rulesComeInOrder()
{
    NumberPlan plan = berlin();
    plan.rewrites = {{u"7(\\d{3})"_s, u"*72\\1"_s}, {u"7\\d+"_s, u"0"_s}};
    const Numbers numbers(plan);
    const Dialled first = numbers.dialled(u"7104"_s);
    QCOMPARE(first.number, u"*72104"_s);
    QCOMPARE(first.rule, Rule::Rewritten);
    QCOMPARE(first.rewrite, 0);
    const Dialled second = numbers.dialled(u"71045"_s);
    QCOMPARE(second.number, u"0"_s);
    QCOMPARE(second.rewrite, 1);
}

void tst_Numbers::aRuleNeverTouchesAnEmergency()
{
    NumberPlan plan = berlin();
    plan.rewrites = {{u"\\d+"_s, u"104"_s}};
    QCOMPARE(Numbers(plan).dialled(u"112"_s).number, u"112"_s);
    QCOMPARE(Numbers(plan).dialled(u"113"_s).number, u"104"_s);
}

void tst_Numbers::anUnusableRuleIsSkipped()
{
    NumberPlan plan = berlin();
    plan.rewrites = {{u"(7"_s, u"1"_s}, {u"71"_s, u"72"_s}};
    QVERIFY(!Numbers::whyNot(plan.rewrites.at(0)).isEmpty());
    QVERIFY(Numbers::whyNot(plan.rewrites.at(1)).isEmpty());
    const Dialled result = Numbers(plan).dialled(u"71"_s);
    QCOMPARE(result.number, u"72"_s);
    QCOMPARE(result.rewrite, 1);
}

void tst_Numbers::isShownAsPeopleWriteIt()
{
    const Numbers numbers(berlin());
    QCOMPARE(numbers.shown(u"0305550144"_s), u"030 5550144"_s);
    QCOMPARE(numbers.shown(u"+442079460018"_s), u"+44 20 7946 0018"_s);
    QCOMPARE(numbers.shown(u"104"_s), u"104"_s);
    QCOMPARE(numbers.shown(u"5550144"_s), u"5550144"_s); // of Berlin, or another area
    QCOMPARE(numbers.shown(u"anonymous"_s), u"anonymous"_s);
}

void tst_Numbers::findsOneInAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::newRow("mail") << u"Please call +49 30 5550144 before ten."_s << u"+49 30 5550144"_s;
    QTest::newRow("brackets") << u"Acme (030) 5550144, Berlin"_s << u"(030) 5550144"_s;
    QTest::newRow("extension") << u"ask Mei, 113, please"_s << u"113"_s;
    QTest::newRow("feature code") << u"*98 is the mailbox"_s << u"*98"_s;
    QTest::newRow("none") << u"nobody"_s << QString();
}

void tst_Numbers::findsOneInAText()
{
    QFETCH(QString, text);
    QFETCH(QString, number);
    QCOMPARE(Numbers(berlin()).firstIn(text), number);
}

void tst_Numbers::takesWhateverComes()
{
    const Numbers numbers(berlin());
    for (const QString &text :
         {QString(), u"+"_s, u"++++"_s, QString(100'000, u'9'), QString(100'000, u'+'),
          QString(10, QChar(0)), u"tel:\u202e0123"_s, QString(QChar(0xd800)), u";ext=1;ext=2"_s}) {
        (void)numbers.dialled(text);
        (void)numbers.shown(text);
        (void)numbers.firstIn(text);
        QVERIFY(numbers.keys(text).size() <= 4);
    }
    QVERIFY(Numbers({u"nowhere"_s, {}, {}, 4, {}}).plan().country.isEmpty());
    QVERIFY(Numbers::countries().contains(u"DE"_s));
}

QTEST_APPLESS_MAIN(tst_Numbers)
#include "tst_numbers.moc"
