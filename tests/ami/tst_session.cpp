// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/actions.h"
#include "ami/clock.h"
#include "ami/session.h"
#include "support/fakepbx.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace ami;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Stage = Session::Stage;
using Failure = Session::Failure;
using support::FakePbx;

namespace {

Session::Timing fast()
{
    Session::Timing timing;
    timing.connect = 2s;
    timing.login = 2s;
    timing.frame = 1ms;
    timing.backoff.table = {20ms};
    timing.backoff.jitter = 0;
    return timing;
}

/// A session with a PBX in memory, and what it told.
struct Desk
{
    explicit Desk(const QByteArray &banner = "Asterisk Call Manager/11.0.0\r\n",
                  const Session::Timing &timing = fast())
        : pbx(banner)
    {
        session.setConnector([this] { return pbx.connection(); });
        session.setTiming(timing);
        session.setSink([this](const Message &m) { messages.append(m.name().toByteArray()); });
        QObject::connect(&session, &Session::stageChanged, &session,
                         [this](Stage stage) { stages.append(stage); });
    }
    void open() { session.open({u"pbx"_s, 5038, false, u"operator"_s, u"sw1tch"_s}); }
    [[nodiscard]] bool login()
    {
        open();
        return pbx.acceptLogin() && QTest::qWaitFor([this] { return session.isLive(); });
    }

    FakePbx pbx;
    QByteArrayList messages;
    QList<Stage> stages;
    Session session;
};

} // namespace

class tst_Session : public QObject
{
    Q_OBJECT

private slots:
    void md5Login();
    void plainLogin_data();
    void plainLogin();
    void theSecretIsNotShownToOthers_data();
    void theSecretIsNotShownToOthers();
    void eventsInTheSameSegment();
    void everyMessageGoesToTheSink();
    void drainedAfterEachDrain();
    void refusedLoginIsFinal();
    void userActsAfterRefusal();
    void secretThatCannotBeSent();
    void notAmi();
    void silentServer();
    void unansweredLogin();
    void reconnectsWithBackoff();
    void backoffTable();
    void onlyALinkThatLastsResetsBackoff();
    void reconnectNow();
    void closeLogsOff();
    void closeWhileWaiting();
    void lastWordsAreRead();
    void anAnswerGoesBeforeThePace();
    void anAnswerWaitsForNoFrame();
    void overload();
    void pingAfterSilence();
    void deadLink();
    void aTrickleIsNoLife();
    void eventsOfADeafServerAreNoLife();
    void oneLostPongIsNoDeath();
    void agesByWhatWasTaken();
    void sleepMakesALinkSuspect();
    void sleepThatTheLinkSurvives();
    void wakingEndsTheBackoff();
    void longDrainsYield();
    void wireLogMasksSecrets();
    void tapGetsTheBytes();
    void ownerMayDestroyIt_data();
    void ownerMayDestroyIt();
    void ownerMayReopenIt();
    void connectionRefused();
    void tlsAgainstPlainPort();
    void overTcp();
};

void tst_Session::md5Login()
{
    Desk desk;
    QCOMPARE(desk.session.stage(), Stage::Closed);
    QVERIFY(desk.login());
    QCOMPARE(desk.stages,
             (QList{Stage::Connecting, Stage::Greeting, Stage::LoggingIn, Stage::Live}));
    QCOMPARE(desk.session.banner(), u"Asterisk Call Manager/11.0.0"_s);
    QVERIFY((desk.session.amiVersion() == AmiVersion{11, 0}));
    QVERIFY(!desk.pbx.received().contains("sw1tch"));
    QCOMPARE(desk.pbx.field("Username"), "operator");
    QCOMPARE(desk.session.failure(), Failure::None);
}

void tst_Session::plainLogin_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("this machine") << u"localhost"_s << false << false;
    QTest::newRow("its name in capitals") << u"LocalHost"_s << false << false;
    QTest::newRow("127.0.0.1") << u"127.0.0.1"_s << false << false;
    QTest::newRow("127.8.9.10") << u"127.8.9.10"_s << false << false;
    QTest::newRow("::1") << u"::1"_s << false << false;
    QTest::newRow("TLS") << u"pbx"_s << true << false;
    QTest::newRow("the user allows it") << u"pbx"_s << false << true;
}

void tst_Session::plainLogin()
{
    QFETCH(QString, host);
    QFETCH(bool, tls);
    QFETCH(bool, allowed);
    Desk desk;
    Endpoint endpoint{host, 5038, tls, u"operator"_s, u"sw1tch"_s};
    endpoint.allowClearSecret = allowed;
    QCOMPARE(endpoint.isExposed(), allowed);
    desk.session.open(endpoint);
    QVERIFY(desk.pbx.acceptLogin("sw1tch", false));
    QTRY_VERIFY(desk.session.isLive());
    QCOMPARE(desk.pbx.field("Secret"), "sw1tch");
}

