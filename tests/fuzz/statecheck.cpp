// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statecheck.h"

#include "check.h"

namespace fuzz {

using namespace pbx;

namespace {

/// Every living row is found by its key, and by no other; the deltas told of just these rows.
template <class Row>
void checkTable(const Table<Row> &table, const QSet<Slot> &mirror)
{
    qsizetype rows = 0;
    table.forEach([&](Slot slot) {
        ++rows;
        FUZZ_CHECK(table.isAlive(slot));
        FUZZ_CHECK(table.find(table.keyOf(slot)) == slot);
        FUZZ_CHECK(mirror.contains(slot));
    });
    FUZZ_CHECK(table.size() == rows);
    FUZZ_CHECK(mirror.size() == rows);
}

template <class Row, class Wanted>
int count(const Table<Row> &table, Wanted wanted)
{
    int found = 0;
    table.forEach([&](Slot slot) { found += wanted(table.at(slot)) ? 1 : 0; });
    return found;
}

} // namespace

template <class Row>
void StateCheck::follow(const Table<Row> &table, QSet<Slot> &mirror)
{
    table.listen(&m_context, [&table, &mirror](const Delta &delta) {
        for (const Slot slot : delta.removed)
            FUZZ_CHECK(mirror.remove(slot) && !table.isAlive(slot));
        for (const Slot slot : delta.added) {
            FUZZ_CHECK(!mirror.contains(slot) && table.isAlive(slot));
            mirror.insert(slot);
        }
        for (const Delta::Change &change : delta.changed) {
            FUZZ_CHECK(mirror.contains(change.slot) && table.isAlive(change.slot));
        }
    });
}

StateCheck::StateCheck(const State &state)
    : m_state(state)
{
    follow(state.channels(), m_mirrors[0]);
    follow(state.bridges(), m_mirrors[1]);
    follow(state.peers(), m_mirrors[2]);
    follow(state.extensions(), m_mirrors[3]);
    follow(state.queues(), m_mirrors[4]);
    follow(state.queueCallers(), m_mirrors[5]);
    follow(state.queueMembers(), m_mirrors[6]);
    follow(state.parkingLots(), m_mirrors[7]);
    follow(state.parkedCalls(), m_mirrors[8]);
    follow(state.conferences(), m_mirrors[9]);
    follow(state.participants(), m_mirrors[10]);
    follow(state.mailboxes(), m_mirrors[11]);
    follow(state.registrations(), m_mirrors[12]);
}

void StateCheck::now() const
{
    checkTable(m_state.channels(), m_mirrors[0]);
    checkTable(m_state.bridges(), m_mirrors[1]);
    checkTable(m_state.peers(), m_mirrors[2]);
    checkTable(m_state.extensions(), m_mirrors[3]);
    checkTable(m_state.queues(), m_mirrors[4]);
    checkTable(m_state.queueCallers(), m_mirrors[5]);
    checkTable(m_state.queueMembers(), m_mirrors[6]);
    checkTable(m_state.parkingLots(), m_mirrors[7]);
    checkTable(m_state.parkedCalls(), m_mirrors[8]);
    checkTable(m_state.conferences(), m_mirrors[9]);
    checkTable(m_state.participants(), m_mirrors[10]);
    checkTable(m_state.mailboxes(), m_mirrors[11]);
    checkTable(m_state.registrations(), m_mirrors[12]);
    channels();
    bridges();
    waiting();
}

void StateCheck::channels() const
{
    const Table<Channel> &table = m_state.channels();
    table.forEach([&](Slot slot) {
        const Channel &row = table.at(slot);
        FUZZ_CHECK(row.uniqueId == table.keyOf(slot));
        FUZZ_CHECK(row.device == deviceOf(row.name));
        FUZZ_CHECK(row.device.isEmpty() || m_state.channelsOf(row.device).count(row.uniqueId) == 1);
        FUZZ_CHECK(row.startedAt > 0);
        if (!row.name.isEmpty()) {
            // A name may be borne by two for a moment (a masquerade); it leads to a living one.
            const QString owner = m_state.channelByName(row.name);
            FUZZ_CHECK(owner.isEmpty() || table.get(owner)->name == row.name);
        }
        const QList<QString> partners = m_state.partnersOf(row.uniqueId);
        for (const QString &partner : partners)
            FUZZ_CHECK(partner != row.uniqueId && table.contains(partner) &&
                       partners.count(partner) == 1);
        if (!row.bridge.isEmpty()) {
            const Bridge *bridge = m_state.bridges().get(row.bridge);
            FUZZ_CHECK(bridge && m_state.channelsIn(*bridge).count(row.uniqueId) == 1);
        }
    });
    m_state.extensions().forEach([&](Slot slot) {
        const Extension &row = m_state.extensions().at(slot);
        FUZZ_CHECK(row.channel.isEmpty() || table.contains(row.channel));
    });
}

void StateCheck::bridges() const
{
    const Table<Bridge> &table = m_state.bridges();
    table.forEach([&](Slot slot) {
        const Bridge &row = table.at(slot);
        FUZZ_CHECK(row.id == table.keyOf(slot));
        FUZZ_CHECK(row.legs.size() > 1 || !row.isMadeUp());
        for (const QString &uniqueId : m_state.channelsIn(row)) {
            const Channel *channel = m_state.channels().get(uniqueId);
            FUZZ_CHECK(channel && channel->bridge == row.id);
        }
    });
}

void StateCheck::waiting() const
{
    m_state.queues().forEach([&](Slot slot) {
        const Queue &row = m_state.queues().at(slot);
        const auto ofQueue = [&](const auto &each) { return each.queue == row.name; };
        FUZZ_CHECK(row.callers == count(m_state.queueCallers(), ofQueue));
        FUZZ_CHECK(row.members == count(m_state.queueMembers(), ofQueue));
        FUZZ_CHECK(row.freeMembers >= 0 && row.freeMembers <= row.members);
        FUZZ_CHECK(row.callers > 0 || row.longestSince == 0);
    });
    m_state.conferences().forEach([&](Slot slot) {
        const Conference &row = m_state.conferences().at(slot);
        FUZZ_CHECK(row.participants == count(m_state.participants(), [&](const Participant &each) {
                       return each.room == row.name;
                   }));
    });
}

} // namespace fuzz
