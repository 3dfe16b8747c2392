// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/state.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

/// What does not hang together in a picture, whatever the server sent: "" where all does. What is
/// derived is only right behind a commit.
inline QStringList unsound(const pbx::State &state)
{
    using namespace Qt::StringLiterals;
    using pbx::Slot;
    QStringList wrong;
    const auto expect = [&](bool right, const QString &what, const QString &key) {
        if (!right)
            wrong.append(what + u' ' + key);
    };

    state.channels().forEach([&](Slot slot) {
        const pbx::Channel &row = state.channels().at(slot);
        expect(row.uniqueId == state.channels().keyOf(slot), u"key of channel"_s, row.uniqueId);
        expect(row.device.isEmpty() || state.channelsOf(row.device).count(row.uniqueId) == 1,
               u"not once among its device's channels:"_s, row.name);
        if (!row.bridge.isEmpty()) {
            const pbx::Bridge *bridge = state.bridges().get(row.bridge);
            expect(bridge && state.channelsIn(*bridge).count(row.uniqueId) == 1,
                   u"its bridge does not list"_s, row.name);
        }
        for (const QString &partner : state.partnersOf(row.uniqueId))
            expect(state.channels().contains(partner), u"ended partner of"_s, row.name);
    });
    state.bridges().forEach([&](Slot slot) {
        const pbx::Bridge &row = state.bridges().at(slot);
        for (const QString &uniqueId : state.channelsIn(row)) {
            const pbx::Channel *channel = state.channels().get(uniqueId);
            expect(channel && channel->bridge == row.id, u"not in the bridge that lists it:"_s,
                   uniqueId);
        }
        expect(row.legs.size() > 1 || !row.isMadeUp(), u"made-up bridge of fewer than two:"_s,
               row.id);
    });

    QHash<QString, QList<int>> places;
    QHash<QString, int> members;
    state.queueCallers().forEach([&](Slot slot) {
        const pbx::QueueCaller &row = state.queueCallers().at(slot);
        places[row.queue].append(row.position);
        expect(state.queues().contains(row.queue), u"no queue for caller"_s, row.channel);
        expect(state.queueCallers().keyOf(slot) == row.queue + u'\n' + row.channel,
               u"key of queue caller"_s, row.channel);
    });
    state.queueMembers().forEach([&](Slot slot) {
        const pbx::QueueMember &row = state.queueMembers().at(slot);
        ++members[row.queue];
        expect(state.queues().contains(row.queue), u"no queue for member"_s, row.interface);
    });
    state.queues().forEach([&](Slot slot) {
        const pbx::Queue &row = state.queues().at(slot);
        expect(row.callers == places.value(row.name).size(), u"number of callers of"_s, row.name);
        expect(row.members == members.value(row.name), u"number of members of"_s, row.name);
        expect(row.freeMembers <= row.members, u"free members of"_s, row.name);
        expect((row.longestSince == 0) == (row.callers == 0), u"longest wait of"_s, row.name);
    });

    QHash<QString, int> people;
    state.participants().forEach([&](Slot slot) {
        const pbx::Participant &row = state.participants().at(slot);
        ++people[row.room];
        expect(state.conferences().contains(row.room), u"no room for"_s, row.channel);
    });
    state.conferences().forEach([&](Slot slot) {
        const pbx::Conference &row = state.conferences().at(slot);
        expect(row.participants == people.value(row.name), u"number of people in"_s, row.name);
    });

    state.extensions().forEach([&](Slot slot) {
        const pbx::Extension &row = state.extensions().at(slot);
        expect(row.channel.isEmpty() || state.channels().contains(row.channel),
               u"ended call of extension"_s, row.extension);
        expect(row.channel.isEmpty() == (row.callSince == 0), u"age of the call of"_s,
               row.extension);
    });
    return wrong;
}

/// Where the callers of a queue do not stand at 1..n. Only where every join was told.
inline QStringList gapsInQueues(const pbx::State &state)
{
    QHash<QString, QList<int>> places;
    state.queueCallers().forEach([&](pbx::Slot slot) {
        const pbx::QueueCaller &row = state.queueCallers().at(slot);
        places[row.queue].append(row.position);
    });
    QStringList wrong;
    for (auto queue = places.begin(); queue != places.end(); ++queue) {
        std::sort(queue->begin(), queue->end());
        for (qsizetype i = 0; i < queue->size(); ++i) {
            if (queue->at(i) != i + 1)
                wrong.append(queue.key());
        }
    }
    wrong.removeDuplicates();
    return wrong;
}
