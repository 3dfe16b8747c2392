// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many keys an operator's tasks take at a real server: the real window on a real X display,
// real key events, real phones. What a task did is what the server's own console says. Prints the
// table, and fails over budget.

#include "flowdesk.h"
#include "pbx/attendant.h"
#include "store/secrets.h"
#include "support/keptnotes.h"
#include "ui/keycounter.h"
#include "ui/mainwindow.h"
#include "ui/notebook.h"
#include "ui/omnibox.h"
#include "ui/panels/peoplepanel.h"
#include "ui/panels/yourcall.h"
#include "ui/statusline.h"

#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::CallAction;

namespace {

constexpr int Patience = FlowDesk::Patience;

} // namespace

/// The operator is 102, whose phone answers by itself, as 103's does; 101's and 105's have to be
/// answered. Callers come in over the trunk.
class tst_LiveKeys : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void callSomebody();
    void hangUp();
    void handOverWithEnter();
    void handOverToTheSelected();
    void announceSwapAndHandOver();
    void announceAndHandOverWhileItRings();
    void giveUpAnAnnouncedTransfer();
    void park();
    void holdAndTakeUp();
    void takeBack();
    void campOn();
    void toVoicemail();
    void record();
    void joinAll();
    void pickUp();
    void answerTheMostUrgent();
    void takeAChosenWaitingCall();
    void noteOnTheCall();
    void logInToAllQueues();
    void pauseWithAReason();
    void dayAndNight();
    void escapeNeverEndsACall();

private:
    [[nodiscard]] QAction *action(CallAction which) { return m_window->actions().get(which); }
    [[nodiscard]] bool isPossible(CallAction which) { return action(which)->isEnabled(); }
    [[nodiscard]] bool callIn() { return !m_desk.callIn().isEmpty() && isUp(); }
    /// The window shows a call that can be dealt with.
    [[nodiscard]] bool isUp()
    {
        return QTest::qWaitFor([this] { return isPossible(CallAction::Hold); }, Patience);
    }
    /// So many callers wait in the queue `sales`, and in the window.
    [[nodiscard]] bool queueUp(int callers);
    /// Types whom a call is to go to; the window knows who is meant.
    [[nodiscard]] bool typeWhom(const QString &extension);
    [[nodiscard]] bool isTalking(const QString &pair)
    {
        return m_desk.talking() == QStringList{pair};
    }
    /// What the console says of a channel of this device: its application.
    [[nodiscard]] QString applicationOf(const QString &device);
    [[nodiscard]] QString console(const QString &command);
    [[nodiscard]] QString said() { return m_window->statusLine()->message(); }

    FlowDesk m_desk;
    KeyCounter m_keys;
    store::Secrets m_secrets;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
};

void tst_LiveKeys::initTestCase()
{
    QVERIFY2(XHand::isThere(), "xdotool is not installed");
    const QString why = m_desk.start({u"22"_s});
    QVERIFY2(why.isEmpty(), qPrintable(why));
}

void tst_LiveKeys::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(u"cordboard.ini"_s), QSettings::IniFormat);
    m_desk.makeBoard(u"22"_s);
    m_window = std::make_unique<ui::MainWindow>(*m_desk.board, *m_settings, m_secrets);
    m_window->move(0, 0);
    m_window->resize(1200, 780);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_desk.open());
    pbx::Desk desk;
    desk.queues = {u"sales"_s};
    desk.pauseReasons = {u"Lunch"_s, u"Late"_s};
    desk.nightSwitch = u"Custom:night"_s;
    desk.conferenceRoom = u"300"_s;
    m_desk.board->setDesk(desk);
    // Nobody answers the queue but the operator.
    m_desk.lab().cli(u"queue pause member %1 queue sales"_s.arg(m_desk.lab().channel(u"104"_s)));
    // Wherever the focus is.
    m_window->people()->view()->setFocus();
    m_keys.begin();
}

void tst_LiveKeys::cleanup()
{
    if (QTest::currentTestFailed())
        qWarning() << said() << m_desk.steps << m_desk.error << m_desk.channels();
    m_desk.lab().cli(u"queue remove member %1 from sales"_s.arg(m_desk.lab().channel(u"102"_s)));
    QVERIFY(m_desk.clear());
    m_window.reset();
    m_desk.board.reset();
}

void tst_LiveKeys::cleanupTestCase()
{
    QVERIFY(m_keys.print());
}

