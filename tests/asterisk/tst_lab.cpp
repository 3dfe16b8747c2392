// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lab itself: that what the other tests build on is there, and is gone when it should be. Both
// versions run side by side, and a bare socket speaks to them.

#include "support/lab.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSslSocket>
#include <QTest>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000; // for conditions; nothing waits for it in full

/// The processes that were started for an instance.
[[nodiscard]] QStringList processesOf(const QString &directory)
{
    QStringList found;
    const QByteArray mark = "CORDBOARD_LAB=" + directory.toLocal8Bit();
    for (const QString &pid : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile environment(u"/proc/"_s + pid + u"/environ"_s);
        if (pid.at(0).isDigit() && environment.open(QIODevice::ReadOnly)
            && environment.readAll().split('\0').contains(mark)) {
            found.append(pid);
        }
    }
    return found;
}

[[nodiscard]] bool isMounted(const QString &directory)
{
    QFile file(u"/proc/self/mounts"_s);
    const QByteArray mounts = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return mounts.isEmpty() || mounts.contains(directory.toLocal8Bit())
        || mounts.contains("build/asterisk");
}

} // namespace

class tst_Lab : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void init();
    void thePhonesAreRegistered();
    void aCallIsBridged();
    void aPhoneAnswersByHand();
    void aVoicemailIsLeft();
    void anInboundCallHasAnOutsideNumber();
    void theUsersMayWhatTheyShould();
    void tlsShowsTheCertificate();
    void aPhoneComesAndGoes();
    void theServerComesAndGoes();
    void theOwnersEndEndsIt();
    void nothingIsLeft();

private:
    [[nodiscard]] support::Lab &lab() { return *m_labs[m_version]; }
    void hangUpAll();
    [[nodiscard]] int channels();
    [[nodiscard]] QStringList logIn(QTcpSocket &socket, const QString &user);
    [[nodiscard]] QString ask(QTcpSocket &socket, const QByteArray &action);
    [[nodiscard]] QString answer(QTcpSocket &socket, QLatin1StringView start);

    QString m_version;
    std::map<QString, std::unique_ptr<support::Lab>> m_labs;
};

void tst_Lab::initTestCase_data()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("22") << u"22"_s;
    QTest::newRow("16") << u"16"_s;
}

void tst_Lab::init()
{
    QFETCH_GLOBAL(QString, version);
    m_version = version;
    auto &lab = m_labs[version];
    if (lab) {
        hangUpAll();
        return;
    }
    lab = std::make_unique<support::Lab>(version);
    if (!lab->start()) {
        const QString why = lab->error();
        lab.reset();
        QFAIL(qPrintable(why));
    }
}

void tst_Lab::hangUpAll()
{
    if (lab().serverPid() == 0)
        return;
    lab().cli(u"channel request hangup all"_s);
    QTRY_COMPARE_WITH_TIMEOUT(channels(), 0, Patience);
}

