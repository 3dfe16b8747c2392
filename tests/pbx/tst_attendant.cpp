// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using pbx::Attendant;
using pbx::Obstacle;

namespace {

/// 101 (ours) talks to 102; 103 rings for a trunk's caller.
constexpr auto Calls = R"(Event: ExtensionStatus
Exten: 101
Context: internal
Hint: PJSIP/101
Status: 1

Event: ExtensionStatus
Exten: 102
Context: internal
Hint: PJSIP/102&PJSIP/902,CustomPresence:102
Status: 1

Event: VoicemailUserEntry
VMContext: default
VoiceMailbox: 102
Fullname: Bob "B" Baker

Event: Newchannel
Channel: PJSIP/101-1
ChannelStateDesc: Up
Uniqueid: 1.1

Event: Newchannel
Channel: PJSIP/102-2
ChannelStateDesc: Up
Uniqueid: 1.2

Event: BridgeEnter
BridgeUniqueid: b
BridgeType: basic
Channel: PJSIP/101-1
Uniqueid: 1.1

Event: BridgeEnter
BridgeUniqueid: b
BridgeType: basic
Channel: PJSIP/102-2
Uniqueid: 1.2

Event: Newchannel
Channel: PJSIP/trunk-3
ChannelStateDesc: Ring
Uniqueid: 1.3)";

const QByteArrayList AllActions{"Originate",     "Redirect",     "Hangup",          "Getvar",
                                "MailboxStatus", "MailboxCount", "AbsoluteTimeout", "Command"};

} // namespace

class AttendantTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void obstacles();
    void callRingsTheOwnPhoneFirst();
    void callForSomebodyElse();
    void deviceOfAnExtension();
    void deviceOnTheOldestServers();
    void ownLegAndParty();
    void theOwnPhoneMayBecomeAnother();
    void theOtherPartyMovesNeverTheOwn();
    void anotherPhoneOfOnesOwnIsNoParty();
    void thePartyFromOutsideMoves();
    void transferAsksWhetherThereIsSuchAPlace();
    void transferWhereItCannotAsk();
    void aPlaceThatWouldBeAFunctionIsRefused();
    void transferOfACallThatIsGone();
    void transferBothEnds();
    void hangUp();
    void thePhoneIsToldToHold();
    void mailboxes();
    void limitAndCommand();
    void aLineBreakIsNeverSent();
    void endsWhenTheConnectionDoes();

private:
    Attendant &attendant() { return m_desk->board.attendant(); }
    void connectWith(const QByteArrayList &actions);

    std::unique_ptr<Desk> m_desk;
    QObject m_context;
    Heard m_heard;
};

void AttendantTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_heard = {};
}

void AttendantTest::cleanup()
{
    m_desk.reset();
}

void AttendantTest::connectWith(const QByteArrayList &actions)
{
    QVERIFY(m_desk->login(actions));
    m_desk->tell(QByteArray(Calls));
    QTRY_COMPARE(m_desk->board.state().channels().size(), 3);
}

void AttendantTest::obstacles()
{
    QCOMPARE(attendant().obstacle(Attendant::Act::Call).kind, Obstacle::Kind::NotConnected);
    m_desk->profile.myExtension.clear();
    connectWith({"Originate", "Hangup"});
    QCOMPARE(attendant().obstacle(Attendant::Act::Call).kind, Obstacle::Kind::NoOwnPhone);
    QVERIFY(!attendant().obstacle(Attendant::Act::HangUp));
    const Obstacle transfer = attendant().obstacle(Attendant::Act::Transfer);
    QCOMPARE(transfer.kind, Obstacle::Kind::MissingRight);
    QCOMPARE(transfer.action, u"Redirect"_s);
}

