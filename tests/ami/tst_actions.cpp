// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ami/actions.h"
#include "ami/codec.h"
#include "recordings.h"

#include <QTest>

using namespace ami;
using namespace Qt::StringLiterals;

namespace {

template <class Action>
QByteArray block(const Action &action, AmiVersion version = {11, 0})
{
    Writer writer(version);
    writer.action(Action::Name).field("ActionID", "1");
    action.write(writer);
    const Result<QByteArray> result = writer.finish();
    return result ? *result : QByteArray();
}

/// The action's answer to the first block of \a bytes.
template <class Action>
Result<typename Action::Answer> answer(const QByteArray &bytes)
{
    Codec codec;
    codec.feed(bytes);
    const std::optional<Message> message = codec.next();
    if (!message)
        return Error{Error::Kind::Malformed, u"no such answer in the recording"_s};
    return answerOf<Action>(*message);
}

/// What a malformed answer names; empty where it was good.
template <class T>
QString fault(const Result<T> &result)
{
    return !result && result.error().kind == Error::Kind::Malformed ? result.error().text
                                                                    : QString();
}

} // namespace

class tst_Actions : public QObject
{
    Q_OBJECT

private slots:
    void bytes_data();
    void bytes();
    void loginKey();
    void originate();
    void originateVariables();
    void redirectBoth();

    void login();
    void challenge();
    void events();
    void ping();
    void command();
    void extensionState();
    void mailboxStatus();
    void mailboxCount();
    void listCommands();
    void coreSettings();
    void getvar();
    void words();
};

void tst_Actions::bytes_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const QByteArray &written, const char *action, const char *fields) {
        QTest::newRow(action) << written
                              << QByteArray("Action: "_ba + action + "\r\nActionID: 1\r\n" +
                                            fields + "\r\n");
    };
    row(block(Challenge()), "Challenge", "AuthType: MD5\r\n");
    row(block(Login{u"op"_s, u"s"_s}), "Login", "Username: op\r\nSecret: s\r\n");
    row(block(Logoff()), "Logoff", "");
    row(block(Events{"call,user"}), "Events", "EventMask: call,user\r\n");
    row(block(Ping()), "Ping", "");
    row(block(Command{u"core show channels"_s}), "Command", "Command: core show channels\r\n");
    row(block(Redirect{u"SIP/1"_s, u"102"_s, u"internal"_s}), "Redirect",
        "Channel: SIP/1\r\nExten: 102\r\nContext: internal\r\nPriority: 1\r\n");
    row(block(Hangup{u"SIP/1"_s, 21}), "Hangup", "Channel: SIP/1\r\nCause: 21\r\n");
    row(block(AbsoluteTimeout{u"SIP/1"_s, 60}), "AbsoluteTimeout",
        "Channel: SIP/1\r\nTimeout: 60\r\n");
    row(block(ExtensionState{u"101"_s, u"hints"_s}), "ExtensionState",
        "Exten: 101\r\nContext: hints\r\n");
    row(block(MailboxStatus{u"101@default"_s}), "MailboxStatus", "Mailbox: 101@default\r\n");
    row(block(MailboxCount{u"101@default"_s}), "MailboxCount", "Mailbox: 101@default\r\n");
    row(block(ListCommands()), "ListCommands", "");
    row(block(CoreSettings()), "CoreSettings", "");
    row(block(Getvar{u"DIALPLAN_EXISTS(internal,101,1)"_s}), "Getvar",
        "Variable: DIALPLAN_EXISTS(internal,101,1)\r\n");
}

void tst_Actions::bytes()
{
    QFETCH(const QByteArray, written);
    QFETCH(const QByteArray, expected);
    QCOMPARE(written, expected);
}

void tst_Actions::loginKey()
{
    // echo -n 840415273sw1tch | md5sum
    QCOMPARE(Login::keyFor("840415273", u"sw1tch"_s), "fa756a216be75136c7287f06f7c9a0e2");
    QCOMPARE(block(Login{u"op"_s, u"never sent"_s, "abc", "off"}),
             "Action: Login\r\nActionID: 1\r\nAuthType: MD5\r\nUsername: op\r\nKey: abc\r\n"
             "Events: off\r\n\r\n");
}

void tst_Actions::originate()
{
    Originate action{u"PJSIP/101"_s, u"102"_s, u"internal"_s};
    QCOMPARE(block(action), "Action: Originate\r\nActionID: 1\r\nChannel: PJSIP/101\r\nExten: 102"
                            "\r\nContext: internal\r\nPriority: 1\r\nAsync: true\r\n\r\n");
    action = {u"PJSIP/101"_s};
    action.application = u"Bridge"_s;
    action.data = u"PJSIP/102-1"_s;
    action.timeoutMs = 20'000;
    action.callerId = u"Desk <100>"_s;
    action.account = u"acct"_s;
    action.async = false;
    QCOMPARE(
        block(action),
        "Action: Originate\r\nActionID: 1\r\nChannel: PJSIP/101\r\nApplication: Bridge\r\n"
        "Data: PJSIP/102-1\r\nTimeout: 20000\r\nCallerID: Desk <100>\r\nAccount: acct\r\n\r\n");
}

