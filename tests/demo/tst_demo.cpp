// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The demo PBX answers in the words of Asterisk 22, and survives those who ask badly.

#include "demo/names.h"
#include "fixture.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QSet>

using namespace Qt::StringLiterals;

class TestDemo : public Fixture
{
    Q_OBJECT

private slots:
    void init() { start(still()); }
    void cleanup() { stop(); }

    void loginPlainAndMd5();
    void refusedLogins_data();
    void refusedLogins();
    void rights();
    void words_data();
    void words();
    void answersAreSpelledOut();
    void commands();
    void busyMorning();
    void sameSeedSameDay();
    void manyPeople();
    void namesAreUnique();
    void hostileClients();
    void legacyWords();
};

void TestDemo::loginPlainAndMd5()
{
    Wire wire(m_server->port());
    const QList<Seen> challenge = wire.ask("Challenge", {{"AuthType", "MD5"}});
    QCOMPARE(challenge.size(), 1);
    QCOMPARE(challenge[0].shape(), "Response ActionID Challenge");
    const QByteArray key =
        QCryptographicHash::hash(QByteArray(challenge[0].value("Challenge") + "demo"),
                                 QCryptographicHash::Md5)
            .toHex();
    QCOMPARE(wire.words("Login", {{"Username", "demo"}, {"AuthType", "MD5"}, {"Key", key}}),
             "Success: Authentication accepted");
    wire.settle();
    QCOMPARE(wire.events("FullyBooted").size(), 1);
    QCOMPARE(wire.words("Login", {{"Username", "demo"}}), "Success: Already authenticated");
    QCOMPARE(wire.words("Logoff"), "Goodbye: Thanks for all the fish.");
    QTRY_VERIFY(!wire.isOpen());
}

void TestDemo::refusedLogins_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("wrong secret") << "demo"_ba
                                  << "Secret"_ba
                                  << "wrong"_ba;
    QTest::newRow("no secret") << "demo"_ba
                               << "X"_ba
                               << "y"_ba;
    QTest::newRow("nobody") << "nobody"_ba
                            << "Secret"_ba
                            << "demo"_ba;
    QTest::newRow("key without challenge") << "demo"_ba
                                           << "AuthType"_ba
                                           << "MD5\r\nKey: d41d8cd98f00b204e9800998ecf8427e"_ba;
}

void TestDemo::refusedLogins()
{
    QFETCH(const QByteArray, user);
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, value);
    Wire wire(m_server->port());
    QElapsedTimer time;
    time.start();
    QCOMPARE(wire.words("Login", {{"Username", user}, {header, value}}),
             "Error: Authentication failed");
    QVERIFY(time.elapsed() >= 900); // 22 and 16: about a second later
    QTRY_VERIFY(!wire.isOpen());
}

void TestDemo::rights()
{
    Wire before(m_server->port());
    QCOMPARE(before.words("CoreShowChannels"), "Error: Permission denied");

    Wire viewer(m_server->port());
    QVERIFY(viewer.login("viewer"));
    QCOMPARE(viewer.words("Hangup", {{"Channel", "x"}}), "Error: Permission denied");
    QCOMPARE(viewer.words("CoreShowChannels"), "Error: Permission denied");
    QSet<QByteArray> may;
    const QList<Seen> listed = viewer.ask("ListCommands");
    for (const auto &[name, value] : listed.value(0, Seen({})).fields)
        may.insert(name);
    QVERIFY(may.contains("Ping") && may.contains("QueueStatus"));
    QVERIFY(!may.contains("Originate") && !may.contains("CoreShowChannels"));

    Wire watcher(m_server->port());
    QVERIFY(watcher.login("watcher"));
    QCOMPARE(watcher.words("CoreShowChannels"), "Success: Channels will follow");
    QCOMPARE(watcher.words("Originate", {{"Channel", "PJSIP/100"}}), "Error: Permission denied");

    // The same lines as on a 22.10.
    const QList<Seen> idle =
        recorded(QStringLiteral(CORDBOARD_TEST_DATA) + u"/22/snapshot-idle.ami"_s);
    QHash<QByteArray, QByteArray> real;
    for (const Seen &block : idle)
        if (!block.value("AbsoluteTimeout").isEmpty())
            for (const auto &[name, value] : block.fields)
                real.insert(name, value);
    const Seen ours = m_wire->ask("ListCommands")[0];
    QVERIFY(ours.fields.size() > 40);
    for (const auto &[name, value] : ours.fields)
        if (name != "Response" && name != "ActionID" &&
            name != "Agents") // that server had no app_agent_pool
            QCOMPARE(name + ": " + value, name + ": " + real.value(name));
}