void AttendantTest::callRingsTheOwnPhoneFirst()
{
    connectWith(AllActions);
    attendant().call(u"102"_s, &m_context, m_heard.words());
    QVERIFY(m_desk->server.expect("Originate", {{"Channel", "PJSIP/101"},
                                                {"Exten", "102"},
                                                {"Context", "internal"},
                                                {"Priority", "1"},
                                                {"CallerID", "\"101\" <101>"},
                                                {"Timeout", "30000"},
                                                {"Async", "true"}}));
    QCOMPARE(m_heard.count, 0);
    m_desk->server.reply("Response: Success\r\nMessage: Originate successfully queued\r\n\r\n");
    QTRY_COMPARE(m_heard.count, 1);
    QVERIFY(m_heard.ok);
    QCOMPARE(m_heard.text, u"Originate successfully queued"_s);

    attendant().call(QString(), &m_context, m_heard.words());
    QCOMPARE(m_heard.count, 1); // never inside the caller
    QTRY_COMPARE(m_heard.count, 2);
    QVERIFY(!m_heard.ok);
}

void AttendantTest::callForSomebodyElse()
{
    connectWith(AllActions);
    attendant().callFor(u"102"_s, u"0557"_s, &m_context, m_heard.words());
    QVERIFY(m_desk->server.expect(
        "Originate",
        {{"Channel", "PJSIP/102"}, {"Exten", "0557"}, {"CallerID", "\"Bob B Baker\" <102>"}}));
}

void AttendantTest::deviceOfAnExtension()
{
    connectWith(AllActions);
    m_desk->tell("Event: PeerStatus\nPeer: PJSIP/105\nPeerStatus: Reachable");
    QTRY_VERIFY(m_desk->board.state().peers().contains(u"PJSIP/105"_s));
    QCOMPARE(attendant().deviceFor(u"102"_s), u"PJSIP/102"_s); // the first of its hint
    QCOMPARE(attendant().deviceFor(u"105"_s), u"PJSIP/105"_s); // no hint: the peer
    QCOMPARE(attendant().deviceFor(u"5"_s), u"Local/5@internal"_s);
}

void AttendantTest::deviceOnTheOldestServers()
{
    m_desk = std::make_unique<Desk>("Asterisk Call Manager/1.0\r\n");
    QVERIFY(m_desk->login({"Originate"}));
    QCOMPARE(attendant().deviceFor(u"205"_s), u"SIP/205"_s);
}

void AttendantTest::theOwnPhoneMayBecomeAnother()
{
    connectWith(AllActions);
    QVERIFY(attendant().isOwn(u"1.1"_s));
    QVERIFY(!attendant().isOwn(u"1.2"_s));
    m_desk->tell(
        "Event: ExtensionStatus\nExten: 101\nContext: internal\nHint: PJSIP/102\nStatus: 1");
    QTRY_VERIFY(attendant().isOwn(u"1.2"_s));
    QVERIFY(!attendant().isOwn(u"1.1"_s));
}

void AttendantTest::ownLegAndParty()
{
    connectWith(AllActions);
    QCOMPARE(attendant().ownChannel(), u"1.1"_s);
    QCOMPARE(attendant().ownParty(), u"1.2"_s);
    // A second call rings: the talk is still the own call; put on hold, it is not.
    m_desk->tell("Event: Newchannel\nChannel: PJSIP/101-4\nChannelStateDesc: Ringing\n"
                 "Uniqueid: 1.4");
    QTRY_COMPARE(m_desk->board.state().channels().size(), 4);
    QCOMPARE(attendant().ownChannel(), u"1.1"_s);
    m_desk->tell("Event: Hold\nChannel: PJSIP/101-1\nUniqueid: 1.1");
    QTRY_COMPARE(attendant().ownChannel(), u"1.4"_s);
}

void AttendantTest::theOtherPartyMovesNeverTheOwn()
{
    connectWith(AllActions);
    QCOMPARE(attendant().movingParty(u"1.1"_s), u"1.2"_s);
    QCOMPARE(attendant().movingParty(u"1.2"_s), u"1.2"_s);
    QCOMPARE(attendant().movingParty(u"1.3"_s), u"1.3"_s);
    QCOMPARE(attendant().movingParty(u"9.9"_s), QString());
}

