// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calls as notifications of the desktop: a real message bus of the test's own (dbus-daemon), and a
// notification server that says what it was asked to show.

#include "desk.h"
#include "ui/alerts.h"
#include "ui/callnotices.h"
#include "ui/desktop/notifier.h"
#include "ui/dialogs/alertsdialog.h"
#include "ui/panels/tablespanel.h"

#include <QCheckBox>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using models::Waiting;

namespace {

const QString Service = u"org.freedesktop.Notifications"_s;
const QString Path = u"/org/freedesktop/Notifications"_s;
constexpr int Patience = 15'000;

} // namespace

/// Shows nothing, and remembers everything.
class NotificationServer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint id;
        QString title, text;
        QStringList buttons;
        QVariantMap hints;
        int timeout;
    };

    bool start(const QString &address, const QStringList &capabilities)
    {
        m_capabilities = capabilities;
        QDBusConnection bus = QDBusConnection::connectToBus(address, u"server"_s);
        return bus.registerObject(Path, this,
                                  QDBusConnection::ExportAllSlots |
                                      QDBusConnection::ExportAllSignals) &&
               bus.registerService(Service);
    }
    void stop()
    {
        QDBusConnection bus(u"server"_s);
        if (bus.isConnected()) {
            bus.unregisterService(Service);
            bus.unregisterObject(Path);
        }
        QDBusConnection::disconnectFromBus(u"server"_s);
        shown.clear();
    }
    [[nodiscard]] const Shown *find(const QString &title) const
    {
        for (const Shown &one : shown) {
            if (one.title.contains(title))
                return &one;
        }
        return nullptr;
    }
    /// Somebody clicks there.
    bool press(const QString &title, const QString &button)
    {
        const Shown *one = find(title);
        if (one != nullptr)
            emit ActionInvoked(one->id, button);
        return one != nullptr;
    }

    QList<Shown> shown;
    int asked = 0; ///< how often something was to be shown

public slots:
    QStringList GetCapabilities() { return m_capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title,
                const QString &text, const QStringList &buttons, const QVariantMap &hints,
                int timeout)
    {
        ++asked;
        shown.removeIf([&](const Shown &one) { return one.id == replaces; });
        shown.append({replaces ? replaces : ++m_last, title, text, buttons, hints, timeout});
        return shown.last().id;
    }
    void CloseNotification(uint id)
    {
        shown.removeIf([&](const Shown &one) { return one.id == id; });
        emit NotificationClosed(id, 3);
    }

signals:
    void ActionInvoked(uint id, const QString &button);
    void NotificationClosed(uint id, uint reason);

private:
    QStringList m_capabilities;
    uint m_last = 0;
};

class TestNotices : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void aCallIsShownAndAnswered();
    void aCallGoesToVoicemail();
    void whoIsHeldOffComesBackWhenUrgent();
    void whatEndsIsShownNoMore();
    void eachKindCanBeOff();
    void missedCallsAreSummedUp();
    void whoLooksIsToldNothing();
    void whatCannotBeDoneHasNoButton();
    void strangersWordsAreText();
    void aServerThatComesAndGoes();
    void nobodyShowsAnything();
    void chosenInTheDialog();

private:
    /// Somebody calls the operator; their name is in the title.
    [[nodiscard]] QString isCalled(const QString &by);
    /// Somebody parks themselves, which is told of: their name.
    [[nodiscard]] QString parks(const QString &who);
    [[nodiscard]] bool talk(const QString &one, const QString &two);
    [[nodiscard]] const NotificationServer::Shown *shown(const QString &title)
    {
        (void)QTest::qWaitFor([&] { return m_server.find(title) != nullptr; }, Patience);
        return m_server.find(title);
    }
    void open(const QStringList &capabilities);
    void choose(Waiting kind, bool notice, int urgent = 3600);

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    NotificationServer m_server;
    std::unique_ptr<ui::Notifier> m_notifier;
    std::unique_ptr<Desk> m_desk;
};

