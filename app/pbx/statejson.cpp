// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statejson.h"

#include "pbx.h"
#include "state.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace pbx {

using namespace Qt::StringLiterals;

namespace {

template <class Row, class Make>
QJsonArray rows(const Table<Row> &table, Make make)
{
    QJsonArray array;
    for (const Slot slot : table.byBirth())
        array.append(make(table.at(slot)));
    return array;
}

/// The rows of a table that belong to one of another table.
template <class Row, class Wanted, class Make>
QJsonArray rowsOf(const Table<Row> &table, Wanted wanted, Make make)
{
    QJsonArray array;
    for (const Slot slot : table.byBirth()) {
        if (wanted(table.at(slot)))
            array.append(make(table.at(slot)));
    }
    return array;
}

qint64 secondsBetween(Instant from, Instant to)
{
    return from == 0 ? 0 : std::max<qint64>(0, (to - from) / 1000);
}

QString word(PeerStatus status)
{
    switch (status) {
    case PeerStatus::Reachable:
        return u"reachable"_s;
    case PeerStatus::Lagged:
        return u"lagged"_s;
    case PeerStatus::Unreachable:
        return u"unreachable"_s;
    case PeerStatus::Registered:
        return u"registered"_s;
    case PeerStatus::Unregistered:
        return u"unregistered"_s;
    case PeerStatus::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString word(ExtensionStatus status)
{
    switch (status) {
    case ExtensionStatus::Idle:
        return u"idle"_s;
    case ExtensionStatus::InUse:
        return u"inUse"_s;
    case ExtensionStatus::Busy:
        return u"busy"_s;
    case ExtensionStatus::Ringing:
        return u"ringing"_s;
    case ExtensionStatus::InUseRinging:
        return u"inUse+ringing"_s;
    case ExtensionStatus::OnHold:
        return u"onHold"_s;
    case ExtensionStatus::InUseOnHold:
        return u"inUse+onHold"_s;
    case ExtensionStatus::Unavailable:
        return u"unavailable"_s;
    case ExtensionStatus::NotFound:
        break;
    }
    return u"notFound"_s;
}

QString word(AgentStatus status)
{
    switch (status) {
    case AgentStatus::LoggedOff:
        return u"loggedOff"_s;
    case AgentStatus::Idle:
        return u"idle"_s;
    case AgentStatus::OnCall:
        return u"onCall"_s;
    case AgentStatus::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString word(Link link)
{
    switch (link) {
    case Link::Connecting:
        return u"connecting"_s;
    case Link::Live:
        return u"live"_s;
    case Link::Stale:
        return u"stale"_s;
    case Link::Refused:
        return u"refused"_s;
    case Link::Untrusted:
        return u"untrusted"_s;
    case Link::Replay:
        return u"replay"_s;
    case Link::Closed:
        break;
    }
    return u"closed"_s;
}

QJsonArray channels(const State &state, Instant now)
{
    return rows(state.channels(), [now](const Channel &row) {
        return QJsonObject{
            {u"name"_s, row.name},
            {u"uniqueId"_s, row.uniqueId},
            {u"linkedId"_s, row.linkedId},
            {u"state"_s, row.state},
            {u"callerNumber"_s, row.callerNumber},
            {u"callerName"_s, row.callerName},
            {u"connectedNumber"_s, row.connectedNumber},
            {u"connectedName"_s, row.connectedName},
            {u"context"_s, row.context},
            {u"extension"_s, row.extension},
            {u"priority"_s, row.priority},
            {u"application"_s, row.application},
            {u"bridge"_s, row.bridge.isEmpty() ? QJsonValue() : QJsonValue(row.bridge)},
            {u"seconds"_s, secondsBetween(row.startedAt, now)},
        };
    });
}

QJsonArray queues(const State &state, Instant now)
{
    return rows(state.queues(), [&](const Queue &queue) {
        const auto ofQueue = [&](const auto &row) { return row.queue == queue.name; };
        return QJsonObject{
            {u"name"_s, queue.name},
            {u"callers"_s, rowsOf(state.queueCallers(), ofQueue,
                                  [now](const QueueCaller &row) {
                                      return QJsonObject{
                                          {u"channel"_s, row.channel},
                                          {u"position"_s, row.position},
                                          {u"seconds"_s, secondsBetween(row.since, now)},
                                      };
                                  })},
            {u"members"_s, rowsOf(state.queueMembers(), ofQueue,
                                  [](const QueueMember &row) {
                                      return QJsonObject{
                                          {u"interface"_s, row.interface},
                                          {u"name"_s, row.name},
                                          {u"status"_s, row.status},
                                          {u"paused"_s, row.paused},
                                          {u"pausedReason"_s, row.pausedReason},
                                          {u"penalty"_s, row.penalty},
                                          {u"membership"_s, row.membership},
                                      };
                                  })},
        };
    });
}

QJsonArray agents(const State &state, Instant now)
{
    return rows(state.agents(), [now](const Agent &row) {
        return QJsonObject{
            {u"agent"_s, row.agent},         {u"name"_s, row.name},
            {u"status"_s, word(row.status)}, {u"channel"_s, row.channel},
            {u"talkingTo"_s, row.talkingTo}, {u"seconds"_s, secondsBetween(row.since, now)},
        };
    });
}

QJsonArray parkingLots(const State &state, Instant now)
{
    return rows(state.parkingLots(), [&](const ParkingLot &lot) {
        std::vector<const ParkedCall *> calls;
        state.parkedCalls().forEach([&](Slot slot) {
            if (state.parkedCalls().at(slot).lot == lot.name)
                calls.push_back(&state.parkedCalls().at(slot));
        });
        std::sort(calls.begin(), calls.end(), [](const ParkedCall *a, const ParkedCall *b) {
            const int first = a->space.toInt();
            const int second = b->space.toInt();
            return first != second ? first < second : a->space < b->space;
        });
        QJsonArray spaces;
        for (const ParkedCall *call : calls) {
            spaces.append(QJsonObject{
                {u"space"_s, call->space},
                {u"channel"_s, call->channel},
                {u"secondsLeft"_s, secondsBetween(call->until == 0 ? 0 : now, call->until)},
            });
        }
        return QJsonObject{{u"name"_s, lot.name}, {u"spaces"_s, spaces}};
    });
}

} // namespace

QJsonObject toJson(const State &state)
{
    const Instant now = state.now();
    const Counters &counters = state.counters();
    return {
        {u"channels"_s, channels(state, now)},
        {u"bridges"_s, rows(state.bridges(),
                            [&state](const Bridge &row) {
                                const QStringList channels = state.channelsIn(row);
                                return QJsonObject{
                                    {u"id"_s, row.id},
                                    {u"type"_s, row.type},
                                    {u"channels"_s, QJsonArray::fromStringList(channels)},
                                };
                            })},
        {u"peers"_s, rows(state.peers(),
                          [](const Peer &row) {
                              return QJsonObject{
                                  {u"name"_s, row.name},
                                  {u"technology"_s, row.technology},
                                  {u"status"_s, word(row.status)},
                                  {u"address"_s, row.address},
                                  {u"latencyMs"_s,
                                   row.latencyMs < 0 ? QJsonValue() : QJsonValue(row.latencyMs)},
                              };
                          })},
        {u"extensions"_s, rows(state.extensions(),
                               [](const Extension &row) {
                                   return QJsonObject{
                                       {u"extension"_s, row.extension},
                                       {u"context"_s, row.context},
                                       {u"hint"_s, row.hint},
                                       {u"status"_s, word(row.status)},
                                   };
                               })},
        {u"queues"_s, queues(state, now)},
        {u"agents"_s, agents(state, now)},
        {u"parkingLots"_s, parkingLots(state, now)},
        {u"conferences"_s,
         rows(state.conferences(),
              [&](const Conference &room) {
                  return QJsonObject{
                      {u"name"_s, room.name},
                      {u"locked"_s, room.locked},
                      {u"participants"_s,
                       rowsOf(
                           state.participants(),
                           [&](const Participant &row) { return row.room == room.name; },
                           [](const Participant &row) {
                               return QJsonObject{{u"channel"_s, row.channel},
                                                  {u"muted"_s, row.muted}};
                           })},
                  };
              })},
        {u"mailboxes"_s, rows(state.mailboxes(),
                              [](const Mailbox &row) {
                                  return QJsonObject{
                                      {u"mailbox"_s, row.mailbox},
                                      {u"new"_s, row.newMessages},
                                      {u"old"_s, row.oldMessages},
                                  };
                              })},
        {u"registrations"_s, rows(state.registrations(),
                                  [](const Registration &row) {
                                      return QJsonObject{
                                          {u"technology"_s, row.technology},
                                          {u"username"_s, row.username},
                                          {u"domain"_s, row.domain},
                                          {u"status"_s, row.status},
                                      };
                                  })},
        {u"counters"_s,
         QJsonObject{
             {u"messages"_s, static_cast<qint64>(counters.messages)},
             {u"bytes"_s, static_cast<qint64>(counters.bytes)},
             {u"unknownEvents"_s, static_cast<qint64>(counters.unknownEvents)},
             {u"malformed"_s, static_cast<qint64>(counters.malformed)},
             {u"driftCorrected"_s, static_cast<qint64>(counters.driftCorrected)},
         }},
    };
}

QJsonObject toJson(const Pbx &pbx)
{
    QJsonObject object = toJson(pbx.state());
    const Profile &profile = pbx.profile();
    object.insert(u"name"_s, profile.name);
    object.insert(u"host"_s, profile.host);
    object.insert(u"port"_s, profile.port);
    object.insert(u"tls"_s, profile.tls);
    object.insert(u"link"_s, word(pbx.link()));
    object.insert(u"banner"_s, pbx.banner());
    object.insert(u"server"_s, pbx.server());
    object.insert(u"confirmedAgeMs"_s, pbx.confirmedAgeMs());
    return object;
}

QByteArray stateDocument(const QList<const Pbx *> &pbxes)
{
    QJsonArray array;
    for (const Pbx *pbx : pbxes)
        array.append(toJson(*pbx));
    const QJsonObject document{{u"schema"_s, u"cordboard-state/1"_s}, {u"pbxes"_s, array}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

} // namespace pbx
