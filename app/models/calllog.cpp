// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calllog.h"

#include "pbx/pbx.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using store::CallStep;

namespace models {

CallLog::CallLog(const pbx::Pbx &pbx, const Operator &self, QObject *parent)
    : QObject(parent)
    , m_pbx(pbx)
    , m_self(self)
{
    connect(&pbx, &pbx::Pbx::linkChanged, this, &CallLog::followLink);
    connect(&pbx.state(), &pbx::State::committed, this, &CallLog::look);
    followLink();
}

void CallLog::followLink()
{
    const bool live = m_pbx.link() == pbx::Link::Live;
    if (live == m_live)
        return;
    // What ended while nobody saw it ended when it was last seen, not now.
    const qint64 seenAt = m_seenAt;
    m_live = live;
    if (!live)
        return;
    for (auto it = m_open.begin(); it != m_open.end();) {
        const bool other = it->call.pbx != m_pbx.profile().name;
        if (!other && m_pbx.state().channels().contains(it.key())) {
            ++it;
            continue;
        }
        it->call.endedAt = std::max(seenAt, it->call.startedAt);
        emit changed(it->call);
        it = m_open.erase(it);
    }
    look();
    emit caughtUp();
}

void CallLog::look()
{
    if (!m_live)
        return;
    m_seenAt = m_pbx.wallTime();
    const QStringList legs = m_self.legs();
    for (const QString &leg : legs) {
        const QString party = m_self.partyOf(leg);
        // Half of a Local channel is nobody: who is behind it comes later.
        const pbx::Channel *other = m_pbx.state().channels().get(party);
        if (other && !other->name.startsWith("Local/"_L1) && !legs.contains(party) &&
            !m_open.contains(party))
            begin(party);
    }
    for (auto it = m_open.begin(); it != m_open.end();) {
        if (!m_pbx.state().channels().contains(it.key())) {
            it->call.endedAt = m_seenAt;
            emit changed(it->call);
            it = m_open.erase(it);
            continue;
        }
        if (update(*it, legs))
            emit changed(it->call);
        ++it;
    }
}

void CallLog::begin(const QString &party)
{
    Open open;
    open.call.pbx = m_pbx.profile().name;
    open.call.uniqueId = party;
    open.call.startedAt = m_seenAt;
    // By the party's leg: that of the operator's own phone was called too when it was rung first
    // (Originate).
    open.call.incoming = !m_pbx.state().isIncoming(party);
    open.call.own = m_self.extension();
    m_open.insert(party, open);
}

bool CallLog::update(Open &open, const QStringList &legs) const
{
    const pbx::State &state = m_pbx.state();
    const pbx::Channel &party = *state.channels().get(open.call.uniqueId);
    bool other = false;
    const auto learn = [&other](QString &known, const QString &now) {
        if (known.isEmpty() && !now.isEmpty()) {
            known = now;
            other = true;
        }
    };
    learn(open.call.number, party.callerNumber);
    learn(open.call.name, party.callerName);
    const QList<CallStep> now = stationsOf(open.call.uniqueId);
    for (const CallStep &step : now) {
        const bool was = std::any_of(open.now.begin(), open.now.end(), [&](const CallStep &old) {
            return old.kind == step.kind && old.who == step.who;
        });
        if (was)
            continue;
        open.call.journey.append(step);
        other = true;
    }
    open.now = now;
    if (open.call.answeredAt == 0) {
        const QStringList partners = state.partnersOf(open.call.uniqueId);
        const bool talks = std::any_of(partners.begin(), partners.end(), [&](const QString &one) {
            const pbx::Channel *leg = state.channels().get(one);
            return leg && leg->isUp() && party.isUp() && legs.contains(one);
        });
        if (talks) {
            open.call.answeredAt = m_seenAt;
            other = true;
        }
    }
    return other;
}

QList<CallStep> CallLog::stationsOf(const QString &party) const
{
    const pbx::State &state = m_pbx.state();
    const pbx::Channel &channel = *state.channels().get(party);
    QList<CallStep> stations;
    for (const pbx::Slot slot : state.parkedCalls().byBirth()) {
        if (state.parkedCalls().at(slot).uniqueId == party)
            stations.append({m_seenAt, CallStep::Kind::Parked, state.parkedCalls().at(slot).space});
    }
    for (const pbx::Slot slot : state.queueCallers().byBirth()) {
        if (state.queueCallers().at(slot).uniqueId == party)
            stations.append(
                {m_seenAt, CallStep::Kind::Queued, state.queueCallers().at(slot).queue});
    }
    for (const QString &partner : state.partnersOf(party)) {
        const pbx::Channel *leg = state.channels().get(partner);
        if (!leg)
            continue;
        const bool talks = leg->isUp() && channel.isUp();
        stations.append(
            {m_seenAt, talks ? CallStep::Kind::Talked : CallStep::Kind::Rang, nameOfLeg(partner)});
    }
    return stations;
}

/// The extension of its phone, else what the channel says of itself.
QString CallLog::nameOfLeg(const QString &uniqueId) const
{
    const pbx::Channel &leg = *m_pbx.state().channels().get(uniqueId);
    const QStringList extensions = m_pbx.state().extensionsOf(leg.device);
    if (!extensions.isEmpty())
        return extensions.first().section(u'@', 0, 0);
    return !leg.callerNumber.isEmpty() ? leg.callerNumber : leg.device;
}

} // namespace models
