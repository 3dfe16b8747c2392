// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mirror.h"
#include "models/channels.h"
#include "models/people.h"
#include "models/queues.h"
#include "models/roles.h"
#include "models/sortfilter.h"
#include "world.h"

#include <QIdentityProxyModel>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using models::ChannelsColumn;
using models::PeopleColumn;
using models::SortFilter;
using pbx::bit;
using pbx::ExtensionStatus;
using pbx::Slot;

namespace {

QStringList column(const SortFilter &proxy, int column)
{
    QStringList all;
    for (int row = 0; row < proxy.rowCount(); ++row)
        all.append(proxy.index(row, column).data().toString());
    return all;
}

QStringList names(const SortFilter &proxy)
{
    return column(proxy, 0);
}

/// "" where every row stands where its values say, equals by Id; else the first that does not.
QString disorder(const SortFilter &proxy)
{
    const int column = proxy.sortColumn();
    for (int row = 1; row < proxy.rowCount(); ++row) {
        const QModelIndex a = proxy.index(row - 1, column);
        const QModelIndex b = proxy.index(row, column);
        const QVariant left = a.data(models::SortRole);
        const QVariant right = b.data(models::SortRole);
        int order = left.typeId() == QMetaType::QString
                        ? models::compareNatural(left.toString(), right.toString())
                        : int(left.toLongLong() > right.toLongLong()) -
                              int(left.toLongLong() < right.toLongLong());
        if (proxy.sortOrder() == Qt::DescendingOrder)
            order = -order;
        if (order == 0)
            order = models::compareNatural(a.data(models::IdRole).toString(),
                                           b.data(models::IdRole).toString());
        if (order > 0)
            return u"row %1: %2 before %3"_s.arg(row).arg(left.toString(), right.toString());
    }
    return {};
}

void team(World &world)
{
    const auto add = [&](const QByteArray &number, const QByteArray &name, ExtensionStatus status) {
        world.person(number, status);
        world.name(number, name);
    };
    add("113", "Mei Tanaka", ExtensionStatus::InUse);
    add("9", "Zoé Ozan", ExtensionStatus::Idle);
    add("140", "Élodie Béranger", ExtensionStatus::Idle);
    add("104", "Dmitri Volkov", ExtensionStatus::Ringing);
    add("105", "Elena Rossi", ExtensionStatus::Unavailable);
    world.commit();
}

} // namespace

class TestSortFilter : public QObject
{
    Q_OBJECT

private slots:
    void sortsNamesAndNumbers();
    void equalsStandByIdEitherWay();
    void filtersText();
    void filtersFreeAndFavourites();
    void filtersByRole();
    void tablesAreSearchedInEveryCell();
    void stableColumnSortsAtOnce();
    void changesOfOneCommitEndInOrder();
    void volatileColumnSortsOnTheTick();
    void volatileFilterFollowsOnTheTick();
    void selectionSurvivesSortingAndFiltering();
    void neighboursOfTheSourceAreToldApart();
    void manyThatComeAndGoAreOneLayout();
    void stormsEndInOrder_data();
    void stormsEndInOrder();
    void followsAResetAndAnotherModel();
};

void TestSortFilter::sortsNamesAndNumbers()
{
    World world;
    models::PeopleModel people(world.state);
    SortFilter proxy;
    proxy.setSourceModel(&people);
    team(world);
    proxy.sort(int(PeopleColumn::Name));
    QCOMPARE(names(proxy), QStringList({u"Dmitri Volkov"_s, u"Elena Rossi"_s, u"Élodie Béranger"_s,
                                        u"Mei Tanaka"_s, u"Zoé Ozan"_s}));
    proxy.sort(int(PeopleColumn::Number));
    QCOMPARE(column(proxy, 1), QStringList({u"9"_s, u"104"_s, u"105"_s, u"113"_s, u"140"_s}));
    proxy.sort(int(PeopleColumn::Number), Qt::DescendingOrder);
    QCOMPARE(column(proxy, 1), QStringList({u"140"_s, u"113"_s, u"105"_s, u"104"_s, u"9"_s}));
    proxy.sort(int(PeopleColumn::State));
    QCOMPARE(column(proxy, 1), QStringList({u"9"_s, u"140"_s, u"104"_s, u"113"_s, u"105"_s}));
}

