// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/pbx.h"
#include "ui/recallwords.h"
#include "ui/words.h"

#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace ui;

class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void durations_data();
    void durations();
    void spokenDurations_data();
    void spokenDurations();
    void errorsCarryTheServersWords();
    void obstaclesNameTheRight();
    void lampsHaveTonesAndWords();
    void recallsSayWhy();
    void partiesHaveNames();
    void servers_data();
    void servers();
    void rightsAreListed();
    void whatIsMissingIsSaidWithItsCure();
    void causesOfALostLinkAreTranslated();
    void linkOfAFreshPbx();
};

void TestWords::durations_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("words");
    QTest::newRow("negative") << qint64(-5'000) << u"0:00"_s;
    QTest::newRow("nothing") << qint64(0) << u"0:00"_s;
    QTest::newRow("not yet a second") << qint64(999) << u"0:00"_s;
    QTest::newRow("seconds") << qint64(7'000) << u"0:07"_s;
    QTest::newRow("minutes") << qint64(252'900) << u"4:12"_s;
    QTest::newRow("before the hour") << qint64(3'599'999) << u"59:59"_s;
    QTest::newRow("the hour") << qint64(3'600'000) << u"1:00:00"_s;
    QTest::newRow("hours") << qint64(3'723'000) << u"1:02:03"_s;
    QTest::newRow("days") << qint64(100) * 3'600'000 << u"100:00:00"_s;
}

void TestWords::durations()
{
    QFETCH(qint64, ms);
    QFETCH(QString, words);
    QCOMPARE(formatDuration(ms), words);
}

void TestWords::spokenDurations_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << qint64(0) << u"0 seconds"_s;
    QTest::newRow("one") << qint64(1'000) << u"1 second"_s;
    QTest::newRow("seconds") << qint64(7'000) << u"7 seconds"_s;
    QTest::newRow("whole minute") << qint64(60'000) << u"1 minute"_s;
    QTest::newRow("minutes") << qint64(252'000) << u"4 minutes 12 seconds"_s;
    QTest::newRow("hours") << qint64(3'723'000) << u"1 hour 2 minutes"_s;
    QTest::newRow("too long") << std::numeric_limits<qint64>::max() << u"99 hours 59 minutes"_s;
}

void TestWords::spokenDurations()
{
    QFETCH(qint64, ms);
    QFETCH(QString, words);
    QCOMPARE(durationInWords(ms), words);
}

void TestWords::errorsCarryTheServersWords()
{
    using Kind = ami::Error::Kind;
    const QString refused = describe(ami::Error{Kind::Refused, u"Extension does not exist."_s});
    QVERIFY(refused.contains(u"“Extension does not exist”"_s));
    for (int kind = 0; kind <= static_cast<int>(Kind::Invalid); ++kind) {
        const QString with = describe(ami::Error{static_cast<Kind>(kind), u"why"_s});
        const QString without = describe(ami::Error{static_cast<Kind>(kind), {}});
        QVERIFY(!without.isEmpty());
        QVERIFY(without.endsWith(u'.'));
        QVERIFY(with.endsWith(u'.'));
        QVERIFY(!with.contains(u'!'));
    }
    // What the server says stays one line of plain text.
    QVERIFY(!describe(ami::Error{Kind::Refused, u"a\nb"_s}).contains(u'\n'));
}

void TestWords::obstaclesNameTheRight()
{
    using Kind = pbx::Obstacle::Kind;
    QVERIFY(describe(pbx::Obstacle{}).isEmpty());
    QVERIFY(describe(pbx::Obstacle{Kind::MissingRight, u"Originate"_s}).contains(u"“originate”"_s));
    QVERIFY(describe(pbx::Obstacle{Kind::MissingRight, u"Redirect"_s}).contains(u"“call”"_s));
    QVERIFY(describe(pbx::Obstacle{Kind::MissingRight, u"Rare"_s}).contains(u"“Rare”"_s));
    for (const Kind kind : {Kind::NotConnected, Kind::NoOwnPhone, Kind::NoSuchChannel})
        QVERIFY(!describe(pbx::Obstacle{kind, {}}).isEmpty());
}

void TestWords::lampsHaveTonesAndWords()
{
    using Status = pbx::ExtensionStatus;
    QCOMPARE(toneOf(Status::Idle), Tone::Free);
    QCOMPARE(toneOf(Status::Ringing), Tone::Ringing);
    QCOMPARE(toneOf(Status::InUse), Tone::OnCall);
    QCOMPARE(toneOf(Status::InUseRinging), Tone::OnCall);
    QCOMPARE(toneOf(Status::OnHold), Tone::OnHold);
    QCOMPARE(toneOf(Status::Unavailable), Tone::Offline);
    QCOMPARE(wordOf(Tone::OnCall), u"On a call"_s);
    QCOMPARE(wordOf(Status::Idle), u"Free"_s);
    QCOMPARE(wordOf(Status::NotFound), u"Unknown"_s);
    pbx::Channel channel;
    channel.state = u"Up"_s;
    QCOMPARE(toneOf(channel), Tone::OnCall);
    channel.onHold = true;
    QCOMPARE(toneOf(channel), Tone::OnHold);
    channel = {};
    channel.state = u"Ring"_s;
    QCOMPARE(toneOf(channel), Tone::Ringing);
}

void TestWords::recallsSayWhy()
{
    using Why = pbx::HandOver::Why;
    QSet<QString> all;
    for (const Why why : {Why::NoAnswer, Why::Busy, Why::Refused, Why::Unavailable, Why::HungUp}) {
        const QString words = RecallWords::whyNotTaken(why, u"Mei Tanaka"_s);
        QVERIFY2(words.startsWith(u"Mei Tanaka "_s), qPrintable(words));
        all.insert(words);
    }
    QCOMPARE(all.size(), 5);
    QVERIFY(RecallWords::whyNotTaken(Why::Unknown, u"Mei Tanaka"_s).isEmpty());
}

void TestWords::partiesHaveNames()
{
    QCOMPARE(partyName(u"Acme  GmbH"_s, u"030"_s), u"Acme GmbH"_s);
    QCOMPARE(partyName({}, u"030"_s), u"030"_s);
    QCOMPARE(partyName({}, {}), u"Unknown caller"_s);
}

void TestWords::servers_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("banner");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QString>("words");
    QTest::newRow("modern") << u"22.10.1"_s << u"Asterisk Call Manager/11.0.0"_s << true
                            << u"Asterisk 22.10 · AMI 11.0 · TLS"_s;
    QTest::newRow("packaged") << u"16.28.0~dfsg-0+deb11u4"_s << u"Asterisk Call Manager/5.0.5"_s
                              << false << u"Asterisk 16.28 · AMI 5.0"_s;
    QTest::newRow("old") << u"Asterisk 1.4.21"_s << u"Asterisk Call Manager/1.0"_s << false
                         << u"Asterisk 1.4.21 · AMI 1.0"_s;
    QTest::newRow("nothing known") << QString() << QString() << false << QString();
}

void TestWords::servers()
{
    QFETCH(QString, version);
    QFETCH(QString, banner);
    QFETCH(bool, tls);
    QFETCH(QString, words);
    QCOMPARE(serverWords(version, banner, tls), words);
}

void TestWords::rightsAreListed()
{
    QVERIFY(rightsWords(pbx::Rights()).isEmpty());
    // What 22 offers to `reporting`, `call` and `originate`: neither the CLI nor the list of the
    // PJSIP phones, and neither is an operator's business.
    QHash<QByteArray, QByteArray> commands;
    for (const char *action :
         {"Redirect", "Hangup", "AbsoluteTimeout", "MailboxStatus", "MailboxCount", "Status",
          "Originate", "CoreShowChannels", "ExtensionStateList", "QueueStatus", "ParkedCalls",
          "ConfbridgeListRooms", "VoicemailUsersList", "CoreSettings"})
        commands.insert(action, "all");
    QCOMPARE(rightsWords(pbx::Rights(commands)), u"No right is missing"_s);
    // A module that is not loaded is no right.
    commands.remove("ConfbridgeListRooms");
    QCOMPARE(rightsWords(pbx::Rights(commands)), u"No right is missing"_s);
    commands.remove("Originate");
    QCOMPARE(missingRights(pbx::Rights(commands)), QStringList{u"originate"_s});
    QCOMPARE(rightsWords(pbx::Rights(commands)), u"Missing rights: originate"_s);
    // One class that would do is named once.
    QCOMPARE(rightsWords(pbx::Rights({{"Ping", {}}, {"QueueStatus", {}}})),
             u"Missing rights: originate, call, reporting"_s);
}

void TestWords::whatIsMissingIsSaidWithItsCure()
{
    using pbx::Topic;
    const auto offering = [](const QByteArrayList &actions) {
        QHash<QByteArray, QByteArray> commands;
        for (const QByteArray &action : actions)
            commands.insert(action, "all");
        return pbx::Rights(commands);
    };
    const pbx::Rights nobody = offering({"QueueStatus"});
    QCOMPARE(ui::whyNothing(Topic::Conferences, nobody),
             u"This login may not list the conferences. In manager.conf, add “reporting” to the "
             u"“write” line of this login."_s);
    QVERIFY(ui::isCurable(nobody.lackOf(Topic::Conferences)));
    QVERIFY(ui::whyNothing(Topic::Queues, nobody).isEmpty());
    const pbx::Rights viewer = offering({"CoreSettings"});
    QCOMPARE(ui::whyNothing(Topic::Queues, viewer),
             u"The queues cannot be listed. The PBX has not loaded the module app_queue."_s);
    QVERIFY(!ui::isCurable(viewer.lackOf(Topic::Queues)));
    for (const auto topic :
         {Topic::Channels, Topic::Phones, Topic::Extensions, Topic::Queues, Topic::Parking,
          Topic::Conferences, Topic::Mailboxes, Topic::Registrations})
        QVERIFY(ui::whyNothing(topic, pbx::Rights()).isEmpty()); // nothing is known yet
}

void TestWords::causesOfALostLinkAreTranslated()
{
    // In English, and where a server speaks, the words are what they were.
    for (const QString &words : {u"the login was not answered"_s, u"no connection within 10 s"_s,
                                 u"Authentication failed"_s, u"100 % of 3 calls: %1"_s, QString()})
        QCOMPARE(lastErrorWords(words), words);

    QTranslator german;
    QVERIFY(german.load(u":/translations/cordboard_de"_s));
    QVERIFY(QCoreApplication::installTranslator(&german));
    QCOMPARE(lastErrorWords(u"the login was not answered"_s),
             u"die Anmeldung wurde nicht beantwortet"_s);
    QCOMPARE(lastErrorWords(u"no connection within 0.25 s"_s),
             u"keine Verbindung innerhalb von 0.25 s"_s);
    QCOMPARE(lastErrorWords(u"100 % of 3 calls: %1"_s), u"100 % of 3 calls: %1"_s);
    QCoreApplication::removeTranslator(&german);
}

void TestWords::linkOfAFreshPbx()
{
    const pbx::Pbx pbx;
    QCOMPARE(linkWords(pbx), u"not connected"_s);
    QCOMPARE(toneOf(pbx), Tone::Offline);
    QVERIFY(ui::pictureWords(pbx, -1).isEmpty());
    QCOMPARE(ageWords(-1), u"never confirmed"_s);
    QCOMPARE(ageWords(300), u"confirmed 0.3 s ago"_s);
    QCOMPARE(ageWords(12'400), u"confirmed 12 s ago"_s);
    QCOMPARE(ageWords(125'000), u"confirmed 2:05 ago"_s);
}

QTEST_MAIN(TestWords)
#include "tst_words.moc"