void tst_Session::theSecretIsNotShownToOthers_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : {"pbx", "192.0.2.1", "128.0.0.1", "2001:db8::1", "localhost.example",
                             "127.0.0.1.example", ""})
        QTest::newRow(host) << QString::fromLatin1(host);
}

void tst_Session::theSecretIsNotShownToOthers()
{
    QFETCH(QString, host);
    Desk desk;
    desk.session.open({host, 5038, false, u"operator"_s, u"sw1tch"_s});
    QVERIFY(desk.pbx.expect("Challenge"));
    // No MD5 here; or somebody in between who would like to see the secret.
    desk.pbx.reply("Response: Error\r\nMessage: Must specify AuthType\r\n\r\n");
    QTRY_COMPARE(desk.session.stage(), Stage::Refused);
    QCOMPARE(desk.session.failure(), Failure::ClearSecret);
    QVERIFY(!desk.session.lastError().isEmpty());
    QCOMPARE(desk.session.msToRetry(), qint64(-1));
    QVERIFY(!desk.pbx.received().contains("sw1tch"));
    QVERIFY(!desk.pbx.received().contains("Login"));
    QCOMPARE(desk.pbx.connections(), 1);
    desk.session.reconnectNow(); // the user asks again: the same
    QVERIFY(desk.pbx.expect("Challenge"));
    desk.pbx.reply("Response: Error\r\nMessage: Must specify AuthType\r\n\r\n");
    QTRY_COMPARE(desk.session.stage(), Stage::Refused);
    QVERIFY(!desk.pbx.received().contains("sw1tch"));
}

void tst_Session::eventsInTheSameSegment()
{
    // 1.8 and later: FullyBooted stands right behind the login's answer; several clients lose it.
    Desk desk;
    desk.open();
    bool liveAtEvent = false;
    desk.session.setSink([&](const Message &message) {
        desk.messages.append(message.name().toByteArray());
        if (message.isEvent("FullyBooted"))
            liveAtEvent = desk.session.isLive();
    });
    QVERIFY(desk.pbx.acceptLogin("sw1tch", true, "Event: FullyBooted\r\n\r\nEvent: Next\r\n\r\n"));
    QTRY_VERIFY(desk.messages.endsWith("Next"));
    QVERIFY(desk.messages.contains("FullyBooted"));
    QVERIFY(liveAtEvent);
}

void tst_Session::everyMessageGoesToTheSink()
{
    Desk desk;
    QVERIFY(desk.login());
    desk.session.send(Ping(), this, {});
    QVERIFY(desk.pbx.expect("Ping")); // the session's own, for the latency
    QVERIFY(desk.pbx.expect("Ping"));
    desk.pbx.reply("Response: Success\r\nPing: Pong\r\n\r\n");
    desk.pbx.send("Event: One\r\n\r\nnaked text\r\n\r\n");
    QTRY_COMPARE(desk.messages.size(), 6);
    QCOMPARE(desk.messages, (QByteArrayList{"Asterisk Call Manager/11.0.0", "Success", "Success",
                                            "Success", "One", ""}));
    QCOMPARE(desk.session.messages(), 6);
    QVERIFY(desk.session.bytes() > 100);
    QVERIFY(desk.session.msSinceLastMessage() >= 0);
}

void tst_Session::drainedAfterEachDrain()
{
    Desk desk;
    int pending = 0;
    int drains = 0;
    desk.session.setSink([&](const Message &) { ++pending; });
    desk.session.setDrained([&] {
        ++drains;
        pending = 0;
    });
    QVERIFY(desk.login());
    const int before = drains;
    for (int i = 0; i < 100; ++i)
        desk.pbx.send("Event: A\r\n\r\n");
    QTRY_COMPARE(desk.session.messages(), 103);
    QCOMPARE(pending, 0); // no message is left uncommitted
    QVERIFY(drains > before);
    QVERIFY(drains < before + 20); // and they are committed together
}

