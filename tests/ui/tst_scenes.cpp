// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The board at its work, scene by scene, large and small, light and dark: each comes up whole, and
// what it says fits. With CORDBOARD_SCENES=FOLDER it leaves a picture of each there, to be looked
// at; QT_SCALE_FACTOR=2 doubles them. CORDBOARD_LANGUAGE=ar plays them in Arabic.

#include "desk.h"
#include "eyes.h"
#include "pbx/flows/announce.h"
#include "pbx/flows/flows.h"
#include "pbx/flows/handover.h"
#include "store/history.h"
#include "ui/assistant/assistant.h"
#include "ui/language.h"
#include "ui/omnibox.h"
#include "ui/panels/historypage.h"
#include "ui/panels/sidelists.h"
#include "ui/panels/tablespanel.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingswindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFrame>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

class TestScenes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void board_data();
    void board();
    void dialogs();
    void settings();
    void handbook();
    void assistant();

private:
    using Scene = void (TestScenes::*)();

    void goLive();
    void firstStart();
    void idle();
    void inACall();
    void recall();
    void announcedRings();
    void queueWithCallers();
    void conference();
    void connectionLost();
    void someDaysOfCalls();
    /// Keeps what \a widget shows as a picture, where pictures are wanted.
    void take(QWidget &widget, const QString &name);
    [[nodiscard]] QAction *action(const QString &id);
    [[nodiscard]] static QWidget *dialog();
    [[nodiscard]] ui::MainWindow &window() { return *m_desk->window; }
    [[nodiscard]] pbx::Flows &flows() { return m_desk->pbx.flows(); }

    QString m_folder;
    std::optional<ui::Language> m_language;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<store::History> m_history; ///< of some days
};

Q_DECLARE_METATYPE(void (TestScenes::*)())

void TestScenes::initTestCase()
{
    m_language.emplace(QLocale(qEnvironmentVariable("CORDBOARD_LANGUAGE", u"en"_s)));
    m_folder = qEnvironmentVariable("CORDBOARD_SCENES");
    QVERIFY(m_folder.isEmpty() || QDir().mkpath(m_folder));
}

void TestScenes::cleanup()
{
    m_desk.reset();
    m_history.reset();
}

void TestScenes::goLive()
{
    pbx::Profile profile = m_desk->profile();
    profile.desk.queues = {u"sales"_s, u"billing"_s};
    profile.desk.nightSwitch = u"Custom:night"_s;
    profile.desk.conferenceRoom = u"300"_s;
    profile.recallSeconds = 1;
    m_desk->pbx.open(profile);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Live, 30'000);
}

void TestScenes::firstStart()
{
    QVERIFY(!window().showsBoard());
}

