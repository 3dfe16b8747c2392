// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mirror.h"
#include "models/omni.h"
#include "models/people.h"
#include "models/presence.h"
#include "models/roles.h"
#include "world.h"

#include <QSignalSpy>
#include <QTest>

#include <ctime>
#include <limits>
#include <memory>

using namespace Qt::StringLiterals;
using models::OmniModel;
using models::PeopleModel;
using models::Presence;
using models::Suggestion;
using pbx::ExtensionStatus;

namespace {

QStringList titles(const OmniModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row).data().toString());
    return all;
}

Suggestion kind(const OmniModel &model, int row)
{
    return static_cast<Suggestion>(model.index(row).data(models::KindRole).toInt());
}

QString target(const OmniModel &model, int row)
{
    return model.index(row).data(models::TargetRole).toString();
}

struct Board
{
    Board()
    {
        const auto add = [this](const QByteArray &number, const QByteArray &name) {
            world.person(number);
            world.name(number, name);
        };
        add("101", "Ada Lindqvist");
        add("113", "Mei Tanaka");
        add("114", "Mei Sato");
        add("140", "Élodie Béranger");
        add("1134", "Tom Meier");
        world.commit();
    }
    World world;
    PeopleModel people{world.state};
    OmniModel omni{world.state, people};
};

} // namespace

class TestOmni : public QObject
{
    Q_OBJECT

private slots:
    void nothingTypedNothingOffered();
    void peopleByNameBestFirst();
    void aKnownNumberComesFirst();
    void anUnknownNumberIsDialledAsTyped();
    void favouritesAndRecentOnesComeFirstAmongEquals();
    void parkedConferencesAndQueues();
    void aQueueIsReachedByItsLamp();
    void commandsByTheirWords();
    void boundedAndWithoutDoubles();
    void presenceIsOfTheMoment();
    void personGoesWhileOffered();
    void sameListKeepsItsSelection();
    void theFirstStaysFirst();
    void searchIsLinear();
};

void TestOmni::nothingTypedNothingOffered()
{
    Board board;
    QCOMPARE(board.omni.rowCount(), 0);
    board.omni.setText(u"  "_s);
    QCOMPARE(board.omni.rowCount(), 0);
    board.omni.setText(u"nobody at all"_s);
    QCOMPARE(board.omni.rowCount(), 0);
}

void TestOmni::peopleByNameBestFirst()
{
    Board board;
    Mirror mirror(board.omni);
    board.omni.setText(u"mei"_s);
    QCOMPARE(titles(board.omni), QStringList({u"Mei Sato"_s, u"Mei Tanaka"_s, u"Tom Meier"_s}));
    QCOMPARE(kind(board.omni, 0), Suggestion::Person);
    QCOMPARE(target(board.omni, 0), u"114"_s);
    QCOMPARE(board.omni.index(0).data(models::SubtitleRole).toString(), u"114"_s);
    board.omni.setText(u"tan"_s);
    QCOMPARE(titles(board.omni), QStringList({u"Mei Tanaka"_s}));
    board.omni.setText(u"elodie"_s);
    QCOMPARE(titles(board.omni), QStringList({u"Élodie Béranger"_s}));
    board.omni.setText(u"mt"_s);
    QCOMPARE(titles(board.omni), QStringList({u"Mei Tanaka"_s}));
    QCOMPARE(mirror.difference(), QString());
}

void TestOmni::aKnownNumberComesFirst()
{
    Board board;
    board.omni.setText(u"113"_s);
    QCOMPARE(titles(board.omni), QStringList({u"Mei Tanaka"_s, u"113"_s, u"Tom Meier"_s}));
    QCOMPARE(kind(board.omni, 1), Suggestion::Dial);
    QCOMPARE(target(board.omni, 1), u"113"_s);
}

void TestOmni::anUnknownNumberIsDialledAsTyped()
{
    Board board;
    board.omni.setText(u"11"_s);
    QCOMPARE(kind(board.omni, 0), Suggestion::Dial);
    QCOMPARE(target(board.omni, 0), u"11"_s);
    QCOMPARE(kind(board.omni, 1), Suggestion::Person);
    board.omni.setText(u" +49 (30) 5550-144 "_s);
    QCOMPARE(board.omni.rowCount(), 1);
    QCOMPARE(target(board.omni, 0), u"+49305550144"_s);
    QCOMPARE(titles(board.omni), QStringList({u"+49 (30) 5550-144"_s}));
    board.omni.setText(u"mei 5"_s);
    QCOMPARE(board.omni.rowCount(), 0);
}