/// Two phones of the operator's in one call with somebody: that one is the party, whoever came in
/// first.
void AttendantTest::anotherPhoneOfOnesOwnIsNoParty()
{
    connectWith(AllActions);
    m_desk->tell("Event: ExtensionStatus\nExten: 101\nContext: internal\n"
                 "Hint: PJSIP/101&PJSIP/201\nStatus: 1");
    m_desk->tell("Event: Newchannel\nChannel: PJSIP/201-5\nChannelStateDesc: Up\nUniqueid: 1.5");
    m_desk->tell("Event: BridgeEnter\nBridgeUniqueid: b\nBridgeType: basic\n"
                 "Channel: PJSIP/201-5\nUniqueid: 1.5");
    m_desk->tell("Event: BridgeLeave\nBridgeUniqueid: b\nBridgeType: basic\n"
                 "Channel: PJSIP/102-2\nUniqueid: 1.2");
    m_desk->tell("Event: BridgeEnter\nBridgeUniqueid: b\nBridgeType: basic\n"
                 "Channel: PJSIP/102-2\nUniqueid: 1.2");
    QTRY_COMPARE(m_desk->board.state().partnersOf(u"1.1"_s).size(), 2);
    QVERIFY(attendant().isOwn(u"1.5"_s));
    QCOMPARE(attendant().ownParty(), u"1.2"_s);
    QCOMPARE(attendant().movingParty(u"1.1"_s), u"1.2"_s);
    QCOMPARE(attendant().movingParty(u"1.5"_s), u"1.2"_s);
}

/// 102 (of the house) talks to a trunk, a second trunk's caller waits.
void AttendantTest::thePartyFromOutsideMoves()
{
    connectWith(AllActions);
    QVERIFY(attendant().isOfHouse(u"1.2"_s));
    QVERIFY(!attendant().isOfHouse(u"1.3"_s));
    QVERIFY(!attendant().isOfHouse(u"9.9"_s));
    QCOMPARE(attendant().outsideParty(u"1.1"_s), u"1.2"_s); // the operator talks to 102
    QCOMPARE(attendant().outsideParty(u"1.2"_s), u"1.2"_s);
    QCOMPARE(attendant().outsideParty(u"1.3"_s), u"1.3"_s);
    QCOMPARE(attendant().outsideParty(u"9.9"_s), QString());
    m_desk->tell("Event: BridgeLeave\nBridgeUniqueid: b\nBridgeType: basic\n"
                 "Channel: PJSIP/102-2\nUniqueid: 1.2");
    m_desk->tell("Event: BridgeEnter\nBridgeUniqueid: c\nBridgeType: basic\n"
                 "Channel: PJSIP/102-2\nUniqueid: 1.2");
    m_desk->tell("Event: BridgeEnter\nBridgeUniqueid: c\nBridgeType: basic\n"
                 "Channel: PJSIP/trunk-3\nUniqueid: 1.3");
    QTRY_COMPARE(attendant().outsideParty(u"1.2"_s), u"1.3"_s);
    QCOMPARE(attendant().outsideParty(u"1.3"_s), u"1.3"_s);
}

void AttendantTest::transferAsksWhetherThereIsSuchAPlace()
{
    connectWith(AllActions);
    attendant().transfer(u"1.1"_s, u"104"_s, &m_context, m_heard.words());
    QVERIFY(m_desk->server.expect("Getvar", {{"Variable", "DIALPLAN_EXISTS(internal,104,1)"}}));
    m_desk->server.reply("Response: Success\r\nVariable: x\r\nValue: 1\r\n\r\n");
    QVERIFY(m_desk->server.expect("Redirect", {{"Channel", "PJSIP/102-2"},
                                               {"Exten", "104"},
                                               {"Context", "internal"},
                                               {"Priority", "1"}}));
    m_desk->server.reply("Response: Success\r\nMessage: Redirect successful\r\n\r\n");
    QTRY_COMPARE(m_heard.count, 1);
    QVERIFY(m_heard.ok);

    // Redirect would answer Success here too, and the caller would be gone (22, 16).
    attendant().transfer(u"1.2"_s, u"999"_s, &m_context, m_heard.words());
    QVERIFY(m_desk->server.expect("Getvar"));
    m_desk->server.reply("Response: Success\r\nVariable: x\r\nValue: 0\r\n\r\n");
    QTRY_COMPARE(m_heard.count, 2);
    QVERIFY(!m_heard.ok);
    QCOMPARE(m_heard.text, u"No such extension: 999"_s);
    QCOMPARE(m_desk->server.waiting(), 0);
}

