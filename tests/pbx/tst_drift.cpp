// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/actions.h"
#include "desk.h"
#include "pbx/driftcheck.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using pbx::Aspect;
using pbx::Correction;
using pbx::Link;
using pbx::RowKind;

namespace {

/// A board that compares all the time, with one list of a server.
struct Compared : Desk
{
    Compared(const QByteArray &action, const QByteArray &end)
        : action(action)
        , end(end)
    {
        board.driftCheck().setRound(12ms);
    }

    /// Logs in and takes the list as the snapshot has it.
    [[nodiscard]] bool begin(const QByteArrayList &snapshot)
    {
        board.open(profile);
        return server.acceptLogin() && answerRights({action}) && list(snapshot) &&
               QTest::qWaitFor([this] { return board.link() == Link::Live; });
    }
    /// The next list, of these items.
    [[nodiscard]] bool list(const QByteArrayList &items) { return answerList(action, items, end); }
    /// The same, and what comes of it.
    [[nodiscard]] bool compare(const QByteArrayList &items)
    {
        QSignalSpy compared(&board.driftCheck(), &pbx::DriftCheck::compared);
        return list(items) && QTest::qWaitFor([&] { return compared.count() == 1; });
    }
    [[nodiscard]] quint64 counted() const { return board.state().counters().driftCorrected; }
    [[nodiscard]] const QList<Correction> &corrections() const
    {
        return board.driftCheck().corrections();
    }

    QByteArray action, end;
};

QByteArray channel(const QByteArray &id, const QByteArray &more = {})
{
    return "Event: CoreShowChannel\nChannel: PJSIP/" + id + "-a\nUniqueid: " + id +
           "\nChannelStateDesc: Ringing\nCallerIDNum: 100\nBridgeId: " + more;
}

QByteArray up(const QByteArray &id)
{
    return channel(id).replace("Ringing", "Up");
}

struct Channels : Compared
{
    Channels()
        : Compared("CoreShowChannels", "CoreShowChannelsComplete")
    {}
};

} // namespace

class DriftTest : public QObject
{
    Q_OBJECT

private slots:
    void isCorrectedAndCountedOnce_data();
    void isCorrectedAndCountedOnce();
    void whatIsInFlightIsNoDrift_data();
    void whatIsInFlightIsNoDrift();
    void aLateHangupIsNoDrift();
    void aReconnectionForgetsWhatWasSuspected();
    void aListThatFailsIsNoWitness_data();
    void aListThatFailsIsNoWitness();
    void aListThatIsGoneTakesItsRows();
    void whatSeemsLeftOverIsAskedForAgainFirst();
    void whatTheSnapshotMissedIsNoDrift();
    void roomsTakeTurns();
    void aBusyWireIsLeftAlone();
    void whileSomethingIsAskedItWaits();
    void oneListAtATime();
    void anotherActionsItemsAreEvents();
    void correctionsAreBounded();
};

