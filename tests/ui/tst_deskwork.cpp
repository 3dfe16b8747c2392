// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The operator's work beside calls, by keys and menus, at the demo PBX: queues, day and night.

#include "desk.h"
#include "pbx/flows/campon.h"
#include "pbx/flows/flows.h"
#include "pbx/queuedesk.h"
#include "ui/mailboxcontroller.h"
#include "ui/menuparts.h"
#include "ui/nightcontroller.h"
#include "ui/omnibox.h"
#include "ui/panels/queuepeople.h"
#include "ui/panels/roompeople.h"
#include "ui/panels/sidelists.h"
#include "ui/queuecontroller.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using ui::CallAction;

namespace {

pbx::Desk deskOf(const QStringList &queues, const QStringList &reasons = {},
                 const QString &nightSwitch = {})
{
    pbx::Desk desk;
    desk.queues = queues;
    desk.pauseReasons = reasons;
    desk.nightSwitch = nightSwitch;
    return desk;
}

} // namespace

class TestDeskWork : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void eachReasonHasALetter_data();
    void eachReasonHasALetter();
    void oneKeyForAllQueues();
    void pausesByKeyAndLetter();
    void titlesOfMenusHaveRoom();
    void whyNotIsSaid();
    void whoWaitsAndWhoAnswers();
    void dayAndNight();
    void dayAndNightByTheDatabase();
    void campsOnByKey();
    void everybodyIntoARoomByKey();
    void listensToAMailbox();

private:
    void goLive(const pbx::Desk &desk, const QString &user = u"demo"_s);
    [[nodiscard]] QAction *action(CallAction which) { return m_desk->window->actions().get(which); }
    void pressWithCtrl(Qt::Key key);
    /// Calls somebody; true when they talk.
    [[nodiscard]] bool callSomebody(const QString &number);
    /// The menu that is open, or nullptr.
    [[nodiscard]] static QMenu *menu()
    {
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<pbx::QueueDesk> m_queues;
};

void TestDeskWork::init()
{
    m_desk = std::make_unique<Desk>();
    m_queues = std::make_unique<pbx::QueueDesk>(m_desk->pbx);
    m_desk->window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
}

void TestDeskWork::cleanup()
{
    m_queues.reset();
    m_desk.reset();
}

void TestDeskWork::goLive(const pbx::Desk &desk, const QString &user)
{
    pbx::Profile profile = m_desk->profile(user);
    profile.desk = desk;
    m_desk->pbx.open(profile);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Live, 15'000);
}

void TestDeskWork::pressWithCtrl(Qt::Key key)
{
    QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
    m_desk->window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_desk->window.get());
    QTest::keyClick(m_desk->window.get(), key, Qt::ControlModifier);
}

void TestDeskWork::eachReasonHasALetter_data()
{
    QTest::addColumn<QStringList>("reasons");
    QTest::addColumn<QStringList>("marked");
    QTest::newRow("first letters")
        << QStringList{u"Break"_s, u"Lunch"_s} << QStringList{u"&Break"_s, u"&Lunch"_s};
    QTest::newRow("the next letter where one is taken")
        << QStringList{u"Lunch"_s, u"Late"_s, u"la"_s}
        << QStringList{u"&Lunch"_s, u"L&ate"_s, u"la"_s};
    QTest::newRow("no key in a reason of its own")
        << QStringList{u"R&D"_s, u"Q & A"_s} << QStringList{u"&R&&D"_s, u"&Q && A"_s};
}

void TestDeskWork::eachReasonHasALetter()
{
    QFETCH(QStringList, reasons);
    QFETCH(QStringList, marked);
    QCOMPARE(ui::withLetters(reasons), marked);
}

