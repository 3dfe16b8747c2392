// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is written down of calls: of the operator's phone, of all phones, and of those that only the
// server saw. 101 is the operator's; the shapes are those of 22.

#include "models/calllog.h"
#include "pbx/desk.h"

#include <QDateTime>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using models::CallLog;
using store::CallEntry;
using store::CallStep;

namespace {

const QString Form = u"yyyy-MM-dd HH:mm:ss"_s;

/// Kept by its Uniqueid, as the history keeps it.
struct Kept
{
    QHash<QString, CallEntry> calls;
    QList<CallEntry> later;

    explicit Kept(CallLog &log)
    {
        QObject::connect(&log, &CallLog::changed, &log,
                         [this](const CallEntry &call) { calls.insert(call.uniqueId, call); });
        QObject::connect(&log, &CallLog::toldLater, &log,
                         [this](const CallEntry &call) { later.append(call); });
    }
};

QString journey(const CallEntry &call)
{
    QStringList steps;
    for (const CallStep &step : call.journey)
        steps.append(QString::number(int(step.kind)) + u' ' + step.who);
    return steps.join(u", "_s);
}

} // namespace

class tst_CallLog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anotherPhonesCall();
    void onlyWhereItIsWanted();
    void outgoing();
    void whoeverTakesItHasIt();
    void itComesToTheOperator();
    void aCallerWhoReachesNoPhone_data();
    void aCallerWhoReachesNoPhone();
    void whatIsLeftOfACallIsNone();
    void recordings();
    void anEndThatNobodySaw();
    void aCallThatNobodySaw();
    void whatWasSeenStays();
    void theClockOnTheServersWall_data();
    void theClockOnTheServersWall();

private:
    void tell(const QByteArray &lines) { m_desk->tell(lines); }
    void birth(const QByteArray &channel, const QByteArray &id, const QByteArray &number,
               const QByteArray &extension, const QByteArray &state = "Ring")
    {
        tell("Event: Newchannel\nChannel: " + channel + "\nChannelStateDesc: " + state +
             "\nCallerIDNum: " + number + "\nCallerIDName: Name of " + number +
             "\nContext: internal\nExten: " + extension + "\nUniqueid: " + id);
    }
    void state(const QByteArray &channel, const QByteArray &id, const QByteArray &state)
    {
        tell("Event: Newstate\nChannel: " + channel + "\nChannelStateDesc: " + state +
             "\nUniqueid: " + id);
    }
    void dial(const QByteArray &from, const QByteArray &id, const QByteArray &to,
              const QByteArray &toId)
    {
        tell("Event: DialBegin\nChannel: " + from + "\nUniqueid: " + id + "\nDestChannel: " + to +
             "\nDestUniqueid: " + toId);
        state(to, toId, "Ringing");
    }
    void talk(const QByteArray &one, const QByteArray &id, const QByteArray &other,
              const QByteArray &otherId)
    {
        state(one, id, "Up");
        state(other, otherId, "Up");
        const QByteArray bridge = "b-" + id + otherId;
        tell("Event: BridgeCreate\nBridgeUniqueid: " + bridge + "\nBridgeType: basic");
        for (const auto &[channel, uniqueId] : {std::pair{one, id}, std::pair{other, otherId}})
            tell("Event: BridgeEnter\nBridgeUniqueid: " + bridge +
                 "\nBridgeType: basic\nChannel: " + channel + "\nUniqueid: " + uniqueId);
    }
    void hangUp(const QByteArray &channel, const QByteArray &id)
    {
        tell("Event: Hangup\nChannel: " + channel + "\nUniqueid: " + id + "\nCause: 16");
    }
    /// As cdr_manager tells it; \a at: `HH:mm:ss` of three times, the second may be empty.
    void account(const QByteArray &id, const QByteArray &from, const QByteArray &to,
                 const QByteArrayList &at, const QByteArray &source = "0305550144",
                 const QByteArray &destination = "101")
    {
        const auto time = [&](int which) {
            return at.at(which).isEmpty() ? QByteArray() : m_day + ' ' + at.at(which);
        };
        tell("Event: Cdr\nPrivilege: cdr,all\nSource: " + source + "\nDestination: " + destination +
             "\nCallerID: \"Acme GmbH\" <" + source + ">\nChannel: " + from +
             "\nDestinationChannel: " + to + "\nStartTime: " + time(0) +
             "\nAnswerTime: " + time(1) + "\nEndTime: " + time(2) + "\nDisposition: " +
             (at.at(1).isEmpty() ? "NO ANSWER" : "ANSWERED") + "\nUniqueID: " + id);
    }
    /// Of the day's clock on a wall in Greenwich: seconds since 1970.
    [[nodiscard]] qint64 wall(const char *time) const
    {
        return QDateTime::fromString(
                   QString::fromLatin1(m_day) + u'T' + QLatin1StringView(time) + u'Z', Qt::ISODate)
            .toSecsSinceEpoch();
    }
    /// Drops the link and has it again, with these channels (blocks of a list) still there.
    [[nodiscard]] bool comeBack(const QByteArrayList &channels = {});
    /// All that was told has been taken.
    [[nodiscard]] bool settled();

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<models::Operator> m_self;
    std::unique_ptr<CallLog> m_log;
    std::unique_ptr<Kept> m_kept;
    const QByteArray m_day = "2026-11-21";
};

