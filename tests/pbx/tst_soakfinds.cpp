// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the soak (tests/asterisk) found on real servers, cut down to the blocks that matter.

#include "recordings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using pbx::State;

namespace {

void tell(State &state, const QByteArray &lines)
{
    recordings::read(recordings::message(lines), [&](const ami::Message &message) {
        state.receive(message);
        return true;
    });
    state.commit();
}

/// A channel's headers, as every event of 13 and later has them.
QByteArray of(const QByteArray &uniqueId, const QByteArray &linkedId, const QByteArray &where,
              const QByteArray &number = "101")
{
    const QList<QByteArray> place = where.split(' ');
    return "\nChannel: PJSIP/x-" + uniqueId + "\nChannelStateDesc: Up\nCallerIDNum: " + number +
           "\nContext: " + place[0] + "\nExten: " + place[1] + "\nPriority: " + place[2] +
           "\nUniqueid: " + uniqueId + "\nLinkedid: " + linkedId;
}

QByteArray inBridge(const QByteArray &id, const QByteArray &type = "basic")
{
    return "\nBridgeUniqueid: " + id + "\nBridgeType: " + type;
}

} // namespace

class SoakFinds : public QObject
{
    Q_OBJECT

private slots:
    void anOriginatedApplication();
    void whoTalksIsOneCall();
    void aParkedCallStaysItsOwn();
    void aBridgeTakesOutOfTheDialplan();
    void aBridgeTakesOutOfTheQueue();
    void picksUpWhatWasAnswered();
    void picksUpWhatWasParked();
    void aDialTellsNothingOfTheCaller();
    void aTrunkHasAnAddress();
    void aPhoneThatWentInACall();
    void aPhoneThatRegistersAgain();
    void aSpaceIsGivenAway();
    void aRoomHasANamesake();
    void aMuteComesTooLate();
    void aMasqueradeMakesNobodyYounger();
    void aCallerComesBackToItsQueue();
    void aRoomThatWasNotReached();
    void anAgentLogsInAgain();
    void anAgentWaitsBehindALocalChannel();
    void agentsWaitTogether();
    void anAgentWaitsOnALegThatRings();
};

/// An Originate to an application moves nothing in the dialplan: no Newexten.
void SoakFinds::anOriginatedApplication()
{
    State state;
    tell(state, "Event: Newchannel" + of("1.1", "1.1", "internal 9002 1"));
    tell(state, "Event: Newexten" + of("1.1", "1.1", "internal 9002 1") +
                    "\nApplication: AppDial2\nAppData: (Outgoing Line)");
    tell(state, "Event: OriginateResponse\nResponse: Success\nChannel: PJSIP/x-1.1\n"
                "Application: Milliwatt\nData: \nReason: 4\nUniqueid: 1.1");
    QCOMPARE(state.channels().get(u"1.1"_s)->application, u"Milliwatt"_s);
    tell(state, "Event: OriginateResponse\nResponse: Failure\nChannel: PJSIP/102\n"
                "Application: Echo\nReason: 3\nUniqueid: <null>");
    QCOMPARE(state.channels().size(), qsizetype(1));
}

/// All take the oldest Linkedid; the BridgeEnter still has the channel's own.
void SoakFinds::whoTalksIsOneCall()
{
    State state;
    tell(state, "Event: BridgeEnter" + inBridge("b") + of("9.20", "9.20", "internal 1 1"));
    tell(state, "Event: BridgeEnter" + inBridge("b") + of("9.3", "9.3", "internal 1 1"));
    QCOMPARE(state.channels().get(u"9.20"_s)->linkedId, u"9.3"_s);
    tell(state, "Event: BridgeEnter" + inBridge("b") + of("10.1", "10.1", "internal 1 1"));
    QCOMPARE(state.channels().get(u"10.1"_s)->linkedId, u"9.3"_s);
}