void TestOmni::favouritesAndRecentOnesComeFirstAmongEquals()
{
    Board board;
    board.people.setFavourites({u"113"_s});
    board.omni.setText(u"mei"_s);
    QCOMPARE(target(board.omni, 0), u"113"_s);
    board.omni.noteUsed(u"114"_s);
    board.omni.setText(u"me"_s);
    QCOMPARE(target(board.omni, 0), u"114"_s);
    board.omni.noteUsed(u"113"_s);
    board.omni.setText(u"mei"_s);
    QCOMPARE(target(board.omni, 0), u"113"_s);
    QCOMPARE(board.omni.recent(), QStringList({u"113"_s, u"114"_s}));
    // A better match still wins.
    board.omni.noteUsed(u"1134"_s);
    board.omni.setText(u"mei"_s);
    QCOMPARE(target(board.omni, 2), u"1134"_s);
    for (int i = 0; i < 100; ++i)
        board.omni.noteUsed(QString::number(i));
    QCOMPARE(board.omni.recent().size(), 50);
    board.omni.setRecent({u"1"_s});
    QCOMPARE(board.omni.recent(), QStringList({u"1"_s}));
}

void TestOmni::parkedConferencesAndQueues()
{
    Board board;
    const World::Leg parked{"1.1", "PJSIP/t-1", "Up", "0170", "Bjorn Eide"};
    board.world.born(parked);
    board.world.parked("702", parked, "PJSIP/119", 30, 0);
    board.world.room("300");
    board.world.queue("bookings");
    board.world.queue("600");
    board.world.commit();
    board.omni.setText(u"b"_s);
    QCOMPARE(titles(board.omni),
             QStringList({u"Bjorn Eide"_s, u"bookings"_s, u"Élodie Béranger"_s}));
    QCOMPARE(kind(board.omni, 0), Suggestion::Parking);
    QCOMPARE(target(board.omni, 0), u"702"_s);
    QCOMPARE(board.omni.index(0).data(models::ChannelRole).toString(), u"1.1"_s);
    QCOMPARE(kind(board.omni, 1), Suggestion::Queue);
    QCOMPARE(target(board.omni, 1), QString());
    board.omni.setText(u"702"_s);
    QCOMPARE(kind(board.omni, 0), Suggestion::Parking);
    QCOMPARE(kind(board.omni, 1), Suggestion::Dial);
    board.omni.setText(u"300"_s);
    QCOMPARE(kind(board.omni, 0), Suggestion::Conference);
    QCOMPARE(target(board.omni, 0), u"300"_s);
    board.omni.setText(u"600"_s);
    QCOMPARE(kind(board.omni, 0), Suggestion::Queue);
    QCOMPARE(target(board.omni, 0), u"600"_s);
}

void TestOmni::aQueueIsReachedByItsLamp()
{
    Board board;
    board.world.queue("Verkäufe");
    board.world.person("620", ExtensionStatus::Idle, "Queue:Verkäufe");
    board.world.commit();
    for (const QString &typed : {u"verkauf"_s, u"620"_s}) {
        board.omni.setText(typed);
        QVERIFY(board.omni.rowCount() > 0);
        QCOMPARE(kind(board.omni, 0), Suggestion::Queue);
        QCOMPARE(target(board.omni, 0), u"620"_s);
        QCOMPARE(board.omni.index(0).data(models::SubtitleRole).toString(), u"620"_s);
    }
}

void TestOmni::commandsByTheirWords()
{
    Board board;
    board.omni.setCommands([] {
        return QList<OmniModel::Command>{
            {u"park"_s, u"Park"_s, u"F6"_s},    {u"dayNight"_s, u"Day / night"_s, u"Ctrl+D"_s},
            {u"meet"_s, u"Mei's action"_s, {}}, {u"hangUp"_s, u"Hang up"_s, u"F3"_s},
            {u"p1"_s, u"One pause"_s, {}},      {u"p2"_s, u"Two pause"_s, {}},
            {u"p3"_s, u"Three pause"_s, {}},    {u"p4"_s, u"Four pause"_s, {}},
            {u"p5"_s, u"Pause"_s, {}}};
    });
    const auto commands = [&](const QString &typed) {
        board.omni.setText(typed);
        QStringList ids;
        for (int row = 0; row < board.omni.rowCount(); ++row)
            ids += board.omni.commandAt(row);
        ids.removeAll(QString());
        return ids;
    };
    QCOMPARE(commands(u"PARK"_s), QStringList{u"park"_s});
    QCOMPARE(kind(board.omni, 0), Suggestion::Command);
    QCOMPARE(board.omni.index(0).data(models::SubtitleRole).toString(), u"F6"_s);
    QCOMPARE(target(board.omni, 0), QString()); // nobody
    QCOMPARE(commands(u"night"_s), QStringList{u"dayNight"_s});
    QCOMPARE(commands(u"hu"_s), QStringList{u"hangUp"_s}); // initials
    QCOMPARE(commands(u"p"_s), QStringList());
    QCOMPARE(commands(u"ark"_s), QStringList()); // the middle of a word is nobody's command
    QCOMPARE(commands(u"113"_s), QStringList());
    // Whoever is found by name stands before, and there are never many.
    QCOMPARE(commands(u"mei"_s), QStringList{u"meet"_s});
    QCOMPARE(kind(board.omni, 0), Suggestion::Person);
    QCOMPARE(board.omni.commandAt(board.omni.rowCount() - 1), u"meet"_s);
    QCOMPARE(commands(u"pause"_s).size(), OmniModel::MostCommands);
    QCOMPARE(commands(u"pause"_s).first(), u"p5"_s); // begins with it
    QCOMPARE(board.omni.commandAt(-1), QString());
    QCOMPARE(board.omni.commandAt(99), QString());
}

