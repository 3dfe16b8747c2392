// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an operator does at queues: what goes on the wire, and what comes of it.

#include "desk.h"
#include "pbx/queuedesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using pbx::Obstacle;
using pbx::QueueDesk;

namespace {

/// 101 is ours; we are in sales by our phone, in support by a Local channel and fixed; two callers
/// wait in support, whose number is 200. Nobody knows the number of billing.
constexpr auto Queues = R"(Event: ExtensionStatus
Exten: 101
Context: internal
Hint: PJSIP/101
Status: 0

Event: ExtensionStatus
Exten: 200
Context: hints
Hint: Queue:support
Status: 0

Event: QueueParams
Queue: support
Calls: 2

Event: QueueMember
Queue: support
Name: Ann
Location: Local/101@agents/n
Membership: static
Penalty: 0
Status: 1
Paused: 0

Event: QueueMember
Queue: support
Name: Ben
Location: PJSIP/1011
Membership: dynamic
Penalty: 0
Status: 1
Paused: 0

Event: QueueMember
Queue: sales
Name: Ann
Location: PJSIP/101
Membership: dynamic
Penalty: 0
Status: 1
Paused: 0

Event: Newchannel
Channel: PJSIP/trunk-1
ChannelStateDesc: Up
Uniqueid: 1.1

Event: Newchannel
Channel: PJSIP/trunk-2
ChannelStateDesc: Up
Uniqueid: 1.2

Event: QueueEntry
Queue: support
Position: 1
Channel: PJSIP/trunk-1
Uniqueid: 1.1
Wait: 20

Event: QueueEntry
Queue: support
Position: 2
Channel: PJSIP/trunk-2
Uniqueid: 1.2
Wait: 10)";

const QByteArrayList AllActions{
    "Redirect",           "Setvar",     "Getvar",       "QueueAdd",
    "QueueRemove",        "QueuePause", "QueuePenalty", "QueueChangePriorityCaller",
    "QueueWithdrawCaller"};

} // namespace

class QueueDeskTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whoIsTheOperator();
    void numbersOfQueues();
    void whatStandsInTheWay();
    void inAndOut();
    void oneOfSeveralFails();
    void pausesEveryPlaceOfTheOperators();
    void penalty();
    void movesToTheFront();
    void comesInAgainWhereTheServerDoesNotMove();
    void comesInAgainWhereNothingElseIsAllowed();
    void movesToAnotherQueue();
    void sendsOn();

private:
    void connectWith(const QByteArrayList &actions);
    [[nodiscard]] Desk &desk() { return *m_desk; }
    /// QueueStatus of support, with this caller first.
    [[nodiscard]] bool tellOrder(const QByteArray &first, const QByteArray &second);

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QueueDesk> m_queues;
    Heard m_heard;
};

void QueueDeskTest::init()
{
    m_queues.reset();
    m_desk = std::make_unique<Desk>();
    m_queues = std::make_unique<QueueDesk>(m_desk->board);
    m_heard = {};
}

void QueueDeskTest::connectWith(const QByteArrayList &actions)
{
    QVERIFY(desk().login(actions));
    desk().tell(Queues);
    QTRY_COMPARE(desk().board.state().queueCallers().size(), std::size_t(2));
}

bool QueueDeskTest::tellOrder(const QByteArray &first, const QByteArray &second)
{
    const auto entry = [](const QByteArray &number, const QByteArray &position) {
        return QByteArray("Event: QueueEntry\nQueue: support\nPosition: " + position +
                          "\nChannel: PJSIP/trunk-" + number + "\nUniqueid: 1." + number +
                          "\nWait: 30");
    };
    return desk().answerList("QueueStatus", {entry(first, "1"), entry(second, "2")},
                             "QueueStatusComplete");
}

void QueueDeskTest::whoIsTheOperator()
{
    connectWith(AllActions);
    QCOMPARE(m_queues->ownQueues(), (QStringList{u"sales"_s, u"support"_s}));
    QCOMPARE(m_queues->ownPlace(u"support"_s)->interface, u"Local/101@agents/n"_s);
    QVERIFY(!m_queues->ownPlace(u"billing"_s));
}

void QueueDeskTest::numbersOfQueues()
{
    connectWith(AllActions);
    QCOMPARE(m_queues->extensionOf(u"support"_s), u"200"_s);
    QCOMPARE(m_queues->extensionOf(u"600"_s), u"600"_s);
    QCOMPARE(m_queues->extensionOf(u"billing"_s), QString());
}

