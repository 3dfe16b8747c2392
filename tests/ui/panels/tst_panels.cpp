// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The panels by hand and by key.

#include "board.h"
#include "models/parking.h"
#include "ui/panels/lacknote.h"
#include "ui/panels/needsyou.h"
#include "ui/panels/parts.h"
#include "ui/panels/peoplepanel.h"
#include "ui/panels/peopleviews.h"
#include "ui/panels/places.h"
#include "ui/panels/sidelists.h"
#include "ui/panels/tablespanel.h"
#include "ui/panels/tableview.h"
#include "ui/panels/wirelog.h"
#include "ui/panels/yourcall.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Says what it is asked, and notes what is let go where.
struct TestHand : ui::Hand
{
    QString whyNot;
    QStringList dropped;

    [[nodiscard]] ui::DragData takeUp(const QString &uniqueId) const override
    {
        return ui::callData(uniqueId, u"call "_s + uniqueId);
    }
    [[nodiscard]] ui::DropOffer offer(const QMimeData &carried, const ui::Place &place,
                                      Qt::KeyboardModifiers held) const override
    {
        ui::DropOffer offer;
        offer.title = ui::carriedNameOf(carried) + u" to "_s + place.name;
        if (held & Qt::ShiftModifier)
            offer.title += u" by Shift"_s;
        if (held & Qt::AltModifier)
            offer.title += u" by Alt"_s;
        offer.possible = whyNot.isEmpty();
        offer.detail = offer.possible ? place.state : whyNot;
        return offer;
    }
    void drop(const QMimeData &carried, const ui::Place &place, Qt::KeyboardModifiers held) override
    {
        const QString what =
            ui::personOf(carried).isEmpty() ? ui::channelOf(carried) : ui::personOf(carried);
        dropped +=
            what + u" > "_s + place.key + (held & Qt::ShiftModifier ? u" by Shift"_s : u""_s);
    }
};

/// A window with the people above and the tables below.
struct Window
{
    Board board;
    TestHand hand;
    QWidget face;
    ui::PeoplePanel *people = nullptr;
    ui::TablesPanel *tables = nullptr;

    Window()
    {
        board.company();
        people = new ui::PeoplePanel(board.people, board.clock());
        tables = new ui::TablesPanel(board.channels, board.peers, board.wire, board.clock());
        auto *layout = new QVBoxLayout(&face);
        people->setHand(&hand);
        tables->setHand(&hand);
        layout->addWidget(people, 1);
        layout->addWidget(tables, 1);
        face.resize(900, 700);
        face.show();
    }
    [[nodiscard]] QModelIndex person(const QString &number) const
    {
        const QAbstractItemModel *model = people->view()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(models::NumberRole).toString() == number)
                return model->index(row, 0);
        }
        return {};
    }
    [[nodiscard]] QPoint at(const QString &number) const
    {
        return people->view()->visualRect(person(number)).center();
    }
    [[nodiscard]] ui::TableView *channels() const
    {
        for (ui::TableView *table : tables->findChildren<ui::TableView *>()) {
            if (table->isVisible())
                return table;
        }
        return nullptr;
    }
    [[nodiscard]] QPoint atChannel(const QString &uniqueId) const
    {
        const QAbstractItemModel *model = channels()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(models::IdRole).toString() == uniqueId)
                return channels()->visualRect(model->index(row, 0)).center();
        }
        return {};
    }
    /// Takes up a call of the channels table and holds it over a person.
    void take(const QString &uniqueId, const QString &number)
    {
        QWidget *from = channels()->viewport();
        const QPoint start = atChannel(uniqueId);
        QTest::mousePress(from, Qt::LeftButton, {}, start);
        QTest::mouseMove(from, start + QPoint(QApplication::startDragDistance() + 1, 0));
        QTest::mouseMove(from, over(number));
    }
    /// The middle of a person, in the coordinates of the channels' viewport.
    [[nodiscard]] QPoint over(const QString &number) const
    {
        return channels()->viewport()->mapFrom(
            &face, people->view()->viewport()->mapTo(&face, at(number)));
    }
    [[nodiscard]] ui::DragLabel *label() const { return face.findChild<ui::DragLabel *>(); }
};

} // namespace

