// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real keyring (gnome-keyring) on a message bus of the test's own: what it keeps is there again
// after a new start, and nowhere in clear.

#include "store/secrets.h"
#include "support/privatebus.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000;
const QString Secret = u"s3cret-0f-the-board ä"_s;

} // namespace

class tst_Keyring : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keptAndFoundAgain();

private:
    [[nodiscard]] bool startKeyring();
    [[nodiscard]] QString read();

    QTemporaryDir m_home;
    support::PrivateBus m_bus;
    std::unique_ptr<QProcess> m_keyring;
};

void tst_Keyring::initTestCase()
{
    QVERIFY(m_home.isValid());
    const QString run = m_home.filePath(u"run"_s);
    QVERIFY(QDir().mkpath(run));
    QFile::setPermissions(run, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const char *variable :
         {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(variable, m_home.path().toUtf8());
    qputenv("XDG_RUNTIME_DIR", run.toUtf8());
    qputenv("XDG_CURRENT_DESKTOP", "GNOME");
    QVERIFY2(m_bus.start(), qPrintable(m_bus.error()));
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toUtf8());
}

/// Returns when it has its name on the bus.
bool tst_Keyring::startKeyring()
{
    m_keyring = std::make_unique<QProcess>();
    m_keyring->start(u"gnome-keyring-daemon"_s,
                     {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    if (!m_keyring->waitForStarted())
        return false;
    m_keyring->write("of-the-person");
    m_keyring->closeWriteChannel();
    return QTest::qWaitFor(
        [] {
            QProcess ask;
            ask.start(u"gdbus"_s,
                      {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.DBus"_s,
                       u"--object-path"_s, u"/"_s, u"--method"_s,
                       u"org.freedesktop.DBus.NameHasOwner"_s, u"org.freedesktop.secrets"_s});
            return ask.waitForFinished() && ask.readAllStandardOutput().contains("true");
        },
        Patience);
}

/// By a process of its own, as after a new start.
QString tst_Keyring::read()
{
    QProcess reader;
    reader.start(QCoreApplication::applicationFilePath(), {u"--read"_s});
    if (!QTest::qWaitFor([&] { return reader.state() == QProcess::NotRunning; }, Patience))
        return u"(it does not end)"_s;
    const QByteArray trouble = reader.readAllStandardError();
    if (!trouble.isEmpty())
        qWarning("%s", trouble.constData());
    return QString::fromUtf8(reader.readAllStandardOutput());
}

void tst_Keyring::keptAndFoundAgain()
{
    QVERIFY(startKeyring());
    {
        store::Secrets secrets;
        QStringList answer;
        secrets.write(u"office"_s, Secret, this, [&](const QString &error) { answer = {error}; });
        QVERIFY(QTest::qWaitFor([&] { return !answer.isEmpty(); }, Patience));
        QCOMPARE(answer.first(), QString());
    }
    QCOMPARE(read(), Secret);
    m_keyring->terminate();
    QVERIFY(m_keyring->waitForFinished(Patience));
    QVERIFY(startKeyring());
    QCOMPARE(read(), Secret);

    bool anything = false;
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        anything = anything || file.fileName().endsWith(u".keyring"_s);
        QVERIFY2(!file.readAll().contains("s3cret-0f"), qPrintable(file.fileName()));
    }
    QVERIFY(anything);
    store::Secrets secrets;
    secrets.remove(u"office"_s);
    QVERIFY(QTest::qWaitFor([this] { return read().isEmpty(); }, Patience));
    m_keyring->terminate();
    QVERIFY(m_keyring->waitForFinished(Patience));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) != "--read"_L1) {
        tst_Keyring test;
        return QTest::qExec(&test, argc, argv);
    }
    store::Secrets secrets;
    secrets.read(u"office"_s, &application, [](const QString &found, const QString &error) {
        std::fputs(found.toUtf8().constData(), stdout);
        std::fputs(error.toUtf8().constData(), stderr);
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
#include "tst_keyring.moc"
