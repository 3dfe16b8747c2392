// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "pbx/queuedesk.h"
#include "ui/omnibox.h"
#include "ui/panels/parts.h"
#include "ui/panels/peoplegroups.h"
#include "ui/panels/peoplepanel.h"

#include <QAccessible>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestOmnibox : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aNameFindsAPerson();
    void aNumberCanBeDialledAsTyped();
    void arrowsChoose();
    void theListNeverTakesTheFocus();
    void escapeEmptiesThenLeaves();
    void aClickCommits();
    void itSaysWhatEnterWouldTake();
    void nonsenseFindsNobody();
    void aBareEnterRunsNoCommand();
    void aChosenCommandRuns();
    void whatIsChosenStaysChosen();
    void groupsAreShown();
    void aQueueIsCalledByItsName();

private:
    [[nodiscard]] ui::Omnibox *box() { return m_desk->window->omnibox(); }
    [[nodiscard]] QListView *list()
    {
        return m_desk->window->findChild<QFrame *>(u"suggestions"_s)->findChild<QListView *>();
    }
    std::unique_ptr<Desk> m_desk;
};

void TestOmnibox::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->window->show();
    m_desk->pbx.open(m_desk->profile());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pbx.link(), pbx::Link::Live, 15'000);
    QTRY_VERIFY(!m_desk->somebodyFree(3).isEmpty());
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    box()->setFocus();
}

void TestOmnibox::cleanup()
{
    m_desk.reset();
}

void TestOmnibox::aNameFindsAPerson()
{
    const QString number = m_desk->somebodyFree();
    QTest::keyClicks(box(), m_desk->nameOf(number).toLower());
    QVERIFY(box()->isListOpen());
    QCOMPARE(box()->target().extension, number);
    QCOMPARE(box()->target().name, m_desk->nameOf(number));
}

void TestOmnibox::aNumberCanBeDialledAsTyped()
{
    QTest::keyClicks(box(), u"+49 30 5550144"_s);
    QCOMPARE(box()->target().extension, u"+49305550144"_s);
}

void TestOmnibox::arrowsChoose()
{
    QTest::keyClicks(box(), u"1"_s);
    QVERIFY(list()->model()->rowCount() > 2);
    const QString first = box()->target().extension;
    QSignalSpy changed(box(), &ui::Omnibox::targetChanged);
    QTest::keyClick(box(), Qt::Key_Down);
    QVERIFY(box()->target().extension != first);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(list()->currentIndex().row(), 1);
    QTest::keyClick(box(), Qt::Key_Up);
    QTest::keyClick(box(), Qt::Key_Up);
    QCOMPARE(box()->target().extension, first);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(box(), Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), list()->model()->rowCount() - 1);
}

void TestOmnibox::theListNeverTakesTheFocus()
{
    QTest::keyClicks(box(), u"1"_s);
    QVERIFY(box()->isListOpen());
    QCOMPARE(QApplication::focusWidget(), box());
    QCOMPARE(list()->window(), m_desk->window.get());
    QTest::mouseMove(list()->viewport(), QPoint(20, 10));
    QCOMPARE(QApplication::focusWidget(), box());
    QVERIFY(m_desk->window->rect().contains(
        QRect(list()->mapTo(m_desk->window.get(), QPoint()), list()->size())));
}

void TestOmnibox::escapeEmptiesThenLeaves()
{
    QSignalSpy left(box(), &ui::Omnibox::left);
    QTest::keyClicks(box(), u"1"_s);
    QTest::keyClick(box(), Qt::Key_Escape);
    QVERIFY(!box()->isListOpen());
    QVERIFY(box()->text().isEmpty());
    QVERIFY(!box()->target());
    QVERIFY(left.isEmpty());
    QTest::keyClick(box(), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
    QVERIFY(QApplication::focusWidget() != box());
}

void TestOmnibox::aClickCommits()
{
    // The window would call; here only the click counts.
    box()->disconnect(SIGNAL(committed()));
    QSignalSpy committed(box(), &ui::Omnibox::committed);
    QTest::keyClicks(box(), u"1"_s);
    const QModelIndex third = list()->model()->index(2, 0);
    const QString wanted = third.data(models::TargetRole).toString();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(third).center());
    QCOMPARE(committed.size(), 1);
    QCOMPARE(box()->target().extension, wanted);
}

void TestOmnibox::itSaysWhatEnterWouldTake()
{
    const QString number = m_desk->somebodyFree();
    QTest::keyClicks(box(), number);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(box());
    QVERIFY(spoken != nullptr);
    QCOMPARE(spoken->text(QAccessible::Name), u"Name or number"_s);
    const QString said = spoken->text(QAccessible::Description);
    QVERIFY2(said.contains(m_desk->nameOf(number)), qPrintable(said));
    QVERIFY2(said.contains(u"Free"_s), qPrintable(said));
}

void TestOmnibox::nonsenseFindsNobody()
{
    QTest::keyClicks(box(), u"qqqzzz"_s);
    QVERIFY(!box()->isListOpen());
    QVERIFY(!box()->target());
}

