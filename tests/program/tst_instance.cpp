// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One running Cordboard, and what other programs can ask of it.

#include "demo/server.h"
#include "support/launch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000;

struct Outcome
{
    int status = -1;
    QByteArray err;
};

} // namespace

class tst_Instance : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aCommandNeedsARunningOne();
    void commandsAreDone();
    void whatCannotBeDoneSaysWhy();
    void aSecondStartHandsItsLinkOver();
    void whatACrashLeavesBehindIsNoInstance();
    void inAFlatpakItIsInTheFolderOfAllStarts();
    void aFolderOfItsOwnIsAnotherOne();
    void garbageIsRefused_data();
    void garbageIsRefused();

private:
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        return support::launch(m_dir->path(), arguments, u"demo"_s);
    }
    [[nodiscard]] Outcome run(const QStringList &arguments) const;
    [[nodiscard]] QString address() const { return m_dir->filePath(u"run/cordboard.socket"_s); }
    /// Asks until it is done: a call comes up when it does.
    [[nodiscard]] bool untilDone(const QString &command) const
    {
        return QTest::qWaitFor([&] { return run({command}).status == 0; }, Patience);
    }
    void startTheRunningOne();
    /// What it knows in the end.
    [[nodiscard]] QJsonObject endTheRunningOne();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<demo::Server> m_server;
    std::unique_ptr<QProcess> m_running;
};

void tst_Instance::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void tst_Instance::cleanup()
{
    if (m_running) {
        m_running->kill();
        m_running->waitForFinished();
        m_running.reset();
    }
    m_server.reset();
}

Outcome tst_Instance::run(const QStringList &arguments) const
{
    const auto process = start(arguments);
    Outcome outcome;
    if (!QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning; }, Patience))
        process->kill();
    else if (process->exitStatus() == QProcess::NormalExit)
        outcome.status = process->exitCode();
    outcome.err = process->readAllStandardError();
    return outcome;
}

void tst_Instance::startTheRunningOne()
{
    demo::Options options;
    options.people = 20;
    options.traffic = false;
    options.speed = 10;
    m_server = std::make_unique<demo::Server>(options);
    m_running = start({u"--pbx"_s, u"ami://demo@127.0.0.1:%1"_s.arg(m_server->port()),
                       u"--my-extension=100"_s, u"--context=internal"_s, u"--state-json"_s,
                       m_dir->filePath(u"state.json"_s)});
    // Only when it is live can it do anything; before that it says so.
    QVERIFY(untilDone(u"--dial=101"_s));
}

