// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "state.h"

#include "translate.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace pbx {

namespace {

/// No instant is 0, which means "never"; and what a server reports is older than this clock.
constexpr Instant Beginning = 10'000'000'000;

/// Rows of one table, at most: five times what the greatest PBX that we build for has.
constexpr qsizetype MostRows = 50'000;

/// And registrations, each of which is looked for among all the others (obtainRegistration()).
constexpr qsizetype MostRegistrations = 5'000;

} // namespace

State::State(QObject *parent)
    : QObject(parent)
{
    m_sink = [this](const Fact &fact) { take(fact); };
    m_clock.start();
    m_moment = now();
}

Instant State::now() const
{
    // Who looks at the clock tells by it what was heard before from what is heard since.
    m_momentPassed = true;
    return Beginning + m_setClock.value_or(m_clock.elapsed());
}

void State::receive(const ami::Message &message, bool comparing)
{
    ++m_counters.messages;
    if (m_momentPassed) {
        m_moment = now();
        m_momentPassed = false;
    }
    m_comparing = comparing;
    if (translate(message, m_sink) == Known::Unknown)
        ++m_counters.unknownEvents;
}

void State::take(const Fact &fact)
{
    std::visit([this](const auto &each) { on(each); }, fact);
}

bool State::commit()
{
    m_momentPassed = true;
    derive();
    bool changed = false;
    forEachTable(*this, [&](auto &table) { changed |= table.commit(); });
    if (changed)
        emit committed();
    if (std::exchange(m_devicesMoved, false))
        emit devicesChanged();
    if (!m_recordings.empty() || !m_accounts.empty())
        tellAccounts();
    return changed;
}

void State::forget()
{
    forEachTable(*this, [](auto &table) { table.clear(); });
    m_legs.clear();
    m_told.clear();
    m_channelNames.clear();
    m_devices.clear();
    m_unhinted = 0;
    m_deviceStates.clear();
    m_ownNames.clear();
    m_guessedDials.clear();
    m_endings.clear();
    m_masquerade = {};
    m_touched.clear();
    m_touchedExtensions.clear();
    m_namedNumbers.clear();
    m_queuesTouched = m_agentsTouched = m_conferencesTouched = m_dialEvents = false;
    m_serverEpoch.reset();
    m_serverVersion.clear();
    m_recordings.clear();
    m_accounts.clear();
    m_counters = {};
    m_epoch = 1;
    m_queuesListed = 0;
}

void State::beginEpoch()
{
    ++m_epoch;
    m_moment = now();
}

namespace {

template <class Row, class Wanted>
void removeWhere(Table<Row> &table, Wanted wanted)
{
    std::vector<Slot> old;
    table.forEach([&](Slot slot) {
        if (wanted(table.at(slot)))
            old.push_back(slot);
    });
    for (const Slot slot : old)
        table.remove(slot);
}

} // namespace

