// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/managerlogin.h"
#include "pbx/rights.h"

#include <QTest>

using namespace Qt::StringLiterals;
using pbx::Lack;
using pbx::LoginRole;
using pbx::ManagerLogin;
using pbx::Rights;
using pbx::Topic;

namespace {

Rights offering(const QByteArrayList &actions)
{
    QHash<QByteArray, QByteArray> commands;
    for (const QByteArray &action : actions)
        commands.insert(action, "all");
    return Rights(commands);
}

// What 22 and 16 offered to logins of one class each, as far as the board asks for it.
const QByteArrayList Everybody{"Ping", "Events", "ListCommands", "BridgeList", "QueueStatus"};
const QByteArrayList Reporting{
    "CoreSettings",       "CoreShowChannels", "ConfbridgeListRooms",
    "ExtensionStateList", "IAXpeerlist",      "MailboxCount",
    "VoicemailUsersList", "Status",           "PJSIPShowRegistrationsOutbound"};
const QByteArrayList Call{"Redirect",           "Hangup", "ParkedCalls", "ExtensionStateList",
                          "VoicemailUsersList", "Status", "MailboxCount"};
const QByteArrayList System{"CoreSettings", "CoreShowChannels",
                            "DBPut",        "PJSIPShowEndpoints",
                            "Hangup",       "PJSIPShowRegistrationsOutbound",
                            "Status"};

} // namespace

class RightsTest : public QObject
{
    Q_OBJECT

private slots:
    void aLackIsARightOrAModule_data();
    void aLackIsARightOrAModule();
    void whatIsUnknownLacksNothing();
    void aStanzaIsWhatTheRoleNeeds_data();
    void aStanzaIsWhatTheRoleNeeds();
    void nothingTypedBecomesAnotherLine_data();
    void nothingTypedBecomesAnotherLine();
    void secretsDiffer();
};

void RightsTest::aLackIsARightOrAModule_data()
{
    QTest::addColumn<QByteArrayList>("offered");
    QTest::addColumn<Topic>("topic");
    QTest::addColumn<Lack::Kind>("kind");
    QTest::addColumn<QString>("needs"); // the class or the module

    using Kind = Lack::Kind;
    const auto row = [](const char *name, const QByteArrayList &offered, Topic topic, Kind kind,
                        const QString &needs) {
        QTest::newRow(name) << offered << topic << kind << needs;
    };
    row("nobody: calls", Everybody, Topic::Channels, Kind::Right, u"reporting"_s);
    row("nobody: queues", Everybody, Topic::Queues, Kind::None, {});
    row("nobody: rooms", Everybody, Topic::Conferences, Kind::Right, u"reporting"_s);
    row("nobody: mailboxes", Everybody, Topic::Mailboxes, Kind::Right, u"reporting"_s);
    row("viewer: rooms", Everybody + Reporting, Topic::Conferences, Kind::None, {});
    row("viewer: parked", Everybody + Reporting, Topic::Parking, Kind::Right, u"call"_s);
    row("viewer: PJSIP beside IAX", Everybody + Reporting, Topic::Phones, Kind::Right, u"system"_s);
    QByteArrayList without = Everybody + Reporting;
    without.removeOne("ConfbridgeListRooms");
    row("no app_confbridge", without, Topic::Conferences, Kind::Module, u"app_confbridge"_s);
    row("no app_confbridge, or no right", without + System, Topic::Conferences, Kind::Unclear,
        u"reporting"_s);
    without = Everybody + Call;
    without.removeOne("ParkedCalls");
    row("no res_parking", without, Topic::Parking, Kind::Module, u"res_parking"_s);
    without = Everybody;
    without.removeOne("QueueStatus");
    row("no app_queue", without + Reporting, Topic::Queues, Kind::Module, u"app_queue"_s);
    row("no app_queue, no rights", without, Topic::Queues, Kind::Module, u"app_queue"_s);
    row("lamps of an old server", QByteArrayList{"Redirect", "Status", "ParkedCalls"},
        Topic::Extensions, Kind::Version, {});
    row("lamps asked for one by one", QByteArrayList{"Redirect", "Status", "ExtensionState"},
        Topic::Extensions, Kind::None, {});
}

void RightsTest::aLackIsARightOrAModule()
{
    QFETCH(const QByteArrayList, offered);
    QFETCH(const Topic, topic);
    QFETCH(const QString, needs);
    const Lack lack = offering(offered).lackOf(topic);
    QTEST(lack.kind, "kind");
    if (lack.kind == Lack::Kind::Module)
        QCOMPARE(lack.module, needs);
    else if (lack)
        QCOMPARE(lack.classes.value(0), lack.kind == Lack::Kind::Version ? u"reporting"_s : needs);
}

