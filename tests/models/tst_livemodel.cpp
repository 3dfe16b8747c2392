// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mirror.h"
#include "models/calldrag.h"
#include "models/channels.h"
#include "models/conferences.h"
#include "models/mailboxes.h"
#include "models/parking.h"
#include "models/peers.h"
#include "models/queues.h"
#include "models/registrations.h"
#include "vary.h"

#include <QItemSelectionModel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <ctime>
#include <limits>

using namespace Qt::StringLiterals;
using pbx::bit;
using pbx::Slot;
using pbx::Table;

namespace {

/// Births, changes and deaths over many commits; after each the model has told all of it, and is
/// the table.
template <class Model, class Row>
void storm(const QList<int> &rowRoles = {})
{
    constexpr quint32 Seed = 20'261'121;
    Table<Row> table;
    Model model(table, nullptr);
    Mirror mirror(model, {Qt::DisplayRole, models::SortRole}, rowRoles);
    Random random(Seed);
    int names = 0;
    for (int commit = 0; commit < 250; ++commit) {
        const int births = random.below(commit % 50 == 0 ? 60 : 6);
        for (int i = 0; i < births; ++i)
            vary(table, table.obtain(u"k%1"_s.arg(names++)), random);
        std::vector<Slot> alive = table.byBirth();
        const int changes = alive.empty() ? 0 : random.below(commit % 7 == 0 ? 300 : 12);
        for (int i = 0; i < changes; ++i)
            vary(table, alive[static_cast<std::size_t>(random.below(int(alive.size())))], random);
        const int deaths = alive.empty() ? 0 : random.below(commit % 40 == 39 ? 80 : 6);
        for (int i = 0; i < deaths; ++i)
            table.remove(alive[static_cast<std::size_t>(random.below(int(alive.size())))]);
        table.commit();

        QCOMPARE(mirror.difference(), QString());
        alive = table.byBirth();
        QCOMPARE(model.rowCount(), int(alive.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.slotAt(row), alive[static_cast<std::size_t>(row)]);
            QCOMPARE(model.rowOf(model.slotAt(row)), row);
            QCOMPARE(model.index(row, 0).data(models::IdRole).toString(),
                     table.keyOf(model.slotAt(row)));
        }
    }
    QVERIFY(mirror.inserts > 0 && mirror.inserts <= 250);
    QVERIFY(mirror.removals > 0);
    QVERIFY(mirror.changes > 0);
    QCOMPARE(mirror.resets, 0);
}

/// A table of that many channels, committed.
void fill(Table<pbx::Channel> &table, int rows)
{
    for (int i = 0; i < rows; ++i) {
        const QString key = u"%1"_s.arg(i);
        pbx::Channel row;
        row.uniqueId = key;
        row.name = u"PJSIP/%1-00000001"_s.arg(i);
        table.insert(key, row);
    }
    table.commit();
}

} // namespace

class TestLiveModel : public QObject
{
    Q_OBJECT

private slots:
    void channels();
    void peers();
    void queues();
    void queueCallers();
    void queueMembers();
    void parking();
    void conferences();
    void participants();
    void mailboxes();
    void registrations();
    void oneSecondOfStormIsNotThousandsOfSignals();
    void neighboursAreToldTogether();
    void onlyTheChangedColumnsAreTold();
    void removalsAreMergedFromTheBack();
    void bornAndGoneInOneCommitIsNeverSeen();
    void selectionAndPersistentIndexesSurvive();
    void inactiveModelCatchesUpWithOneReset();
    void madeActiveBetweenBirthAndCommit();
    void deactivatedByAListenerBeforeIt();
    void rowsOfAnOlderEpochAreStale();
    void linkDownMakesAllStale();
    void headersAreGiven();
    void cellsOfAChannel();
    void callsCanBeDragged();
    void removingIsLinear();
};

void TestLiveModel::channels()
{
    storm<models::ChannelsModel, pbx::Channel>();
}

void TestLiveModel::peers()
{
    storm<models::PeersModel, pbx::Peer>();
}

void TestLiveModel::queues()
{
    storm<models::QueuesModel, pbx::Queue>({models::NameRole, models::SinceRole});
}

void TestLiveModel::queueCallers()
{
    storm<models::QueueCallersModel, pbx::QueueCaller>(
        {models::PositionRole, models::ChannelRole, models::NameRole, models::SinceRole});
}

void TestLiveModel::queueMembers()
{
    storm<models::QueueMembersModel, pbx::QueueMember>();
}

void TestLiveModel::parking()
{
    storm<models::ParkingModel, pbx::ParkedCall>({models::SpaceRole, models::NameRole,
                                                  models::WithRole, models::SinceRole,
                                                  models::UntilRole});
}

