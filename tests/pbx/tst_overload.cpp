// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/clock.h"
#include "demo/server.h"
#include "desk.h"
#include "pbx/overload.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using pbx::Link;
using pbx::Overload;

namespace {

qint64 pretended = 0; ///< what ami::clock says
const QByteArray Noise = Desk::block("Event: VarSet\nPrivilege: dialplan,all\nChannel: PJSIP/1-a\n"
                                     "Variable: X\nValue: y\nUniqueid: 1.1");
const QByteArray Channel = "Event: CoreShowChannel\nChannel: PJSIP/1-a\nUniqueid: 1.1\n"
                           "ChannelStateDesc: Up\nBridgeId: ";

/// A board that takes 32 messages a turn of the loop, and a clock that stands still.
struct SlowDesk : Desk
{
    SlowDesk()
    {
        pretended = ami::clock::now();
        ami::clock::setSource([] { return pretended; });
        ami::Session::Timing timing = board.session().timing();
        timing.drainBudget = 0ms;
        board.session().setTiming(timing);
        Overload::Limits limits;
        limits.calm = 20ms;
        board.overload().setLimits(limits);
    }
    ~SlowDesk() { ami::clock::setSource(nullptr); }

    [[nodiscard]] bool begin()
    {
        board.open(profile);
        return server.acceptLogin() && answerRights({"Ping", "CoreShowChannels"}) &&
               answerList("CoreShowChannels", {Channel}, "CoreShowChannelsComplete") &&
               QTest::qWaitFor([this] { return board.link() == Link::Live; });
    }
    /// Much is on its way; returns when some of it was taken.
    [[nodiscard]] bool flood(int messages = 2'000)
    {
        server.send(Noise.repeated(messages));
        return takeSome();
    }
    [[nodiscard]] bool takeSome()
    {
        const quint64 before = board.session().messages();
        return QTest::qWaitFor([&] { return board.session().messages() > before; });
    }
    [[nodiscard]] bool isStale() const
    {
        const pbx::State &state = board.state();
        const pbx::Channel *channel = state.channels().get(u"1.1"_s);
        return channel && state.isStale(*channel);
    }
    [[nodiscard]] bool answerMask()
    {
        server.reply("Response: Success\r\nEvents: On\r\n\r\n");
        return true;
    }
};

} // namespace

class OverloadTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { pretended = 0; }
    void aBurstThatIsTakenIsNone();
    void lessIsAskedForBeforeASecond();
    void nothingIsAskedForAfterASecond();
    void theCalmGrowsWhereItDoesNotLast();
    void aLoopThatStoodStillIsNotYoung();
    void theListsOfALoginMayBeLong();
    void aNewConnectionBeginsAnew();
    void aRealServerShedsAndComesBack();
};

void OverloadTest::aBurstThatIsTakenIsNone()
{
    SlowDesk desk;
    QVERIFY(desk.begin());
    QVERIFY(desk.flood());
    pretended += 350;
    QVERIFY(desk.takeSome());
    QCOMPARE(desk.board.overload().behindMs(), 350);
    QCOMPARE(desk.board.overload().noticeableMs(), 350);
    QTRY_COMPARE(desk.board.session().backlog(), 0);
    QCOMPARE(desk.board.overload().behindMs(), 0);
    QCOMPARE(desk.board.overload().asked(), Overload::Asked::All);
    QCOMPARE(desk.server.waiting(), 0);
}

void OverloadTest::lessIsAskedForBeforeASecond()
{
    SlowDesk desk;
    QVERIFY(desk.begin());
    QVERIFY(desk.flood());
    pretended += 450;
    QVERIFY(desk.server.expect("Events", {{"EventMask", "system,call,agent"}}));
    QVERIFY(desk.answerMask());
    QCOMPARE(desk.board.overload().asked(), Overload::Asked::Less);
    QVERIFY(!desk.board.overload().isBehind());
    QCOMPARE(desk.board.link(), Link::Live);
    QVERIFY(!desk.isStale());

    // Calm: all is asked for again, and what was missed. What is shown is old until that is told.
    QVERIFY(desk.server.expect("Events", {{"EventMask", "on"}}));
    QVERIFY(desk.answerMask());
    QCOMPARE(desk.board.link(), Link::Stale);
    QVERIFY(desk.isStale());
    QVERIFY(desk.answerRights({"Ping", "CoreShowChannels"}));
    QVERIFY(desk.answerList("CoreShowChannels", {Channel}, "CoreShowChannelsComplete"));
    QTRY_COMPARE(desk.board.link(), Link::Live);
    QVERIFY(!desk.isStale());
    QCOMPARE(desk.board.overload().asked(), Overload::Asked::All);
    QCOMPARE(desk.server.connections(), 1);
}