void SoakFinds::aParkedCallStaysItsOwn()
{
    for (const QByteArray type : {"parking", "base", "holding"}) {
        State state;
        tell(state, "Event: BridgeEnter" + inBridge("b", type) + of("1.1", "1.1", "in 700 1"));
        tell(state, "Event: BridgeEnter" + inBridge("b", type) + of("1.2", "1.2", "in 700 1"));
        QCOMPARE(state.channels().get(u"1.2"_s)->linkedId, u"1.2"_s);
    }
}

/// The step shows in another event, and none tells of an application there.
void SoakFinds::aBridgeTakesOutOfTheDialplan()
{
    State state;
    tell(state, "Event: Newexten" + of("1.1", "1.1", "internal 200 2") +
                    "\nApplication: Wait\nAppData: 8");
    tell(state, "Event: Newstate" + of("1.1", "1.1", "internal 200 2"));
    QCOMPARE(state.channels().get(u"1.1"_s)->application, u"Wait"_s);
    tell(state, "Event: BridgeEnter" + inBridge("b") + of("1.1", "1.1", "internal 200 3"));
    QCOMPARE(state.channels().get(u"1.1"_s)->application, QString());
    QCOMPARE(state.channels().get(u"1.1"_s)->priority, 3);
}

void SoakFinds::aBridgeTakesOutOfTheQueue()
{
    State state;
    for (const auto &[id, position] : {std::pair("1.1", "1"), {"1.2", "2"}})
        tell(state, "Event: QueueCallerJoin" + of(id, id, "internal 200 2") +
                        "\nQueue: support\nPosition: " + position);
    tell(state, "Event: Newexten" + of("1.1", "1.1", "internal 200 2") + "\nApplication: Queue");
    tell(state, "Event: Newexten" + of("1.2", "1.2", "internal 200 2") + "\nApplication: Queue");
    QCOMPARE(state.queueCallers().size(), qsizetype(2));
    tell(state, "Event: BridgeEnter" + inBridge("b") + of("1.1", "1.1", "internal 200 2"));
    QCOMPARE(state.queueCallers().size(), qsizetype(1));
    QCOMPARE(state.queueCallers().get(u"support\nPJSIP/x-1.2"_s)->position, 1);
}

/// 22: the phone answered, and was picked up before its bridge knew.
void SoakFinds::picksUpWhatWasAnswered()
{
    State state;
    tell(state, "Event: BridgeEnter" + inBridge("b") + of("1.1", "1.1", "in 101 1"));
    tell(state, "Event: BridgeEnter" + inBridge("b") + of("1.2", "1.1", "internal 101 1"));
    tell(state, "Event: Newexten" + of("1.3", "1.3", "from-trunk 300 2") + "\nApplication: Pickup");
    tell(state, "Event: Pickup" + of("1.3", "1.3", "from-trunk 300 2") +
                    "\nTargetChannel: PJSIP/x-1.2\nTargetUniqueid: 1.2");
    tell(state, "Event: Hangup\nChannel: PJSIP/x-1.2\nUniqueid: 1.2\nCause: 26");
    const pbx::Channel *channel = state.channels().get(u"1.3"_s);
    QCOMPARE(channel->bridge, u"b"_s);
    QCOMPARE(channel->context, u"internal"_s);
    QCOMPARE(channel->extension, u"101"_s);
    QCOMPARE(channel->application, QString());
    QCOMPARE(state.channelsIn(*state.bridges().get(u"b"_s)), (QStringList{u"1.1"_s, u"1.3"_s}));
    // Ordinarily the place is no bridge yet, and the picture that Pickup has is an old one.
    tell(state, "Event: Pickup" + of("1.1", "1.1", "from-trunk 999 1") +
                    "\nTargetChannel: PJSIP/x-1.9\nTargetUniqueid: 1.9");
    QCOMPARE(state.channels().get(u"1.1"_s)->extension, u"101"_s);
}