QJsonObject tst_Instance::endTheRunningOne()
{
    m_running->terminate();
    if (!QTest::qWaitFor([this] { return m_running->state() == QProcess::NotRunning; }, Patience))
        return {};
    QFile file(m_dir->filePath(u"state.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject state = QJsonDocument::fromJson(file.readAll()).object();
    return state.value(u"pbxes"_s).toArray().first().toObject();
}

void tst_Instance::aCommandNeedsARunningOne()
{
    const Outcome outcome = run({u"--answer"_s});
    QCOMPARE(outcome.status, 6);
    QVERIFY(outcome.err.contains("start it first"));
}

void tst_Instance::commandsAreDone()
{
    startTheRunningOne();
    if (QTest::currentTestFailed())
        return;
    // The call that was dialled comes up, and goes on from there.
    QVERIFY(untilDone(u"--transfer=102"_s));
    QVERIFY(untilDone(u"--dial=103"_s));
    QVERIFY(untilDone(u"--hangup"_s));
    const QJsonObject pbx = endTheRunningOne();
    QCOMPARE(pbx.value(u"link"_s).toString(), u"live"_s);
}

void tst_Instance::whatCannotBeDoneSaysWhy()
{
    startTheRunningOne();
    if (QTest::currentTestFailed())
        return;
    QVERIFY(untilDone(u"--hangup"_s));
    // Between the PBX's yes and its word that the call has ended, it refuses to end it once more.
    Outcome outcome;
    const bool told = QTest::qWaitFor(
        [&] {
            outcome = run({u"--hangup"_s});
            return outcome.status == 7 && outcome.err.contains("You have no call");
        },
        Patience);
    QVERIFY2(told, outcome.err.constData());
    outcome = run({u"--dial-selection"_s});
    QCOMPARE(outcome.status, 7);
    QVERIFY2(outcome.err.contains("No number is selected"), outcome.err.constData());
}

void tst_Instance::aSecondStartHandsItsLinkOver()
{
    startTheRunningOne();
    if (QTest::currentTestFailed())
        return;
    // A link asks first: it stands in the field, and this start ends.
    QCOMPARE(run({u"tel:+49-30-5550144;ext=12"_s}).status, 0);
    QCOMPARE(run({}).status, 0);
    QCOMPARE(run({u"--take-back"_s}).status, 7);
    QCOMPARE(m_running->state(), QProcess::Running);
}

void tst_Instance::whatACrashLeavesBehindIsNoInstance()
{
    startTheRunningOne();
    if (QTest::currentTestFailed())
        return;
    m_running->kill();
    QTRY_COMPARE_WITH_TIMEOUT(m_running->state(), QProcess::NotRunning, Patience);
    QVERIFY(QFile::exists(address()));
    QCOMPARE(run({u"--answer"_s}).status, 6);
    startTheRunningOne();
}

void tst_Instance::inAFlatpakItIsInTheFolderOfAllStarts()
{
    const QString folder = m_dir->filePath(u"run/app/org.cordboard.Cordboard"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::setPermissions(m_dir->filePath(u"run"_s),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("FLATPAK_ID", "org.cordboard.Cordboard");
    const auto end = qScopeGuard([] { qunsetenv("FLATPAK_ID"); });
    startTheRunningOne();
    QVERIFY(QFile::exists(folder + u"/cordboard.socket"_s));
    QVERIFY(!QFile::exists(address()));
}

void tst_Instance::aFolderOfItsOwnIsAnotherOne()
{
    startTheRunningOne();
    if (QTest::currentTestFailed())
        return;
    const QString folder = m_dir->filePath(u"stick/Cordboard of Ann"_s);
    // There, none is running yet.
    QCOMPARE(run({u"--config"_s, folder, u"--answer"_s}).status, 6);
    const auto portable = start({u"--config"_s, folder});
    QVERIFY(QTest::qWaitFor(
        [&] {
            return run({u"--config"_s, folder, u"--hangup"_s}).status == 7;
        },
        Patience));
    // A plain start with that folder hands over to it, and a link of another spelling too.
    const Outcome second = run({u"--config"_s, folder + u"/../Cordboard of Ann/"_s});
    QCOMPARE(second.status, 0);
    QCOMPARE(portable->state(), QProcess::Running);
    QCOMPARE(m_running->state(), QProcess::Running);
    portable->terminate();
    QVERIFY(QTest::qWaitFor([&] { return portable->state() == QProcess::NotRunning; }, Patience));
    // Everything is there, and nothing at home.
    for (const QString &name : {u"cordboard.ini"_s, u"history.sqlite"_s, u"contacts.sqlite"_s})
        QVERIFY2(QFile::exists(folder + u"/Cordboard/"_s + name), qPrintable(name));
    QFile blocked(m_dir->filePath(u"file"_s));
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    const Outcome wrong = run({u"--config"_s, blocked.fileName(), u"--demo"_s});
    QCOMPARE(wrong.status, 2);
    QVERIFY(wrong.err.contains("cannot be made"));
    QCOMPARE(run({u"--config="_s}).status, 2);
}

void tst_Instance::garbageIsRefused_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("no JSON") << QByteArray("dial 104\n");
    QTest::newRow("unknown") << QByteArray(R"({"what":"format"})"
                                           "\n");
    QTest::newRow("no number") << QByteArray(R"({"what":"dial"})"
                                             "\n");
    QTest::newRow("line break in a number")
        << QByteArray(R"({"what":"dial","number":"1\r\nAction: x"})"
                      "\n");
    QTest::newRow("endless") << QByteArray(100'000, 'x');
}

void tst_Instance::garbageIsRefused()
{
    QFETCH(QByteArray, sent);
    startTheRunningOne();
    if (QTest::currentTestFailed())
        return;
    QLocalSocket socket;
    socket.connectToServer(address());
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::ConnectedState, Patience);
    socket.write(sent);
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, Patience);
    QVERIFY(!socket.readAll().contains(R"("done":true)"));
    QCOMPARE(run({u"--dial=104"_s}).status == 6, false); // it lives
    QCOMPARE(m_running->state(), QProcess::Running);
}

QTEST_GUILESS_MAIN(tst_Instance)
#include "tst_instance.moc"