void TestOmnibox::aBareEnterRunsNoCommand()
{
    QSignalSpy chosen(box(), &ui::Omnibox::commandChosen);
    for (const ui::KeyMap::Command &command : m_desk->window->keyMap().commands()) {
        QString text = command.action->text();
        text.remove(u'&').remove(u'…');
        box()->clear();
        box()->setText(text);
        QTest::keyClick(box(), Qt::Key_Return);
        QVERIFY2(chosen.isEmpty(), qPrintable(text));
        QVERIFY2(box()->target().command.isEmpty(), qPrintable(text));
    }
}

void TestOmnibox::aChosenCommandRuns()
{
    QAction *table = nullptr;
    for (const ui::KeyMap::Command &command : m_desk->window->keyMap().commands()) {
        if (command.action->objectName() == u"table"_s)
            table = command.action;
    }
    QVERIFY(table != nullptr);
    QSignalSpy ran(table, &QAction::triggered);
    QTest::keyClicks(box(), u"people as table"_s);
    QVERIFY(box()->isListOpen());
    QVERIFY(!box()->target());
    QVERIFY(box()->accessibleDescription().contains(u"Arrow keys choose: People as table"_s));
    QTest::keyClick(box(), Qt::Key_Down);
    QCOMPARE(box()->target().command, u"table"_s);
    QVERIFY(!box()->target()); // nobody is meant
    QTest::keyClick(box(), Qt::Key_Return);
    QCOMPARE(ran.size(), 1);
    QVERIFY(box()->text().isEmpty());
    QCOMPARE(m_desk->window->people()->form(), ui::PeoplePanel::Form::Table);
    // One that cannot be done says why.
    QTest::keyClicks(box(), u"hang up"_s);
    QTest::keyClick(box(), Qt::Key_Down);
    QTest::keyClick(box(), Qt::Key_Return);
    const QString said = m_desk->window->statusLine()->message();
    QVERIFY2(said.contains(u"You have no call"_s), qPrintable(said));
}

void TestOmnibox::whatIsChosenStaysChosen()
{
    QTest::keyClicks(box(), u"1"_s);
    QTest::keyClick(box(), Qt::Key_Down);
    QTest::keyClick(box(), Qt::Key_Down);
    const QString chosen = box()->target().extension;
    // Somebody used lately moves to the top, and the rows are others.
    m_desk->window->models().omni.noteUsed(
        list()->model()->index(4, 0).data(models::TargetRole).toString());
    QSignalSpy reset(list()->model(), &QAbstractItemModel::modelReset);
    // Something happens.
    m_desk->pbx.attendant().callFor(m_desk->somebodyFree(3), m_desk->somebodyFree(4), this,
                                    [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(!reset.isEmpty(), 30'000);
    QCOMPARE(box()->target().extension, chosen);
    // Typed on, it is the best again.
    QTest::keyClicks(box(), u"0"_s);
    QCOMPARE(list()->currentIndex().row(), 0);
}

void TestOmnibox::groupsAreShown()
{
    const auto isOn = [this](const QString &text) {
        for (const ui::Chip *chip : m_desk->window->people()->findChildren<ui::Chip *>()) {
            if (chip->text() == text)
                return chip->isChecked();
        }
        return false;
    };
    QTest::keyClicks(box(), u"favour"_s);
    QTest::keyClick(box(), Qt::Key_Down);
    QTest::keyClick(box(), Qt::Key_Return);
    QVERIFY(isOn(u"Favourites"_s));
    QTest::keyClicks(box(), u"everyone"_s);
    QTest::keyClick(box(), Qt::Key_Down);
    QTest::keyClick(box(), Qt::Key_Return);
    QVERIFY(isOn(u"Everyone"_s));
    // One's own too, whatever it is called.
    m_desk->window->people()->groups().setGroups({{u"Night/Porters"_s, {u"101"_s}}});
    QTest::keyClicks(box(), u"porters"_s);
    QTest::keyClick(box(), Qt::Key_Down);
    QTest::keyClick(box(), Qt::Key_Return);
    QVERIFY(isOn(u"Night/Porters"_s));
    QVERIFY(box()->text().isEmpty());
}

void TestOmnibox::aQueueIsCalledByItsName()
{
    QString queue;
    QString number;
    const auto &queues = m_desk->pbx.state().queues();
    queues.forEach([&](pbx::Slot slot) {
        const QString lamp = pbx::queueExtension(m_desk->pbx.state(), queues.at(slot).name);
        if (!lamp.isEmpty() && lamp != queues.at(slot).name) {
            queue = queues.at(slot).name;
            number = lamp;
        }
    });
    QVERIFY(!queue.isEmpty());
    QTest::keyClicks(box(), queue);
    QCOMPARE(box()->target().extension, number);
    QCOMPARE(box()->target().name, queue);
}

QTEST_MAIN(TestOmnibox)
#include "tst_omnibox.moc"