void tst_Actions::originateVariables()
{
    Originate action{u"SIP/1"_s, u"999"_s, u"managertest"_s};
    action.async = false;
    action.variables = {{u"acctcode"_s, u"1VOIP00000-1"_s}, {u"dialphone"_s, u"7143236371"_s}};
    // The sample session of 2005.
    QVERIFY(block(action, {1, 0})
                .contains("Variable: acctcode=1VOIP00000-1|dialphone=7143236371"
                          "\r\n\r\n"));
    QVERIFY(block(action, {1, 1})
                .contains("Variable: acctcode=1VOIP00000-1\r\n"
                          "Variable: dialphone=7143236371\r\n"));
    // A value is one value, whatever stands in it.
    action.variables = {{u"PJSIP_HEADER(add,Call-Info)"_s, u"<sip:x>;answer-after=0"_s},
                        {u"NAME"_s, u"Smith, \"Al\" \\ (x)"_s}};
    QVERIFY(
        block(action).contains("Variable: PJSIP_HEADER(add,Call-Info)=<sip:x>;answer-after=0\r\n"
                               "Variable: NAME=Smith\\, \\\"Al\\\" \\\\ \\(x\\)\r\n"));
    action.variables = {{u"A"_s, u"x|B=y"_s}};
    QVERIFY(block(action, {1, 0}).isEmpty());
    QVERIFY(!block(action, {1, 1}).isEmpty());
}

void tst_Actions::redirectBoth()
{
    Redirect action{u"SIP/1"_s, u"300"_s, u"internal"_s};
    action.extraChannel = u"SIP/2"_s;
    action.extraExten = u"301"_s;
    action.extraContext = u"other"_s;
    action.extraPriority = u"2"_s;
    QCOMPARE(block(action),
             "Action: Redirect\r\nActionID: 1\r\nChannel: SIP/1\r\nExtraChannel: SIP/2\r\n"
             "Exten: 300\r\nContext: internal\r\nPriority: 1\r\nExtraExten: 301\r\n"
             "ExtraContext: other\r\nExtraPriority: 2\r\n\r\n");
}

void tst_Actions::login()
{
    for (const QByteArray &version : QByteArrayList{"1.0", "1.2", "1.8", "13"}) {
        const QByteArray reply = recordings::reply(version + "/login-plain.ami", "login-plain-1");
        QCOMPARE(answer<Login>(reply)->message, u"Authentication accepted"_s);
        const QByteArray bye = recordings::reply(version + "/login-plain.ami", "login-plain-4");
        QCOMPARE(answer<Logoff>(bye)->message, u"Thanks for all the fish."_s);
    }
}

void tst_Actions::challenge()
{
    for (const QByteArray &version : QByteArrayList{"1.0", "1.2", "1.8", "13"}) {
        bool seen = false;
        const QByteArray bytes = recordings::bytes(version + "/login-md5-events-off.ami");
        recordings::forEach(bytes, [&](const Message &message) {
            if (!message.has("Challenge"))
                return;
            seen = true;
            QVERIFY(Challenge::read(message)->toLongLong() > 0);
        });
        QVERIFY(seen);
    }
    QCOMPARE(fault(answer<Challenge>("Response: Success\r\n\r\n")), u"Challenge"_s);
    QCOMPARE(fault(answer<Challenge>("Response: Success\r\nChallenge: \r\n\r\n")), u"Challenge"_s);
}

void tst_Actions::events()
{
    using On = std::optional<bool>;
    QCOMPARE(*answer<Events>("Response: Events On\r\n\r\n"), On(true)); // up to 1.4
    QCOMPARE(*answer<Events>("Response: Events Off\r\n\r\n"), On(false));
    QCOMPARE(*answer<Events>("Response: Success\r\nEvents: On\r\n\r\n"), On(true)); // from 1.6.2
    QCOMPARE(*answer<Events>("Response: Success\r\nEvents: Off\r\n\r\n"), On(false));
    QCOMPARE(*answer<Events>("Response: Pong\r\n\r\n"), On());
    QCOMPARE(fault(answer<Events>("Response: Success\r\n\r\n")), u"Events"_s);
    QCOMPARE(fault(answer<Events>("Response: Success\r\nEvents: Maybe\r\n\r\n")), u"Events"_s);
    int answers = 0;
    for (const QByteArray &name :
         QByteArrayList{"1.0/permission-calls-user.ami", "1.8/events-off-then-on.ami",
                        "13/events-off-then-on.ami"}) {
        recordings::forEach(recordings::bytes(name), [&](const Message &message) {
            if (!message.isResponse() ||
                !(message.name().startsWith("Events ") || message.has("Events")))
                return;
            ++answers;
            QVERIFY(Events::read(message)->has_value());
        });
    }
    QVERIFY(answers >= 3);
}

