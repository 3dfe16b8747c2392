// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/clock.h"
#include "desk.h"
#include "pbx/connectiontest.h"
#include "pbx/driftcheck.h"
#include "pbx/overload.h"

#include <QScopeGuard>
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
    void aShortListIsAskedForAgain();
    void lostRightsAreAskedForAgain();
    void fullyBootedCountsOnce();
    void moreRowsThanAnyPbxHas();
    void sleepMakesThePictureStaleAndDurationsGoOn();
    void roomsAreAskedOneByOne();
    void anOldServerIsAskedForExtensions();
    void everyDocumentedListIsAskedFor();
    void roomsOfBothKindsAreSweptTogether();
    void anOldServerIsAskedForMailboxes();
    void aReloadAsksOnceForWhatSettingsDecide();
    void aModuleThatIsUnloadedTakesItsRows();
    void aRestartWithoutAModuleTakesItsRows();
    void resyncKeepsRowsAndSweeps();
    void aServerThatIsStillBootingIsAskedAgain();
    void aRefusedLoginIsFinal();
    void aServerThatStopsMakesThePictureStale();
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

void SnapshotTest::aShortListIsAskedForAgain()
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
    const QByteArray end = "Event: QueueStatusComplete\r\nActionID: @\r\nEventList: Complete\r\n"
                           "ListItems: 1\r\n\r\n";
    desk.server.send(desk.server.withActionId(
        "Response: Success\r\nActionID: @\r\nEventList: start\r\n\r\n" + end));
    // One of its two lines was lost. The link is live, and it is said what is not whole.
    QTRY_COMPARE(desk.board.link(), Link::Live);
    QCOMPARE(desk.board.incomplete(), QStringList{u"QueueStatus"_s});
    QVERIFY(desk.board.state().isStale(*desk.board.state().queues().get(u"support"_s)));
    QVERIFY(desk.server.expect("QueueStatus"));
    desk.server.send(desk.server.withActionId(
        "Response: Success\r\nActionID: @\r\nEventList: start\r\n\r\n" + end)); // and again
    QVERIFY(desk.answerList("QueueStatus", {"Event: QueueParams\nQueue: sales"},
                            "QueueStatusComplete"));
    QTRY_VERIFY(desk.board.incomplete().isEmpty());
    QVERIFY(!desk.board.state().queues().get(u"support"_s)); // the whole list swept it
    QVERIFY(desk.board.state().queues().get(u"sales"_s));
    QCOMPARE(desk.board.link(), Link::Live);
    QCOMPARE(desk.server.waiting(), 0);
}

void SnapshotTest::lostRightsAreAskedForAgain()
{
    Desk desk;
    ami::Session::Timing timing = desk.board.session().timing();
    timing.request = 50ms;
    desk.board.session().setTiming(timing);
    desk.board.open(desk.profile);
    QVERIFY(desk.server.acceptLogin());
    QVERIFY(desk.server.expect("ListCommands")); // its answer is lost
    QVERIFY(desk.server.expect("Ping"));
    QVERIFY(desk.server.expect("ListCommands"));
    QCOMPARE(desk.board.link(), Link::Connecting);
    desk.server.reply("Response: Success\r\nPing: Keepalive command.  (Priv: <none>)\r\n\r\n");
    QTRY_COMPARE(desk.board.link(), Link::Live);
}

void SnapshotTest::fullyBootedCountsOnce()
{
    Desk desk;
    QVERIFY(desk.login({"Ping"}));
    desk.tell("Event: FullyBooted\nStatus: Fully Booted");
    QVERIFY(desk.answerRights({"Ping"}));
    desk.server.send(Desk::block("Event: FullyBooted\nStatus: Fully Booted").repeated(100));
    desk.tell("Event: Newchannel\nChannel: PJSIP/1-a\nUniqueid: 1.1\nChannelState: 6");
    QTRY_VERIFY(desk.board.state().channels().get(u"1.1"_s));
    QCOMPARE(desk.server.waiting(), 0);
}