void TestDeskWork::oneKeyForAllQueues()
{
    goLive(deskOf({u"sales"_s, u"billing"_s}));
    QTRY_VERIFY(action(CallAction::Queues)->isEnabled());
    QVERIFY(m_queues->ownQueues().isEmpty());
    pressWithCtrl(Qt::Key_G);
    QTRY_COMPARE(m_queues->ownQueues(), (QStringList{u"billing"_s, u"sales"_s}));
    pressWithCtrl(Qt::Key_G);
    QTRY_VERIFY(m_queues->ownQueues().isEmpty());
    QTRY_COMPARE(m_desk->window->statusLine()->messageKind(), ui::Said::Done);
}

void TestDeskWork::pausesByKeyAndLetter()
{
    goLive(deskOf({u"sales"_s, u"billing"_s}, {u"Lunch"_s, u"Late"_s}));
    QTRY_VERIFY(action(CallAction::Queues)->isEnabled());
    QVERIFY(!action(CallAction::Pause)->isEnabled());
    action(CallAction::Queues)->trigger();
    QTRY_VERIFY(action(CallAction::Pause)->isEnabled());
    pressWithCtrl(Qt::Key_P);
    QTRY_VERIFY(menu());
    QTest::keyClick(menu(), Qt::Key_A); // L&ate
    for (const QString &queue : {u"sales"_s, u"billing"_s}) {
        QTRY_VERIFY(m_queues->ownPlace(queue)->paused);
        QCOMPARE(m_queues->ownPlace(queue)->pausedReason, u"Late"_s);
    }
    pressWithCtrl(Qt::Key_P);
    QTRY_VERIFY(menu());
    QTest::keyClick(menu(), Qt::Key_R); // Resume
    QTRY_VERIFY(!m_queues->ownPlace(u"sales"_s)->paused);
    QTRY_VERIFY(!m_queues->ownPlace(u"billing"_s)->paused);
}

void TestDeskWork::titlesOfMenusHaveRoom()
{
    for (const QString &words : {u"Pause in billing & accounts, sales, support"_s,
                                 QString(u"Pause in "_s + QString(300, u'q'))}) {
        QMenu *menu = ui::newMenu(m_desk->window.get());
        ui::addTitle(menu, words);
        menu->addAction(u"No"_s);
        const QString shown = menu->actions().first()->text();
        QFont bold = menu->font();
        bold.setBold(true);
        QVERIFY(menu->sizeHint().width() > QFontMetrics(bold).horizontalAdvance(shown));
        QVERIFY(menu->sizeHint().width() < 600);
        QVERIFY(words.size() > 100 || shown == QString(words).replace(u'&', u"&&"_s));
        delete menu;
    }
}

void TestDeskWork::whyNotIsSaid()
{
    goLive({});
    QTRY_VERIFY(action(CallAction::Queues)->toolTip().contains(u"Your desk"_s));
    QVERIFY(!action(CallAction::Queues)->isEnabled());
    QVERIFY(action(CallAction::Pause)->toolTip().contains(u"You are in no queue"_s));
    QVERIFY(action(CallAction::DayNight)->toolTip().contains(u"Your desk"_s));
    m_desk->pbx.close();
    goLive(deskOf({u"sales"_s}, {}, u"Custom:night"_s), u"viewer"_s);
    QTRY_VERIFY(action(CallAction::Queues)->toolTip().contains(u"“agent”"_s));
    QTRY_VERIFY(action(CallAction::DayNight)->toolTip().contains(u"“call”"_s));
}