void tst_Actions::ping()
{
    for (const QByteArray &version : QByteArrayList{"1.0", "1.2", "1.8", "13"}) {
        const QByteArray reply = recordings::reply(version + "/login-plain.ami", "login-plain-2");
        QVERIFY(answer<Ping>(reply));
    }
    QCOMPARE(fault(answer<Ping>("Response: Success\r\n\r\n")), u"Ping"_s);
}

void tst_Actions::command()
{
    QVERIFY(answer<Command>(recordings::reply("22/command.ami", "lab-2"))
                ->startsWith(u"Asterisk 22.10.1"_s));
    for (const QByteArray &version : QByteArrayList{"1.0", "1.2", "1.8", "13"}) {
        int versions = 0;
        recordings::forEach(recordings::bytes(version + "/command.ami"), [&](const Message &m) {
            if (m.isResponse() && m.name() == "Follows")
                versions += Command::read(m)->startsWith(u"Asterisk "_s) ? 1 : 0;
        });
        QVERIFY(versions >= 1); // `show version` or `core show version`
    }
}

void tst_Actions::extensionState()
{
    const auto modern = answer<ExtensionState>(recordings::reply("22/snapshot-idle.ami", "lab-34"));
    QCOMPARE(fault(modern), QString());
    QVERIFY(modern->status >= -1);
    // An extension that is not there is Success and -1.
    const auto none = answer<ExtensionState>(recordings::reply("1.0/errors.ami", "errors-27"));
    QCOMPARE(none->status, -1);
    QCOMPARE(none->exten, u"999"_s);
    QCOMPARE(none->context, u"phones"_s);
    QCOMPARE(none->hint, QString());
    const auto full = answer<ExtensionState>(
        "Response: Success\r\nMessage: Extension Status\r\nExten: 101\r\nContext: hints\r\n"
        "Hint: PJSIP/101\r\nStatus: 1\r\nStatusText: InUse\r\n\r\n");
    QCOMPARE(full->hint, u"PJSIP/101"_s);
    QCOMPARE(full->status, 1);
    QCOMPARE(full->statusText, u"InUse"_s);
    for (const char *bad : {"", "Status: \r\n", "Status: idle\r\n", "Status: 99999999999\r\n"})
        QCOMPARE(fault(answer<ExtensionState>("Response: Success\r\n"_ba + bad + "\r\n")),
                 u"Status"_s);
}

void tst_Actions::mailboxStatus()
{
    for (const QByteArray &version : QByteArrayList{"1.0", "1.2", "1.8", "13"}) {
        QCOMPARE(*answer<MailboxStatus>(recordings::reply(version + "/mailbox.ami", "mailbox-2")),
                 false);
        int waiting = 0;
        recordings::forEach(recordings::bytes(version + "/mailbox.ami"), [&](const Message &m) {
            if (m.isResponse() && m.value("Message") == "Mailbox Status")
                waiting += *MailboxStatus::read(m) ? 1 : 0;
        });
        QVERIFY(waiting > 0); // after somebody spoke into it
    }
    QCOMPARE(*answer<MailboxStatus>(recordings::reply("22/snapshot-idle.ami", "lab-32")), false);
    for (const char *bad : {"", "Waiting: \r\n", "Waiting: yes\r\n", "Waiting: -1\r\n"})
        QCOMPARE(fault(answer<MailboxStatus>("Response: Success\r\n"_ba + bad + "\r\n")),
                 u"Waiting"_s);
}

void tst_Actions::mailboxCount()
{
    for (const QByteArray &name :
         QByteArrayList{"1.0/mailbox.ami", "1.2/mailbox.ami", "1.8/mailbox.ami", "13/mailbox.ami",
                        "22/voicemail-left.ami"}) {
        int most = -1;
        recordings::forEach(recordings::bytes(name), [&](const Message &m) {
            if (!m.isResponse() || m.value("Message") != "Mailbox Message Count")
                return;
            const Result<MailboxMessages> count = MailboxCount::read(m);
            QCOMPARE(fault(count), QString());
            most = qMax(most, count->newMessages);
        });
        QVERIFY2(most > 0, name.constData());
    }
    const auto full = answer<MailboxCount>("Response: Success\r\nUrgMessages: 1\r\n"
                                           "NewMessages: 2\r\nOldMessages: 3\r\n\r\n");
    QCOMPARE(full->urgentMessages, 1);
    QCOMPARE(full->newMessages, 2);
    QCOMPARE(full->oldMessages, 3);
    const auto faultOf = [](const char *fields) {
        return fault(answer<MailboxCount>("Response: Success\r\n"_ba + fields + "\r\n"));
    };
    QCOMPARE(faultOf(""), u"NewMessages"_s);
    QCOMPARE(faultOf("NewMessages: 1\r\n"), u"OldMessages"_s);
    QCOMPARE(faultOf("NewMessages: x\r\nOldMessages: 1\r\n"), u"NewMessages"_s);
    QCOMPARE(faultOf("NewMessages: -1\r\nOldMessages: 1\r\n"), u"NewMessages"_s);
    QCOMPARE(faultOf("UrgMessages: ?\r\nNewMessages: 1\r\nOldMessages: 1\r\n"), u"UrgMessages"_s);
}