void DriftTest::isCorrectedAndCountedOnce_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QByteArrayList>("thought");
    QTest::addColumn<QByteArrayList>("told");
    QTest::addColumn<RowKind>("row");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("was"); // "-" where the row is missing, or left over
    QTest::addColumn<QString>("is");

    const auto row = [](const char *name, const char *action, const char *end,
                        const QByteArrayList &thought, const QByteArrayList &told, RowKind kind,
                        const QString &label, const QString &was, const QString &is) {
        QTest::newRow(name) << QByteArray(action) << QByteArray(end) << thought << told << kind
                            << label << was << is;
    };
    const auto channels = [&](const char *name, const QByteArrayList &thought,
                              const QByteArrayList &told, const QString &label, const QString &was,
                              const QString &is) {
        row(name, "CoreShowChannels", "CoreShowChannelsComplete", thought, told, RowKind::Channel,
            label, was, is);
    };
    channels("a channel is missing", {}, {channel("1")}, u"PJSIP/1-a"_s, u"-"_s, u"Ringing"_s);
    channels("a channel is left over", {channel("1"), channel("2")}, {channel("1")}, u"PJSIP/2-a"_s,
             u"Ringing"_s, u"-"_s);
    channels("a channel's state", {channel("1")}, {up("1")}, u"PJSIP/1-a"_s, u"Ringing"_s, u"Up"_s);
    channels("a channel's bridge", {channel("1", "here")}, {channel("1", "there")}, u"PJSIP/1-a"_s,
             u"here"_s, u"there"_s);
    channels("a channel's number", {channel("1")},
             {channel("1").replace("CallerIDNum: 100", "CallerIDNum: 200")}, u"PJSIP/1-a"_s,
             u"100"_s, u"200"_s);
    channels("a channel's name", {channel("1")}, {channel("1").replace("1-a", "1-b")},
             u"PJSIP/1-b"_s, u"PJSIP/1-a"_s, u"PJSIP/1-b"_s);
    row("a channel's state, asked by Status", "Status", "StatusComplete",
        {"Event: Status\nChannel: SIP/1-a\nUniqueid: 1.1\nState: Ringing"},
        {"Event: Status\nChannel: SIP/1-a\nUniqueid: 1.1\nState: Up"}, RowKind::Channel,
        u"SIP/1-a"_s, u"Ringing"_s, u"Up"_s);

    const QByteArray queue = "Event: QueueParams\nQueue: support";
    const QByteArray member = "Event: QueueMember\nQueue: support\nLocation: SIP/1\nStatus: 1\n"
                              "Paused: 0\nPenalty: 0";
    const QByteArray caller = "Event: QueueEntry\nQueue: support\nPosition: 1\nChannel: SIP/9-a\n"
                              "Uniqueid: 9.1\nWait: 7";
    const auto queues = [&](const char *name, const QByteArrayList &thought,
                            const QByteArrayList &told, RowKind kind, const QString &label,
                            const QString &was, const QString &is) {
        row(name, "QueueStatus", "QueueStatusComplete", thought, told, kind, label, was, is);
    };
    queues("a queue is missing", {}, {queue}, RowKind::Queue, u"support"_s, u"-"_s, {});
    queues("a queue is left over", {queue}, {}, RowKind::Queue, u"support"_s, {}, u"-"_s);
    queues("a member is missing", {queue}, {queue, member}, RowKind::QueueMember,
           u"support · SIP/1"_s, u"-"_s, u"Not in use"_s);
    queues("a member is left over", {queue, member}, {queue}, RowKind::QueueMember,
           u"support · SIP/1"_s, u"Not in use"_s, u"-"_s);
    queues("a member's state", {queue, member},
           {queue, QByteArray(member).replace("Status: 1", "Status: 2")}, RowKind::QueueMember,
           u"support · SIP/1"_s, u"Not in use"_s, u"In use"_s);
    queues("a member is paused", {queue, member},
           {queue, QByteArray(member).replace("Paused: 0", "Paused: 1")}, RowKind::QueueMember,
           u"support · SIP/1"_s, {}, u"1"_s);
    queues("a caller is missing", {queue}, {queue, caller}, RowKind::QueueCaller,
           u"support · SIP/9-a"_s, u"-"_s, {});
    queues("a caller is left over", {queue, caller}, {queue}, RowKind::QueueCaller,
           u"support · SIP/9-a"_s, {}, u"-"_s);

    const QByteArray parked = "Event: ParkedCall\nParkinglot: default\nParkingSpace: 701\n"
                              "ParkeeChannel: SIP/9-a\nParkeeUniqueid: 9.1\nParkingTimeout: 40";
    const auto parking = [&](const char *name, const QByteArrayList &thought,
                             const QByteArrayList &told, const QString &label, const QString &was,
                             const QString &is) {
        row(name, "ParkedCalls", "ParkedCallsComplete", thought, told, RowKind::ParkedCall, label,
            was, is);
    };
    parking("a parked call is missing", {}, {parked}, u"701 · SIP/9-a"_s, u"-"_s, u"SIP/9-a"_s);
    parking("a parked call is left over", {parked}, {}, u"701 · SIP/9-a"_s, u"SIP/9-a"_s, u"-"_s);
    parking("another call is parked", {parked}, {QByteArray(parked).replace("9-a", "8-a")},
            u"701 · SIP/8-a"_s, u"SIP/9-a"_s, u"SIP/8-a"_s);

    const QByteArray lamp = "Event: ExtensionStatus\nExten: 101\nContext: hints\nHint: SIP/1\n"
                            "Status: 0";
    const auto extensions = [&](const char *name, const QByteArrayList &thought,
                                const QByteArrayList &told, const QString &was, const QString &is) {
        row(name, "ExtensionStateList", "ExtensionStateListComplete", thought, told,
            RowKind::Extension, u"101"_s, was, is);
    };
    extensions("an extension is missing", {}, {lamp}, u"-"_s, u"1"_s);
    extensions("an extension is left over", {lamp}, {}, u"1"_s, u"-"_s);
    extensions("a lamp is stuck", {QByteArray(lamp).replace("Status: 0", "Status: 1")}, {lamp},
               u"2"_s, u"1"_s);

    const QByteArray peer = "Event: EndpointList\nObjectName: 101\nDeviceState: Not in use\n"
                            "Contacts: 101/sip:101@10.0.0.1";
    const auto peers = [&](const char *name, const QByteArrayList &thought,
                           const QByteArrayList &told, const QString &was, const QString &is) {
        row(name, "PJSIPShowEndpoints", "EndpointListComplete", thought, told, RowKind::Peer,
            u"PJSIP/101"_s, was, is);
    };
    peers("a peer is missing", {}, {peer}, u"-"_s, u"1"_s);
    peers("a peer is left over", {peer}, {}, u"1"_s, u"-"_s);
    peers("a peer is gone", {peer}, {QByteArray(peer).replace("Not in use", "Unavailable")}, u"1"_s,
          u"3"_s);
    row("an old peer is gone", "SIPpeers", "PeerlistComplete",
        {"Event: PeerEntry\nChanneltype: SIP\nObjectName: 1\nIPaddress: 10.0.0.1\nStatus: OK (9 "
         "ms)"},
        {"Event: PeerEntry\nChanneltype: SIP\nObjectName: 1\nIPaddress: 10.0.0.1\n"
         "Status: UNREACHABLE"},
        RowKind::Peer, u"SIP/1"_s, u"1"_s, u"3"_s);

    const QByteArray box = "Event: VoicemailUserEntry\nVMContext: default\nVoiceMailbox: 101\n"
                           "NewMessageCount: 0\nOldMessageCount: 3";
    row("a mailbox", "VoicemailUsersList", "VoicemailUserEntryComplete", {box},
        {QByteArray(box).replace("NewMessageCount: 0", "NewMessageCount: 2")}, RowKind::Mailbox,
        u"101@default"_s, u"0"_s, u"2"_s);
    const QByteArray registration = "Event: RegistryEntry\nHost: provider\nUsername: me\n"
                                    "State: Registered";
    row("a registration", "SIPshowregistry", "RegistrationsComplete", {registration},
        {QByteArray(registration).replace("Registered", "Rejected")}, RowKind::Registration,
        u"me@provider"_s, u"1"_s, {});
}

