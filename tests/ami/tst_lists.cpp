// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "recordings.h"

using namespace ami;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using desk::Desk;
using desk::Success;

class tst_Lists : public QObject
{
    Q_OBJECT

private slots:
    void wholeList();
    void listWithItemHandler();
    void shortList_data();
    void shortList();
    void listRefusedAfterItBegan();
    void emptyListByError();
    void disconnectWithinList();
    void listWaitsForTheSlowest();
    void listsSideBySide();
    void uncountedEventsAreNoItems();
    void queueStatusWithoutEnd();
    void queueStatusWithEndOnOldBanner();
    void listFields();
    void recordedLists_data();
    void recordedLists();
};

void tst_Lists::wholeList()
{
    Desk desk;
    QVERIFY(desk.login());
    std::optional<qsizetype> items;
    int seen = 0;
    desk.session.setSink([&](const Message &m) {
        if (m.isEvent("CoreShowChannel")) {
            ++seen;
            QVERIFY(!items); // every item went to the sink before the list is done
        }
    });
    desk.session.list(queries::CoreShowChannels, this,
                      [&](const Result<qsizetype> &result) { items = *result; });
    QVERIFY(desk.pbx.expect("CoreShowChannels"));
    desk.pbx.reply("Response: Success\r\nEventList: start\r\n\r\n");
    desk.pbx.send(desk.pbx.withActionId(
        "Event: CoreShowChannel\r\nActionID: @\r\n\r\n"
        "Event: Newchannel\r\n\r\n" // live events come in between
        "Event: CoreShowChannelsComplete\r\nActionID: other\r\nListItems: 9\r\n\r\n"
        "Event: CoreShowChannel\r\nActionID: @\r\n\r\n"
        "Event: CoreShowChannelsComplete\r\nActionID: @\r\nEventList: Complete\r\n"
        "ListItems: 2\r\n\r\n"));
    QTRY_COMPARE(items, std::optional<qsizetype>(2));
    QCOMPARE(seen, 2);
}

void tst_Lists::listWithItemHandler()
{
    Desk desk;
    QVERIFY(desk.login());
    QByteArrayList channels;
    desk.session.list(queries::Status, this, desk.note<qsizetype>("list"),
                      [&](const Message &m) { channels.append(m.value("Channel").toByteArray()); });
    QVERIFY(desk.pbx.expect("Status"));
    desk.pbx.reply("Response: Success\r\n\r\n");
    desk.pbx.send(
        desk.pbx.withActionId("Event: Status\r\nChannel: A\r\nActionID: @\r\n\r\n"
                              "Event: Status\r\nChannel: B\r\nActionID: @\r\n\r\n"
                              "Event: StatusComplete\r\nActionID: @\r\nItems: 2\r\n\r\n"));
    QTRY_COMPARE(desk.ended, QByteArrayList{"list ok"});
    QCOMPARE(channels, (QByteArrayList{"A", "B"}));
}

void tst_Lists::shortList_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QByteArray>("ending");
    QTest::newRow("ListItems") << "EventList: Complete\r\nListItems: 3\r\n"_ba
                               << "list Malformed ListItems: 3, but 2 came"_ba;
    QTest::newRow("more than told") << "ListItems: 1\r\n"_ba
                                    << "list Malformed ListItems: 1, but 2 came"_ba;
    QTest::newRow("odd ListItems") << "ListItems: many\r\n"_ba
                                   << "list Malformed ListItems: -1, but 2 came"_ba;
    QTest::newRow("Items of 1.6.2") << "Items: 5\r\n"_ba
                                    << "list Malformed ListItems: 5, but 2 came"_ba;
    QTest::newRow("cancelled") << "EventList: Cancelled\r\nListItems: 2\r\n"_ba
                               << "list Malformed EventList: Cancelled"_ba;
    QTest::newRow("whole") << "ListItems: 2\r\n"_ba
                           << "list ok"_ba;
    QTest::newRow("not told") << ""_ba
                              << "list ok"_ba; // 1.0 to 1.4
}