int tst_Lab::channels()
{
    const QString answer = lab().cli(u"core show channels count"_s);
    const auto match = QRegularExpression(u"(\\d+) active channel"_s).match(answer);
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

/// The next block that begins so. A bare socket reads as it comes: this one is in no hurry.
QString tst_Lab::answer(QTcpSocket &socket, QLatin1StringView start)
{
    QString block;
    while (socket.canReadLine() || socket.waitForReadyRead(Patience)) {
        while (socket.canReadLine()) {
            const QString line = QString::fromUtf8(socket.readLine()).trimmed();
            if (!line.isEmpty()) {
                block += line + u'\n';
            } else if (block.contains(start)) {
                return block;
            } else {
                block.clear();
            }
        }
    }
    return {};
}

QString tst_Lab::ask(QTcpSocket &socket, const QByteArray &action)
{
    socket.write(action + "\r\n");
    return answer(socket, "Response: "_L1);
}

/// The server's answer to a login, and then its answer to an action that wants a right to write.
QStringList tst_Lab::logIn(QTcpSocket &socket, const QString &user)
{
    socket.connectToHost(u"127.0.0.1"_s, lab().amiPort());
    if (!socket.waitForConnected(Patience))
        return {socket.errorString(), QString()};
    const QString login = ask(socket, "Action: Login\r\nUsername: " + user.toUtf8() + "\r\nSecret: "
                                          + lab().secret(user).toUtf8() + "\r\n");
    return {login, ask(socket, "Action: Command\r\nCommand: core show uptime\r\n")};
}

void tst_Lab::thePhonesAreRegistered()
{
    const QString hints = lab().cli(u"core show hints"_s);
    for (const QString &extension : {u"101"_s, u"102"_s, u"103"_s, u"104"_s, u"105"_s}) {
        const QRegularExpression idle(extension + u"@hints.*"_s + lab().channel(extension)
                                      + u".*State:Idle"_s);
        QVERIFY2(hints.contains(idle), qPrintable(hints));
    }
    QVERIFY2(hints.contains(QRegularExpression(u"106@hints.*State:Unavailable"_s)),
             qPrintable(hints));
    QCOMPARE(lab().channel(u"101"_s), m_version == u"16"_s ? u"SIP/101"_s : u"PJSIP/101"_s);
}

void tst_Lab::aCallIsBridged()
{
    QVERIFY(lab().phone(u"101"_s).dial(u"102"_s));
    QTRY_COMPARE_WITH_TIMEOUT(
        lab().cli(u"core show channels concise"_s).count(u"!Up!"_s), 2, Patience);
    QTcpSocket socket;
    QVERIFY(logIn(socket, u"operator"_s).first().contains(u"Success"_s));
    const QString bridged = u"BridgeNumChannels: 2"_s;
    QString bridge;
    const auto bridges = [&] {
        socket.write("Action: BridgeList\r\n\r\n");
        bridge = answer(socket, "Event: BridgeListItem"_L1);
        return bridge;
    };
    QTRY_VERIFY_WITH_TIMEOUT(bridges().contains(bridged), Patience);
    QVERIFY(lab().phone(u"101"_s).hangUp());
    QTRY_COMPARE_WITH_TIMEOUT(channels(), 0, Patience);
}

void tst_Lab::aPhoneAnswersByHand()
{
    lab().cli(u"channel originate Local/101@internal extension 9000@internal"_s);
    const auto calls = [this] { return lab().cli(u"core show channels concise"_s); };
    const QRegularExpression ringing(lab().channel(u"101"_s) + u"-.*!Ringing!"_s);
    const QRegularExpression talking(lab().channel(u"101"_s) + u"-.*!Up!"_s);
    QTRY_VERIFY_WITH_TIMEOUT(calls().contains(ringing), Patience);
    QVERIFY(lab().phone(u"101"_s).answer());
    QTRY_VERIFY_WITH_TIMEOUT(calls().contains(talking), Patience);
    QVERIFY(lab().phone(u"101"_s).log().contains(u"INVITE sip:101"_s));
}

void tst_Lab::aVoicemailIsLeft()
{
    QTcpSocket socket;
    QVERIFY(logIn(socket, u"operator"_s).first().contains(u"Success"_s));
    const QByteArray count = "Action: MailboxCount\r\nMailbox: 101@default\r\n";
    QVERIFY(ask(socket, count).contains(u"NewMessages: 0"_s));
    QVERIFY(ask(socket, "Action: Originate\r\nChannel: Local/9001@internal\r\n"
                        "Application: VoiceMail\r\nData: 101@default,s\r\nAsync: true\r\n"
                        "CallerID: Shop <0301234567>\r\n")
                .contains(u"Success"_s));
    const QString waiting = answer(socket, "Event: MessageWaiting"_L1);
    QVERIFY2(waiting.contains(u"Mailbox: 101@default"_s), qPrintable(waiting));
    QVERIFY2(waiting.contains(u"New: 1"_s), qPrintable(waiting));
    QVERIFY(ask(socket, count).contains(u"NewMessages: 1"_s));
}

void tst_Lab::anInboundCallHasAnOutsideNumber()
{
    QTcpSocket socket;
    QVERIFY(logIn(socket, u"operator"_s).first().contains(u"Success"_s));
    QVERIFY(ask(socket, "Action: Originate\r\nChannel: PJSIP/102@trunk\r\nAsync: true\r\n"
                        "Application: MusicOnHold\r\nCallerID: Shop <0301234567>\r\n")
                .contains(u"Success"_s));
    const auto calls = [this] { return lab().cli(u"core show channels verbose"_s); };
    const QRegularExpression inbound(u"PJSIP/trunk-.* from-trunk|PJSIP/trunk-.*0301234567"_s);
    QTRY_VERIFY_WITH_TIMEOUT(calls().contains(lab().channel(u"102"_s) + u'-'), Patience);
    QVERIFY2(calls().contains(inbound), qPrintable(calls()));
    QTRY_VERIFY_WITH_TIMEOUT(lab().phone(u"102"_s).log().contains(u"0301234567"_s), Patience);
}

void tst_Lab::theUsersMayWhatTheyShould()
{
    for (const QString &user : {u"operator"_s, u"patient"_s, u"viewer"_s, u"nobody"_s}) {
        QTcpSocket socket;
        const QStringList answers = logIn(socket, user);
        QVERIFY2(answers.first().contains(u"Authentication accepted"_s), qPrintable(user));
        const bool may = user == u"operator"_s || user == u"patient"_s;
        QVERIFY2(answers.last().contains(may ? u"System uptime"_s : u"Permission denied"_s),
                 qPrintable(user + u": "_s + answers.last()));
    }
}

void tst_Lab::tlsShowsTheCertificate()
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::QueryPeer);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, lab().tlsPort());
    QVERIFY2(socket.waitForEncrypted(Patience), qPrintable(socket.errorString()));
    QCOMPARE(QString::fromLatin1(
                 socket.peerCertificate().digest(QCryptographicHash::Sha256).toHex()),
             lab().fingerprint());
    while (!socket.canReadLine())
        QVERIFY(socket.waitForReadyRead(Patience));
    QVERIFY(socket.readLine().startsWith("Asterisk Call Manager/"));
}