void TestDeskWork::whoWaitsAndWhoAnswers()
{
    goLive({});
    ui::QueuesPanel *panel = m_desk->window->queues();
    QTRY_COMPARE(panel->view()->model()->rowCount(), 3);
    QVERIFY(!panel->people()->isVisible());
    const QModelIndex support = panel->view()->model()->index(2, 0);
    QCOMPARE(support.data(models::QueueRole).toString(), u"support"_s);
    QTest::mouseClick(panel->view()->viewport(), Qt::LeftButton, {},
                      panel->view()->visualRect(support).center());
    QVERIFY(panel->people()->isVisible());
    QCOMPARE(panel->people()->members()->model()->rowCount(), 5);
    QCOMPARE(panel->people()->callers()->model()->rowCount(), 0);

    // A pause shows, with its reason.
    const QString interface =
        panel->people()->members()->model()->index(0, 0).data(models::DetailRole).toString();
    m_queues->pause(u"support"_s, interface, true, u"Lunch"_s, this, [](const auto &) {});
    const auto said = [&] {
        return panel->people()
            ->members()
            ->model()
            ->index(0, 0)
            .data(Qt::AccessibleTextRole)
            .toString();
    };
    QTRY_VERIFY2(said().contains(u"Paused: Lunch"_s), qPrintable(said()));

    // Its menu ends the pause.
    auto *view = panel->people()->members();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_VERIFY(menu());
    QTest::keyClick(menu(), Qt::Key_R);
    QTRY_VERIFY2(!said().contains(u"Paused"_s), qPrintable(said()));
    panel->unfold({});
    QVERIFY(!panel->people()->isVisible());
}

void TestDeskWork::dayAndNight()
{
    goLive(deskOf({}, {}, u"Custom:night"_s));
    ui::NightController &night = m_desk->window->night();
    QTRY_COMPARE(night.nightSwitch().state(), pbx::NightSwitch::State::Day);
    QVERIFY(night.sign()->isVisible());
    pressWithCtrl(Qt::Key_D);
    QTRY_COMPARE(night.nightSwitch().state(), pbx::NightSwitch::State::Night);
    QCOMPARE(night.sign()->text(), u"Night service"_s);
    // Somebody else turns it.
    night.nightSwitch().setInterval(std::chrono::milliseconds(50));
    pbx::Pbx other;
    other.open(m_desk->profile());
    QTRY_COMPARE(other.link(), pbx::Link::Live);
    pbx::Desk same;
    same.nightSwitch = u"Custom:night"_s;
    other.setDesk(same);
    pbx::NightSwitch theirs(other);
    theirs.turn(false, this, [](const auto &) {});
    QTRY_COMPARE(night.nightSwitch().state(), pbx::NightSwitch::State::Day);
    QCOMPARE(night.sign()->text(), u"Day service"_s);
}

void TestDeskWork::dayAndNightByTheDatabase()
{
    goLive(deskOf({}, {}, u"DAYNIGHT/C0"_s));
    pbx::NightSwitch &night = m_desk->window->night().nightSwitch();
    QTRY_COMPARE(night.state(), pbx::NightSwitch::State::Day); // no such key yet
    action(CallAction::DayNight)->trigger();
    QTRY_COMPARE(night.state(), pbx::NightSwitch::State::Night);
    action(CallAction::DayNight)->trigger();
    QTRY_COMPARE(night.state(), pbx::NightSwitch::State::Day);
}

