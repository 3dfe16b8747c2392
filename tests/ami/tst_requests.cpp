// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"

using namespace ami;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using desk::Desk;
using desk::Success;

class tst_Requests : public QObject
{
    Q_OBJECT

private slots:
    void endings_data();
    void endings();
    void neverFromWithinSend();
    void invalidIsNotSent();
    void notConnected();
    void timeout();
    void lateAnswerIsNobodys();
    void cancel();
    void pipelined();
    void oneAtATime();
    void oneAtATimeGoesOnAfterTimeout();
    void answerWithoutActionId();
    void foreignActionIds();
    void eventWithResponseIsNoReply();
    void handlerAsksAgain();
    void contextIsGone();
    void disconnectEndsEachOnce();
    void eventsMayBeSilent();
    void eventsAnswered();
};

void tst_Requests::endings_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("ending");
    QTest::newRow("answered") << "Response: Success\r\nMessage: Channel Hungup\r\n\r\n"_ba
                              << "a ok"_ba;
    QTest::newRow("refused") << "Response: Error\r\nMessage: No such channel\r\n\r\n"_ba
                             << "a Refused No such channel"_ba;
    QTest::newRow("forbidden") << "Response: Error\r\nMessage: Permission denied\r\n\r\n"_ba
                               << "a Forbidden Permission denied"_ba;
    QTest::newRow("a bare LF in the words")
        << "Response: Error\r\nMessage: Invalid priority\n\r\n\r\n"_ba
        << "a Refused Invalid priority"_ba;
    QTest::newRow("no words") << "Response: Error\r\n\r\n"_ba
                              << "a Refused"_ba;
}

void tst_Requests::endings()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const QByteArray, ending);
    Desk desk;
    QVERIFY(desk.login());
    desk.session.send(Hangup{u"PJSIP/101-1"_s}, this, desk.note("a"));
    QVERIFY(desk.pbx.expect("Hangup", {{"Channel", "PJSIP/101-1"}}));
    QCOMPARE(desk.session.pendingRequests(), 1);
    desk.pbx.reply(reply);
    desk.pbx.reply(reply); // twice: the second one is nobody's
    QTRY_COMPARE(desk.ended, QByteArrayList{ending});
    desk.session.send(Ping(), this, desk.note("b"));
    QVERIFY(desk.pbx.expect("Ping"));
    desk.pbx.reply("Response: Success\r\nPing: Pong\r\n\r\n");
    QTRY_COMPARE(desk.ended, (QByteArrayList{ending, "b ok"}));
    QCOMPARE(desk.session.pendingRequests(), 0);
}

void tst_Requests::neverFromWithinSend()
{
    Desk desk;
    bool returned = false;
    desk.session.send(Ping(), this, [&](const Result<Ack> &) { QVERIFY(returned); });
    returned = true;
    QTRY_COMPARE(desk.session.pendingRequests(), 0);
}

void tst_Requests::invalidIsNotSent()
{
    Desk desk;
    QVERIFY(desk.login());
    desk.session.send(Hangup{u"x\r\nAction: Logoff"_s}, this, desk.note("a"));
    desk.session.list(queries::ConfbridgeList, this, desk.note<qsizetype>("b"), {},
                      {{"Conference", u"1\n2"_s}});
    QTRY_COMPARE(desk.ended.size(), 2);
    QVERIFY(desk.ended[0].startsWith("a Invalid Channel"));
    QVERIFY(desk.ended[1].startsWith("b Invalid Conference"));
    desk.session.send(Ping(), this, {});
    QVERIFY(desk.pbx.expect("Ping")); // the next thing the server sees
}

void tst_Requests::notConnected()
{
    Desk desk;
    desk.session.send(Ping(), this, desk.note("closed"));
    QTRY_COMPARE(desk.ended, QByteArrayList{"closed NotConnected"});
    desk.session.open({u"pbx"_s, 5038, false, u"operator"_s, u"sw1tch"_s});
    desk.session.send(Ping(), this, desk.note("connecting"));
    QVERIFY(desk.pbx.expect("Challenge"));
    QTRY_COMPARE(desk.ended.size(), 2);
    QCOMPARE(desk.ended.last(), "connecting NotConnected");
}