void TestDemo::words_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<Wire::Headers>("headers");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *action, const Wire::Headers &headers, const char *words) {
        QByteArray name = action;
        for (const auto &[header, value] : headers)
            name += ' ' + header + '=' + value;
        QTest::newRow(name.constData()) << QByteArray(action) << headers << QByteArray(words);
    };
    const QByteArray to = "internal";
    // Each as a 22.10 answered it.
    row("", {}, "Error: Missing action in request");
    row("Nope", {},
        "Error: Invalid/unknown command: Nope. Use Action: ListCommands to show available "
        "commands.");
    row("Challenge", {}, "Error: Must specify AuthType");
    row("Hangup", {}, "Error: No channel specified");
    row("Hangup", {{"Channel", "PJSIP/n-1"}}, "Error: No such channel");
    row("Hangup", {{"Channel", "/n/"}}, "Success: Channels hung up will follow");
    row("Redirect", {}, "Error: Channel not specified");
    row("Redirect", {{"Channel", "n"}}, "Error: Context not specified");
    row("Redirect", {{"Channel", "n"}, {"Context", to}}, "Error: Exten not specified");
    row("Redirect", {{"Channel", "n"}, {"Context", to}, {"Exten", "1"}},
        "Error: Priority not specified");
    row("Redirect", {{"Channel", "n"}, {"Context", to}, {"Exten", "1"}, {"Priority", "x"}},
        "Error: Priority is invalid");
    row("Redirect", {{"Channel", "n"}, {"Context", to}, {"Exten", "1"}, {"Priority", "1"}},
        "Error: Channel does not exist: n");
    row("Originate", {}, "Error: Channel not specified");
    row("Originate", {{"Channel", "PJSIP/101"}},
        "Error: Originate with 'Exten' requires 'Context' and 'Priority'");
    row("Originate", {{"Channel", "101"}, {"Exten", "1"}, {"Context", to}, {"Priority", "1"}},
        "Error: Invalid channel");
    row("Originate", {{"Channel", "PJSIP/101"}, {"Exten", "1"}, {"Context", to}, {"Priority", "a"}},
        "Error: Invalid priority");
    row("Originate",
        {{"Channel", "PJSIP/101"},
         {"Exten", "1"},
         {"Context", to},
         {"Priority", "1"},
         {"Timeout", "a"}},
        "Error: Invalid timeout");
    row("AbsoluteTimeout", {}, "Error: No channel specified");
    row("AbsoluteTimeout", {{"Channel", "n"}}, "Error: No timeout specified");
    row("AbsoluteTimeout", {{"Channel", "n"}, {"Timeout", "0"}}, "Error: No timeout specified");
    row("AbsoluteTimeout", {{"Channel", "n"}, {"Timeout", "5"}}, "Error: No such channel");
    row("ExtensionState", {}, "Error: Extension not specified");
    row("MailboxStatus", {}, "Error: Mailbox not specified");
    row("MailboxCount", {}, "Error: Mailbox not specified");
    row("Getvar", {}, "Error: No variable specified");
    row("Getvar", {{"Variable", "X"}, {"Channel", "n"}}, "Error: No such channel");
    row("Setvar", {{"Variable", "X"}, {"Channel", "n"}}, "Error: No such channel");
    row("Status", {{"Channel", "n"}}, "Error: No such channel");
    row("Park", {}, "Error: Channel not specified");
    row("Park", {{"Channel", "n"}}, "Error: Channel does not exist: n");
    row("Bridge", {{"Channel1", "a"}}, "Error: Missing channel parameter in request");
    row("Bridge", {{"Channel1", "a"}, {"Channel2", "b"}}, "Error: Channel1 does not exist: a");
    row("MixMonitor", {}, "Error: No channel specified");
    row("StopMixMonitor", {{"Channel", "n"}}, "Error: No such channel");
    row("QueueAdd", {}, "Error: 'Queue' not specified.");
    row("QueueAdd", {{"Queue", "sales"}}, "Error: 'Interface' not specified.");
    row("QueueAdd", {{"Queue", "n"}, {"Interface", "x"}},
        "Error: Unable to add interface to queue: No such queue");
    row("QueueAdd", {{"Queue", "sales"}, {"Interface", "PJSIP/101"}},
        "Success: Added interface to queue");
    row("QueueAdd", {{"Queue", "support"}, {"Interface", "PJSIP/111"}},
        "Error: Unable to add interface: Already there");
    row("QueueRemove", {}, "Error: Need 'Queue' and 'Interface' parameters.");
    row("QueueRemove", {{"Queue", "n"}, {"Interface", "x"}},
        "Error: Unable to remove interface from queue: No such queue");
    row("QueueRemove", {{"Queue", "sales"}, {"Interface", "x"}},
        "Error: Unable to remove interface: Not there");
    row("QueueRemove", {{"Queue", "support"}, {"Interface", "PJSIP/111"}},
        "Error: Member not dynamic");
    row("QueuePause", {}, "Error: Need 'Interface' and 'Paused' parameters.");
    row("QueuePause", {{"Interface", "x"}, {"Paused", "1"}}, "Error: Interface not found");
    row("QueuePause", {{"Interface", "PJSIP/111"}, {"Paused", "true"}},
        "Success: Interface paused successfully");
    row("QueuePause", {{"Interface", "PJSIP/111"}, {"Paused", "0"}},
        "Success: Interface unpaused successfully");
    row("QueuePenalty", {}, "Error: Need 'Interface' and 'Penalty' parameters.");
    row("QueuePenalty", {{"Interface", "x"}, {"Penalty", "1"}},
        "Error: Invalid interface, queuename or penalty");
    row("QueuePenalty", {{"Interface", "PJSIP/111"}, {"Penalty", "1"}},
        "Success: Interface penalty set successfully");
    row("ConfbridgeListRooms", {}, "Error: No active conferences.");
    row("ConfbridgeList", {}, "Error: No Conference name provided.");
    row("ConfbridgeList", {{"Conference", "300"}}, "Error: No active conferences.");
    row("ConfbridgeMute", {{"Conference", "300"}}, "Error: No channel name provided.");
    row("Command", {}, "Error: No command provided");
    row("CoreShowChannels", {}, "Success: Channels will follow");
    row("PJSIPShowEndpoints", {},
        "Success: A listing of Endpoints follows, presented as EndpointList events");
}

