// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the server wrote down of calls. It says so at a call's end and no list can be asked for: to
// learn of what was missed it must come late. It does where the server writes in batches (cdr.conf:
// `batch = yes`): then all that ended since the last batch comes with the next, whoever was there.

#include "calllog.h"
#include "pbx/pbx.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using store::CallStep;

namespace models {

namespace {

constexpr qsizetype MostUntold = 10'000;
/// Whole seconds there, and the two clocks may differ: ms.
constexpr qint64 Slack = 5000;

bool isLocal(const QString &channel)
{
    return channel.startsWith("Local/"_L1);
}

} // namespace

bool CallLog::isOwn(const QString &channelName) const
{
    return !channelName.isEmpty() &&
           m_self.devices().contains(pbx::deviceOf(channelName).toString());
}

void CallLog::take(const pbx::Account &account)
{
    if (!m_live) {
        if (m_untold.size() < MostUntold)
            m_untold.append(account);
        return;
    }
    const auto isOf = [&](const Open &open) {
        return open.call.uniqueId == account.uniqueId ||
               (!account.otherChannel.isEmpty() && open.channel == account.otherChannel);
    };
    for (Open &open : m_open) {
        if (!isOf(open))
            continue;
        if (correct(open, account))
            emit changed(open.call);
        return;
    }
    const auto past = std::find_if(m_past.begin(), m_past.end(), isOf);
    if (past != m_past.end()) {
        if (correct(*past, account))
            emit changed(past->call);
        return;
    }
    // What ended later was seen, and was no call for this history if it is not known.
    if (account.endedAt > m_liveSince + Slack)
        return;
    if (const auto call = entryOf(account))
        emit toldLater(*call);
}

/// Only what was a guess: what was seen is more exact.
bool CallLog::correct(Open &open, const pbx::Account &account) const
{
    store::CallEntry &call = open.call;
    const store::CallEntry before = call;
    const bool took = !call.mine || isOwn(account.channel) || isOwn(account.otherChannel);
    if (open.lateStart && took && account.startedAt < call.startedAt)
        call.startedAt = account.startedAt;
    if (took && account.answeredAt > 0 && !account.otherChannel.isEmpty()) {
        const qint64 answered = std::max(account.answeredAt, call.startedAt);
        if (open.lateAnswer && answered < call.answeredAt)
            call.answeredAt = answered;
        else if (open.lateEnd && call.answeredAt == 0)
            call.answeredAt = answered;
    }
    if (open.lateEnd && account.endedAt >= call.endedAt) {
        call.endedAt = account.endedAt;
        call.guessed = false;
    }
    return call != before;
}

/// A call that nobody saw, as far as one account tells. Nothing where it is none of those that are
/// kept. Halves of Local channels are parts of other accounts.
std::optional<store::CallEntry> CallLog::entryOf(const pbx::Account &account) const
{
    if (account.otherChannel.isEmpty() || isLocal(account.channel) || isLocal(account.otherChannel))
        return std::nullopt;
    const QString from = extensionOf(pbx::deviceOf(account.channel));
    const QString to = extensionOf(pbx::deviceOf(account.otherChannel));
    const bool calledOwn = isOwn(account.otherChannel);
    const bool ownCalls = isOwn(account.channel);
    if (!calledOwn && !ownCalls && !m_everybody)
        return std::nullopt;
    store::CallEntry call;
    call.pbx = m_pbx.profile().name;
    call.uniqueId = account.uniqueId;
    call.mine = calledOwn || ownCalls;
    call.incoming = calledOwn || (!ownCalls && (from.isEmpty() || !to.isEmpty()));
    call.own = call.mine ? m_self.extension() : call.incoming ? to : from;
    call.number = call.incoming ? account.source : account.destination;
    call.name = call.incoming ? account.name : QString();
    call.startedAt = account.startedAt;
    call.answeredAt = account.answeredAt;
    call.endedAt = account.endedAt;
    const QString who = call.incoming ? (to.isEmpty() ? account.destination : to)
                                      : (from.isEmpty() ? account.source : from);
    call.journey.append({account.startedAt, CallStep::Kind::Rang, who});
    if (account.answeredAt > 0)
        call.journey.append({account.answeredAt, CallStep::Kind::Talked, who});
    return call;
}

} // namespace models