void DriftTest::isCorrectedAndCountedOnce()
{
    QFETCH(const QByteArray, action);
    QFETCH(const QByteArray, end);
    QFETCH(const QByteArrayList, thought);
    QFETCH(const QByteArrayList, told);
    Compared desk(action, end);
    QVERIFY(desk.begin(thought));
    QVERIFY(desk.compare(thought));
    QVERIFY(desk.compare(thought));
    QCOMPARE(desk.counted(), 0u);

    QVERIFY(desk.compare(told)); // the server may be ahead of its events
    QCOMPARE(desk.counted(), 0u);
    QVERIFY(desk.compare(told));
    QCOMPARE(desk.counted(), 1u);
    QVERIFY(desk.compare(told));
    QVERIFY(desk.compare(told));
    QCOMPARE(desk.counted(), 1u);

    QCOMPARE(desk.corrections().size(), 1);
    const Correction &correction = desk.corrections().front();
    QTEST(correction.row, "row");
    QTEST(correction.label, "label");
    QVERIFY(correction.when.isValid());
    QFETCH(const QString, was);
    QFETCH(const QString, is);
    QCOMPARE(correction.kind, was == u"-"_s  ? Correction::Kind::Missing
                              : is == u"-"_s ? Correction::Kind::LeftOver
                                             : Correction::Kind::Differs);
    const bool named = std::any_of(correction.changes.cbegin(), correction.changes.cend(),
                                   [&](const Correction::Change &change) {
                                       return (was == u"-"_s || change.was == was) &&
                                              (is == u"-"_s || change.is == is);
                                   });
    QVERIFY(named || correction.changes.isEmpty());
    QVERIFY(correction.kind != Correction::Kind::Differs || named);
}

