// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx/table.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

namespace {

enum class Column { Name, Number, Count };

struct Row
{
    QString name;
    int number = 0;
};

using Table = pbx::Table<Row>;

constexpr pbx::Columns NameBit = pbx::bit(Column::Name);
constexpr pbx::Columns NumberBit = pbx::bit(Column::Number);

/// What a follower of deltas knows: it only ever looks at the slots that a delta names.
struct Mirror
{
    QMap<pbx::Slot, Row> rows;
    QList<pbx::Slot> order;
    int deltas = 0;
    bool wrong = false;

    void follow(const Table &table, const pbx::Delta &delta)
    {
        ++deltas;
        for (const pbx::Slot slot : delta.removed) {
            wrong |= !rows.contains(slot);
            rows.remove(slot);
            order.removeOne(slot);
        }
        for (const auto &change : delta.changed) {
            wrong |= !rows.contains(change.slot) || change.columns == 0;
            if (change.columns & NameBit)
                rows[change.slot].name = table.at(change.slot).name;
            if (change.columns & NumberBit)
                rows[change.slot].number = table.at(change.slot).number;
        }
        for (const pbx::Slot slot : delta.added) {
            wrong |= rows.contains(slot);
            rows.insert(slot, table.at(slot));
            order.append(slot);
        }
    }
};

} // namespace

class TableTest : public QObject
{
    Q_OBJECT

private slots:
    void aDeltaNamesEachRowOnce()
    {
        Table table;
        pbx::Delta last;
        QObject context;
        table.listen(&context, [&](const pbx::Delta &delta) { last = delta; });

        const pbx::Slot one = table.insert(u"1"_s, {u"one"_s, 1});
        const pbx::Slot two = table.insert(u"2"_s, {u"two"_s, 2});
        table.edit(one, NumberBit).number = 11; // changed, but it is new: only added
        QVERIFY(table.commit());
        QCOMPARE(last.added, (std::vector<pbx::Slot>{one, two}));
        QVERIFY(last.changed.empty() && last.removed.empty());

        QVERIFY(!table.commit());

        table.edit(one, NumberBit).number = 12;
        table.edit(one, NameBit).name = u"uno"_s;
        QVERIFY(!table.set(two, &Row::number, 2, NumberBit));
        QVERIFY(table.set(two, &Row::number, 3, NumberBit));
        table.remove(two); // changed, but it is gone: only removed
        const pbx::Slot brief = table.insert(u"3"_s, {});
        table.remove(brief); // came and went: nothing at all
        QVERIFY(table.commit());
        QVERIFY(last.added.empty());
        QCOMPARE(last.removed, (std::vector<pbx::Slot>{two}));
        QCOMPARE(last.changed.size(), 1u);
        QCOMPARE(last.changed.front().slot, one);
        QCOMPARE(last.changed.front().columns, NameBit | NumberBit);
    }

    void whoCameAndWentGivesItsPlaceAtOnce()
    {
        Table table;
        Mirror mirror;
        QObject context;
        table.listen(&context, [&](const pbx::Delta &delta) { mirror.follow(table, delta); });
        const pbx::Slot stays = table.insert(u"1"_s, {u"one"_s, 1});
        const pbx::Slot brief = table.insert(u"2"_s, {u"two"_s, 2});
        const pbx::Slot alsoBrief = table.insert(u"3"_s, {u"three"_s, 3});
        table.edit(brief, NumberBit).number = 22;
        table.remove(brief);
        const pbx::Slot next = table.insert(u"4"_s, {u"four"_s, 4});
        QCOMPARE(next, brief);
        table.remove(alsoBrief);
        QVERIFY(table.commit());
        QCOMPARE(mirror.order, (QList<pbx::Slot>{stays, next}));
        QCOMPARE(mirror.rows.value(next).name, u"four"_s);
        table.edit(next, NumberBit).number = 44;
        QVERIFY(table.commit());
        QVERIFY(!mirror.wrong);
        QCOMPARE(mirror.rows.value(next).number, 44);
        table.insert(u"5"_s, {});
        table.remove(table.find(u"5"_s));
        QVERIFY(!table.commit()); // nobody is told of nothing
        QCOMPARE(mirror.deltas, 2);
    }