void OverloadTest::nothingIsAskedForAfterASecond()
{
    SlowDesk desk;
    QVERIFY(desk.begin());
    QSignalSpy links(&desk.board, &pbx::Pbx::linkChanged);
    QVERIFY(desk.flood(20'000));
    pretended += 450;
    QVERIFY(desk.server.expect("Events", {{"EventMask", "system,call,agent"}}));
    QVERIFY(!desk.isStale());
    pretended += 600;
    QVERIFY(desk.server.expect("Events", {{"EventMask", "off"}}));
    QVERIFY(desk.board.overload().isBehind());
    QCOMPARE(desk.board.link(), Link::Stale);
    QVERIFY(desk.isStale());
    QVERIFY(desk.board.pictureAgeMs() >= 1000);

    // Also when all of it was taken: what came to pass since was not told. A channel ended.
    QTRY_COMPARE(desk.board.session().backlog(), 0);
    QVERIFY(desk.isStale());
    QCOMPARE(desk.board.link(), Link::Stale);
    bool wasLive = false;
    connect(&desk.board, &pbx::Pbx::linkChanged, this,
            [&] { wasLive |= desk.board.link() == Link::Live; });
    QVERIFY(desk.server.expect("Events", {{"EventMask", "on"}}));
    QVERIFY(desk.answerRights({"Ping", "CoreShowChannels"}));
    QVERIFY(!wasLive);
    QVERIFY(desk.answerList("CoreShowChannels", {}, "CoreShowChannelsComplete"));
    QTRY_COMPARE(desk.board.link(), Link::Live);
    QVERIFY(desk.board.state().channels().isEmpty());
    QVERIFY(links.count() > 0);
    QCOMPARE(desk.board.state().counters().driftCorrected, 0);
}

void OverloadTest::theCalmGrowsWhereItDoesNotLast()
{
    SlowDesk desk;
    QVERIFY(desk.begin());
    Overload::Limits limits;
    limits.calm = 150ms;
    limits.longestCalm = 500ms;
    desk.board.overload().setLimits(limits);
    for (const std::chrono::milliseconds wait : {150ms, 300ms, 500ms}) {
        QVERIFY(desk.flood());
        pretended += 450;
        QVERIFY(desk.server.expectAmong("Events"));
        QCOMPARE(desk.server.field("EventMask"), "system,call,agent");
        QCOMPARE(desk.board.overload().wait(), wait);
        QVERIFY(desk.server.expectAmong("Events"));
        QCOMPARE(desk.server.field("EventMask"), "on");
        QVERIFY(desk.server.expectAmong("ListCommands"));
        desk.server.reply("Response: Success\r\nCoreShowChannels: x.  (Priv: call,all)\r\n\r\n");
        QVERIFY(desk.server.expectAmong("CoreShowChannels"));
        desk.server.send(desk.server.withActionId(
            "Response: Success\r\nActionID: @\r\nEventList: start\r\n\r\n" +
            Desk::block("Event: CoreShowChannelsComplete\nActionID: @\nEventList: Complete\n"
                        "ListItems: 0")));
        QTRY_COMPARE(desk.board.link(), Link::Live);
    }
}

/// A window that was starved does not know when the bytes came: not after it looked last.
void OverloadTest::aLoopThatStoodStillIsNotYoung()
{
    SlowDesk desk;
    QVERIFY(desk.begin());
    pretended += 1'200;
    QVERIFY(desk.flood(20'000));
    QVERIFY(desk.board.overload().behindMs() >= 1'200);
    QVERIFY(desk.server.expectAmong("Events"));
    QVERIFY(desk.isStale());
}

void OverloadTest::theListsOfALoginMayBeLong()
{
    SlowDesk desk;
    desk.board.open(desk.profile);
    QVERIFY(desk.server.acceptLogin());
    QVERIFY(desk.answerRights({"Ping", "CoreShowChannels"}));
    QVERIFY(desk.flood());
    pretended += 2'000;
    QVERIFY(desk.takeSome());
    QVERIFY(desk.board.overload().behindMs() >= 2'000);
    QCOMPARE(desk.board.overload().asked(), Overload::Asked::All);
    pretended += 1'500;
    QVERIFY(desk.server.expectAmong("Events")); // but not for ever
}

void OverloadTest::aNewConnectionBeginsAnew()
{
    SlowDesk desk;
    QVERIFY(desk.begin());
    QVERIFY(desk.flood(20'000));
    pretended += 1'050;
    QVERIFY(desk.server.expect("Events"));
    QVERIFY(desk.board.overload().isBehind());
    desk.server.hangUp();
    QTRY_COMPARE(desk.server.connections(), 2);
    QVERIFY(!desk.board.overload().isBehind());
    QCOMPARE(desk.board.overload().asked(), Overload::Asked::All);
    QCOMPARE(desk.board.overload().behindMs(), 0);
}

/// The demo's company, by TCP: who takes no time to look asks for less, and has it all in the end.
void OverloadTest::aRealServerShedsAndComesBack()
{
    demo::Options options;
    options.speed = 200; // a busy morning in seconds
    demo::Server server(options);
    pbx::Pbx board;
    pbx::Profile profile;
    profile.port = server.port();
    profile.user = profile.secret = u"demo"_s;
    profile.context = u"internal"_s;
    Overload::Limits limits;
    limits.shed = 0ms; // whatever waits is too much
    limits.calm = 50ms;
    board.open(profile);
    QTRY_COMPARE(board.link(), Link::Live);
    const qsizetype people = board.state().extensions().size();
    QVERIFY(people > 0);
    board.overload().setLimits(limits);
    board.overload().look(false);
    QCOMPARE(board.overload().asked(), Overload::Asked::Less);
    limits.shed = 1h;
    board.overload().setLimits(limits);
    QTRY_COMPARE(board.overload().asked(), Overload::Asked::All);
    QTRY_COMPARE(board.link(), Link::Live);
    QCOMPARE(board.state().extensions().size(), people);
    QCOMPARE(board.state().counters().driftCorrected, 0);
}

QTEST_GUILESS_MAIN(OverloadTest)
#include "tst_overload.moc"