class TestPanels : public QObject
{
    Q_OBJECT

private slots:
    void clickCallsWhenIdle();
    void clickOnlyChoosesDuringACall();
    void doubleClickCallsOnce();
    void enterCalls();
    void enterAsksDuringACall();
    void lettersPassThrough();
    void chipsAndTypingNarrowDown();
    void formsShareTheSelection();
    void dragTransfers();
    void heldKeysChangeTheWords();
    void callsTakeCalls();
    void peopleCanBeTakenUp();
    void dragSaysWhyNot();
    void escapeLetsGo();
    void columnsAreRemembered();
    void columnsGiveWay();
    void oneColumnStays();
    void copyTakesWhatIsShown();
    void selectionOutlivesSortingAndReset();
    void onlyTheShownTableFollows();
    void theWireLogMarksAndFinds();
    void needsYouTakes();
    void emptyPanelsSaySo();
    void theCardSaysWhoIsThere();
    void whatMayNotBeListedSaysWhy();
    void oldRowsSayHowOld();
};

void TestPanels::clickCallsWhenIdle()
{
    Window window;
    QSignalSpy calls(window.people, &ui::PeoplePanel::callRequested);
    QTest::mouseClick(window.people->view()->viewport(), Qt::LeftButton, {}, window.at(u"101"_s));
    QCOMPARE(calls.size(), 1);
    QCOMPARE(calls.at(0).at(0).toString(), u"101"_s);
    QCOMPARE(window.people->selectedExtension(), u"101"_s);
    // Held down and let go elsewhere it is no click.
    QTest::mousePress(window.people->view()->viewport(), Qt::LeftButton, {}, window.at(u"109"_s));
    QTest::mouseRelease(window.people->view()->viewport(), Qt::LeftButton, {}, window.at(u"104"_s));
    QCOMPARE(calls.size(), 1);
}

void TestPanels::clickOnlyChoosesDuringACall()
{
    Window window;
    ui::PeopleRules rules;
    rules.currentCall = [] { return u"1.9"_s; };
    window.people->setRules(rules);
    QSignalSpy calls(window.people, &ui::PeoplePanel::callRequested);
    QTest::mouseClick(window.people->view()->viewport(), Qt::LeftButton, {}, window.at(u"101"_s));
    QCOMPARE(calls.size(), 0);
    QCOMPARE(window.people->selectedExtension(), u"101"_s);
}

void TestPanels::doubleClickCallsOnce()
{
    Window window;
    QSignalSpy calls(window.people, &ui::PeoplePanel::callRequested);
    QWidget *face = window.people->view()->viewport();
    QTest::mouseClick(face, Qt::LeftButton, {}, window.at(u"101"_s));
    QTest::mouseDClick(face, Qt::LeftButton, {}, window.at(u"101"_s));
    QCOMPARE(calls.size(), 1);
}

void TestPanels::enterCalls()
{
    Window window;
    QSignalSpy calls(window.people, &ui::PeoplePanel::callRequested);
    window.people->selectExtension(u"104"_s);
    QTest::keyClick(window.people->view(), Qt::Key_Return);
    QCOMPARE(calls.size(), 1);
    QCOMPARE(calls.at(0).at(0).toString(), u"104"_s);
}

void TestPanels::enterAsksDuringACall()
{
    Window window;
    ui::PeopleRules rules;
    rules.currentCall = [] { return u"1.9"_s; };
    window.people->setRules(rules);
    QSignalSpy calls(window.people, &ui::PeoplePanel::callRequested);
    QSignalSpy transfers(window.people, &ui::PeoplePanel::transferHereRequested);
    window.people->selectExtension(u"104"_s);
    QTest::keyClick(window.people->view(), Qt::Key_Return);
    QCOMPARE(calls.size(), 0);
    auto *menu = window.people->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    QTest::keyClick(menu, Qt::Key_T);
    QCOMPARE(transfers.size(), 1);
    QCOMPARE(transfers.at(0).at(0).toString(), u"104"_s);
}

