// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A caller who waits for somebody busy: what goes on the wire, step by step, and what becomes of it
// when something is refused, lost or late.

#include "desk.h"
#include "pbx/flows/campon.h"
#include "pbx/flows/flows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using pbx::Flow;
using Step = Flow::Step;
using Outcome = Flow::Outcome;

namespace {

/// 101 (ours) talks to a trunk's caller; 103 is on a call.
constexpr auto Calls = R"(Event: ExtensionStatus
Exten: 101
Context: internal
Hint: PJSIP/101
Status: 1

Event: ExtensionStatus
Exten: 103
Context: internal
Hint: PJSIP/103
Status: 1

Event: Newchannel
Channel: PJSIP/101-1
ChannelStateDesc: Up
Uniqueid: 1.1

Event: Newchannel
Channel: PJSIP/trunk-2
ChannelStateDesc: Up
CallerIDNum: 5550199
CallerIDName: Acme
Uniqueid: 1.2

Event: BridgeEnter
BridgeUniqueid: b
BridgeType: basic
Channel: PJSIP/101-1
Uniqueid: 1.1

Event: BridgeEnter
BridgeUniqueid: b
BridgeType: basic
Channel: PJSIP/trunk-2
Uniqueid: 1.2

Event: Newchannel
Channel: PJSIP/103-3
ChannelStateDesc: Up
Uniqueid: 1.3)";

constexpr auto Parked = R"(Event: BridgeLeave
BridgeUniqueid: b
BridgeType: basic
Channel: PJSIP/trunk-2
Uniqueid: 1.2

Event: ParkedCall
ParkeeChannel: PJSIP/trunk-2
ParkeeUniqueid: 1.2
ParkingLot: default
ParkingSpace: 701
ParkingTimeout: 90

Event: Hangup
Channel: PJSIP/101-1
Uniqueid: 1.1)";

constexpr auto Free = R"(Event: Hangup
Channel: PJSIP/103-3
Uniqueid: 1.3

Event: ExtensionStatus
Exten: 103
Context: internal
Hint: PJSIP/103
Status: 0)";

constexpr auto Unparked = R"(Event: ParkedCallGiveUp
ParkeeChannel: PJSIP/trunk-2
ParkeeUniqueid: 1.2
ParkingLot: default
ParkingSpace: 701)";

/// The caller is out of the parking lot, and rings at 103.
const QByteArray Went = QByteArray(Unparked) + R"(

Event: Newchannel
Channel: PJSIP/103-7
ChannelStateDesc: Ringing
Uniqueid: 1.7

Event: DialBegin
Channel: PJSIP/trunk-2
Uniqueid: 1.2
DestChannel: PJSIP/103-7
DestUniqueid: 1.7)";

const QByteArrayList AllActions{"Park", "Redirect", "Getvar"};

} // namespace

class CampOnTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void connectsWhenTheTargetIsFree();
    void aRefusedParkingChangesNothing();
    void aRefusedTransferBringsTheCallerBack();
    void comesBackWhenTheTimeIsUp();
    void somebodyElseTakesTheCaller();
    void theCallerHangsUp();
    void onlyTheFirstOfTwoGoes();
    void cutWhileTheParkingIsAsked_data();
    void cutWhileTheParkingIsAsked();
    void cutWhileTheCallerWaits();
    void cutWhileTheCallerGoes_data();
    void cutWhileTheCallerGoes();
    void cutWhileTheCallerComesBack();
    void noAnswerIsNoRefusal();

private:
    void yes() { m_desk->server.reply("Response: Success\r\nMessage: done\r\n\r\n"); }
    void no() { m_desk->server.reply("Response: Error\r\nMessage: not now\r\n\r\n"); }
    /// Waits in the parking lot.
    void begin(std::chrono::milliseconds limit = 60s);
    /// The link is cut and is there again; \a meanwhile is what the server tells of the time
    /// between.
    [[nodiscard]] bool cut(const QByteArray &meanwhile = {});
    [[nodiscard]] support::FakePbx &server() { return m_desk->server; }

    std::unique_ptr<Desk> m_desk;
    QList<Step> m_steps;
    Outcome m_outcome = Outcome::None;
    Flow::Kind m_last = Flow::Kind::CampOn;
};

void CampOnTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_steps.clear();
    m_outcome = Outcome::None;
    connect(&m_desk->board.flows(), &pbx::Flows::stepped, this, [this](Flow *flow) {
        m_last = flow->kind();
        if (flow->kind() != Flow::Kind::CampOn)
            return;
        m_steps.append(flow->step());
        if (flow->step() == Step::Ended)
            m_outcome = flow->outcome();
    });
    QVERIFY(m_desk->login(AllActions));
    m_desk->tell(Calls);
    QTRY_COMPARE(m_desk->board.attendant().ownParty(), u"1.2"_s);
}

void CampOnTest::begin(std::chrono::milliseconds limit)
{
    m_desk->board.flows().campOn(u"103"_s, limit);
    const QByteArray timeout = QByteArray::number(qint64((limit + 30s).count()));
    QVERIFY(server().expect(
        "Park",
        {{"Channel", "PJSIP/trunk-2"}, {"TimeoutChannel", "PJSIP/101-1"}, {"Timeout", timeout}}));
    yes();
    m_desk->tell(Parked);
    QTRY_VERIFY(m_steps.contains(Step::Waiting));
}

void CampOnTest::connectsWhenTheTargetIsFree()
{
    begin();
    QCOMPARE(server().waiting(), 0); // 103 is busy
    m_desk->tell(Free);
    QVERIFY(server().expect("Redirect", {{"Channel", "PJSIP/trunk-2"}, {"Exten", "103"}}));
    QCOMPARE(m_outcome, Outcome::None); // not before the server has agreed
    yes();
    QTRY_COMPARE(m_outcome, Outcome::Completed);
    QVERIFY(!m_desk->board.flows().camped());
    QVERIFY(m_desk->board.flows().lastHandedOver()); // it comes back where nobody answers
}

void CampOnTest::aRefusedParkingChangesNothing()
{
    m_desk->board.flows().campOn(u"103"_s, 60s);
    QVERIFY(server().expect("Park"));
    no();
    QTRY_COMPARE(m_outcome, Outcome::Failed);
    QCOMPARE(m_desk->board.attendant().ownParty(), u"1.2"_s);
    QCOMPARE(server().waiting(), 0);
}

void CampOnTest::aRefusedTransferBringsTheCallerBack()
{
    begin();
    m_desk->tell(Free);
    QVERIFY(server().expect("Redirect", {{"Exten", "103"}}));
    no();
    QVERIFY(server().expect("Redirect", {{"Channel", "PJSIP/trunk-2"}, {"Exten", "101"}}));
    yes();
    QVERIFY(m_steps.contains(Step::Returning));
}

void CampOnTest::comesBackWhenTheTimeIsUp()
{
    begin(200ms);
    QVERIFY(server().expect("Redirect", {{"Channel", "PJSIP/trunk-2"}, {"Exten", "101"}}));
    yes();
    m_desk->tell(Free); // too late: one way at a time
    QTRY_COMPARE(m_steps.last(), Step::Returning);
    QCOMPARE(server().waiting(), 0);
}

void CampOnTest::somebodyElseTakesTheCaller()
{
    begin();
    m_desk->tell(Unparked);
    QTRY_COMPARE(m_outcome, Outcome::GivenUp);
    QCOMPARE(server().waiting(), 0);
}

void CampOnTest::theCallerHangsUp()
{
    begin();
    m_desk->tell(QByteArray(Unparked) + "\n\nEvent: Hangup\nChannel: PJSIP/trunk-2\nUniqueid: 1.2");
    QTRY_COMPARE(m_outcome, Outcome::CallerGone);
}

void CampOnTest::onlyTheFirstOfTwoGoes()
{
    begin();
    pbx::CampOn *first = m_desk->board.flows().camped();
    m_desk->tell(R"(Event: Newchannel
Channel: PJSIP/101-5
ChannelStateDesc: Up
Uniqueid: 1.5

Event: Newchannel
Channel: PJSIP/trunk-6
ChannelStateDesc: Up
Uniqueid: 1.6

Event: BridgeEnter
BridgeUniqueid: c
BridgeType: basic
Channel: PJSIP/101-5
Uniqueid: 1.5

Event: BridgeEnter
BridgeUniqueid: c
BridgeType: basic
Channel: PJSIP/trunk-6
Uniqueid: 1.6)");
    QTRY_COMPARE(m_desk->board.attendant().ownParty(), u"1.6"_s);
    pbx::CampOn *second = m_desk->board.flows().campOn(u"103"_s, 60s);
    QVERIFY(server().expect("Park", {{"Channel", "PJSIP/trunk-6"}}));
    yes();
    m_desk->tell(R"(Event: ParkedCall
ParkeeChannel: PJSIP/trunk-6
ParkeeUniqueid: 1.6
ParkingLot: default
ParkingSpace: 702
ParkingTimeout: 90

Event: Hangup
Channel: PJSIP/101-5
Uniqueid: 1.5)");
    QTRY_COMPARE(second->step(), Step::Waiting);
    QVERIFY(m_desk->board.flows().isNext(*first));
    QVERIFY(!m_desk->board.flows().isNext(*second));
    m_desk->tell(Free);
    QVERIFY(server().expect("Redirect", {{"Channel", "PJSIP/trunk-2"}, {"Exten", "103"}}));
    QCOMPARE(server().waiting(), 0);
    QCOMPARE(second->step(), Step::Waiting);
}