void tst_CallLog::init()
{
    m_desk = std::make_unique<Desk>();
    m_self = std::make_unique<models::Operator>(m_desk->board.state());
    m_self->setExtension(u"101"_s, u"internal"_s);
    m_log = std::make_unique<CallLog>(m_desk->board, *m_self);
    m_kept = std::make_unique<Kept>(*m_log);
    QVERIFY(m_desk->login({"Ping"}));
    for (const QByteArray phone : {"101", "102", "103"}) {
        tell("Event: ExtensionStatus\nExten: " + phone + "\nContext: internal\nHint: PJSIP/" +
             phone + "\nStatus: 0");
    }
    tell("Event: PeerStatus\nChannelType: PJSIP\nPeer: PJSIP/trunk\nPeerStatus: Reachable");
    QVERIFY(settled());
}

void tst_CallLog::cleanup()
{
    m_log.reset();
    m_self.reset();
    m_desk.reset();
}

bool tst_CallLog::settled()
{
    static int fences = 0;
    const QByteArray peer = "PJSIP/fence" + QByteArray::number(++fences);
    tell("Event: PeerStatus\nChannelType: PJSIP\nPeer: " + peer + "\nPeerStatus: Reachable");
    return QTest::qWaitFor(
        [&] { return m_desk->board.state().peers().contains(QString::fromLatin1(peer)); });
}

bool tst_CallLog::comeBack(const QByteArrayList &channels)
{
    m_desk->server.hangUp();
    return QTest::qWaitFor([this] { return m_desk->board.link() != pbx::Link::Live; }) &&
           m_desk->server.acceptLogin() && m_desk->answerRights({"CoreShowChannels"}) &&
           m_desk->answerList("CoreShowChannels", channels, "CoreShowChannelsComplete") &&
           QTest::qWaitFor([this] { return m_desk->board.link() == pbx::Link::Live; });
}

void tst_CallLog::anotherPhonesCall()
{
    m_log->setEverybody(true);
    birth("PJSIP/trunk-1", "1.1", "0305550144", "102");
    birth("PJSIP/102-1", "1.2", "102", "", "Down");
    dial("PJSIP/trunk-1", "1.1", "PJSIP/102-1", "1.2");
    QVERIFY(settled());
    QCOMPARE(m_kept->calls.size(), 1);
    CallEntry call = m_kept->calls.value(u"1.1"_s);
    QVERIFY(!call.mine && call.incoming && call.answeredAt == 0 && call.endedAt == 0);
    QCOMPARE(call.own, u"102"_s);
    QCOMPARE(call.number, u"0305550144"_s);
    QCOMPARE(call.name, u"Name of 0305550144"_s);
    talk("PJSIP/trunk-1", "1.1", "PJSIP/102-1", "1.2");
    QVERIFY(settled());
    hangUp("PJSIP/102-1", "1.2");
    hangUp("PJSIP/trunk-1", "1.1");
    QVERIFY(settled());
    QCOMPARE(m_kept->calls.size(), 1);
    call = m_kept->calls.value(u"1.1"_s);
    QCOMPARE(journey(call), u"0 102, 1 102"_s);
    QVERIFY(call.answeredAt > 0 && call.endedAt >= call.answeredAt && !call.guessed);
    QVERIFY(m_log->open().isEmpty());
}