void tst_Requests::timeout()
{
    Desk desk("11.0.0", 30ms);
    QVERIFY(desk.login());
    desk.session.send(Ping(), this, desk.note("long"), 10s);
    desk.session.send(Ping(), this, desk.note("short"));
    QTRY_COMPARE(desk.ended, QByteArrayList{"short TimedOut"});
    QVERIFY(desk.session.isLive()); // one slow action is no dead link
    QCOMPARE(desk.session.pendingRequests(), 1);
}

void tst_Requests::lateAnswerIsNobodys()
{
    Desk desk("11.0.0", 20ms);
    QVERIFY(desk.login());
    desk.session.send(Ping(), this, desk.note("a"));
    QVERIFY(desk.pbx.expect("Ping"));
    QTRY_COMPARE(desk.ended.size(), 1);
    desk.pbx.reply("Response: Success\r\nPing: Pong\r\n\r\nEvent: Mark\r\n\r\n");
    bool marked = false;
    desk.session.setSink([&](const Message &m) { marked = marked || m.isEvent("Mark"); });
    QTRY_VERIFY(marked);
    QCOMPARE(desk.ended, QByteArrayList{"a TimedOut"});
}

void tst_Requests::cancel()
{
    Desk desk;
    QVERIFY(desk.login());
    const RequestId id = desk.session.send(Ping(), this, desk.note("a"));
    QVERIFY(desk.pbx.expect("Ping"));
    desk.session.cancel(id);
    desk.session.cancel(id);
    desk.session.cancel(12345);
    QVERIFY(desk.ended.isEmpty());
    QTRY_COMPARE(desk.ended, QByteArrayList{"a Cancelled"});
    desk.pbx.reply("Response: Success\r\nPing: Pong\r\n\r\n");
    desk.session.send(Ping(), this, desk.note("b"));
    QVERIFY(desk.pbx.expect("Ping"));
    desk.pbx.reply("Response: Success\r\nPing: Pong\r\n\r\n");
    QTRY_COMPARE(desk.ended, (QByteArrayList{"a Cancelled", "b ok"}));
}

void tst_Requests::pipelined()
{
    Desk desk("2.10.6");
    QVERIFY(desk.login());
    QByteArrayList ids;
    for (const char *name : {"a", "b", "c"})
        desk.session.send(Ping(), this, desk.note(name));
    for (int i = 0; i < 3; ++i) {
        QVERIFY(desk.pbx.expect("Ping"));
        ids.append(desk.pbx.actionId());
    }
    // By ActionID, not by order.
    for (const int i : {2, 0, 1})
        desk.pbx.send("Response: Success\r\nActionID: " + ids[i] + "\r\nPing: Pong\r\n\r\n");
    QTRY_COMPARE(desk.ended, (QByteArrayList{"c ok", "a ok", "b ok"}));
}

void tst_Requests::oneAtATime()
{
    // "Only one Action may be outstanding at any time": the manager documentation of 1.x.
    for (const QByteArray version : {"1.0", "1.1", "1.3"}) {
        Desk desk(version);
        QVERIFY(desk.login());
        desk.session.list(queries::Status, this, desk.note<qsizetype>("list"));
        for (const char *name : {"a", "b"})
            desk.session.send(Hangup{QString::fromLatin1(name)}, this, desk.note(name));
        QVERIFY(desk.pbx.expect("Status"));
        QVERIFY(!QTest::qWaitFor([&] { return desk.pbx.waiting() > 0; }, 50));
        desk.pbx.reply("Response: Success\r\nMessage: Channel status will follow\r\n\r\n");
        // The list is outstanding up to its end.
        QVERIFY(!QTest::qWaitFor([&] { return desk.pbx.waiting() > 0; }, 50));
        desk.pbx.send(desk.pbx.withActionId("Event: StatusComplete\r\nActionID: @\r\n\r\n"));
        for (const char *name : {"a", "b"}) {
            QVERIFY(desk.pbx.expect("Hangup", {{"Channel", name}}));
            QCOMPARE(desk.pbx.waiting(), 0);
            desk.pbx.reply(Success);
        }
        QTRY_COMPARE(desk.ended, (QByteArrayList{"list ok", "a ok", "b ok"}));
    }
}