void tst_Lab::aPhoneComesAndGoes()
{
    const auto hints = [this] { return lab().cli(u"core show hints"_s); };
    const QRegularExpression gone(u"104@hints.*State:Unavailable"_s);
    const QRegularExpression there(u"104@hints.*State:Idle"_s);
    QVERIFY(lab().phone(u"104"_s).off());
    QTRY_VERIFY_WITH_TIMEOUT(hints().contains(gone), Patience);
    QVERIFY(lab().phone(u"104"_s).on());
    QTRY_VERIFY_WITH_TIMEOUT(hints().contains(there), Patience);
}

void tst_Lab::theServerComesAndGoes()
{
    const quint16 port = lab().amiPort();
    const qint64 pid = lab().serverPid();
    const auto startedAt = [this] {
        QTcpSocket socket;
        return logIn(socket, u"operator"_s).last();
    };
    QVERIFY(lab().restartNow());
    QCOMPARE(lab().serverPid(), pid); // it puts itself in its own place
    QVERIFY(startedAt().contains(u"System uptime"_s));

    QVERIFY(lab().killServer());
    QCOMPARE(lab().serverPid(), 0);
    QCOMPARE(startedAt(), QString());
    QVERIFY(lab().startServer());
    QCOMPARE(lab().amiPort(), port);
    QVERIFY(startedAt().contains(u"System uptime"_s));

    // A test may also have ended it by itself.
    lab().cli(u"core stop now"_s);
    QTRY_COMPARE_WITH_TIMEOUT(lab().serverPid(), 0, Patience);
    QVERIFY(lab().startServer());
}

void tst_Lab::theOwnersEndEndsIt()
{
    QTemporaryDir home;
    const QString directory = home.filePath(u"orphan"_s);
    QProcess owner;
    owner.start(u"cat"_s); // ends when it is killed, or with us
    QVERIFY(owner.waitForStarted());
    QCOMPARE(QProcess::execute(u"" CORDBOARD_SOURCE "/tests/asterisk/lab"_s,
                               {u"start"_s, m_version, directory, u"--owner"_s,
                                QString::number(owner.processId())}),
             0);
    QVERIFY(!processesOf(directory).isEmpty());
    owner.kill();
    QVERIFY(owner.waitForFinished());
    QTRY_COMPARE_WITH_TIMEOUT(processesOf(directory), QStringList(), Patience);
    QVERIFY(!QFile::exists(directory + u"/lab.json"_s));
}

void tst_Lab::nothingIsLeft()
{
    const QString directory = lab().directory();
    QVERIFY(processesOf(directory).size() >= 7); // the keeper, the server, five phones
    QVERIFY(!isMounted(directory));              // it is, but in a namespace of the server's own
    QVERIFY(lab().stopServer());
    QVERIFY(lab().stop());
    QCOMPARE(processesOf(directory), QStringList());
    QVERIFY(!isMounted(directory));
    QVERIFY(!QFile::exists(directory + u"/lab.json"_s));
    QVERIFY(lab().stop()); // once more does no harm
    m_labs.erase(m_version);
}

QTEST_GUILESS_MAIN(tst_Lab)
#include "tst_lab.moc"