void TestPanels::lettersPassThrough()
{
    Window window;
    QKeyEvent letter(QEvent::KeyPress, Qt::Key_D, {}, u"d"_s);
    letter.accept();
    QApplication::sendEvent(window.people->view(), &letter);
    QVERIFY(!letter.isAccepted());
    QCOMPARE(window.people->selectedExtension(), QString());
}

void TestPanels::chipsAndTypingNarrowDown()
{
    Window window;
    const QAbstractItemModel *shown = window.people->view()->model();
    QCOMPARE(shown->rowCount(), 4);
    QList<ui::Chip *> chips = window.people->findChildren<ui::Chip *>();
    const auto chip = [&chips](const QString &text) {
        return *std::find_if(chips.begin(), chips.end(),
                             [&text](const ui::Chip *one) { return one->text() == text; });
    };
    QCOMPARE(chip(u"Everyone"_s)->count(), 4);
    QCOMPARE(chip(u"Free now"_s)->count(), 1);
    QTest::mouseClick(chip(u"Free now"_s), Qt::LeftButton);
    QCOMPARE(shown->rowCount(), 1);
    QTest::mouseClick(chip(u"Everyone"_s), Qt::LeftButton);
    window.people->setFilter(u"volk"_s);
    QCOMPARE(shown->rowCount(), 1);
    QCOMPARE(shown->index(0, 0).data(models::NumberRole).toString(), u"104"_s);

    window.people->setFilter(u"zebra"_s);
    const auto *empty = window.people->view()->findChild<ui::EmptyState *>();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->title(), u"Nobody matches “zebra”"_s);
    window.people->setFilter({});
    QVERIFY(!empty->isVisible());
}

void TestPanels::formsShareTheSelection()
{
    Window window;
    window.people->selectExtension(u"109"_s);
    window.people->setForm(ui::PeoplePanel::Form::Table);
    QCOMPARE(window.people->selectedExtension(), u"109"_s);
    const QByteArray state = window.people->saveState();
    ui::PeoplePanel other(window.board.people, window.board.clock());
    QVERIFY(other.restoreState(state));
    QCOMPARE(other.form(), ui::PeoplePanel::Form::Table);
    QVERIFY(!other.restoreState("nonsense"));
}

void TestPanels::dragTransfers()
{
    for (const auto form : {ui::PeoplePanel::Form::Tiles, ui::PeoplePanel::Form::Table}) {
        Window window;
        window.people->setForm(form);
        window.take(u"1.9"_s, u"101"_s);
        QVERIFY(window.label());
        QCOMPARE(window.label()->title(), u"call 1.9 to Ada Lindqvist 101"_s);
        QVERIFY(window.face.rect().contains(window.label()->geometry()));
        QCOMPARE(QGuiApplication::overrideCursor()->shape(), Qt::ClosedHandCursor);
        QTest::mouseMove(window.channels()->viewport(), window.over(u"102"_s));
        QCOMPARE(window.label()->title(), u"call 1.9 to Ben Okafor 102"_s);
        QCOMPARE(window.label()->detail(), u"On a call since 0:12"_s);
        QTest::mouseRelease(window.channels()->viewport(), Qt::LeftButton, {},
                            window.over(u"102"_s));
        QCOMPARE(window.hand.dropped, QStringList{u"1.9 > 102"_s});
        QVERIFY(!window.label());
        QVERIFY(!QGuiApplication::overrideCursor());
    }
}

void TestPanels::heldKeysChangeTheWords()
{
    Window window;
    window.take(u"1.9"_s, u"102"_s);
    const QString plain = window.label()->title();
    QTest::keyPress(&window.face, Qt::Key_Shift);
    QCOMPARE(window.label()->title(), plain + u" by Shift"_s);
    QTest::keyRelease(&window.face, Qt::Key_Shift, Qt::ShiftModifier);
    QCOMPARE(window.label()->title(), plain);
    QTest::keyPress(&window.face, Qt::Key_Alt);
    QCOMPARE(window.label()->title(), plain + u" by Alt"_s);
    QTest::keyRelease(&window.face, Qt::Key_Alt, Qt::AltModifier);
    QCOMPARE(window.label()->title(), plain);
    QTest::mouseRelease(window.channels()->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                        window.over(u"102"_s));
    QCOMPARE(window.hand.dropped, QStringList{u"1.9 > 102 by Shift"_s});
}

