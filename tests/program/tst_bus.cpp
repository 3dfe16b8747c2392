// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program on a message bus: what launchers and scripts ask of it there, and that the bus and
// the socket of the one running Cordboard speak of the same.

#include "demo/server.h"
#include "support/launch.h"
#include "support/privatebus.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusReply>
#include <QDBusVariant>
#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000;
const QString Name = u"org.cordboard.Cordboard"_s;
const QString Path = u"/org/cordboard/Cordboard"_s;
const QString Interface = u"org.cordboard.Switchboard1"_s;
const QString Application = u"org.freedesktop.Application"_s;
const QString NotDone = u"org.cordboard.Switchboard1.NotDone"_s;

/// Every method, signal and property of the interface in an introspection, with its types.
QStringList membersOf(const QByteArray &xml)
{
    QStringList members;
    QXmlStreamReader reader(xml);
    bool inside = false;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes has = reader.attributes();
        const auto attribute = [&has](const char *name) {
            return has.value(QLatin1StringView(name)).toString();
        };
        if (reader.name() == "interface"_L1) {
            inside = attribute("name") == Interface;
        } else if (inside && reader.name() == "arg"_L1) {
            // What goes in stands before what comes out, in whatever order they are told.
            if (attribute("direction") == "in"_L1)
                members.last().replace(u" :"_s, u' ' + attribute("type") + u" :"_s);
            else
                members.last() += u' ' + attribute("type");
        } else if (inside && reader.name() != "annotation"_L1) {
            members += reader.name() + u' ' + attribute("name") + attribute("type") +
                       attribute("access") + u" :"_s;
        }
    }
    members.sort();
    return members;
}

} // namespace

class tst_Bus : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void itIsWhatTheInstalledFileSays();
    void callsAreMadeAndTold();
    void dialAsksFirst();
    void whatCannotBeDoneIsAnError();
    void theBusStartsIt();
    void theBusAndTheSocketAgree();

public slots:
    void onSignal(const QDBusMessage &message);

private:
    [[nodiscard]] QDBusConnection bus() const { return QDBusConnection(u"test"_s); }
    [[nodiscard]] QDBusMessage ask(const QString &interface, const QString &method,
                                   const QVariantList &arguments = {});
    [[nodiscard]] QString state();
    [[nodiscard]] bool becomes(const QString &wanted)
    {
        return QTest::qWaitFor([&] { return state() == wanted; }, Patience);
    }
    [[nodiscard]] bool hasOwner() { return bus().interface()->isServiceRegistered(Name); }
    void startTheRunningOne(bool onTheBus = true);
    void set(const QString &key, const QVariant &value);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<support::PrivateBus> m_bus;
    QProcessEnvironment m_environment;
    std::unique_ptr<demo::Server> m_server;
    std::unique_ptr<QProcess> m_running;
    QStringList m_signals;
};

void tst_Bus::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_environment = support::homeIn(m_dir->path());
    m_environment.insert(u"CORDBOARD_SECRET"_s, u"demo"_s);
    m_bus = std::make_unique<support::PrivateBus>();
    m_bus->addService(Name, QStringLiteral(CORDBOARD_PROGRAM) + u" --bus-activated"_s);
    QVERIFY2(m_bus->start(m_environment), qPrintable(m_bus->error()));
    QVERIFY(QDBusConnection::connectToBus(m_bus->address(), u"test"_s).isConnected());
    m_signals.clear();
}

void tst_Bus::cleanup()
{
    // Also one that the bus has started.
    const QDBusReply<uint> pid = bus().interface()->servicePid(Name);
    if (pid.isValid())
        ::kill(static_cast<pid_t>(pid.value()), SIGKILL);
    if (m_running) {
        m_running->kill();
        m_running->waitForFinished();
        m_running.reset();
    }
    QDBusConnection::disconnectFromBus(u"test"_s);
    m_bus.reset();
    m_server.reset();
}

void tst_Bus::set(const QString &key, const QVariant &value)
{
    QSettings settings(m_dir->filePath(u"config/Cordboard/cordboard.ini"_s), QSettings::IniFormat);
    settings.setValue(key, value);
}

void tst_Bus::onSignal(const QDBusMessage &message)
{
    QStringList words{message.member()};
    for (const QVariant &value : message.arguments().mid(0, 3))
        words += value.toString();
    m_signals += words.join(u' ');
}

QDBusMessage tst_Bus::ask(const QString &interface, const QString &method,
                          const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(Name, Path, interface, method);
    call.setArguments(arguments);
    QDBusPendingCallWatcher watcher(bus().asyncCall(call, Patience));
    (void)QTest::qWaitFor([&] { return watcher.isFinished(); }, Patience);
    return watcher.reply();
}

QString tst_Bus::state()
{
    const QDBusMessage reply =
        ask(u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {Interface, u"State"_s});
    return reply.arguments().value(0).value<QDBusVariant>().variant().toString();
}

void tst_Bus::startTheRunningOne(bool onTheBus)
{
    demo::Options options;
    options.people = 20;
    options.traffic = false;
    options.speed = 10;
    m_server = std::make_unique<demo::Server>(options);
    QProcessEnvironment environment = m_environment;
    if (onTheBus)
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_bus->address());
    m_running = support::launch(environment,
                                {u"--pbx"_s, u"ami://demo@127.0.0.1:%1"_s.arg(m_server->port()),
                                 u"--my-extension=100"_s, u"--context=internal"_s});
    if (onTheBus) {
        QVERIFY(QTest::qWaitFor([this] { return hasOwner(); }, Patience));
        QVERIFY(becomes(u"free"_s));
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_dir->filePath(u"run/cordboard.socket"_s)),
                                 Patience);
    }
}

