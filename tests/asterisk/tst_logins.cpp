// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The logins of manager.conf that Cordboard proposes, in real servers' manager.conf: each role can
// do what it is for, and not one class can be taken from it.

#include "ami/codec.h"
#include "ami/writer.h"
#include "pbx/attendant.h"
#include "pbx/managerlogin.h"
#include "pbx/pbx.h"
#include "support/lab.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using pbx::LoginRole;
using pbx::ManagerLogin;

namespace {

constexpr int Patience = 30'000; // for conditions; nothing waits for it in full

/// A login and what it hears, without any of Cordboard's own judgement.
class Client : public QObject
{
public:
    using Fields = QList<std::pair<QByteArray, QString>>;

    explicit Client(quint16 port)
    {
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { read(); });
        m_socket.connectToHost(u"127.0.0.1"_s, port);
    }

    bool login(const QString &user, const QString &secret)
    {
        return QTest::qWaitFor([this] { return m_socket.state() == QTcpSocket::ConnectedState; },
                               Patience) &&
               ask("Login", {{"Username", user}, {"Secret", secret}}).startsWith(u"Success"_s);
    }
    /// `Success`, or `Error: the server's words`.
    QString ask(const QByteArray &action, const Fields &fields = {})
    {
        m_answer.clear();
        const QByteArray id = QByteArray::number(++m_asked);
        ami::Writer writer;
        writer.action(action).field("ActionID", id);
        for (const auto &[name, value] : fields)
            writer.field(name, value);
        m_id = id;
        m_socket.write(writer.finish().value());
        if (!QTest::qWaitFor([this] { return !m_answer.isEmpty(); }, Patience))
            return u"nothing"_s;
        return m_answer;
    }
    [[nodiscard]] bool offers(const QByteArray &action) const { return m_offered.contains(action); }
    [[nodiscard]] bool hears(const QByteArray &event) const { return m_events.contains(event); }

private:
    void read()
    {
        m_codec.feed(m_socket.readAll());
        while (const auto message = m_codec.next()) {
            if (message->isEvent())
                m_events.insert(message->name().toByteArray());
            else if (message->isResponse() && message->value("ActionID") == m_id) {
                m_answer = message->name() == "Success"
                               ? u"Success"_s
                               : QString(u"Error: "_s + message->text("Message"));
                for (const ami::Field &field : message->fields())
                    m_offered.insert(field.name.toByteArray());
            }
        }
    }

    QTcpSocket m_socket;
    ami::Codec m_codec;
    int m_asked = 0;
    QByteArray m_id;
    QString m_answer;
    QSet<QByteArray> m_events, m_offered;
};

/// A lab whose manager.conf has the logins of a test besides its own.
class LoginLab
{
public:
    explicit LoginLab(const QString &version)
        : m_lab(version)
        , m_version(version)
    {}

    bool start()
    {
        if (m_lab.start())
            return true;
        qWarning().noquote() << m_lab.error();
        return false;
    }
    /// A login of this role. Without \a but, a class of events (`read`) or actions (`write`).
    ManagerLogin add(LoginRole role, const QString &user, const QString &line = {},
                     const QString &but = {})
    {
        ManagerLogin login;
        login.role = role;
        login.user = user;
        login.secret = ManagerLogin::freshSecret();
        login.network = u"127.0.0.1"_s;
        login.version = m_version;
        QString stanza = login.stanza();
        if (!but.isEmpty()) {
            QStringList classes = line == u"read"_s ? login.readClasses() : login.writeClasses();
            const QString whole = line + u" = "_s + classes.join(u',');
            classes.removeOne(but);
            stanza.replace(whole, QString(line + u" = "_s + classes.join(u',')));
        }
        m_stanzas += u'\n' + stanza;
        return login;
    }
    /// Writes them, and has the server read them.
    bool reload()
    {
        QFile file(m_lab.directory() + u"/etc/manager.conf"_s);
        if (!file.open(QIODevice::Append) || file.write(m_stanzas.toUtf8()) < 0)
            return false;
        file.close();
        m_lab.cli(u"manager reload"_s);
        return true;
    }
    [[nodiscard]] std::unique_ptr<Client> connect(const ManagerLogin &login)
    {
        auto client = std::make_unique<Client>(m_lab.amiPort());
        if (!client->login(login.user, login.secret) || client->ask("ListCommands") != u"Success"_s)
            client.reset();
        return client;
    }
    [[nodiscard]] std::unique_ptr<pbx::Pbx> board(const ManagerLogin &login)
    {
        pbx::Profile profile;
        profile.name = u"Lab"_s;
        profile.port = m_lab.amiPort();
        profile.user = login.user;
        profile.secret = login.secret;
        profile.myExtension = u"102"_s; // answers by itself
        profile.context = u"internal"_s;
        auto board = std::make_unique<pbx::Pbx>();
        board->open(profile);
        if (!QTest::qWaitFor([&] { return board->link() == pbx::Link::Live; }, Patience))
            board.reset();
        return board;
    }
    [[nodiscard]] QStringList live()
    {
        QStringList live;
        for (const QString &line :
             m_lab.cli(u"core show channels concise"_s).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.count(u'!') > 12 && !line.startsWith(u"CBAnn/"_s))
                live.append(line.section(u'!', -1).trimmed());
        }
        live.sort();
        return live;
    }
    [[nodiscard]] bool hangUpAll()
    {
        m_lab.cli(u"channel request hangup all"_s);
        return QTest::qWaitFor([this] { return live().isEmpty(); }, Patience);
    }
    [[nodiscard]] support::Lab &lab() { return m_lab; }