void TestPanels::callsTakeCalls()
{
    Window window;
    QWidget *face = window.channels()->viewport();
    const QPoint start = window.atChannel(u"1.9"_s);
    QTest::mousePress(face, Qt::LeftButton, {}, start);
    QTest::mouseMove(face, start + QPoint(QApplication::startDragDistance() + 1, 0));
    QTest::mouseMove(face, window.atChannel(u"1.4"_s));
    QCOMPARE(window.label()->title(), u"call 1.9 to Dmitri Volkov"_s);
    QTest::mouseRelease(face, Qt::LeftButton, {}, window.atChannel(u"1.4"_s));
    QCOMPARE(window.hand.dropped, QStringList{u"1.9 > 1.4"_s});
}

void TestPanels::peopleCanBeTakenUp()
{
    // Who is free is carried as a person, who is on a call by that call; neither is a click.
    Window window;
    QSignalSpy calls(window.people, &ui::PeoplePanel::callRequested);
    QWidget *face = window.people->view()->viewport();
    const QPoint aside(QApplication::startDragDistance() + 1, 0);
    for (const QString &number : {u"101"_s, u"102"_s}) {
        QTest::mousePress(face, Qt::LeftButton, {}, window.at(number));
        QTest::mouseMove(face, window.at(number) + aside);
        QTest::mouseMove(face, window.at(u"109"_s));
        QTest::mouseRelease(face, Qt::LeftButton, {}, window.at(u"109"_s));
    }
    QCOMPARE(window.hand.dropped, (QStringList{u"101 > 109"_s, u"1.2 > 109"_s}));
    QCOMPARE(calls.size(), 0);
}

void TestPanels::dragSaysWhyNot()
{
    Window window;
    window.hand.whyNot = u"This login lacks the right “call”"_s;
    window.take(u"1.9"_s, u"101"_s);
    QCOMPARE(window.label()->detail(), u"This login lacks the right “call”"_s);
    QCOMPARE(QGuiApplication::overrideCursor()->shape(), Qt::ForbiddenCursor);
    QTest::mouseRelease(window.channels()->viewport(), Qt::LeftButton, {}, window.over(u"101"_s));
    QVERIFY(window.hand.dropped.isEmpty());
}

void TestPanels::escapeLetsGo()
{
    Window window;
    window.take(u"1.9"_s, u"101"_s);
    QVERIFY(window.label());
    QTest::keyClick(&window.face, Qt::Key_Escape);
    QVERIFY(!window.label());
    QVERIFY(!QGuiApplication::overrideCursor());
    QTest::mouseRelease(window.channels()->viewport(), Qt::LeftButton, {}, window.over(u"101"_s));
    QVERIFY(window.hand.dropped.isEmpty());
}

void TestPanels::columnsAreRemembered()
{
    Window window;
    ui::TableView *table = window.channels();
    const int context = static_cast<int>(models::ChannelsColumn::Context);
    const int doing = static_cast<int>(models::ChannelsColumn::Doing);
    QVERIFY(!table->shownColumns().contains(context));
    table->setColumnShown(context, true);
    table->setColumnShown(doing, false);
    QVERIFY(table->columnWidth(context) > 0);
    table->sortByColumn(context, Qt::DescendingOrder);
    const QByteArray state = window.tables->saveState();

    Window later;
    QVERIFY(later.tables->restoreState(state));
    QVERIFY(later.channels()->shownColumns().contains(context));
    QVERIFY(!later.channels()->shownColumns().contains(doing));
    QCOMPARE(later.channels()->horizontalHeader()->sortIndicatorSection(), context);
    QVERIFY(!later.tables->restoreState(state.left(9)));
    QVERIFY(!later.tables->restoreState({}));
}