void TestDemo::words()
{
    QFETCH(const QByteArray, action);
    QFETCH(const Wire::Headers, headers);
    QFETCH(const QByteArray, words);
    QCOMPARE(m_wire->words(action, headers), words);
}

void TestDemo::answersAreSpelledOut()
{
    const auto shape = [this](const QByteArray &action, const Wire::Headers &headers = {}) {
        return m_wire->ask(action, headers).value(0, Seen({})).shape();
    };
    QCOMPARE(shape("Ping"), "Response ActionID Ping Timestamp");
    QCOMPARE(shape("Events", {{"EventMask", "on"}}), "Response ActionID Events");
    QCOMPARE(shape("CoreStatus"),
             "Response ActionID CoreStartupDate CoreStartupTime CoreReloadDate CoreReloadTime "
             "CoreCurrentCalls CoreProcessedCalls");
    QCOMPARE(shape("CoreSettings"),
             "Response ActionID AMIversion AsteriskVersion SystemName CoreMaxCalls CoreMaxLoadAvg "
             "CoreRunUser CoreRunGroup CoreMaxFilehandles CoreRealTimeEnabled CoreCDRenabled "
             "CoreHTTPenabled SoundsSearchCustomDir");
    QCOMPARE(shape("MailboxStatus", {{"Mailbox", "100"}}),
             "Response ActionID Message Mailbox Waiting");
    QCOMPARE(shape("MailboxCount", {{"Mailbox", "100"}}),
             "Response ActionID Message Mailbox UrgMessages NewMessages OldMessages");
    QCOMPARE(shape("ExtensionState", {{"Exten", "101"}, {"Context", "internal"}}),
             "Response ActionID Message Exten Context Hint Status StatusText");
    const auto value = [this](const QByteArray &variable) {
        return m_wire->ask("Getvar", {{"Variable", variable}}).value(0, Seen({})).value("Value");
    };
    for (const char *there : {"101", "100", "200", "300", "701", "*98", "*101", "+493023125144"})
        QCOMPARE(value(QByteArray("DIALPLAN_EXISTS(internal,") + there + ",1)"), "1");
    for (const char *nowhere : {"999", "721", "*999", "", "abc", "+"})
        QCOMPARE(value(QByteArray("DIALPLAN_EXISTS(internal,") + nowhere + ",1)"), "0");
    QCOMPARE(value("DIALPLAN_EXISTS(nowhere,101,1)"), "0");
    QCOMPARE(value("DEVICE_STATE(PJSIP/109)"), "UNAVAILABLE");
    QCOMPARE(value("NOSUCH(1)"), "");
}

