// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two boards of a team, with a database between them: what is typed on one is seen on the other.

#include "desk.h"
#include "store/contacts.h"
#include "store/history.h"
#include "store/teamsync.h"
#include "support/postgres.h"
#include "ui/dialogs/notedialog.h"
#include "ui/notebook.h"
#include "ui/panels/peoplepanel.h"
#include "ui/teamlink.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Stage = store::TeamState::Stage;

namespace {

constexpr int Patience = 120'000;

/// A desk, what it keeps, and its team.
struct Board
{
    Desk desk;
    store::History history{desk.folder.filePath(u"history.sqlite"_s)};
    store::Contacts contacts{desk.folder.filePath(u"contacts.sqlite"_s)};
    store::TeamSync team{history, contacts};

    explicit Board(const store::TeamSettings &settings)
    {
        desk.settings.setValue(u"team/host"_s, settings.host);
        desk.window->setHistory(&history);
        desk.window->setContacts(&contacts);
        desk.window->setTeam(&team);
        team.set(settings, Postgres::password());
        desk.pbx.open(desk.profile());
        desk.window->show();
    }
    ~Board() { desk.window.reset(); }
    [[nodiscard]] bool isInStep()
    {
        return QTest::qWaitFor(
            [this] { return team.state().stage == Stage::InStep && team.state().waiting == 0; },
            Patience);
    }
    [[nodiscard]] ui::NoteDialog *noteDialog() const
    {
        return desk.window->findChild<ui::NoteDialog *>();
    }
};

} // namespace

class TestTeamBoards : public QObject
{
    Q_OBJECT

private slots:
    void aNoteTypedOnOneIsSeenOnTheOther();
};

void TestTeamBoards::aNoteTypedOnOneIsSeenOnTheOther()
{
    Postgres server;
    QVERIFY2(server.start(), qPrintable(server.trouble()));
    const store::TeamSettings settings = server.newDatabase();
    Board ada(settings);
    Board bob(settings);
    QVERIFY(ada.isInStep() && bob.isInStep());

    bob.desk.window->notebook().openNoteOn(u"104"_s, u"Mei"_s);
    auto *read = bob.noteDialog()->findChild<QPlainTextEdit *>();
    ada.desk.window->notebook().openNoteOn(u"104"_s, u"Mei"_s);
    auto *typed = ada.noteDialog()->findChild<QPlainTextEdit *>();
    QTest::keyClicks(typed, u"Out on Fridays"_s);
    QTRY_COMPARE_WITH_TIMEOUT(read->toPlainText(), u"Out on Fridays"_s, Patience);

    // Without the database both go on, and each hears of the other when it is back.
    server.stop();
    QTest::keyClicks(typed, u", call her"_s);
    QTest::keyClicks(read, u" and Mondays"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        ada.team.state().stage == Stage::Apart && ada.team.state().waiting == 1 &&
            bob.team.state().stage == Stage::Apart && bob.team.state().waiting == 1,
        Patience);
    QVERIFY2(server.start(), qPrintable(server.trouble()));
    ada.team.retry();
    bob.team.retry();
    const auto hasBoth = [](const QString &text) {
        return text.contains(u", call her"_s) && text.contains(u" and Mondays"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasBoth(typed->toPlainText()) && hasBoth(read->toPlainText()),
                             Patience);
    QVERIFY(ada.isInStep() && bob.isInStep());
    QCOMPARE(typed->toPlainText(), read->toPlainText());
    QVERIFY(hasBoth(server.ask(settings, u"SELECT text FROM cordboard.note"_s)));

    // Who is marked on one is marked on the other.
    QTRY_VERIFY_WITH_TIMEOUT(!ada.desk.somebodyFree().isEmpty(), Patience);
    const QString number = ada.desk.somebodyFree();
    ada.desk.window->models().people.setFavourites({number});
    emit ada.desk.window->people()->favouritesChanged({number});
    QTRY_COMPARE_WITH_TIMEOUT(bob.desk.window->models().people.favourites(), QSet{number},
                              Patience);
}

QTEST_MAIN(TestTeamBoards)
#include "tst_teamboards.moc"
