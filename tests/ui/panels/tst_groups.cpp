// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Groups of people that the operator makes: by the menu of a person, a chip each.

#include "board.h"
#include "models/roles.h"
#include "ui/panels/parts.h"
#include "ui/panels/peoplegroups.h"
#include "ui/panels/peoplepanel.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::PeopleGroups;

namespace {

struct Window
{
    Board board;
    std::unique_ptr<ui::PeoplePanel> people;

    Window()
    {
        board.company();
        people = std::make_unique<ui::PeoplePanel>(board.people, board.clock());
        people->resize(900, 500);
        people->show();
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList numbers;
        const QAbstractItemModel *model = people->view()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            numbers += model->index(row, 0).data(models::NumberRole).toString();
        numbers.sort();
        return numbers;
    }
    [[nodiscard]] ui::Chip *chip(const QString &name) const
    {
        for (ui::Chip *chip : people->findChildren<ui::Chip *>()) {
            if (chip->text() == name && !chip->isHidden())
                return chip;
        }
        return nullptr;
    }
    [[nodiscard]] QInputDialog *question() const
    {
        return people->findChild<QInputDialog *>(u"groupName"_s);
    }
    /// What the chip's own menu says first, or second.
    void chooseInMenuOf(const QString &name, int item) const
    {
        emit chip(name)->customContextMenuRequested({});
        for (QMenu *menu : people->findChildren<QMenu *>()) {
            if (menu->isVisible()) {
                menu->actions().at(item)->trigger();
                menu->close();
            }
        }
    }
};

} // namespace

class TestGroups : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithItsFirstPerson();
    void showsItsPeopleOnly();
    void endsWithItsLastPerson();
    void isRenamedAndRemoved();
    void theShownOneIsRemembered();
    void isBounded();
};

void TestGroups::beginsWithItsFirstPerson()
{
    Window window;
    QSignalSpy changed(&window.people->groups(), &PeopleGroups::changed);
    window.people->selectExtension(u"101"_s);
    const QRect tile = window.people->view()->visualRect(window.people->view()->currentIndex());
    emit window.people->view()->customContextMenuRequested(tile.center());
    auto *fresh = window.people->findChild<QAction *>(u"newGroup"_s);
    QVERIFY(fresh != nullptr);
    fresh->trigger();
    QVERIFY(window.question() != nullptr);
    QTest::keyClicks(window.question()->findChild<QLineEdit *>(), u"  Sales  & more "_s);
    window.question()->accept();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(window.people->groups().groups(),
             (PeopleGroups::Groups{{u"Sales & more"_s, {u"101"_s}}}));
    ui::Chip *chip = window.chip(u"Sales & more"_s);
    QVERIFY(chip != nullptr);
    QCOMPARE(chip->count(), 1);
    QVERIFY(chip->isVisible());
}

void TestGroups::showsItsPeopleOnly()
{
    Window window;
    const QStringList everyone = window.shown();
    QVERIFY(everyone.size() > 3);
    window.people->groups().setGroups({{u"Sales"_s, {u"101"_s, u"104"_s, u"999"_s}}});
    window.chip(u"Sales"_s)->click();
    QCOMPARE(window.shown(), (QStringList{u"101"_s, u"104"_s}));
    window.people->groups().setMember(u"Sales"_s, u"102"_s, true);
    QCOMPARE(window.shown(), (QStringList{u"101"_s, u"102"_s, u"104"_s}));
    window.people->groupActions().first()->trigger();
    QCOMPARE(window.shown(), everyone);
}

void TestGroups::endsWithItsLastPerson()
{
    Window window;
    const QStringList everyone = window.shown();
    window.people->groups().setGroups({{u"Sales"_s, {u"101"_s}}, {u"Works"_s, {u"102"_s}}});
    window.chip(u"Sales"_s)->click();
    window.people->groups().setMember(u"Sales"_s, u"101"_s, false);
    QCOMPARE(window.chip(u"Sales"_s), nullptr);
    QCOMPARE(window.shown(), everyone);
    QVERIFY(window.chip(u"Works"_s) != nullptr);
}

void TestGroups::isRenamedAndRemoved()
{
    Window window;
    window.people->groups().setGroups({{u"Sales"_s, {u"101"_s}}, {u"Works"_s, {u"102"_s}}});
    window.chip(u"Sales"_s)->click();
    window.chooseInMenuOf(u"Sales"_s, 0);
    QVERIFY(window.question() != nullptr);
    window.question()->setTextValue(u"Works"_s);
    window.question()->accept();
    // Into another's name: one group of both.
    QCOMPARE(window.people->groups().groups(),
             (PeopleGroups::Groups{{u"Works"_s, {u"101"_s, u"102"_s}}}));
    QCOMPARE(window.shown(), (QStringList{u"101"_s, u"102"_s}));
    window.chooseInMenuOf(u"Works"_s, 1);
    QVERIFY(window.people->groups().groups().isEmpty());
    QVERIFY(window.shown().size() > 2);
}

void TestGroups::theShownOneIsRemembered()
{
    Window window;
    window.people->groups().setGroups({{u"Sales"_s, {u"101"_s}}});
    window.chip(u"Sales"_s)->click();
    const QByteArray state = window.people->saveState();
    Window again;
    again.people->groups().setGroups({{u"Sales"_s, {u"101"_s}}});
    QVERIFY(again.people->restoreState(state));
    QCOMPARE(again.shown(), QStringList{u"101"_s});
    // Gone meanwhile: everyone.
    Window without;
    QVERIFY(without.people->restoreState(state));
    QVERIFY(without.shown().size() > 1);
}

void TestGroups::isBounded()
{
    Window window;
    PeopleGroups::Groups many{{u""_s, {u"101"_s}}, {u"Nobody"_s, {}}};
    for (int i = 0; i < 100; ++i)
        many[u"%1 "_s.arg(i, 3) + QString(500, u'x')] = {u"101"_s};
    window.people->groups().setGroups(many);
    QCOMPARE(window.people->groups().groups().size(), PeopleGroups::MostGroups);
    for (const QString &name : window.people->groups().groups().keys())
        QVERIFY(name.size() <= PeopleGroups::MostLetters);
}

QTEST_MAIN(TestGroups)
#include "tst_groups.moc"