void TestLiveModel::conferences()
{
    storm<models::ConferencesModel, pbx::Conference>({models::NameRole, models::LockedRole});
}

void TestLiveModel::participants()
{
    storm<models::ParticipantsModel, pbx::Participant>(
        {models::NameRole, models::MutedRole, models::SinceRole});
}

void TestLiveModel::mailboxes()
{
    storm<models::MailboxesModel, pbx::Mailbox>({models::NameRole, models::MailboxNewRole});
}

void TestLiveModel::registrations()
{
    storm<models::RegistrationsModel, pbx::Registration>();
}

void TestLiveModel::oneSecondOfStormIsNotThousandsOfSignals()
{
    constexpr int Hot = 20;
    constexpr int Commits = 30;
    Table<pbx::Channel> table;
    fill(table, 1000);
    models::ChannelsModel model(table, nullptr);
    Mirror mirror(model);
    Random random(7);
    for (int commit = 0; commit < Commits; ++commit) {
        for (int event = 0; event < 20'000 / Commits; ++event) {
            const auto slot = static_cast<Slot>(random.below(Hot) * 50);
            table.edit(slot, bit(pbx::ChannelColumn::State)).state = QString::number(event);
        }
        table.commit();
    }
    QVERIFY(mirror.changes > 0);
    QVERIFY2(mirror.changes <= (Commits + 1) * Hot, qPrintable(QString::number(mirror.changes)));
    QCOMPARE(mirror.difference(), QString());
}

void TestLiveModel::neighboursAreToldTogether()
{
    Table<pbx::Channel> table;
    fill(table, 100);
    models::ChannelsModel model(table, nullptr);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    for (Slot slot = 29; slot >= 10; --slot)
        table.edit(slot, bit(pbx::ChannelColumn::State)).state = u"Up"_s;
    table.commit();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(10, 1));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(29, 1));

    // Every second row of most of the table: one large range is cheaper than many small ones.
    changed.clear();
    for (Slot slot = 0; slot < 100; ++slot) {
        if (slot % 3)
            table.edit(slot, bit(pbx::ChannelColumn::State)).state = u"Busy"_s;
    }
    table.commit();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(1, 1));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(98, 1));
}

void TestLiveModel::onlyTheChangedColumnsAreTold()
{
    using Column = models::ChannelsColumn;
    Table<pbx::Channel> table;
    fill(table, 10);
    models::ChannelsModel model(table, nullptr);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    table.edit(4, bit(pbx::ChannelColumn::Name)).name = u"PJSIP/x-1"_s;
    table.edit(4, bit(pbx::ChannelColumn::State)).state = u"Up"_s;
    table.edit(4, bit(pbx::ChannelColumn::Bridge)).bridge = u"b"_s;
    table.commit();
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(4, int(Column::Channel)));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(4, int(Column::State)));
    QCOMPARE(changed[1][0].toModelIndex(), model.index(4, int(Column::Bridge)));
    QCOMPARE(changed[1][1].toModelIndex(), model.index(4, int(Column::Bridge)));

    // What no column shows is not told at all.
    changed.clear();
    table.touch(4).confirmedAt = 99;
    table.edit(4, bit(pbx::ChannelColumn::Priority)).priority = 3;
    table.commit();
    QCOMPARE(changed.count(), 0);
}

void TestLiveModel::removalsAreMergedFromTheBack()
{
    Table<pbx::Channel> table;
    fill(table, 20);
    models::ChannelsModel model(table, nullptr);
    Mirror mirror(model);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    for (const Slot slot : {5, 17, 3, 4, 18, 10})
        table.remove(slot);
    table.commit();
    QCOMPARE(removed.count(), 3);
    const auto range = [&](int i) {
        return std::pair(removed[i][1].toInt(), removed[i][2].toInt());
    };
    QCOMPARE(range(0), std::pair(17, 18));
    QCOMPARE(range(1), std::pair(10, 10));
    QCOMPARE(range(2), std::pair(3, 5));
    QCOMPARE(mirror.difference(), QString());
    QCOMPARE(model.rowOf(5), -1);
    QCOMPARE(model.rowOf(19), 13);
}

void TestLiveModel::bornAndGoneInOneCommitIsNeverSeen()
{
    Table<pbx::Channel> table;
    models::ChannelsModel model(table, nullptr);
    Mirror mirror(model);
    table.remove(table.obtain(u"brief"_s));
    table.commit();
    QCOMPARE(mirror.inserts + mirror.removals + mirror.changes, 0);

    // The same key again, and its slot may be another's.
    table.obtain(u"brief"_s);
    table.commit();
    table.remove(table.find(u"brief"_s));
    table.obtain(u"brief"_s);
    table.commit();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(mirror.removals, 1);
    QCOMPARE(mirror.inserts, 2);
    QCOMPARE(mirror.difference(), QString());
}