/// 22: a leg was parked while it rang. No event tells that another channel has the space then.
void SoakFinds::picksUpWhatWasParked()
{
    State state;
    tell(state, "Event: Newchannel" + of("1.1", "1.1", "internal 101 1"));
    tell(state, "Event: ParkedCall\nParkeeChannel: PJSIP/x-1.1\nParkeeUniqueid: 1.1\n"
                "Parkinglot: default\nParkingSpace: 701\nParkingTimeout: 14");
    tell(state, "Event: BridgeEnter" + inBridge("b", "parking") + of("1.1", "1.1", "in 101 1"));
    tell(state, "Event: Newchannel" + of("1.2", "1.2", "from-trunk 300 1", "0170"));
    tell(state, "Event: Pickup" + of("1.2", "1.2", "from-trunk 300 1", "0170") +
                    "\nTargetChannel: PJSIP/x-1.1\nTargetUniqueid: 1.1");
    tell(state, "Event: Hangup\nChannel: PJSIP/x-1.1\nUniqueid: 1.1\nCause: 26");
    const pbx::ParkedCall *call = state.parkedCalls().get(u"default\n701"_s);
    QVERIFY(call);
    QCOMPARE(call->channel, u"PJSIP/x-1.2"_s);
    QCOMPARE(call->callerNumber, u"0170"_s);
    QCOMPARE(state.channelsIn(*state.bridges().get(u"b"_s)), QStringList(u"1.2"_s));
    tell(state, "Event: ParkedCallTimeOut\nParkeeChannel: PJSIP/x-1.2\nParkeeUniqueid: 1.2\n"
                "Parkinglot: default\nParkingSpace: 701\nParkingTimeout: 0");
    QVERIFY(state.parkedCalls().isEmpty());
}

/// 22: AgentCalled and DialEnd have a caller ID that the server itself does not list yet.
void SoakFinds::aDialTellsNothingOfTheCaller()
{
    State state;
    tell(state, "Event: Newchannel" + of("1.1", "1.1", "in 200 1", "0170"));
    tell(state, "Event: DialEnd" + of("1.1", "1.1", "in 200 1", "105") + "\nDialStatus: BUSY");
    QCOMPARE(state.channels().get(u"1.1"_s)->callerNumber, u"0170"_s);
    tell(state, "Event: NewCallerid" + of("1.1", "1.1", "in 200 1", "105"));
    QCOMPARE(state.channels().get(u"1.1"_s)->callerNumber, u"105"_s);
    // One that was not heard of before is known by it.
    tell(state, "Event: Hold" + of("1.5", "1.5", "in 200 1", "107"));
    QCOMPARE(state.channels().get(u"1.5"_s)->callerNumber, u"107"_s);
}

/// Its contact is of the configuration, and in no list of contacts.
void SoakFinds::aTrunkHasAnAddress()
{
    State state;
    tell(state, "Event: EndpointList\nObjectName: trunk\nContacts: trunk/sip:127.0.0.1:5060,\n"
                "DeviceState: Not in use");
    QCOMPARE(state.peers().get(u"PJSIP/trunk"_s)->address, u"127.0.0.1:5060"_s);
}

void SoakFinds::aPhoneThatWentInACall()
{
    State state;
    tell(state, "Event: EndpointList\nObjectName: 111\nContacts: \nDeviceState: In use");
    QCOMPARE(state.peers().get(u"PJSIP/111"_s)->status, pbx::PeerStatus::Unreachable);
}

/// 16, chan_sip: nothing but this is heard of a phone that is qualified and was there all along.
void SoakFinds::aPhoneThatRegistersAgain()
{
    State state;
    tell(state, "Event: PeerEntry\nChanneltype: SIP\nObjectName: 101\nIPaddress: 127.0.0.1\n"
                "IPport: 5060\nDynamic: yes\nStatus: OK (1 ms)");
    tell(state, "Event: PeerStatus\nChannelType: SIP\nPeer: SIP/101\nPeerStatus: Registered\n"
                "Address: 127.0.0.1:5062");
    QCOMPARE(state.peers().get(u"SIP/101"_s)->status, pbx::PeerStatus::Reachable);
    QCOMPARE(state.peers().get(u"SIP/101"_s)->address, u"127.0.0.1:5062"_s);
    tell(state, "Event: PeerStatus\nChannelType: SIP\nPeer: SIP/101\nPeerStatus: Unregistered");
    QCOMPARE(state.peers().get(u"SIP/101"_s)->status, pbx::PeerStatus::Unregistered);
    QCOMPARE(state.peers().get(u"SIP/101"_s)->address, QString());
    tell(state, "Event: PeerStatus\nChannelType: SIP\nPeer: SIP/101\nPeerStatus: Registered");
    QCOMPARE(state.peers().get(u"SIP/101"_s)->status, pbx::PeerStatus::Registered);
}

