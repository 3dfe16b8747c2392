// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an operator does with conferences: what goes on the wire, and what comes of it.

#include "desk.h"
#include "pbx/roomdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using pbx::Obstacle;
using pbx::RoomDesk;

namespace {

/// 101 (ours) talks to a trunk's caller; another caller waits. One is in the ConfBridge room 300,
/// one in the MeetMe room 400 (with a name that is none: 5 all).
constexpr auto Calls = R"(Event: ExtensionStatus
Exten: 101
Context: internal
Hint: PJSIP/101
Status: 1

Event: ExtensionStatus
Exten: 103
Context: internal
Hint: PJSIP/103
Status: 0

Event: Newchannel
Channel: PJSIP/101-1
ChannelStateDesc: Up
Uniqueid: 1.1

Event: Newchannel
Channel: PJSIP/trunk-2
ChannelStateDesc: Up
Uniqueid: 1.2

Event: Newchannel
Channel: PJSIP/trunk-3
ChannelStateDesc: Up
Uniqueid: 1.3

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

Event: ConfbridgeJoin
Conference: 300
Channel: PJSIP/104-4
Uniqueid: 1.4
CallerIDNum: 104

Event: MeetmeJoin
Meetme: 400
Usernum: 2
Channel: SIP/105-5
Uniqueid: 1.5

Event: MeetmeJoin
Meetme: 5 all
Usernum: 1
Channel: SIP/106-6
Uniqueid: 1.6)";

const QByteArrayList AllActions{"Originate",      "Redirect",       "Getvar",
                                "Command",        "ConfbridgeMute", "ConfbridgeUnmute",
                                "ConfbridgeKick", "ConfbridgeLock", "ConfbridgeUnlock",
                                "MeetmeMute",     "MeetmeUnmute"};

} // namespace

class RoomDeskTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatStandsInTheWay();
    void everybodyIntoTheRoom();
    void noSuchRoom();
    void whoIsInARoomFetchesOnly();
    void threeWithoutARoom();
    void muteKickLock();
    void muteKickLockOfMeetme();
    void aRoomsNameIsNoCommand();

private:
    void connectWith(const QByteArrayList &actions);
    [[nodiscard]] pbx::Participant in(const QString &room) const;
    [[nodiscard]] support::FakePbx &server() { return m_desk->server; }
    void yes() { server().reply("Response: Success\r\nMessage: done\r\n\r\n"); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<RoomDesk> m_rooms;
    Heard m_heard;
};

void RoomDeskTest::init()
{
    m_rooms.reset();
    m_desk = std::make_unique<Desk>();
    m_desk->profile.desk.conferenceRoom = u"300"_s;
    m_rooms = std::make_unique<RoomDesk>(m_desk->board);
    m_heard = {};
}

void RoomDeskTest::connectWith(const QByteArrayList &actions)
{
    QVERIFY(m_desk->login(actions));
    m_desk->tell(Calls);
    QTRY_COMPARE(m_desk->board.state().participants().size(), std::size_t(3));
}

pbx::Participant RoomDeskTest::in(const QString &room) const
{
    pbx::Participant found;
    m_desk->board.state().participants().forEach([&](pbx::Slot slot) {
        const pbx::Participant &one = m_desk->board.state().participants().at(slot);
        if (one.room == room)
            found = one;
    });
    return found;
}

void RoomDeskTest::whatStandsInTheWay()
{
    QCOMPARE(m_rooms->obstacle(RoomDesk::Act::Join).kind, Obstacle::Kind::NotConnected);
    connectWith({"ConfbridgeMute", "Redirect"});
    QVERIFY(!m_rooms->obstacle(RoomDesk::Act::Join));
    QVERIFY(!m_rooms->obstacle(RoomDesk::Act::Mute, u"300"_s));
    QCOMPARE(m_rooms->obstacle(RoomDesk::Act::Mute, u"400"_s).action, u"MeetmeMute"_s);
    QCOMPARE(m_rooms->obstacle(RoomDesk::Act::Kick, u"300"_s).action, u"ConfbridgeKick"_s);
    QCOMPARE(m_rooms->obstacle(RoomDesk::Act::Lock, u"400"_s).action, u"Command"_s);
}

void RoomDeskTest::everybodyIntoTheRoom()
{
    connectWith(AllActions);
    m_rooms->join({u"1.3"_s}, u"103"_s, this, m_heard.words());
    QVERIFY(server().expect("Getvar", {{"Variable", "DIALPLAN_EXISTS(internal,300,1)"}}));
    server().reply("Response: Success\r\nValue: 1\r\n\r\n");
    QVERIFY(server().expect("Redirect", {{"Channel", "PJSIP/101-1"},
                                         {"Exten", "300"},
                                         {"ExtraChannel", "PJSIP/trunk-2"},
                                         {"ExtraExten", "300"}}));
    yes();
    QVERIFY(server().expectAmong("Originate"));
    QCOMPARE(server().field("Channel"), "PJSIP/103");
    QCOMPARE(server().field("Exten"), "300");
    yes();
    QVERIFY(server().expectAmong("Getvar"));
    server().reply("Response: Success\r\nValue: 1\r\n\r\n");
    QVERIFY(server().expect("Redirect", {{"Channel", "PJSIP/trunk-3"}, {"Exten", "300"}}));
    yes();
    QTRY_COMPARE(m_heard.count, 1);
    QVERIFY(m_heard.ok);
}