void TestNotices::initTestCase()
{
    // Not the usual session's: that would start whoever shows notifications on this computer.
    QFile config(m_folder.filePath(u"bus.conf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                 "<policy context='default'><allow send_destination='*' eavesdrop='true'/>"
                 "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>");
    config.close();
    m_daemon.start(u"dbus-daemon"_s,
                   {u"--config-file"_s, config.fileName(), u"--nofork"_s, u"--print-address"_s});
    QVERIFY2(m_daemon.waitForReadyRead(), qPrintable(m_daemon.errorString()));
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
    QVERIFY(QDBusConnection::sessionBus().isConnected());
}

void TestNotices::cleanupTestCase()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void TestNotices::init()
{
    open({u"body"_s, u"body-markup"_s, u"actions"_s});
}

/// The window is never shown: it is not in front, and nothing brings it there.
void TestNotices::open(const QStringList &capabilities)
{
    cleanup();
    if (!capabilities.isEmpty())
        QVERIFY(m_server.start(m_address, capabilities));
    m_server.asked = 0;
    m_notifier = std::make_unique<ui::Notifier>();
    demo::Options options = Desk::optionsFor(false, 3000);
    options.speed = 2; // it rings for a while
    m_desk = std::make_unique<Desk>(options);
    m_desk->window->setNotifier(*m_notifier);
    m_desk->pbx.open(m_desk->profile());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Live, Patience);
    QTRY_VERIFY(!m_desk->somebodyFree(2).isEmpty());
    if (!capabilities.isEmpty())
        QTRY_VERIFY(m_notifier->isThere());
}

void TestNotices::cleanup()
{
    m_desk.reset();
    m_notifier.reset();
    m_server.stop();
}

QString TestNotices::isCalled(const QString &by)
{
    m_desk->pbx.attendant().callFor(by, u"100"_s, this, [](const auto &) {});
    return m_desk->nameOf(by);
}

QString TestNotices::parks(const QString &who)
{
    choose(Waiting::Parked, true);
    m_desk->pbx.attendant().callFor(who, u"700"_s, this, [](const auto &) {});
    return m_desk->nameOf(who);
}

bool TestNotices::talk(const QString &one, const QString &two)
{
    const pbx::State &state = m_desk->pbx.state();
    const auto legOf = [&](const QString &extension) {
        return state.channels().get(
            state.channelsOf(m_desk->pbx.attendant().deviceFor(extension)).value(0));
    };
    return QTest::qWaitFor(
        [&] {
            return legOf(one) && legOf(two) && !legOf(one)->bridge.isEmpty() &&
                   legOf(one)->bridge == legOf(two)->bridge;
        },
        Patience);
}

void TestNotices::choose(Waiting kind, bool notice, int urgent)
{
    ui::Alerts::Rules rules = m_desk->window->alerts().rules();
    rules[static_cast<std::size_t>(kind)] = {ui::Sounds::Never, {0, urgent}, notice};
    m_desk->window->alerts().setRules(rules);
}

void TestNotices::aCallIsShownAndAnswered()
{
    const QString who = isCalled(u"101"_s);
    const auto *notice = shown(who);
    QVERIFY(notice != nullptr);
    QVERIFY(notice->title.contains(u"101"_s));
    QCOMPARE(notice->text, u"Rings at your phone"_s);
    QCOMPARE(notice->buttons, (QStringList{u"default"_s,
                                           {},
                                           u"take"_s,
                                           u"Answer"_s,
                                           u"holdOff"_s,
                                           u"Hold off"_s,
                                           u"voicemail"_s,
                                           u"Send to voicemail"_s}));
    QCOMPARE(notice->hints.value(u"urgency"_s).toInt(), 2);
    QCOMPARE(notice->hints.value(u"desktop-entry"_s).toString(), u"org.cordboard.Cordboard"_s);
    QCOMPARE(notice->timeout, 0); // it stays
    QVERIFY(m_server.press(who, u"take"_s));
    // Not only because somebody lifted the receiver.
    QTRY_VERIFY(m_desk->window->statusLine()->message().contains(u"comes to your phone"_s));
    QVERIFY(talk(u"100"_s, u"101"_s));
    QTRY_VERIFY(m_server.shown.isEmpty());
    QVERIFY(QGuiApplication::focusWindow() == nullptr); // nothing took the focus
}