void TestScenes::inACall()
{
    goLive(); // the company's day begins with a call at the reception
    QTRY_COMPARE_WITH_TIMEOUT(window().models().ownCall.details().phase,
                              models::OwnCall::Phase::Talking, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(action(u"hold"_s)->isEnabled(), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(window().models().attention.rowCount() > 1, 30'000);
}

void TestScenes::idle()
{
    inACall();
    action(u"hangUp"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty(), 30'000);
}

void TestScenes::recall()
{
    inACall();
    window().calls().transfer(m_desk->pbx.attendant().ownParty(), m_desk->somebodyFree());
    QTRY_VERIFY_WITH_TIMEOUT(flows().lastHandedOver() && flows().lastHandedOver()->isRecall(),
                             30'000);
}

void TestScenes::announcedRings()
{
    inACall();
    flows().announce(m_desk->somebodyFree());
    QTRY_VERIFY_WITH_TIMEOUT(
        flows().announced() && flows().announced()->step() == pbx::Flow::Step::Ringing, 30'000);
}

void TestScenes::queueWithCallers()
{
    inACall();
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->pbx.state().queueCallers().isEmpty(), 30'000);
    window().queues()->unfold(u"support"_s);
}

void TestScenes::conference()
{
    inACall();
    action(u"conference"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->pbx.state().participants().size() > 1, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(window().models().ownCall.details().room, u"300"_s, 30'000);
    window().conferences()->unfold(u"300"_s);
}

void TestScenes::connectionLost()
{
    inACall();
    m_desk->server.reset();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->pbx.link() != pbx::Link::Live, 30'000);
}

QAction *TestScenes::action(const QString &id)
{
    for (QAction *one : window().actions().all()) {
        if (one->objectName() == id)
            return one;
    }
    return window().findChild<QAction *>(id);
}

QWidget *TestScenes::dialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (qobject_cast<QDialog *>(widget) && widget->isVisible())
            return widget;
    }
    return nullptr;
}

void TestScenes::take(QWidget &widget, const QString &name)
{
    if (m_folder.isEmpty())
        return;
    QTest::qWait(200); // what settles by itself has settled: for the eye, not for the test
    QVERIFY(widget.grab().save(m_folder + u'/' + name + u".png"_s));
}

void TestScenes::board_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::newRow("first-start") << &TestScenes::firstStart;
    QTest::newRow("idle") << &TestScenes::idle;
    QTest::newRow("in-a-call") << &TestScenes::inACall;
    QTest::newRow("recall") << &TestScenes::recall;
    QTest::newRow("announced-rings") << &TestScenes::announcedRings;
    QTest::newRow("queue-with-callers") << &TestScenes::queueWithCallers;
    QTest::newRow("conference") << &TestScenes::conference;
    QTest::newRow("connection-lost") << &TestScenes::connectionLost;
}

void TestScenes::board()
{
    QFETCH(const Scene, scene);
    m_desk = std::make_unique<Desk>(demo::Options());
    window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
    (this->*scene)();
    for (const auto &[sizeName, size] :
         {std::pair{u"large"_s, QSize(1440, 900)}, std::pair{u"small"_s, QSize(1024, 700)}}) {
        window().resize(size);
        QTRY_COMPARE(window().size(), size); // it is let be so small
        for (const auto &[schemeName, scheme] :
             {std::pair{u"light"_s, ui::Scheme::Light}, std::pair{u"dark"_s, ui::Scheme::Dark}}) {
            window().overrideScheme(scheme);
            take(window(),
                 QStringList{QString::fromLatin1(QTest::currentDataTag()), sizeName, schemeName}
                     .join(u'-'));
        }
    }
}

void TestScenes::someDaysOfCalls()
{
    m_history = std::make_unique<store::History>(m_desk->folder.filePath(u"history.sqlite"_s));
    QRandomGenerator chance(7);
    const qint64 today = QDate::currentDate().startOfDay().toMSecsSinceEpoch();
    for (int n = 0; n < 160; ++n) {
        store::CallEntry call;
        call.pbx = m_desk->profile().name;
        call.uniqueId = u"1.%1"_s.arg(n);
        call.incoming = chance.bounded(4) > 0;
        call.number = u"0305550%1"_s.arg(100 + n % 17);
        call.name = QStringList{u"Acme GmbH"_s, u"Blue Sky"_s, u"Dr. Aisha Bello"_s}.at(n % 3);
        call.startedAt =
            today - (n % 6) * 86'400'000LL + chance.bounded(8 * 3600, 18 * 3600) * 1000LL;
        const qint64 waited = chance.bounded(1, 1 + chance.bounded(1, 90)) * 1000LL;
        call.answeredAt = chance.bounded(7) > 0 ? call.startedAt + waited : 0;
        call.endedAt = call.startedAt + waited + 60'000;
        m_history->save(call);
    }
    window().setHistory(m_history.get());
}

void TestScenes::dialogs()
{
    m_desk = std::make_unique<Desk>(demo::Options());
    someDaysOfCalls();
    window().resize(1024, 700);
    window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
    inACall();
    for (const QString &command :
         {u"keys"_s, u"alerts"_s, u"desk"_s, u"note"_s, u"message"_s, u"connection"_s, u"login"_s,
          u"corrections"_s, u"about"_s, u"timeLimit"_s, u"cli"_s, u"support"_s, u"numbers"_s,
          u"statistics"_s, u"handbook"_s}) {
        QVERIFY2(action(command), qPrintable(command));
        QTRY_VERIFY_WITH_TIMEOUT(action(command)->isEnabled(), 30'000);
        action(command)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), 30'000);
        QPointer<QWidget> shown = dialog();
        QVERIFY(QTest::qWaitForWindowExposed(shown));
        // On the smallest screen that the board is for.
        QVERIFY2(
            shown->width() <= 1024 && shown->height() <= 700,
            qPrintable(u"%1: %2 × %3"_s.arg(command).arg(shown->width()).arg(shown->height())));
        QTRY_VERIFY2_WITH_TIMEOUT(eyes::clipped(shown).isEmpty(),
                                  qPrintable(eyes::clipped(shown).join(u'\n')), 30'000);
        for (const auto &[schemeName, scheme] :
             {std::pair{u"light"_s, ui::Scheme::Light}, std::pair{u"dark"_s, ui::Scheme::Dark}}) {
            window().overrideScheme(scheme);
            take(*shown, u"dialog-"_s + command + u'-' + schemeName);
        }
        shown->close();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), 30'000);
    }
}

/// Every page of the settings, on the smallest screen and on a large one.
void TestScenes::settings()
{
    m_desk = std::make_unique<Desk>(demo::Options());
    someDaysOfCalls();
    window().resize(1024, 700);
    window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
    inACall();
    window().openSettings();
    auto *settings = window().findChild<ui::SettingsWindow *>();
    QVERIFY(QTest::qWaitForWindowExposed(settings));
    QVERIFY(settings->width() <= 1024 && settings->height() <= 700);
    for (int row = 0; row < settings->list()->count(); ++row) {
        settings->list()->setCurrentRow(row);
        QTRY_VERIFY2_WITH_TIMEOUT(eyes::clipped(settings).isEmpty(),
                                  qPrintable(eyes::clipped(settings).join(u'\n')), 30'000);
        for (const auto &[schemeName, scheme] :
             {std::pair{u"light"_s, ui::Scheme::Light}, std::pair{u"dark"_s, ui::Scheme::Dark}}) {
            window().overrideScheme(scheme);
            take(*settings,
                 u"settings-"_s + settings->currentPage()->objectName() + u'-' + schemeName);
        }
    }
    settings->searchField()->setText(
        QCoreApplication::translate("ui::DeskForm", "&Conference room").remove(u'&'));
    QVERIFY(settings->found() != nullptr);
    take(*settings, u"settings-search-dark"_s);
    settings->close();
}

/// What only the handbook has pictures of.
void TestScenes::handbook()
{
    m_desk = std::make_unique<Desk>(demo::Options());
    someDaysOfCalls();
    window().overrideScheme(ui::Scheme::Light);
    window().resize(1024, 700);
    window().show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    inACall();
    action(u"hangUp"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty(), 30'000);

    window().tables()->setPage(ui::TablesPanel::Page::History);
    auto *calls = window().tables()->history()->findChild<QAbstractItemView *>();
    QTRY_VERIFY_WITH_TIMEOUT(calls->model()->rowCount() > 5, 30'000);
    take(*window().tables(), u"handbook-history"_s);

    action(u"statistics"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), 30'000);
    QPointer<QWidget> statistics = dialog();
    QVERIFY(QTest::qWaitForWindowExposed(statistics));
    take(*statistics, u"handbook-statistics"_s);
    statistics->close();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), 30'000);

    window().activateWindow();
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::activeWindow(), &window(), 30'000);
    window().omnibox()->setFocus();
    QTest::keyClicks(window().omnibox(), u"ma"_s);
    const auto *found = window().findChild<QFrame *>(u"suggestions"_s);
    QTRY_VERIFY_WITH_TIMEOUT(found != nullptr && found->isVisible(), 30'000);
    take(window(), u"handbook-searching"_s);
}

/// The first steps, one by one.
void TestScenes::assistant()
{
    m_desk = std::make_unique<Desk>(demo::Options());
    window().resize(1024, 700);
    window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
    window().openAssistant();
    auto *assistant = window().findChild<ui::Assistant *>();
    QVERIFY(QTest::qWaitForWindowExposed(assistant));
    const auto shoot = [&] {
        QTRY_VERIFY2_WITH_TIMEOUT(eyes::clipped(assistant).isEmpty(),
                                  qPrintable(eyes::clipped(assistant).join(u'\n')), 30'000);
        for (const auto &[schemeName, scheme] :
             {std::pair{u"light"_s, ui::Scheme::Light}, std::pair{u"dark"_s, ui::Scheme::Dark}}) {
            window().overrideScheme(scheme);
            take(*assistant,
                 u"assistant-"_s + assistant->currentPage()->objectName() + u'-' + schemeName);
        }
    };
    const auto type = [&](const QString &field, const QString &text) {
        QTest::keyClicks(assistant->findChild<QLineEdit *>(field), text);
    };
    const auto isOn = [&](const QString &page) {
        return QTest::qWaitFor([&] { return assistant->currentPage()->objectName() == page; },
                               30'000);
    };
    type(u"assistantHost"_s, u"127.0.0.1:%1"_s.arg(m_desk->server->port()));
    shoot();
    assistant->next();
    QVERIFY(isOn(u"loginPage"_s));
    type(u"assistantUser"_s, u"demo"_s);
    type(u"assistantSecret"_s, u"wrong"_s);
    auto *next = assistant->findChild<QPushButton *>(u"assistantNext"_s);
    const QString words = next->text();
    assistant->next();
    QTRY_COMPARE_WITH_TIMEOUT(next->text(), words, 30'000); // in any language
    shoot();
    assistant->findChild<QLineEdit *>(u"assistantSecret"_s)->clear();
    type(u"assistantSecret"_s, u"demo"_s);
    assistant->next();
    QVERIFY(isOn(u"phonePage"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window().models().people.rowOfNumber(u"100"_s) >= 0, 30'000);
    shoot();
    type(u"assistantPhone"_s, u"100"_s);
    for (const QString &page : {u"trialPage"_s, u"contactsPage"_s, u"donePage"_s}) {
        assistant->next();
        QVERIFY(isOn(page));
        shoot();
    }
}

QTEST_MAIN(TestScenes)
#include "tst_scenes.moc"