void TestSortFilter::equalsStandByIdEitherWay()
{
    World world;
    models::PeopleModel people(world.state);
    SortFilter proxy;
    proxy.setSourceModel(&people);
    for (const char *number : {"103", "101", "1001", "102"})
        world.person(number);
    world.commit();
    const QStringList expected{u"101"_s, u"102"_s, u"103"_s, u"1001"_s};
    proxy.sort(int(PeopleColumn::State));
    QCOMPARE(names(proxy), expected);
    proxy.sort(int(PeopleColumn::State), Qt::DescendingOrder);
    QCOMPARE(names(proxy), expected);
}

void TestSortFilter::filtersText()
{
    World world;
    models::PeopleModel people(world.state);
    SortFilter proxy;
    proxy.setSourceModel(&people);
    proxy.sort(0);
    team(world);
    proxy.setText(u"elo"_s);
    QCOMPARE(names(proxy), QStringList({u"Élodie Béranger"_s}));
    proxy.setText(u"mt"_s);
    QCOMPARE(names(proxy), QStringList({u"Mei Tanaka"_s}));
    proxy.setText(u"10"_s);
    QCOMPARE(names(proxy), QStringList({u"Dmitri Volkov"_s, u"Elena Rossi"_s}));
    // A new one is taken or not as it comes.
    world.person("210");
    world.person("310");
    world.person("333");
    world.commit();
    QCOMPARE(proxy.rowCount(), 4);
    proxy.setText(u"nobody"_s);
    QCOMPARE(proxy.rowCount(), 0);
    proxy.setText({});
    QCOMPARE(proxy.rowCount(), people.rowCount());
}

void TestSortFilter::filtersFreeAndFavourites()
{
    World world;
    models::PeopleModel people(world.state);
    SortFilter proxy;
    proxy.setSourceModel(&people);
    proxy.sort(0);
    team(world);
    proxy.setFreeOnly(true);
    QCOMPARE(names(proxy), QStringList({u"Élodie Béranger"_s, u"Zoé Ozan"_s}));
    world.person("113", ExtensionStatus::Idle);
    world.person("9", ExtensionStatus::InUse);
    world.commit();
    QCOMPARE(names(proxy), QStringList({u"Élodie Béranger"_s, u"Mei Tanaka"_s}));
    people.setFavourites({u"113"_s, u"9"_s});
    proxy.setFavouritesOnly(true);
    QCOMPARE(names(proxy), QStringList({u"Mei Tanaka"_s}));
    proxy.setFreeOnly(false);
    QCOMPARE(names(proxy), QStringList({u"Mei Tanaka"_s, u"Zoé Ozan"_s}));
    people.setFavourites({u"104"_s});
    QCOMPARE(names(proxy), QStringList({u"Dmitri Volkov"_s}));
}

void TestSortFilter::filtersByRole()
{
    World world;
    models::QueueCallersModel callers(world.state);
    SortFilter proxy;
    proxy.setSourceModel(&callers);
    proxy.setRoleFilter(models::QueueRole, u"sales"_s);
    world.queue("support");
    world.queue("sales");
    const World::Leg a{"1.1", "PJSIP/t-1", "Up", "01", "A"};
    const World::Leg b{"1.2", "PJSIP/t-2", "Up", "02", "B"};
    world.born(a);
    world.born(b);
    world.waits("support", a, 1, 0);
    world.waits("sales", b, 1, 0);
    world.commit();
    QCOMPARE(proxy.rowCount(), 1);
    QCOMPARE(proxy.index(0, 0).data(models::NameRole).toString(), u"B"_s);
    proxy.setRoleFilter(-1, {});
    QCOMPARE(proxy.rowCount(), 2);
}

void TestSortFilter::tablesAreSearchedInEveryCell()
{
    World world;
    models::ChannelsModel channels(world.state);
    SortFilter proxy;
    proxy.setSourceModel(&channels);
    world.born({"1.1", "PJSIP/trunk-00000001", "Up", "0171", "Acme", "", "", "from-pstn"});
    world.born({"1.2", "PJSIP/102-00000002", "Ringing", "102", "Ben", "0171", "Acme"});
    world.commit();
    const auto found = [&](const QString &text) {
        proxy.setText(text);
        return proxy.rowCount();
    };
    QCOMPARE(found(u"trunk"_s), 1);
    QCOMPARE(found(u"ringing"_s), 1);
    QCOMPARE(found(u"acme"_s), 2);
    QCOMPARE(found(u"from-pstn"_s), 1);
    QCOMPARE(found(u"1.2"_s), 1);
    QCOMPARE(found(u"nowhere"_s), 0);
}

