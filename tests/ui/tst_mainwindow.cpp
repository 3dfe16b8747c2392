// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "pbx/overload.h"
#include "ui/actionbutton.h"
#include "ui/callbar.h"
#include "ui/noticepage.h"
#include "ui/omnibox.h"
#include "ui/panels/peoplepanel.h"
#include "ui/panels/tablespanel.h"
#include "ui/pbxchip.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ui::CallAction;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void firstStart();
    void typeANameAndEnterCalls();
    void countsWithEachPicture();
    void callsAgain();
    void hangUpByKeyFromAnywhere();
    void transferByNameAndEnter();
    void escapeNeverEndsACall();
    void typingAnywhereLandsInTheOmnibox();
    void aViewerIsToldWhy();
    void withoutAnOwnPhone();
    void whatCannotBeDoneIsSaid();
    void aRefusedLogin();
    void nobodyAnswers();
    void aLostConnection();
    void anOverloadIsSaid();
    void theLayoutComesBack();
    void theLayoutOutlivesACrash();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void theSchemeIsKept();

private:
    void goLive(const QString &user = u"demo"_s);
    [[nodiscard]] QAction *action(CallAction which) { return window().actions().get(which); }
    [[nodiscard]] ui::MainWindow &window() { return *m_desk->window; }
    /// Types into whatever has the focus, as a person does.
    void type(const QString &text);
    void press(Qt::Key key);
    [[nodiscard]] QList<QDockWidget *> visibleDocks();

    std::unique_ptr<Desk> m_desk;
};

void TestMainWindow::init()
{
    m_desk = std::make_unique<Desk>();
    window().show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestMainWindow::cleanup()
{
    m_desk.reset();
}

void TestMainWindow::goLive(const QString &user)
{
    m_desk->pbx.open(m_desk->profile(user));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Live, 15'000);
}

void TestMainWindow::type(const QString &text)
{
    for (const QChar c : text) {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus != nullptr);
        QTest::keyClicks(focus, QString(c));
    }
}

void TestMainWindow::press(Qt::Key key)
{
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus != nullptr);
    QTest::keyClick(focus, key);
}

QList<QDockWidget *> TestMainWindow::visibleDocks()
{
    QList<QDockWidget *> docks;
    for (QDockWidget *dock : window().findChildren<QDockWidget *>()) {
        if (dock->isVisible())
            docks += dock;
    }
    return docks;
}

void TestMainWindow::firstStart()
{
    QVERIFY(!window().showsBoard());
    QVERIFY(visibleDocks().isEmpty());
    QCOMPARE(window().notice()->title(), u"Connect to your PBX"_s);
    QSignalSpy demo(&window(), &ui::MainWindow::demoRequested);
    QTest::mouseClick(window().notice()->secondButton(), Qt::LeftButton);
    QCOMPARE(demo.size(), 1);
    QTest::mouseClick(window().notice()->firstButton(), Qt::LeftButton);
    auto *dialog = window().findChild<QDialog *>(u"connectionDialog"_s);
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->isVisible());
    for (const QAction *action : window().actions().all())
        QVERIFY2(!action->isEnabled(), qPrintable(action->text()));

    goLive();
    QVERIFY(window().showsBoard());
    QCOMPARE(visibleDocks().size(), 4);
}

