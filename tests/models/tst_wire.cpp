// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mirror.h"
#include "models/roles.h"
#include "models/wire.h"
#include "models/wirefilter.h"
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
    void kinds_data();
    void kinds();
    void countsUnknown();
    void filters();
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
    QTest::newRow("what would not be seen")
        << "Event: X\r\nName: \xe2\x80\xae" "evil\x1b[31m\xe2\x80\xa8" "b"_ba << u"X"_s
        << u"Name: <202E>evil<001B>[31m<2028>b"_s;
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

void TestWire::kinds_data()
{
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<models::WireKind>("kind");
    using models::WireKind;
    QTest::newRow("event") << "Event: Hangup\r\nCause: 16"_ba << WireKind::Event;
    QTest::newRow("any case") << "event: HANGUP"_ba << WireKind::Event;
    QTest::newRow("known, and of no interest") << "Event: VarSet"_ba << WireKind::Event;
    QTest::newRow("old user event") << "Event: UserEventMyOwn"_ba << WireKind::Event;
    QTest::newRow("unknown") << "Event: Teleported"_ba << WireKind::UnknownEvent;
    QTest::newRow("no name") << "Event:"_ba << WireKind::UnknownEvent;
    QTest::newRow("answer") << "Response: Success"_ba << WireKind::Answer;
    QTest::newRow("action") << "Action: Ping"_ba << WireKind::Action;
    QTest::newRow("banner") << "Asterisk Call Manager/11.0.0"_ba << WireKind::Banner;
    QTest::newRow("naked text") << "support has 0 calls"_ba << WireKind::NoMessage;
    QTest::newRow("nothing") << QByteArray() << WireKind::NoMessage;
}

void TestWire::kinds()
{
    QFETCH(QByteArray, block);
    QFETCH(models::WireKind, kind);
    WireModel model;
    model.setActive(true);
    model.add(false, block);
    model.flush();
    QCOMPARE(model.index(0, 0).data(models::BlockKindRole).toInt(), static_cast<int>(kind));
}

void TestWire::countsUnknown()
{
    WireModel model;
    model.setActive(true);
    QCOMPARE(model.unknown(), 0);
    for (const char *block : {"Event: B", "Event: Hangup", "Event: A", "Event: B", "garbage"})
        model.add(false, block);
    model.flush();
    QCOMPARE(model.unknown(), 4);
    const QList<std::pair<QString, int>> names{{u"B"_s, 2}, {u"A"_s, 1}};
    QCOMPARE(model.unknownNames(), names);
    // They are counted among the blocks that are kept.
    for (int i = 0; i < WireModel::MostBlocks - 1; ++i)
        model.add(false, "Event: Hangup");
    model.flush();
    QCOMPARE(model.unknown(), 1);
    QVERIFY(model.unknownNames().isEmpty());
    model.clear();
    QCOMPARE(model.unknown(), 0);
}

void TestWire::filters()
{
    WireModel model;
    model.setActive(true);
    models::WireFilter filter;
    filter.setSourceModel(&model);
    const QByteArray longWay(2000, 'x'); // past what the summary shows
    model.add(true, "Action: Originate\r\nExten: 201");
    model.add(false, "Event: Hangup\r\nPad: " + longWay + "\r\nCause-txt: Normal Clearing");
    model.add(false, "Event: Teleported\r\nExten: 202");
    model.flush();
    const auto names = [&] {
        QStringList all;
        for (int row = 0; row < filter.rowCount(); ++row)
            all += filter.index(row, 0).data(models::NameRole).toString();
        return all.join(u' ');
    };
    QCOMPARE(names(), u"Originate Hangup Teleported"_s);
    filter.setText(u" cause-TXT: normal "_s);
    QCOMPARE(names(), u"Hangup"_s);
    filter.setText(u"exten"_s);
    QCOMPARE(names(), u"Originate Teleported"_s);
    filter.setWay(models::WireFilter::Way::Sent);
    QCOMPARE(names(), u"Originate"_s);
    filter.setWay(models::WireFilter::Way::Received);
    QCOMPARE(names(), u"Teleported"_s);
    filter.setText({});
    filter.setUnknownOnly(true);
    QCOMPARE(names(), u"Teleported"_s);
    model.add(false, "Event: Teleported");
    model.add(false, "Event: Hangup");
    model.flush();
    QCOMPARE(names(), u"Teleported Teleported"_s);
    filter.setUnknownOnly(false);
    filter.setWay(models::WireFilter::Way::Both);
    QCOMPARE(filter.rowCount(), 5);
}

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
