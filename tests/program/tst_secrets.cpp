// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One whole run against a server that repeats the secret wherever it can: none of what the program
// leaves behind holds it.

#include "ami/codec.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray Secret = "s3cret-0f-the-board";

} // namespace

class tst_Secrets : public QObject
{
    Q_OBJECT

private slots:
    void nothingHoldsTheSecret_data();
    void nothingHoldsTheSecret();
};

void tst_Secrets::nothingHoldsTheSecret_data()
{
    QTest::addColumn<bool>("accepted");
    QTest::newRow("accepted") << true;
    QTest::newRow("refused, in these words") << false;
}

void tst_Secrets::nothingHoldsTheSecret()
{
    QFETCH(const bool, accepted);
    const QTemporaryDir folder;
    const auto path = [&](const QString &name) { return folder.filePath(name); };

    // An old server: no challenge, so the secret itself crosses the wire.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    ami::Codec codec;
    QByteArray received;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write("Asterisk Call Manager/1.0\r\n");
        codec.reset();
        connect(socket, &QTcpSocket::readyRead, socket, [&, socket] {
            const QByteArray bytes = socket->readAll();
            received += bytes;
            codec.feed(bytes);
            while (const auto message = codec.next()) {
                const QByteArray id = "ActionID: " + message->value("ActionID") + "\r\n";
                const QByteArray action = message->value("Action").toByteArray();
                if (action == "Login" && !accepted) {
                    socket->write("Response: Error\r\n" + id + "Message: wrong: " + Secret +
                                  "\r\n\r\n");
                } else if (action == "Login") {
                    socket->write("Response: Success\r\n" + id + "\r\n" +
                                  "Event: AuthDetail\r\nUsername: op\r\nPassword: " + Secret +
                                  "\r\n\r\nEvent: UserEvent\r\nNote: it is " + Secret +
                                  "!\r\n\r\nEvent: Newchannel\r\nChannel: SIP/1-a\r\n"
                                  "Uniqueid: 1.1\r\nCallerIDName: x\r\n\r\n");
                } else {
                    socket->write("Response: Error\r\n" + id +
                                  "Message: Invalid/unknown command\r\n"
                                  "\r\n");
                }
            }
        });
    });

    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
                                 "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"})
        environment.insert(QString::fromLatin1(variable), folder.path());
    environment.insert(u"CORDBOARD_SECRET"_s, QString::fromLatin1(Secret));
    environment.insert(u"QT_LOGGING_RULES"_s, u"*.debug=true"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    program.setProcessEnvironment(environment);
    const QStringList arguments{u"--pbx"_s,
                                u"ami://op@127.0.0.1:%1"_s.arg(server.serverPort()),
                                u"--record"_s,
                                path(u"trouble.ami"_s),
                                u"--state-json"_s,
                                path(u"state.json"_s),
                                u"--headless"_s,
                                u"--exit-after"_s,
                                u"20"_s};
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(CORDBOARD_PROGRAM), arguments);
    QByteArray said;
    connect(&program, &QProcess::readyRead, this, [&] { said += program.readAll(); });
    // A refused login ends it; else it is ended once it says that it is live.
    QTRY_VERIFY_WITH_TIMEOUT(said.contains("is live") || program.state() == QProcess::NotRunning,
                             60'000);
    program.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 60'000);
    said += program.readAll();

    QVERIFY(received.contains(QByteArray("Secret: " + Secret))); // it was there to be found
    QVERIFY2(!said.contains(Secret), said.constData());
    QCOMPARE(said.contains("***"), !accepted);
    int files = 0;
    QDirIterator all(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(Secret), qPrintable(file.fileName()));
        ++files;
        if (file.fileName() == path(u"trouble.ami"_s)) {
            QCOMPARE(bytes.contains("Password: ***\r\n"), accepted);
            QCOMPARE(bytes.contains("Note: it is ***!\r\n"), accepted);
        }
    }
    QVERIFY(files >= 2);
}

QTEST_GUILESS_MAIN(tst_Secrets)
#include "tst_secrets.moc"
