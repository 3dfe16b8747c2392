// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program from outside: its options, its exit status, its JSON.

#include "ami/codec.h"
#include "demo/server.h"
#include "support/launch.h"
#include "support/tlspbx.h"

#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int status = -1;
    QByteArray out, err;

    [[nodiscard]] QJsonObject pbx() const
    {
        const QJsonObject state = QJsonDocument::fromJson(out).object();
        return state[u"pbxes"_s].toArray().first().toObject();
    }
};

QStringList idsOf(const QJsonObject &pbx)
{
    QStringList ids;
    for (const QJsonValue &channel : pbx[u"channels"_s].toArray())
        ids.append(channel[u"uniqueId"_s].toString());
    ids.sort();
    return ids;
}

} // namespace

class tst_Face : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsItsVersion();
    void badUsageIsTwo();
    void theDemoIsLive();
    void theOldDemoIsLive();
    void everyRecordingReplays_data();
    void everyRecordingReplays();
    void aReplayIsTheSameTwice();
    void aMissingRecordingIsBadUsage();
    void garbageIsSurvived();
    void neverLiveIsThree();
    void refusedIsFour();
    void anotherCertificateIsFive();
    void whatIsRecordedReplaysToTheSameCalls();
    void aScreenshotHasTheSizeThatWasAskedFor();
    void aSignalEndsItInOrder();

private:
    Outcome run(const QStringList &arguments, const QByteArray &secret = {});
    [[nodiscard]] QString path(const QString &name) const { return m_dir->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_Face::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

Outcome tst_Face::run(const QStringList &arguments, const QByteArray &secret)
{
    const auto process = support::launch(m_dir->path(), arguments, QString::fromUtf8(secret));
    if (!QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning; }, 60'000))
        process->kill();
    Outcome outcome;
    outcome.status = process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1;
    outcome.out = process->readAllStandardOutput();
    outcome.err = process->readAllStandardError();
    return outcome;
}

void tst_Face::tellsItsVersion()
{
    const Outcome version = run({u"--version"_s});
    QCOMPARE(version.status, 0);
    QCOMPARE(version.out, QByteArray("cordboard " CORDBOARD_VERSION "\n"));
    const Outcome help = run({u"--help"_s});
    QCOMPARE(help.status, 0);
    for (const char *option : {"--demo", "--pbx", "--profile", "--record", "--replay", "--state-json",
                               "--exit-after", "--screenshot", "--headless"})
        QVERIFY2(help.out.contains(option), option);
}

void tst_Face::badUsageIsTwo()
{
    const Outcome wrong = run({u"--nonsense"_s});
    QCOMPARE(wrong.status, 2);
    QVERIFY(wrong.out.isEmpty());
    QVERIFY(wrong.err.contains("nonsense"));
    QCOMPARE(run({u"--profile=nosuch"_s, u"--headless"_s}).status, 2);
    QCOMPARE(run({u"--demo"_s, u"--headless"_s, u"--exit-after=0"_s, u"--state-json"_s,
                  u"/nowhere/at/all.json"_s}).status, 2);
}

void tst_Face::theDemoIsLive()
{
    const Outcome outcome = run({u"--demo"_s, u"--headless"_s, u"--exit-after"_s, u"3"_s,
                                 u"--state-json"_s, u"-"_s});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    const QJsonObject document = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(document[u"schema"_s].toString(), u"cordboard-state/1"_s);
    const QJsonObject pbx = outcome.pbx();
    QCOMPARE(pbx[u"link"_s].toString(), u"live"_s);
    QVERIFY(pbx[u"banner"_s].toString().startsWith(u"Asterisk Call Manager/"_s));
    QVERIFY(!pbx[u"server"_s].toString().isEmpty());
    QVERIFY(pbx[u"extensions"_s].toArray().size() >= 40);
    QVERIFY(pbx[u"peers"_s].toArray().size() >= 40);
    QVERIFY(pbx[u"channels"_s].toArray().size() >= 2);
    QVERIFY(pbx[u"queues"_s].toArray().size() >= 2);
    QVERIFY(!pbx[u"mailboxes"_s].toArray().isEmpty());
    QCOMPARE(pbx[u"counters"_s][u"unknownEvents"_s].toInt(), 0);
    QCOMPARE(pbx[u"counters"_s][u"malformed"_s].toInt(), 0);
    for (const char *key : {"name", "host", "port", "tls", "link", "banner", "server", "confirmedAgeMs",
                            "channels", "bridges", "peers", "extensions", "queues", "parkingLots",
                            "conferences", "mailboxes", "registrations", "counters"})
        QVERIFY2(pbx.contains(QLatin1StringView(key)), key);
    for (const QJsonValue &channel : pbx[u"channels"_s].toArray())
        QVERIFY(!channel[u"state"_s].toString().isEmpty());
}

void tst_Face::theOldDemoIsLive()
{
    const Outcome outcome = run({u"--demo-legacy"_s, u"--headless"_s, u"--exit-after=3"_s,
                                 u"--state-json=-"_s});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QCOMPARE(outcome.pbx()[u"link"_s].toString(), u"live"_s);
    QCOMPARE(outcome.pbx()[u"banner"_s].toString(), u"Asterisk Call Manager/1.0"_s);
    QVERIFY(outcome.pbx()[u"channels"_s].toArray().size() >= 2);
}

void tst_Face::everyRecordingReplays_data()
{
    QTest::addColumn<QString>("file");
    // One of each kind and version: what each recording means is tests/pbx's business.
    for (const char *name : {"1.0/call-answered", "1.0/status", "1.2/transfer-feature-blind",
                             "1.2/command", "1.8/status-mixed", "13/conference", "13/parking-timeout",
                             "16-sip/park-giveup", "22/snapshot-idle", "22/queue-caller-agent",
                             "22/login-bad"}) {
        QTest::newRow(name) << QStringLiteral(CORDBOARD_TEST_DATA "/") + QLatin1StringView(name) + u".ami"_s;
    }
}

void tst_Face::everyRecordingReplays()
{
    QFETCH(QString, file);
    QFile recording(file);
    QVERIFY(recording.open(QIODevice::ReadOnly));
    const QByteArray bytes = recording.readAll();
    ami::Codec codec;
    codec.feed(bytes);
    int messages = 0;
    while (codec.next())
        ++messages;

    const Outcome outcome = run({u"--headless"_s, u"--replay"_s, file, u"--exit-after-replay"_s,
                                 u"--state-json"_s, u"-"_s});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    const QJsonObject pbx = outcome.pbx();
    QCOMPARE(pbx[u"link"_s].toString(), u"replay"_s);
    QCOMPARE(pbx[u"counters"_s][u"messages"_s].toInt(), messages);
    QCOMPARE(pbx[u"counters"_s][u"bytes"_s].toInt(), bytes.size());
}

void tst_Face::aReplayIsTheSameTwice()
{
    const QStringList arguments{u"--headless"_s, u"--replay"_s,
                                QStringLiteral(CORDBOARD_TEST_DATA "/13/status-mixed.ami"),
                                u"--exit-after-replay"_s, u"--state-json"_s, u"-"_s};
    const Outcome first = run(arguments);
    QCOMPARE(first.status, 0);
    QVERIFY(!first.out.isEmpty());
    QCOMPARE(run(arguments).out, first.out);
}

void tst_Face::aMissingRecordingIsBadUsage()
{
    const Outcome outcome = run({u"--headless"_s, u"--replay=/nowhere/at/all.ami"_s, u"--exit-after-replay"_s});
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.err.contains("/nowhere/at/all.ami"));
}

