// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window on a real X display, driven by the keys and the mouse of xdotool.

#include "desk.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/dialogs/notedialog.h"
#include "ui/omnibox.h"
#include "ui/panels/peoplepanel.h"
#include "ui/panels/tablespanel.h"
#include "xhand.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

class TestWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void callSomebodyByTyping();
    void hangUpByKey();
    void transferByDrag();
    void escapeLetsTheCallGo();
    void aKeyOfYourOwn();
    void whatIsTypedBehindAKeyIsTheDialogs();

private:
    /// Presses on the channel's row and carries it to the person, without letting go.
    void carry(const QString &channel, const QString &number);

    std::unique_ptr<Desk> m_desk;
};

void TestWindow::initTestCase()
{
    QVERIFY2(XHand::isThere(), "xdotool is not installed");
}

void TestWindow::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->window->move(0, 0);
    m_desk->window->resize(1200, 780);
    m_desk->window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    m_desk->pbx.open(m_desk->profile());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Live, 15'000);
    QTRY_VERIFY(!m_desk->somebodyFree(2).isEmpty());
}

void TestWindow::cleanup()
{
    m_desk.reset();
}

void TestWindow::callSomebodyByTyping()
{
    const QString number = m_desk->somebodyFree();
    const QString name = m_desk->nameOf(number).section(u' ', 0, 0);
    // Wherever the focus is.
    m_desk->window->people()->view()->setFocus();
    QVERIFY(XHand::run({u"type"_s, u"--delay"_s, u"20"_s, name}));
    QTRY_COMPARE(m_desk->window->omnibox()->text(), name);
    QCOMPARE(m_desk->window->omnibox()->target().extension, number);
    QVERIFY(XHand::run({u"key"_s, u"Return"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isInCall(number), 15'000);
    QVERIFY(!m_desk->own().isEmpty());
}

void TestWindow::hangUpByKey()
{
    const QString number = m_desk->somebodyFree();
    m_desk->window->calls().call(number);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isInCall(number), 15'000);
    // Escape is not a key that ends a call.
    QVERIFY(XHand::run({u"key"_s, u"Escape"_s, u"Escape"_s}));
    QVERIFY(!m_desk->own().isEmpty());
    QVERIFY(XHand::run({u"key"_s, u"F3"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty(), 15'000);
    QTRY_VERIFY(!m_desk->isInCall(number));
}

void TestWindow::carry(const QString &channel, const QString &number)
{
    m_desk->window->tables()->setPage(ui::TablesPanel::Page::Channels);
    QAbstractItemView *table = nullptr;
    for (QTableView *view : m_desk->window->tables()->findChildren<QTableView *>()) {
        if (view->isVisible())
            table = view;
    }
    QVERIFY(table != nullptr);
    QTRY_VERIFY(XHand::rowWith(table, models::ChannelRole, channel).isValid());
    QAbstractItemView *people = m_desk->window->people()->view();
    const QModelIndex person = XHand::rowWith(people, models::NumberRole, number);
    QVERIFY(person.isValid());
    const QPoint to = XHand::placeOf(people, person);
    const QPoint from = XHand::placeOf(table, XHand::rowWith(table, models::ChannelRole, channel));
    QVERIFY(XHand::moveTo(from));
    QVERIFY(XHand::run({u"mousedown"_s, u"1"_s}));
    QVERIFY(XHand::drawTo(from, to));
}

void TestWindow::transferByDrag()
{
    const QString first = m_desk->somebodyFree(0);
    const QString second = m_desk->somebodyFree(1);
    m_desk->window->calls().call(first);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->window->models().ownCall.details().phase,
                              models::OwnCall::Phase::Talking, 15'000);
    const QString party = m_desk->pbx.attendant().ownParty();
    carry(party, second);
    QVERIFY(!m_desk->isInCall(second)); // nothing before it is let go
    QVERIFY(XHand::run({u"mouseup"_s, u"1"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isInCall(second), 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty(), 15'000);
    QVERIFY(m_desk->isInCall(first));
}

void TestWindow::escapeLetsTheCallGo()
{
    const QString first = m_desk->somebodyFree(0);
    const QString second = m_desk->somebodyFree(1);
    m_desk->window->calls().call(first);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->window->models().ownCall.details().phase,
                              models::OwnCall::Phase::Talking, 15'000);
    QSignalSpy wire(&m_desk->pbx, &pbx::Pbx::wire);
    carry(m_desk->pbx.attendant().ownParty(), second);
    QVERIFY(XHand::run({u"key"_s, u"Escape"_s}));
    QVERIFY(XHand::run({u"mouseup"_s, u"1"_s}));
    // Events come in order: when the letter is there, the button has long been let go.
    QVERIFY(XHand::run({u"type"_s, u"z"_s}));
    QTRY_COMPARE(m_desk->window->omnibox()->text(), u"z"_s);
    for (const QList<QVariant> &block : wire)
        QVERIFY(!block.at(1).toByteArray().contains("Action: Redirect"));
    QVERIFY(!m_desk->isInCall(second));
    QVERIFY(m_desk->isInCall(first));
}

void TestWindow::aKeyOfYourOwn()
{
    const QString number = m_desk->somebodyFree();
    m_desk->window->calls().call(number);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isInCall(number), 15'000);
    QVERIFY(XHand::run({u"key"_s, u"F1"_s}));
    QPointer<ui::KeysDialog> keys;
    QTRY_VERIFY((keys = m_desk->window->findChild<ui::KeysDialog *>()) != nullptr);
    QTRY_VERIFY(keys->searchField()->hasFocus());
    QVERIFY(XHand::run({u"type"_s, u"--delay"_s, u"20"_s, u"hang up"_s}));
    QTRY_COMPARE(keys->searchField()->text(), u"hang up"_s);
    // To the list, listen, the minus of the numeric pad; and save, by the button's letter.
    QVERIFY(XHand::run({u"key"_s, u"Return"_s, u"Return"_s, u"KP_Subtract"_s}));
    QTRY_COMPARE(keys->list()->currentItem()->text(1), u"Num -"_s);
    QVERIFY(XHand::run({u"key"_s, u"alt+s"_s}));
    QTRY_VERIFY(keys.isNull());
    QTRY_VERIFY(m_desk->window->isActiveWindow());
    // The old key does nothing more; the new one works, and types nothing.
    m_desk->window->omnibox()->setFocus();
    QVERIFY(XHand::run({u"key"_s, u"F3"_s}));
    QVERIFY(XHand::run({u"type"_s, u"z"_s}));
    QTRY_COMPARE(m_desk->window->omnibox()->text(), u"z"_s);
    QVERIFY(!m_desk->own().isEmpty());
    QVERIFY(XHand::run({u"key"_s, u"KP_Subtract"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty(), 15'000);
    QCOMPARE(m_desk->window->omnibox()->text(), u"z"_s);
}

void TestWindow::whatIsTypedBehindAKeyIsTheDialogs()
{
    m_desk->window->calls().call(m_desk->somebodyFree());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->window->models().ownCall.details().phase,
                              models::OwnCall::Phase::Talking, 30'000);
    m_desk->window->omnibox()->setFocus();
    // The keys are pressed before the desktop has made the dialog the active window.
    const QString text = u"wants an offer for thirty desks"_s;
    QVERIFY(XHand::run(
        {u"key"_s, u"--delay"_s, u"0"_s, u"ctrl+n"_s, u"type"_s, u"--delay"_s, u"0"_s, text}));
    ui::NoteDialog *dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((dialog = m_desk->window->findChild<ui::NoteDialog *>()) != nullptr,
                             30'000);
    const auto *note = dialog->findChild<QPlainTextEdit *>();
    QTRY_COMPARE_WITH_TIMEOUT(note->toPlainText(), text, 30'000);
    QCOMPARE(m_desk->window->omnibox()->text(), QString());
    // Behind a click it is the window's again, also where the dialog stays open.
    m_desk->window->activateWindow();
    QVERIFY(XHand::moveTo(m_desk->window->omnibox()->mapToGlobal(QPoint(60, 12))));
    QVERIFY(XHand::run({u"click"_s, u"1"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->window->omnibox()->hasFocus(), 30'000);
    QVERIFY(XHand::run({u"type"_s, u"z"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->window->omnibox()->text(), u"z"_s, 30'000);
    QCOMPARE(note->toPlainText(), text);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
