// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A desktop as people have it: a screen, a message bus, a notification server (dunst) and the
// desktop's own way of opening links (gio). A link that is clicked rings a real phone at a real
// Asterisk 22, and a notification's button takes who waits.

#include "support/lab.h"
#include "support/launch.h"
#include "support/privatebus.h"
#include "ui/desktop/linkhandlers.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000;

} // namespace

class tst_LiveDesktop : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aLinkRingsARealPhone();
    void aNotificationsButtonAnswers();

private:
    /// What it says, or "" where it fails.
    [[nodiscard]] QByteArray outcome(const QString &program, const QStringList &arguments,
                                     bool onTheBus = true) const;
    /// By the server's own console: these phones are up, and no other.
    [[nodiscard]] bool up(const QStringList &extensions);

    QTemporaryDir m_dir;
    support::Lab m_lab{u"22"_s};
    support::PrivateBus m_bus;
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_running;
};

QByteArray tst_LiveDesktop::outcome(const QString &program, const QStringList &arguments,
                                    bool onTheBus) const
{
    QProcess process;
    QProcessEnvironment environment = m_environment;
    if (!onTheBus)
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, Patience) ||
        process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput() + ' ';
}

bool tst_LiveDesktop::up(const QStringList &extensions)
{
    QStringList wanted;
    for (const QString &extension : extensions)
        wanted.append(m_lab.channel(extension));
    return QTest::qWaitFor(
        [&] {
            QStringList devices;
            for (const QString &line :
                 m_lab.cli(u"core show channels concise"_s).split(u'\n', Qt::SkipEmptyParts)) {
                const QStringList fields = line.split(u'!');
                if (fields.value(4) == "Up"_L1 && !line.startsWith("Local/"_L1))
                    devices.append(fields.value(0).section(u'-', 0, -2));
            }
            devices.sort();
            return devices == wanted;
        },
        Patience);
}

void tst_LiveDesktop::initTestCase()
{
    QVERIFY2(m_lab.start(), qPrintable(m_lab.error()));
    m_environment = support::homeIn(m_dir.path());
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_environment.insert(u"CORDBOARD_SECRET"_s, m_lab.secret(u"operator"_s));
    // As it is installed: the desktop file, and the program where the shell finds it.
    const QString applications = m_dir.filePath(u"data/applications"_s);
    QVERIFY(QDir().mkpath(applications));
    QVERIFY(
        QFile::copy(QStringLiteral(CORDBOARD_SOURCE "/resources/org.cordboard.Cordboard.desktop"),
                    applications + u"/org.cordboard.Cordboard.desktop"_s));
    m_environment.insert(u"PATH"_s, QFileInfo(QStringLiteral(CORDBOARD_PROGRAM)).absolutePath() +
                                        u':' + m_environment.value(u"PATH"_s));
    QFile dunst(m_dir.filePath(u"dunstrc"_s));
    QVERIFY(dunst.open(QIODevice::WriteOnly));
    dunst.write("[global]\nhistory_length=0\n[cordboard]\nappname=Cordboard\naction_name=take\n");
    dunst.close();
    m_bus.addService(u"org.freedesktop.Notifications"_s,
                     u"/usr/bin/dunst -conf "_s + dunst.fileName());
    QVERIFY2(m_bus.start(m_environment), qPrintable(m_bus.error()));
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_bus.address());

    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        qputenv(variable, m_environment.value(QString::fromLatin1(variable)).toUtf8());
    QCOMPARE(ui::linkhandlers::take(), QString()); // as the settings do
    QVERIFY(outcome(u"gio"_s, {u"mime"_s, u"x-scheme-handler/tel"_s})
                .contains("org.cordboard.Cordboard.desktop"));
    QSettings settings(m_dir.filePath(u"config/Cordboard/cordboard.ini"_s), QSettings::IniFormat);
    settings.setValue(u"outside/askLink"_s, false);
    settings.setValue(u"alerts/parked/notice"_s, true);
}

void tst_LiveDesktop::init()
{
    m_running = support::launch(m_environment,
                                {u"--pbx"_s, u"ami://operator@127.0.0.1:%1"_s.arg(m_lab.amiPort()),
                                 u"--my-extension=102"_s, u"--context=internal"_s});
    QVERIFY(QTest::qWaitFor(
        [this] {
            return outcome(u"gdbus"_s,
                           {u"call"_s, u"--session"_s, u"--dest"_s, u"org.cordboard.Cordboard"_s,
                            u"--object-path"_s, u"/org/cordboard/Cordboard"_s, u"--method"_s,
                            u"org.freedesktop.DBus.Properties.Get"_s,
                            u"org.cordboard.Switchboard1"_s, u"State"_s})
                .contains("free");
        },
        Patience));
}

void tst_LiveDesktop::cleanup()
{
    m_running->terminate();
    QTRY_COMPARE_WITH_TIMEOUT(m_running->state(), QProcess::NotRunning, Patience);
    QCOMPARE(m_running->exitCode(), 0);
}

void tst_LiveDesktop::aLinkRingsARealPhone()
{
    // By the bus, since the desktop file says so…
    QVERIFY(!outcome(u"gio"_s, {u"open"_s, u"tel:1-0-3"_s}).isEmpty());
    QVERIFY2(up({u"102"_s, u"103"_s}), qPrintable(m_lab.cli(u"core show channels"_s)));
    QVERIFY(m_lab.phone(u"103"_s).hangUp());
    QVERIFY(up({}));
    // … and where there is no bus, by a second start that hands over and ends.
    QVERIFY(!outcome(u"gio"_s, {u"open"_s, u"sip:104@pbx.example"_s}, false).isEmpty());
    QVERIFY2(up({u"102"_s, u"104"_s}), qPrintable(m_lab.cli(u"core show channels"_s)));
    QVERIFY(m_lab.phone(u"104"_s).hangUp());
    QVERIFY(up({}));
}

void tst_LiveDesktop::aNotificationsButtonAnswers()
{
    // Somebody works in another window.
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QVERIFY(m_lab.phone(u"101"_s).dial(u"700"_s));
    QVERIFY(QTest::qWaitFor(
        [this] {
            return outcome(u"dunstctl"_s, {u"count"_s, u"displayed"_s}).trimmed() == "1";
        },
        Patience));
    QVERIFY(up({u"101"_s}));
    QVERIFY(!outcome(u"dunstctl"_s, {u"action"_s, u"0"_s}).isEmpty());
    QVERIFY2(up({u"101"_s, u"102"_s}), qPrintable(m_lab.cli(u"core show channels"_s)));
    QVERIFY(QTest::qWaitFor(
        [this] {
            return outcome(u"dunstctl"_s, {u"count"_s, u"displayed"_s}).trimmed() == "0";
        },
        Patience));
    QVERIFY(other.isActiveWindow()); // nothing took the focus
    QVERIFY(m_lab.phone(u"101"_s).hangUp());
    QVERIFY(up({}));
}

QTEST_MAIN(tst_LiveDesktop)
#include "tst_live_desktop.moc"
