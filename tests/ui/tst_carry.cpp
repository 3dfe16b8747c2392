// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A call handed over by the arrows, without a mouse.

#include "desk.h"
#include "models/roles.h"
#include "ui/panels/cord.h"
#include "ui/panels/keycarry.h"
#include "ui/panels/peoplepanel.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCarry : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void arrowsAndEnterHandOver();
    void escapeLetsTheCallGo();
    void arrowsGoWhereTheyPoint();
    void whatCannotBeIsNotDropped();
    void withoutACall();
    void otherKeysWait();

private:
    [[nodiscard]] ui::MainWindow &window() { return *m_desk->window; }
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    /// Talks to that person, and takes the call into the hand.
    void takeUp(const QString &number);
    [[nodiscard]] ui::DragLabel *label() { return window().findChild<ui::DragLabel *>(); }
    [[nodiscard]] bool inHand() { return window().findChild<ui::KeyCarry *>() != nullptr; }
    /// By arrows, as far as need be.
    void goTo(const QString &number);
    [[nodiscard]] QString under();

    std::unique_ptr<Desk> m_desk;
};

void TestCarry::init()
{
    m_desk = std::make_unique<Desk>();
    window().show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    m_desk->pbx.open(m_desk->profile());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Live, 15'000);
    QTRY_VERIFY(!m_desk->somebodyFree(3).isEmpty());
}

void TestCarry::cleanup()
{
    m_desk.reset();
}

void TestCarry::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus != nullptr);
    QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
}

void TestCarry::takeUp(const QString &number)
{
    window().calls().call(number);
    QTRY_COMPARE_WITH_TIMEOUT(window().models().ownCall.details().phase,
                              models::OwnCall::Phase::Talking, 15'000);
    QTRY_VERIFY(!m_desk->pbx.attendant().ownParty().isEmpty());
    press(Qt::Key_F4, Qt::ShiftModifier);
    QVERIFY(inHand());
    QVERIFY(label() != nullptr && label()->isVisible());
}

/// The number of the person under the cord's end.
QString TestCarry::under()
{
    const auto *cord = window().findChild<ui::Cord *>();
    const QAbstractItemView *view = window().people()->view();
    const QPoint at = view->viewport()->mapFrom(&window(), cord->to());
    return view->indexAt(at).data(models::NumberRole).toString();
}

void TestCarry::goTo(const QString &number)
{
    const QAbstractItemView *view = window().people()->view();
    const auto placeOf = [view](const QString &who) {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            if (index.data(models::NumberRole).toString() == who)
                return view->visualRect(index).center();
        }
        return QPoint();
    };
    for (int i = 0; i < 100 && under() != number; ++i) {
        const QPoint way = placeOf(number) - placeOf(under());
        press(way.y() > 4    ? Qt::Key_Down
              : way.y() < -4 ? Qt::Key_Up
              : way.x() > 0  ? Qt::Key_Right
                             : Qt::Key_Left);
    }
    QCOMPARE(under(), number);
}

void TestCarry::arrowsAndEnterHandOver()
{
    const QString first = m_desk->somebodyFree(0);
    const QString second = m_desk->somebodyFree(3);
    takeUp(first);
    goTo(second);
    QVERIFY2(label()->title().contains(m_desk->nameOf(second)), qPrintable(label()->title()));
    // The same words for who does not see them.
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(label());
    QCOMPARE(face->text(QAccessible::Name), label()->title());
    QCOMPARE(face->text(QAccessible::Description), label()->detail());
    QVERIFY(!m_desk->isInCall(second)); // nothing before it is let go
    press(Qt::Key_Return);
    QTRY_VERIFY(!inHand());
    QVERIFY(label() == nullptr && window().findChild<ui::Cord *>() == nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isInCall(second), 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty(), 15'000);
    QVERIFY(m_desk->isInCall(first));
}

void TestCarry::escapeLetsTheCallGo()
{
    const QString first = m_desk->somebodyFree(0);
    const QString second = m_desk->somebodyFree(1);
    takeUp(first);
    goTo(second);
    QSignalSpy wire(&m_desk->pbx, &pbx::Pbx::wire);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!inHand());
    press(Qt::Key_Escape); // and once more for good measure
    for (const QList<QVariant> &block : wire)
        QVERIFY(!block.at(1).toByteArray().contains("Action: "));
    QVERIFY(!m_desk->own().isEmpty());
    QVERIFY(m_desk->isInCall(first));
    QVERIFY(!m_desk->isInCall(second));
}