void TestSortFilter::stableColumnSortsAtOnce()
{
    World world;
    models::PeopleModel people(world.state);
    SortFilter proxy;
    proxy.setSourceModel(&people);
    proxy.sort(int(PeopleColumn::Name));
    team(world);
    world.name("113", "Aiko Tanaka");
    world.commit();
    QCOMPARE(names(proxy).first(), u"Aiko Tanaka"_s);
    world.person("200");
    world.name("200", "Ben");
    world.commit();
    QCOMPARE(names(proxy).at(1), u"Ben"_s);
}

/// The base class places one row after another, among rows that are not in their places yet.
void TestSortFilter::changesOfOneCommitEndInOrder()
{
    using C = pbx::ChannelColumn;
    pbx::Table<pbx::Channel> table;
    for (int i = 0; i < 60; ++i) {
        const Slot slot = table.obtain(QString::number(i));
        table.edit(slot, 0).callerNumber = QString::number(i);
    }
    table.commit();
    models::ChannelsModel channels(table, nullptr);
    SortFilter proxy;
    proxy.setSourceModel(&channels);
    proxy.sort(int(ChannelsColumn::Caller));
    std::mt19937 random(5);
    for (int commit = 0; commit < 50; ++commit) {
        for (Slot slot = 0; slot < 60; slot += 3)
            table.edit(slot, bit(C::CallerNumber)).callerNumber = QString::number(random() % 60);
        table.commit();
        proxy.catchUp();
        QCOMPARE(disorder(proxy), QString());
    }
}

void TestSortFilter::volatileColumnSortsOnTheTick()
{
    pbx::Table<pbx::Channel> table;
    for (int i = 0; i < 10; ++i) {
        const Slot slot = table.obtain(QString::number(i));
        table.edit(slot, 0).state = QString::number(i);
    }
    table.commit();
    models::ChannelsModel channels(table, nullptr);
    SortFilter proxy;
    proxy.setSourceModel(&channels);
    proxy.sort(int(ChannelsColumn::State));
    Mirror mirror(proxy);
    mirror.layouts = 0;

    for (int round = 0; round < 20; ++round) {
        table.edit(0, bit(pbx::ChannelColumn::State)).state = QString::number(100 + round);
        table.commit();
    }
    // Told and painted at once, but nothing has moved.
    QCOMPARE(mirror.layouts, 0);
    QCOMPARE(mirror.difference(), QString());
    QCOMPARE(column(proxy, int(ChannelsColumn::State)).first(), u"119"_s);
    QTRY_COMPARE(column(proxy, int(ChannelsColumn::State)).last(), u"119"_s);
    QCOMPARE(mirror.layouts, 1);
    QCOMPARE(disorder(proxy), QString());

    // A column that is not shown by this one does not disturb it.
    table.edit(3, bit(pbx::ChannelColumn::CallerName)).callerName = u"x"_s;
    table.commit();
    proxy.catchUp();
    QCOMPARE(mirror.layouts, 1);
    QCOMPARE(mirror.resets, 0);
    QCOMPARE(mirror.difference(), QString());

    // New rows are there at once, wherever they stand for the moment.
    table.obtain(u"new"_s);
    table.commit();
    QCOMPARE(proxy.rowCount(), 11);
    proxy.catchUp();
    QCOMPARE(disorder(proxy), QString());
}

void TestSortFilter::volatileFilterFollowsOnTheTick()
{
    World world;
    models::PeopleModel people(world.state);
    SortFilter proxy;
    proxy.setSourceModel(&people);
    team(world);
    proxy.sort(int(PeopleColumn::State));
    proxy.setFreeOnly(true);
    QCOMPARE(proxy.rowCount(), 2);
    world.person("113", ExtensionStatus::Idle);
    world.commit();
    QTRY_COMPARE(proxy.rowCount(), 3);
    QCOMPARE(disorder(proxy), QString());
    // Sorted by a stable column again, it follows at once again.
    proxy.sort(int(PeopleColumn::Name));
    world.person("113", ExtensionStatus::InUse);
    world.commit();
    QCOMPARE(proxy.rowCount(), 2);
}

