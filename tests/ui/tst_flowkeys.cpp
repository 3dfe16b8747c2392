// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes on for a while, by keys alone: answer, announce, hold, park, take back, voicemail,
// record.

#include "desk.h"
#include "ui/omnibox.h"
#include "ui/panels/yourcall.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ui::CallAction;

namespace {

constexpr int Patience = 15'000; // for conditions; nothing waits for it in full

} // namespace

class TestFlowKeys : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void answerTheMostUrgent();
    void announceAndFinish();
    void announceAndGiveUp();
    void swap();
    void announceToNobody();
    void holdAndTakeUp();
    void park();
    void parkForSomebody();
    void takeBack();
    void comesBackWithTheReason();
    void voicemail();
    void record();
    void whyNot();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    /// 101 talks to the operator.
    void callUp();
    [[nodiscard]] QString leg(const QString &extension) const;
    [[nodiscard]] bool talk(const QString &one, const QString &two) const;
    [[nodiscard]] QAction *action(CallAction which) { return window().actions().get(which); }
    [[nodiscard]] ui::MainWindow &window() { return *m_desk->window; }
    [[nodiscard]] ui::YourCallCard &card() { return *window().findChild<ui::YourCallCard *>(); }
    [[nodiscard]] QString message() { return window().statusLine()->message(); }

    std::unique_ptr<Desk> m_desk;
};

void TestFlowKeys::init()
{
    m_desk = std::make_unique<Desk>();
    window().show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    m_desk->pbx.open(m_desk->profile());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Live, Patience);
}

void TestFlowKeys::cleanup()
{
    m_desk.reset();
}

void TestFlowKeys::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus != nullptr);
    QTest::keyClick(focus, key, modifiers);
}

void TestFlowKeys::type(const QString &text)
{
    for (const QChar c : text)
        QTest::keyClicks(QApplication::focusWidget(), QString(c));
}

QString TestFlowKeys::leg(const QString &extension) const
{
    return m_desk->pbx.state().channelsOf(u"PJSIP/"_s + extension).value(0);
}

bool TestFlowKeys::talk(const QString &one, const QString &two) const
{
    const pbx::State &state = m_desk->pbx.state();
    const pbx::Channel *first = state.channels().get(leg(one));
    const pbx::Channel *second = state.channels().get(leg(two));
    return first && second && !first->bridge.isEmpty() && first->bridge == second->bridge;
}

void TestFlowKeys::callUp()
{
    window().calls().call(u"101"_s);
    QTRY_VERIFY_WITH_TIMEOUT(talk(u"100"_s, u"101"_s), Patience);
    QTRY_VERIFY(action(CallAction::Hold)->isEnabled());
}

void TestFlowKeys::answerTheMostUrgent()
{
    QVERIFY(!action(CallAction::Answer)->isEnabled());
    QVERIFY(action(CallAction::Answer)->toolTip().contains(u"Nobody waits"_s));
    // Parked by somebody else: whoever waits longest is taken.
    m_desk->pbx.attendant().callFor(u"103"_s, u"700"_s, this, [](const auto &) {});
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.state().parkedCalls().size(), 1, Patience);
    QTRY_VERIFY(action(CallAction::Answer)->isEnabled());
    press(Qt::Key_F2);
    QTRY_VERIFY_WITH_TIMEOUT(talk(u"100"_s, u"103"_s), Patience);
    QTRY_VERIFY(!action(CallAction::Answer)->isEnabled());
}