void TestNotices::aCallGoesToVoicemail()
{
    const QString who = isCalled(u"101"_s);
    QVERIFY(shown(who) != nullptr);
    QVERIFY(m_server.press(who, u"voicemail"_s));
    const auto isInMailbox = [this] {
        const pbx::State &state = m_desk->pbx.state();
        const QString leg = state.channelsOf(m_desk->pbx.attendant().deviceFor(u"101"_s)).value(0);
        const pbx::Channel *channel = state.channels().get(leg);
        return channel && channel->application == u"VoiceMail"_s;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isInMailbox(), Patience);
    QTRY_VERIFY(m_server.shown.isEmpty());
}

void TestNotices::whoIsHeldOffComesBackWhenUrgent()
{
    const QString who = parks(u"102"_s);
    QVERIFY(shown(who) != nullptr);
    QVERIFY(m_server.press(who, u"holdOff"_s));
    QTRY_VERIFY(m_server.shown.isEmpty());
    QCOMPARE(m_desk->window->models().attention.rowCount(), 1); // who waits on
    choose(Waiting::Parked, true, 0);
    QVERIFY(shown(who) != nullptr);
}

void TestNotices::whatEndsIsShownNoMore()
{
    const QString who = isCalled(u"101"_s);
    QVERIFY(shown(who) != nullptr);
    const QString leg =
        m_desk->pbx.state().channelsOf(m_desk->pbx.attendant().deviceFor(u"101"_s)).value(0);
    m_desk->pbx.attendant().hangUp(leg, this, [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(m_server.find(who) == nullptr, Patience);
}

void TestNotices::eachKindCanBeOff()
{
    choose(Waiting::Ringing, false);
    QVERIFY(!isCalled(u"101"_s).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->window->models().attention.rowCount() == 1, Patience);
    // Another kind, which is told: by then the first would have been.
    QVERIFY(shown(parks(u"102"_s)) != nullptr);
    QCOMPARE(m_server.asked, 1);
}

void TestNotices::missedCallsAreSummedUp()
{
    choose(Waiting::Ringing, false);
    for (const QString &number : {u"101"_s, u"102"_s}) {
        QVERIFY(!isCalled(number).isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->window->models().attention.rowCount() == 1, Patience);
        const QString device = m_desk->pbx.attendant().deviceFor(number);
        m_desk->pbx.attendant().hangUp(m_desk->pbx.state().channelsOf(device).value(0), this,
                                       [](const auto &) {});
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->window->models().attention.rowCount() == 0, Patience);
    }
    QVERIFY(shown(u"2 missed call"_s) != nullptr);
    QCOMPARE(m_server.shown.size(), 1);
    const QStringList lines = m_server.shown.first().text.split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().contains(m_desk->nameOf(u"102"_s)) &&
            lines.last().contains(m_desk->nameOf(u"101"_s)));
    // A click opens the history, and that is that.
    QVERIFY(m_server.press(u"missed"_s, u"default"_s));
    QTRY_COMPARE(m_desk->window->tables()->page(), ui::TablesPanel::Page::History);
    QTRY_VERIFY(m_server.shown.isEmpty());
}

void TestNotices::whoLooksIsToldNothing()
{
    const QString who = parks(u"102"_s);
    QVERIFY(shown(who) != nullptr);
    m_desk->window->show();
    m_desk->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    QTRY_VERIFY(m_server.shown.isEmpty());
    // Put away while somebody waits still: it is told again.
    m_desk->window->hide();
    QVERIFY(shown(who) != nullptr);
}