void tst_Face::garbageIsSurvived()
{
    QFile file(path(u"garbage.ami"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray bytes = "Asterisk Call Manager/9.9\r\n";
    quint32 seed = 1;
    for (int i = 0; i < 3'000'000; ++i) {
        seed = seed * 1664525u + 1013904223u;
        bytes.append(static_cast<char>(seed >> 24));
    }
    bytes.append(QByteArray(200'000, 'x')); // a line without an end
    file.write(bytes);
    file.close();
    const Outcome outcome = run({u"--headless"_s, u"--replay"_s, file.fileName(), u"--exit-after-replay"_s,
                                 u"--state-json=-"_s});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QVERIFY(outcome.pbx()[u"counters"_s][u"malformed"_s].toInt() > 0);
}

void tst_Face::neverLiveIsThree()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();
    const Outcome outcome = run({u"--headless"_s, u"--exit-after=1"_s, u"--state-json=-"_s,
                                 u"--pbx=ami://demo@127.0.0.1:%1"_s.arg(port)}, "demo");
    QCOMPARE(outcome.status, 3);
    QCOMPARE(outcome.pbx()[u"link"_s].toString(), u"connecting"_s);
}

void tst_Face::refusedIsFour()
{
    demo::Server server;
    QVERIFY(server.port() != 0);
    const QString url = u"--pbx=ami://demo@127.0.0.1:%1"_s.arg(server.port());
    const Outcome outcome = run({u"--headless"_s, u"--exit-after=10"_s, u"--state-json=-"_s, url},
                                "not-the-secret");
    QVERIFY2(outcome.status == 4, outcome.err.constData());
    QCOMPARE(outcome.pbx()[u"link"_s].toString(), u"refused"_s);
    QVERIFY(outcome.err.contains("Authentication failed"));
    QVERIFY(!outcome.err.contains("not-the-secret"));
    QVERIFY(!outcome.out.contains("not-the-secret"));
}

void tst_Face::anotherCertificateIsFive()
{
    support::CertificateMaker make;
    const support::Identity before = make.selfSigned();
    const support::Identity after = make.selfSigned();
    QVERIFY(!before.certificate.isNull());
    support::TlsPbx server(before);
    const QStringList arguments{u"--headless"_s, u"--exit-after=5"_s, u"--state-json=-"_s,
                                u"--pbx=amis://operator@localhost:%1"_s.arg(server.serverPort())};

    // Trusted at its first use, and known from then on.
    const Outcome first = run(arguments, "sw1tch");
    QVERIFY2(first.status == 0, first.err.constData());
    QVERIFY2(first.err.contains("trusting the certificate"), first.err.constData());
    QVERIFY(first.err.contains(before.sha256()));
    const Outcome second = run(arguments, "sw1tch");
    QVERIFY2(second.status == 0, second.err.constData());
    QVERIFY2(!second.err.contains("trusting"), second.err.constData());

    // Another one ends it at once, and nothing is sent.
    server.restartAs(after);
    const QByteArray received = server.received();
    for (int again = 0; again < 2; ++again) {
        const Outcome changed = run(arguments, "sw1tch");
        QVERIFY2(changed.status == 5, changed.err.constData());
        QCOMPARE(changed.pbx()[u"link"_s].toString(), u"untrusted"_s);
        QVERIFY2(changed.err.contains("has changed"), changed.err.constData());
        QVERIFY(changed.err.contains(before.sha256()));
        QVERIFY(changed.err.contains(after.sha256()));
        QCOMPARE(server.received(), received);
    }

    // Until somebody says that it is right.
    const Outcome trusted =
        run(arguments + QStringList{u"--trust"_s, QString::fromLatin1(after.sha256())}, "sw1tch");
    QVERIFY2(trusted.status == 0, trusted.err.constData());
    const Outcome known = run(arguments, "sw1tch");
    QVERIFY2(known.status == 0, known.err.constData());
}

void tst_Face::whatIsRecordedReplaysToTheSameCalls()
{
    demo::Server server;
    QVERIFY(server.port() != 0);
    const QString recording = path(u"day.ami"_s);
    const Outcome live = run({u"--headless"_s, u"--exit-after=4"_s, u"--state-json=-"_s, u"--record"_s, recording,
                              u"--pbx=ami://demo@127.0.0.1:%1"_s.arg(server.port())}, "demo");
    QVERIFY2(live.status == 0, live.err.constData());
    QVERIFY(idsOf(live.pbx()).size() >= 2);
    const Outcome replayed = run({u"--headless"_s, u"--replay"_s, recording, u"--exit-after-replay"_s,
                                  u"--state-json=-"_s});
    QCOMPARE(replayed.status, 0);
    QCOMPARE(idsOf(replayed.pbx()), idsOf(live.pbx()));
    QCOMPARE(replayed.pbx()[u"bridges"_s].toArray().size(), live.pbx()[u"bridges"_s].toArray().size());
    QCOMPARE(replayed.pbx()[u"extensions"_s], live.pbx()[u"extensions"_s]);
}

void tst_Face::aScreenshotHasTheSizeThatWasAskedFor()
{
    for (const QString &theme : {u"light"_s, u"dark"_s}) {
        const QString picture = path(theme + u".png"_s);
        const Outcome outcome = run({u"--demo"_s, u"--exit-after=2"_s, u"--screenshot"_s, picture,
                                     u"--size=1024x700"_s, u"--theme"_s, theme});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        const QImage image(picture);
        QCOMPARE(image.size(), QSize(1024, 700));
        const int lightness = image.pixelColor(image.width() - 2, 2).lightness();
        QVERIFY2((lightness > 128) == (theme == u"light"_s), qPrintable(QString::number(lightness)));
    }
}

void tst_Face::aSignalEndsItInOrder()
{
    const auto process = support::launch(
        m_dir->path(), {u"--demo"_s, u"--headless"_s, u"--record"_s, path(u"r.ami"_s),
                        u"--state-json"_s, path(u"s.json"_s)});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += process->readAllStandardError()).contains("live"), 60'000);
    process->terminate();
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 30'000);
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 0);
    QVERIFY(QFileInfo(path(u"r.ami"_s)).size() > 10'000);
    QFile json(path(u"s.json"_s));
    QVERIFY(json.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(json.readAll()).object().contains(u"pbxes"_s));
}

QTEST_GUILESS_MAIN(tst_Face)
#include "tst_face.moc"