void TestPanels::columnsGiveWay()
{
    using C = models::ChannelsColumn;
    Window window;
    ui::TableView *table = window.channels();
    const auto isSeen = [table](C column) {
        return !table->isColumnHidden(static_cast<int>(column));
    };
    window.face.resize(1200, 700);
    for (const C column : {C::Channel, C::State, C::Caller, C::Connected, C::Doing, C::Since})
        QVERIFY(isSeen(column));
    const QList<int> wanted = table->shownColumns();
    window.face.resize(440, 700);
    QVERIFY(!isSeen(C::Doing) && !isSeen(C::Channel));
    QVERIFY(isSeen(C::State) && isSeen(C::Caller) && isSeen(C::Since));
    QVERIFY(table->columnWidth(static_cast<int>(C::Caller)) > 120);
    QVERIFY(!table->horizontalScrollBar()->isVisible());
    QCOMPARE(table->shownColumns(), wanted); // chosen all the same: copied, and kept
    const QByteArray state = window.tables->saveState();
    QVERIFY(!isSeen(C::Doing));
    Window later;
    later.face.resize(1200, 700);
    QVERIFY(later.tables->restoreState(state));
    QVERIFY(!later.channels()->isColumnHidden(static_cast<int>(C::Doing)));
    // Whoever asks for one gets it.
    table->setColumnShown(static_cast<int>(C::Doing), true);
    QVERIFY(isSeen(C::Doing));
    window.face.resize(1200, 700);
    QVERIFY(isSeen(C::Channel) && isSeen(C::Connected));
    QCOMPARE(table->shownColumns(), wanted);
}

void TestPanels::oneColumnStays()
{
    Window window;
    ui::TableView *table = window.channels();
    for (int column = 0; column < table->model()->columnCount(); ++column)
        table->setColumnShown(column, false);
    QCOMPARE(table->shownColumns().size(), 1);
}

void TestPanels::copyTakesWhatIsShown()
{
    Window window;
    window.tables->selectChannel(u"1.9"_s);
    QTest::keySequence(window.channels(), QKeySequence::Copy);
    const QStringList fields = QGuiApplication::clipboard()->text().split(u'\t');
    QCOMPARE(fields.size(), window.channels()->shownColumns().size());
    QCOMPARE(fields.at(0), u"PJSIP/trunk-00009"_s);
    QCOMPARE(fields.at(2), u"Acme GmbH <+49305550144>"_s);
    QCOMPARE(fields.last(), u"0:30"_s);
}

void TestPanels::selectionOutlivesSortingAndReset()
{
    Window window;
    window.tables->selectChannel(u"1.4"_s);
    QCOMPARE(window.tables->selectedChannel(), u"1.4"_s);
    window.channels()->sortByColumn(0, Qt::DescendingOrder);
    QCOMPARE(window.tables->selectedChannel(), u"1.4"_s);
    window.board.channel("1.1", "PJSIP/101", "Up", "101", "Ada Lindqvist", 3);
    QCOMPARE(window.tables->selectedChannel(), u"1.4"_s);
    // Another page and back: the model has been inactive and is reset.
    window.tables->setPage(ui::TablesPanel::Page::Peers);
    QCOMPARE(window.tables->selectedChannel(), QString());
    window.tables->setPage(ui::TablesPanel::Page::Channels);
    QCOMPARE(window.tables->selectedChannel(), u"1.4"_s);
}

void TestPanels::onlyTheShownTableFollows()
{
    Window window;
    QVERIFY(window.board.channels.isActive());
    QVERIFY(!window.board.peers.isActive());
    QVERIFY(!window.board.wire.isActive());
    window.tables->setPage(ui::TablesPanel::Page::Log);
    QVERIFY(!window.board.channels.isActive());
    QVERIFY(window.board.wire.isActive());
    window.face.hide();
    QVERIFY(!window.board.wire.isActive());
}

