// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "pbx/connectiontest.h"
#include "pbx/driftcheck.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using pbx::Link;

class SnapshotTest : public QObject
{
    Q_OBJECT

private slots:
    void asksOnlyForWhatTheLoginMay();
    void isLiveWhenAllIsAnswered();
    void aFailedListLeavesItsRowsStale();
    void roomsAreAskedOneByOne();
    void anOldServerIsAskedForExtensions();
    void resyncKeepsRowsAndSweeps();
    void aServerThatIsStillBootingIsAskedAgain();
    void aRefusedLoginIsFinal();
    void aServerThatStopsMakesThePictureStale();
    void driftIsWhatTwoListsLack();
    void theWireIsOnlyLoggedWhereSomeoneLooks();
    void replayIsAPbxOfItsOwn();
    void replayResyncsAtASecondBanner();
    void connectionTestTellsStepByStep();
    void connectionTestTellsWhatIsMissing();
    void connectionTestTellsARefusal();
    void connectionTestTellsThatNobodyIsThere();
};

void SnapshotTest::asksOnlyForWhatTheLoginMay()
{
    Desk desk;
    desk.board.open(desk.profile);
    QVERIFY(desk.server.acceptLogin());
    QVERIFY(
        desk.answerRights({"Ping", "CoreSettings", "CoreShowChannels", "Status", "QueueStatus"}));
    QVERIFY(desk.server.expect("CoreSettings"));
    desk.server.reply("Response: Success\r\nAMIversion: 11.0.0\r\nAsteriskVersion: 22.1\r\n\r\n");
    QVERIFY(desk.answerList("CoreShowChannels", {}, "CoreShowChannelsComplete")); // not Status too
    QCOMPARE(desk.board.link(), Link::Connecting);
    QVERIFY(desk.answerList("QueueStatus", {}, "QueueStatusComplete"));
    QTRY_COMPARE(desk.board.link(), Link::Live);
    QCOMPARE(desk.server.waiting(), 0);
    QCOMPARE(desk.board.server(), u"22.1"_s);
    QVERIFY(desk.board.rights().allows("QUEUESTATUS"));
    QVERIFY(!desk.board.rights().allows("Originate"));
    QCOMPARE(desk.board.rights().rightsOf("QueueStatus"), u"call,all"_s);
}

void SnapshotTest::isLiveWhenAllIsAnswered()
{
    Desk desk;
    QSignalSpy rights(&desk.board, &pbx::Pbx::rightsChanged);
    desk.board.open(desk.profile);
    QCOMPARE(desk.board.link(), Link::Connecting);
    QVERIFY(desk.server.acceptLogin());
    QVERIFY(desk.answerRights({"CoreShowChannels", "ParkedCalls"}));
    QVERIFY(desk.answerList("CoreShowChannels",
                            {"Event: CoreShowChannel\nChannel: PJSIP/1-a\nUniqueid: 1.1\n"
                             "ChannelStateDesc: Up\nDuration: 00:00:09\nBridgeId: "},
                            "CoreShowChannelsComplete"));
    QVERIFY(desk.answerList("ParkedCalls", {}, "ParkedCallsComplete"));
    QTRY_COMPARE(desk.board.link(), Link::Live);
    QVERIFY(desk.board.wasLive());
    QCOMPARE(rights.count(), 1);
    const pbx::Channel *channel = desk.board.state().channels().get(u"1.1"_s);
    QVERIFY(channel);
    QVERIFY(!desk.board.state().isStale(*channel));
    QVERIFY(desk.board.state().now() - channel->startedAt >= 9000);
}