void tst_Session::refusedLoginIsFinal()
{
    Desk desk;
    desk.open();
    QVERIFY(desk.pbx.expect("Challenge"));
    desk.pbx.reply("Response: Success\r\nChallenge: 1\r\n\r\n");
    QVERIFY(desk.pbx.expect("Login"));
    desk.pbx.reply("Response: Error\r\nMessage: Authentication failed\r\n\r\n");
    QTRY_COMPARE(desk.session.stage(), Stage::Refused);
    QCOMPARE(desk.session.failure(), Failure::LoginRefused);
    QCOMPARE(desk.session.lastError(), u"Authentication failed"_s);
    QCOMPARE(desk.session.msToRetry(), -1);
    // It stays so for many times the back-off.
    QVERIFY(!QTest::qWaitFor([&] { return desk.pbx.connections() > 1; }, 300));
    QCOMPARE(desk.session.stage(), Stage::Refused);
    // The plain secret is not tried behind a refused key.
    QVERIFY(!desk.pbx.received().contains("Secret"));
}

void tst_Session::userActsAfterRefusal()
{
    Desk desk;
    desk.open();
    QVERIFY(desk.pbx.expect("Challenge"));
    desk.pbx.reply("Response: Success\r\nChallenge: 1\r\n\r\n");
    QVERIFY(desk.pbx.expect("Login"));
    desk.pbx.reply("Response: Error\r\nMessage: Authentication failed\r\n\r\n");
    QTRY_COMPARE(desk.session.stage(), Stage::Refused);
    desk.session.reconnectNow();
    QVERIFY(desk.pbx.acceptLogin());
    QTRY_VERIFY(desk.session.isLive());
    QCOMPARE(desk.session.failure(), Failure::None);
    QCOMPARE(desk.session.lastError(), QString());
}

void tst_Session::secretThatCannotBeSent()
{
    Desk desk;
    desk.session.open({u"pbx"_s, 5038, false, u"oper\r\nAction: Logoff"_s, u"x"_s});
    QVERIFY(desk.pbx.expect("Challenge"));
    desk.pbx.reply("Response: Success\r\nChallenge: 1\r\n\r\n");
    QTRY_COMPARE(desk.session.stage(), Stage::Refused);
    QVERIFY(!desk.pbx.received().contains("Logoff"));
}

void tst_Session::notAmi()
{
    Desk desk("HTTP/1.1 400 Bad Request\r\n\r\n");
    desk.open();
    QTRY_COMPARE(desk.session.stage(), Stage::Waiting);
    QCOMPARE(desk.session.failure(), Failure::NotAmi);
    QVERIFY(desk.session.lastError().contains("HTTP/1.1 400"_L1));
    QVERIFY(desk.session.msToRetry() >= 0);
}

void tst_Session::silentServer()
{
    Session::Timing timing = fast();
    timing.connect = 30ms;
    Desk desk("SSH-2.0-OpenSSH_9.2\r\n", timing); // a line, but never an empty one
    desk.open();
    QTRY_COMPARE(desk.session.failure(), Failure::NotAmi);
    QCOMPARE(desk.session.stage(), Stage::Waiting);
}

void tst_Session::unansweredLogin()
{
    Session::Timing timing = fast();
    timing.login = 30ms;
    Desk desk("Asterisk Call Manager/11.0.0\r\n", timing);
    desk.open();
    QVERIFY(desk.pbx.expect("Challenge"));
    QTRY_COMPARE(desk.session.failure(), Failure::TimedOut);
    QVERIFY(desk.stages.contains(Stage::Waiting)); // not Refused: nobody said no
}

void tst_Session::reconnectsWithBackoff()
{
    Desk desk;
    QVERIFY(desk.login());
    desk.pbx.setRefusing(true);
    desk.pbx.hangUp();
    QTRY_COMPARE(desk.session.stage(), Stage::Waiting);
    QCOMPARE(desk.session.failure(), Failure::Ended);
    QVERIFY(!desk.session.lastError().isEmpty());
    QTRY_VERIFY(desk.pbx.connections() >= 4);
    QCOMPARE(desk.session.failure(), Failure::Unreachable);
    desk.pbx.setRefusing(false);
    QVERIFY(desk.pbx.acceptLogin());
    QTRY_VERIFY(desk.session.isLive());
    QCOMPARE(desk.session.failure(), Failure::None);
}

void tst_Session::backoffTable()
{
    Backoff::Policy policy;
    policy.table = {1s, 2s, 5s};
    policy.jitter = 0;
    Backoff steady(policy);
    QList<std::chrono::milliseconds> waits;
    for (int i = 0; i < 5; ++i)
        waits.append(steady.next());
    QCOMPARE(waits, (QList<std::chrono::milliseconds>{1s, 2s, 5s, 5s, 5s}));
    steady.reset();
    QCOMPARE(steady.next(), 1s);

    policy.jitter = 0.2;
    Backoff shaking(policy);
    QSet<qint64> seen;
    for (int i = 0; i < 50; ++i) {
        shaking.reset();
        const auto wait = shaking.next();
        QVERIFY(wait >= 800ms && wait <= 1200ms);
        seen.insert(wait.count());
    }
    QVERIFY(seen.size() > 10);
    QVERIFY(!Backoff::Policy().table.isEmpty());
}