private:
    support::Lab m_lab;
    QString m_version;
    QString m_stanzas;
};

QStringList liveIn(const pbx::Pbx &board)
{
    QStringList live;
    board.state().channels().forEach(
        [&](pbx::Slot slot) { live.append(board.state().channels().keyOf(slot)); });
    live.sort();
    return live;
}

} // namespace

class tst_Logins : public QObject
{
    Q_OBJECT

private slots:
    void rolesCanDoWhatTheyAreFor_data() { servers(); }
    void rolesCanDoWhatTheyAreFor();
    void noClassIsInVain_data() { servers(); }
    void noClassIsInVain();

private:
    static void servers()
    {
        QTest::addColumn<QString>("version");
        QTest::newRow("Asterisk 22") << u"22"_s;
        QTest::newRow("Asterisk 16") << u"16"_s;
    }
};

void tst_Logins::rolesCanDoWhatTheyAreFor()
{
    QFETCH(const QString, version);
    LoginLab lab(version);
    QVERIFY(lab.start());
    const ManagerLogin viewer = lab.add(LoginRole::Viewer, u"watcher"_s);
    const ManagerLogin attendant = lab.add(LoginRole::Operator, u"attendant"_s);
    const ManagerLogin lead = lab.add(LoginRole::Supervisor, u"lead"_s);
    QVERIFY(lab.reload());

    // Something of each kind, then everybody looks at it.
    support::Lab &server = lab.lab();
    server.cli(u"channel originate Local/9000@internal extension 103@internal"_s);
    server.cli(u"channel originate Local/9000@internal extension 300@internal"_s);
    server.cli(u"channel originate Local/9000@internal extension 700@internal"_s);
    server.cli(u"channel originate Local/9000@internal extension 9003@internal"_s);
    QTRY_VERIFY_WITH_TIMEOUT(server.cli(u"parking show default"_s).contains(u"701"_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(server.cli(u"confbridge list"_s).contains(u"\n300"_s), Patience);
    for (const ManagerLogin &login : {viewer, attendant, lead}) {
        const auto board = lab.board(login);
        QVERIFY2(board, qPrintable(login.user));
        QTRY_COMPARE_WITH_TIMEOUT(liveIn(*board), lab.live(), Patience);
        const pbx::State &state = board->state();
        QVERIFY(state.extensions().contains(u"101@hints"_s));
        QCOMPARE(state.queues().size(), 2);
        QCOMPARE(state.conferences().get(u"300"_s)->participants, 1);
        QVERIFY(!state.mailboxes().isEmpty());
        QVERIFY(!board->server().isEmpty());
        // (a viewer cannot list what is parked: only `call` allows that, and it allows much more)
        QCOMPARE(state.parkedCalls().size(), login.role == LoginRole::Viewer ? 0 : 1);
    }

    // A viewer sees what happens from then on, and may do none of it.
    {
        const auto board = lab.board(viewer);
        QVERIFY(board);
        for (const auto act : {pbx::Attendant::Act::Call, pbx::Attendant::Act::Transfer,
                               pbx::Attendant::Act::Command})
            QCOMPARE(board->attendant().obstacle(act).kind, pbx::Obstacle::Kind::MissingRight);
        server.cli(u"channel originate Local/9000@internal extension 700@internal"_s);
        QTRY_COMPARE_WITH_TIMEOUT(board->state().parkedCalls().size(), 1, Patience);
        const auto client = lab.connect(viewer);
        QVERIFY(client);
        const QString victim = board->state()
                                   .channels()
                                   .at(board->state().channels().find(liveIn(*board).front()))
                                   .name;
        for (const QByteArray action : {"Hangup", "Park", "Redirect", "Setvar"})
            QVERIFY2(client->ask(action, {{"Channel", victim}}).startsWith(u"Error: Perm"_s),
                     action.constData());
        QVERIFY(client->ask("Originate", {{"Channel", u"Local/9000@internal"_s}})
                    .startsWith(u"Error: Perm"_s));
        QVERIFY(!client->offers("QueueAdd") && !client->offers("MixMonitor") &&
                !client->offers("Command") && !client->offers("DBPut"));
    }
    QVERIFY(lab.hangUpAll());

    // An operator's day, also a supervisor's.
    for (const ManagerLogin &login : {attendant, lead}) {
        const auto client = lab.connect(login);
        const auto board = lab.board(login);
        QVERIFY(client && board);
        QTRY_VERIFY_WITH_TIMEOUT(board->state().channels().isEmpty(), Patience);
        const auto channelNamed = [&](const QString &device) {
            const QStringList ids = board->state().channelsOf(device);
            return ids.isEmpty() ? QString() : board->state().channels().get(ids.front())->name;
        };
        const QString own = server.channel(u"102"_s);
        const QString other = server.channel(u"103"_s);
        QCOMPARE(client->ask("Originate", {{"Channel", own},
                                           {"Exten", u"103"_s},
                                           {"Context", u"internal"_s},
                                           {"Priority", u"1"_s},
                                           {"Async", u"true"_s}}),
                 u"Success"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!channelNamed(other).isEmpty() && !channelNamed(own).isEmpty(),
                                 Patience);
        QTRY_COMPARE_WITH_TIMEOUT(
            board->state().channels().get(board->state().channelByName(channelNamed(other)))->state,
            u"Up"_s, Patience);
        QCOMPARE(client->ask("Getvar", {{"Variable", u"DIALPLAN_EXISTS(internal,300,1)"_s}}),
                 u"Success"_s);
        QCOMPARE(client->ask("AbsoluteTimeout",
                             {{"Channel", channelNamed(other)}, {"Timeout", u"600"_s}}),
                 u"Success"_s);
        QCOMPARE(client->ask("Park", {{"Channel", channelNamed(other)}, {"Timeout", u"60000"_s}}),
                 u"Success"_s);
        QTRY_COMPARE_WITH_TIMEOUT(board->state().parkedCalls().size(), 1, Patience);
        QCOMPARE(client->ask("ParkedCalls"), u"Success"_s);
        QCOMPARE(client->ask("Redirect", {{"Channel", channelNamed(other)},
                                          {"Exten", u"300"_s},
                                          {"Context", u"internal"_s},
                                          {"Priority", u"1"_s}}),
                 u"Success"_s);
        QTRY_COMPARE_WITH_TIMEOUT(board->state().participants().size(), 1, Patience);
        QVERIFY(board->state().parkedCalls().isEmpty());
        QCOMPARE(client->ask("ConfbridgeMute",
                             {{"Conference", u"300"_s}, {"Channel", channelNamed(other)}}),
                 u"Success"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            board->state().participants().size() == 1 &&
                board->state().participants().get(QString(u"300\n"_s + channelNamed(other)))->muted,
            Patience);
        QCOMPARE(client->ask("MailboxCount", {{"Mailbox", u"101@default"_s}}), u"Success"_s);
        QCOMPARE(client->ask("QueueStatus"), u"Success"_s);
        if (login.role == LoginRole::Operator) {
            // What would let it change the server or run a program there.
            for (const char *action : {"Command", "Reload", "DBPut", "MixMonitor", "ModuleLoad",
                                       "UpdateConfig", "QueueAdd"})
                QVERIFY2(!client->offers(action), action);
        } else {
            const QString queue = u"sales"_s;
            const QString member = server.channel(u"105"_s);
            const QString key = queue + u'\n' + member;
            QCOMPARE(client->ask("QueueAdd", {{"Queue", queue}, {"Interface", member}}),
                     u"Success"_s);
            QTRY_VERIFY_WITH_TIMEOUT(board->state().queueMembers().contains(key), Patience);
            QCOMPARE(client->ask("QueuePause", {{"Queue", queue},
                                                {"Interface", member},
                                                {"Paused", u"true"_s},
                                                {"Reason", u"lunch"_s}}),
                     u"Success"_s);
            QTRY_VERIFY_WITH_TIMEOUT(board->state().queueMembers().get(key)->paused, Patience);
            QCOMPARE(client->ask("QueueRemove", {{"Queue", queue}, {"Interface", member}}),
                     u"Success"_s);
            QCOMPARE(client->ask("MixMonitor",
                                 {{"Channel", channelNamed(other)}, {"File", u"lead.wav"_s}}),
                     u"Success"_s);
            QCOMPARE(client->ask("StopMixMonitor", {{"Channel", channelNamed(other)}}),
                     u"Success"_s);
            QCOMPARE(client->ask("Originate", {{"Channel", server.channel(u"104"_s)},
                                               {"Application", u"ChanSpy"_s},
                                               {"Data", QString(channelNamed(other) + u",q"_s)},
                                               {"Async", u"true"_s}}),
                     u"Success"_s);
            QTRY_VERIFY_WITH_TIMEOUT(client->hears("ChanSpyStart"), Patience);
        }
        QCOMPARE(client->ask("Hangup", {{"Channel", channelNamed(other)}}), u"Success"_s);
        QVERIFY(lab.hangUpAll());
        QTRY_VERIFY_WITH_TIMEOUT(board->state().channels().isEmpty(), Patience);
        QCOMPARE(board->state().counters().driftCorrected, quint64(0));
    }
}

void tst_Logins::noClassIsInVain()
{
    QFETCH(const QString, version);
    LoginLab lab(version);
    QVERIFY(lab.start());
    // What only that class lets through, and only that class allows, of what a role is for.
    const QHash<QString, QByteArray> events{{u"system"_s, "PeerStatus"},
                                            {u"call"_s, "Newchannel"},
                                            {u"agent"_s, "QueueCallerJoin"},
                                            {u"dialplan"_s, "Newexten"},
                                            {u"cdr"_s, "Cdr"}};
    const QHash<QString, QByteArray> actions{{u"reporting"_s, "ConfbridgeListRooms"},
                                             {u"call"_s, "Redirect"},
                                             {u"originate"_s, "Originate"},
                                             {u"agent"_s, "QueuePause"},
                                             {u"system"_s, "MixMonitor"}};
    struct Reduced
    {
        ManagerLogin login;
        QString line, but;
        std::unique_ptr<Client> client = {};
    };
    std::vector<Reduced> all;
    for (const auto role : {LoginRole::Viewer, LoginRole::Operator, LoginRole::Supervisor}) {
        const QString name = u"r%1"_s.arg(static_cast<int>(role));
        all.push_back({lab.add(role, name), {}, {}});
        for (const QString &each : all.back().login.readClasses())
            all.push_back(
                {lab.add(role, name + u"read-"_s + each, u"read"_s, each), u"read"_s, each});
        const QStringList writeClasses = all.back().login.writeClasses();
        for (const QString &each : writeClasses)
            all.push_back(
                {lab.add(role, name + u"write-"_s + each, u"write"_s, each), u"write"_s, each});
    }
    QVERIFY(lab.reload());
    for (Reduced &each : all) {
        each.client = lab.connect(each.login);
        QVERIFY2(each.client, qPrintable(each.login.user));
    }
    support::Lab &server = lab.lab();
    QVERIFY(server.phone(u"104"_s).off());
    server.cli(u"channel originate Local/9000@internal extension 200@internal"_s);
    server.cli(u"channel originate Local/9000@internal application Wait 1"_s); // a Cdr at its end
    for (const Reduced &each : all) {
        const QStringList heard = each.login.readClasses();
        // The last to come of those that it hears: the others came before, or never.
        for (const QString &one : heard) {
            if (each.line != u"read"_s || one != each.but)
                QTRY_VERIFY2_WITH_TIMEOUT(each.client->hears(events.value(one)),
                                          qPrintable(each.login.user + u' ' + one), Patience);
        }
    }
    for (const Reduced &each : all) {
        QCOMPARE(each.client->ask("Ping"), u"Success"_s); // all that came before it is here
        if (each.line == u"read"_s)
            QVERIFY2(!each.client->hears(events.value(each.but)), qPrintable(each.login.user));
        QVERIFY(!each.client->hears("VarSet")); // the filter, and the class would let it through
        for (const QString &one : each.login.writeClasses()) {
            const bool taken = each.line == u"write"_s && one == each.but;
            QVERIFY2(actions.contains(one), qPrintable(one));
            QVERIFY2(each.client->offers(actions.value(one)) != taken,
                     qPrintable(each.login.user + u' ' + one));
        }
    }
    QVERIFY(lab.hangUpAll());
}

QTEST_GUILESS_MAIN(tst_Logins)
#include "tst_logins.moc"