// The link is cut in the middle -------------------------------------------------------------------

bool CampOnTest::cut(const QByteArray &meanwhile)
{
    server().hangUp();
    const auto isLive = [this] { return m_desk->board.link() == pbx::Link::Live; };
    if (!QTest::qWaitFor([&] { return !isLive(); }) || !server().acceptLogin())
        return false;
    if (!meanwhile.isEmpty())
        m_desk->tell(meanwhile);
    return m_desk->answerRights(AllActions) && QTest::qWaitFor(isLive);
}

void CampOnTest::cutWhileTheParkingIsAsked_data()
{
    QTest::addColumn<bool>("arrived");
    QTest::newRow("the server got it") << true;
    QTest::newRow("the server did not") << false;
}

void CampOnTest::cutWhileTheParkingIsAsked()
{
    QFETCH(bool, arrived);
    m_desk->board.flows().campOn(u"103"_s, 60s);
    QVERIFY(server().expect("Park"));
    QVERIFY(cut(arrived ? Parked : QByteArray()));
    if (!arrived) {
        QTRY_COMPARE(m_outcome, Outcome::Failed);
        QCOMPARE(m_desk->board.attendant().ownParty(), u"1.2"_s);
        return;
    }
    QTRY_VERIFY(m_steps.contains(Step::Waiting));
    m_desk->tell(Free);
    QVERIFY(server().expect("Redirect", {{"Channel", "PJSIP/trunk-2"}, {"Exten", "103"}}));
    yes();
    QTRY_COMPARE(m_outcome, Outcome::Completed);
}

void CampOnTest::cutWhileTheCallerWaits()
{
    begin();
    QVERIFY(cut(Free)); // nobody was there to see it
    QVERIFY(server().expect("Redirect", {{"Channel", "PJSIP/trunk-2"}, {"Exten", "103"}}));
    yes();
    QTRY_COMPARE(m_outcome, Outcome::Completed);
}

void CampOnTest::cutWhileTheCallerGoes_data()
{
    cutWhileTheParkingIsAsked_data();
}

void CampOnTest::cutWhileTheCallerGoes()
{
    QFETCH(bool, arrived);
    begin();
    m_desk->tell(Free);
    QVERIFY(server().expect("Redirect", {{"Exten", "103"}}));
    QVERIFY(cut(arrived ? Went : QByteArray()));
    if (!arrived) {
        QVERIFY(server().expect("Redirect", {{"Channel", "PJSIP/trunk-2"}, {"Exten", "103"}}));
        yes();
    }
    QTRY_COMPARE(m_outcome, Outcome::Completed);
    QVERIFY(m_desk->board.flows().lastHandedOver()); // it comes back where nobody answers
    QCOMPARE(server().waiting(), 0);                 // and is not asked for twice
}

void CampOnTest::cutWhileTheCallerComesBack()
{
    begin();
    m_desk->board.flows().camped()->giveUp();
    QVERIFY(server().expect("Redirect", {{"Channel", "PJSIP/trunk-2"}, {"Exten", "101"}}));
    QVERIFY(cut());
    QVERIFY(server().expect("Redirect", {{"Channel", "PJSIP/trunk-2"}, {"Exten", "101"}}));
    yes();
    QCOMPARE(m_steps.last(), Step::Returning);
}

void CampOnTest::noAnswerIsNoRefusal()
{
    ami::Session::Timing timing = m_desk->board.session().timing();
    timing.request = 100ms;
    m_desk->board.session().setTiming(timing);
    begin();
    m_desk->tell(Free);
    QVERIFY(server().expect("Redirect", {{"Exten", "103"}}));
    // The server says nothing, but does it: who talks to 103 is not called back.
    m_desk->tell(Went);
    QTRY_COMPARE(m_outcome, Outcome::Completed);
    QCOMPARE(server().waiting(), 0);
}

QTEST_GUILESS_MAIN(CampOnTest)
#include "tst_campon.moc"