bool TestDeskWork::callSomebody(const QString &number)
{
    m_desk->pbx.attendant().call(number, this, [](const auto &) {});
    return QTest::qWaitFor(
        [this] {
            const pbx::Channel *party =
                m_desk->pbx.state().channels().get(m_desk->pbx.attendant().ownParty());
            return party != nullptr && party->isUp();
        },
        15'000);
}

void TestDeskWork::campsOnByKey()
{
    goLive({});
    QTRY_VERIFY(!m_desk->somebodyFree(1).isEmpty());
    const QString busy = m_desk->somebodyFree(0);
    const QString other = m_desk->somebodyFree(1);
    pbx::Pbx &pbx = m_desk->pbx;
    pbx.attendant().callFor(busy, u"400"_s, this, [](const auto &) {});
    const auto legsOf = [&](const QString &number) {
        return pbx.state().channelsOf(pbx.attendant().deviceFor(number));
    };
    QTRY_VERIFY_WITH_TIMEOUT(legsOf(busy).size() == 1 &&
                                 pbx.state().channels().get(legsOf(busy).first())->isUp(),
                             15'000);
    QVERIFY(callSomebody(other));
    QVERIFY(!action(CallAction::CampOn)->isEnabled() ||
            !m_desk->window->calls().targetExtension().isEmpty());
    m_desk->window->offerNumber(busy);
    QTRY_VERIFY2(action(CallAction::CampOn)->isEnabled(),
                 qPrintable(action(CallAction::CampOn)->toolTip()));
    pressWithCtrl(Qt::Key_B);
    QTRY_VERIFY(pbx.flows().camped());
    const models::AttentionModel &waiting = m_desk->window->models().attention;
    QTRY_VERIFY2(waiting.rowCount() == 1, qPrintable(m_desk->window->statusLine()->message()));
    const QModelIndex row = waiting.index(0, 0);
    QTRY_COMPARE(static_cast<models::Waiting>(row.data(models::KindRole).toInt()),
                 models::Waiting::Camped);
    QCOMPARE(row.data(models::WithRole).toString(), busy);
    QTRY_VERIFY(legsOf(u"100"_s).isEmpty()); // the operator's phone is free
    const QString caller = row.data(models::ChannelRole).toString();
    pbx.attendant().hangUp(legsOf(busy).first(), this, [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(!legsOf(busy).isEmpty() &&
                                 pbx.state().partnersOf(caller).contains(legsOf(busy).first()),
                             15'000);
    QTRY_COMPARE(waiting.rowCount(), 0);
}

void TestDeskWork::everybodyIntoARoomByKey()
{
    pbx::Desk desk;
    desk.conferenceRoom = u"300"_s;
    goLive(desk);
    QVERIFY(!action(CallAction::Conference)->isEnabled());
    QTRY_VERIFY(!m_desk->somebodyFree().isEmpty());
    QVERIFY(callSomebody(m_desk->somebodyFree()));
    QTRY_VERIFY(action(CallAction::Conference)->isEnabled());
    pressWithCtrl(Qt::Key_J);
    QTRY_COMPARE(m_desk->pbx.state().participants().size(), std::size_t(2));
    ui::ConferencesPanel *panel = m_desk->window->conferences();
    QTRY_COMPARE(panel->view()->model()->rowCount(), 1);
    panel->unfold(u"300"_s);
    QVERIFY(panel->people()->isVisible());
    QListView *people = panel->people()->view();
    QCOMPARE(people->model()->rowCount(), 2);

    // One of them is muted by the menu, and says so.
    people->setFocus();
    people->setCurrentIndex(people->model()->index(1, 0));
    QTest::keyClick(people, Qt::Key_Return);
    QTRY_VERIFY(menu());
    QTest::keyClick(menu(), Qt::Key_M);
    const auto said = [&] {
        return people->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
    };
    QTRY_VERIFY2(said().endsWith(u", muted"_s), qPrintable(said()));
    m_desk->pbx.attendant().hangUp(m_desk->own(), this, [](const auto &) {});
    QTRY_COMPARE(people->model()->rowCount(), 1);
}

void TestDeskWork::listensToAMailbox()
{
    goLive({});
    ui::MailboxController boxes(m_desk->pbx, m_desk->window->calls(), m_desk->window.get());
    QVERIFY(boxes.whyNot(u"100@default"_s).contains(u"Your desk"_s));
    pbx::Desk desk;
    desk.mailboxNumber = u"*98"_s;
    m_desk->pbx.setDesk(desk);
    QVERIFY(boxes.whyNot(u"101@default"_s).contains(u"your own mailbox only"_s));
    QVERIFY(boxes.whyNot(u"100@default"_s).isEmpty());
    boxes.listen(u"100@default"_s);
    QTRY_VERIFY(!m_desk->own().isEmpty());
    QTRY_COMPARE(m_desk->pbx.state().channels().get(m_desk->own())->application,
                 u"VoiceMailMain"_s);
    desk.mailboxNumber = u"*98EXT"_s;
    m_desk->pbx.setDesk(desk);
    QVERIFY(boxes.whyNot(u"101@default"_s).isEmpty());
}

QTEST_MAIN(TestDeskWork)
#include "tst_deskwork.moc"