/// 22: the next one has the space before the last one is told to have left it.
void SoakFinds::aSpaceIsGivenAway()
{
    State state;
    const auto parked = [](const QByteArray &event, const QByteArray &id) -> QByteArray {
        return "Event: " + event + "\nParkeeChannel: PJSIP/x-" + id + "\nParkeeUniqueid: " + id +
               "\nParkinglot: default\nParkingSpace: 701\nParkingTimeout: 45";
    };
    tell(state, parked("ParkedCall", "1.1"));
    tell(state, parked("ParkedCall", "1.2"));
    tell(state, parked("UnParkedCall", "1.1"));
    QCOMPARE(state.parkedCalls().get(u"default\n701"_s)->uniqueId, u"1.2"_s);
    tell(state, parked("ParkedCallGiveUp", "1.2"));
    QVERIFY(state.parkedCalls().isEmpty());
}

/// 22: a room begins before the last one of that name has ended.
void SoakFinds::aRoomHasANamesake()
{
    State state;
    const auto room = [](const QByteArray &event, const QByteArray &bridge) -> QByteArray {
        return "Event: " + event + "\nConference: 300\nBridgeUniqueid: " + bridge;
    };
    const auto person = [&](const QByteArray &event, const QByteArray &bridge,
                            const QByteArray &id) -> QByteArray {
        return room(event, bridge) + of(id, id, "internal 300 2");
    };
    tell(state, room("ConfbridgeStart", "old"));
    tell(state, person("ConfbridgeJoin", "old", "1.1"));
    tell(state, room("ConfbridgeStart", "new"));
    QVERIFY(state.participants().isEmpty());
    tell(state, person("ConfbridgeJoin", "old", "1.2"));
    QVERIFY(state.participants().isEmpty());
    tell(state, person("ConfbridgeJoin", "new", "1.3"));
    tell(state, person("ConfbridgeLeave", "old", "1.1"));
    tell(state, room("ConfbridgeEnd", "old"));
    QCOMPARE(state.participants().size(), qsizetype(1));
    tell(state, "Event: ConfbridgeListRooms\nConference: 300\nParties: 1\nLocked: No");
    QCOMPARE(state.participants().size(), qsizetype(1));
    tell(state, room("ConfbridgeEnd", "new"));
    QVERIFY(state.conferences().isEmpty());
    QVERIFY(state.participants().isEmpty());
}

/// 22: who is muted in the moment of leaving is told of behind the room's end.
void SoakFinds::aMuteComesTooLate()
{
    State state;
    const auto tells = [&](const QByteArray &event) {
        tell(state, "Event: " + event + "\nConference: 301\nBridgeUniqueid: b" +
                        of("1.1", "1.1", "internal 301 2"));
    };
    for (const char *event : {"ConfbridgeStart", "ConfbridgeJoin", "ConfbridgeMute"})
        tells(event);
    QVERIFY(state.participants().get(u"301\nPJSIP/x-1.1"_s)->muted);
    for (const char *event : {"ConfbridgeLeave", "ConfbridgeEnd", "ConfbridgeMute"})
        tells(event);
    QVERIFY(state.conferences().isEmpty());
    QVERIFY(state.participants().isEmpty());
}

/// The server counts from another channel's birth then; ours was seen.
void SoakFinds::aMasqueradeMakesNobodyYounger()
{
    State state;
    tell(state, "Event: CoreShowChannel" + of("1.1", "1.1", "in 1 1") + "\nDuration: 00:00:30");
    const pbx::Instant born = state.channels().get(u"1.1"_s)->startedAt;
    tell(state, "Event: CoreShowChannel" + of("1.1", "1.1", "in 1 1") + "\nDuration: 00:00:04");
    QCOMPARE(state.channels().get(u"1.1"_s)->startedAt, born);
    tell(state, "Event: CoreShowChannel" + of("1.1", "1.1", "in 1 1") + "\nDuration: 00:01:00");
    QVERIFY(state.channels().get(u"1.1"_s)->startedAt < born);
}