void TestFlowKeys::announceAndFinish()
{
    callUp();
    QVERIFY(!action(CallAction::Announce)->isEnabled());
    type(u"102"_s);
    QTRY_VERIFY(action(CallAction::Announce)->isEnabled());
    press(Qt::Key_F5);
    QVERIFY(window().omnibox()->text().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(talk(u"100"_s, u"102"_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(card().progress().startsWith(u"You speak to"_s), Patience);
    QVERIFY(card().progress().contains(u"F5"_s));
    QVERIFY(card().progress().contains(u"F9"_s));
    // Hold and park would take the wrong one.
    QVERIFY(!action(CallAction::Hold)->isEnabled());
    press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(talk(u"101"_s, u"102"_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty(), Patience);
    QTRY_VERIFY(message().contains(u"handed over"_s));
    QTRY_VERIFY(card().progress().isEmpty());
}

void TestFlowKeys::announceAndGiveUp()
{
    callUp();
    type(u"102"_s);
    QTRY_VERIFY(action(CallAction::Announce)->isEnabled());
    press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(!card().progress().isEmpty(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!leg(u"102"_s).isEmpty(), Patience);
    press(Qt::Key_F9);
    QTRY_VERIFY_WITH_TIMEOUT(talk(u"100"_s, u"101"_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(leg(u"102"_s).isEmpty(), Patience);
    QTRY_VERIFY(message().contains(u"with you again"_s));
}

void TestFlowKeys::swap()
{
    callUp();
    QVERIFY(action(CallAction::Swap)->toolTip().contains(u"No announced transfer"_s));
    type(u"102"_s);
    QTRY_VERIFY(action(CallAction::Announce)->isEnabled());
    press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(action(CallAction::Swap)->isEnabled(), Patience);
    QVERIFY(card().progress().contains(u"Shift+F5"_s));
    press(Qt::Key_F5, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(talk(u"100"_s, u"101"_s), Patience);
    QTRY_VERIFY2_WITH_TIMEOUT(card().progress().contains(u"connects the two"_s),
                              qPrintable(card().progress()), Patience);
    // Who waits is no business of the list: the operator has them in hand.
    QCOMPARE(m_desk->pbx.state().parkedCalls().size(), 1);
    QCOMPARE(window().models().attention.rowCount(), 0);
    press(Qt::Key_F5, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(talk(u"100"_s, u"102"_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(card().progress().startsWith(u"You speak to"_s), Patience);
    press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(talk(u"101"_s, u"102"_s), Patience);
}

void TestFlowKeys::announceToNobody()
{
    callUp();
    type(u"4711"_s);
    QTRY_VERIFY(action(CallAction::Announce)->isEnabled());
    press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"No such extension: 4711"_s), Patience);
    QCOMPARE(window().statusLine()->messageKind(), ui::Said::Failed);
    QVERIFY(talk(u"100"_s, u"101"_s));
    QVERIFY(m_desk->pbx.state().parkedCalls().isEmpty());
}

void TestFlowKeys::holdAndTakeUp()
{
    callUp();
    QVERIFY(!action(CallAction::TakeUp)->isEnabled());
    press(Qt::Key_F7);
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"on hold"_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty(), Patience);
    QTRY_COMPARE(window().models().attention.rowCount(), 1);
    QCOMPARE(window().models().attention.index(0, 0).data(models::KindRole).toInt(),
             static_cast<int>(models::Waiting::Held));
    QTRY_VERIFY(action(CallAction::TakeUp)->isEnabled());
    press(Qt::Key_F8);
    QTRY_VERIFY_WITH_TIMEOUT(talk(u"100"_s, u"101"_s), Patience);
    QTRY_VERIFY(!action(CallAction::TakeUp)->isEnabled());
}

void TestFlowKeys::park()
{
    callUp();
    press(Qt::Key_F6);
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"parked on 701"_s), Patience);
    QTRY_COMPARE(window().models().attention.rowCount(), 1);
    QCOMPARE(window().models().attention.index(0, 0).data(models::KindRole).toInt(),
             static_cast<int>(models::Waiting::Parked));
}

void TestFlowKeys::parkForSomebody()
{
    callUp();
    type(u"102"_s);
    press(Qt::Key_F6);
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"parked on 701 for "_s), Patience);
    QVERIFY2(message().contains(m_desk->nameOf(u"102"_s)), qPrintable(message()));
    QVERIFY(window().omnibox()->text().isEmpty());
    QTRY_COMPARE(window().models().attention.rowCount(), 1);
    QCOMPARE(window().models().attention.index(0, 0).data(models::WithRole).toString(), u"102"_s);
}

void TestFlowKeys::takeBack()
{
    callUp();
    QVERIFY(!action(CallAction::TakeBack)->isEnabled());
    type(u"102"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(talk(u"101"_s, u"102"_s), Patience);
    // Even though it was answered.
    QTRY_VERIFY(message().contains(u"has answered"_s));
    QTRY_VERIFY(action(CallAction::TakeBack)->isEnabled());
    press(Qt::Key_F9);
    QTRY_VERIFY_WITH_TIMEOUT(talk(u"100"_s, u"101"_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(leg(u"102"_s).isEmpty(), Patience);
}

void TestFlowKeys::comesBackWithTheReason()
{
    callUp();
    QStringList said;
    connect(window().statusLine(), &ui::StatusLine::told, this,
            [&](ui::Said, const QString &words) { said.append(words); });
    type(u"404"_s); // always busy
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(said.join(u'\n').contains(u"404 is busy: "_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(talk(u"100"_s, u"101"_s), Patience);
}

void TestFlowKeys::voicemail()
{
    callUp();
    type(u"102"_s);
    QTRY_VERIFY(action(CallAction::Voicemail)->isEnabled());
    press(Qt::Key_M, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.state().channels().size(), 1, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(leg(u"101"_s).isEmpty() ||
                                 m_desk->pbx.state().channels().get(leg(u"101"_s))->application ==
                                     u"VoiceMail"_s,
                             Patience);
    QTRY_VERIFY(message().contains(u"can leave a message"_s));
}

void TestFlowKeys::record()
{
    callUp();
    press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(card().isRecorded(), Patience);
    QVERIFY(message().contains(u"is recorded"_s));
    press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!card().isRecorded(), Patience);
}

void TestFlowKeys::whyNot()
{
    QVERIFY(action(CallAction::Hold)->toolTip().contains(u"You have no call"_s));
    QVERIFY(action(CallAction::Park)->toolTip().contains(u"You have no call"_s));
    QVERIFY(action(CallAction::TakeUp)->toolTip().contains(u"You hold nobody"_s));
    QVERIFY(action(CallAction::TakeBack)->toolTip().contains(u"Nothing was handed over"_s));
    m_desk->pbx.open(m_desk->profile(u"viewer"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->pbx.rights().known(), Patience);
    QTRY_VERIFY(action(CallAction::Announce)->toolTip().contains(u"“call”"_s));
    QTRY_VERIFY(action(CallAction::Record)->toolTip().contains(u"“system”"_s));
}

QTEST_MAIN(TestFlowKeys)
#include "tst_flowkeys.moc"