void tst_Session::onlyALinkThatLastsResetsBackoff()
{
    // A server that takes the connection and hangs up is not well: the waits go on growing.
    Session::Timing timing = fast();
    timing.backoff.table = {1ms, 60s};
    Desk desk("Asterisk Call Manager/11.0.0\r\n", timing);
    desk.open();
    QVERIFY(desk.pbx.expect("Challenge"));
    desk.pbx.hangUp();
    QVERIFY(QTest::qWaitFor([&] { return desk.pbx.connections() == 2; }));
    QVERIFY(desk.pbx.expect("Challenge"));
    desk.pbx.hangUp();
    QTRY_COMPARE(desk.session.stage(), Stage::Waiting);
    QVERIFY(desk.session.msToRetry() > 30'000);

    // Nor is one that hangs up on everybody who has logged in.
    Desk rude("Asterisk Call Manager/11.0.0\r\n", timing);
    rude.open();
    for (int i = 0; i < 2; ++i) {
        QVERIFY(QTest::qWaitFor([&] { return rude.pbx.connections() == i + 1; }));
        QVERIFY(rude.pbx.acceptLogin());
        QTRY_VERIFY(rude.session.isLive());
        rude.pbx.hangUp();
        QTRY_VERIFY(!rude.session.isLive());
    }
    QTRY_COMPARE(rude.session.stage(), Stage::Waiting);
    QVERIFY(rude.session.msToRetry() > 30'000);

    timing.backoff.table = {1ms, 1ms, 60s};
    timing.settled = 0ms;
    Desk well("Asterisk Call Manager/11.0.0\r\n", timing);
    well.open();
    for (int i = 0; i < 2; ++i) {
        QVERIFY(QTest::qWaitFor([&] { return well.pbx.connections() == i + 1; }));
        QVERIFY(well.pbx.expect("Challenge"));
        well.pbx.hangUp();
    }
    QVERIFY(QTest::qWaitFor([&] { return well.pbx.connections() == 3; }));
    QVERIFY(well.pbx.acceptLogin());
    QTRY_VERIFY(well.session.isLive());
    well.pbx.hangUp(); // after such a link the table begins anew
    QTRY_COMPARE(well.pbx.connections(), 4);
}

void tst_Session::reconnectNow()
{
    Session::Timing timing = fast();
    timing.backoff.table = {60s};
    Desk desk("Asterisk Call Manager/11.0.0\r\n", timing);
    desk.pbx.setRefusing(true);
    desk.open();
    QTRY_COMPARE(desk.session.stage(), Stage::Waiting);
    QVERIFY(desk.session.msToRetry() > 30'000);
    desk.pbx.setRefusing(false);
    desk.session.reconnectNow();
    QVERIFY(desk.pbx.acceptLogin());
    QTRY_VERIFY(desk.session.isLive());
    desk.session.reconnectNow(); // live: nothing happens
    QVERIFY(desk.session.isLive());
}

void tst_Session::closeLogsOff()
{
    Desk desk;
    QVERIFY(desk.login());
    desk.session.close();
    QCOMPARE(desk.session.stage(), Stage::Closed);
    QTRY_VERIFY(desk.pbx.waiting() >= 0 && desk.pbx.received().endsWith("Action: Logoff\r\n\r\n"));
    QVERIFY(!QTest::qWaitFor([&] { return desk.pbx.connections() > 1; }, 100));
}

void tst_Session::closeWhileWaiting()
{
    Desk desk;
    desk.pbx.setRefusing(true);
    desk.open();
    QTRY_COMPARE(desk.session.stage(), Stage::Waiting);
    desk.session.close();
    QCOMPARE(desk.session.stage(), Stage::Closed);
    const int connections = desk.pbx.connections();
    QVERIFY(!QTest::qWaitFor([&] { return desk.pbx.connections() > connections; }, 100));
}

void tst_Session::lastWordsAreRead()
{
    // `Event: Shutdown` and the end of the connection come together; a drain may be due later.
    Session::Timing timing = fast();
    timing.frame = 60s;
    timing.drainBudget = 0ms; // every drain takes 32 messages only
    Desk desk("Asterisk Call Manager/11.0.0\r\n", timing);
    QVERIFY(desk.login());
    QByteArray words;
    for (int i = 0; i < 500; ++i)
        words += "Event: Word\r\n\r\n";
    desk.pbx.send(words);
    desk.pbx.send("Event: Shutdown\r\n\r\nEvent: Cut");
    desk.pbx.hangUp();
    QTRY_COMPARE(desk.session.failure(), Failure::Ended);
    QCOMPARE(desk.messages.count("Word"), 500);
    // (the next connection's banner may be there already)
    QCOMPARE(desk.messages.value(desk.messages.lastIndexOf("Word") + 1), "Shutdown");
    QCOMPARE(desk.session.malformed(), 1); // the block that was cut
}

void tst_Session::anAnswerGoesBeforeThePace()
{
    Session::Timing timing = fast();
    timing.answer = 0ms;
    Desk desk("Asterisk Call Manager/11.0.0\r\n", timing);
    QVERIFY(desk.login());
    QVERIFY(desk.pbx.expect("Ping")); // the session's own
    desk.pbx.reply("Response: Success\r\nPing: Pong\r\n\r\n");
    QTRY_COMPARE(desk.session.pendingRequests(), 0);
    desk.session.setPace(60s, 12ms);
    desk.pbx.send("Event: Word\r\n\r\n");
    QTRY_VERIFY(desk.session.backlog() > 0);
    QVERIFY(!desk.messages.contains("Word"));

    bool isDone = false;
    desk.session.send(ami::Ping{}, &desk.session, [&isDone](const auto &) { isDone = true; });
    QVERIFY(desk.pbx.expect("Ping"));
    QVERIFY(!desk.messages.contains("Word"));
    desk.pbx.reply("Response: Success\r\nPing: Pong\r\n\r\n");
    QTRY_VERIFY(isDone);
    QVERIFY(desk.messages.contains("Word"));
}

void tst_Session::anAnswerWaitsForNoFrame()
{
    Session::Timing timing = fast();
    timing.frame = timing.answer = 60s;
    Desk desk("Asterisk Call Manager/11.0.0\r\n", timing);
    QVERIFY(desk.login());
    QVERIFY(desk.pbx.expect("Ping")); // the session's own; a frame begins
    desk.pbx.reply("Response: Success\r\nPing: Pong\r\n\r\n");
    QTRY_COMPARE(desk.session.pendingRequests(), 0);
    for (int i = 1; i <= 3; ++i) { // as of a flow
        bool isDone = false;
        desk.session.send(ami::Ping{}, &desk.session, [&isDone](const auto &) { isDone = true; });
        QVERIFY(desk.pbx.expect("Ping"));
        desk.pbx.reply("Response: Success\r\nPing: Pong\r\n\r\n");
        QTRY_VERIFY(isDone);
    }
    desk.pbx.send("Event: Late\r\n\r\n"); // nobody waits for that
    QTRY_VERIFY(desk.session.backlog() > 0);
    QVERIFY(!desk.messages.contains("Late"));
}

void tst_Session::overload()
{
    Desk desk;
    QVERIFY(desk.login());
    desk.pbx.send("Event: Before\r\n\r\n" + QByteArray(70'000, 'x'));
    QTRY_COMPARE(desk.session.failure(), Failure::Overload);
    QVERIFY(desk.messages.contains("Before"));
    QVERIFY(desk.pbx.acceptLogin()); // and it comes back
    QTRY_VERIFY(desk.session.isLive());
}

void tst_Session::pingAfterSilence()
{
    Session::Timing timing = fast();
    timing.silence = 20ms;
    timing.dead = 5s;
    Desk desk("Asterisk Call Manager/11.0.0\r\n", timing);
    QSignalSpy latency(&desk.session, &Session::latencyChanged);
    QVERIFY(desk.login());
    QCOMPARE(desk.session.latencyMs(), -1);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(desk.pbx.expect("Ping"));
        desk.pbx.reply("Response: Success\r\nPing: Pong\r\nTimestamp: 1.0\r\n\r\n");
        QTRY_COMPARE(latency.size(), i + 1);
    }
    QVERIFY(desk.session.latencyMs() >= 0 && desk.session.latencyMs() < 1000);
}

void tst_Session::deadLink()
{
    Session::Timing timing = fast();
    timing.silence = 20ms;
    timing.dead = 100ms;
    Desk desk("Asterisk Call Manager/11.0.0\r\n", timing);
    QVERIFY(desk.login());
    QVERIFY(desk.pbx.expect("Ping")); // and no answer
    QTRY_COMPARE(desk.session.failure(), Failure::LinkDead);
    QVERIFY(!desk.session.lastError().isEmpty());
    QVERIFY(desk.pbx.acceptLogin());
    QTRY_VERIFY(desk.session.isLive());
}

void tst_Session::aTrickleIsNoLife()
{
    // Bytes that never make a message: half a block, for ever.
    Session::Timing timing = fast();
    timing.silence = 50ms;
    timing.dead = 300ms;
    Desk desk("Asterisk Call Manager/11.0.0\r\n", timing);
    QVERIFY(desk.login());
    desk.pbx.send("Event: Slow\r\nX: ");
    QTimer trickle;
    connect(&trickle, &QTimer::timeout, this, [&desk] { desk.pbx.send("x"); });
    trickle.start(10ms);
    QTRY_COMPARE(desk.session.failure(), Failure::LinkDead);
    QVERIFY(!desk.messages.contains("Slow"));
}

void tst_Session::eventsOfADeafServerAreNoLife()
{
    // The way there is broken, the way back is not: events come, and no answer.
    Session::Timing timing = fast();
    timing.silence = 50ms;
    timing.dead = 300ms;
    Desk desk("Asterisk Call Manager/11.0.0\r\n", timing);
    QVERIFY(desk.login());
    QTimer events;
    connect(&events, &QTimer::timeout, this, [&desk] { desk.pbx.send("Event: Tick\r\n\r\n"); });
    events.start(10ms);
    QTRY_COMPARE(desk.session.failure(), Failure::LinkDead);
    QVERIFY(desk.messages.count("Tick") > 5);
}

void tst_Session::oneLostPongIsNoDeath()
{
    Session::Timing timing = fast();
    timing.silence = 20ms;
    timing.dead = 4s;
    Desk desk("Asterisk Call Manager/11.0.0\r\n", timing);
    QSignalSpy latency(&desk.session, &Session::latencyChanged);
    QVERIFY(desk.login());
    QVERIFY(desk.pbx.expect("Ping")); // its answer is lost
    QVERIFY(desk.pbx.expect("Ping"));
    desk.pbx.reply("Response: Success\r\nPing: Pong\r\n\r\n");
    QTRY_COMPARE(latency.size(), 1);
    QCOMPARE(desk.pbx.connections(), 1);
}

namespace {

qint64 pretended = 0; ///< what ami::clock says in the tests of sleep

/// From now on the clock is the test's own; sleep() moves it.
struct Bed
{
    Bed()
    {
        pretended = clock::now();
        clock::setSource([] { return pretended; });
    }
    ~Bed() { clock::setSource(nullptr); }
    static void sleep(std::chrono::milliseconds time) { pretended += time.count(); }
};

} // namespace

void tst_Session::agesByWhatWasTaken()
{
    // Bytes that wait here to be read make no picture younger.
    Bed bed;
    Desk desk;
    QVERIFY(desk.login());
    QCOMPARE(desk.session.msSinceLastMessage(), 0);
    desk.pbx.send("Event: Half\r\n");
    QTRY_VERIFY(desk.session.backlog() > 0);
    Bed::sleep(4s);
    desk.pbx.send("X: y\r\n");
    QTRY_VERIFY(desk.session.backlog() > 14);
    QCOMPARE(desk.session.msSinceLastMessage(), 4000);
    desk.pbx.send("\r\n");
    QTRY_COMPARE(desk.session.msSinceLastMessage(), 0);
}

void tst_Session::sleepMakesALinkSuspect()
{
    Bed bed;
    Session::Timing timing = fast();
    timing.silence = 1s;
    Desk desk("Asterisk Call Manager/11.0.0\r\n", timing);
    QSignalSpy suspects(&desk.session, &Session::suspectChanged);
    QVERIFY(desk.login());
    QVERIFY(desk.pbx.expect("Ping"));
    const QByteArray before = desk.pbx.actionId();
    Bed::sleep(1h);
    QTRY_COMPARE(suspects.size(), 1); // a look at the clock, once a second
    QVERIFY(desk.session.isSuspect());
    QVERIFY(desk.session.msSinceLastMessage() >= 3'600'000);
    QVERIFY(desk.pbx.expect("Ping")); // asked at once
    // The answer to what was asked before the sleep may have lain here all the time.
    desk.pbx.send("Response: Success\r\nActionID: " + before + "\r\nPing: Pong\r\n\r\n");
    QTRY_COMPARE(desk.session.msSinceLastMessage(), 0);
    QVERIFY(desk.session.isSuspect());
    QVERIFY(desk.session.isLive());
    Bed::sleep(timing.silence);
    QTRY_COMPARE(desk.session.failure(), Failure::LinkDead);
    QVERIFY(!desk.session.isSuspect());
    QVERIFY(desk.pbx.acceptLogin());
    QTRY_VERIFY(desk.session.isLive());
}

void tst_Session::sleepThatTheLinkSurvives()
{
    Bed bed;
    Desk desk;
    QSignalSpy suspects(&desk.session, &Session::suspectChanged);
    QVERIFY(desk.login());
    QVERIFY(desk.pbx.expect("Ping"));
    Bed::sleep(40s);
    QTRY_VERIFY(desk.session.isSuspect());
    QVERIFY(desk.pbx.expect("Ping"));
    desk.pbx.reply("Response: Success\r\nPing: Pong\r\n\r\n");
    QTRY_COMPARE(suspects.size(), 2);
    QVERIFY(!desk.session.isSuspect());
    QVERIFY(desk.session.isLive());
    QCOMPARE(desk.pbx.connections(), 1);
}

void tst_Session::wakingEndsTheBackoff()
{
    Bed bed;
    Session::Timing timing = fast();
    timing.backoff.table = {1h};
    Desk desk("Asterisk Call Manager/11.0.0\r\n", timing);
    desk.pbx.setRefusing(true);
    desk.open();
    QTRY_COMPARE(desk.session.stage(), Stage::Waiting);
    desk.pbx.setRefusing(false);
    Bed::sleep(30s);
    QTRY_COMPARE(desk.session.stage(), Stage::LoggingIn);
}

void tst_Session::longDrainsYield()
{
    // A flood is taken in slices: timers of the window run between them.
    Session::Timing timing = fast();
    timing.drainBudget = 0ms; // every drain takes 32 messages only
    Desk desk("Asterisk Call Manager/11.0.0\r\n", timing);
    QVERIFY(desk.login());
    QByteArray flood;
    for (int i = 0; i < 60'000; ++i)
        flood += "Event: Flood\r\nA: 1\r\nB: 2\r\n\r\n";
    int between = 0;
    QTimer window;
    connect(&window, &QTimer::timeout, this, [&] {
        if (desk.messages.count() > 100 && desk.messages.count() < 60'000)
            ++between;
    });
    window.start(0);
    desk.pbx.send(flood);
    QTRY_COMPARE(desk.session.messages(), 60'003);
    QVERIFY(between > 3);
}

void tst_Session::wireLogMasksSecrets()
{
    Desk desk;
    QByteArray sent;
    QByteArray received;
    desk.session.setWireLog(
        [&](bool out, const QByteArray &block) { (out ? sent : received) += block; });
    desk.session.open({u"localhost"_s, 5038, false, u"operator"_s, u"sw1tch"_s});
    QVERIFY(desk.pbx.acceptLogin("sw1tch", false));
    QTRY_VERIFY(desk.session.isLive());
    QVERIFY(desk.pbx.received().contains("Secret: sw1tch\r\n"));
    QVERIFY(sent.contains("Action: Login\r\n"));
    QVERIFY(sent.contains("Secret: ***\r\n"));
    QVERIFY(!sent.contains("sw1tch"));
    QVERIFY(received.contains("Asterisk Call Manager/11.0.0"));
    QVERIFY(received.contains("Message: Authentication accepted"));
    // What comes may hold ours, and those of trunks and phones (AuthDetail, 22).
    desk.pbx.send("Event: AuthDetail\r\nUsername: trunk\r\nPassword: tr0nk\r\n\r\n"
                  "Event: UserEvent\r\nNote: it is sw1tch!\r\n\r\n");
    QTRY_VERIFY(received.contains("Note: it is ***!"));
    QVERIFY(received.contains("Username: trunk\r\nPassword: ***\r\n"));
    QVERIFY(!received.contains("tr0nk"));
    QVERIFY(!received.contains("sw1tch"));

    sent.clear();
    desk.session.reconnectNow();
    desk.pbx.hangUp();
    QVERIFY(desk.pbx.acceptLogin());
    QTRY_VERIFY(desk.session.isLive());
    QVERIFY(sent.contains("Key: ***\r\n"));
    QVERIFY(!sent.contains(desk.pbx.field("Key")));
}

void tst_Session::tapGetsTheBytes()
{
    Desk desk;
    QByteArray tapped;
    desk.session.setTap([&](QByteArrayView bytes) { tapped.append(bytes); });
    QVERIFY(desk.login());
    desk.pbx.send("Event: Half");
    QTRY_VERIFY(tapped.endsWith("Event: Half"));
    QVERIFY(tapped.startsWith("Asterisk Call Manager/11.0.0\r\nResponse: Success\r\n"));
}

void tst_Session::ownerMayDestroyIt_data()
{
    QTest::addColumn<QByteArray>("when");
    for (const char *when : {"sink", "drained", "stage", "answer", "list item", "not connected"})
        QTest::newRow(when) << QByteArray(when);
}

void tst_Session::ownerMayDestroyIt()
{
    QFETCH(const QByteArray, when);
    FakePbx pbx;
    auto session = std::make_unique<Session>();
    session->setConnector([&pbx] { return pbx.connection(); });
    session->setTiming(fast());
    session->open({u"pbx"_s, 5038, false, u"operator"_s, u"sw1tch"_s});
    QVERIFY(pbx.acceptLogin());
    QTRY_VERIFY(session->isLive());
    QVERIFY(pbx.expect("Ping"));
    const auto destroy = [&] { session.reset(); };
    if (when == "sink")
        session->setSink([&](const Message &) { destroy(); });
    if (when == "drained")
        session->setDrained(destroy);
    if (when == "stage" || when == "not connected") {
        if (when == "stage")
            connect(session.get(), &Session::stageChanged, this, destroy);
        else
            session->send(CoreSettings(), this, [&](const auto &) { destroy(); });
        pbx.hangUp();
    } else if (when == "list item") {
        session->list(queries::Status, this, {}, [&](const Message &) { destroy(); });
        QVERIFY(pbx.expect("Status"));
        pbx.reply("Response: Success\r\n\r\n");
        pbx.send(pbx.withActionId("Event: Status\r\nActionID: @\r\n\r\n"));
    } else {
        session->send(Ping(), this, [&](const auto &) {
            if (when == "answer")
                destroy();
        });
        QVERIFY(pbx.expect("Ping"));
        pbx.reply("Response: Success\r\nPing: Pong\r\n\r\nEvent: More\r\n\r\n");
    }
    QTRY_VERIFY(!session);
}

void tst_Session::ownerMayReopenIt()
{
    // From within a message of the old connection: nothing of the old one comes any more.
    Desk desk;
    QVERIFY(desk.login());
    desk.session.setSink([&](const Message &message) {
        desk.messages.append(message.name().toByteArray());
        if (message.isEvent("Reopen"))
            desk.open();
    });
    desk.pbx.send("Event: Reopen\r\n\r\nEvent: Old\r\n\r\n");
    QTRY_COMPARE(desk.pbx.connections(), 2);
    QVERIFY(desk.pbx.acceptLogin());
    QTRY_VERIFY(desk.session.isLive());
    QVERIFY(!desk.messages.contains("Old"));
}

void tst_Session::connectionRefused()
{
    quint16 port = 0;
    {
        QTcpServer server; // a port that was free a moment ago
        QVERIFY(server.listen(QHostAddress::LocalHost));
        port = server.serverPort();
    }
    Session session;
    session.setTiming(fast());
    session.open({u"127.0.0.1"_s, port, false, u"u"_s, u"s"_s});
    QTRY_COMPARE(session.failure(), Failure::Unreachable);
    QVERIFY(!session.lastError().isEmpty());
}

void tst_Session::tlsAgainstPlainPort()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray secretsSeen;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *client = server.nextPendingConnection();
        client->write("Asterisk Call Manager/11.0.0\r\n");
        connect(client, &QTcpSocket::readyRead, this,
                [&secretsSeen, client] { secretsSeen += client->readAll(); });
    });
    Session session;
    session.setTiming(fast());
    session.open({u"127.0.0.1"_s, server.serverPort(), true, u"operator"_s, u"sw1tch"_s});
    QTRY_COMPARE(session.failure(), Failure::Tls);
    QVERIFY(!session.lastError().isEmpty());
    QVERIFY(!secretsSeen.contains("operator"));
    QVERIFY(!secretsSeen.contains("Action"));
}

void tst_Session::overTcp()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QPointer<QTcpSocket> client;
    QByteArray received;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        client = server.nextPendingConnection();
        client->write("Asterisk Call Manager/1.0\r\n");
        connect(client, &QTcpSocket::readyRead, this, [&] {
            received += client->readAll();
            if (received.endsWith("AuthType: MD5\r\n\r\n"))
                client->write("Response: Success\r\nChallenge: 1\r\n\r\n");
            else if (received.contains("Key: "))
                client->write("Response: Success\r\nMessage: Authentication accepted\r\n\r\n");
        });
    });
    Session session;
    session.setTiming(fast());
    session.open({u"127.0.0.1"_s, server.serverPort(), false, u"operator"_s, u"sw1tch"_s});
    QTRY_VERIFY(session.isLive());
    session.close();
    QTRY_VERIFY(received.endsWith("Action: Logoff\r\n\r\n"));
    QTRY_VERIFY(!client || client->state() == QAbstractSocket::UnconnectedState);
}

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_session.moc"