/// 16: redirected to the queue that it waited in, a caller is counted twice for a moment, and all
/// that is told of its old place is the step that it left it for.
void SoakFinds::aCallerComesBackToItsQueue()
{
    State state;
    tell(state, "Event: QueueParams\nQueue: support");
    state.sweep(pbx::ListKind::Queues);
    const auto join = [&](const QByteArray &id, const QByteArray &position,
                          const QByteArray &count) {
        tell(state, "Event: Newexten" + of(id, id, "in 200 2") + "\nApplication: Queue");
        tell(state, "Event: QueueCallerJoin" + of(id, id, "in 200 2") +
                        "\nQueue: support\nPosition: " + position + "\nCount: " + count);
    };
    const auto order = [&] {
        QMap<int, QString> found;
        state.queueCallers().forEach([&](pbx::Slot slot) {
            const pbx::QueueCaller &row = state.queueCallers().at(slot);
            found.insert(row.position, row.uniqueId);
        });
        QStringList words;
        for (auto it = found.begin(); it != found.end(); ++it)
            words.append(QString::number(it.key()) + u':' + it.value());
        return words.join(u' ');
    };
    join("1.1", "1", "1");
    join("1.2", "2", "2");
    tell(state, "Event: Newexten" + of("1.1", "1.1", "in 200 1") + "\nApplication: Answer");
    join("1.1", "3", "3");
    QCOMPARE(order(), u"1:1.2 2:1.1"_s);
    join("1.3", "3", "3");
    QCOMPARE(order(), u"1:1.2 2:1.1 3:1.3"_s);
    join("1.4", "1", "4"); // of a higher priority
    QCOMPARE(order(), u"1:1.4 2:1.2 3:1.1 4:1.3"_s);
    // Nobody told yet that 1.4 left; the server counts it no more.
    join("1.5", "4", "4");
    tell(state, "Event: QueueCallerLeave" + of("1.4", "1.4", "in 200 2") + "\nQueue: support");
    QCOMPARE(order(), u"1:1.2 2:1.1 3:1.3 4:1.5"_s);
}

/// 22: a list tells of who still hears that nobody else is there, and no event tells of the leave.
void SoakFinds::aRoomThatWasNotReached()
{
    State state;
    tell(state, "Event: ConfbridgeStart\nConference: 300\nBridgeUniqueid: b");
    tell(state,
         "Event: ConfbridgeList\nConference: 300\nMuted: No" + of("1.1", "1.1", "internal 300 2"));
    QCOMPARE(state.participants().size(), qsizetype(1));
    tell(state, "Event: BridgeEnter" + inBridge("c") + of("1.1", "1.1", "internal 300 3"));
    QVERIFY(state.participants().isEmpty());
}

/// 16: elsewhere, and the end of the first login is told of behind the second one's beginning.
void SoakFinds::anAgentLogsInAgain()
{
    State state;
    const auto agent = [&]() -> const pbx::Agent & { return *state.agents().get(u"402"_s); };
    tell(state, "Event: AgentLogin\nAgent: 402" + of("1.1", "1.1", "internal 402 1"));
    tell(state, "Event: Newchannel" + of("1.2", "1.2", "internal 402 1"));
    tell(state, "Event: AgentLogin\nAgent: 402" + of("1.2", "1.2", "internal 402 1"));
    tell(state, "Event: AgentLogoff\nAgent: 402" + of("1.1", "1.1", "internal 402 1"));
    QCOMPARE(agent().status, pbx::AgentStatus::Idle);
    QCOMPARE(agent().channel, u"PJSIP/x-1.2"_s);
    tell(state, "Event: AgentLogoff\nAgent: 402" + of("1.2", "1.2", "internal 402 1"));
    QCOMPARE(agent().status, pbx::AgentStatus::LoggedOff);
    // Of a channel that is gone it need not be the same one.
    tell(state, "Event: AgentLogin\nAgent: 402" + of("1.2", "1.2", "internal 402 1"));
    tell(state, "Event: Hangup\nChannel: PJSIP/x-1.2\nUniqueid: 1.2\nCause: 16");
    tell(state, "Event: AgentLogoff\nAgent: 402" + of("1.9", "1.9", "internal 402 1"));
    QCOMPARE(agent().status, pbx::AgentStatus::LoggedOff);
}