void QueueDeskTest::whatStandsInTheWay()
{
    QCOMPARE(m_queues->obstacle(QueueDesk::Act::LogIn).kind, Obstacle::Kind::NotConnected);
    connectWith({"QueueRemove", "Redirect"});
    QCOMPARE(m_queues->obstacle(QueueDesk::Act::LogIn).kind, Obstacle::Kind::MissingRight);
    QCOMPARE(m_queues->obstacle(QueueDesk::Act::LogIn).action, u"QueueAdd"_s);
    QVERIFY(!m_queues->obstacle(QueueDesk::Act::LogOut));
    QCOMPARE(m_queues->obstacle(QueueDesk::Act::Pause).action, u"QueuePause"_s);
    QCOMPARE(m_queues->obstacle(QueueDesk::Act::Penalty).action, u"QueuePenalty"_s);
    QCOMPARE(m_queues->obstacle(QueueDesk::Act::SendOn).action, u"QueueWithdrawCaller"_s);
    // Moving within needs the action that does it, or the two that let a caller come in again.
    QCOMPARE(m_queues->obstacle(QueueDesk::Act::MoveWithin).action, u"Setvar"_s);
    QVERIFY(!m_queues->obstacle(QueueDesk::Act::MoveTo));
}

void QueueDeskTest::inAndOut()
{
    connectWith(AllActions);
    m_queues->logIn({u"billing"_s}, 3, this, m_heard.words());
    QVERIFY(desk().server.expect(
        "QueueAdd", {{"Queue", "billing"}, {"Interface", "PJSIP/101"}, {"Penalty", "3"}}));
    desk().server.reply("Response: Success\r\nMessage: Added interface to queue\r\n\r\n");
    QTRY_COMPARE(m_heard.count, 1);
    QCOMPARE(m_heard.text, u"Added interface to queue"_s);

    // Each place by the interface it has.
    m_queues->logOut({u"support"_s, u"sales"_s}, this, m_heard.words());
    QVERIFY(desk().server.expect("QueueRemove",
                                 {{"Queue", "support"}, {"Interface", "Local/101@agents/n"}}));
    desk().server.reply("Response: Success\r\n\r\n");
    QVERIFY(desk().server.expect("QueueRemove", {{"Queue", "sales"}, {"Interface", "PJSIP/101"}}));
    QCOMPARE(m_heard.count, 1); // not before the last answer
    desk().server.reply("Response: Success\r\n\r\n");
    QTRY_COMPARE(m_heard.count, 2);
    QVERIFY(m_heard.ok);

    m_queues->logOut({u"billing"_s}, this, m_heard.words());
    QCOMPARE(m_heard.count, 2); // never from within
    QTRY_COMPARE(m_heard.count, 3);
    QVERIFY(!m_heard.ok);
}

void QueueDeskTest::oneOfSeveralFails()
{
    connectWith(AllActions);
    m_queues->logIn({u"billing"_s, u"nothing"_s, u"more"_s}, 0, this, m_heard.words());
    for (const QByteArray answer :
         {"Response: Success\r\nMessage: Added interface to queue\r\n\r\n",
          "Response: Error\r\nMessage: Unable to add interface to queue: No such queue\r\n\r\n",
          "Response: Success\r\nMessage: Added interface to queue\r\n\r\n"}) {
        QCOMPARE(m_heard.count, 0);
        QVERIFY(desk().server.expect("QueueAdd"));
        desk().server.reply(answer);
    }
    QTRY_COMPARE(m_heard.count, 1);
    QVERIFY(!m_heard.ok);
    QCOMPARE(m_heard.text, u"Unable to add interface to queue: No such queue"_s);
}

void QueueDeskTest::pausesEveryPlaceOfTheOperators()
{
    connectWith(AllActions);
    m_queues->pauseAll(true, u"Lunch"_s, this, m_heard.words());
    QSet<QByteArray> interfaces;
    for (int i = 0; i < 2; ++i) {
        QVERIFY(desk().server.expect("QueuePause", {{"Paused", "true"}, {"Reason", "Lunch"}}));
        QVERIFY(desk().server.field("Queue").isEmpty()); // in all queues
        interfaces.insert(desk().server.field("Interface"));
        desk().server.reply("Response: Success\r\n\r\n");
    }
    QCOMPARE(interfaces, (QSet<QByteArray>{"PJSIP/101", "Local/101@agents/n"}));
    QTRY_COMPARE(m_heard.count, 1);

    m_queues->pause(u"support"_s, u"PJSIP/1011"_s, false, u"Lunch"_s, this, m_heard.words());
    QVERIFY(desk().server.expect(
        "QueuePause", {{"Queue", "support"}, {"Interface", "PJSIP/1011"}, {"Paused", "false"}}));
    QVERIFY(desk().server.field("Reason").isEmpty());
    desk().server.reply("Response: Success\r\n\r\n");
    QTRY_COMPARE(m_heard.count, 2);
}

void QueueDeskTest::penalty()
{
    connectWith(AllActions);
    m_queues->setPenalty(u"support"_s, u"PJSIP/1011"_s, 5, this, m_heard.words());
    QVERIFY(desk().server.expect(
        "QueuePenalty", {{"Queue", "support"}, {"Interface", "PJSIP/1011"}, {"Penalty", "5"}}));
    desk().server.reply("Response: Success\r\n\r\n");
    QTRY_COMPARE(m_heard.count, 1);
}

