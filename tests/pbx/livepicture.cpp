// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverword.h"

#include <array>

using namespace Qt::StringLiterals;

// The live picture in the words of the server's lists.
namespace serverword {

namespace {

QString yesNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

template <class Row_, class Say>
Rows each(const pbx::Table<Row_> &table, Say say)
{
    Rows rows;
    table.forEach([&](pbx::Slot slot) { say(rows, table.at(slot), table.keyOf(slot)); });
    return rows;
}

QString lampOf(pbx::ExtensionStatus status)
{
    static const std::array Words{u"none"_s,       u"idle"_s,
                                  u"in use"_s,     u"busy"_s,
                                  u"ringing"_s,    u"in use, ringing"_s,
                                  u"on hold"_s,    u"in use, on hold"_s,
                                  u"unavailable"_s};
    return Words.at(static_cast<std::size_t>(status));
}

QString reachable(pbx::PeerStatus status)
{
    switch (status) {
    case pbx::PeerStatus::Reachable:
    case pbx::PeerStatus::Lagged:
    case pbx::PeerStatus::Registered:
        return u"yes"_s;
    case pbx::PeerStatus::Unreachable:
    case pbx::PeerStatus::Unregistered:
        return u"no"_s;
    case pbx::PeerStatus::Unknown:
        break;
    }
    return u"unknown"_s;
}

/// Whole seconds that a row says it is old.
QString age(const pbx::State &state, pbx::Instant since)
{
    return QString::number((state.now() - since) / 1000);
}

Row pictureOf(const pbx::State &state, const pbx::Channel &row)
{
    return {{Age, age(state, row.startedAt)},
            {u"name"_s, row.name},
            {u"state"_s, row.state},
            {u"caller number"_s, row.callerNumber},
            {u"caller name"_s, row.callerName},
            {u"connected number"_s, row.connectedNumber},
            {u"connected name"_s, row.connectedName},
            {u"context"_s, row.context},
            {u"extension"_s, row.extension},
            {u"priority"_s, QString::number(row.priority)},
            {u"application"_s, row.application},
            {u"application data"_s, row.applicationData},
            {u"linked id"_s, row.linkedId}};
}

} // namespace

Rows pictureOf(const Answer &answer, const pbx::State &state)
{
    switch (answer.kind) {
    case Kind::Channels:
        return each(state.channels(), [&](Rows &rows, const pbx::Channel &row, const QString &key) {
            rows.insert(key, pictureOf(state, row));
        });
    case Kind::CliChannels:
        return each(state.channels(), [&](Rows &rows, const pbx::Channel &row, const QString &) {
            rows.insert(row.name, pictureOf(state, row));
        });
    case Kind::Bridges:
        return each(state.channels(), [&](Rows &rows, const pbx::Channel &row, const QString &key) {
            const pbx::Bridge *bridge = state.bridges().get(row.bridge);
            QStringList others = bridge ? state.channelsIn(*bridge) : QStringList();
            others.removeOne(key);
            others.sort();
            rows.insert(key, {{u"bridge"_s, row.bridge}, {u"joined with"_s, others.join(u' ')}});
        });
    case Kind::BridgeList:
        return each(state.bridges(), [](Rows &rows, const pbx::Bridge &row, const QString &key) {
            rows.insert(key,
                        {{u"type"_s, row.type}, {u"channels"_s, QString::number(row.legs.size())}});
        });
    case Kind::Queues:
    case Kind::QueueSummary:
        return each(state.queues(), [](Rows &rows, const pbx::Queue &row, const QString &key) {
            rows.insert(key, {{u"strategy"_s, row.strategy},
                              {u"callers"_s, QString::number(row.callers)},
                              {u"available"_s, QString::number(row.freeMembers)}});
        });
    case Kind::QueueMembers:
        return each(state.queueMembers(),
                    [](Rows &rows, const pbx::QueueMember &row, const QString &key) {
                        rows.insert(key, {{u"name"_s, row.name},
                                          {u"status"_s, row.status},
                                          {u"paused"_s, yesNo(row.paused)},
                                          {u"paused reason"_s, row.pausedReason},
                                          {u"penalty"_s, QString::number(row.penalty)}});
                    });
    case Kind::QueueCallers:
        return each(state.queueCallers(),
                    [&](Rows &rows, const pbx::QueueCaller &row, const QString &key) {
                        rows.insert(key, {{Age, age(state, row.since)},
                                          {u"position"_s, QString::number(row.position)},
                                          {u"unique id"_s, row.uniqueId},
                                          {u"caller number"_s, row.callerNumber},
                                          {u"caller name"_s, row.callerName}});
                    });
    case Kind::ParkingLots:
        return each(state.parkingLots(),
                    [](Rows &rows, const pbx::ParkingLot &row, const QString &key) {
                        rows.insert(key, {{u"spaces"_s, QString::number(row.firstSpace) + u'-' +
                                                            QString::number(row.lastSpace)}});
                    });
    case Kind::ParkedCalls:
        return each(state.parkedCalls(),
                    [&](Rows &rows, const pbx::ParkedCall &row, const QString &key) {
                        rows.insert(key, {{Age, age(state, row.since)},
                                          {u"channel"_s, row.channel},
                                          {u"unique id"_s, row.uniqueId},
                                          {u"parker"_s, row.parker},
                                          {u"caller number"_s, row.callerNumber},
                                          {u"caller name"_s, row.callerName}});
                    });
    case Kind::Conferences:
        return each(state.conferences(),
                    [](Rows &rows, const pbx::Conference &row, const QString &key) {
                        rows.insert(key, {{u"participants"_s, QString::number(row.participants)},
                                          {u"locked"_s, yesNo(row.locked)}});
                    });
    case Kind::Participants:
        return each(state.participants(),
                    [&](Rows &rows, const pbx::Participant &row, const QString &key) {
                        rows.insert(key, {{Age, age(state, row.since)},
                                          {u"channel"_s, row.channel},
                                          {u"unique id"_s, row.uniqueId},
                                          {u"muted"_s, yesNo(row.muted)},
                                          {u"caller number"_s, row.callerNumber},
                                          {u"caller name"_s, row.callerName}});
                    });
    case Kind::Peers:
        return each(state.peers(), [&](Rows &rows, const pbx::Peer &row, const QString &key) {
            // A list is of one technology.
            if (answer.rows.isEmpty() || !answer.rows.firstKey().startsWith(row.technology))
                return;
            rows.insert(key,
                        {{u"address"_s, row.address}, {u"reachable"_s, reachable(row.status)}});
        });
    case Kind::Extensions:
        return each(state.extensions(),
                    [](Rows &rows, const pbx::Extension &row, const QString &key) {
                        rows.insert(key, {{u"lamp"_s, lampOf(row.status)}, {u"hint"_s, row.hint}});
                    });
    case Kind::Mailboxes:
        return each(state.mailboxes(), [](Rows &rows, const pbx::Mailbox &row, const QString &key) {
            rows.insert(key, {{u"new"_s, QString::number(row.newMessages)},
                              {u"old"_s, QString::number(row.oldMessages)},
                              {u"name"_s, row.name},
                              {u"waiting"_s, yesNo(row.newMessages > 0)}});
        });
    case Kind::Registrations:
        return each(state.registrations(),
                    [](Rows &rows, const pbx::Registration &row, const QString &key) {
                        rows.insert(key, {{u"status"_s, row.status}});
                    });
    case Kind::Devices: { // no table: only what is asked for can be looked up
        Rows rows;
        for (const QString &device : answer.rows.keys()) {
            if (const QString word = state.deviceState(device); !word.isEmpty())
                rows.insert(device, {{u"state"_s, word}});
        }
        return rows;
    }
    case Kind::Count:
        break;
    }
    return {};
}

} // namespace serverword