void SnapshotTest::aFailedListLeavesItsRowsStale()
{
    Desk desk;
    desk.board.open(desk.profile);
    QVERIFY(desk.server.acceptLogin());
    QVERIFY(desk.answerRights({"QueueStatus"}));
    QVERIFY(desk.answerList("QueueStatus", {"Event: QueueParams\nQueue: support"},
                            "QueueStatusComplete"));
    QTRY_COMPARE(desk.board.link(), Link::Live);
    desk.server.hangUp();
    QVERIFY(desk.server.acceptLogin());
    QVERIFY(desk.answerRights({"QueueStatus"}));
    QVERIFY(desk.server.expect("QueueStatus"));
    desk.server.reply("Response: Error\r\nMessage: Permission denied\r\n\r\n");
    QTRY_COMPARE(desk.board.link(), Link::Live);
    const pbx::Queue *queue = desk.board.state().queues().get(u"support"_s);
    QVERIFY(queue);
    QVERIFY(desk.board.state().isStale(*queue));
}

void SnapshotTest::roomsAreAskedOneByOne()
{
    Desk desk;
    desk.board.open(desk.profile);
    QVERIFY(desk.server.acceptLogin());
    QVERIFY(desk.answerRights({"ConfbridgeListRooms", "ConfbridgeList"}));
    QVERIFY(desk.answerList("ConfbridgeListRooms",
                            {"Event: ConfbridgeListRooms\nConference: 300\nLocked: Yes",
                             "Event: ConfbridgeListRooms\nConference: 301\nLocked: No"},
                            "ConfbridgeListRoomsComplete"));
    QVERIFY(desk.answerList("ConfbridgeList",
                            {"Event: ConfbridgeList\nConference: 300\nChannel: PJSIP/1-a\n"
                             "Uniqueid: 1.1\nMuted: Yes\nAnsweredTime: 5"},
                            "ConfbridgeListComplete"));
    QCOMPARE(desk.server.field("Conference"), "300");
    QVERIFY(desk.server.expect("ConfbridgeList", {{"Conference", "301"}}));
    QCOMPARE(desk.board.link(), Link::Connecting);
    desk.server.reply("Response: Error\r\nMessage: No active conferences.\r\n\r\n");
    QTRY_COMPARE(desk.board.link(), Link::Live);
    QVERIFY(desk.board.state().conferences().get(u"300"_s)->locked);
    QCOMPARE(desk.board.state().conferences().get(u"300"_s)->participants, 1);
    QVERIFY(desk.board.state().participants().at(0).muted);
}

void SnapshotTest::anOldServerIsAskedForExtensions()
{
    Desk desk("Asterisk Call Manager/1.0\r\n");
    desk.board.open(desk.profile);
    QVERIFY(desk.server.acceptLogin());
    QVERIFY(desk.answerRights({"Status", "SIPpeers", "ExtensionState"}));
    QVERIFY(desk.server.expect("Status"));
    desk.server.send(desk.server.withActionId(
        Desk::block("Response: Success\nActionID: @\nMessage: Channel status will follow") +
        Desk::block("Event: StatusComplete\nActionID: @")));
    QVERIFY(desk.server.expect("SIPpeers"));
    desk.server.send(desk.server.withActionId(
        Desk::block("Response: Success\nActionID: @\nMessage: Peer status list will follow") +
        Desk::block("Event: PeerEntry\nActionID: @\nChanneltype: SIP\nObjectName: 101\n"
                    "IPaddress: 127.0.0.1\nIPport: 5060\nDynamic: yes\nStatus: Unmonitored") +
        Desk::block("Event: PeerlistComplete\nListItems: 1\nActionID: @")));
    QVERIFY(desk.server.expect("ExtensionState", {{"Exten", "101"}, {"Context", "internal"}}));
    desk.server.reply("Response: Success\r\nMessage: Extension Status\r\nExten: 101\r\n"
                      "Context: internal\r\nHint: SIP/101\r\nStatus: 1\r\n\r\n");
    QTRY_COMPARE(desk.board.link(), Link::Live);
    QCOMPARE(desk.board.state().extensions().get(u"101@internal"_s)->status,
             pbx::ExtensionStatus::InUse);
    QCOMPARE(desk.board.state().peers().get(u"SIP/101"_s)->status, pbx::PeerStatus::Registered);
}