void TestMainWindow::typeANameAndEnterCalls()
{
    goLive();
    QTRY_VERIFY(!m_desk->somebodyFree().isEmpty());
    const QString number = m_desk->somebodyFree();
    QCOMPARE(window().actions().primary(), CallAction::Call);
    QVERIFY(!action(CallAction::Call)->isEnabled());
    type(m_desk->nameOf(number));
    QTRY_VERIFY(action(CallAction::Call)->isEnabled());
    press(Qt::Key_Return);
    QVERIFY(window().statusLine()->message().contains(m_desk->nameOf(number)));
    QVERIFY(window().omnibox()->text().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->own().isEmpty(), 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isInCall(number), 15'000);
    // A call is up: from now on Enter hands it over, and the button says so.
    QTRY_COMPARE_WITH_TIMEOUT(window().actions().primary(), CallAction::Transfer, 15'000);
    auto *bar = window().findChild<ui::CallBar *>();
    QVERIFY(bar->button(CallAction::Transfer)->isPrimary());
    QVERIFY(!bar->button(CallAction::Call)->isPrimary());
}

/// The line at the bottom never says another number of channels than the tables have.
void TestMainWindow::countsWithEachPicture()
{
    goLive();
    const auto *counts = window().findChild<QLabel *>(u"counts"_s);
    QVERIFY(counts != nullptr);
    const pbx::State &state = m_desk->pbx.state();
    QStringList seen;
    QStringList wrong;
    connect(&state, &pbx::State::committed, &window(), [&] { // behind all that were there before
        const auto size = state.channels().size();
        const QString number = QString::number(size);
        if (seen.isEmpty() || seen.last() != number)
            seen += number;
        if (!counts->text().startsWith(number + u' '))
            wrong += number + u": "_s + counts->text();
    });
    QTRY_VERIFY(!m_desk->somebodyFree().isEmpty());
    type(m_desk->nameOf(m_desk->somebodyFree()));
    QTRY_VERIFY(action(CallAction::Call)->isEnabled());
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(seen.size() > 1, 15'000);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestMainWindow::callsAgain()
{
    goLive();
    QTRY_VERIFY(!m_desk->somebodyFree().isEmpty());
    auto *again = window().findChild<QAction *>(u"redial"_s);
    QVERIFY(again != nullptr && !again->isEnabled());
    QVERIFY2(again->toolTip().contains(u"Nobody was called"_s), qPrintable(again->toolTip()));
    const QString number = m_desk->somebodyFree();
    type(m_desk->nameOf(number));
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isInCall(number), 15'000);
    press(Qt::Key_F3);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty() && !m_desk->isInCall(number), 15'000);
    QVERIFY(again->isEnabled());
    QVERIFY2(again->toolTip().contains(m_desk->nameOf(number)), qPrintable(again->toolTip()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_D,
                    Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isInCall(number), 15'000);

    // It outlives the window; the numbers of another PBX are none of this one's.
    const ui::MainWindow next(m_desk->pbx, m_desk->settings, m_desk->secrets);
    QVERIFY(next.findChild<QAction *>(u"redial"_s)->isEnabled());
    pbx::Profile other = m_desk->profile();
    other.name = u"Branch"_s;
    m_desk->pbx.open(other);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Live, 15'000);
    QVERIFY(!again->isEnabled());
}

void TestMainWindow::hangUpByKeyFromAnywhere()
{
    goLive();
    QTRY_VERIFY(!m_desk->somebodyFree().isEmpty());
    QVERIFY(!action(CallAction::HangUp)->isEnabled());
    const QString number = m_desk->somebodyFree();
    window().calls().call(number);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isInCall(number), 15'000);
    QTRY_VERIFY(action(CallAction::HangUp)->isEnabled());
    for (QWidget *focus : {static_cast<QWidget *>(window().people()->view()),
                           static_cast<QWidget *>(window().omnibox())}) {
        focus->setFocus();
        QVERIFY(focus->hasFocus());
    }
    window().people()->view()->setFocus();
    press(Qt::Key_F3);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty(), 15'000);
    QTRY_VERIFY(!m_desk->isInCall(number));
    QTRY_VERIFY(!action(CallAction::HangUp)->isEnabled());
    QTRY_COMPARE(window().statusLine()->messageKind(), ui::Said::Done);
}

void TestMainWindow::transferByNameAndEnter()
{
    goLive();
    QTRY_VERIFY(!m_desk->somebodyFree(1).isEmpty());
    const QString first = m_desk->somebodyFree(0);
    const QString second = m_desk->somebodyFree(1);
    window().calls().call(first);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->pbx.attendant().ownParty().isEmpty(), 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(window().models().ownCall.details().phase,
                              models::OwnCall::Phase::Talking, 15'000);
    type(m_desk->nameOf(second));
    QTRY_VERIFY(action(CallAction::Transfer)->isEnabled());
    press(Qt::Key_Return);
    // The other one goes there; the operator is out of it.
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isInCall(second), 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty(), 15'000);
    QVERIFY(m_desk->isInCall(first));
}

void TestMainWindow::escapeNeverEndsACall()
{
    goLive();
    QTRY_VERIFY(!m_desk->somebodyFree().isEmpty());
    const QString number = m_desk->somebodyFree();
    window().calls().call(number);
    QTRY_COMPARE_WITH_TIMEOUT(window().models().ownCall.details().phase,
                              models::OwnCall::Phase::Talking, 15'000);
    QSignalSpy sent(&m_desk->pbx, &pbx::Pbx::wire);
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Escape);
    window().people()->view()->setFocus();
    press(Qt::Key_Escape);
    QVERIFY(!m_desk->own().isEmpty());
    for (const QList<QVariant> &block : sent)
        QVERIFY(!block.at(1).toByteArray().contains("Action: Hangup"));
}

void TestMainWindow::typingAnywhereLandsInTheOmnibox()
{
    goLive();
    QTRY_VERIFY(!m_desk->somebodyFree().isEmpty());
    window().people()->view()->setFocus();
    type(u"m"_s);
    QCOMPARE(QApplication::focusWidget(), window().omnibox());
    QCOMPARE(window().omnibox()->text(), u"m"_s);
    type(u"e"_s);
    QCOMPARE(window().omnibox()->text(), u"me"_s);
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    QVERIFY(QApplication::focusWidget() != window().omnibox());
    // A button keeps its space bar, and keys with Ctrl are no text.
    auto *button = window().findChild<ui::CallBar *>()->menuButton();
    window().people()->view()->setFocus();
    QTest::keyClick(window().people()->view(), Qt::Key_Space);
    QTest::keyClick(window().people()->view(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(button != nullptr);
    QVERIFY(window().omnibox()->text().isEmpty());
}

void TestMainWindow::aViewerIsToldWhy()
{
    m_desk->pbx.open(m_desk->profile(u"viewer"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->pbx.rights().known(), 15'000);
    type(u"101"_s);
    QTRY_VERIFY(action(CallAction::Call)->toolTip().contains(u"“originate”"_s));
    QVERIFY(!action(CallAction::Call)->isEnabled());
    QVERIFY(action(CallAction::Transfer)->toolTip().contains(u"“call”"_s));
    QVERIFY(action(CallAction::HangUp)->toolTip().contains(u"“call”"_s));
    QVERIFY(action(CallAction::Cli)->toolTip().contains(u"“command”"_s));
    auto *bar = window().findChild<ui::CallBar *>();
    QVERIFY(!bar->button(CallAction::Call)->isEnabled());
    QCOMPARE(bar->button(CallAction::Call)->toolTip(), action(CallAction::Call)->toolTip());
    press(Qt::Key_Return);
    QVERIFY(window().statusLine()->message().contains(u"“originate”"_s));
}

void TestMainWindow::withoutAnOwnPhone()
{
    pbx::Profile profile = m_desk->profile();
    profile.myExtension.clear();
    m_desk->pbx.open(profile);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Live, 15'000);
    type(u"101"_s);
    QTRY_VERIFY(action(CallAction::Call)->toolTip().contains(u"which phone is yours"_s));
    QVERIFY(!action(CallAction::Call)->isEnabled());
}

void TestMainWindow::whatCannotBeDoneIsSaid()
{
    goLive();
    press(Qt::Key_Return);
    QCOMPARE(window().statusLine()->messageKind(), ui::Said::Note);
    QVERIFY(window().statusLine()->message().contains(u"name or number"_s));
    QTRY_VERIFY(!m_desk->somebodyFree().isEmpty());
    // The call was gone before the drop.
    window().calls().transfer(u"1.1"_s, m_desk->somebodyFree());
    QCOMPARE(window().statusLine()->messageKind(), ui::Said::Failed);
    QVERIFY(window().statusLine()->message().contains(u"ended"_s));
}

void TestMainWindow::aRefusedLogin()
{
    pbx::Profile profile = m_desk->profile();
    profile.secret = u"wrong"_s;
    m_desk->pbx.open(profile);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Refused, 15'000);
    QVERIFY(!window().showsBoard());
    QVERIFY(window().notice()->title().contains(u"refused the login"_s));
    QVERIFY(window().findChild<ui::PbxChip *>()->words().contains(u"login refused"_s));
    QTest::mouseClick(window().notice()->firstButton(), Qt::LeftButton);
    QVERIFY(window().findChild<QDialog *>(u"connectionDialog"_s)->isVisible());
}

void TestMainWindow::nobodyAnswers()
{
    pbx::Profile profile = m_desk->profile();
    m_desk->server.reset();
    m_desk->pbx.open(profile);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->pbx.msToRetry() > 0, 15'000);
    QTRY_VERIFY(window().notice()->title().contains(u"does not answer"_s));
    QVERIFY(!window().showsBoard());
    QVERIFY(window().notice()->firstButton()->isVisible());
}

void TestMainWindow::aLostConnection()
{
    goLive();
    auto *banner = window().findChild<ui::StaleBanner *>();
    QVERIFY(!banner->isVisible());
    QTRY_VERIFY(!m_desk->somebodyFree().isEmpty());
    const int people = window().models().people.rowCount();
    m_desk->server.reset();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Stale, 15'000);
    QVERIFY(window().showsBoard());
    QVERIFY(banner->isVisible());
    QVERIFY(banner->words().contains(u"Connection lost"_s));
    QVERIFY(banner->words().contains(u"what you see is from"_s));
    QCOMPARE(window().models().people.rowCount(), people);
    QVERIFY(window().models().people.index(0, 0).data(models::StaleRole).toBool());
    QVERIFY(!action(CallAction::Cli)->isEnabled());
    QVERIFY(action(CallAction::Cli)->toolTip().contains(u"no connection"_s));
}

void TestMainWindow::anOverloadIsSaid()
{
    goLive();
    auto *chip = window().findChild<ui::PbxChip *>();
    auto *banner = window().findChild<ui::StaleBanner *>();
    pbx::Overload &overload = m_desk->pbx.overload();
    pbx::Overload::Limits limits;
    limits.shed = 0ms; // whatever comes is too much
    limits.calm = 100ms;
    overload.setLimits(limits);
    overload.look(false);
    QVERIFY2(chip->words().contains(u"live, fewer events"_s), qPrintable(chip->words()));
    QVERIFY(chip->accessibleName().contains(u"fewer events"_s));
    QVERIFY(!banner->isVisible());
    limits.stale = 0ms; // … and whatever is shown is old
    overload.setLimits(limits);
    overload.look(false);
    QVERIFY2(chip->words().contains(u"overloaded"_s), qPrintable(chip->words()));
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->words().contains(u"Not up to date"_s), qPrintable(banner->words()));
    overload.setLimits({});
    QTRY_COMPARE(overload.asked(), pbx::Overload::Asked::All);
    QTRY_COMPARE(m_desk->pbx.link(), pbx::Link::Live);
    QVERIFY(chip->words().contains(u"live"_s) && !chip->words().contains(u"fewer"_s));
    QTRY_VERIFY(!banner->isVisible());
}

void TestMainWindow::theLayoutComesBack()
{
    goLive();
    QCOMPARE(visibleDocks().size(), 4);
    window().findChild<QDockWidget *>(u"parkingDock"_s)->hide();
    window().people()->setForm(ui::PeoplePanel::Form::Table);
    window().tables()->setPage(ui::TablesPanel::Page::Peers);
    window().resize(1180, 720);
    window().close();
    const auto again =
        std::make_unique<ui::MainWindow>(m_desk->pbx, m_desk->settings, m_desk->secrets);
    again->show();
    QVERIFY(QTest::qWaitForWindowExposed(again.get()));
    QCOMPARE(again->size(), QSize(1180, 720));
    QVERIFY(!again->findChild<QDockWidget *>(u"parkingDock"_s)->isVisible());
    QVERIFY(again->findChild<QDockWidget *>(u"queuesDock"_s)->isVisible());
    QCOMPARE(again->people()->form(), ui::PeoplePanel::Form::Table);
    QCOMPARE(again->tables()->page(), ui::TablesPanel::Page::Peers);
}

void TestMainWindow::theLayoutOutlivesACrash()
{
    goLive();
    QTRY_COMPARE(visibleDocks().size(), 4);
    window().findChild<QDockWidget *>(u"parkingDock"_s)->hide();
    window().resize(1210, 730);
    // Nobody closes it: what another program would find is what counts.
    const auto hidden = [this] {
        const auto next =
            std::make_unique<ui::MainWindow>(m_desk->pbx, m_desk->settings, m_desk->secrets);
        return next->size() == QSize(1210, 730) &&
               next->findChild<QDockWidget *>(u"parkingDock"_s)->isHidden() &&
               !next->findChild<QDockWidget *>(u"queuesDock"_s)->isHidden();
    };
    QVERIFY(!hidden());
    QTRY_VERIFY_WITH_TIMEOUT(hidden(), 30'000);
}

void TestMainWindow::nothingIsClipped_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("all");
    QTest::newRow("wide") << 2100 << true;
    QTest::newRow("design") << 1440 << false;
    QTest::newRow("small screen") << 1024 << false;
    QTest::newRow("smallest") << 760 << false;
}

void TestMainWindow::nothingIsClipped()
{
    QFETCH(int, width);
    QFETCH(bool, all);
    goLive();
    window().resize(width, 700);
    QTRY_COMPARE(window().width(), width);
    auto *bar = window().findChild<ui::CallBar *>();
    QTRY_COMPARE(bar->width(), width);
    QRect before;
    int seen = 0;
    const auto next = [&](const QWidget *child) {
        if (!child->isVisible())
            return;
        ++seen;
        QVERIFY(bar->rect().contains(child->geometry()));
        QVERIFY(child->geometry().left() > before.right());
        QVERIFY(child->width() >= child->minimumSizeHint().width());
        before = child->geometry();
    };
    next(window().omnibox());
    int buttons = 0;
    for (const CallAction which :
         {CallAction::Answer,    CallAction::PickUp,    CallAction::Call,
          CallAction::Transfer,  CallAction::Announce,  CallAction::Swap,
          CallAction::Hold,      CallAction::TakeUp,    CallAction::Park,
          CallAction::Voicemail, CallAction::Record,    CallAction::HangUp,
          CallAction::TakeBack,  CallAction::CampOn,    CallAction::Conference,
          CallAction::Mailbox,   CallAction::TimeLimit, CallAction::Queues,
          CallAction::Pause,     CallAction::DayNight,  CallAction::Cli}) {
        buttons += bar->button(which)->isVisible() ? 1 : 0;
        next(bar->button(which));
    }
    QCOMPARE(buttons == ui::CallActionCount, all);
    // Calling, handing over and hanging up are never in a menu.
    for (const CallAction which : {CallAction::Call, CallAction::Transfer, CallAction::HangUp})
        QVERIFY(bar->button(which)->isVisible());
    for (const CallAction which : {CallAction::Answer, CallAction::Announce, CallAction::Hold,
                                   CallAction::Park, CallAction::Voicemail, CallAction::TakeBack})
        QVERIFY(bar->button(which)->isVisible() || width < 1440);
    for (QToolButton *button : bar->findChildren<QToolButton *>()) {
        if (button != bar->menuButton()) {
            QCOMPARE(button->isVisible(), !all);
            next(button);
        }
    }
    next(window().findChild<ui::PbxChip *>());
    next(bar->menuButton());
    QVERIFY(seen >= 6);
}

void TestMainWindow::theSchemeIsKept()
{
    QAction *dark = nullptr;
    for (QAction *one : window().findChildren<QAction *>()) {
        if (one->text().remove(u'&') == u"Dark"_s)
            dark = one;
    }
    QVERIFY(dark != nullptr);
    dark->trigger();
    QTRY_VERIFY(ui::coloursOf(&window()).dark);
    // For this run only: it changes what is seen, not what is kept.
    window().overrideScheme(ui::Scheme::Light);
    QTRY_VERIFY(!ui::coloursOf(&window()).dark);
    const ui::MainWindow again(m_desk->pbx, m_desk->settings, m_desk->secrets);
    QVERIFY(ui::coloursOf(QApplication::palette()).dark);
    window().overrideScheme(ui::Scheme::Light);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