void TestPanels::theWireLogMarksAndFinds()
{
    Window window;
    window.tables->setPage(ui::TablesPanel::Page::Log);
    auto *log = window.tables->findChild<ui::WireLog *>();
    models::WireModel &wire = window.board.wire;
    wire.add(true, "Action: Ping\r\nActionID: 7");
    wire.add(false, "Event: Hangup\r\nCause-txt: Normal Clearing");
    wire.add(false, "Event: Teleported\r\nTo: the moon");
    wire.add(false, "total nonsense");
    wire.flush();
    const auto names = [&] {
        QStringList all;
        for (int row = 0; row < log->table()->model()->rowCount(); ++row)
            all +=
                log->table()->model()->index(row, int(models::WireColumn::Name)).data().toString();
        return all.join(u'|');
    };
    QCOMPARE(names(), u"Ping|Hangup|Teleported · unknown|total nonsense · no message"_s);
    QCOMPARE(log->unknownWords(), u"Teleported: 1"_s);
    const auto chip = [&](const QString &text) {
        for (ui::Chip *each : log->findChildren<ui::Chip *>()) {
            if (each->text() == text)
                return each;
        }
        return static_cast<ui::Chip *>(nullptr);
    };
    QCOMPARE(chip(u"Unknown"_s)->count(), 2);
    QTest::mouseClick(chip(u"Unknown"_s), Qt::LeftButton);
    QCOMPARE(names(), u"Teleported · unknown|total nonsense · no message"_s);
    QTest::mouseClick(chip(u"Unknown"_s), Qt::LeftButton);
    QTest::mouseClick(chip(u"Sent"_s), Qt::LeftButton);
    QCOMPARE(names(), u"Ping"_s);
    QTest::mouseClick(chip(u"Received"_s), Qt::LeftButton); // one or the other
    QCOMPARE(names(), u"Hangup|Teleported · unknown|total nonsense · no message"_s);
    QTest::keyClicks(log->findChild<QLineEdit *>(), u"cause-txt: norm"_s);
    QCOMPARE(names(), u"Hangup"_s);
    // Paused, what is there stays.
    log->findChild<QLineEdit *>()->clear();
    QTest::mouseClick(chip(u"Pause"_s), Qt::LeftButton);
    wire.add(false, "Event: Hangup");
    wire.flush();
    QCOMPARE(names(), u"Hangup|Teleported · unknown|total nonsense · no message"_s);
}

void TestPanels::needsYouTakes()
{
    Board board;
    board.company();
    board.hear("Event: QueueParams\nQueue: support\nMax: 0\nStrategy: ringall\n\n"
               "Event: QueueEntry\nQueue: support\nPosition: 1\nChannel: PJSIP/trunk-00009\n"
               "Uniqueid: 1.9\nCallerIDNum: +49305550144\nCallerIDName: Acme GmbH\nWait: 8\n\n");
    ui::NeedsYouList list(board.attention, board.clock());
    list.resize(400, 300);
    list.show();
    QCOMPARE(list.view()->model()->rowCount(), 1);
    const QString said = list.view()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.startsWith(u"Acme GmbH · +49305550144, Queue support · place 1"_s),
             qPrintable(said));
    QSignalSpy taken(&list, &ui::NeedsYouList::takeRequested);
    QTest::mouseDClick(list.view()->viewport(), Qt::LeftButton, {},
                       list.view()->visualRect(list.view()->model()->index(0, 0)).center());
    list.view()->setCurrentIndex(list.view()->model()->index(0, 0));
    QTest::keyClick(list.view(), Qt::Key_Return);
    QVERIFY(!taken.isEmpty());
    QCOMPARE(taken.last().at(0).toString(), u"1.9"_s);
}