/// 22: the Local channel optimises itself away, and no event of the agent's tells of it.
void SoakFinds::anAgentWaitsBehindALocalChannel()
{
    State state;
    const auto agent = [&]() -> const pbx::Agent & { return *state.agents().get(u"401"_s); };
    tell(state, "Event: AgentLogin\nAgent: 401" + of("1.1", "1.1", "internal 401 1"));
    tell(state,
         "Event: BridgeEnter" + inBridge("b", "agent_hold") + of("1.1", "1.1", "internal 401 1"));
    tell(state, "Event: BridgeEnter" + inBridge("b", "agent_hold") +
                    of("1.2", "1.1", "internal 104 1") + "\nSwapUniqueid: 1.1");
    QCOMPARE(agent().channel, u"PJSIP/x-1.2"_s);
    tell(state, "Event: Hangup\nChannel: PJSIP/x-1.1\nUniqueid: 1.1\nCause: 16");
    QCOMPARE(agent().status, pbx::AgentStatus::Idle);
    tell(state, "Event: BridgeEnter" + inBridge("c") + of("1.2", "1.1", "internal 104 1"));
    tell(state, "Event: BridgeEnter" + inBridge("c") + of("1.3", "1.3", "internal 501 1"));
    QCOMPARE(agent().status, pbx::AgentStatus::OnCall);
    tell(state, "Event: AgentLogoff\nAgent: 401" + of("1.2", "1.1", "internal 104 1"));
    QCOMPARE(agent().channel, QString());
}

/// 22: all of the pool in one bridge, and nobody talks to anybody.
void SoakFinds::agentsWaitTogether()
{
    State state;
    for (const auto &[agent, id] : {std::pair("401", "1.1"), {"402", "1.2"}}) {
        tell(state, QByteArray("Event: AgentLogin\nAgent: ") + agent + of(id, id, "in 401 1"));
        tell(state, "Event: BridgeEnter" + inBridge("b", "agent_hold") + of(id, id, "in 401 1"));
    }
    QCOMPARE(state.agents().get(u"401"_s)->status, pbx::AgentStatus::Idle);
    QCOMPARE(state.agents().get(u"402"_s)->status, pbx::AgentStatus::Idle);
    QCOMPARE(state.agents().get(u"402"_s)->talkingTo, QString());
}

/// 22: sent to AgentLogin while it still rings for somebody, it waits; the dialling is no talk.
void SoakFinds::anAgentWaitsOnALegThatRings()
{
    State state;
    const auto ringing = [](QByteArray words) { return words.replace(": Up", ": Ringing"); };
    tell(state, "Event: Newchannel" + of("1.1", "1.1", "internal 101 1"));
    tell(state, ringing("Event: Newchannel" + of("1.2", "1.1", "internal 101 1")));
    tell(state, "Event: DialBegin" + of("1.1", "1.1", "internal 101 1") +
                    "\nDestChannel: PJSIP/x-1.2\nDestUniqueid: 1.2");
    const QByteArray there = ringing(of("1.2", "1.1", "internal 401 1"));
    tell(state, "Event: AgentLogin\nAgent: 401" + there);
    tell(state, "Event: BridgeEnter" + inBridge("b", "agent_hold") + there);
    QCOMPARE(state.agents().get(u"401"_s)->status, pbx::AgentStatus::Idle);
    QCOMPARE(state.agents().get(u"401"_s)->talkingTo, QString());
}

QTEST_GUILESS_MAIN(SoakFinds)
#include "tst_soakfinds.moc"
