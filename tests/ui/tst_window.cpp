// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window on a real X display, driven by the keys and the mouse of xdotool.

#include "desk.h"
#include "ui/omnibox.h"
#include "ui/panels/peoplepanel.h"
#include "ui/panels/tablespanel.h"

#include <QAbstractItemView>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

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

private:
    /// Runs xdotool with these words, while our own event loop goes on; false where it failed.
    [[nodiscard]] bool xdo(const QStringList &words);
    [[nodiscard]] bool moveTo(const QPoint &global);
    [[nodiscard]] QPoint placeOf(QAbstractItemView *view, const QModelIndex &index);
    [[nodiscard]] QModelIndex rowWith(QAbstractItemView *view, int role, const QString &value);
    /// Presses on the channel's row and carries it to the person, without letting go.
    void carry(const QString &channel, const QString &number);

    std::unique_ptr<Desk> m_desk;
};

bool TestWindow::xdo(const QStringList &words)
{
    QProcess process;
    QSignalSpy ended(&process, &QProcess::finished);
    process.start(u"xdotool"_s, words);
    if (!QTest::qWaitFor([&] { return !ended.isEmpty(); }, 20'000))
        return false;
    return process.exitCode() == 0;
}

bool TestWindow::moveTo(const QPoint &global)
{
    return xdo(
        {u"mousemove"_s, u"--sync"_s, QString::number(global.x()), QString::number(global.y())});
}

QPoint TestWindow::placeOf(QAbstractItemView *view, const QModelIndex &index)
{
    view->scrollTo(index);
    const QRect rect = view->visualRect(index);
    return view->viewport()->mapToGlobal(rect.center());
}

QModelIndex TestWindow::rowWith(QAbstractItemView *view, int role, const QString &value)
{
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (index.data(role).toString() == value)
            return index;
    }
    return {};
}

void TestWindow::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"xdotool"_s).isEmpty(), "xdotool is not installed");
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
    QVERIFY(xdo({u"type"_s, u"--delay"_s, u"20"_s, name}));
    QTRY_COMPARE(m_desk->window->omnibox()->text(), name);
    QCOMPARE(m_desk->window->omnibox()->target().extension, number);
    QVERIFY(xdo({u"key"_s, u"Return"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isInCall(number), 15'000);
    QVERIFY(!m_desk->own().isEmpty());
}

void TestWindow::hangUpByKey()
{
    const QString number = m_desk->somebodyFree();
    m_desk->window->calls().call(number);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isInCall(number), 15'000);
    // Escape is not a key that ends a call.
    QVERIFY(xdo({u"key"_s, u"Escape"_s, u"Escape"_s}));
    QVERIFY(!m_desk->own().isEmpty());
    QVERIFY(xdo({u"key"_s, u"F3"_s}));
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
    QTRY_VERIFY(rowWith(table, models::ChannelRole, channel).isValid());
    QAbstractItemView *people = m_desk->window->people()->view();
    const QModelIndex person = rowWith(people, models::NumberRole, number);
    QVERIFY(person.isValid());
    const QPoint to = placeOf(people, person);
    const QPoint from = placeOf(table, rowWith(table, models::ChannelRole, channel));
    QVERIFY(moveTo(from));
    QVERIFY(xdo({u"mousedown"_s, u"1"_s}));
    // Not in one leap: a hand moves.
    for (int step = 1; step <= 5; ++step)
        QVERIFY(moveTo(from + (to - from) * step / 5));
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
    QVERIFY(xdo({u"mouseup"_s, u"1"_s}));
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
    QVERIFY(xdo({u"key"_s, u"Escape"_s}));
    QVERIFY(xdo({u"mouseup"_s, u"1"_s}));
    // Events come in order: when the letter is there, the button has long been let go.
    QVERIFY(xdo({u"type"_s, u"z"_s}));
    QTRY_COMPARE(m_desk->window->omnibox()->text(), u"z"_s);
    for (const QList<QVariant> &block : wire)
        QVERIFY(!block.at(1).toByteArray().contains("Action: Redirect"));
    QVERIFY(!m_desk->isInCall(second));
    QVERIFY(m_desk->isInCall(first));
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