    void removedRowsAreReadableWhileListenersRun()
    {
        Table table;
        const pbx::Slot slot = table.insert(u"1"_s, {u"one"_s, 1});
        table.commit();
        QString seen;
        QObject context;
        table.listen(&context, [&](const pbx::Delta &delta) {
            QCOMPARE(delta.removed.size(), 1u);
            seen = table.at(delta.removed.front()).name + table.keyOf(delta.removed.front());
        });
        table.remove(slot);
        QCOMPARE(table.find(u"1"_s), pbx::NoSlot);
        // The same key at once again is another row in another slot.
        QVERIFY(table.insert(u"1"_s, {u"again"_s, 2}) != slot);
        table.commit();
        QCOMPARE(seen, u"one1"_s);
        QVERIFY(!table.isAlive(slot));
        QCOMPARE(table.get(u"1"_s)->name, u"again"_s);
    }

    void aListenerEndsWithItsContextAndMayOutliveTheTable()
    {
        QObject longLived;
        int calls = 0;
        {
            Table table;
            {
                QObject context;
                table.listen(&context, [&](const pbx::Delta &) { ++calls; });
                table.listen(&longLived, [&](const pbx::Delta &) { ++calls; });
                table.insert(u"1"_s, {});
                table.commit();
                QCOMPARE(calls, 2);
            }
            table.insert(u"2"_s, {});
            table.commit();
            QCOMPARE(calls, 3);
        }
        QCOMPARE(calls, 3); // and longLived may die after the table
    }

    void aRowKeepsItsSlotUnderAnotherKey()
    {
        Table table;
        const pbx::Slot slot = table.insert(u"a"_s, {u"row"_s, 1});
        table.commit();
        table.rekey(slot, u"b"_s);
        QVERIFY(!table.contains(u"a"_s));
        QCOMPARE(table.find(u"b"_s), slot);
        QCOMPARE(table.keyOf(slot), u"b"_s);
        table.remove(slot);
        QVERIFY(table.isEmpty());
    }