void tst_CallLog::onlyWhereItIsWanted()
{
    birth("PJSIP/trunk-1", "1.1", "0305550144", "102");
    birth("PJSIP/102-1", "1.2", "102", "", "Down");
    dial("PJSIP/trunk-1", "1.1", "PJSIP/102-1", "1.2");
    QVERIFY(settled());
    QVERIFY(m_kept->calls.isEmpty());
    // What goes on when it is switched on is followed from then.
    m_log->setEverybody(true);
    QCOMPARE(m_kept->calls.size(), 1);
    m_log->setEverybody(false);
    hangUp("PJSIP/trunk-1", "1.1");
    birth("PJSIP/trunk-2", "1.3", "0305550144", "102");
    dial("PJSIP/trunk-2", "1.3", "PJSIP/102-1", "1.2");
    QVERIFY(settled());
    QCOMPARE(m_kept->calls.size(), 1);
    QVERIFY(m_kept->calls.value(u"1.1"_s).endedAt > 0);
}

void tst_CallLog::outgoing()
{
    m_log->setEverybody(true);
    birth("PJSIP/102-1", "1.1", "102", "0305550144");
    birth("PJSIP/trunk-1", "1.2", "0305550144", "", "Down");
    dial("PJSIP/102-1", "1.1", "PJSIP/trunk-1", "1.2");
    talk("PJSIP/102-1", "1.1", "PJSIP/trunk-1", "1.2");
    QVERIFY(settled());
    hangUp("PJSIP/trunk-1", "1.2");
    hangUp("PJSIP/102-1", "1.1");
    QVERIFY(settled());
    QCOMPARE(m_kept->calls.size(), 1);
    const CallEntry call = m_kept->calls.value(u"1.2"_s);
    QVERIFY(!call.mine && !call.incoming && call.answeredAt > 0 && call.endedAt > 0);
    QCOMPARE(call.own, u"102"_s);
    QCOMPARE(call.number, u"0305550144"_s);
}

void tst_CallLog::whoeverTakesItHasIt()
{
    m_log->setEverybody(true);
    birth("PJSIP/trunk-1", "1.1", "0305550144", "200");
    for (const QByteArray phone : {"102", "103"}) {
        birth("PJSIP/" + phone + "-1", "1." + phone, phone, "", "Down");
        dial("PJSIP/trunk-1", "1.1", "PJSIP/" + phone + "-1", "1." + phone);
    }
    QVERIFY(settled());
    talk("PJSIP/trunk-1", "1.1", "PJSIP/103-1", "1.103");
    QVERIFY(settled());
    QCOMPARE(m_kept->calls.size(), 1);
    QCOMPARE(m_kept->calls.value(u"1.1"_s).own, u"103"_s);
    QVERIFY(journey(m_kept->calls.value(u"1.1"_s)).startsWith(u"0 102, 0 103, 1 103"_s));
}

/// From then on it is the operator's: unanswered, until they answer.
void tst_CallLog::itComesToTheOperator()
{
    m_log->setEverybody(true);
    birth("PJSIP/trunk-1", "1.1", "0305550144", "102");
    birth("PJSIP/102-1", "1.2", "102", "", "Down");
    dial("PJSIP/trunk-1", "1.1", "PJSIP/102-1", "1.2");
    QVERIFY(settled());
    talk("PJSIP/trunk-1", "1.1", "PJSIP/102-1", "1.2");
    QVERIFY(settled());
    const CallEntry before = m_kept->calls.value(u"1.1"_s);
    QVERIFY(!before.mine && before.answeredAt > 0);
    tell("Event: BridgeLeave\nBridgeUniqueid: b-1.11.2\nBridgeType: basic\n"
         "Channel: PJSIP/trunk-1\nUniqueid: 1.1");
    hangUp("PJSIP/102-1", "1.2");
    birth("PJSIP/101-1", "1.3", "101", "", "Down");
    dial("PJSIP/trunk-1", "1.1", "PJSIP/101-1", "1.3");
    QVERIFY(settled());
    const CallEntry call = m_kept->calls.value(u"1.1"_s);
    QCOMPARE(m_kept->calls.size(), 1);
    QVERIFY(call.mine && call.answeredAt == 0 && call.startedAt >= before.answeredAt);
    QCOMPARE(call.own, u"101"_s);
    QCOMPARE(journey(call), u"0 102, 1 102, 0 101"_s);
}