void TestSortFilter::selectionSurvivesSortingAndFiltering()
{
    World world;
    models::PeopleModel people(world.state);
    SortFilter proxy;
    proxy.setSourceModel(&people);
    team(world);
    proxy.sort(int(PeopleColumn::Name));
    QItemSelectionModel selection(&proxy);
    const auto row = [&] { return names(proxy).indexOf(u"Mei Tanaka"_s); };
    selection.select(proxy.index(int(row()), 0),
                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QPersistentModelIndex kept = proxy.index(int(row()), 0);
    proxy.sort(int(PeopleColumn::Number), Qt::DescendingOrder);
    world.name("113", "Aiko Tanaka");
    world.person("100");
    world.commit();
    proxy.sort(int(PeopleColumn::State));
    proxy.catchUp();
    proxy.setText(u"tanaka"_s);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data(models::NumberRole).toString(), u"113"_s);
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedRows().first().data(models::NumberRole).toString(), u"113"_s);
}

/// Both ends of a call change together, and are neighbours where they were born: told as one range
/// of the sorted rows they would have everybody between them painted.
void TestSortFilter::neighboursOfTheSourceAreToldApart()
{
    pbx::Table<pbx::Channel> table;
    for (int i = 0; i < 20; ++i) {
        const Slot slot = table.obtain(QString::number(i));
        table.edit(slot, 0).callerNumber = QString::number(i % 2 == 0 ? i : 100 + i);
    }
    table.commit();
    models::ChannelsModel channels(table, nullptr);
    SortFilter proxy;
    proxy.setSourceModel(&channels);
    proxy.sort(int(ChannelsColumn::Caller));
    QSignalSpy changed(&proxy, &QAbstractItemModel::dataChanged);
    table.edit(4, bit(pbx::ChannelColumn::Application)).application = u"Dial"_s;
    table.edit(5, bit(pbx::ChannelColumn::Application)).application = u"AppDial"_s;
    table.commit();
    QCOMPARE(changed.size(), 2);
    for (int i = 0; i < 2; ++i) {
        const int row = i == 0 ? 2 : 12;
        QCOMPARE(changed[i][0].toModelIndex(), proxy.index(row, int(ChannelsColumn::Doing)));
        QCOMPARE(changed[i][1].toModelIndex(), proxy.index(row, int(ChannelsColumn::Doing)));
    }
}

void TestSortFilter::manyThatComeAndGoAreOneLayout()
{
    pbx::Table<pbx::Channel> table;
    for (int i = 0; i < 200; ++i) {
        const Slot slot = table.obtain(QString::number(i));
        table.edit(slot, 0).callerNumber = QString::number(i % 2 == 0 ? 1'000 + i : 2'000 + i);
        table.edit(slot, 0).context = i % 3 == 0 ? u"inside"_s : u"outside"_s;
    }
    table.commit();
    models::ChannelsModel channels(table, nullptr);
    SortFilter proxy;
    proxy.setSourceModel(&channels);
    proxy.sort(int(ChannelsColumn::Caller));
    Mirror mirror(proxy);
    QIdentityProxyModel words; // as there is one between every view and its rows
    words.setSourceModel(&proxy);
    QItemSelectionModel selection(&words);
    QSignalSpy selected(&selection, &QItemSelectionModel::selectionChanged);
    const auto select = [&](const QString &id) {
        for (int row = 0; row < proxy.rowCount(); ++row) {
            const QModelIndex index = words.index(row, 0);
            if (index.data(models::IdRole).toString() == id)
                selection.select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    };
    select(u"6"_s); // stays
    select(u"7"_s); // goes
    selected.clear();
    mirror.layouts = mirror.inserts = 0;

    proxy.setText(u"inside"_s);
    QCOMPARE(proxy.rowCount(), 67);
    QCOMPARE(mirror.layouts, 2);  // with one that asks who holds on to what
    QVERIFY(!selected.isEmpty()); // what is selected does not vanish in silence
    QCOMPARE(mirror.difference(), QString());
    QCOMPARE(disorder(proxy), QString());
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedRows().first().data(models::IdRole).toString(), u"6"_s);

    proxy.setText({});
    QCOMPARE(proxy.rowCount(), 200);
    QCOMPARE(mirror.layouts, 3);
    QCOMPARE(mirror.inserts, 0);
    QCOMPARE(mirror.difference(), QString());
    QCOMPARE(disorder(proxy), QString());
    QCOMPARE(selection.selectedRows().first().data(models::IdRole).toString(), u"6"_s);
    QCOMPARE(mirror.resets, 0);
}