void State::sweep(ListKind kind, Instant askedAt)
{
    const auto isOld = [this, askedAt](const Confirmed &row) {
        return row.epoch < m_epoch || row.confirmedAt < askedAt;
    };
    const auto peersOf = [&](QLatin1StringView technology) {
        removeWhere(m_peers,
                    [&](const Peer &peer) { return peer.technology == technology && isOld(peer); });
    };
    const auto registrationsOf = [&](QLatin1StringView technology) {
        removeWhere(m_registrations, [&](const Registration &row) {
            return row.technology == technology && isOld(row);
        });
    };
    switch (kind) {
    case ListKind::Channels:
        for (const Slot slot : m_channels.byBirth()) {
            if (m_channels.isAlive(slot) && isOld(m_channels.at(slot)))
                end(slot);
        }
        removeWhere(m_bridges,
                    [&](const Bridge &bridge) { return bridge.legs.isEmpty() && isOld(bridge); });
        break;
    case ListKind::PjsipPeers:
        peersOf(QLatin1StringView("PJSIP"));
        break;
    case ListKind::SipPeers:
        peersOf(QLatin1StringView("SIP"));
        break;
    case ListKind::IaxPeers:
        peersOf(QLatin1StringView("IAX2"));
        break;
    case ListKind::Extensions:
        for (const Slot slot : m_extensions.byBirth()) {
            if (!isOld(m_extensions.at(slot)))
                continue;
            forgetHint(slot);
            m_extensions.remove(slot);
        }
        break;
    case ListKind::Queues:
        removeWhere(m_queues, isOld);
        removeWhere(m_queueCallers, isOld);
        removeWhere(m_queueMembers, isOld);
        m_queuesTouched = true;
        m_queuesListed = m_epoch;
        break;
    case ListKind::Agents:
        removeWhere(m_agents, isOld);
        break;
    case ListKind::ParkingLots:
        removeWhere(m_parkingLots, isOld);
        break;
    case ListKind::ParkedCalls:
        removeWhere(m_parkedCalls, isOld);
        break;
    case ListKind::Conferences:
        removeWhere(m_conferences, isOld);
        removeWhere(m_participants, isOld);
        m_conferencesTouched = true;
        break;
    case ListKind::Mailboxes:
        removeWhere(m_mailboxes, isOld);
        break;
    case ListKind::PjsipRegistrations:
        registrationsOf(QLatin1StringView("PJSIP"));
        break;
    case ListKind::SipRegistrations:
        registrationsOf(QLatin1StringView("SIP"));
        break;
    case ListKind::IaxRegistrations:
        registrationsOf(QLatin1StringView("IAX2"));
        break;
    }
}

bool State::isOverfull() const
{
    qsizetype most = std::max(m_deviceStates.size(), m_ownNames.size());
    forEachTable(*this, [&](const auto &table) { most = std::max(most, qsizetype(table.size())); });
    return most > MostRows || m_registrations.size() > MostRegistrations;
}

void State::clear()
{
    beginEpoch();
    // Channels first: their end takes them out of the other tables.
    sweep(ListKind::Channels);
    sweep(ListKind::Extensions);
    sweep(ListKind::Queues);
    sweep(ListKind::Conferences);
    forEachTable(*this, [](auto &table) { table.clear(); });
    m_deviceStates.clear();
    m_ownNames.clear();
}

QList<QString> State::channelsOf(const QString &device) const
{
    QList<QString> all;
    for (const Slot slot : m_devices.channelsOf(device))
        all.append(m_channels.at(slot).uniqueId);
    return all;
}

QList<QString> State::partnersOf(const QString &uniqueId) const
{
    QList<QString> all;
    if (const Slot slot = m_channels.find(uniqueId); slot != NoSlot) {
        for (const Slot partner : partners(slot))
            all.append(m_channels.at(partner).uniqueId);
    }
    return all;
}

QList<QString> State::channelsIn(const Bridge &bridge) const
{
    QList<QString> all;
    for (const Slot leg : bridge.legs)
        all.append(m_channels.at(leg).uniqueId);
    return all;
}

QString State::channelByName(const QString &name) const
{
    const Slot slot = findName(name);
    return slot == NoSlot ? QString() : m_channels.at(slot).uniqueId;
}

QList<QString> State::extensionsOf(const QString &device) const
{
    QList<QString> all;
    for (const Slot slot : extensionsFor(device))
        all.append(m_extensions.keyOf(slot));
    return all;
}

bool State::isIncoming(const QString &uniqueId) const
{
    const Slot slot = m_channels.find(uniqueId);
    return slot != NoSlot && m_legs[slot].incoming;
}

Instant State::talksSince(const QString &uniqueId) const
{
    const Slot slot = m_channels.find(uniqueId);
    return slot == NoSlot ? 0 : talksSince(slot);
}

QString State::deviceState(const QString &device) const
{
    return m_deviceStates.value(device);
}

} // namespace pbx