void tst_Lists::shortList()
{
    QFETCH(const QByteArray, end);
    QFETCH(const QByteArray, ending);
    Desk desk;
    QVERIFY(desk.login());
    desk.session.list(queries::Status, this, desk.note<qsizetype>("list"));
    QVERIFY(desk.pbx.expect("Status"));
    desk.pbx.reply("Response: Success\r\n\r\n");
    desk.pbx.send(desk.pbx.withActionId("Event: Status\r\nActionID: @\r\n\r\n"
                                        "Event: Status\r\nActionID: @\r\n\r\n"
                                        "Event: StatusComplete\r\nActionID: @\r\n" +
                                        end + "\r\n"));
    QTRY_COMPARE(desk.ended, QByteArrayList{ending});
}

void tst_Lists::listRefusedAfterItBegan()
{
    // 1.0 says both for a channel that is not there (1.0/errors, errors-25).
    Desk desk("1.0");
    QVERIFY(desk.login());
    desk.session.list(queries::Status, this, desk.note<qsizetype>("list"));
    QVERIFY(desk.pbx.expect("Status"));
    desk.pbx.reply("Response: Success\r\nMessage: Channel status will follow\r\n\r\n");
    desk.pbx.reply("Response: Error\r\nMessage: No such channel\r\n\r\n");
    QTRY_COMPARE(desk.ended, QByteArrayList{"list Refused No such channel"});
}

void tst_Lists::emptyListByError()
{
    Desk desk;
    QVERIFY(desk.login());
    desk.session.list(queries::ConfbridgeListRooms, this, desk.note<qsizetype>("rooms"));
    QVERIFY(desk.pbx.expect("ConfbridgeListRooms"));
    desk.pbx.reply("Response: Error\r\nMessage: No active conferences.\r\n\r\n");
    QTRY_COMPARE(desk.ended, QByteArrayList{"rooms ok"});
    desk.session.list(queries::ConfbridgeListRooms, this, desk.note<qsizetype>("denied"));
    QVERIFY(desk.pbx.expect("ConfbridgeListRooms"));
    desk.pbx.reply("Response: Error\r\nMessage: Permission denied\r\n\r\n");
    QTRY_COMPARE(desk.ended.last(), "denied Forbidden Permission denied");
    // A Success that nothing follows (app_voicemail of 16 and 22 without a mailbox).
    desk.session.list(queries::VoicemailUsersList, this, desk.note<qsizetype>("boxes"));
    QVERIFY(desk.pbx.expect("VoicemailUsersList"));
    desk.pbx.reply("Response: Success\r\n"
                   "Message: There are no voicemail users currently defined.\r\n\r\n");
    QTRY_COMPARE(desk.ended.last(), "boxes ok");
    desk.session.list(queries::Status, this, desk.note<qsizetype>("other"));
    QVERIFY(desk.pbx.expect("Status"));
    desk.pbx.reply("Response: Error\r\nMessage: No active conferences.\r\n\r\n");
    QTRY_COMPARE(desk.ended.last(), "other Refused No active conferences.");
}

void tst_Lists::disconnectWithinList()
{
    Desk desk;
    QVERIFY(desk.login());
    desk.session.list(queries::Status, this, desk.note<qsizetype>("list"));
    desk.session.send(Ping(), this, desk.note("ping"));
    QVERIFY(desk.pbx.expect("Status"));
    desk.pbx.reply("Response: Success\r\n\r\n");
    desk.pbx.send(desk.pbx.withActionId("Event: Status\r\nActionID: @\r\n\r\n"));
    desk.pbx.setRefusing(true);
    desk.pbx.hangUp();
    QTRY_COMPARE(desk.ended.size(), 2);
    QVERIFY(desk.ended[0].startsWith("list NotConnected"));
    QVERIFY(desk.ended[1].startsWith("ping NotConnected"));
}

