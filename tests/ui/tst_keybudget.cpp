// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many keys an operator's tasks take: the real window on a real X display, against the demo
// PBX, by real key events. Typed text is not counted. Prints the table, and fails over budget.

#include "desk.h"
#include "keycounter.h"
#include "pbx/flows/flows.h"
#include "pbx/nightswitch.h"
#include "pbx/queuedesk.h"
#include "support/keptnotes.h"
#include "ui/nightcontroller.h"
#include "ui/notebook.h"
#include "ui/omnibox.h"
#include "ui/panels/needsyou.h"
#include "ui/panels/peoplepanel.h"
#include "ui/panels/yourcall.h"

#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::CallAction;

class TestKeyBudget : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void callSomebody();
    void hangUp();
    void handOverWithEnter();
    void handOverWithItsKey();
    void handOverToTheSelected();
    void takeAChosenWaitingCall();
    void answerTheMostUrgent();
    void announceAndHandOver();
    void giveUpAnAnnouncedTransfer();
    void park();
    void holdAndTakeUp();
    void takeBack();
    void campOn();
    void toVoicemail();
    void record();
    void joinAll();
    void pickUp();
    void noteOnTheCall();
    void logInToAllQueues();
    void pauseWithAReason();
    void dayAndNight();
    void escapeNeverEndsACall();

private:
    void open(bool traffic = false, const pbx::Desk &desk = {});
    void call(const QString &number);
    /// Opens the window, and 101 talks to the operator.
    void callUp(const pbx::Desk &desk = {});
    [[nodiscard]] QString leg(const QString &extension) const;
    [[nodiscard]] bool talk(const QString &one, const QString &two) const;
    [[nodiscard]] QAction *action(CallAction which) { return window().actions().get(which); }
    [[nodiscard]] ui::YourCallCard &card() { return *window().findChild<ui::YourCallCard *>(); }
    [[nodiscard]] ui::MainWindow &window() { return *m_desk->window; }

    KeyCounter m_keys;
    std::unique_ptr<Desk> m_desk;
};

void TestKeyBudget::initTestCase()
{
    QVERIFY2(XHand::isThere(), "xdotool is not installed");
}

void TestKeyBudget::open(bool traffic, const pbx::Desk &desk)
{
    m_keys.begin();
    m_desk = std::make_unique<Desk>(traffic);
    window().move(0, 0);
    window().resize(1200, 780);
    window().show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    pbx::Profile profile = m_desk->profile();
    profile.desk = desk;
    m_desk->pbx.open(profile);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Live, 15'000);
    QTRY_VERIFY(!m_desk->somebodyFree(2).isEmpty());
    // Wherever the focus is.
    window().people()->view()->setFocus();
}

void TestKeyBudget::cleanup()
{
    m_desk.reset();
}

void TestKeyBudget::cleanupTestCase()
{
    QVERIFY(m_keys.print());
}