void tst_CallLog::aCallerWhoReachesNoPhone_data()
{
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<QString>("journey");
    QTest::newRow("a queue") << QByteArray("Event: QueueCallerJoin\nChannel: PJSIP/trunk-1\n"
                                           "Uniqueid: 1.1\nQueue: sales\nPosition: 1\nCount: 1\n"
                                           "CallerIDNum: 0305550144")
                             << u"2 sales"_s;
    QTest::newRow("a room, with another") << QByteArray("Event: BridgeEnter\n"
                                                        "BridgeUniqueid: room\nBridgeType: base\n"
                                                        "Channel: PJSIP/trunk-1\nUniqueid: 1.1")
                                          << u""_s;
    QTest::newRow("a menu") << QByteArray("Event: Newexten\nChannel: PJSIP/trunk-1\n"
                                          "Uniqueid: 1.1\nExtension: s\nApplication: Background")
                            << u""_s;
}

void tst_CallLog::aCallerWhoReachesNoPhone()
{
    QFETCH(QByteArray, where);
    QFETCH(QString, journey);
    m_log->setEverybody(true);
    birth("PJSIP/trunk-1", "1.1", "0305550144", "200");
    birth("PJSIP/102-9", "1.9", "102", "300"); // in a room
    tell("Event: BridgeCreate\nBridgeUniqueid: room\nBridgeType: base");
    tell("Event: BridgeEnter\nBridgeUniqueid: room\nBridgeType: base\nChannel: PJSIP/102-9\n"
         "Uniqueid: 1.9");
    tell(where);
    QVERIFY(settled());
    hangUp("PJSIP/trunk-1", "1.1");
    QVERIFY(settled());
    QVERIFY2(m_kept->calls.size() == 1, qPrintable(m_kept->calls.keys().join(u' ')));
    const CallEntry call = m_kept->calls.value(u"1.1"_s);
    QVERIFY(call.isMissed() && !call.mine);
    QCOMPARE(call.own, QString());
    QCOMPARE(call.number, u"0305550144"_s);
    QCOMPARE(::journey(call), journey);
}

/// The caller's leg goes on in the dialplan for a moment, alone.
void tst_CallLog::whatIsLeftOfACallIsNone()
{
    m_log->setEverybody(true);
    birth("PJSIP/102-1", "1.1", "102", "0305550144");
    birth("PJSIP/trunk-1", "1.2", "0305550144", "", "Down");
    dial("PJSIP/102-1", "1.1", "PJSIP/trunk-1", "1.2");
    QVERIFY(settled());
    hangUp("PJSIP/trunk-1", "1.2");
    QVERIFY(settled());
    tell("Event: Newexten\nChannel: PJSIP/102-1\nUniqueid: 1.1\nExtension: 0305550144\n"
         "Application: Hangup");
    QVERIFY(settled());
    hangUp("PJSIP/102-1", "1.1");
    QVERIFY(settled());
    QCOMPARE(m_kept->calls.keys(), QStringList{u"1.2"_s});
}