void TestOmni::boundedAndWithoutDoubles()
{
    Board board;
    for (int i = 0; i < 60; ++i)
        board.world.person(QByteArray::number(2000 + i));
    board.world.person("101", ExtensionStatus::Idle, "PJSIP/101", "branch");
    board.world.commit();
    board.omni.setText(u"20"_s);
    QCOMPARE(board.omni.rowCount(), OmniModel::MostRows);
    board.omni.setText(u"ada"_s);
    QCOMPARE(board.omni.rowCount(), 1);
}

void TestOmni::presenceIsOfTheMoment()
{
    Board board;
    Mirror mirror(board.omni, {Qt::DisplayRole, models::PresenceRole});
    board.omni.setText(u"mei t"_s);
    const auto presence = [&] { return board.omni.index(0).data(models::PresenceRole).toInt(); };
    QCOMPARE(presence(), int(Presence::Free));
    QSignalSpy changed(&board.omni, &QAbstractItemModel::dataChanged);
    board.world.person("113", ExtensionStatus::InUse);
    board.world.commit();
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(presence(), int(Presence::OnCall));
    QCOMPARE(mirror.difference(), QString());
    QCOMPARE(mirror.resets, 1);
}

void TestOmni::personGoesWhileOffered()
{
    Board board;
    board.omni.setText(u"tanaka"_s);
    QCOMPARE(board.omni.rowCount(), 1);
    board.world.state.beginEpoch();
    board.world.person("101");
    board.world.state.sweep(pbx::ListKind::Extensions);
    board.world.commit();
    // Its slot may be another's before the list is looked at again.
    for (const char *number : {"771", "772", "773", "774"})
        board.world.person(number);
    board.world.commit();
    QVERIFY(!board.omni.index(0).data(models::PresenceRole).isValid());
    QTRY_COMPARE(board.omni.rowCount(), 0);
}

void TestOmni::sameListKeepsItsSelection()
{
    Board board;
    board.omni.setText(u"mei"_s);
    const QPersistentModelIndex chosen = board.omni.index(1);
    QSignalSpy changed(&board.omni, &QAbstractItemModel::dataChanged);
    board.world.mail("101", 4);
    board.world.commit();
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(chosen.isValid());
    // Nothing typed: nothing to look at.
    board.omni.setText({});
    changed.clear();
    QSignalSpy reset(&board.omni, &QAbstractItemModel::modelReset);
    board.world.mail("101", 5);
    board.world.commit();
    QCOMPARE(reset.count(), 0);
}

/// Ten times the people cost ten times as much to search, not a hundred. In processor time: what
/// else runs on the machine does not count.
/// Enter takes the first: nobody who comes late is called in another's place.
void TestOmni::theFirstStaysFirst()
{
    Board board;
    board.omni.setText(u"mei"_s);
    const QString first = titles(board.omni).value(0);
    QCOMPARE(first, u"Mei Sato"_s);
    board.world.person("115");
    board.world.name("115", "Mei Abe");
    board.world.commit();
    QTRY_VERIFY(titles(board.omni).contains(u"Mei Abe"_s));
    QCOMPARE(titles(board.omni).value(0), first);
    board.omni.setText(u"me"_s); // another text, and all is open again
    board.omni.setText(u"mei"_s);
    QCOMPARE(titles(board.omni).value(0), u"Mei Abe"_s);
}

void TestOmni::searchIsLinear()
{
    const auto fastest = [](int count) {
        World world;
        for (int i = 0; i < count; ++i) {
            const QByteArray number = QByteArray::number(10'000 + i);
            world.person(number);
            world.name(number, "Anna Person " + QByteArray::number(i));
        }
        world.commit();
        PeopleModel people(world.state);
        OmniModel omni(world.state, people);
        std::clock_t best = std::numeric_limits<std::clock_t>::max();
        for (int attempt = 0; attempt < 10; ++attempt) {
            const std::clock_t begin = std::clock();
            omni.setText(u"anna p"_s);
            best = std::min(best, std::clock() - begin);
            omni.setText({});
        }
        return double(best);
    };
    const double ratio = fastest(5'000) / fastest(500);
    QVERIFY2(ratio < 40, qPrintable(QString::number(ratio)));
}

QTEST_GUILESS_MAIN(TestOmni)
#include "tst_omni.moc"
