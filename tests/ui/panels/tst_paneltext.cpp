// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves the tables as text, and what a call in the hand carries.

#include "models/calldrag.h"
#include "ui/panels/dragdrop.h"
#include "ui/panels/tabletext.h"

#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPanelText : public QObject
{
    Q_OBJECT

private slots:
    void csvFields_data();
    void csvFields();
    void csvOfAModel();
    void tabsKeepRowsAndColumnsApart();
    void aCallInTheHand();
    void whatIsNoSingleCallIsNone();
};

void TestPanelText::csvFields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("plain") << u"Acme GmbH"_s << u"Acme GmbH"_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("comma") << u"Weber, Jonas"_s << u"\"Weber, Jonas\""_s;
    QTest::newRow("semicolon") << u"a;b"_s << u"\"a;b\""_s;
    QTest::newRow("quote") << u"the \"boss\""_s << u"\"the \"\"boss\"\"\""_s;
    QTest::newRow("line") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("formula") << u"=cmd|' /C calc'!A0"_s << u"'=cmd|' /C calc'!A0"_s;
    QTest::newRow("formula in quotes")
        << u"=HYPERLINK(\"http://x\",\"y\")"_s << u"\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""_s;
    QTest::newRow("a phone number") << u"+49 30 5550"_s << u"+49 30 5550"_s;
    QTest::newRow("a sum") << u"+49-30"_s << u"'+49-30"_s; // computed, where the blanks are not
    QTest::newRow("plus and a function") << u"+SUM(A1)"_s << u"'+SUM(A1)"_s;
    QTest::newRow("only a plus") << u"+"_s << u"'+"_s;
    QTest::newRow("behind a blank") << u"  =1+1"_s << u"'  =1+1"_s;
    QTest::newRow("full-width") << u"\uff1d1+1"_s << u"'\uff1d1+1"_s;
    QTest::newRow("line feed first") << u"\n=1"_s << u"\"'\n=1\""_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("equals inside") << u"a=b"_s << u"a=b"_s;
}

void TestPanelText::csvFields()
{
    QFETCH(const QString, text);
    QTEST(ui::csvField(text), "field");
}

void TestPanelText::csvOfAModel()
{
    QStandardItemModel model(2, 3);
    model.setHorizontalHeaderLabels({u"Channel"_s, u"State"_s, u"Caller"_s});
    model.setItem(0, 0, new QStandardItem(u"PJSIP/101-1"_s));
    model.setItem(0, 2, new QStandardItem(u"=1+1"_s));
    model.setItem(1, 0, new QStandardItem(u"Ünal"_s));
    QCOMPARE(ui::toCsv(model, {2, 0}),
             QByteArray("\xef\xbb\xbf"
                        "Caller,Channel\r\n'=1+1,PJSIP/101-1\r\n,\xc3\x9cnal\r\n"));
}

void TestPanelText::tabsKeepRowsAndColumnsApart()
{
    QStandardItemModel model(2, 2);
    model.setItem(0, 0, new QStandardItem(u"a\tb"_s));
    model.setItem(0, 1, new QStandardItem(u"c\r\n\u2028\v\0d"_s));
    model.setItem(1, 0, new QStandardItem(u"e"_s));
    QCOMPARE(ui::toTabs({model.index(0, 0), model.index(1, 0)}, {0, 1}), u"a b\tc     d\ne\t"_s);
}

void TestPanelText::aCallInTheHand()
{
    const ui::DragData data = ui::callData(u"desk-1795293476.48"_s, u"Acme <b>GmbH</b>"_s);
    QCOMPARE(ui::channelOf(*data), u"desk-1795293476.48"_s);
    QCOMPARE(ui::carriedNameOf(*data), u"Acme <b>GmbH</b>"_s);
    QVERIFY(!data->hasHtml());
}

void TestPanelText::whatIsNoSingleCallIsNone()
{
    QMimeData text;
    text.setText(u"1795293476.48"_s);
    QCOMPARE(ui::channelOf(text), QString());

    QMimeData two;
    models::putCalls(&two, {u"1.1"_s, u"1.2"_s});
    QCOMPARE(ui::channelOf(two), QString());
}

QTEST_GUILESS_MAIN(TestPanelText)
#include "tst_paneltext.moc"