void DriftTest::whatIsInFlightIsNoDrift_data()
{
    QTest::addColumn<QByteArrayList>("thought");
    QTest::addColumn<QByteArrayList>("told");
    QTest::addColumn<QByteArray>("behind");
    QTest::addColumn<quint64>("counted");

    QTest::newRow("a state") << QByteArrayList{channel("1")} << QByteArrayList{up("1")}
                             << QByteArray("Event: Newstate\nChannel: PJSIP/1-a\nUniqueid: 1\n"
                                           "ChannelStateDesc: Up")
                             << quint64(0);
    QTest::newRow("a birth") << QByteArrayList{} << QByteArrayList{channel("1")}
                             << QByteArray("Event: Newchannel\nChannel: PJSIP/1-a\nUniqueid: 1\n"
                                           "ChannelStateDesc: Ringing")
                             << quint64(0);
    QTest::newRow("a bridge") << QByteArrayList{channel("1")} << QByteArrayList{channel("1", "b")}
                              << QByteArray("Event: BridgeEnter\nBridgeUniqueid: b\n"
                                            "Channel: PJSIP/1-a\nUniqueid: 1")
                              << quint64(0);
    // What was told behind a list, and is wrong, is drift from then on.
    QTest::newRow("no: an old state")
        << QByteArrayList{channel("1")} << QByteArrayList{up("1")}
        << QByteArray("Event: Newstate\nChannel: PJSIP/1-a\nUniqueid: 1\n"
                      "ChannelStateDesc: Ringing")
        << quint64(1);
}

/// Servers hold events back while an action runs: they stand right behind the list, in its segment.
void DriftTest::whatIsInFlightIsNoDrift()
{
    QFETCH(const QByteArrayList, thought);
    QFETCH(const QByteArrayList, told);
    QFETCH(const QByteArray, behind);
    Channels desk;
    QVERIFY(desk.begin(thought));
    QSignalSpy compared(&desk.board.driftCheck(), &pbx::DriftCheck::compared);
    QVERIFY(desk.list(told));
    desk.tell(behind);
    QTRY_COMPARE(compared.count(), 1);
    QVERIFY(desk.compare(told));
    QVERIFY(desk.compare(told));
    QTEST(desk.counted(), "counted");
}

void DriftTest::aLateHangupIsNoDrift()
{
    Channels desk;
    QVERIFY(desk.begin({channel("1"), channel("2")}));
    QVERIFY(desk.compare({channel("1")}));
    QCOMPARE(desk.board.state().channels().size(), 2);
    desk.tell("Event: Hangup\nChannel: PJSIP/2-a\nUniqueid: 2\nCause: 16");
    QVERIFY(desk.compare({channel("1")}));
    QVERIFY(desk.compare({channel("1")}));
    QCOMPARE(desk.board.state().channels().size(), 1);
    QCOMPARE(desk.counted(), 0u);
    // One that goes on speaking lives, whatever two lists say.
    desk.tell("Event: Newchannel\nChannel: PJSIP/3-a\nUniqueid: 3\nChannelStateDesc: Up");
    for (int i = 0; i < 3; ++i) {
        QVERIFY(desk.compare({channel("1")}));
        desk.tell("Event: Newexten\nChannel: PJSIP/3-a\nUniqueid: 3\nApplication: Wait");
    }
    QTRY_COMPARE(desk.board.state().channels().get(u"3"_s)->application, u"Wait"_s);
    QCOMPARE(desk.counted(), 0u);
}