void TestNotices::whatCannotBeDoneHasNoButton()
{
    open({u"body"_s}); // a server that knows no buttons
    const QString who = isCalled(u"101"_s);
    const auto *notice = shown(who);
    QVERIFY(notice != nullptr && notice->buttons.isEmpty());
    // Nobody said what is dialled for voicemail.
    open({u"actions"_s});
    pbx::Profile profile = m_desk->profile();
    profile.voicemail.clear();
    m_desk->pbx.open(profile);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Live, Patience);
    notice = shown(isCalled(u"101"_s));
    QVERIFY(notice != nullptr && notice->buttons.contains(u"take"_s));
    QVERIFY(!notice->buttons.contains(u"voicemail"_s));
}

void TestNotices::strangersWordsAreText()
{
    const ui::Notice bad{u"<b>Acme</b>"_s, u"<img src='http://x'> & Co"_s, {}, false};
    m_notifier->show(u"x"_s, bad);
    QVERIFY(shown(u"Acme"_s) != nullptr);
    // The title never is markup; the text is, for this server.
    QCOMPARE(m_server.shown.first().title, u"<b>Acme</b>"_s);
    QCOMPARE(m_server.shown.first().text, u"<img src='http://x'> & Co"_s.toHtmlEscaped());
    open({u"body"_s});
    m_notifier->show(u"x"_s, bad);
    QVERIFY(shown(u"Acme"_s) != nullptr);
    QCOMPARE(m_server.shown.first().text, bad.text);
}

void TestNotices::aServerThatComesAndGoes()
{
    m_server.stop();
    QTRY_VERIFY(!m_notifier->isThere());
    const QString who = parks(u"102"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->window->models().attention.rowCount() == 1, Patience);
    QVERIFY(m_server.start(m_address, {u"actions"_s}));
    QVERIFY(shown(who) != nullptr);
    m_server.stop();
    QTRY_VERIFY(!m_notifier->isThere());
    QVERIFY(m_server.start(m_address, {u"actions"_s}));
    QVERIFY(shown(who) != nullptr);
}

void TestNotices::nobodyShowsAnything()
{
    open({});
    QVERIFY(!isCalled(u"101"_s).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->window->models().attention.rowCount() == 1, Patience);
    QVERIFY(!m_notifier->isThere());
    // The board goes on as ever.
    const models::AttentionModel &waiting = m_desk->window->models().attention;
    m_desk->pbx.attendant().take(waiting.index(0).data(models::ChannelRole).toString(), this,
                                 [](const auto &) {});
    QVERIFY(talk(u"100"_s, u"101"_s));
}

void TestNotices::chosenInTheDialog()
{
    ui::Alerts &alerts = m_desk->window->alerts();
    ui::AlertsDialog dialog(alerts);
    const auto boxes = dialog.findChildren<QCheckBox *>();
    int checked = 0;
    for (QCheckBox *box : boxes) {
        if (box->accessibleName().contains(u"notifies"_s)) {
            checked += box->isChecked();
            box->setChecked(box->accessibleName().startsWith(u"Parked"_s));
        } else if (box->text().contains(u"missed"_s)) {
            QVERIFY(box->isChecked());
            box->setChecked(false);
        }
    }
    QCOMPARE(checked, 2); // rings at your phone, comes back
    dialog.accept();
    const auto noticeOf = [&](Waiting kind) {
        return alerts.rules()[static_cast<std::size_t>(kind)].notice;
    };
    QVERIFY(noticeOf(Waiting::Parked) && !noticeOf(Waiting::Ringing) && !alerts.tellsMissed());
    // Kept for the next start.
    ui::MainWindow next(m_desk->pbx, m_desk->settings, m_desk->secrets);
    QCOMPARE(next.alerts().rules(), alerts.rules());
    QVERIFY(!next.alerts().tellsMissed());
}

QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