void TestDemo::commands()
{
    const auto output = [this](const QByteArray &command) {
        QByteArray text;
        const QList<Seen> answer = m_wire->ask("Command", {{"Command", command}});
        for (const auto &[name, value] : answer.value(0, Seen({})).fields)
            if (name == "Output")
                text += value + '\n';
        return text;
    };
    QVERIFY(output("core show version").startsWith("Asterisk 22."));
    QVERIFY(output("core show channels")
                .contains("0 active channels\n0 active calls\n0 calls processed"));
    QCOMPARE(output("core show channels concise"), "\n");
    QVERIFY(output("core show uptime").startsWith("System uptime: 3 hours"));
    QCOMPARE(output("nosuch command"),
             "No such command 'nosuch command' (type 'core show help nosuch "
             "command' for other possible commands)\n");
    QCOMPARE(m_wire->words("Command", {{"Command", "nosuch"}}), "Error: Command output follows");
    call("100", "104");
    pass(5'000);
    QVERIFY(
        output("core show channels count").startsWith("2 active channels\n1 active call\n2 calls"));
    const QList<QByteArray> parts = output("core show channels concise").split('\n')[0].split('!');
    QCOMPARE(parts.size(), 14);
    QCOMPARE(parts[5], "Dial");
    QVERIFY(output("core show channel " + channelOf("104")).contains("Name: PJSIP/104-"));
}

void TestDemo::busyMorning()
{
    start(still(true));
    QCOMPARE(m_wire->list("PJSIPShowEndpoints").size(), 42); // 40 people, reception and trunk
    QSet<QByteArray> states;
    int busy = 0, people = 0;
    for (const Seen &one : m_wire->list("ExtensionStateList")) {
        if (!one.value("Hint").startsWith("PJSIP/"))
            continue;
        ++people;
        states.insert(one.value("StatusText"));
        busy +=
            one.value("StatusText") != "Idle" && one.value("StatusText") != "Unavailable" ? 1 : 0;
    }
    QCOMPARE(people, 41);
    QVERIFY2(busy >= 10 && busy <= 20, QByteArray::number(busy).constData());
    for (const char *state : {"Idle", "InUse", "Ringing", "Hold", "Unavailable"})
        QVERIFY2(states.contains(state), state);
    int waiting = 0;
    for (const Seen &one : m_wire->list("QueueStatus"))
        waiting += one.name == "QueueEntry" ? 1 : 0;
    QVERIFY2(waiting >= 2 && waiting <= 4, QByteArray::number(waiting).constData());
    QVERIFY(!m_wire->list("ParkedCalls").isEmpty());
    QVERIFY(m_wire->list("ConfbridgeList", {{"Conference", "300"}}).size() >= 4);
    int messages = 0;
    for (const Seen &one : m_wire->list("VoicemailUsersList"))
        messages += one.value("NewMessageCount").toInt() > 0 ? 1 : 0;
    QVERIFY(messages >= 2);
    const QList<Seen> all = channels();
    QCOMPARE(stateOf(all, "PJSIP/100", "ConnectedLineName"), "Acme GmbH");
    QCOMPARE(stateOf(all, "PJSIP/100", "Duration"), "00:02:51");
    // An hour later it is as alive, and nothing has piled up.
    for (int i = 0; i < 3'600; ++i)
        m_server->clock().advance(1'000);
    m_wire->settle();
    const qsizetype later = channels().size();
    QVERIFY2(later > 8 && later < 60, QByteArray::number(later).constData());
}

void TestDemo::sameSeedSameDay()
{
    const auto day = [](quint32 seed) {
        demo::Options options = still(true);
        options.seed = seed;
        demo::Server server(options);
        Wire wire(server.port());
        if (!wire.login())
            return QByteArray();
        server.clock().advance(120'000);
        QByteArray told;
        for (const Seen &one : wire.list("CoreShowChannels"))
            told += one.value("Channel") + one.value("CallerIDNum") + one.value("Duration") + '\n';
        return told;
    };
    const QByteArray one = day(3);
    QVERIFY(one.size() > 200);
    QCOMPARE(day(3), one);
    QVERIFY(day(4) != one);
}

void TestDemo::manyPeople()
{
    demo::Options options = still(true);
    options.people = 10'000;
    start(options);
    QCOMPARE(m_wire->list("ExtensionStateList").size(), 10'001 + 20 + 3 + 1);
    const qsizetype live = channels().size();
    QVERIFY2(live > 1'000 && live < 4'000, QByteArray::number(live).constData());
    options.people = -5;
    start(options);
    QCOMPARE(m_wire->list("PJSIPShowEndpoints").size(), 3);
}

void TestDemo::namesAreUnique()
{
    QSet<QByteArray> names;
    for (int i = 0; i < 10'000; ++i)
        names.insert(demo::personName(i));
    QCOMPARE(names.size(), 10'000);
    QCOMPARE(demo::personName(3), "Dmitri Volkov");
    for (int i = 0; i < demo::outsiderCount(); ++i)
        QVERIFY(demo::outsider(i).number.startsWith('+'));
}

void TestDemo::hostileClients()
{
    Wire longLine(m_server->port());
    longLine.sendRaw("Action: " + QByteArray(100'000, 'x'));
    QTRY_VERIFY(!longLine.isOpen());

    Wire manyHeaders(m_server->port());
    QByteArray block = "Action: Login\r\n";
    for (int i = 0; i < 200; ++i)
        block += "X: y\r\n";
    manyHeaders.sendRaw(block + "\r\n");
    // Behind the banner, which may come alone.
    const auto lastWords = [&manyHeaders] {
        return manyHeaders.log().isEmpty() ? QByteArray()
                                           : manyHeaders.log().last().value("Message");
    };
    QTRY_COMPARE(lastWords(), "Too many lines in message or allocation failure");

    // Nothing that a client says becomes a line of its own.
    m_wire->sendRaw("Action: Originate\r\nChannel: PJSIP/104\r\nApplication: Echo\r\nAsync: yes\r\n"
                    "CallerID: \"a\rEvent: Evil\" <1>\r\nVariable: A=b\rc\r\n\r\n");
    pass(5'000);
    QVERIFY(m_wire->events("Evil").isEmpty());
    QCOMPARE(channels().size(), 1);
    for (const QByteArray &odd : {"\0\0\r\n\r\n"_ba, "::::\r\n\r\n"_ba, "Event: X\r\n\r\n"_ba,
                                  "Response: Success\r\n\r\n"_ba, "\r\n\r\n\r\n"_ba}) {
        Wire wire(m_server->port());
        wire.sendRaw(odd);
        QVERIFY(wire.login() || !wire.isOpen());
    }
    // One that goes away in the middle of its own blocking Originate.
    {
        Wire gone(m_server->port());
        QVERIFY(gone.login());
        gone.send("Originate", {{"Channel", "PJSIP/106"},
                                {"Exten", "400"},
                                {"Context", "internal"},
                                {"Priority", "1"}});
        QTRY_VERIFY(!channelOf("106").isEmpty());
    }
    QTRY_COMPARE(m_server->clients(), 2); // this one, and the one with many headers
    pass(60'000);
    QVERIFY(!channelOf("106").isEmpty());
}

void TestDemo::legacyWords()
{
    demo::Options options = still();
    options.legacy = true;
    start(options);
    QCOMPARE(m_wire->log().first().name, "Asterisk Call Manager/1.0");
    const QList<Seen> ping = m_wire->ask("Ping");
    QCOMPARE(ping[0].name, "Pong");
    QCOMPARE(ping[0].shape(), "Response ActionID");
    // As in 1.0/errors.ami.
    QCOMPARE(m_wire->words("CoreShowChannels"), "Error: Invalid/unknown command");
    QCOMPARE(m_wire->words("QueuePause"), "Error: Invalid/unknown command");
    QCOMPARE(m_wire->words("Hangup", {{"Channel", "SIP/n-1"}}), "Error: No such channel");
    QCOMPARE(
        m_wire->words(
            "Redirect",
            {{"Channel", "SIP/n-1"}, {"Exten", "101"}, {"Context", "internal"}, {"Priority", "1"}}),
        "Error: Channel not existent");
    QCOMPARE(m_wire->words("Originate", {{"Channel", "SIP/101"}}),
             "Error: Originate with 'Exten' requires 'Context' and 'Priority'");
    QCOMPARE(m_wire->words("Originate", {{"Channel", "BadTech"}}), "Error: Invalid channel");
    QCOMPARE(m_wire->words("AbsoluteTimeout", {{"Channel", "SIP/n"}}),
             "Error: No timeout specified");
    const QList<Seen> unknown =
        m_wire->ask("ExtensionState", {{"Exten", "999"}, {"Context", "internal"}});
    QCOMPARE(unknown[0].shape(), "Response ActionID Message Exten Context Hint Status");
    QCOMPARE(unknown[0].value("Status"), "-1");
    QCOMPARE(m_wire->ask("ExtensionState", {{"Exten", "109"}, {"Context", "internal"}})[0].value(
                 "Status"),
             "3");
    QCOMPARE(m_wire->ask("MailboxCount", {{"Mailbox", "100"}})[0].shape(),
             "Response ActionID Message Mailbox NewMessages OldMessages");
    const Seen follows = m_wire->ask("Command", {{"Command", "show version"}})[0];
    QCOMPARE(follows.name, "Follows");
    QCOMPARE(m_wire->ask("ListCommands")[0].value("Events"), "Contol Event Flow");

    Wire early(m_server->port());
    QCOMPARE(early.words("Ping"), "Error: Authentication Required");
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