void TestLiveModel::selectionAndPersistentIndexesSurvive()
{
    Table<pbx::Channel> table;
    fill(table, 50);
    models::ChannelsModel model(table, nullptr);
    QItemSelectionModel selection(&model);
    const QPersistentModelIndex kept = model.index(model.rowOfKey(u"30"_s), 0);
    const QPersistentModelIndex lost = model.index(model.rowOfKey(u"31"_s), 0);
    selection.select(kept, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    selection.setCurrentIndex(kept, QItemSelectionModel::NoUpdate);

    for (Slot slot = 0; slot < 25; ++slot)
        table.remove(slot);
    table.remove(31);
    for (int i = 100; i < 140; ++i)
        table.obtain(QString::number(i));
    table.edit(30, bit(pbx::ChannelColumn::State)).state = u"Up"_s;
    table.commit();

    QVERIFY(kept.isValid());
    QVERIFY(!lost.isValid());
    QCOMPARE(kept.data(models::IdRole).toString(), u"30"_s);
    QCOMPARE(kept.row(), 5);
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedRows().first().data(models::IdRole).toString(), u"30"_s);
    QCOMPARE(selection.currentIndex().data(models::IdRole).toString(), u"30"_s);
}

void TestLiveModel::inactiveModelCatchesUpWithOneReset()
{
    Table<pbx::Channel> table;
    fill(table, 10);
    models::ChannelsModel model(table, nullptr);
    Mirror mirror(model);
    model.setActive(false);
    QVERIFY(!model.isActive());
    for (int round = 0; round < 5; ++round) {
        table.remove(table.byBirth().front());
        table.obtain(u"later%1"_s.arg(round));
        table.edit(table.byBirth().back(), bit(pbx::ChannelColumn::State)).state = u"Up"_s;
        table.commit();
    }
    QCOMPARE(mirror.inserts + mirror.removals + mirror.changes + mirror.resets, 0);
    model.setActive(true);
    QCOMPARE(mirror.resets, 1);
    QCOMPARE(mirror.difference(), QString());
    QCOMPARE(model.index(9, 0).data(models::IdRole).toString(), u"later4"_s);

    // It follows again, and once only.
    table.obtain(u"new"_s);
    table.commit();
    QCOMPARE(mirror.inserts, 1);
    QCOMPARE(model.rowCount(), 11);
    QCOMPARE(mirror.difference(), QString());
}

void TestLiveModel::madeActiveBetweenBirthAndCommit()
{
    Table<pbx::Channel> table;
    fill(table, 3);
    models::ChannelsModel model(table, nullptr);
    model.setActive(false);
    table.obtain(u"born"_s);
    table.remove(1);
    model.setActive(true);
    Mirror mirror(model);
    QCOMPARE(model.rowCount(), 3);
    table.commit();
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(mirror.inserts + mirror.removals, 0);
    QCOMPARE(mirror.difference(), QString());
}

void TestLiveModel::deactivatedByAListenerBeforeIt()
{
    Table<pbx::Channel> table;
    QObject context;
    models::ChannelsModel *model = nullptr;
    table.listen(&context, [&](const pbx::Delta &) { model->setActive(false); });
    model = new models::ChannelsModel(table, nullptr, &context);
    table.obtain(u"a"_s);
    table.commit();
    QCOMPARE(model->rowCount(), 0);
}

void TestLiveModel::rowsOfAnOlderEpochAreStale()
{
    pbx::State state;
    state.setLive(true);
    models::QueuesModel model(state);
    state.take(pbx::QueueSeen{"support", "ringall"});
    state.take(pbx::QueueSeen{"sales", "ringall"});
    state.commit();
    const auto stale = [&](int row) {
        return model.index(row, 0).data(models::StaleRole).toBool();
    };
    QVERIFY(!stale(0) && !stale(1));
    state.beginEpoch();
    QVERIFY(stale(0) && stale(1));
    state.take(pbx::QueueSeen{"sales", "ringall"});
    state.commit();
    QVERIFY(stale(0));
    QVERIFY(!stale(1));
}

void TestLiveModel::linkDownMakesAllStale()
{
    Table<pbx::Channel> table;
    fill(table, 4);
    models::ChannelsModel model(table, nullptr);
    QVERIFY(!model.index(2, 0).data(models::StaleRole).toBool());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setLive(false);
    model.setLive(false);
    QVERIFY(model.index(2, 0).data(models::StaleRole).toBool());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][2].value<QList<int>>(), QList<int>{models::StaleRole});
    model.setLive(true);
    QVERIFY(!model.index(2, 0).data(models::StaleRole).toBool());
}