void AttendantTest::transferWhereItCannotAsk()
{
    connectWith({"Redirect"});
    attendant().transfer(u"1.3"_s, u"104"_s, &m_context, m_heard.words());
    QVERIFY(m_desk->server.expect("Redirect", {{"Channel", "PJSIP/trunk-3"}}));
    m_desk->server.reply("Response: Error\r\nMessage: Permission denied\r\n\r\n");
    QTRY_COMPARE(m_heard.count, 1);
    QVERIFY(!m_heard.ok);
    QCOMPARE(m_heard.text, u"Permission denied"_s);
}

void AttendantTest::aPlaceThatWouldBeAFunctionIsRefused()
{
    connectWith(AllActions);
    for (const QString &place : {u"1,1)}${SHELL(x"_s, u"1)"_s, u"1,other"_s}) {
        const int before = m_heard.count;
        attendant().transfer(u"1.2"_s, place, &m_context, m_heard.words());
        QTRY_COMPARE(m_heard.count, before + 1);
        QVERIFY(!m_heard.ok);
    }
    QCOMPARE(m_desk->server.waiting(), 0);
}

void AttendantTest::transferOfACallThatIsGone()
{
    connectWith(AllActions);
    attendant().transfer(u"9.9"_s, u"104"_s, &m_context, m_heard.words());
    QCOMPARE(m_heard.count, 0);
    QTRY_COMPARE(m_heard.count, 1);
    QVERIFY(!m_heard.ok);

    // Gone while the server was asked.
    attendant().transfer(u"1.2"_s, u"104"_s, &m_context, m_heard.words());
    QVERIFY(m_desk->server.expect("Getvar"));
    m_desk->tell("Event: Hangup\nChannel: PJSIP/102-2\nUniqueid: 1.2\nCause: 16");
    m_desk->server.reply("Response: Success\r\nVariable: x\r\nValue: 1\r\n\r\n");
    QTRY_COMPARE(m_heard.count, 2);
    QVERIFY(!m_heard.ok);
    QCOMPARE(m_desk->server.waiting(), 0);
}

void AttendantTest::transferBothEnds()
{
    connectWith({"Redirect"});
    attendant().transferBoth(u"1.1"_s, u"1.2"_s, u"300"_s, &m_context, m_heard.words());
    QVERIFY(m_desk->server.expect("Redirect", {{"Channel", "PJSIP/101-1"},
                                               {"ExtraChannel", "PJSIP/102-2"},
                                               {"Exten", "300"},
                                               {"Context", "internal"},
                                               {"Priority", "1"},
                                               {"ExtraExten", "300"},
                                               {"ExtraContext", "internal"},
                                               {"ExtraPriority", "1"}}));
}

void AttendantTest::hangUp()
{
    connectWith(AllActions);
    attendant().hangUp(u"1.2"_s, &m_context, m_heard.words());
    QVERIFY(m_desk->server.expect("Hangup", {{"Channel", "PJSIP/102-2"}, {"Cause", "16"}}));
    m_desk->server.reply("Response: Success\r\nMessage: Channel Hungup\r\n\r\n");
    QTRY_COMPARE(m_heard.text, u"Channel Hungup"_s);
    QVERIFY(m_desk->board.state().channels().contains(u"1.2"_s)); // until the event says so
    attendant().hangUp(u"9.9"_s, &m_context, m_heard.words());
    QTRY_COMPARE(m_heard.count, 2);
    QVERIFY(!m_heard.ok);
}

void AttendantTest::thePhoneIsToldToHold()
{
    connectWith(AllActions + QByteArrayList{"PJSIPNotify"});
    QVERIFY(!attendant().obstacle(Attendant::Act::PhoneHold));
    attendant().phoneHold(true, &m_context, m_heard.words());
    QVERIFY(m_desk->server.expect("PJSIPNotify",
                                  {{"Channel", "PJSIP/101-1"}, {"Variable", "Event=hold"}}));
    m_desk->server.reply("Response: Success\r\nMessage: NOTIFY sent\r\n\r\n");
    QTRY_COMPARE(m_heard.text, u"NOTIFY sent"_s);
    attendant().phoneHold(false, &m_context, m_heard.words());
    QVERIFY(m_desk->server.expect("PJSIPNotify",
                                  {{"Channel", "PJSIP/101-1"}, {"Variable", "Event=talk"}}));
}