void tst_Requests::oneAtATimeGoesOnAfterTimeout()
{
    Desk desk("1.1", 30ms);
    QVERIFY(desk.login());
    desk.session.send(Hangup{u"a"_s}, this, desk.note("a"));
    desk.session.send(Hangup{u"b"_s}, this, desk.note("b"), 10s);
    const RequestId id = desk.session.send(Hangup{u"c"_s}, this, desk.note("c"), 10s);
    QVERIFY(desk.pbx.expect("Hangup", {{"Channel", "a"}}));
    QVERIFY(desk.pbx.expect("Hangup", {{"Channel", "b"}}));
    QTRY_COMPARE(desk.ended, QByteArrayList{"a TimedOut"});
    desk.session.cancel(id); // not sent yet, and never will be
    desk.pbx.reply(Success);
    QTRY_COMPARE(desk.ended.size(), 3);
    desk.session.send(Ping(), this, {});
    QVERIFY(desk.pbx.expect("Ping"));
}

void tst_Requests::answerWithoutActionId()
{
    // `Events` in 1.6.2 leaves it out though one was sent.
    Desk desk("1.1");
    QVERIFY(desk.login());
    std::optional<bool> on;
    desk.session.send(Events{"off"}, this,
                      [&](const Result<std::optional<bool>> &r) { on = r ? *r : std::nullopt; });
    QVERIFY(desk.pbx.expect("Events", {{"EventMask", "off"}}));
    desk.pbx.send("Response: Success\r\nEvents: Off\r\n\r\n");
    QTRY_COMPARE(on, std::optional(false));
}

void tst_Requests::foreignActionIds()
{
    // UserEvent shows the *sender's* ActionID to every session (1.4 to 13).
    Desk desk;
    QVERIFY(desk.login());
    desk.session.send(Hangup{u"a"_s}, this, desk.note("a"));
    QVERIFY(desk.pbx.expect("Hangup"));
    const QByteArray mine = desk.pbx.actionId();
    desk.pbx.send("Response: Success\r\nActionID: other-1\r\n\r\n"
                  "Response: Success\r\nActionID: " +
                  mine +
                  "9\r\n\r\n"
                  "Event: UserEvent\r\nAction: UserEvent\r\nActionID: " +
                  mine +
                  "\r\n\r\n"
                  "Event: Mark\r\n\r\n");
    bool marked = false;
    desk.session.setSink([&](const Message &m) { marked = marked || m.isEvent("Mark"); });
    QTRY_VERIFY(marked);
    QVERIFY(desk.ended.isEmpty());
    Desk other; // two boards at one PBX: their ActionIDs differ
    QVERIFY(other.login());
    other.session.send(Hangup{u"a"_s}, this, {});
    QVERIFY(other.pbx.expect("Hangup"));
    QVERIFY(other.pbx.actionId() != mine);
}

void tst_Requests::eventWithResponseIsNoReply()
{
    Desk desk;
    QVERIFY(desk.login());
    desk.session.send(Originate{u"PJSIP/101"_s, u"102"_s, u"internal"_s}, this, desk.note("a"));
    QVERIFY(desk.pbx.expect("Originate"));
    const QByteArray event = desk.pbx.withActionId(
        "Event: OriginateResponse\r\nActionID: @\r\nResponse: Failure\r\n\r\n");
    desk.pbx.send(event);
    desk.pbx.reply("Response: Success\r\nMessage: Originate successfully queued\r\n\r\n");
    desk.pbx.send(event);
    QTRY_COMPARE(desk.ended, QByteArrayList{"a ok"});
}

void tst_Requests::handlerAsksAgain()
{
    for (const QByteArray version : {"1.0", "11.0.0"}) {
        Desk desk(version);
        QVERIFY(desk.login());
        int left = 5;
        std::function<void(const Result<Ack> &)> again = [&](const Result<Ack> &result) {
            QVERIFY(result);
            if (--left > 0)
                desk.session.send(Hangup{QString::number(left)}, this, again);
        };
        desk.session.send(Hangup{u"5"_s}, this, again);
        for (const char *channel : {"5", "4", "3", "2", "1"}) {
            QVERIFY(desk.pbx.expect("Hangup", {{"Channel", channel}}));
            desk.pbx.reply(Success);
        }
        QTRY_COMPARE(left, 0);
        QCOMPARE(desk.session.pendingRequests(), 0);
    }
}

