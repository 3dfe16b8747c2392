// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account.h"

#include "ami/message.h"
#include "translate_parts.h"

#include <QDateTime>

#include <cmath>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace pbx {

namespace {

constexpr qint64 Quarter = 900; ///< s: all time zones differ by whole ones
constexpr qint64 Near = 5;      ///< s between a channel's birth and the beginning of its account

/// Seconds since 1970, were the server's wall in Greenwich: `2026-11-21 20:41:13`. Read by hand: as
/// a QDateTime, the three times of one Cdr cost as much as a hundred other events.
std::optional<qint64> wallSeconds(Text text)
{
    constexpr QByteArrayView Form = "dddd-dd-dd dd:dd:dd";
    if (text.size() != Form.size())
        return std::nullopt;
    int numbers[6] = {}; // year to seconds
    int *number = numbers;
    for (qsizetype i = 0; i < Form.size(); ++i) {
        const char c = text[i];
        if (Form[i] == 'd' && c >= '0' && c <= '9')
            *number = *number * 10 + (c - '0');
        else if (Form[i] != 'd' && c == Form[i])
            ++number;
        else
            return std::nullopt;
    }
    const QDate date(numbers[0], numbers[1], numbers[2]);
    if (!date.isValid() || !QTime::isValid(numbers[3], numbers[4], numbers[5]))
        return std::nullopt;
    return QDate(1970, 1, 1).daysTo(date) * 86'400 + numbers[3] * 3600 + numbers[4] * 60 +
           numbers[5];
}

qint64 toQuarters(qint64 seconds)
{
    return std::lround(double(seconds) / double(Quarter)) * Quarter;
}

/// By how much the server's wall is ahead of Greenwich.
qint64 zoneOf(const QString &uniqueId, qint64 started, qint64 ended, qint64 now)
{
    // `1795294122.23`, or `pbx1-1795294122.23` where the server has a name.
    bool ok = false;
    const qint64 birth = uniqueId.section(u'.', 0, -2).section(u'-', -1).toLongLong(&ok);
    if (ok && birth > 0) {
        const qint64 zone = toQuarters(started - birth);
        if (std::abs(started - birth - zone) <= Near)
            return zone;
    }
    return toQuarters(ended - now / 1000);
}

} // namespace

std::optional<Account> accountOf(const CallAccounted &fact, qint64 now)
{
    const auto started = wallSeconds(fact.startTime);
    const auto ended = wallSeconds(fact.endTime);
    if (!started || !ended || *ended < *started || fact.uniqueId.isEmpty())
        return std::nullopt;
    Account account;
    account.uniqueId = ami::decoded(fact.uniqueId);
    account.channel = ami::decoded(fact.channel);
    account.otherChannel = ami::decoded(fact.otherChannel);
    account.source = ami::decoded(fact.source);
    account.destination = ami::decoded(fact.destination);
    Text number;
    Text name;
    translation::splitCallerId(fact.callerId, number, name);
    account.name = ami::decoded(name);
    const qint64 zone = zoneOf(account.uniqueId, *started, *ended, now);
    account.startedAt = (*started - zone) * 1000;
    account.endedAt = (*ended - zone) * 1000;
    if (const auto answered = wallSeconds(fact.answerTime); fact.answered && answered)
        account.answeredAt = (*answered - zone) * 1000;
    return account;
}

} // namespace pbx