void TestPanels::emptyPanelsSaySo()
{
    Board board;
    ui::PeoplePanel people(board.people, board.clock());
    ui::QueuesPanel queues(*new models::QueuesModel(board.state, &people),
                           *new models::QueueCallersModel(board.state, &people),
                           *new models::QueueMembersModel(board.state, &people), board.clock());
    ui::YourCallCard card(board.own, board.clock());
    people.show();
    queues.show();
    card.show();
    const auto *empty = people.view()->findChild<ui::EmptyState *>();
    QVERIFY(empty->isVisible());
    QVERIFY(!empty->title().isEmpty());
    QVERIFY(!empty->detail().isEmpty());
    people.setEmptyWords(u"Not connected"_s, u"Choose a PBX."_s);
    QCOMPARE(empty->title(), u"Not connected"_s);
    const auto *none = queues.view()->findChild<ui::EmptyState *>();
    QVERIFY(none->isVisible());
    board.person(101, "Ada", 0);
    QVERIFY(!empty->isVisible());
}

/// Behind a hold or a park the operator's own leg is up until it is hung up.
void TestPanels::theCardSaysWhoIsThere()
{
    Board board;
    board.self.setExtension(u"100"_s, u"internal"_s);
    ui::YourCallCard card(board.own, board.clock());
    const auto said = [&card] {
        for (const QWidget *child : card.findChildren<QWidget *>()) {
            if (child->accessibleName().startsWith(u"Your call, "_s))
                return child->accessibleName();
        }
        return QString();
    };
    board.hear("Event: Newchannel\nChannel: PJSIP/100-a\nChannelStateDesc: Up\nCallerIDNum: 0301\n"
               "ConnectedLineNum: 0301\nExten: s\nUniqueid: 1.1\n\n");
    QVERIFY2(said().contains(u"Nobody on the line"_s), qPrintable(said()));
    board.hear("Event: Newchannel\nChannel: PJSIP/trunk-b\nChannelStateDesc: Up\nUniqueid: 1.2\n\n"
               "Event: BridgeEnter\nBridgeUniqueid: b\nBridgeType: basic\n"
               "Channel: PJSIP/trunk-b\nUniqueid: 1.2\n\n"
               "Event: BridgeEnter\nBridgeUniqueid: b\nBridgeType: basic\n"
               "Channel: PJSIP/100-a\nUniqueid: 1.1\n\n");
    QVERIFY2(said().contains(u"Unknown caller"_s), qPrintable(said()));
}

/// What this login may not ask for says so in its place, with the way out; rows come first.
void TestPanels::whatMayNotBeListedSaysWhy()
{
    Board board;
    models::QueuesModel model(board.state);
    models::QueueCallersModel callers(board.state);
    models::QueueMembersModel members(board.state);
    ui::QueuesPanel queues(model, callers, members, board.clock());
    queues.show();
    QVERIFY(!queues.lack()->isVisible());
    queues.setLack(u"This login may not."_s, true);
    QVERIFY(queues.lack()->isVisible());
    QVERIFY(!queues.view()->isVisible());
    QCOMPARE(queues.lack()->words(), u"This login may not."_s);
    QSignalSpy wanted(&queues, &ui::SideList::loginRequested);
    auto *button = queues.lack()->findChild<QPushButton *>();
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    queues.setLack(u"The module is not loaded."_s, false);
    QVERIFY(!button->isVisible()); // no login would help
    board.hear("Event: QueueParams\nQueue: support\n\n");
    QVERIFY(!queues.lack()->isVisible());
    QVERIFY(queues.view()->isVisible());
}

/// Where the link is lost a row says when it was last heard of, in its tip and read out.
void TestPanels::oldRowsSayHowOld()
{
    Board board;
    models::ParkingModel model(board.state);
    ui::ParkingPanel parking(model, board.clock());
    parking.show();
    board.hear("Event: ParkedCall\nParkinglot: default\nParkingSpace: 701\n"
               "ParkeeChannel: SIP/9-a\nParkeeUniqueid: 9.1\nParkingTimeout: 40\n\n");
    const QModelIndex row = parking.view()->model()->index(0, 0);
    QVERIFY(!row.data(Qt::AccessibleTextRole).toString().contains(u"last heard"_s));
    board.state.setLive(false);
    model.setLive(false);
    board.later = 80'000;
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"last heard of 1 minute 2"_s));
    QVERIFY(row.data(Qt::ToolTipRole).toString().contains(u"last heard of 1:2"_s));
}

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