void RightsTest::whatIsUnknownLacksNothing()
{
    QVERIFY(!Rights().lackOf(Topic::Channels));
    QVERIFY(!Rights::unknownButOpen().lackOf(Topic::Channels));
    QCOMPARE(offering(Everybody).lackOf("Originate").classes, QStringList{u"originate"_s});
    QCOMPARE(offering(Everybody).lackOf("NeverHeardOf").kind, Lack::Kind::Unclear);
}

void RightsTest::aStanzaIsWhatTheRoleNeeds_data()
{
    QTest::addColumn<LoginRole>("role");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("write");
    QTest::addColumn<bool>("filter");

    const QString modern = u"system,call,agent,dialplan,cdr"_s;
    QTest::newRow("viewer 22") << LoginRole::Viewer << u"22.10.1"_s << modern << u"reporting"_s
                               << true;
    QTest::newRow("operator 16") << LoginRole::Operator << u"16.28.0~dfsg-0+deb11u4"_s << modern
                                 << u"reporting,call,originate"_s << true;
    QTest::newRow("supervisor, unknown") << LoginRole::Supervisor << QString() << modern
                                         << u"reporting,call,originate,agent,system"_s << true;
    QTest::newRow("operator 1.8") << LoginRole::Operator << u"1.8.32.3"_s << modern
                                  << u"reporting,call,originate"_s << false;
    QTest::newRow("operator 1.6.1")
        << LoginRole::Operator << u"Asterisk 1.6.1.20"_s << u"system,call,agent"_s
        << u"reporting,call,originate"_s << false;
    QTest::newRow("operator 1.4") << LoginRole::Operator << u"Asterisk 1.4.44"_s
                                  << u"system,call,agent"_s << u"call"_s << false;
    QTest::newRow("viewer 1.4") << LoginRole::Viewer << u"1.4.44"_s << u"system,call,agent"_s
                                << QString() << false;
}

void RightsTest::aStanzaIsWhatTheRoleNeeds()
{
    QFETCH(const QString, read);
    QFETCH(const QString, write);
    QFETCH(const bool, filter);
    ManagerLogin login;
    QFETCH(const LoginRole, role);
    QFETCH(const QString, version);
    login.role = role;
    login.version = version;
    login.user = u"front-desk"_s;
    login.secret = u"abc"_s;
    login.network = u"192.0.2.0/24"_s;
    const QStringList lines = login.stanza().split(u'\n');
    QCOMPARE(lines.front(), u"[front-desk]"_s);
    QCOMPARE(lines.back(), QString());
    QVERIFY(lines.contains(u"secret = abc"_s));
    QVERIFY(lines.contains(u"permit = 192.0.2.0/255.255.255.0"_s));
    QVERIFY(lines.indexOf(u"deny = 0.0.0.0/0.0.0.0"_s) <
            lines.indexOf(u"permit = 192.0.2.0/255.255.255.0"_s));
    QVERIFY(lines.contains(QString(u"read = "_s + read)));
    QVERIFY(lines.contains(QString(u"write = "_s + write).trimmed()));
    QCOMPARE(lines.contains(u"eventfilter = !Event: VarSet.*[[:space:]]Variable: ([^M]|M[^I])"_s),
             filter);
    QVERIFY(!login.stanza().contains(u"writetimeout"_s));
    login.slowLink = true;
    QVERIFY(login.stanza().contains(u"writetimeout = 10000\n"_s));
}

void RightsTest::nothingTypedBecomesAnotherLine_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("line feed") << u"x\nwrite = all"_s;
    QTest::newRow("carriage return") << u"x\rwrite = all"_s;
    QTest::newRow("bracket") << u"x]\n[y"_s;
    QTest::newRow("comment") << u"x;y"_s;
    QTest::newRow("blank") << u"x y"_s;
    QTest::newRow("line separator") << u"x\u2028write = all"_s;
    QTest::newRow("the general section") << u"general"_s;
    QTest::newRow("template") << u"x](+)"_s;
}

void RightsTest::nothingTypedBecomesAnotherLine()
{
    QFETCH(const QString, typed);
    ManagerLogin harmless;
    ManagerLogin login;
    login.user = typed;
    login.network = typed;
    // (a secret may be any word, and a bracket in it ends nothing)
    if (typed != u"general"_s && typed != u"x](+)"_s)
        login.secret = typed;
    QCOMPARE(login.stanza(), harmless.stanza());
    QVERIFY(!ManagerLogin::isValidUser(typed));
    QVERIFY(!ManagerLogin::isValidNetwork(typed));
}

void RightsTest::secretsDiffer()
{
    const QString one = ManagerLogin::freshSecret();
    QCOMPARE(one.size(), 24);
    QVERIFY(ManagerLogin::isValidSecret(one));
    QVERIFY(one != ManagerLogin::freshSecret());
}

QTEST_GUILESS_MAIN(RightsTest)
#include "tst_rights.moc"