void TestCarry::arrowsGoWhereTheyPoint()
{
    takeUp(m_desk->somebodyFree(0));
    const auto *cord = window().findChild<ui::Cord *>();
    QVERIFY(cord->from() != cord->to());
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    QPoint was = cord->to();
    press(Qt::Key_Right);
    QVERIFY(cord->to().x() > was.x() && qAbs(cord->to().y() - was.y()) < 8);
    was = cord->to();
    press(Qt::Key_Left);
    QVERIFY(cord->to().x() < was.x() && qAbs(cord->to().y() - was.y()) < 8);
    was = cord->to();
    press(Qt::Key_Up);
    QVERIFY(cord->to().y() < was.y() && qAbs(cord->to().x() - was.x()) < 8);
    // What is out of sight comes into it; behind the last row come other lists.
    window().resize(window().width(), 560);
    const QAbstractItemView *view = window().people()->view();
    QString last = under();
    for (int i = 0; i < 60 && !under().isEmpty(); ++i) {
        last = under();
        QVERIFY(
            view->viewport()->rect().contains(view->viewport()->mapFrom(&window(), cord->to())));
        press(Qt::Key_Down);
    }
    QRect lowest;
    QString nobodyBelow;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        const QRect rect = view->visualRect(index);
        const bool inColumn = rect.left() < view->viewport()->mapFrom(&window(), was).x() &&
                              rect.right() > view->viewport()->mapFrom(&window(), was).x();
        if (inColumn && (!lowest.isValid() || rect.top() > lowest.top())) {
            lowest = rect;
            nobodyBelow = index.data(models::NumberRole).toString();
        }
    }
    QCOMPARE(last, nobodyBelow);
    QVERIFY(cord->to().y() > was.y());
}

void TestCarry::whatCannotBeIsNotDropped()
{
    const QString first = m_desk->somebodyFree(0);
    takeUp(first);
    // Where the call already is, it cannot be carried to.
    goTo(first);
    QVERIFY(!label()->detail().isEmpty());
    QSignalSpy wire(&m_desk->pbx, &pbx::Pbx::wire);
    press(Qt::Key_Return);
    QVERIFY(inHand()); // still
    for (const QList<QVariant> &block : wire)
        QVERIFY(!block.at(1).toByteArray().contains("Action: Redirect"));
    QVERIFY(!m_desk->own().isEmpty());
}

void TestCarry::withoutACall()
{
    press(Qt::Key_F4, Qt::ShiftModifier);
    QVERIFY(!inHand());
    QVERIFY(window().statusLine()->message().contains(u"no call"_s));
}

void TestCarry::otherKeysWait()
{
    const QString first = m_desk->somebodyFree(0);
    takeUp(first);
    QTest::keyClicks(QApplication::focusWidget(), u"abc"_s);
    press(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(inHand());
    QVERIFY(window().findChildren<QDialog *>().isEmpty());
    press(Qt::Key_F4, Qt::ShiftModifier);
    QCOMPARE(window().findChildren<ui::CallDrag *>().size(), 1);
    // But hanging up works, and there is nothing left to carry.
    press(Qt::Key_F3);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->own().isEmpty(), 15'000);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!inHand());
}

QTEST_MAIN(TestCarry)
#include "tst_carry.moc"