void SnapshotTest::moreRowsThanAnyPbxHas()
{
    Desk desk;
    pbx::Overload::Limits patient; // on a slow machine it would first ask for less
    patient.shed = 1h;
    desk.board.overload().setLimits(patient);
    QVERIFY(desk.login({"Ping"}));
    QByteArray flood;
    for (int i = 0; i < 50'001; ++i) {
        const QByteArray id = QByteArray::number(i);
        flood += "Event: DeviceStateChange\r\nDevice: Custom:" + id + "\r\nState: INUSE\r\n\r\n";
    }
    desk.tell("Event: Newchannel\nChannel: PJSIP/1-a\nUniqueid: 1.1\nChannelState: 6");
    QTRY_VERIFY(desk.board.state().channels().get(u"1.1"_s));
    desk.server.send(flood);
    QTRY_COMPARE(desk.board.session().failure(), ami::Session::Failure::Overload);
    QVERIFY(!desk.board.lastError().isEmpty());
    QVERIFY(desk.board.state().channels().isEmpty());
    QVERIFY(!desk.board.state().isOverfull());
    QVERIFY(desk.server.acceptLogin());
    QVERIFY(desk.answerRights({"Ping"}));
    QTRY_COMPARE(desk.board.link(), Link::Live);
}

namespace {

qint64 pretended = 0; ///< what ami::clock says

} // namespace