bool tst_LiveKeys::queueUp(int callers)
{
    for (int i = 1; i <= callers; ++i) {
        m_desk.callInTo(u"201"_s);
        if (!QTest::qWaitFor([&] { return m_window->models().attention.rowCount() == i; },
                             Patience))
            return false;
    }
    return QTest::qWaitFor([this] { return isPossible(CallAction::Answer); }, Patience);
}

bool tst_LiveKeys::typeWhom(const QString &extension)
{
    return m_keys.type(extension) &&
           QTest::qWaitFor([&] { return m_window->omnibox()->target().extension == extension; });
}

QString tst_LiveKeys::applicationOf(const QString &device)
{
    for (const QString &line : m_desk.channels()) {
        const QStringList parts = line.split(u'!');
        if (parts.first().section(u'/', 1).section(u'-', 0, -2) == device)
            return parts[5];
    }
    return {};
}

QString tst_LiveKeys::console(const QString &command)
{
    static const QRegularExpression colours(u"\x1b\\[[0-9;]*m"_s);
    return m_desk.lab().cli(command).remove(colours);
}

// One after another, in the order of the day ------------------------------------------------------

void tst_LiveKeys::callSomebody()
{
    QVERIFY(typeWhom(u"103"_s));
    QVERIFY(m_keys.spend({u"Return"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(u"102 103"_s), Patience);
    QVERIFY(m_keys.done(u"call somebody"_s, 1));
}

void tst_LiveKeys::hangUp()
{
    QVERIFY(callIn());
    QVERIFY(m_keys.spend({u"F3"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.channels().isEmpty(), Patience);
    QVERIFY(m_keys.done(u"hang up"_s, 1));
}

void tst_LiveKeys::handOverWithEnter()
{
    QVERIFY(callIn());
    QVERIFY(typeWhom(u"103"_s));
    QVERIFY(m_keys.spend({u"Return"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(u"103 trunk"_s), Patience);
    QVERIFY(m_keys.done(u"blind transfer to the typed person"_s, 1));
}

void tst_LiveKeys::handOverToTheSelected()
{
    QVERIFY(callIn());
    m_window->people()->selectExtension(u"103"_s);
    QTRY_VERIFY(isPossible(CallAction::Transfer));
    QVERIFY(m_keys.spend({u"F4"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(u"103 trunk"_s), Patience);
    QVERIFY(m_keys.done(u"blind transfer to the selected person"_s, 1));
}

void tst_LiveKeys::announceSwapAndHandOver()
{
    QVERIFY(callIn());
    QVERIFY(typeWhom(u"103"_s));
    QTRY_VERIFY(isPossible(CallAction::Announce));
    QVERIFY(m_keys.spend({u"F5"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(u"102 103"_s), Patience);
    QVERIFY(m_keys.done(u"announced transfer: start"_s, 1));
    QTRY_VERIFY_WITH_TIMEOUT(isPossible(CallAction::Swap), Patience);
    m_keys.begin();
    QVERIFY(m_keys.spend({u"shift+F5"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(u"102 trunk"_s), Patience);
    QVERIFY(m_keys.done(u"announced transfer: swap"_s, 1));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.steps.last(), FlowDesk::Step::Swapped, Patience);
    m_keys.begin();
    QVERIFY(m_keys.spend({u"F5"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(u"103 trunk"_s), Patience);
    QVERIFY(m_keys.done(u"announced transfer: finish"_s, 1));
}

void tst_LiveKeys::announceAndHandOverWhileItRings()
{
    QVERIFY(callIn());
    QVERIFY(typeWhom(u"105"_s));
    QTRY_VERIFY(isPossible(CallAction::Announce));
    QVERIFY(m_keys.spend({u"F5"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(FlowDesk::Step::Ringing), Patience);
    m_keys.begin();
    QVERIFY(m_keys.spend({u"F5"_s}));
    // It rings for the caller now; the operator's phone is free.
    QTRY_VERIFY_WITH_TIMEOUT(applicationOf(u"102"_s).isEmpty(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.lab().phone(u"105"_s).answer(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(u"105 trunk"_s), Patience);
    QVERIFY(m_keys.done(u"announced transfer: finish while it rings"_s, 1));
}

void tst_LiveKeys::giveUpAnAnnouncedTransfer()
{
    QVERIFY(callIn());
    QVERIFY(typeWhom(u"105"_s));
    QTRY_VERIFY(isPossible(CallAction::Announce));
    QVERIFY(m_keys.spend({u"F5"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.reached(FlowDesk::Step::Ringing), Patience);
    m_keys.begin();
    QVERIFY(m_keys.spend({u"F9"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(u"102 trunk"_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(applicationOf(u"105"_s).isEmpty(), Patience);
    QVERIFY(m_keys.done(u"announced transfer: give up"_s, 1));
}

void tst_LiveKeys::park()
{
    QVERIFY(callIn());
    QVERIFY(m_keys.spend({u"F6"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(console(u"parking show default"_s).contains(u"PJSIP/trunk"_s),
                             Patience);
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"parked on 701"_s), Patience); // the space is said
    QVERIFY(m_keys.done(u"park"_s, 1));
}

void tst_LiveKeys::holdAndTakeUp()
{
    QVERIFY(callIn());
    QVERIFY(m_keys.spend({u"F7"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(applicationOf(u"102"_s).isEmpty(), Patience); // the phone is free
    QVERIFY(!applicationOf(u"trunk"_s).isEmpty());
    QVERIFY(m_keys.done(u"hold"_s, 1));
    QTRY_VERIFY_WITH_TIMEOUT(isPossible(CallAction::TakeUp), Patience);
    m_keys.begin();
    QVERIFY(m_keys.spend({u"F8"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(u"102 trunk"_s), Patience);
    QVERIFY(m_keys.done(u"take up the oldest held"_s, 1));
}

void tst_LiveKeys::takeBack()
{
    QVERIFY(callIn());
    QVERIFY(typeWhom(u"103"_s));
    QVERIFY(m_keys.spend({u"Return"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(u"103 trunk"_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(isPossible(CallAction::TakeBack), Patience);
    m_keys.begin();
    QVERIFY(m_keys.spend({u"F9"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(u"102 trunk"_s), Patience);
    QVERIFY(m_keys.done(u"take back what was handed over"_s, 1));
}

void tst_LiveKeys::campOn()
{
    QVERIFY(m_desk.lab().phone(u"103"_s).dial(u"9000"_s)); // talks for ever
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk.legsOf(u"103"_s).isEmpty(), Patience);
    QVERIFY(callIn());
    QVERIFY(typeWhom(u"103"_s));
    QTRY_VERIFY(isPossible(CallAction::CampOn));
    QVERIFY(m_keys.spend({u"ctrl+b"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(console(u"parking show default"_s).contains(u"PJSIP/trunk"_s),
                             Patience);
    QTRY_VERIFY_WITH_TIMEOUT(applicationOf(u"102"_s).isEmpty(), Patience); // the phone is free
    QVERIFY(m_desk.lab().phone(u"103"_s).hangUp());
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(u"103 trunk"_s), Patience);
    QVERIFY(m_keys.done(u"camp on a busy person"_s, 1));
}

void tst_LiveKeys::toVoicemail()
{
    QVERIFY(callIn());
    QVERIFY(typeWhom(u"103"_s));
    QTRY_VERIFY(isPossible(CallAction::Voicemail));
    QVERIFY(m_keys.spend({u"ctrl+m"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(applicationOf(u"trunk"_s), u"VoiceMail"_s, Patience);
    QVERIFY(m_keys.done(u"to voicemail"_s, 1));
}

void tst_LiveKeys::record()
{
    QVERIFY(callIn());
    const auto isRecorded = [this] {
        const pbx::State &state = m_desk.board->state();
        const pbx::Channel *own = state.channels().get(m_desk.board->attendant().ownChannel());
        return own && console(u"mixmonitor list "_s + own->name).contains(u"/monitor/"_s);
    };
    QVERIFY(m_keys.spend({u"ctrl+r"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(isRecorded(), Patience);
    auto *card = m_window->findChild<ui::YourCallCard *>();
    QTRY_VERIFY_WITH_TIMEOUT(card->isRecorded(), Patience);
    QVERIFY(m_keys.done(u"record on"_s, 1));
    m_keys.begin();
    QVERIFY(m_keys.spend({u"ctrl+r"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(!isRecorded(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!card->isRecorded(), Patience);
    QVERIFY(m_keys.done(u"record off"_s, 1));
}

void tst_LiveKeys::joinAll()
{
    QVERIFY(callIn());
    QTRY_VERIFY(isPossible(CallAction::Conference));
    QVERIFY(m_keys.spend({u"ctrl+j"_s}));
    const auto room = [this] { return console(u"confbridge list 300"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(room().contains(u"PJSIP/102"_s) && room().contains(u"PJSIP/trunk"_s),
                             Patience);
    QVERIFY(m_keys.done(u"join all into a conference"_s, 1));
    m_keys.begin();
    QVERIFY(typeWhom(u"103"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isPossible(CallAction::Conference), Patience);
    QVERIFY(m_keys.spend({u"ctrl+j"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(room().contains(u"PJSIP/103"_s), Patience);
    QVERIFY(m_keys.done(u"fetch somebody into the conference"_s, 1));
}

void tst_LiveKeys::pickUp()
{
    m_desk.callInTo(u"101"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk.legsOf(u"101"_s).isEmpty(), Patience);
    QVERIFY(typeWhom(u"101"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isPossible(CallAction::PickUp), Patience);
    QVERIFY(m_keys.spend({u"ctrl+u"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(u"102 trunk"_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(applicationOf(u"101"_s).isEmpty(), Patience); // it rings no more
    QVERIFY(m_keys.done(u"pick up a ringing phone"_s, 1));
}

void tst_LiveKeys::answerTheMostUrgent()
{
    QVERIFY(queueUp(1));
    QVERIFY(m_keys.spend({u"F2"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(u"102 trunk"_s), Patience);
    QVERIFY(console(u"queue show sales"_s).contains(u"No Callers"_s));
    QVERIFY(m_keys.done(u"answer the most urgent"_s, 1));
}

void tst_LiveKeys::takeAChosenWaitingCall()
{
    QVERIFY(queueUp(2));
    const QModelIndex second = m_window->models().attention.index(1, 0);
    const QString id = second.data(models::ChannelRole).toString();
    const QString channel = m_desk.board->state().channels().get(id)->name;
    QVERIFY(m_keys.spend({u"alt+2"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(u"102 trunk"_s), Patience);
    // Who was first waits on.
    const QString queue = console(u"queue show sales"_s);
    QVERIFY2(!queue.contains(channel) && queue.contains(u"PJSIP/trunk"_s), qPrintable(queue));
    QVERIFY(m_keys.done(u"take a chosen waiting call"_s, 2));
}

void tst_LiveKeys::noteOnTheCall()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"history.sqlite"_s);
    store::History history(file);
    m_window->setHistory(&history);
    QVERIFY(callIn());
    QVERIFY(m_keys.spend({u"ctrl+n"_s}));
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()) != nullptr);
    QVERIFY(m_keys.type(u"Wants an offer"_s));
    // On disk, not only in the field, and with the number that called.
    QTRY_COMPARE(keptNotes(file).value(0).text, u"Wants an offer"_s);
    m_window->setHistory(nullptr);
    QCOMPARE(m_desk.talking(), QStringList{u"102 trunk"_s});
    QVERIFY(m_keys.done(u"note on this call"_s, 1));
}

void tst_LiveKeys::logInToAllQueues()
{
    QTRY_VERIFY_WITH_TIMEOUT(isPossible(CallAction::Queues), Patience);
    QVERIFY(m_keys.spend({u"ctrl+g"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(console(u"queue show sales"_s).contains(u"PJSIP/102"_s), Patience);
    QVERIFY(m_keys.done(u"log in to all queues"_s, 1));
}

void tst_LiveKeys::pauseWithAReason()
{
    m_desk.lab().cli(u"queue add member %1 to sales"_s.arg(m_desk.lab().channel(u"102"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(isPossible(CallAction::Pause), Patience);
    QVERIFY(m_keys.spend({u"ctrl+p"_s}));
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    QVERIFY(m_keys.spend({u"l"_s})); // &Lunch
    QTRY_VERIFY_WITH_TIMEOUT(console(u"queue show sales"_s).contains(u"Lunch"_s), Patience);
    QVERIFY(m_keys.done(u"pause in all queues with a reason"_s, 2));
}

void tst_LiveKeys::dayAndNight()
{
    QTRY_VERIFY_WITH_TIMEOUT(isPossible(CallAction::DayNight), Patience);
    QVERIFY(m_keys.spend({u"ctrl+d"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(console(u"devstate list"_s).contains(u"Custom:night"_s), Patience);
    QVERIFY(console(u"devstate list"_s).contains(u"INUSE"_s));
    QVERIFY(m_keys.done(u"day / night service"_s, 1));
}

void tst_LiveKeys::escapeNeverEndsACall()
{
    QVERIFY(callIn());
    QVERIFY(m_keys.type(u"z"_s));
    QTRY_COMPARE(m_window->omnibox()->text(), u"z"_s);
    QVERIFY(m_keys.spend({u"Escape"_s}));
    QTRY_VERIFY(m_window->omnibox()->text().isEmpty());
    QVERIFY(m_keys.done(u"leave a text field"_s, 1));
    QVERIFY(m_keys.spend({u"Escape"_s, u"Escape"_s})); // nothing is left to leave
    QCOMPARE(m_desk.talking(), QStringList{u"102 trunk"_s});
}

QTEST_MAIN(tst_LiveKeys)
#include "tst_live_keys.moc"