void tst_Requests::contextIsGone()
{
    Desk desk;
    QVERIFY(desk.login());
    auto context = std::make_unique<QObject>();
    int items = 0;
    desk.session.send(Hangup{u"a"_s}, context.get(), desk.note("a"));
    desk.session.list(queries::Status, context.get(), desk.note<qsizetype>("b"),
                      [&](const Message &) { ++items; });
    desk.session.send(Hangup{u"c"_s}, this, desk.note("c"));
    QVERIFY(desk.pbx.expect("Hangup"));
    context.reset();
    desk.pbx.reply(Success);
    QVERIFY(desk.pbx.expect("Status"));
    desk.pbx.reply(Success);
    desk.pbx.send(desk.pbx.withActionId("Event: Status\r\nActionID: @\r\n\r\n"
                                        "Event: StatusComplete\r\nActionID: @\r\n\r\n"));
    QVERIFY(desk.pbx.expect("Hangup"));
    desk.pbx.reply(Success);
    QTRY_COMPARE(desk.ended, QByteArrayList{"c ok"});
    QCOMPARE(items, 0);
    QCOMPARE(desk.session.pendingRequests(), 0);
}

void tst_Requests::disconnectEndsEachOnce()
{
    for (const QByteArray version : {"1.0", "11.0.0"}) {
        Desk desk(version);
        QVERIFY(desk.login());
        for (const char *name : {"a", "b", "c"}) {
            const auto note = desk.note(name);
            desk.session.send(Hangup{QString::fromLatin1(name)}, this,
                              [&desk, note, this](const Result<Ack> &result) {
                                  QVERIFY(!desk.session.isLive());
                                  note(result);
                                  desk.session.send(Ping(), this, desk.note("again"));
                              });
        }
        QVERIFY(desk.pbx.expect("Hangup"));
        desk.pbx.setRefusing(true);
        desk.pbx.hangUp();
        QTRY_COMPARE(desk.ended.size(), 6);
        for (const char *name : {"a", "b", "c"})
            QCOMPARE(desk::count(desk.ended, name), 1);
        QCOMPARE(desk::count(desk.ended, "again"), 3);
        QCOMPARE(desk.session.pendingRequests(), 0);
    }
}

void tst_Requests::eventsMayBeSilent()
{
    // 1.0 and 1.2 do not answer `EventMask: on` (recordings 1.2/events-off-then-on): the Ping
    // behind it is what ends the waiting.
    Desk desk("1.0");
    QVERIFY(desk.login());
    bool called = false;
    desk.session.send(Events{"on"}, this, [&](const Result<std::optional<bool>> &result) {
        called = true;
        QVERIFY(result);
        QCOMPARE(*result, std::optional<bool>());
    });
    QVERIFY(desk.pbx.expect("Events"));
    QVERIFY(desk.pbx.expect("Ping"));
    desk.pbx.reply("Response: Pong\r\n\r\n");
    QTRY_VERIFY(called);
    desk.session.send(Hangup{u"a"_s}, this, {});
    QVERIFY(desk.pbx.expect("Hangup"));
}

void tst_Requests::eventsAnswered()
{
    Desk desk("1.0");
    QVERIFY(desk.login());
    int called = 0;
    desk.session.send(Events{"off"}, this, [&](const Result<std::optional<bool>> &result) {
        ++called;
        QCOMPARE(*result, std::optional(false));
    });
    QVERIFY(desk.pbx.expect("Events"));
    desk.pbx.reply("Response: Events Off\r\n\r\n");
    QVERIFY(desk.pbx.expect("Ping"));
    desk.pbx.reply("Response: Pong\r\n\r\n");
    desk.session.send(Ping(), this, desk.note("a"));
    QVERIFY(desk.pbx.expect("Ping"));
    QTRY_COMPARE(called, 1);
    QVERIFY(desk.ended.isEmpty()); // the first Pong was not this one's
    desk.pbx.reply("Response: Pong\r\n\r\n");
    QTRY_COMPARE(desk.ended, QByteArrayList{"a ok"});
}

QTEST_GUILESS_MAIN(tst_Requests)
#include "tst_requests.moc"