void QueueDeskTest::movesToTheFront()
{
    connectWith(AllActions);
    m_queues->moveWithin(u"support"_s, u"1.2"_s, QueueDesk::End::Front, this, m_heard.words());
    QVERIFY(desk().server.expect(
        "QueueChangePriorityCaller",
        {{"Queue", "support"}, {"Caller", "PJSIP/trunk-2"}, {"Immediate", "yes"}}));
    QVERIFY(desk().server.field("Priority").toInt() > 0);
    desk().server.reply(
        "Response: Success\r\nMessage: Priority change for caller on queue\r\n\r\n");
    QVERIFY(tellOrder("2", "1"));
    QTRY_COMPARE(m_heard.count, 1);
    QVERIFY(m_heard.ok);
    QCOMPARE(desk().server.waiting(), 0); // nothing more was asked

    m_queues->moveWithin(u"support"_s, u"1.2"_s, QueueDesk::End::Back, this, m_heard.words());
    QVERIFY(desk().server.expect("QueueChangePriorityCaller"));
    QVERIFY(desk().server.field("Priority").toInt() < 0);
    desk().server.reply("Response: Success\r\n\r\n");
    QVERIFY(tellOrder("1", "2"));
    QTRY_COMPARE(m_heard.count, 2);
    QVERIFY(m_heard.ok);
}

/// 16.28 takes the priority and leaves the caller where it is.
void QueueDeskTest::comesInAgainWhereTheServerDoesNotMove()
{
    connectWith(AllActions);
    m_queues->moveWithin(u"support"_s, u"1.2"_s, QueueDesk::End::Front, this, m_heard.words());
    QVERIFY(desk().server.expect("QueueChangePriorityCaller"));
    const QByteArray priority = desk().server.field("Priority");
    desk().server.reply("Response: Success\r\n\r\n");
    QVERIFY(tellOrder("1", "2"));
    QVERIFY(desk().server.expect(
        "Setvar", {{"Channel", "PJSIP/trunk-2"}, {"Variable", "QUEUE_PRIO"}, {"Value", priority}}));
    QCOMPARE(m_heard.count, 0);
    desk().server.reply("Response: Success\r\n\r\n");
    QVERIFY(desk().server.expect("Getvar", {{"Variable", "DIALPLAN_EXISTS(internal,200,1)"}}));
    desk().server.reply("Response: Success\r\nValue: 1\r\n\r\n");
    QVERIFY(desk().server.expect("Redirect", {{"Channel", "PJSIP/trunk-2"}, {"Exten", "200"}}));
    desk().server.reply("Response: Success\r\n\r\n");
    QTRY_COMPARE(m_heard.count, 1);
    QVERIFY(m_heard.ok);
}

void QueueDeskTest::comesInAgainWhereNothingElseIsAllowed()
{
    connectWith({"Setvar", "Redirect"});
    m_queues->moveWithin(u"support"_s, u"1.2"_s, QueueDesk::End::Front, this, m_heard.words());
    QVERIFY(desk().server.expect("Setvar", {{"Channel", "PJSIP/trunk-2"}}));
    desk().server.reply("Response: Error\r\nMessage: No such channel\r\n\r\n");
    QTRY_COMPARE(m_heard.count, 1);
    QCOMPARE(m_heard.text, u"No such channel"_s);
    QCOMPARE(desk().server.waiting(), 0); // the caller stays
}

void QueueDeskTest::movesToAnotherQueue()
{
    connectWith(AllActions);
    m_queues->moveTo(u"1.1"_s, u"billing"_s, this, m_heard.words());
    QTRY_COMPARE(m_heard.count, 1);
    QVERIFY(!m_heard.ok); // no number leads there
    m_queues->moveTo(u"1.1"_s, u"support"_s, this, m_heard.words());
    QVERIFY(desk().server.expect("Getvar"));
    desk().server.reply("Response: Success\r\nValue: 1\r\n\r\n");
    QVERIFY(desk().server.expect("Redirect", {{"Channel", "PJSIP/trunk-1"}, {"Exten", "200"}}));
    desk().server.reply("Response: Success\r\n\r\n");
    QTRY_COMPARE(m_heard.count, 2);
    QVERIFY(m_heard.ok);
}

void QueueDeskTest::sendsOn()
{
    connectWith(AllActions);
    m_queues->sendOn(u"support"_s, u"1.1"_s, this, m_heard.words());
    QVERIFY(desk().server.expect("QueueWithdrawCaller",
                                 {{"Queue", "support"}, {"Caller", "PJSIP/trunk-1"}}));
    desk().server.reply("Response: Success\r\n\r\n");
    QTRY_COMPARE(m_heard.count, 1);
    m_queues->sendOn(u"support"_s, u"7.7"_s, this, m_heard.words());
    QTRY_COMPARE(m_heard.count, 2);
    QVERIFY(!m_heard.ok);
}

QTEST_GUILESS_MAIN(QueueDeskTest)
#include "tst_queuedesk.moc"