void DriftTest::aReconnectionForgetsWhatWasSuspected()
{
    Channels desk;
    QVERIFY(desk.begin({channel("1"), channel("2")}));
    QVERIFY(desk.compare({up("1")})); // a state that differs, and one left over
    desk.server.hangUp();
    QTRY_COMPARE(desk.board.link(), Link::Stale);
    QVERIFY(!desk.board.driftCheck().since().isValid());
    QVERIFY(desk.server.acceptLogin());
    QVERIFY(desk.answerRights({desk.action}));
    QVERIFY(desk.list({up("1")}));
    QTRY_COMPARE(desk.board.link(), Link::Live);
    QVERIFY(desk.compare({up("1")}));
    QVERIFY(desk.compare({up("1")}));
    QCOMPARE(desk.board.state().channels().size(), 1);
    QCOMPARE(desk.counted(), 0u);
}

void DriftTest::aListThatFailsIsNoWitness_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("refused") << QByteArray("Response: Error\r\nActionID: @\r\nMessage: No\r\n\r\n");
    QTest::newRow("short") << Desk::block("Response: Success\nActionID: @\nEventList: start") +
                                  Desk::block("Event: CoreShowChannelsComplete\nActionID: @\n"
                                              "EventList: Complete\nListItems: 1");
    QTest::newRow("broken off") << Desk::block("Response: Success\nActionID: @\nEventList: start") +
                                       Desk::block(up("1") + "\nActionID: @") +
                                       Desk::block("Event: CoreShowChannelsComplete\nActionID: @\n"
                                                   "EventList: cancelled\nListItems: 5");
}

void DriftTest::aListThatFailsIsNoWitness()
{
    QFETCH(const QByteArray, answer);
    Channels desk;
    QVERIFY(desk.begin({up("1"), up("2")}));
    QVERIFY(desk.compare({up("1")})); // 2 is suspected
    for (int i = 0; i < 3; ++i) {
        QVERIFY(desk.server.expect(desk.action));
        desk.server.send(desk.server.withActionId(answer));
    }
    QVERIFY(desk.compare({up("1")})); // two whole lists in a row are needed
    QCOMPARE(desk.counted(), 0u);
    QCOMPARE(desk.board.state().channels().size(), 2);
    QVERIFY(desk.compare({up("1")}));
    QCOMPARE(desk.counted(), 1u);
    QCOMPARE(desk.board.state().channels().size(), 1);
}

/// A login that is not told of modules (without `system` on its `read` line).
void DriftTest::aListThatIsGoneTakesItsRows()
{
    Compared desk("QueueStatus", "QueueStatusComplete");
    QVERIFY(desk.begin({"Event: QueueParams\nQueue: support"}));
    QVERIFY(desk.server.expect("QueueStatus"));
    desk.server.reply(
        "Response: Error\r\nMessage: Invalid/unknown command: QueueStatus. Use Action: "
        "ListCommands to show available commands.\r\n\r\n");
    for (;;) {
        QTRY_VERIFY(desk.server.waiting() > 0);
        if (desk.server.take() == "ListCommands")
            break;
        desk.server.reply("Response: Error\r\nMessage: Invalid/unknown command\r\n\r\n");
    }
    desk.server.reply("Response: Success\r\nPing: Keepalive.  (Priv: <none>)\r\n\r\n");
    QTRY_VERIFY(desk.board.state().queues().isEmpty());
    QCOMPARE(desk.counted(), 0u);
    QCOMPARE(desk.board.link(), Link::Live);
}