void SnapshotTest::resyncKeepsRowsAndSweeps()
{
    Desk desk;
    desk.board.open(desk.profile);
    QVERIFY(desk.server.acceptLogin());
    QVERIFY(desk.answerRights({"CoreShowChannels"}));
    const auto item = [](const QByteArray &id) -> QByteArray {
        return "Event: CoreShowChannel\nChannel: PJSIP/" + id + "-a\nUniqueid: " + id +
               "\nChannelStateDesc: Up\nBridgeId: ";
    };
    QVERIFY(
        desk.answerList("CoreShowChannels", {item("1"), item("2")}, "CoreShowChannelsComplete"));
    QTRY_COMPARE(desk.board.link(), Link::Live);
    const pbx::Slot kept = desk.board.state().channels().find(u"1"_s);
    const pbx::Instant born = desk.board.state().channels().at(kept).startedAt;

    desk.server.hangUp();
    QTRY_COMPARE(desk.board.link(), Link::Stale);
    QCOMPARE(desk.board.state().channels().size(), 2); // resync, not reset
    QVERIFY(desk.board.state().isStale(desk.board.state().channels().at(kept)));
    QVERIFY(desk.server.acceptLogin());
    QVERIFY(desk.answerRights({"CoreShowChannels"}));
    QVERIFY(
        desk.answerList("CoreShowChannels", {item("1"), item("3")}, "CoreShowChannelsComplete"));
    QTRY_COMPARE(desk.board.link(), Link::Live);
    QCOMPARE(desk.board.state().channels().find(u"1"_s), kept);
    QCOMPARE(desk.board.state().channels().at(kept).startedAt, born);
    QVERIFY(!desk.board.state().channels().contains(u"2"_s));
    QVERIFY(desk.board.state().channels().contains(u"3"_s));
    QCOMPARE(desk.board.state().counters().driftCorrected, 0u);
}

void SnapshotTest::aServerThatIsStillBootingIsAskedAgain()
{
    Desk desk;
    desk.board.open(desk.profile);
    QVERIFY(desk.server.acceptLogin());
    QVERIFY(desk.answerRights({"QueueStatus"}));
    QVERIFY(desk.answerList("QueueStatus", {}, "QueueStatusComplete"));
    QTRY_COMPARE(desk.board.link(), Link::Live);
    desk.tell("Event: FullyBooted\nPrivilege: system,all\nStatus: Fully Booted");
    QVERIFY(desk.answerRights({"QueueStatus"}));
    QVERIFY(
        desk.answerList("QueueStatus", {"Event: QueueParams\nQueue: late"}, "QueueStatusComplete"));
    QTRY_VERIFY(desk.board.state().queues().contains(u"late"_s));
}

void SnapshotTest::aRefusedLoginIsFinal()
{
    Desk desk;
    desk.board.open(desk.profile);
    QVERIFY(desk.server.expect("Challenge"));
    desk.server.reply("Response: Success\r\nChallenge: 1\r\n\r\n");
    QVERIFY(desk.server.expect("Login"));
    desk.server.reply("Response: Error\r\nMessage: Authentication failed\r\n\r\n");
    QTRY_COMPARE(desk.board.link(), Link::Refused);
    QCOMPARE(desk.board.lastError(), u"Authentication failed"_s);
    QVERIFY(!desk.board.wasLive());
}

void SnapshotTest::aServerThatStopsMakesThePictureStale()
{
    Desk desk;
    QVERIFY(desk.login({"Ping"}));
    desk.tell("Event: Newchannel\nChannel: PJSIP/1-a\nUniqueid: 1.1\nChannelStateDesc: Up");
    desk.tell("Event: Shutdown\nPrivilege: system,all\nShutdown: Cleanly\nRestart: True");
    QTRY_COMPARE(desk.board.link(), Link::Stale);
    QVERIFY(desk.board.state().isStale(*desk.board.state().channels().get(u"1.1"_s)));
}

