// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calljson.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr qsizetype MaxText = 200;
constexpr qsizetype MaxSteps = 100; ///< of a journey, and recordings of a call
constexpr qsizetype MaxPath = 1000;
constexpr qint64 Day = 86'400'000; ///< clocks differ, by less

constexpr QLatin1StringView Kinds[] = {"rang"_L1, "talked"_L1, "queued"_L1, "parked"_L1};

QString textOf(const QJsonValue &value, qsizetype most = MaxText)
{
    return value.toString().remove(QChar::Null).left(most);
}

} // namespace

QJsonArray journeyArray(const QList<CallStep> &journey)
{
    QJsonArray steps;
    for (const CallStep &step : journey.first(qMin(journey.size(), MaxSteps)))
        steps.append(QJsonArray{step.at, QString(Kinds[int(step.kind)]), step.who.left(MaxText)});
    return steps;
}

QList<CallStep> journeyFrom(const QJsonArray &array)
{
    QList<CallStep> journey;
    for (const QJsonValue &step : array) {
        if (journey.size() == MaxSteps)
            break;
        for (std::size_t kind = 0; kind < std::size(Kinds); ++kind) {
            if (step[1].toString() == Kinds[kind])
                journey.append({step[0].toInteger(), CallStep::Kind(kind), textOf(step[2])});
        }
    }
    return journey;
}

QJsonObject toJson(const CallEntry &call)
{
    return {{u"pbx"_s, call.pbx},
            {u"uniqueid"_s, call.uniqueId},
            {u"started"_s, call.startedAt},
            {u"answered"_s, call.answeredAt},
            {u"ended"_s, call.endedAt},
            {u"incoming"_s, call.incoming},
            {u"own"_s, call.own},
            {u"number"_s, call.number},
            {u"name"_s, call.name},
            {u"key"_s, call.key},
            {u"journey"_s, journeyArray(call.journey)},
            {u"guessed"_s, call.guessed},
            {u"recordings"_s, QJsonArray::fromStringList(call.recordings)}};
}

std::optional<CallEntry> callFrom(const QJsonObject &object, qint64 now)
{
    CallEntry call;
    call.pbx = textOf(object[u"pbx"_s]);
    call.uniqueId = textOf(object[u"uniqueid"_s]);
    call.startedAt = object[u"started"_s].toInteger();
    if (call.pbx.isEmpty() || call.uniqueId.isEmpty() || call.startedAt <= 0 ||
        call.startedAt > now + Day)
        return std::nullopt;
    const auto later = [&](const QString &key) {
        const qint64 time = object[key].toInteger();
        return time == 0 ? 0 : qBound(call.startedAt, time, now + Day);
    };
    call.answeredAt = later(u"answered"_s);
    call.endedAt = later(u"ended"_s);
    call.guessed = object[u"guessed"_s].toBool();
    if (call.endedAt == 0) {
        call.endedAt = qMax(call.startedAt, call.answeredAt);
        call.guessed = true;
    }
    call.incoming = object[u"incoming"_s].toBool();
    call.own = textOf(object[u"own"_s]);
    call.number = textOf(object[u"number"_s]);
    call.name = textOf(object[u"name"_s]);
    call.key = textOf(object[u"key"_s]);
    call.journey = journeyFrom(object[u"journey"_s].toArray());
    for (const QJsonValue &recording : object[u"recordings"_s].toArray()) {
        if (call.recordings.size() < MaxSteps)
            call.recordings << textOf(recording, MaxPath);
    }
    call.mine = false;
    return call;
}

} // namespace store