void SnapshotTest::sleepMakesThePictureStaleAndDurationsGoOn()
{
    pretended = ami::clock::now();
    ami::clock::setSource([] { return pretended; });
    const auto real = qScopeGuard([] { ami::clock::setSource(nullptr); });
    Desk desk;
    ami::Session::Timing timing = desk.board.session().timing();
    timing.silence = 1s;
    desk.board.session().setTiming(timing);
    desk.board.open(desk.profile);
    QVERIFY(desk.server.acceptLogin());
    QVERIFY(desk.answerRights({"Ping", "CoreShowChannels"}));
    const auto list = [&desk](const QByteArray &duration) {
        return desk.answerList("CoreShowChannels",
                               {"Event: CoreShowChannel\nChannel: PJSIP/1-a\nUniqueid: 1.1\n"
                                "ChannelStateDesc: Up\nBridgeId: \nDuration: " +
                                duration},
                               "CoreShowChannelsComplete");
    };
    QVERIFY(list("00:00:09"));
    QTRY_COMPARE(desk.board.link(), Link::Live);
    const auto seconds = [&desk] {
        const pbx::State &state = desk.board.state();
        return (state.now() - state.channels().get(u"1.1"_s)->startedAt) / 1000;
    };
    QCOMPARE(seconds(), 9);

    // A sleep that the link survives: stale until the server has answered.
    pretended += 20'000;
    QTRY_COMPARE(desk.board.link(), Link::Stale);
    QCOMPARE(desk.board.confirmedAgeMs(), 20'000);
    QCOMPARE(seconds(), 29);
    QVERIFY(desk.server.expect("Ping"));
    desk.server.reply("Response: Success\r\nPing: Pong\r\n\r\n");
    QTRY_COMPARE(desk.board.link(), Link::Live);
    QCOMPARE(desk.board.confirmedAgeMs(), 0);

    // One that it does not: suspected, found dead, made anew, and the duration is what it is.
    pretended += 3'600'000;
    QTRY_COMPARE(desk.board.link(), Link::Stale);
    QCOMPARE(desk.board.session().failure(), ami::Session::Failure::None);
    QCOMPARE(seconds(), 3629);
    pretended += 1'000; // that the Ping had
    QTRY_COMPARE(desk.server.connections(), 2);
    QVERIFY(desk.server.acceptLogin());
    QVERIFY(desk.answerRights({"Ping", "CoreShowChannels"}));
    QVERIFY(list("01:00:30"));
    QTRY_COMPARE(desk.board.link(), Link::Live);
    QCOMPARE(seconds(), 3630);
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

/// Where everything is offered, just what documented-actions.tsv says is asked for.
void SnapshotTest::everyDocumentedListIsAskedFor()
{
    QByteArrayList offered;
    QStringList wanted;
    QFile file(QStringLiteral(CORDBOARD_TEST_DATA "/documented-actions.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> cells = line.split('\t');
        if (line.startsWith('#') || cells.size() != 3 || cells[0] == "action")
            continue;
        offered.append(cells[0]);
        if (cells[2] == "asked")
            wanted.append(QString::fromLatin1(cells[0]));
    }
    QVERIFY(wanted.size() > 15);
    Desk desk;
    desk.board.open(desk.profile);
    QVERIFY(desk.server.acceptLogin());
    QVERIFY(desk.answerRights(offered));
    // All of them stand in the pipe before the first is answered.
    QTRY_VERIFY(desk.server.waiting() >= wanted.size());
    QStringList asked;
    for (const QByteArray &line : desk.server.received().split('\n')) {
        const QString action = QString::fromLatin1(line).trimmed();
        if (action.startsWith(u"Action: "_s))
            asked.append(action.sliced(8));
    }
    for (const QString &other : {u"Challenge"_s, u"Login"_s, u"ListCommands"_s, u"Ping"_s})
        asked.removeAll(other);
    asked.sort();
    wanted.sort();
    QCOMPARE(asked, wanted);
}

void SnapshotTest::roomsOfBothKindsAreSweptTogether()
{
    Desk desk;
    const QByteArrayList offered{"MeetmeList", "MeetmeListRooms", "ConfbridgeListRooms",
                                 "ConfbridgeList"};
    const auto none = [&](const QByteArray &action) {
        return desk.server.expect(action) &&
               (desk.server.reply("Response: Error\r\nMessage: No active conferences.\r\n\r\n"),
                true);
    };
    desk.board.open(desk.profile);
    QVERIFY(desk.server.acceptLogin());
    QVERIFY(desk.answerRights(offered));
    QVERIFY(desk.answerList("MeetmeListRooms",
                            {"Event: MeetmeListRooms\nConference: 600\nLocked: Yes"},
                            "MeetmeListRoomsComplete"));
    QVERIFY(desk.answerList("MeetmeList",
                            {"Event: MeetmeList\nConference: 600\nChannel: SIP/1-a\nMuted: No"},
                            "MeetmeListComplete"));
    QVERIFY(desk.answerList("ConfbridgeListRooms",
                            {"Event: ConfbridgeListRooms\nConference: 300\nLocked: No"},
                            "ConfbridgeListRoomsComplete"));
    QVERIFY(desk.answerList("ConfbridgeList",
                            {"Event: ConfbridgeList\nConference: 300\nChannel: SIP/2-b"},
                            "ConfbridgeListComplete"));
    QTRY_COMPARE(desk.board.link(), Link::Live);
    const pbx::State &state = desk.board.state();
    QVERIFY(state.conferences().get(u"600"_s)->locked);
    QCOMPARE(state.conferences().size(), 2);
    QCOMPARE(state.participants().size(), 2);

    // One kind refused: neither is swept. Then both are empty.
    desk.server.hangUp();
    QVERIFY(desk.server.acceptLogin());
    QVERIFY(desk.answerRights(offered));
    QVERIFY(desk.server.expect("MeetmeListRooms"));
    desk.server.reply("Response: Error\r\nMessage: Permission denied\r\n\r\n");
    QVERIFY(none("MeetmeList"));
    QVERIFY(none("ConfbridgeListRooms"));
    QTRY_COMPARE(desk.board.link(), Link::Live);
    QCOMPARE(state.conferences().size(), 2);
    desk.server.hangUp();
    QVERIFY(desk.server.acceptLogin());
    QVERIFY(desk.answerRights(offered));
    QVERIFY(none("MeetmeListRooms"));
    QVERIFY(none("MeetmeList"));
    QVERIFY(none("ConfbridgeListRooms"));
    QTRY_COMPARE(desk.board.link(), Link::Live);
    QVERIFY(state.conferences().isEmpty());
    QVERIFY(state.participants().isEmpty());
}

/// Before 1.6.2 no list names them: those of the phones are asked for, and those known already.
void SnapshotTest::anOldServerIsAskedForMailboxes()
{
    Desk desk("Asterisk Call Manager/1.0\r\n");
    desk.board.open(desk.profile);
    QVERIFY(desk.server.acceptLogin());
    QVERIFY(desk.answerRights({"SIPpeers", "MailboxCount"}));
    QVERIFY(desk.server.expect("SIPpeers"));
    desk.server.send(desk.server.withActionId(
        Desk::block("Event: MessageWaiting\nMailbox: 900@default\nWaiting: 1") +
        Desk::block("Response: Success\nActionID: @\nMessage: Peer status list will follow") +
        Desk::block("Event: PeerEntry\nActionID: @\nChanneltype: SIP\nObjectName: 101\n"
                    "IPaddress: -none-\nStatus: UNKNOWN") +
        Desk::block("Event: PeerEntry\nActionID: @\nChanneltype: SIP\nObjectName: 102\n"
                    "IPaddress: -none-\nStatus: UNKNOWN") +
        Desk::block("Event: PeerlistComplete\nListItems: 2\nActionID: @")));
    const auto answer = [&](const QByteArray &box, const QByteArray &fresh) {
        return desk.server.expect("MailboxCount", {{"Mailbox", box}}) &&
               (desk.server.reply("Response: Success\r\nMessage: Mailbox Message Count\r\n"
                                  "Mailbox: " +
                                  box + "\r\nNewMessages: " + fresh + "\r\nOldMessages: 1\r\n\r\n"),
                true);
    };
    QVERIFY(answer("900@default", "3"));
    QVERIFY(answer("101@default", "2"));
    QVERIFY(desk.server.expect("MailboxCount", {{"Mailbox", "102@default"}}));
    desk.server.reply("Response: Success\r\nMessage: Mailbox Message Count\r\n"
                      "Mailbox: 102@default\r\nNewMessages: 0\r\nOldMessages: 0\r\n\r\n");
    QTRY_COMPARE(desk.board.link(), Link::Live);
    const pbx::State &state = desk.board.state();
    QCOMPARE(state.mailboxes().size(), 2);
    QCOMPARE(state.mailboxes().get(u"900@default"_s)->newMessages, 3);
    QCOMPARE(state.mailboxes().get(u"101@default"_s)->newMessages, 2);
}

void SnapshotTest::aReloadAsksOnceForWhatSettingsDecide()
{
    Desk desk;
    desk.board.open(desk.profile);
    QVERIFY(desk.server.acceptLogin());
    const QByteArrayList offered{"CoreShowChannels", "QueueStatus"};
    QVERIFY(desk.answerRights(offered));
    QVERIFY(desk.answerList("CoreShowChannels", {}, "CoreShowChannelsComplete"));
    QVERIFY(desk.answerList("QueueStatus",
                            {"Event: QueueParams\nQueue: old", "Event: QueueParams\nQueue: both"},
                            "QueueStatusComplete"));
    QTRY_COMPARE(desk.board.link(), Link::Live);
    desk.tell("Event: Reload\nModule: app_queue.so\nStatus: 0");
    desk.tell("Event: Reload\nModule: pbx_config.so\nStatus: 0");
    QVERIFY(desk.answerRights(offered));
    QCOMPARE(desk.board.link(), Link::Live);
    const pbx::State &state = desk.board.state();
    QVERIFY(!state.isStale(*state.queues().get(u"old"_s)));
    QVERIFY(desk.answerList("QueueStatus",
                            {"Event: QueueParams\nQueue: both", "Event: QueueParams\nQueue: new"},
                            "QueueStatusComplete"));
    QTRY_VERIFY(!state.queues().contains(u"old"_s));
    QVERIFY(state.queues().contains(u"both"_s));
    QVERIFY(state.queues().contains(u"new"_s));
    QCOMPARE(desk.board.link(), Link::Live);
    // Asked once, and not for the channels.
    QCOMPARE(desk.server.received().count("ListCommands"), 2);
    QCOMPARE(desk.server.received().count("CoreShowChannels"), 1);
    QCOMPARE(desk.server.waiting(), 0);
}

void SnapshotTest::aModuleThatIsUnloadedTakesItsRows()
{
    const QByteArrayList without{"CoreShowChannels"};
    const QByteArrayList with{"CoreShowChannels", "QueueStatus"};
    const QByteArrayList support{
        "Event: QueueParams\nQueue: support",
        "Event: QueueMember\nQueue: support\nLocation: SIP/1\nStatus: 1\nPaused: 0"};
    Desk desk;
    desk.board.open(desk.profile);
    QVERIFY(desk.server.acceptLogin());
    QVERIFY(desk.answerRights(with));
    QVERIFY(desk.answerList("CoreShowChannels", {}, "CoreShowChannelsComplete"));
    QVERIFY(desk.answerList("QueueStatus", support, "QueueStatusComplete"));
    QTRY_COMPARE(desk.board.link(), Link::Live);
    const pbx::State &state = desk.board.state();
    QCOMPARE(state.queueMembers().size(), 1);
    // What a login never was offered has nothing to do with a module: events tell of it.
    desk.tell("Event: ParkedCall\nParkeeUniqueid: 1.1\nParkeeChannel: SIP/9-a\nParkingSpace: 701\n"
              "ParkingLot: default");
    QTRY_COMPARE(state.parkedCalls().size(), 1);

    desk.tell("Event: Unload\nModule: app_queue.so\nStatus: Success");
    QVERIFY(desk.answerRights(without));
    QTRY_VERIFY(state.queues().isEmpty());
    QVERIFY(state.queueMembers().isEmpty());
    QVERIFY(!desk.board.rights().allows("QueueStatus"));
    QCOMPARE(state.parkedCalls().size(), 1);

    desk.board.driftCheck().setRound(12ms);
    desk.tell("Event: Load\nModule: app_queue.so\nStatus: Success");
    QVERIFY(desk.answerRights(with));
    QVERIFY(desk.answerList("QueueStatus", support, "QueueStatusComplete"));
    QTRY_COMPARE(state.queues().size(), 1);
    QCOMPARE(desk.board.link(), Link::Live);
    // It is compared again, too.
    QVERIFY(desk.answerList("CoreShowChannels", {}, "CoreShowChannelsComplete"));
    QVERIFY(desk.answerList("QueueStatus", support, "QueueStatusComplete"));
    QCOMPARE(state.counters().driftCorrected, 0u);
}

void SnapshotTest::aRestartWithoutAModuleTakesItsRows()
{
    Desk desk;
    desk.board.open(desk.profile);
    QVERIFY(desk.server.acceptLogin());
    desk.tell("Event: FullyBooted\nStatus: Fully Booted");
    QVERIFY(desk.answerRights({"QueueStatus"}));
    QVERIFY(desk.answerList("QueueStatus", {"Event: QueueParams\nQueue: support"},
                            "QueueStatusComplete"));
    QTRY_COMPARE(desk.board.link(), Link::Live);
    desk.server.hangUp();
    QTRY_COMPARE(desk.board.link(), Link::Stale);

    // While it boots, what is not there yet may still come.
    QVERIFY(desk.server.acceptLogin());
    QVERIFY(desk.answerRights({"Ping"}));
    QTRY_COMPARE(desk.board.link(), Link::Live);
    QCOMPARE(desk.board.state().queues().size(), 1);
    desk.tell("Event: FullyBooted\nStatus: Fully Booted");
    QVERIFY(desk.answerRights({"Ping"}));
    QTRY_VERIFY(desk.board.state().queues().isEmpty());
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
                       "MailboxCount: x\r\nStatus: x\r\nCoreSettings: x\r\n\r\n");
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
    trial.server.reply("Response: Success\r\nRedirect: x\r\nHangup: x\r\nStatus: x\r\n"
                       "CoreSettings: x\r\n\r\n");
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.front().front().toBool(), false);
    QCOMPARE(trial.steps.back(), u"3 no Originate"_s);
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
