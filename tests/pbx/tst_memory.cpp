// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "course.h"
#include "support/legacystorm.h"
#include "support/storm.h"

#include <QHashSeed>
#include <QTest>

/// Calls that came and went leave nothing behind. Counted in bytes that live, which depends neither
/// on the machine's speed nor on what the allocator keeps for later.
class MemoryTest : public QObject
{
    Q_OBJECT

public:
    /// Which hash grows when is the same in every run.
    static void initMain() { QHashSeed::setDeterministicGlobalSeed(); }

private slots:
    void aMillionEventsLeaveNothingBehind_data();
    void aMillionEventsLeaveNothingBehind();
    void everyFloodIsBounded_data();
    void everyFloodIsBounded();
};

void MemoryTest::aMillionEventsLeaveNothingBehind_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("modern") << 0;
    QTest::newRow("1.2") << 1;
    QTest::newRow("a name of its own for each") << 2;
}

/// The first quarter fills what is remembered of ended calls, and the tables to the most calls at
/// once. From then on nothing may grow with the number of calls. The least that could be kept of
/// one is a slot: four bytes for two channels or three. Half a byte a channel is left for hash
/// tables, which settle for long (a part of one grows when more than ever before happen to meet in
/// it).
void MemoryTest::aMillionEventsLeaveNothingBehind()
{
    QFETCH(const int, kind);
    const Course seen = course([kind](int number) {
        return kind == 0   ? support::storm(20'000, 200, 1, number * 4'000)
               : kind == 1 ? support::legacyStorm(1'700, number * 1'700)
                           : support::oddities(1'000, number * 1'000);
    });
    QVERIFY2(seen.peaks[1] > 0, "this platform cannot tell");
    const qint64 channels = seen.channels / 2; // from the second quarter to the fourth
    const qint64 growth = seen.peaks[3] - seen.peaks[1];
    qInfo("%lld channels came and went; lived at most, by quarter: %lld %lld %lld %lld bytes; "
          "%.2f bytes a channel",
          seen.channels, qint64(seen.peaks[0]), qint64(seen.peaks[1]), qint64(seen.peaks[2]),
          qint64(seen.peaks[3]), double(growth) / double(channels));
    QVERIFY(seen.allGone);
    QCOMPARE_LT(growth, channels / 2);
}

void MemoryTest::everyFloodIsBounded_data()
{
    QTest::addColumn<QByteArray>("block"); // # is a number that never comes again
    QTest::addColumn<bool>("makesRows");
    const auto row = [](const char *name, const QByteArray &lines, bool makesRows = true) {
        QTest::newRow(name) << QByteArray(lines).replace("\n", "\r\n") + "\r\n\r\n" << makesRows;
    };
    row("channels", "Event: Newchannel\nChannel: PJSIP/#-a\nUniqueid: 1.#\nChannelState: 6");
    row("bridges", "Event: BridgeCreate\nBridgeUniqueid: b#\nBridgeType: basic");
    row("peers", "Event: PeerStatus\nPeer: SIP/#\nPeerStatus: Registered");
    row("extensions", "Event: ExtensionStatus\nExten: #\nContext: a\nHint: SIP/#\nStatus: 0");
    row("devices", "Event: DeviceStateChange\nDevice: Custom:#\nState: INUSE");
    row("queues", "Event: QueueParams\nQueue: q#\nMax: 0");
    row("members", "Event: QueueMemberAdded\nQueue: q\nInterface: SIP/#\nStatus: 1");
    row("lots", "Event: Parkinglot\nName: lot#\nStartSpace: 1\nStopSpace: 9");
    row("parked calls", "Event: ParkedCall\nParkingSpace: #\nParkeeChannel: SIP/#-a");
    row("rooms", "Event: ConfbridgeStart\nConference: #\nBridgeUniqueid: b#");
    row("mailboxes", "Event: MessageWaiting\nMailbox: #@default\nWaiting: 1\nNew: 1\nOld: 0");
    row("registrations", "Event: Registry\nChannelType: SIP\nUsername: #\nDomain: a#\nStatus: Ok");
    row("ends of unknown channels", "Event: Hangup\nChannel: SIP/#-a\nUniqueid: 1.#", false);
    row("unknown events", "Event: Flood#\nValue#: #", false);
    row("one channel, ever other names",
        "Event: Newstate\nChannel: SIP/1-#\nUniqueid: 1.1\nChannelState: 6\nCallerIDName: #",
        false);
    row("other devices", "Event: DeviceStateChange\nDevice: Local/#@out\nState: INUSE", false);
    row("hints that change", "Event: ExtensionStatus\nExten: 1\nContext: a\nHint: SIP/#\nStatus: 0",
        false);
    row("calls of one after another",
        "Event: Newexten\nChannel: SIP/1-a\nUniqueid: 1.1\nApplication: Dial\nAppData: SIP/#",
        false);
    QTest::newRow("a line without an end") << QByteArray("#") << false;
    QTest::newRow("a block without an end") << QByteArray("A#: #\r\n") << false;
}

/// Whatever comes without end: either the board has had enough (Pbx then drops the link, clears the
/// board, and comes back), or nothing of it stays.
void MemoryTest::everyFloodIsBounded()
{
    QFETCH(const QByteArray, block);
    QFETCH(const bool, makesRows);
    const qsizetype before = support::liveBytes();
    ami::Codec codec;
    pbx::State state;
    qsizetype most = before;
    for (int number = 0; number < 60'000 && !state.isOverfull(); ++number) {
        codec.feed(QByteArray(block).replace('#', QByteArray::number(number)));
        while (const auto message = codec.next())
            state.receive(*message);
        if (number % 500 == 0) {
            state.commit();
            most = std::max(most, support::liveBytes());
        }
    }
    state.commit();
    most = std::max(most, support::liveBytes());
    QCOMPARE(state.isOverfull(), makesRows);
    qInfo("%.1f MB at the most", double(most - before) / 1e6);
    QCOMPARE_LT(most - before, (makesRows ? 128 : 4) * 1024 * 1024);

    state.clear();
    state.commit();
    QVERIFY(!state.isOverfull());
}

QTEST_GUILESS_MAIN(MemoryTest)
#include "tst_memory.moc"