void SnapshotTest::driftIsWhatTwoListsLack()
{
    Desk desk;
    QVERIFY(desk.login({"Ping"}));
    desk.tell("Event: Newchannel\nChannel: PJSIP/1-a\nUniqueid: 1.1\nChannelStateDesc: Up");
    desk.tell("Event: Newchannel\nChannel: PJSIP/2-a\nUniqueid: 1.2\nChannelStateDesc: Up");
    QTRY_COMPARE(desk.board.state().channels().size(), 2);
    pbx::DriftCheck check(desk.board.session(), desk.board.state());
    check.setInterval(50ms);
    check.start(ami::queries::CoreShowChannels);
    const QByteArray listed = "Event: CoreShowChannel\nChannel: PJSIP/1-a\nUniqueid: 1.1\n"
                              "ChannelStateDesc: Up\nBridgeId: ";
    QVERIFY(desk.answerList("CoreShowChannels", {listed}, "CoreShowChannelsComplete"));
    // Once lacked: its Hangup may be behind the list.
    QVERIFY(desk.server.expect("CoreShowChannels"));
    QCOMPARE(desk.board.state().channels().size(), 2);
    QCOMPARE(desk.board.state().counters().driftCorrected, 0u);
    desk.server.send(desk.server.withActionId(
        Desk::block("Response: Success\nActionID: @\nEventList: start") +
        Desk::block(listed + "\nActionID: @") +
        Desk::block("Event: CoreShowChannelsComplete\nActionID: @\nListItems: 1")));
    QTRY_COMPARE(desk.board.state().channels().size(), 1);
    QVERIFY(desk.board.state().channels().contains(u"1.1"_s));
    QCOMPARE(desk.board.state().counters().driftCorrected, 1u);
}

void SnapshotTest::theWireIsOnlyLoggedWhereSomeoneLooks()
{
    Desk desk;
    QVERIFY(desk.login({"Ping"}));
    QByteArrayList seen;
    {
        QObject viewer;
        connect(&desk.board, &pbx::Pbx::wire, &viewer, [&](bool sent, const QByteArray &block) {
            seen.append((sent ? "> " : "< ") + block);
        });
        desk.tell("Event: PeerStatus\nPeer: SIP/1\nPeerStatus: Registered");
        QTRY_COMPARE(seen.size(), 1);
        QVERIFY(seen.front().startsWith("< Event: PeerStatus"));
    }
    desk.tell("Event: PeerStatus\nPeer: SIP/2\nPeerStatus: Registered");
    QTRY_VERIFY(desk.board.state().peers().contains(u"SIP/2"_s));
    QCOMPARE(seen.size(), 1);
}

namespace {

void replay(pbx::Pbx &board, const QByteArray &stream)
{
    ami::Codec codec;
    codec.feed(stream);
    while (const auto message = codec.next())
        board.replay(*message);
    board.finishReplay(static_cast<quint64>(stream.size()), codec.malformed());
}

} // namespace

void SnapshotTest::replayIsAPbxOfItsOwn()
{
    pbx::Pbx board;
    const QByteArray stream = "Asterisk Call Manager/11.0.0\r\n" +
                              Desk::block("Event: CoreShowChannel\nChannel: PJSIP/1-a\n"
                                          "Uniqueid: 1.1\nDuration: 00:01:00\nBridgeId: ");
    replay(board, stream);
    QCOMPARE(board.link(), Link::Replay);
    QCOMPARE(board.banner(), u"Asterisk Call Manager/11.0.0"_s);
    QCOMPARE(board.state().channels().size(), 1);
    QVERIFY(!board.state().isStale(board.state().channels().at(0)));
    QCOMPARE(board.state().counters().bytes, quint64(stream.size()));
    QCOMPARE(board.state().counters().messages, 2u);
    QCOMPARE(board.confirmedAgeMs(), 0);
    QVERIFY(!board.wasLive());
}