void tst_CallLog::recordings()
{
    const auto names = [this] { return m_kept->calls.value(u"1.1"_s).recordings; };
    birth("PJSIP/trunk-1", "1.1", "0305550144", "101");
    // The dialplan records before anybody's phone rings.
    tell("Event: VarSet\nChannel: PJSIP/trunk-1\nUniqueid: 1.1\n"
         "Variable: MIXMONITOR_FILENAME\nValue: /var/spool/asterisk/monitor/in.wav");
    tell("Event: VarSet\nChannel: PJSIP/trunk-1\nUniqueid: 1.1\nVariable: OTHER\nValue: no.wav");
    birth("PJSIP/101-1", "1.2", "101", "", "Down");
    dial("PJSIP/trunk-1", "1.1", "PJSIP/101-1", "1.2");
    talk("PJSIP/trunk-1", "1.1", "PJSIP/101-1", "1.2");
    QVERIFY(settled());
    QCOMPARE(names(), QStringList{u"/var/spool/asterisk/monitor/in.wav"_s});
    // The board records the operator's leg: known by its name, then by its whole path.
    m_desk->board.state().noteRecording(u"1.2"_s, u"cordboard-1.2.wav"_s);
    QVERIFY(settled());
    QCOMPARE(names().value(1), u"cordboard-1.2.wav"_s);
    tell("Event: VarSet\nChannel: PJSIP/101-1\nVariable: MIXMONITOR_FILENAME\n"
         "Value: /var/spool/asterisk/monitor/cordboard-1.2.wav\nUniqueid: 1.2"); // as up to 11
    QVERIFY(settled());
    QCOMPARE(names(), (QStringList{u"/var/spool/asterisk/monitor/in.wav"_s,
                                   u"/var/spool/asterisk/monitor/cordboard-1.2.wav"_s}));
    // Monitor tells only its step of the dialplan.
    tell("Event: Newexten\nChannel: PJSIP/trunk-1\nUniqueid: 1.1\nExtension: 101\n"
         "Application: Monitor\nAppData: wav,/tmp/third,m");
    QVERIFY(settled());
    QCOMPARE(names().value(2), u"/tmp/third"_s);
}

/// The link was lost while the phone rang: it was answered, and ended, without us.
void tst_CallLog::anEndThatNobodySaw()
{
    const QByteArray id = QByteArray::number(wall("20:48:42")) + ".7";
    birth("PJSIP/trunk-1", id, "0305550144", "101");
    birth("PJSIP/101-1", "1.2", "101", "", "Down");
    dial("PJSIP/trunk-1", id, "PJSIP/101-1", "1.2");
    QVERIFY(settled());
    QVERIFY(comeBack());
    const auto call = [&] { return m_kept->calls.value(QString::fromLatin1(id)); };
    QVERIFY(call().guessed && call().endedAt > 0 && call().answeredAt == 0);
    const qint64 guess = call().endedAt;
    // An hour ahead of Greenwich, some time after the guess (which is now).
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(guess, Qt::UTC).addSecs(3600 + 600);
    tell("Event: Cdr\nSource: 0305550144\nDestination: 101\nChannel: PJSIP/trunk-1\n"
         "DestinationChannel: PJSIP/101-1\nStartTime: 2026-11-21 21:48:42\nAnswerTime: " +
         end.addSecs(-60).toString(Form).toLatin1() + "\nEndTime: " +
         end.toString(Form).toLatin1() + "\nDisposition: ANSWERED\nUniqueID: " + id);
    QVERIFY(settled());
    QVERIFY(!call().guessed);
    QCOMPARE(call().endedAt / 1000, guess / 1000 + 600);
    QCOMPARE(call().answeredAt / 1000, guess / 1000 + 540);
    QVERIFY(m_kept->later.isEmpty());
}