void DriftTest::whatSeemsLeftOverIsAskedForAgainFirst()
{
    Desk desk;
    desk.board.driftCheck().setRound(12ms);
    desk.board.open(desk.profile);
    QVERIFY(desk.server.acceptLogin());
    QVERIFY(desk.answerRights({"CoreShowChannels", "QueueStatus"}));
    const auto channels = [&](const QByteArrayList &items) {
        return desk.answerList("CoreShowChannels", items, "CoreShowChannelsComplete");
    };
    const auto queues = [&] { return desk.answerList("QueueStatus", {}, "QueueStatusComplete"); };
    QVERIFY(channels({channel("1")}));
    QVERIFY(queues());
    QTRY_COMPARE(desk.board.link(), Link::Live);
    QVERIFY(channels({}));
    QVERIFY(channels({}));
    QTRY_COMPARE(desk.board.state().counters().driftCorrected, 1u);
    QVERIFY(desk.board.state().channels().isEmpty());
    QVERIFY(queues());
}

void DriftTest::whatTheSnapshotMissedIsNoDrift()
{
    Channels desk;
    desk.board.open(desk.profile);
    QVERIFY(desk.server.acceptLogin());
    QVERIFY(desk.answerRights({desk.action}));
    QVERIFY(desk.server.expect(desk.action));
    desk.server.reply("Response: Error\r\nMessage: Not now\r\n\r\n");
    QTRY_COMPARE(desk.board.link(), Link::Live);
    for (int i = 0; i < 3; ++i)
        QVERIFY(desk.compare({channel("1")}));
    QCOMPARE(desk.board.state().channels().size(), 1);
    QCOMPARE(desk.counted(), 0u);
}

void DriftTest::roomsTakeTurns()
{
    Desk desk;
    pbx::DriftCheck &check = desk.board.driftCheck();
    check.setRound(24ms);
    desk.board.open(desk.profile);
    QVERIFY(desk.server.acceptLogin());
    QVERIFY(desk.answerRights({"ConfbridgeListRooms", "ConfbridgeList"}));
    const QByteArrayList rooms{"Event: ConfbridgeListRooms\nConference: 300\nLocked: No",
                               "Event: ConfbridgeListRooms\nConference: 301\nLocked: No"};
    const auto person = [](const QByteArray &room, const QByteArray &muted) -> QByteArray {
        return "Event: ConfbridgeList\nConference: " + room + "\nChannel: PJSIP/" + room +
               "-a\nUniqueid: " + room + "\nMuted: " + muted + "\nAnsweredTime: 5";
    };
    QVERIFY(desk.answerList("ConfbridgeListRooms", rooms, "ConfbridgeListRoomsComplete"));
    for (const QByteArray room : {"300", "301"})
        QVERIFY(desk.answerList("ConfbridgeList", {person(room, "No")}, "ConfbridgeListComplete"));
    QTRY_COMPARE(desk.board.link(), Link::Live);

    // From now on 300's is muted, 301 is locked and its only one is gone; nobody tells. That the
    // lock is told by a list first is no drift: no server sends an event of it.
    const QByteArrayList now{rooms.front(), QByteArray(rooms.back()).replace("No", "Yes")};
    QHash<QByteArray, int> asked;
    while (asked["300"] < 3 || asked["301"] < 3 || asked["rooms"] < 3) {
        QTRY_VERIFY(desk.server.waiting() > 0);
        if (desk.server.take() == "ConfbridgeListRooms") {
            ++asked["rooms"];
            desk.server.send(desk.server.withActionId(
                Desk::block("Response: Success\nActionID: @\nEventList: start") +
                Desk::block(now.front() + "\nActionID: @") +
                Desk::block(now.back() + "\nActionID: @") +
                Desk::block("Event: ConfbridgeListRoomsComplete\nActionID: @\nListItems: 2")));
            continue;
        }
        const QByteArray room = desk.server.field("Conference");
        ++asked[room];
        const bool empty = room == "301";
        desk.server.send(desk.server.withActionId(
            Desk::block("Response: Success\nActionID: @\nEventList: start") +
            (empty ? QByteArray() : Desk::block(person(room, "Yes") + "\nActionID: @")) +
            Desk::block("Event: ConfbridgeListComplete\nActionID: @\nListItems: " +
                        QByteArray(empty ? "0" : "1"))));
    }
    QTRY_COMPARE(desk.board.state().counters().driftCorrected, 2u);
    QVERIFY(desk.board.state().conferences().get(u"301"_s)->locked);
    QCOMPARE(desk.board.state().participants().size(), 1);
    QVERIFY(desk.board.state().participants().get(u"300\nPJSIP/300-a"_s)->muted);
    QVERIFY(qAbs(asked["300"] - asked["301"]) <= 1);
}