void tst_Bus::itIsWhatTheInstalledFileSays()
{
    startTheRunningOne();
    if (QTest::currentTestFailed())
        return;
    const QDBusMessage reply = ask(u"org.freedesktop.DBus.Introspectable"_s, u"Introspect"_s);
    QFile file(QStringLiteral(CORDBOARD_SOURCE "/resources/dbus/org.cordboard.Switchboard1.xml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList told = membersOf(file.readAll());
    QCOMPARE(told.size(), 11);
    QCOMPARE(membersOf(reply.arguments().value(0).toString().toUtf8()), told);
}

void tst_Bus::callsAreMadeAndTold()
{
    set(u"outside/askBus"_s, false);
    startTheRunningOne();
    if (QTest::currentTestFailed())
        return;
    bus().connect(Name, Path, Interface, {}, this, SLOT(onSignal(QDBusMessage)));
    bus().connect(Name, Path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this,
                  SLOT(onSignal(QDBusMessage)));
    const QDBusMessage dialled = ask(Interface, u"Dial"_s, {u"101"_s});
    QVERIFY2(dialled.type() == QDBusMessage::ReplyMessage, qPrintable(dialled.errorMessage()));
    QVERIFY(!dialled.arguments().value(0).toString().isEmpty());
    QVERIFY(becomes(u"talking"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_signals.filter(u"CallAnswered 101"_s).isEmpty(), Patience);
    QCOMPARE(ask(Interface, u"HangUp"_s).type(), QDBusMessage::ReplyMessage);
    QTRY_VERIFY_WITH_TIMEOUT(!m_signals.filter(u"CallEnded 101"_s).isEmpty(), Patience);
    QVERIFY(becomes(u"free"_s));
    const QStringList calls = m_signals.filter(QRegularExpression(u"^Call"_s));
    QCOMPARE(calls.size(), 3);
    QVERIFY2(calls.at(0).startsWith(u"CallBegan 101 "_s) && calls.at(0).endsWith(u" out"_s),
             qPrintable(calls.at(0)));
    QVERIFY(!m_signals.filter(u"PropertiesChanged org.cordboard.Switchboard1"_s).isEmpty());
}

void tst_Bus::dialAsksFirst()
{
    startTheRunningOne();
    if (QTest::currentTestFailed())
        return;
    QDBusMessage reply = ask(Interface, u"Dial"_s, {u"101"_s});
    QVERIFY2(reply.arguments().value(0).toString().contains(u"Press Enter to call 101"_s),
             qPrintable(reply.errorMessage()));
    QCOMPARE(state(), u"free"_s);
    // Nor is a feature code dialled, whatever was chosen. (The running one reads it anew.)
    set(u"outside/askBus"_s, false);
    m_running->terminate();
    QTRY_COMPARE_WITH_TIMEOUT(m_running->state(), QProcess::NotRunning, Patience);
    startTheRunningOne();
    if (QTest::currentTestFailed())
        return;
    reply = ask(Interface, u"Dial"_s, {u"*72101"_s});
    QVERIFY(reply.arguments().value(0).toString().contains(u"Press Enter to call *72101"_s));
    QCOMPARE(state(), u"free"_s);
}

void tst_Bus::whatCannotBeDoneIsAnError()
{
    startTheRunningOne();
    if (QTest::currentTestFailed())
        return;
    QDBusMessage reply = ask(Interface, u"HangUp"_s);
    QCOMPARE(reply.errorName(), NotDone);
    QVERIFY2(reply.errorMessage().contains(u"You have no call"_s),
             qPrintable(reply.errorMessage()));
    QCOMPARE(ask(Interface, u"Transfer"_s, {u"102"_s}).errorName(), NotDone);
    for (const QString &bad : {QString(), u"1\r\nAction: x"_s, u"rm -rf /;"_s}) {
        reply = ask(Interface, u"Dial"_s, {bad});
        QCOMPARE(reply.errorName(), u"org.freedesktop.DBus.Error.InvalidArgs"_s);
    }
    QCOMPARE(m_running->state(), QProcess::Running);
}

void tst_Bus::theBusStartsIt()
{
    QVERIFY(!hasOwner());
    // As a desktop opens a link of a program that is DBusActivatable.
    QVERIFY(
        ask(Application, u"Open"_s, {QStringList{u"tel:+49-30-5550144"_s}, QVariantMap()}).type() ==
        QDBusMessage::ReplyMessage);
    QVERIFY(hasOwner());
    const uint pid = bus().interface()->servicePid(Name);
    QCOMPARE(state(), u"offline"_s);
    QCOMPARE(ask(Application, u"Activate"_s, {QVariantMap()}).type(), QDBusMessage::ReplyMessage);
    // A second start finds it by the socket, hands over and ends.
    const auto second = support::launch(m_environment, {u"tel:101"_s});
    QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, Patience);
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(bus().interface()->servicePid(Name).value(), pid);
}

void tst_Bus::theBusAndTheSocketAgree()
{
    startTheRunningOne(false); // on no bus, or another
    if (QTest::currentTestFailed())
        return;
    // Who the bus starts then passes on, and opens no board of its own.
    QDBusMessage reply;
    const auto told = [&] {
        reply = ask(Interface, u"HangUp"_s);
        return reply.errorMessage().contains(u"You have no call"_s); // it is live
    };
    QVERIFY2(QTest::qWaitFor(told, Patience), qPrintable(reply.errorMessage()));
    QCOMPARE(reply.errorName(), NotDone);
    QVERIFY(bus().interface()->servicePid(Name).value() != uint(m_running->processId()));
    QVERIFY(ask(Interface, u"Dial"_s, {u"101"_s})
                .arguments()
                .value(0)
                .toString()
                .contains(u"Press Enter"_s));
}

QTEST_GUILESS_MAIN(tst_Bus)
#include "tst_bus.moc"