void TestKeyBudget::call(const QString &number)
{
    window().calls().call(number);
    QTRY_COMPARE_WITH_TIMEOUT(window().models().ownCall.details().phase,
                              models::OwnCall::Phase::Talking, 15'000);
}

void TestKeyBudget::callUp(const pbx::Desk &desk)
{
    open(false, desk);
    call(u"101"_s);
    QTRY_VERIFY_WITH_TIMEOUT(talk(u"100"_s, u"101"_s), 15'000);
    QTRY_VERIFY(action(CallAction::Hold)->isEnabled());
}

QString TestKeyBudget::leg(const QString &extension) const
{
    return m_desk->pbx.state().channelsOf(u"PJSIP/"_s + extension).value(0);
}

bool TestKeyBudget::talk(const QString &one, const QString &two) const
{
    const pbx::State &state = m_desk->pbx.state();
    const pbx::Channel *first = state.channels().get(leg(one));
    const pbx::Channel *second = state.channels().get(leg(two));
    return first && second && !first->bridge.isEmpty() && first->bridge == second->bridge;
}

void TestKeyBudget::callSomebody()
{
    open();
    const QString number = m_desk->somebodyFree();
    QVERIFY(m_keys.type(m_desk->nameOf(number)));
    QTRY_COMPARE(window().omnibox()->target().extension, number);
    QVERIFY(m_keys.spend({u"Return"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isInCall(number), 15'000);
    QVERIFY(m_keys.done(u"call somebody"_s, 1));
}

void TestKeyBudget::hangUp()
{
    open();
    call(m_desk->somebodyFree());
    QVERIFY(m_keys.spend({u"F3"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty(), 15'000);
    QVERIFY(m_keys.done(u"hang up"_s, 1));
}

void TestKeyBudget::handOverWithEnter()
{
    open();
    const QString first = m_desk->somebodyFree(0);
    const QString second = m_desk->somebodyFree(1);
    call(first);
    QVERIFY(m_keys.type(m_desk->nameOf(second)));
    QTRY_COMPARE(window().omnibox()->target().extension, second);
    QVERIFY(m_keys.spend({u"Return"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isInCall(second) && m_desk->own().isEmpty(), 15'000);
    QVERIFY(m_desk->isInCall(first));
    QVERIFY(m_keys.done(u"blind transfer to the typed person"_s, 1));
}

void TestKeyBudget::handOverWithItsKey()
{
    open();
    const QString first = m_desk->somebodyFree(0);
    const QString second = m_desk->somebodyFree(1);
    call(first);
    QVERIFY(m_keys.type(second));
    QTRY_COMPARE(window().omnibox()->target().extension, second);
    QVERIFY(m_keys.spend({u"F4"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isInCall(second) && m_desk->own().isEmpty(), 15'000);
    QVERIFY(m_keys.done(u"blind transfer to a typed number"_s, 1));
}

void TestKeyBudget::handOverToTheSelected()
{
    open();
    const QString first = m_desk->somebodyFree(0);
    const QString second = m_desk->somebodyFree(1);
    call(first);
    window().people()->selectExtension(second);
    QTRY_COMPARE(window().people()->selectedExtension(), second);
    QTRY_VERIFY(window().actions().get(CallAction::Transfer)->isEnabled());
    QVERIFY(m_keys.spend({u"F4"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isInCall(second) && m_desk->own().isEmpty(), 15'000);
    QVERIFY(m_keys.done(u"blind transfer to the selected person"_s, 1));
}

void TestKeyBudget::takeAChosenWaitingCall()
{
    open(true);
    models::AttentionModel &waiting = window().models().attention;
    const auto rowOf = [&](const QString &id) {
        for (int row = 0; row < waiting.rowCount(); ++row) {
            if (waiting.index(row, 0).data(models::IdRole).toString() == id)
                return row;
        }
        return -1;
    };
    const auto isQueued = [&](int row) {
        return waiting.index(row, 0).data(models::KindRole).toInt() ==
               static_cast<int>(models::Waiting::Queued);
    };
    QTRY_VERIFY_WITH_TIMEOUT(waiting.rowCount() >= 2 && isQueued(1), 30'000);
    const QString id = waiting.index(1, 0).data(models::IdRole).toString();
    QVERIFY(m_keys.spend({u"alt+2"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(rowOf(id), -1, 15'000);
    QVERIFY(m_keys.done(u"take a chosen waiting call"_s, 2));
}

void TestKeyBudget::answerTheMostUrgent()
{
    open(true);
    models::AttentionModel &waiting = window().models().attention;
    QTRY_VERIFY_WITH_TIMEOUT(waiting.rowCount() > 0 && action(CallAction::Answer)->isEnabled(),
                             30'000);
    const QString id = waiting.index(0, 0).data(models::IdRole).toString();
    const auto isThere = [&] {
        for (int row = 0; row < waiting.rowCount(); ++row) {
            if (waiting.index(row, 0).data(models::IdRole).toString() == id)
                return true;
        }
        return false;
    };
    QVERIFY(m_keys.spend({u"F2"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(!isThere(), 15'000);
    QVERIFY(m_keys.done(u"answer the most urgent"_s, 1));
}

void TestKeyBudget::announceAndHandOver()
{
    callUp();
    QVERIFY(m_keys.type(u"102"_s));
    QTRY_VERIFY(action(CallAction::Announce)->isEnabled());
    QVERIFY(m_keys.spend({u"F5"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(card().progress().startsWith(u"You speak to"_s), 15'000);
    QVERIFY(m_keys.done(u"announced transfer: start"_s, 1));
    m_keys.begin();
    QVERIFY(m_keys.spend({u"shift+F5"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(card().progress().contains(u"connects the two"_s), 15'000);
    QVERIFY(m_keys.done(u"announced transfer: swap"_s, 1));
    m_keys.begin();
    QVERIFY(m_keys.spend({u"F5"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(talk(u"101"_s, u"102"_s) && m_desk->own().isEmpty(), 15'000);
    QVERIFY(m_keys.done(u"announced transfer: finish"_s, 1));
}

void TestKeyBudget::giveUpAnAnnouncedTransfer()
{
    callUp();
    QVERIFY(m_keys.type(u"102"_s));
    QTRY_VERIFY(action(CallAction::Announce)->isEnabled());
    QVERIFY(m_keys.spend({u"F5"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(!leg(u"102"_s).isEmpty(), 15'000);
    m_keys.begin();
    QVERIFY(m_keys.spend({u"F9"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(talk(u"100"_s, u"101"_s) && leg(u"102"_s).isEmpty(), 15'000);
    QVERIFY(m_keys.done(u"announced transfer: give up"_s, 1));
}

void TestKeyBudget::park()
{
    callUp();
    QVERIFY(m_keys.spend({u"F6"_s}));
    // The space is said.
    QTRY_VERIFY_WITH_TIMEOUT(window().statusLine()->message().contains(u"parked on 701"_s), 15'000);
    QVERIFY(m_keys.done(u"park"_s, 1));
}

void TestKeyBudget::holdAndTakeUp()
{
    callUp();
    QVERIFY(m_keys.spend({u"F7"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty(), 15'000);
    QVERIFY(m_keys.done(u"hold"_s, 1));
    QTRY_VERIFY(action(CallAction::TakeUp)->isEnabled());
    m_keys.begin();
    QVERIFY(m_keys.spend({u"F8"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(talk(u"100"_s, u"101"_s), 15'000);
    QVERIFY(m_keys.done(u"take up the oldest held"_s, 1));
}

void TestKeyBudget::takeBack()
{
    callUp();
    QVERIFY(m_keys.type(u"102"_s));
    QTRY_COMPARE(window().omnibox()->target().extension, u"102"_s);
    QVERIFY(m_keys.spend({u"Return"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(talk(u"101"_s, u"102"_s), 15'000);
    QTRY_VERIFY(action(CallAction::TakeBack)->isEnabled());
    m_keys.begin();
    QVERIFY(m_keys.spend({u"F9"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(talk(u"100"_s, u"101"_s), 15'000);
    QVERIFY(m_keys.done(u"take back what was handed over"_s, 1));
}

void TestKeyBudget::campOn()
{
    callUp();
    m_desk->pbx.attendant().callFor(u"102"_s, u"103"_s, this, [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(talk(u"102"_s, u"103"_s), 15'000);
    QVERIFY(m_keys.type(u"102"_s));
    QTRY_VERIFY(action(CallAction::CampOn)->isEnabled());
    QVERIFY(m_keys.spend({u"ctrl+b"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->pbx.flows().camped() && m_desk->own().isEmpty(), 15'000);
    m_desk->pbx.attendant().hangUp(leg(u"102"_s), this, [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(talk(u"101"_s, u"102"_s), 15'000);
    QVERIFY(m_keys.done(u"camp on a busy person"_s, 1));
}

void TestKeyBudget::toVoicemail()
{
    callUp();
    QVERIFY(m_keys.type(u"102"_s));
    QTRY_VERIFY(action(CallAction::Voicemail)->isEnabled());
    QVERIFY(m_keys.spend({u"ctrl+m"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(window().statusLine()->message().contains(u"can leave a message"_s),
                             15'000);
    QVERIFY(m_keys.done(u"to voicemail"_s, 1));
}

void TestKeyBudget::record()
{
    callUp();
    QVERIFY(m_keys.spend({u"ctrl+r"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(card().isRecorded(), 15'000);
    QVERIFY(m_keys.done(u"record on"_s, 1));
    m_keys.begin();
    QVERIFY(m_keys.spend({u"ctrl+r"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(!card().isRecorded(), 15'000);
    QVERIFY(m_keys.done(u"record off"_s, 1));
}

void TestKeyBudget::joinAll()
{
    pbx::Desk desk;
    desk.conferenceRoom = u"300"_s;
    callUp(desk);
    QTRY_VERIFY(action(CallAction::Conference)->isEnabled());
    QVERIFY(m_keys.spend({u"ctrl+j"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.state().participants().size(), std::size_t(2), 15'000);
    QVERIFY(m_keys.done(u"join all into a conference"_s, 1));
    m_keys.begin();
    QVERIFY(m_keys.type(u"102"_s));
    QTRY_VERIFY_WITH_TIMEOUT(action(CallAction::Conference)->isEnabled(), 15'000);
    QVERIFY(m_keys.spend({u"ctrl+j"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.state().participants().size(), std::size_t(3), 15'000);
    QVERIFY(m_keys.done(u"fetch somebody into the conference"_s, 1));
}

void TestKeyBudget::pickUp()
{
    open();
    m_desk->pbx.attendant().callFor(u"103"_s, u"102"_s, this, [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(!leg(u"102"_s).isEmpty(), 15'000);
    QVERIFY(m_keys.type(u"102"_s));
    QTRY_VERIFY_WITH_TIMEOUT(action(CallAction::PickUp)->isEnabled(), 15'000);
    QVERIFY(m_keys.spend({u"ctrl+u"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(talk(u"100"_s, u"103"_s) && leg(u"102"_s).isEmpty(), 15'000);
    QVERIFY(m_keys.done(u"pick up a ringing phone"_s, 1));
}

void TestKeyBudget::noteOnTheCall()
{
    open();
    const QString file = m_desk->folder.filePath(u"history.sqlite"_s);
    store::History history(file);
    window().setHistory(&history);
    call(m_desk->somebodyFree());
    QVERIFY(m_keys.spend({u"ctrl+n"_s}));
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()) != nullptr);
    QVERIFY(m_keys.type(u"Wants an offer"_s));
    // On disk, not only in the field.
    QTRY_COMPARE(keptNotes(file).value(0).text, u"Wants an offer"_s);
    window().setHistory(nullptr);
    QVERIFY(m_keys.done(u"note on this call"_s, 1));
}

static pbx::Desk desk(const QStringList &queues, const QStringList &reasons = {},
                      const QString &nightSwitch = {})
{
    pbx::Desk desk;
    desk.queues = queues;
    desk.pauseReasons = reasons;
    desk.nightSwitch = nightSwitch;
    return desk;
}

void TestKeyBudget::logInToAllQueues()
{
    open(false, desk({u"sales"_s, u"billing"_s}));
    QTRY_VERIFY(window().actions().get(CallAction::Queues)->isEnabled());
    QVERIFY(m_keys.spend({u"ctrl+g"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(pbx::QueueDesk(m_desk->pbx).ownQueues().size(), 2, 15'000);
    QVERIFY(m_keys.done(u"log in to all queues"_s, 1));
}

void TestKeyBudget::pauseWithAReason()
{
    open(false, desk({u"sales"_s, u"billing"_s}, {u"Lunch"_s, u"Late"_s}));
    QTRY_VERIFY(window().actions().get(CallAction::Queues)->isEnabled());
    window().actions().get(CallAction::Queues)->trigger();
    QTRY_VERIFY(window().actions().get(CallAction::Pause)->isEnabled());
    QVERIFY(m_keys.spend({u"ctrl+p"_s}));
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    QVERIFY(m_keys.spend({u"l"_s})); // &Lunch
    const pbx::QueueDesk queues(m_desk->pbx);
    for (const QString &queue : {u"sales"_s, u"billing"_s})
        QTRY_COMPARE_WITH_TIMEOUT(queues.ownPlace(queue)->pausedReason, u"Lunch"_s, 15'000);
    QVERIFY(m_keys.done(u"pause in all queues with a reason"_s, 2));
}

void TestKeyBudget::dayAndNight()
{
    open(false, desk({}, {}, u"Custom:night"_s));
    const pbx::NightSwitch &night = window().night().nightSwitch();
    QTRY_COMPARE(night.state(), pbx::NightSwitch::State::Day);
    QTRY_VERIFY(window().actions().get(CallAction::DayNight)->isEnabled());
    QVERIFY(m_keys.spend({u"ctrl+d"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(night.state(), pbx::NightSwitch::State::Night, 15'000);
    QVERIFY(m_keys.done(u"day / night service"_s, 1));
}

void TestKeyBudget::escapeNeverEndsACall()
{
    open();
    call(m_desk->somebodyFree());
    QVERIFY(m_keys.type(u"z"_s));
    QTRY_COMPARE(window().omnibox()->text(), u"z"_s);
    QVERIFY(m_keys.spend({u"Escape"_s}));
    QTRY_VERIFY(window().omnibox()->text().isEmpty());
    QVERIFY(!m_desk->own().isEmpty());
    QVERIFY(m_keys.done(u"leave a text field"_s, 1));
}

QTEST_MAIN(TestKeyBudget)
#include "tst_keybudget.moc"