void tst_Lists::listWaitsForTheSlowest()
{
    // The time-out counts from item to item: a long list is not a late one.
    Desk desk("11.0.0", 150ms);
    QVERIFY(desk.login());
    desk.session.list(queries::Status, this, desk.note<qsizetype>("list"));
    QVERIFY(desk.pbx.expect("Status"));
    desk.pbx.reply("Response: Success\r\n\r\n");
    for (int i = 0; i < 5; ++i) {
        QVERIFY(!QTest::qWaitFor([&] { return !desk.ended.isEmpty(); }, 60));
        desk.pbx.send(desk.pbx.withActionId("Event: Status\r\nActionID: @\r\n\r\n"));
    }
    QTRY_COMPARE(desk.ended, QByteArrayList{"list TimedOut"}); // never ended: an error, not short
}

void tst_Lists::listsSideBySide()
{
    Desk desk;
    QVERIFY(desk.login());
    desk.session.list(queries::SipPeers, this, desk.note<qsizetype>("sip"));
    desk.session.list(queries::IaxPeerList, this, desk.note<qsizetype>("iax"));
    QVERIFY(desk.pbx.expect("SIPpeers"));
    const auto list = [&](const QByteArray &count) {
        desk.pbx.reply("Response: Success\r\nEventList: start\r\n\r\n");
        desk.pbx.send(
            desk.pbx.withActionId("Event: PeerEntry\r\nActionID: @\r\n\r\n"
                                  "Event: PeerlistComplete\r\nActionID: @\r\nListItems: " +
                                  count + "\r\n\r\n"));
    };
    list("1");
    QVERIFY(desk.pbx.expect("IAXpeerlist"));
    list("7");
    QTRY_COMPARE(desk.ended, (QByteArrayList{"sip ok", "iax Malformed ListItems: 7, but 1 came"}));
}

void tst_Lists::uncountedEventsAreNoItems()
{
    Desk desk;
    QVERIFY(desk.login());
    int items = 0;
    desk.session.list(queries::PjsipShowRegistrationsOutbound, this, desk.note<qsizetype>("list"),
                      [&](const Message &) { ++items; });
    QVERIFY(desk.pbx.expect("PJSIPShowRegistrationsOutbound"));
    desk.pbx.reply("Response: Success\r\nEventList: start\r\n\r\n");
    desk.pbx.send(desk.pbx.withActionId(
        "Event: OutboundRegistrationDetail\r\nActionID: @\r\n\r\n"
        "Event: AuthDetail\r\nActionID: @\r\n\r\n"
        "Event: OutboundRegistrationDetailComplete\r\nActionID: @\r\nListItems: 1\r\n\r\n"));
    QTRY_COMPARE(desk.ended, QByteArrayList{"list ok"});
    QCOMPARE(items, 1);
}

void tst_Lists::queueStatusWithoutEnd()
{
    // 1.0 sends no QueueStatusComplete: the Pong of a Ping behind the list is its end.
    Desk desk("1.0");
    QVERIFY(desk.login());
    std::optional<qsizetype> items;
    desk.session.list(queries::QueueStatus, this,
                      [&](const Result<qsizetype> &result) { items = *result; });
    QVERIFY(desk.pbx.expect("QueueStatus"));
    desk.pbx.reply("Response: Success\r\nMessage: Queue status will follow\r\n\r\n");
    desk.pbx.send(desk.pbx.withActionId("Event: QueueParams\r\nActionID: @\r\n\r\n"
                                        "Event: Newchannel\r\n\r\n"
                                        "Event: QueueMember\r\nActionID: @\r\n\r\n"));
    QVERIFY(desk.pbx.expect("Ping"));
    QVERIFY(!items);
    desk.pbx.reply("Response: Pong\r\n\r\n");
    QTRY_COMPARE(items, std::optional<qsizetype>(2));
}