void DriftTest::aBusyWireIsLeftAlone()
{
    Channels desk;
    QVERIFY(desk.begin({}));
    QSignalSpy postponed(&desk.board.driftCheck(), &pbx::DriftCheck::postponed);
    QByteArray storm;
    for (int i = 0; i < 200; ++i)
        storm += Desk::block("Event: VarSet\nChannel: PJSIP/1-a\nVariable: x\nValue: y");
    // Whatever was asked before the storm began is answered.
    QVERIFY(desk.list({}));
    while (postponed.count() < 5) {
        desk.server.send(storm);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        if (desk.server.waiting() > 0)
            QVERIFY(desk.list({}));
    }
    // It is quiet again.
    QVERIFY(desk.compare({}));
}

void DriftTest::whileSomethingIsAskedItWaits()
{
    Channels desk;
    QVERIFY(desk.begin({}));
    QVERIFY(desk.compare({}));
    desk.board.session().send(ami::ExtensionState{u"1"_s, u"x"_s}, &desk.board, {});
    QVERIFY(desk.server.expect("ExtensionState"));
    QSignalSpy postponed(&desk.board.driftCheck(), &pbx::DriftCheck::postponed);
    QTRY_VERIFY(postponed.count() >= 20); // more than a round
    QCOMPARE(desk.server.waiting(), 0);
    desk.server.reply("Response: Error\r\nMessage: No such\r\n\r\n");
    QVERIFY(desk.compare({}));
}

void DriftTest::oneListAtATime()
{
    Desk desk;
    desk.board.driftCheck().setRound(12ms);
    desk.board.open(desk.profile);
    QVERIFY(desk.server.acceptLogin());
    QVERIFY(desk.answerRights({"CoreShowChannels", "ParkedCalls"}));
    QVERIFY(desk.answerList("CoreShowChannels", {}, "CoreShowChannelsComplete"));
    QVERIFY(desk.answerList("ParkedCalls", {}, "ParkedCallsComplete"));
    QTRY_COMPARE(desk.board.link(), Link::Live);
    for (int i = 0; i < 6; ++i) {
        QTRY_COMPARE(desk.server.waiting(), 1);
        QVERIFY(desk.board.session().pendingRequests() == 1);
        const bool channels = desk.server.take() == "CoreShowChannels";
        const QByteArray end = channels ? "CoreShowChannelsComplete" : "ParkedCallsComplete";
        desk.server.send(desk.server.withActionId(
            Desk::block("Response: Success\nActionID: @\nEventList: start") +
            Desk::block("Event: " + end + "\nActionID: @\nListItems: 0")));
    }
}

/// Live events bear the names of list items: QueueMember, ExtensionStatus.
void DriftTest::anotherActionsItemsAreEvents()
{
    Compared desk("ExtensionStateList", "ExtensionStateListComplete");
    const QByteArray lamp = "Event: ExtensionStatus\nExten: 101\nContext: hints\nHint: SIP/1\n"
                            "Status: ";
    QVERIFY(desk.begin({lamp + "0"}));
    QVERIFY(desk.compare({lamp + "1"}));
    desk.tell(lamp + "1"); // it was in flight
    QVERIFY(desk.compare({lamp + "1"}));
    QCOMPARE(desk.counted(), 0u);
}

void DriftTest::correctionsAreBounded()
{
    Channels desk;
    QVERIFY(desk.begin({}));
    QByteArrayList many;
    for (int i = 0; i < 300; ++i)
        many.append(channel(QByteArray::number(i)));
    QVERIFY(desk.compare(many));
    QVERIFY(desk.compare(many));
    QCOMPARE(desk.counted(), 300u);
    QCOMPARE(desk.corrections().size(), 200);
    QCOMPARE(desk.corrections().back().label, u"PJSIP/299-a"_s);
}

QTEST_GUILESS_MAIN(DriftTest)
#include "tst_drift.moc"