void tst_CallLog::aCallThatNobodySaw()
{
    const QByteArray id = "pbx-1-" + QByteArray::number(wall("20:48:42")) + ".7";
    account(id, "PJSIP/trunk-1", "PJSIP/101-1", {"20:48:42", "20:48:50", "20:50:00"});
    account("2.1", "PJSIP/101-2", "PJSIP/trunk-2", {"19:00:00", "", "19:00:10"}, "101", "0405550");
    account("3.1", "PJSIP/trunk-3", "PJSIP/102-1", {"19:00:00", "", "19:00:10"}); // not ours
    account("4.1", "Local/101@x-1;2", "PJSIP/101-4", {"19:00:00", "", "19:00:10"});
    account("5.1", "PJSIP/101-5", "", {"19:00:00", "19:00:00", "19:00:10"}); // a voicemail
    QVERIFY(settled());
    QCOMPARE(m_kept->later.size(), 2);
    const CallEntry in = m_kept->later.first();
    QCOMPARE(in.uniqueId, QString::fromLatin1(id));
    QVERIFY(in.mine && in.incoming && !in.guessed);
    QCOMPARE(in.own, u"101"_s);
    QCOMPARE(in.number, u"0305550144"_s);
    QCOMPARE(in.name, u"Acme GmbH"_s);
    QCOMPARE(in.startedAt, wall("20:48:42") * 1000);
    QCOMPARE(in.answeredAt, wall("20:48:50") * 1000);
    QCOMPARE(in.endedAt, wall("20:50:00") * 1000);
    QCOMPARE(journey(in), u"0 101, 1 101"_s);
    const CallEntry out = m_kept->later.last();
    QVERIFY(out.mine && !out.incoming && out.answeredAt == 0);
    QCOMPARE(out.number, u"0405550"_s);
    // Those of other phones where they are wanted.
    m_log->setEverybody(true);
    account("3.1", "PJSIP/trunk-3", "PJSIP/102-1", {"19:00:00", "", "19:00:10"});
    QVERIFY(settled());
    QCOMPARE(m_kept->later.size(), 3);
    QVERIFY(!m_kept->later.last().mine);
    QCOMPARE(m_kept->later.last().own, u"102"_s);
}

void tst_CallLog::whatWasSeenStays()
{
    birth("PJSIP/trunk-1", "1.1", "0305550144", "101");
    birth("PJSIP/101-1", "1.2", "101", "", "Down");
    dial("PJSIP/trunk-1", "1.1", "PJSIP/101-1", "1.2");
    talk("PJSIP/trunk-1", "1.1", "PJSIP/101-1", "1.2");
    QVERIFY(settled());
    hangUp("PJSIP/101-1", "1.2");
    hangUp("PJSIP/trunk-1", "1.1");
    QVERIFY(settled());
    const CallEntry seen = m_kept->calls.value(u"1.1"_s);
    account("1.1", "PJSIP/trunk-1", "PJSIP/101-1", {"10:00:00", "10:00:00", "23:00:00"});
    QVERIFY(settled());
    QCOMPARE(m_kept->calls.value(u"1.1"_s), seen);
    QVERIFY(m_kept->later.isEmpty());
}

void tst_CallLog::theClockOnTheServersWall_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("Greenwich") << QByteArray("2026-11-21 20:48:42");
    QTest::newRow("Berlin") << QByteArray("2026-11-21 21:48:42");
    QTest::newRow("Kathmandu, a second late") << QByteArray("2026-11-22 02:33:43");
    QTest::newRow("New York") << QByteArray("2026-11-21 15:48:42");
}

void tst_CallLog::theClockOnTheServersWall()
{
    QFETCH(QByteArray, start);
    const QByteArray id = QByteArray::number(wall("20:48:42")) + ".7";
    pbx::CallAccounted fact;
    fact.uniqueId = id;
    fact.startTime = fact.endTime = start;
    const auto account = pbx::accountOf(fact, 0);
    QVERIFY(account.has_value());
    QVERIFY(qAbs(account->startedAt / 1000 - wall("20:48:42")) <= 1);
    // A part of the call that began later: by the time at which it is told.
    const QByteArray later = QDateTime::fromString(QString::fromLatin1(start), Form)
                                 .addSecs(500)
                                 .toString(Form)
                                 .toLatin1();
    fact.startTime = fact.endTime = later;
    const auto part = pbx::accountOf(fact, (wall("20:48:42") + 500) * 1000);
    QVERIFY(part.has_value());
    QVERIFY(qAbs(part->startedAt / 1000 - wall("20:48:42") - 500) <= 1);
    fact.endTime = "never";
    QVERIFY(!pbx::accountOf(fact, 0));
}

QTEST_GUILESS_MAIN(tst_CallLog)
#include "tst_calllog.moc"