void tst_Lists::queueStatusWithEndOnOldBanner()
{
    // 1.2 and 1.4 have the same banner, and do send the end.
    Desk desk("1.0");
    QVERIFY(desk.login());
    desk.session.list(queries::QueueStatus, this, desk.note<qsizetype>("list"));
    QVERIFY(desk.pbx.expect("QueueStatus"));
    desk.pbx.reply("Response: Success\r\nMessage: Queue status will follow\r\n\r\n");
    desk.pbx.send(desk.pbx.withActionId("Event: QueueParams\r\nActionID: @\r\n\r\n"
                                        "Event: QueueStatusComplete\r\nActionID: @\r\n\r\n"));
    QVERIFY(desk.pbx.expect("Ping"));
    desk.pbx.reply("Response: Pong\r\n\r\n");
    desk.session.send(Hangup{u"a"_s}, this, desk.note("a"));
    QVERIFY(desk.pbx.expect("Hangup"));
    desk.pbx.reply(Success);
    QTRY_COMPARE(desk.ended, (QByteArrayList{"list ok", "a ok"}));
}

void tst_Lists::listFields()
{
    Desk desk;
    QVERIFY(desk.login());
    desk.session.list(queries::ConfbridgeList, this, desk.note<qsizetype>("list"), {},
                      {{"Conference", u"300"_s}});
    QVERIFY(desk.pbx.expect("ConfbridgeList", {{"Conference", "300"}}));
    desk.pbx.reply("Response: Error\r\nMessage: No Conference by that name found.\r\n\r\n");
    QTRY_COMPARE(desk.ended, QByteArrayList{"list ok"}); // the room is gone: nobody is in it
}

void tst_Lists::recordedLists_data()
{
    QTest::addColumn<QByteArray>("recording");
    for (const QByteArray &name : recordings::all()) {
        const QByteArray bytes = recordings::bytes(name);
        for (const Query *query : queries::Snapshot) {
            if (bytes.contains(QByteArray("Event: " + query->end.toByteArray() + "\r\n"))) {
                QTest::newRow(name.constData()) << name;
                break;
            }
        }
    }
}

void tst_Lists::recordedLists()
{
    // Every list of every recording is whole by our own count.
    QFETCH(const QByteArray, recording);
    QHash<QByteArray, QByteArrayList> lists; // ActionID → the blocks of its list
    recordings::forEach(recordings::bytes(recording), [&](const Message &message) {
        const QByteArray id = message.value("ActionID").toByteArray();
        if (!id.isEmpty() && (message.isResponse() || message.isEvent()))
            lists[id].append(message.raw().toByteArray() + "\r\n");
    });
    Desk desk;
    QVERIFY(desk.login());
    int replayed = 0;
    for (auto it = lists.cbegin(); it != lists.cend(); ++it) {
        for (const Query *query : queries::Snapshot) {
            const QByteArray end = "Event: " + query->end.toByteArray() + "\r\n";
            if (!it->last().startsWith(end) || it->size() < 2 || !it->first().contains("Success"))
                continue;
            if (it->size() > 2 && !query->counts(it->at(1).mid(7).split('\r').first()))
                continue; // PeerlistComplete ends two kinds of list
            std::optional<Result<qsizetype>> result;
            desk.session.list(*query, this, [&](const Result<qsizetype> &r) { result = r; });
            QVERIFY(desk.pbx.expect(query->action.toByteArray()));
            QByteArray answer = it->join();
            answer.replace(it.key(), desk.pbx.actionId());
            desk.pbx.send(answer);
            QTRY_VERIFY(result);
            QVERIFY2(result->ok(), result->ok() ? "" : qPrintable(result->error().text));
            QCOMPARE(**result, it->size() - 2);
            ++replayed;
            break;
        }
    }
    QVERIFY(replayed > 0 || recording.startsWith("1.")); // 1.x recordings leave out ActionIDs
}

QTEST_GUILESS_MAIN(tst_Lists)
#include "tst_lists.moc"