void TestSortFilter::stormsEndInOrder_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("text");
    using Column = ChannelsColumn;
    QTest::newRow("stable") << int(Column::Caller) << Qt::AscendingOrder << QString();
    QTest::newRow("stable, down") << int(Column::Caller) << Qt::DescendingOrder << QString();
    QTest::newRow("stable, filtered") << int(Column::Caller) << Qt::AscendingOrder << u"1"_s;
    QTest::newRow("volatile") << int(Column::State) << Qt::AscendingOrder << QString();
    QTest::newRow("volatile, down") << int(Column::State) << Qt::DescendingOrder << QString();
    QTest::newRow("volatile, filtered") << int(Column::State) << Qt::AscendingOrder << u"1"_s;
    QTest::newRow("instants") << int(Column::Since) << Qt::AscendingOrder << QString();
    QTest::newRow("unsorted, filtered") << -1 << Qt::AscendingOrder << u"1"_s;
}

void TestSortFilter::stormsEndInOrder()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(QString, text);
    pbx::Table<pbx::Channel> table;
    models::ChannelsModel channels(table, nullptr);
    SortFilter proxy;
    proxy.setSourceModel(&channels);
    proxy.sort(column, order);
    proxy.setText(text);
    Mirror mirror(proxy);
    std::mt19937 random(31337);
    const auto below = [&](unsigned limit) { return int(random() % limit); };
    int names = 0;
    for (int commit = 0; commit < 50; ++commit) {
        for (int i = below(8); i > 0; --i) {
            const Slot slot = table.obtain(u"k%1"_s.arg(names++));
            table.edit(slot, 0).state = QString::number(below(20));
        }
        const std::vector<Slot> alive = table.byBirth();
        for (int i = alive.empty() ? 0 : below(30); i > 0; --i) {
            const Slot slot = alive[random() % alive.size()];
            using C = pbx::ChannelColumn;
            switch (below(5)) {
            case 0:
                table.edit(slot, bit(C::State)).state = QString::number(below(20));
                break;
            case 1:
                table.edit(slot, bit(C::CallerNumber)).callerNumber = QString::number(below(30));
                break;
            case 2:
                table.edit(slot, bit(C::Started)).startedAt = below(50);
                break;
            case 3:
                table.edit(slot, bit(C::ConnectedName)).connectedName = QString::number(below(9));
                break;
            default:
                if (below(4) == 0)
                    table.remove(slot);
            }
        }
        table.commit();
        QCOMPARE(mirror.difference(), QString());
        if (commit % 10)
            continue;
        proxy.catchUp();
        QCOMPARE(mirror.difference(), QString());
        if (column >= 0)
            QCOMPARE(disorder(proxy), QString());
        SortFilter fresh;
        fresh.setSourceModel(&channels);
        fresh.setText(text);
        QCOMPARE(proxy.rowCount(), fresh.rowCount());
    }
    QVERIFY(proxy.rowCount() > 20);
    QCOMPARE(mirror.resets, 0);
}

void TestSortFilter::followsAResetAndAnotherModel()
{
    World world;
    models::PeopleModel people(world.state);
    SortFilter proxy;
    proxy.setSourceModel(&people);
    proxy.sort(int(PeopleColumn::State));
    people.setActive(false);
    team(world);
    people.setActive(true);
    QCOMPARE(proxy.rowCount(), 5);
    proxy.catchUp();
    QCOMPARE(disorder(proxy), QString());

    models::QueuesModel queues(world.state);
    proxy.setSourceModel(&queues);
    world.queue("b");
    world.queue("a");
    world.commit();
    proxy.sort(0);
    QCOMPARE(names(proxy), QStringList({u"a"_s, u"b"_s}));
    proxy.setSourceModel(nullptr);
    world.queue("c");
    world.commit();
    proxy.catchUp();
    QCOMPARE(proxy.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestSortFilter)
#include "tst_sortfilter.moc"
