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

private:
    void yes() { m_desk->server.reply("Response: Success\r\nMessage: done\r\n\r\n"); }
    void no() { m_desk->server.reply("Response: Error\r\nMessage: not now\r\n\r\n"); }
    /// Waits in the parking lot.
    void begin(std::chrono::milliseconds limit = 60s);
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

QTEST_GUILESS_MAIN(CampOnTest)
#include "tst_campon.moc"
