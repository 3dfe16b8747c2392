// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mirror.h"
#include "models/roles.h"
#include "models/wire.h"
#include "pbx/pbx.h"

#include <QTest>

using namespace Qt::StringLiterals;
using models::WireColumn;
using models::WireModel;

class TestWire : public QObject
{
    Q_OBJECT

private slots:
    void takesNothingWhileInactive();
    void followsAPbxWhileActive();
    void cells_data();
    void cells();
    void blocksComeInBatches();
    void boundedInBlocks();
    void boundedInBytes();
    void oneBlockLargerThanTheLog();
    void clears();
};

void TestWire::takesNothingWhileInactive()
{
    WireModel model;
    Mirror mirror(model);
    model.add(false, "Event: Hangup");
    model.flush();
    QCOMPARE(model.rowCount(), 0);
    model.setActive(true);
    model.add(false, "Event: Hangup");
    model.setActive(false);
    model.add(false, "Event: Newchannel");
    model.flush();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(mirror.difference(), QString());
}

void TestWire::followsAPbxWhileActive()
{
    WireModel model;
    {
        pbx::Pbx pbx;
        model.setSource(&pbx);
        emit pbx.wire(false, "Event: Unseen");
        model.setActive(true);
        emit pbx.wire(true, "Action: Ping");
        model.setActive(false);
        emit pbx.wire(false, "Event: Unseen");
        model.setActive(true);
        emit pbx.wire(false, "Event: Hangup");
        model.flush();
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.index(0, 0).data(models::SentRole).toBool());
        QVERIFY(!model.index(1, 0).data(models::SentRole).toBool());
        pbx::Pbx other;
        model.setSource(&other);
        emit pbx.wire(false, "Event: Unseen");
        emit other.wire(false, "Event: Seen");
        model.flush();
        QCOMPARE(model.rowCount(), 3);
    }
    // Both are gone.
    model.setActive(false);
    model.setActive(true);
    QCOMPARE(model.rowCount(), 3);
}

void TestWire::cells_data()
{
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("summary");
    QTest::newRow("event") << "Event: Hangup\r\nChannel: PJSIP/101-1\r\nCause: 16"_ba << u"Hangup"_s
                           << u"Channel: PJSIP/101-1 · Cause: 16"_s;
    QTest::newRow("action") << "Action: Ping\r\nActionID: 7\r\n\r\n"_ba << u"Ping"_s
                            << u"ActionID: 7"_s;
    QTest::newRow("answer") << "Response: Success\r\nMessage: Pong"_ba << u"Success"_s
                            << u"Message: Pong"_s;
    QTest::newRow("banner") << "Asterisk Call Manager/11.0.0"_ba
                            << u"Asterisk Call Manager/11.0.0"_s << QString();
    QTest::newRow("nothing") << QByteArray() << QString() << QString();
    QTest::newRow("Latin-1") << "Event: X\r\nName: J\xf6rg"_ba << u"X"_s << u"Name: Jörg"_s;
    QTest::newRow("UTF-8") << "Event: X\r\nName: J\xc3\xb6rg"_ba << u"X"_s << u"Name: Jörg"_s;
    QTest::newRow("ends in the first line") << "Event: X\r\n"_ba << u"X"_s << QString();
}

void TestWire::cells()
{
    QFETCH(QByteArray, block);
    QFETCH(QString, name);
    QFETCH(QString, summary);
    WireModel model;
    model.setActive(true);
    model.add(true, block);
    model.flush();
    const auto cell = [&](WireColumn column) {
        return model.index(0, int(column)).data().toString();
    };
    QCOMPARE(cell(WireColumn::Name), name);
    QCOMPARE(cell(WireColumn::Summary), summary);
    QCOMPARE(cell(WireColumn::Time).size(), 12);
    QVERIFY(model.index(0, 0).data(models::SentRole).toBool());
    QVERIFY(model.index(0, 0).data(models::TimeRole).toLongLong() > 0);
}

void TestWire::blocksComeInBatches()
{
    WireModel model;
    model.setActive(true);
    Mirror mirror(model);
    for (int i = 0; i < 1000; ++i)
        model.add(false, "Event: E" + QByteArray::number(i));
    QCOMPARE(model.rowCount(), 0);
    QTRY_COMPARE(model.rowCount(), 1000);
    QCOMPARE(mirror.inserts, 1);
    QCOMPARE(model.index(999, 0).data(models::NameRole).toString(), u"E999"_s);
}

void TestWire::boundedInBlocks()
{
    WireModel model;
    model.setActive(true);
    Mirror mirror(model);
    for (int i = 0; i < 17'000; ++i) {
        model.add(false, "Event: E" + QByteArray::number(i));
        if (i % 700 == 0)
            model.flush();
    }
    model.flush();
    QCOMPARE(model.rowCount(), WireModel::MostBlocks);
    QCOMPARE(model.index(model.rowCount() - 1, 0).data(models::NameRole).toString(), u"E16999"_s);
    QCOMPARE(model.index(0, 0).data(models::NameRole).toString(), u"E12000"_s);
    QCOMPARE(mirror.difference(), QString());
    QCOMPARE(mirror.resets, 0);
}

void TestWire::boundedInBytes()
{
    WireModel model;
    model.setActive(true);
    Mirror mirror(model);
    const QByteArray large(1024 * 1024, 'x');
    for (int i = 0; i < 30; ++i) {
        model.add(false, large + QByteArray::number(i));
        if (i % 3 == 0)
            model.flush();
    }
    model.flush();
    qsizetype bytes = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        bytes += model.index(row, 0).data(models::BlockRole).toString().size();
    QVERIFY(bytes <= WireModel::MostBytes);
    QVERIFY(model.rowCount() >= 6);
    QVERIFY(
        model.index(model.rowCount() - 1, 0).data(models::BlockRole).toString().endsWith(u"x29"_s));
    QCOMPARE(mirror.resets, 0);
}

void TestWire::oneBlockLargerThanTheLog()
{
    WireModel model;
    model.setActive(true);
    model.add(false, "Event: Small");
    model.flush();
    model.add(false, QByteArray(WireModel::MostBytes + 1, 'x'));
    model.flush();
    QCOMPARE(model.rowCount(), 1);
    model.add(false, "Event: Next");
    model.flush();
    QCOMPARE(model.rowCount(), 2);
}

void TestWire::clears()
{
    WireModel model;
    model.setActive(true);
    Mirror mirror(model);
    model.add(false, "Event: A");
    model.flush();
    model.add(false, "Event: B");
    model.clear();
    model.flush();
    QCOMPARE(model.rowCount(), 0);
    model.add(false, "Event: C");
    model.flush();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(mirror.difference(), QString());
}

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