void RoomDeskTest::noSuchRoom()
{
    connectWith(AllActions);
    m_rooms->join({}, u"103"_s, this, m_heard.words());
    QVERIFY(server().expect("Getvar"));
    server().reply("Response: Success\r\nValue: 0\r\n\r\n");
    QTRY_COMPARE(m_heard.count, 1);
    QVERIFY(!m_heard.ok);
    QCOMPARE(server().waiting(), 0); // the call goes on, and nobody is called
}

void RoomDeskTest::whoIsInARoomFetchesOnly()
{
    connectWith(AllActions);
    m_desk->tell("Event: ConfbridgeJoin\nConference: 777\nChannel: PJSIP/101-1\nUniqueid: 1.1");
    QTRY_COMPARE(m_rooms->ownRoom(), u"777"_s);
    m_rooms->join({}, u"103"_s, this, m_heard.words());
    QVERIFY(server().expect("Originate", {{"Channel", "PJSIP/103"}, {"Exten", "777"}}));
    yes();
    QTRY_COMPARE(m_heard.count, 1);
}

void RoomDeskTest::threeWithoutARoom()
{
    connectWith(AllActions);
    m_rooms->joinIn(u"103"_s, this, m_heard.words());
    QVERIFY(server().expect(
        "Originate",
        {{"Channel", "PJSIP/103"}, {"Application", "ChanSpy"}, {"Data", "PJSIP/trunk-2,qB"}}));
    yes();
    QTRY_COMPARE(m_heard.count, 1);
    QVERIFY(m_heard.ok);
}

void RoomDeskTest::muteKickLock()
{
    connectWith(AllActions);
    const pbx::Participant who = in(u"300"_s);
    const auto sent = [&](const QByteArray &action) {
        const bool is = server().expect(action, {{"Conference", "300"}});
        yes();
        return is;
    };
    m_rooms->setMuted(who, true, this, m_heard.words());
    QVERIFY(sent("ConfbridgeMute"));
    QCOMPARE(server().field("Channel"), "PJSIP/104-4");
    m_rooms->setMuted(who, false, this, m_heard.words());
    QVERIFY(sent("ConfbridgeUnmute"));
    m_rooms->kick(who, this, m_heard.words());
    QVERIFY(sent("ConfbridgeKick"));
    QCOMPARE(server().field("Channel"), "PJSIP/104-4");
    m_rooms->setLocked(u"300"_s, true, this, m_heard.words());
    QVERIFY(sent("ConfbridgeLock"));
    m_rooms->setLocked(u"300"_s, false, this, m_heard.words());
    QVERIFY(sent("ConfbridgeUnlock"));
    QTRY_COMPARE(m_heard.count, 5);
}

void RoomDeskTest::muteKickLockOfMeetme()
{
    connectWith(AllActions);
    const pbx::Participant who = in(u"400"_s);
    m_rooms->setMuted(who, true, this, m_heard.words());
    QVERIFY(server().expect("MeetmeMute", {{"Meetme", "400"}, {"Usernum", "2"}}));
    yes();
    m_rooms->setMuted(who, false, this, m_heard.words());
    QVERIFY(server().expect("MeetmeUnmute", {{"Meetme", "400"}, {"Usernum", "2"}}));
    yes();
    m_rooms->kick(who, this, m_heard.words());
    QVERIFY(server().expect("Command", {{"Command", "meetme kick 400 2"}}));
    yes();
    m_rooms->setLocked(u"400"_s, true, this, m_heard.words());
    QVERIFY(server().expect("Command", {{"Command", "meetme lock 400"}}));
    yes();
    QTRY_COMPARE(m_heard.count, 4);
}

/// `meetme kick 5 all 1` would throw out everybody of another room.
void RoomDeskTest::aRoomsNameIsNoCommand()
{
    connectWith(AllActions);
    m_rooms->kick(in(u"5 all"_s), this, m_heard.words());
    m_rooms->setLocked(u"5 all"_s, true, this, m_heard.words());
    QTRY_COMPARE(m_heard.count, 2);
    QVERIFY(!m_heard.ok);
    QCOMPARE(server().waiting(), 0);
}

QTEST_GUILESS_MAIN(RoomDeskTest)
#include "tst_roomdesk.moc"