void tst_Actions::listCommands()
{
    const auto modern = answer<ListCommands>(recordings::reply("22/snapshot-idle.ami", "lab-21"));
    QCOMPARE(fault(modern), QString());
    QCOMPARE(modern->value("Hangup"), "system,call,all");
    QCOMPARE(modern->value("Originate"), "originate,all");
    QVERIFY(modern->contains("Ping"));
    QCOMPARE(modern->value("Ping"), ""); // <none>
    QVERIFY(!modern->contains("SIPpeers"));
    QVERIFY(!modern->contains("Response"));
    QVERIFY(!modern->contains("ActionID"));
    QCOMPARE(modern->size(), 127);
    const auto oldest = answer<ListCommands>(
        recordings::reply("1.0/listcommands-restricted.ami", "listcommands-restricted-2"));
    QVERIFY(oldest->contains("Redirect"));
    QVERIFY(!oldest->contains("Command"));
    QCOMPARE(oldest->size(), 21);
    const auto older = answer<ListCommands>(
        recordings::reply("1.2/listcommands-restricted.ami", "listcommands-restricted-2"));
    QCOMPARE(older->value("Redirect"), "call,all");
    QVERIFY(!fault(answer<ListCommands>("Response: Success\r\nActionID: 1\r\n\r\n")).isEmpty());
}

void tst_Actions::coreSettings()
{
    const auto settings = answer<CoreSettings>(recordings::reply("22/snapshot-idle.ami", "lab-3"));
    QCOMPARE(settings->asteriskVersion, u"22.10.1+dfsg+~cs6.17.60671434-1"_s);
    QCOMPARE(settings->amiVersion, u"11.0.0"_s);
    QCOMPARE(settings->systemName, QString());
    QVERIFY(answer<CoreSettings>(recordings::reply("16-sip/snapshot-idle.ami", "lab-3"))
                ->asteriskVersion.startsWith(u"16.28"_s));
    QCOMPARE(fault(answer<CoreSettings>("Response: Success\r\n\r\n")), u"AsteriskVersion"_s);
}

void tst_Actions::getvar()
{
    const auto value = [](const QByteArray &recording, const QByteArray &id) {
        return *answer<Getvar>(recordings::reply(recording, id));
    };
    QCOMPARE(value("1.0/callerid-change.ami", "callerid-change-3"), u"bar: baz"_s); // `FOO: …`
    QCOMPARE(value("1.2/callerid-change.ami", "callerid-change-3"), u"bar: baz"_s);
    QCOMPARE(value("1.2/errors.ami", "errors-23"), u"hello: world"_s);
    QCOMPARE(value("13/setvar-getvar.ami", "setvar-getvar-5"), u"with: colon and spaces"_s);
    QCOMPARE(*answer<Getvar>("Response: Success\r\nFOO: (null)\r\nActionID: 1\r\n\r\n"),
             QString()); // 1.0
    QCOMPARE(*answer<Getvar>("Response: Success\r\nVariable: X\r\nValue: \r\n\r\n"), QString());
    QCOMPARE(fault(answer<Getvar>("Response: Success\r\nActionID: 1\r\n\r\n")), u"Value"_s);
}

void tst_Actions::words()
{
    // The server's own words, without the bare LF of 13's `Park successful\n`.
    QCOMPARE(
        answer<Redirect>("Response: Success\r\nMessage: Dual Redirect successful\r\n\r\n")->message,
        u"Dual Redirect successful"_s);
    QCOMPARE(answer<Originate>(recordings::reply("1.0/errors.ami", "errors-15"))->message,
             u"Originate successfully queued"_s);
    QCOMPARE(answer<Hangup>("Response: Success\r\nMessage: Channel Hungup\n\r\n\r\n")->message,
             u"Channel Hungup"_s);
    QCOMPARE(answer<AbsoluteTimeout>("Response: Success\r\n\r\n")->message, QString());
}

QTEST_GUILESS_MAIN(tst_Actions)
#include "tst_actions.moc"
