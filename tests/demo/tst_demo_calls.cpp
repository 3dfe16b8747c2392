// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The demo PBX does to calls what it is told.

#include "fixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;

class TestDemoCalls : public Fixture
{
    Q_OBJECT

private slots:
    void init() { start(still()); }
    void cleanup() { stop(); }

    void callRedirectHangup();
    void synchronousOriginate();
    void originateOutcomes_data();
    void originateOutcomes();
    void redirectToNowhere();
    void redirectBoth();
    void timeLimit();
    void missedCallLeavesMessage();
    void parkAndRetrieve();
    void parkedCallComesBack();
    void announcedTransfer();
    void answerFromTheBoard();
    void queueCaller();
    void orderOfAQueue();
    void conference();
    void wrongOrderOfLegs();
    void legacyCall();
};

void TestDemoCalls::callRedirectHangup()
{
    m_wire->clear();
    call("100", "104");
    pass(600); // the operator's own phone answers at once
    QCOMPARE(m_wire->events("OriginateResponse").size(), 1);
    QCOMPARE(m_wire->events("OriginateResponse")[0].value("Response"), "Success");
    QCOMPARE(m_wire->events("OriginateResponse")[0].value("Reason"), "4");
    pass(400);
    QCOMPARE(stateOf(channels(), "PJSIP/104", "ChannelStateDesc"), "Ringing");
    QCOMPARE(m_wire->ask("ExtensionState", {{"Exten", "104"}, {"Context", "internal"}})[0].value(
                 "StatusText"),
             "Ringing");
    pass(4'000);
    const QList<Seen> talking = channels();
    QCOMPARE(talking.size(), 2);
    QCOMPARE(talking[0].value("ChannelStateDesc"), "Up");
    QCOMPARE(talking[1].value("ChannelStateDesc"), "Up");
    QVERIFY(!talking[0].value("BridgeId").isEmpty());
    QCOMPARE(talking[0].value("BridgeId"), talking[1].value("BridgeId"));
    QCOMPARE(talking[0].value("Linkedid"), talking[1].value("Linkedid"));

    // The order of 22/call-answer-hangup.ami.
    QList<QByteArray> order;
    for (const Seen &one : m_wire->log())
        if (one.kind == ami::Message::Kind::Event && !one.value("Privilege").isEmpty() &&
            one.name != "VarSet" && one.name != "DeviceStateChange" &&
            one.name != "ExtensionStatus")
            order.append(one.name);
    QCOMPARE(order,
             (QList<QByteArray>{
                 "Newchannel", "Newexten",    "DialBegin",         "Newstate",  "DialState",
                 "Newstate",   "DialEnd",     "OriginateResponse", "Newexten",  "Newexten",
                 "Newchannel", "Newexten",    "NewConnectedLine",  "DialBegin", "NewConnectedLine",
                 "Newstate",   "DialState",   "Newstate",          "DialEnd",   "BridgeCreate",
                 "Newexten",   "BridgeEnter", "BridgeEnter"}));

    m_wire->clear();
    const QByteArray moved = channelOf("104");
    QCOMPARE(
        m_wire->words(
            "Redirect",
            {{"Channel", moved}, {"Context", "internal"}, {"Exten", "105"}, {"Priority", "1"}}),
        "Success: Redirect successful");
    pass(5'000);
    QCOMPARE(m_wire->events("BridgeLeave").size(), 2);
    QCOMPARE(m_wire->events("BridgeDestroy").size(), 1);
    QCOMPARE(m_wire->events("BridgeEnter").size(), 2);
    QVERIFY(channelOf("100").isEmpty()); // released
    QCOMPARE(channels().size(), 2);
    QCOMPARE(channelOf("104"), moved);
    QVERIFY(!channelOf("105").isEmpty());

    m_wire->clear();
    QCOMPARE(m_wire->words("Hangup", {{"Channel", moved}, {"Cause", "21"}}),
             "Success: Channel Hungup");
    pass(100);
    QCOMPARE(channels().size(), 0);
    const QList<Seen> ended = m_wire->events("Hangup");
    QCOMPARE(ended.size(), 2);
    QCOMPARE(ended[0].value("Cause"), "21");
    QCOMPARE(ended[0].value("Cause-txt"), "Call Rejected");
    QCOMPARE(m_wire->events("Cdr").size(), 1);
    QCOMPARE(m_wire->ask("ExtensionState", {{"Exten", "104"}, {"Context", "internal"}})[0].value(
                 "Status"),
             "0");
}

void TestDemoCalls::synchronousOriginate()
{
    m_wire->clear();
    const QByteArray id = m_wire->send(
        "Originate",
        {{"Channel", "PJSIP/104"}, {"Exten", "400"}, {"Context", "internal"}, {"Priority", "1"}});
    const QByteArray ping = m_wire->send("Ping");
    Wire other(m_server->port());
    QVERIFY(other.login());
    QCOMPARE(other.list("CoreShowChannels").size(), 1); // it has begun …
    QVERIFY(m_wire->log().isEmpty());                   // … and blocks its own session
    m_server->clock().advance(5'000);
    QTRY_VERIFY(m_wire->log().size() > 2 && m_wire->log().last().value("Ping") == "Pong");
    QCOMPARE(m_wire->log().first().value("ActionID"), id); // the events come after it
    QCOMPARE(m_wire->log().first().value("Message"), "Originate successfully queued");
    QCOMPARE(m_wire->log().last().value("ActionID"), ping);
}

void TestDemoCalls::originateOutcomes_data()
{
    QTest::addColumn<QByteArray>("channel");
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("answered") << "PJSIP/104"_ba
                              << "Success"_ba
                              << "4"_ba;
    QTest::newRow("outside") << "PJSIP/+442079460958@trunk"_ba
                             << "Success"_ba
                             << "4"_ba;
    QTest::newRow("local") << "Local/104@internal"_ba
                           << "Success"_ba
                           << "4"_ba;
    QTest::newRow("no answer") << "PJSIP/117"_ba
                               << "Failure"_ba
                               << "3"_ba;
    QTest::newRow("busy") << "PJSIP/128"_ba
                          << "Failure"_ba
                          << "5"_ba;
    QTest::newRow("offline") << "PJSIP/109"_ba
                             << "Failure"_ba
                             << "0"_ba;
    QTest::newRow("nobody") << "PJSIP/nosuch"_ba
                            << "Failure"_ba
                            << "0"_ba;
    QTest::newRow("no extension") << "Local/999@internal"_ba
                                  << "Failure"_ba
                                  << "0"_ba;
}

void TestDemoCalls::originateOutcomes()
{
    QFETCH(const QByteArray, channel);
    QFETCH(const QByteArray, response);
    QFETCH(const QByteArray, reason);
    m_wire->clear();
    m_wire->send(
        "Originate",
        {{"Channel", channel}, {"Application", "Echo"}, {"Async", "true"}, {"Timeout", "10000"}});
    m_wire->settle();
    for (int i = 0; i < 15; ++i)
        m_server->clock().advance(1'000);
    m_wire->settle();
    const QList<Seen> outcome = m_wire->events("OriginateResponse");
    QCOMPARE(outcome.size(), 1);
    QCOMPARE(outcome[0].value("Response"), response);
    QCOMPARE(outcome[0].value("Reason"), reason);
    QCOMPARE(outcome[0].shape(), "Event Privilege ActionID Response Channel Application Data "
                                 "Reason Uniqueid CallerIDNum CallerIDName");
    if (response == "Failure") {
        QCOMPARE(outcome[0].value("Uniqueid"), "<unknown>");
        QCOMPARE(channels().size(), 0);
    }
}

void TestDemoCalls::redirectToNowhere()
{
    call("100", "104");
    pass(5'000);
    QCOMPARE(m_wire->words("Redirect", {{"Channel", channelOf("104")},
                                        {"Context", "internal"},
                                        {"Exten", "777"},
                                        {"Priority", "1"}}),
             "Success: Redirect successful");
    pass(200);
    QCOMPARE(channels().size(), 0); // the trap: Success, and the caller is gone
}

void TestDemoCalls::redirectBoth()
{
    call("100", "104");
    pass(5'000);
    QCOMPARE(m_wire->words("Redirect", {{"Channel", channelOf("104")},
                                        {"ExtraChannel", "n"},
                                        {"Context", "internal"},
                                        {"Exten", "300"},
                                        {"Priority", "1"}}),
             "Error: ExtraChannel does not exist: n");
    QCOMPARE(m_wire->words("Redirect", {{"Channel", channelOf("104")},
                                        {"ExtraChannel", channelOf("100")},
                                        {"Context", "internal"},
                                        {"Exten", "300"},
                                        {"Priority", "1"}}),
             "Success: Dual Redirect successful");
    pass(3'000);
    QCOMPARE(m_wire->list("ConfbridgeList", {{"Conference", "300"}}).size(), 2);
    QCOMPARE(m_wire->words("Redirect", {{"Channel", channelOf("104")},
                                        {"ExtraChannel", channelOf("100")},
                                        {"Context", "internal"},
                                        {"Exten", "105"},
                                        {"Priority", "1"},
                                        {"ExtraContext", "internal"},
                                        {"ExtraExten", "400"},
                                        {"ExtraPriority", "1"}}),
             "Success: Dual Redirect successful");
    pass(5'000);
    QCOMPARE(stateOf(channels(), "PJSIP/100", "Application"), "Echo");
    QCOMPARE(stateOf(channels(), "PJSIP/104", "Application"), "Dial");
    QVERIFY(!channelOf("105").isEmpty());
}

void TestDemoCalls::timeLimit()
{
    call("100", "104");
    pass(5'000);
    const QByteArray channel = channelOf("100");
    QCOMPARE(m_wire->words("AbsoluteTimeout", {{"Channel", channel}, {"Timeout", "60"}}),
             "Success: Timeout Set");
    QCOMPARE(m_wire->words("AbsoluteTimeout", {{"Channel", channel}, {"Timeout", "10"}}),
             "Success: Timeout Set");
    QVERIFY(m_wire->list("Status", {{"Channel", channel}})[0].value("TimeToHangup").toLongLong() >
            0);
    pass(9'000);
    QCOMPARE(channels().size(), 2);
    pass(1'500);
    QCOMPARE(channels().size(), 0);
}

void TestDemoCalls::missedCallLeavesMessage()
{
    const auto count = [this](const QByteArray &mailbox) {
        return m_wire->ask("MailboxCount", {{"Mailbox", mailbox}})[0].value("NewMessages");
    };
    QCOMPARE(count("117"), "0");
    QCOMPARE(m_wire->ask("MailboxStatus", {{"Mailbox", "117@default"}})[0].value("Waiting"), "0");
    call("100", "117"); // never answers
    m_wire->clear();
    for (int i = 0; i < 40; ++i)
        m_server->clock().advance(1'000);
    m_wire->settle();
    QCOMPARE(count("117"), "1");
    QCOMPARE(count("117@default"), "1");
    QCOMPARE(count("117@other"), "0");
    QCOMPARE(m_wire->ask("MailboxStatus", {{"Mailbox", "117@default"}})[0].value("Waiting"), "1");
    const QList<Seen> waiting = m_wire->events("MessageWaiting");
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting[0].value("Mailbox"), "117@default");
    QCOMPARE(waiting[0].value("New"), "1");
    QCOMPARE(channels().size(), 0);
    for (const Seen &user : m_wire->list("VoicemailUsersList"))
        if (user.value("VoiceMailbox") == "117")
            QCOMPARE(user.value("NewMessageCount"), "1");

    // Who listens to it has none left.
    call("117", "*98"); // does not even answer an Originate
    call("104", "*98");
    pass(30'000);
    QCOMPARE(count("104"), "0");
}

void TestDemoCalls::parkAndRetrieve()
{
    call("100", "104");
    pass(5'000);
    const QByteArray parkee = channelOf("104");
    m_wire->clear();
    QVERIFY(m_wire
                ->words("Park", {{"Channel", parkee},
                                 {"TimeoutChannel", channelOf("100")},
                                 {"Timeout", "30000"}})
                .startsWith("Success: Park successful"));
    pass(1'000);
    const QList<Seen> parked = m_wire->list("ParkedCalls");
    QCOMPARE(parked.size(), 1);
    QCOMPARE(parked[0].value("ParkeeChannel"), parkee);
    QCOMPARE(parked[0].value("ParkingSpace"), "701");
    QCOMPARE(parked[0].value("ParkerDialString"), "PJSIP/100");
    QCOMPARE(parked[0].value("ParkingTimeout"), "29");
    QVERIFY(!channelOf("100").isEmpty()); // for some two seconds
    pass(1'500);
    QVERIFY(channelOf("100").isEmpty());
    call("100", "701");
    pass(1'000);
    QCOMPARE(m_wire->events("UnParkedCall").size(), 1);
    QCOMPARE(m_wire->list("ParkedCalls").size(), 0);
    const QList<Seen> both = channels();
    QCOMPARE(both.size(), 2);
    QCOMPARE(both[0].value("BridgeId"), both[1].value("BridgeId"));
}

void TestDemoCalls::parkedCallComesBack()
{
    call("100", "104");
    pass(5'000);
    const QByteArray parkee = channelOf("104");
    (void)m_wire->ask(
        "Park", {{"Channel", parkee}, {"TimeoutChannel", channelOf("100")}, {"Timeout", "4000"}});
    m_wire->clear();
    for (int i = 0; i < 10; ++i)
        m_server->clock().advance(1'000);
    m_wire->settle();
    QCOMPARE(m_wire->events("ParkedCallTimeOut").size(), 1);
    const QList<Seen> both = channels();
    QCOMPARE(both.size(), 2);
    QCOMPARE(stateOf(both, "PJSIP/104", "Context"), "park-dial");
    QCOMPARE(stateOf(both, "PJSIP/104", "Exten"), "PJSIP_100");
    QCOMPARE(both[0].value("BridgeId"), both[1].value("BridgeId"));
}

void TestDemoCalls::announcedTransfer()
{
    // recipes: Park the caller and Redirect the operator in one write, then Bridge the two others.
    call("104", "100");
    pass(8'000);
    const QByteArray caller = channelOf("104"), own = channelOf("100");
    m_wire->send("Park", {{"Channel", caller}, {"TimeoutChannel", own}, {"Timeout", "60000"}});
    m_wire->send("Redirect",
                 {{"Channel", own}, {"Context", "internal"}, {"Exten", "105"}, {"Priority", "1"}});
    m_wire->settle();
    pass(6'000);
    QCOMPARE(channelOf("100"), own);
    QCOMPARE(m_wire->list("ParkedCalls").size(), 1);
    m_wire->clear();
    QCOMPARE(m_wire->words("Bridge", {{"Channel1", caller}, {"Channel2", channelOf("105")}}),
             "Success: Channels have been bridged");
    pass(3'000);
    QCOMPARE(m_wire->events("ParkedCallGiveUp").size(), 1);
    QVERIFY(channelOf("100").isEmpty());
    const QList<Seen> both = channels();
    QCOMPARE(both.size(), 2);
    QCOMPARE(both[0].value("BridgeId"), both[1].value("BridgeId"));
    QVERIFY(!both[0].value("BridgeId").isEmpty());
}

void TestDemoCalls::answerFromTheBoard()
{
    call("104", "117"); // it rings there, and nobody will answer
    pass(6'000);
    const QByteArray caller = channelOf("104");
    QCOMPARE(stateOf(channels(), "PJSIP/117", "ChannelStateDesc"), "Ringing");
    m_wire->send("Originate", {{"Channel", "PJSIP/105"},
                               {"Application", "Bridge"},
                               {"Data", caller},
                               {"Variable", "PJSIP_HEADER(add,Call-Info)=<sip:x>\\;answer-after=0"},
                               {"Async", "yes"}});
    m_wire->settle();
    pass(1'000);
    QVERIFY(channelOf("117").isEmpty());
    const QList<Seen> both = channels();
    QCOMPARE(both.size(), 2);
    QCOMPARE(both[0].value("BridgeId"), both[1].value("BridgeId"));
    QVERIFY(!channelOf("105").isEmpty());
}

void TestDemoCalls::queueCaller()
{
    for (const char *agent : {"111", "112", "113", "114", "115"})
        (void)m_wire->ask("QueuePause",
                          {{"Interface", QByteArray("PJSIP/") + agent}, {"Paused", "1"}});
    m_wire->clear();
    call("104", "200");
    pass(20'000);
    QCOMPARE(m_wire->events("QueueCallerJoin").size(), 1);
    QList<Seen> entries;
    for (const Seen &item : m_wire->list("QueueStatus", {{"Queue", "support"}}))
        if (item.name == "QueueEntry")
            entries.append(item);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].value("Channel"), channelOf("104"));
    QVERIFY(entries[0].value("Wait").toInt() >= 15);
    (void)m_wire->ask("QueuePause",
                      {{"Interface", "PJSIP/112"}, {"Queue", "support"}, {"Paused", "0"}});
    for (int i = 0; i < 20; ++i)
        m_server->clock().advance(1'000);
    m_wire->settle();
    QCOMPARE(m_wire->events("AgentCalled").size(), 1);
    QCOMPARE(m_wire->events("AgentConnect").size(), 1);
    QCOMPARE(m_wire->events("QueueCallerLeave").size(), 1);
    QCOMPARE(m_wire->events("AgentConnect")[0].value("Interface"), "PJSIP/112");
    (void)m_wire->ask("Hangup", {{"Channel", channelOf("104")}});
    QCOMPARE(m_wire->events("AgentComplete").size(), 1);
    QCOMPARE(m_wire->events("AgentComplete")[0].value("Reason"), "caller");

    // The trap: who is redirected out of a queue leaves without a word.
    (void)m_wire->ask("QueuePause", {{"Interface", "PJSIP/112"}, {"Paused", "1"}});
    pass(1'000);
    call("104", "200");
    pass(6'000);
    m_wire->clear();
    (void)m_wire->ask("Redirect", {{"Channel", channelOf("104")},
                                   {"Context", "internal"},
                                   {"Exten", "400"},
                                   {"Priority", "1"}});
    pass(1'000);
    QVERIFY(m_wire->events("QueueCallerLeave").isEmpty());
    QVERIFY(m_wire->events("QueueCallerAbandon").isEmpty());
    QCOMPARE(m_wire->list("QueueStatus", {{"Queue", "support"}}).size(), 6);
}

/// As 22.10 does it: a priority moves a caller at once where that is asked, and no event tells so.
void TestDemoCalls::orderOfAQueue()
{
    for (const char *agent : {"111", "112", "113", "114", "115"})
        (void)m_wire->ask("QueuePause",
                          {{"Interface", QByteArray("PJSIP/") + agent}, {"Paused", "1"}});
    for (const char *caller : {"104", "105"}) {
        call(caller, "200");
        pass(8'000);
    }
    const auto order = [this] {
        QByteArrayList channels;
        for (const Seen &item : m_wire->list("QueueStatus", {{"Queue", "support"}}))
            if (item.name == "QueueEntry")
                channels.append(item.value("Position") + ' ' + item.value("Channel"));
        return channels;
    };
    const QByteArray first = channelOf("104");
    const QByteArray second = channelOf("105");
    QCOMPARE(order(), (QByteArrayList{"1 " + first, "2 " + second}));
    m_wire->clear();
    const auto raise = [&](const QByteArray &priority, const QByteArray &immediate) {
        return m_wire->words("QueueChangePriorityCaller", {{"Queue", "support"},
                                                           {"Caller", second},
                                                           {"Priority", priority},
                                                           {"Immediate", immediate}});
    };
    QCOMPARE(raise("7", "no"), "Success: Priority change for caller on queue");
    QCOMPARE(order(), (QByteArrayList{"1 " + first, "2 " + second}));
    QCOMPARE(raise("7", "yes"), "Success: Priority change for caller on queue");
    QCOMPARE(order(), (QByteArrayList{"1 " + second, "2 " + first}));
    QVERIFY(m_wire->events("QueueCallerLeave").isEmpty());
    QVERIFY(m_wire->events("QueueCallerJoin").isEmpty());
    QCOMPARE(raise("high", "yes"), "Error: 'Priority' need integer.");

    QCOMPARE(m_wire->words("QueueWithdrawCaller", {{"Queue", "support"}, {"Caller", "x"}}),
             "Error: Unable to request withdraw from queue: No such caller");
    QCOMPARE(m_wire->words("QueueWithdrawCaller", {{"Queue", "support"}, {"Caller", second}}),
             "Success: Withdraw requested successfully");
    pass(500);
    QCOMPARE(order(), (QByteArrayList{"1 " + first}));
    QCOMPARE(m_wire->events("QueueCallerLeave").size(), 1);
    QVERIFY(m_wire->events("QueueCallerAbandon").isEmpty());

    // Who comes in with a priority of its own stands before the others.
    call("105", "400");
    pass(8'000);
    (void)m_wire->ask("Setvar",
                      {{"Channel", channelOf("105")}, {"Variable", "QUEUE_PRIO"}, {"Value", "9"}});
    (void)m_wire->ask("Redirect", {{"Channel", channelOf("105")},
                                   {"Context", "internal"},
                                   {"Exten", "200"},
                                   {"Priority", "1"}});
    pass(3'000);
    QCOMPARE(order(), (QByteArrayList{"1 " + channelOf("105"), "2 " + first}));
}

void TestDemoCalls::conference()
{
    for (const char *who : {"100", "104", "105"})
        call(who, "300");
    pass(6'000);
    QCOMPARE(m_wire->list("ConfbridgeListRooms")[0].value("Parties"), "3");
    QCOMPARE(
        m_wire->words("ConfbridgeMute", {{"Conference", "300"}, {"Channel", channelOf("104")}}),
        "Success: User muted");
    int muted = 0;
    for (const Seen &one : m_wire->list("ConfbridgeList", {{"Conference", "300"}}))
        muted += one.value("Muted") == "Yes" ? 1 : 0;
    QCOMPARE(muted, 1);
    QCOMPARE(m_wire->words("ConfbridgeLock", {{"Conference", "300"}}),
             "Success: Conference locked");
    QCOMPARE(m_wire->list("ConfbridgeListRooms")[0].value("Locked"), "Yes");
    call("106", "300");
    pass(6'000);
    QCOMPARE(m_wire->list("ConfbridgeListRooms")[0].value("Parties"), "3");
    QCOMPARE(
        m_wire->words("ConfbridgeKick", {{"Conference", "300"}, {"Channel", channelOf("104")}}),
        "Success: User kicked");
    QVERIFY(channelOf("104").isEmpty());
    QCOMPARE(m_wire->words("ConfbridgeKick", {{"Conference", "300"}, {"Channel", "all"}}),
             "Success: User kicked");
    QCOMPARE(m_wire->words("ConfbridgeListRooms"), "Error: No active conferences.");
    QCOMPARE(m_wire->events("ConfbridgeEnd").size(), 1);
}

void TestDemoCalls::wrongOrderOfLegs()
{
    // Everything that can be done to a call while it only rings.
    for (const char *what : {"Hangup", "Park", "Redirect", "Bridge"}) {
        for (const char *whose : {"100", "104"}) {
            call("100", "104");
            pass(900);
            const QByteArray channel = channelOf(whose);
            QVERIFY(!channel.isEmpty());
            (void)m_wire->ask(what, {{"Channel", channel},
                                     {"Context", "internal"},
                                     {"Exten", "105"},
                                     {"Priority", "1"},
                                     {"Channel1", channelOf("100")},
                                     {"Channel2", channelOf("104")}});
            pass(10'000);
            (void)m_wire->ask("Hangup", {{"Channel", "/./"}});
            pass(3'000);
            QCOMPARE(channels().size(), 0);
        }
    }
    for (const Seen &one : m_wire->list("ExtensionStateList"))
        QVERIFY2(one.value("StatusText") == "Idle" || one.value("StatusText") == "Unavailable",
                 one.value("Exten").constData());
}

void TestDemoCalls::legacyCall()
{
    demo::Options options = still();
    options.legacy = true;
    start(options);
    const auto happened = [](const QList<Seen> &blocks) {
        QList<QByteArray> all;
        for (const Seen &one : blocks)
            if (one.kind != ami::Message::Kind::Banner && one.name != "ExtensionStatus" &&
                one.name != "Pong" && one.value("Application") != "NoOp" && one.name != "Cdr")
                all.append(QByteArray(one.name + ' ' + one.value("State")).trimmed());
        return all;
    };
    m_wire->clear();
    (void)m_wire->ask("Originate", {{"Channel", "SIP/100"},
                                    {"Exten", "104"},
                                    {"Context", "internal"},
                                    {"Priority", "1"},
                                    {"Async", "true"}});
    pass(6'000);
    QCOMPARE(happened(m_wire->log()),
             (QList<QByteArray>{"Success", "Newchannel Down", "Newchannel Ringing", "Newstate Up",
                                "OriginateSuccess", "Newexten", "Newchannel Down",
                                "Newchannel Ringing", "Newstate Up", "Link"}));
    const QList<Seen> linked = m_wire->events("Link");
    QVERIFY(linked[0].value("Channel1").startsWith("SIP/100-"));
    const QByteArray moved = linked[0].value("Channel2");

    // The masquerade, word for word as it was recorded, and the answer after it.
    QList<QByteArray> real =
        happened(recorded(QStringLiteral(CORDBOARD_TEST_DATA) + u"/1.0/redirect-blind.ami"_s));
    const qsizetype link = real.indexOf("Link");
    real = real.mid(link + 1, 7);
    QVERIFY(real.contains("Rename") && real.contains("Success"));
    m_wire->clear();
    (void)m_wire->ask(
        "Redirect",
        {{"Channel", moved}, {"Exten", "105"}, {"Context", "internal"}, {"Priority", "1"}});
    QList<QByteArray> ours = happened(m_wire->log()).mid(0, 7);
    // Whether the answer stands before or after the Unlink is a race there: the call's own thread
    // unlinks while the manager's answers.
    std::sort(real.begin() + 4, real.end());
    std::sort(ours.begin() + 4, ours.end());
    QCOMPARE(ours, real);
    const Seen rename = m_wire->events("Rename")[1];
    QCOMPARE(rename.value("Newname"), moved);
    QVERIFY(rename.value("Uniqueid") != linked[0].value("Uniqueid2"));
    QCOMPARE(m_wire->events("Unlink")[0].value("Uniqueid2"), linked[0].value("Uniqueid2"));
    pass(5'000);
    QCOMPARE(m_wire->events("Link").last().value("Uniqueid1"), rename.value("Uniqueid"));
    QCOMPARE(m_wire->events("StatusComplete").size(), 0);
    (void)m_wire->ask("Hangup", {{"Channel", moved}});
    pass(1'000);
    m_wire->send("Status");
    m_wire->settle();
    QCOMPARE(m_wire->events("Status").size(), 0);
    QCOMPARE(m_wire->events("StatusComplete").size(), 1);
}

QTEST_GUILESS_MAIN(TestDemoCalls)
#include "tst_demo_calls.moc"