void AttendantTest::mailboxes()
{
    connectWith(AllActions);
    bool waiting = false;
    attendant().mailboxStatus(u"102@default"_s, &m_context, [&](const ami::Result<bool> &answer) {
        waiting = answer && *answer;
    });
    QVERIFY(m_desk->server.expect("MailboxStatus", {{"Mailbox", "102@default"}}));
    m_desk->server.reply("Response: Success\r\nMailbox: 102@default\r\nWaiting: 1\r\n\r\n");
    QTRY_VERIFY(waiting);

    int fresh = -1;
    attendant().mailboxCount(u"102@default"_s, &m_context,
                             [&](const ami::Result<pbx::MailboxMessages> &answer) {
                                 fresh = answer ? answer->newMessages : -2;
                             });
    QVERIFY(m_desk->server.expect("MailboxCount"));
    m_desk->server.reply("Response: Success\r\nMailbox: 102@default\r\nUrgMessages: 0\r\n"
                         "NewMessages: 3\r\nOldMessages: 1\r\n\r\n");
    QTRY_COMPARE(fresh, 3);
    // The answer is a fact as well.
    QCOMPARE(m_desk->board.state().mailboxes().get(u"102@default"_s)->newMessages, 3);
    QCOMPARE(m_desk->board.state().mailboxes().get(u"102@default"_s)->oldMessages, 1);
}

void AttendantTest::limitAndCommand()
{
    connectWith(AllActions);
    attendant().limit(u"1.1"_s, std::chrono::seconds(90), &m_context, m_heard.words());
    QVERIFY(
        m_desk->server.expect("AbsoluteTimeout", {{"Channel", "PJSIP/101-1"}, {"Timeout", "90"}}));
    m_desk->server.reply("Response: Success\r\nMessage: Timeout Set\r\n\r\n");
    QTRY_COMPARE(m_heard.text, u"Timeout Set"_s);
    attendant().limit(u"1.1"_s, std::chrono::seconds(0), &m_context, m_heard.words());
    QVERIFY(m_desk->server.expect(
        "Setvar", {{"Channel", "PJSIP/101-1"}, {"Variable", "TIMEOUT(absolute)"}, {"Value", "0"}}));
    m_desk->server.reply("Response: Success\r\nMessage: Variable Set\r\n\r\n");
    QTRY_COMPARE(m_heard.text, u"Variable Set"_s);
    attendant().command(u"core show version"_s, &m_context, m_heard.words());
    QVERIFY(m_desk->server.expect("Command", {{"Command", "core show version"}}));
    m_desk->server.reply("Response: Success\r\nMessage: Command output follows\r\n"
                         "Output: Asterisk 22\r\nOutput: second\r\n\r\n");
    QTRY_COMPARE(m_heard.text, u"Asterisk 22\nsecond\n"_s);
}

void AttendantTest::aLineBreakIsNeverSent()
{
    connectWith({"Redirect", "Originate", "Command"});
    attendant().call(u"102\r\nVariable: x=1"_s, &m_context, m_heard.words());
    attendant().transfer(u"1.2"_s, u"1\r\nAction: Logoff"_s, &m_context, m_heard.words());
    attendant().command(u"core\nstop"_s, &m_context, m_heard.words());
    QTRY_COMPARE(m_heard.count, 3);
    QVERIFY(!m_heard.ok);
    QCOMPARE(m_desk->server.waiting(), 0);
}

void AttendantTest::endsWhenTheConnectionDoes()
{
    connectWith(AllActions);
    attendant().transfer(u"1.2"_s, u"104"_s, &m_context, m_heard.words());
    QVERIFY(m_desk->server.expect("Getvar"));
    m_desk->server.hangUp();
    QTRY_COMPARE(m_heard.count, 1);
    QVERIFY(!m_heard.ok);
}

QTEST_GUILESS_MAIN(AttendantTest)
#include "tst_attendant.moc"