void TestLiveModel::headersAreGiven()
{
    Table<pbx::Channel> table;
    models::ChannelsModel model(table, nullptr);
    QSignalSpy changed(&model, &QAbstractItemModel::headerDataChanged);
    QVERIFY(!model.headerData(1, Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(model.setHeaderData(1, Qt::Horizontal, u"State"_s));
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"State"_s);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!model.setHeaderData(99, Qt::Horizontal, u"?"_s));
    QVERIFY(!model.setHeaderData(0, Qt::Vertical, u"?"_s));
}

void TestLiveModel::cellsOfAChannel()
{
    using Column = models::ChannelsColumn;
    Table<pbx::Channel> table;
    pbx::Channel row;
    row.name = u"PJSIP/102-000000a1"_s;
    row.uniqueId = u"1795293476.48"_s;
    row.state = u"Up"_s;
    row.callerName = u"Ben Okafor"_s;
    row.callerNumber = u"102"_s;
    row.connectedNumber = u"0171"_s;
    row.application = u"Dial"_s;
    row.applicationData = u"PJSIP/trunk/0171"_s;
    row.startedAt = 5000;
    table.insert(row.uniqueId, row);
    table.insert(u"x"_s, {});
    table.commit();
    models::ChannelsModel model(table, nullptr);
    const auto cell = [&](Column column, int role = Qt::DisplayRole) {
        return model.index(0, int(column)).data(role);
    };
    QCOMPARE(cell(Column::Channel).toString(), row.name);
    QCOMPARE(cell(Column::Caller).toString(), u"Ben Okafor <102>"_s);
    QCOMPARE(cell(Column::Connected).toString(), u"0171"_s);
    QCOMPARE(cell(Column::Doing).toString(), u"Dial"_s);
    QCOMPARE(cell(Column::Doing, models::DetailRole).toString(), u"Dial(PJSIP/trunk/0171)"_s);
    QVERIFY(!cell(Column::Since).isValid());
    QCOMPARE(cell(Column::Since, models::SinceRole).toLongLong(), 5000);
    QCOMPARE(cell(Column::Since, models::SortRole).toLongLong(), 5000);
    QCOMPARE(cell(Column::State, models::SortRole).toString(), u"Up"_s);
    QCOMPARE(cell(Column::Bridge, models::ChannelRole).toString(), row.uniqueId);
    // One that never began stands behind all that did.
    QVERIFY(model.index(1, int(Column::Since)).data(models::SortRole).toLongLong() > 5000);
}

void TestLiveModel::callsCanBeDragged()
{
    Table<pbx::Channel> table;
    fill(table, 3);
    models::ChannelsModel model(table, nullptr);
    QVERIFY(model.flags(model.index(0, 0)) & Qt::ItemIsDragEnabled);
    const std::unique_ptr<QMimeData> mime(
        model.mimeData({model.index(1, 0), model.index(1, 1), model.index(2, 0)}));
    QVERIFY(mime);
    QCOMPARE(models::callsIn(mime.get()), QStringList({u"1"_s, u"2"_s}));
    QCOMPARE(models::personsIn(mime.get()), QStringList());
    QCOMPARE(models::callsIn(nullptr), QStringList());

    Table<pbx::Peer> peers;
    peers.obtain(u"PJSIP/101"_s);
    peers.commit();
    models::PeersModel peersModel(peers, nullptr);
    QVERIFY(!(peersModel.flags(peersModel.index(0, 0)) & Qt::ItemIsDragEnabled));
    QVERIFY(!peersModel.mimeData({peersModel.index(0, 0)}));
}

/// Removing from twenty times the rows costs twenty times as much, not four hundred. In processor
/// time: what else runs on the machine does not count.
void TestLiveModel::removingIsLinear()
{
    const auto fastest = [](int rows) {
        std::clock_t best = std::numeric_limits<std::clock_t>::max();
        for (int attempt = 0; attempt < 5; ++attempt) {
            Table<pbx::Channel> table;
            fill(table, rows);
            models::ChannelsModel model(table, nullptr);
            for (int i = 0; i < 100; ++i)
                table.remove(static_cast<Slot>(i * (rows / 100)));
            const std::clock_t begin = std::clock();
            table.commit();
            best = std::min(best, std::clock() - begin);
        }
        return double(best);
    };
    const double ratio = fastest(20'000) / fastest(1'000);
    QVERIFY2(ratio < 120, qPrintable(QString::number(ratio)));
}

QTEST_GUILESS_MAIN(TestLiveModel)
#include "tst_livemodel.moc"