void SnapshotTest::replayResyncsAtASecondBanner()
{
    const QByteArray banner = "Asterisk Call Manager/11.0.0\r\n";
    const auto item = [](const QByteArray &id) -> QByteArray {
        return Desk::block("Event: CoreShowChannel\nActionID: 7\nChannel: PJSIP/" + id +
                           "-a\nUniqueid: " + id + "\nBridgeId: ");
    };
    const auto end = [](int items) -> QByteArray {
        return Desk::block("Event: CoreShowChannelsComplete\nActionID: 7\nListItems: " +
                           QByteArray::number(items));
    };
    pbx::Pbx board;
    replay(board, banner + item("1") + item("2") + end(2) + banner + item("2") + end(1));
    QCOMPARE(board.state().channels().size(), 1);
    QVERIFY(board.state().channels().contains(u"2"_s));

    // A list that is not whole says nothing of what it does not name.
    pbx::Pbx other;
    replay(other, banner + item("1") + item("2") + end(2) + banner + item("2") + end(2));
    QCOMPARE(other.state().channels().size(), 2);
}

// The connection test -----------------------------------------------------------------------------

namespace {

struct Trial
{
    Trial()
    {
        ami::Session::Timing timing;
        timing.connect = 2s;
        timing.login = 2s;
        timing.frame = 1ms;
        test.session().setTiming(timing);
        test.session().setConnector([this] { return server.connection(); });
        QObject::connect(&test, &pbx::ConnectionTest::stepDone, &test,
                         [this](pbx::ConnectionTest::Step step, bool ok, const QString &detail) {
                             steps.append(QString::number(int(step)) +
                                          (ok ? u" ok "_s : u" no "_s) + detail);
                         });
        profile.user = u"operator"_s;
        profile.secret = u"sw1tch"_s;
    }
    support::FakePbx server;
    pbx::Profile profile;
    QStringList steps;
    pbx::ConnectionTest test;
};

} // namespace

void SnapshotTest::connectionTestTellsStepByStep()
{
    Trial trial;
    QSignalSpy finished(&trial.test, &pbx::ConnectionTest::finished);
    trial.test.start(trial.profile);
    QVERIFY(trial.server.acceptLogin());
    QVERIFY(trial.server.expect("ListCommands"));
    trial.server.reply("Response: Success\r\nOriginate: x\r\nRedirect: x\r\nHangup: x\r\n"
                       "MailboxCount: x\r\nStatus: x\r\n\r\n");
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.front().front().toBool(), true);
    QCOMPARE(trial.steps,
             (QStringList{u"0 ok Asterisk Call Manager/11.0.0"_s, u"2 ok "_s, u"3 ok "_s}));
    QVERIFY(!trial.test.isRunning());
}

void SnapshotTest::connectionTestTellsWhatIsMissing()
{
    Trial trial;
    QSignalSpy finished(&trial.test, &pbx::ConnectionTest::finished);
    trial.test.start(trial.profile);
    QVERIFY(trial.server.acceptLogin());
    QVERIFY(trial.server.expect("ListCommands"));
    trial.server.reply("Response: Success\r\nRedirect: x\r\nHangup: x\r\nStatus: x\r\n\r\n");
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.front().front().toBool(), false);
    QCOMPARE(trial.steps.back(), u"3 no Originate MailboxCount"_s);
}

void SnapshotTest::connectionTestTellsARefusal()
{
    Trial trial;
    QSignalSpy finished(&trial.test, &pbx::ConnectionTest::finished);
    trial.test.start(trial.profile);
    QVERIFY(trial.server.expect("Challenge"));
    trial.server.reply("Response: Success\r\nChallenge: 1\r\n\r\n");
    QVERIFY(trial.server.expect("Login"));
    trial.server.reply("Response: Error\r\nMessage: Authentication failed\r\n\r\n");
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(trial.steps.back(), u"2 no Authentication failed"_s);
    QCOMPARE(trial.server.connections(), 1);
}

void SnapshotTest::connectionTestTellsThatNobodyIsThere()
{
    Trial trial;
    trial.server.setRefusing(true);
    QSignalSpy finished(&trial.test, &pbx::ConnectionTest::finished);
    trial.test.start(trial.profile);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(trial.steps.size(), 1);
    QVERIFY(trial.steps.front().startsWith(u"0 no"_s));
}

QTEST_GUILESS_MAIN(SnapshotTest)
#include "tst_snapshot.moc"