    /// A key of a message is found without decoding it, and is the same key as its text.
    void aRowIsFoundByBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("key");
        QTest::newRow("ASCII") << QByteArray("1795293476.48") << u"1795293476.48"_s;
        QTest::newRow("UTF-8") << QByteArray("J\xc3\xb6rg") << u"J\u00f6rg"_s;
        QTest::newRow("Latin-1") << QByteArray("J\xf6rg") << u"J\u00f6rg"_s;
        QTest::newRow("empty") << QByteArray("") << u""_s;
    }

    void aRowIsFoundByBytes()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, key);
        Table table;
        table.insert(u"another"_s, {});
        const pbx::Slot slot = table.insert(key, {});
        QCOMPARE(table.find(QByteArrayView(bytes)), slot);
        QCOMPARE(table.obtain(QByteArrayView(bytes)), slot);
        table.remove(slot);
        QCOMPARE(table.find(QByteArrayView(bytes)), pbx::NoSlot);
        QCOMPARE(table.keyOf(table.obtain(QByteArrayView(bytes))), key);
    }

    /// Keys that collide, at the end of the index and around it.
    void anIndexFindsWhatCollides()
    {
        QRandomGenerator random(1);
        pbx::KeyIndex index;
        QMap<pbx::Slot, pbx::KeyIndex::Hash> model;
        constexpr std::array<pbx::KeyIndex::Hash, 4> hashes{0, 15, 31, 1023};
        for (int step = 0; step < 20'000; ++step) {
            const auto slot = static_cast<pbx::Slot>(random.bounded(40));
            if (model.contains(slot)) {
                index.remove(model.take(slot), slot);
            } else {
                const auto hash = hashes[random.bounded(quint32(hashes.size()))];
                model.insert(slot, hash);
                index.insert(hash, slot);
            }
            index.remove(hashes[0], 99); // not there: nothing happens
            QCOMPARE(index.size(), std::size_t(model.size()));
            for (pbx::Slot each = 0; each < 40; ++each) {
                const pbx::Slot found =
                    index.find(model.value(each), [&](pbx::Slot other) { return other == each; });
                QCOMPARE(found, model.contains(each) ? each : pbx::KeyIndex::None);
            }
        }
    }

    /// Random operations against a model that is too simple to be wrong.
    void deltasAreEnoughToFollow()
    {
        for (const quint32 seed : {1u, 2u, 3u, 4u, 5u}) {
            QRandomGenerator random(seed);
            Table table;
            Mirror mirror;
            QObject context;
            table.listen(&context, [&](const pbx::Delta &delta) { mirror.follow(table, delta); });
            QMap<QString, Row> model;
            QStringList birth;
            for (int step = 0; step < 20'000; ++step) {
                const QString key = QString::number(random.bounded(60));
                switch (random.bounded(7)) {
                case 0:
                case 1:
                    if (!model.contains(key)) {
                        model.insert(key, {key, step});
                        birth.append(key);
                        table.insert(key, {key, step});
                    }
                    break;
                case 2:
                    if (model.remove(key)) {
                        birth.removeOne(key);
                        table.remove(table.find(key));
                    }
                    break;
                case 3:
                case 4:
                    if (model.contains(key)) {
                        model[key].number = step;
                        table.set(table.find(key), &Row::number, step, NumberBit);
                    }
                    break;
                case 5:
                    if (model.contains(key)) {
                        model[key].name += u'x';
                        table.edit(table.find(key), NameBit).name += u'x';
                    }
                    break;
                default:
                    table.commit();
                    QVERIFY(!mirror.wrong);
                    QCOMPARE(mirror.rows.size(), model.size());
                    QStringList order;
                    for (const pbx::Slot slot : std::as_const(mirror.order)) {
                        const Row &row = mirror.rows[slot];
                        QCOMPARE(row.name, model[table.keyOf(slot)].name);
                        QCOMPARE(row.number, model[table.keyOf(slot)].number);
                        order.append(table.keyOf(slot));
                    }
                    QCOMPARE(order, birth);
                    break;
                }
            }
            QStringList order;
            for (const pbx::Slot slot : table.byBirth())
                order.append(table.keyOf(slot));
            QCOMPARE(order, birth);
            QVERIFY(mirror.deltas > 1000);
        }
    }

    /// Text and bytes have one print, whatever their length; and what differs in its last letters
    /// only, as Uniqueids do, stands apart in the lowest bits, by which a place is chosen.
    void printsAreAlikeAndSpread()
    {
        const QByteArray letters = "abcdefghijklmnopqrstuvwxyz";
        for (qsizetype size = 0; size <= letters.size(); ++size) {
            const QByteArray key = letters.first(size);
            QCOMPARE(pbx::KeyIndex::print(QByteArrayView(key)),
                     pbx::KeyIndex::print(QString::fromLatin1(key)));
        }
        QVERIFY(!pbx::KeyIndex::print(QByteArrayView("J\xf6rg")));
        QSet<pbx::KeyIndex::Hash> places;
        for (int i = 0; i < 4096; ++i)
            places.insert(pbx::KeyIndex::hash(u"1795293476.%1"_s.arg(i)) % 8192);
        QVERIFY2(places.size() > 2'900,
                 qPrintable(QString::number(places.size()))); // 3,223 by chance
    }
};

QTEST_GUILESS_MAIN(TableTest)
#include "tst_table.moc"
