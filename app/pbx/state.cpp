// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "state.h"

#include "translate.h"

#include <variant>

namespace pbx {

namespace {

/// No instant is 0, which means "never"; and what a server reports is older than this clock.
constexpr Instant Beginning = 10'000'000'000;

/// Uniqueids that are remembered after their end: late facts must not raise the dead.
constexpr std::size_t Remembered = 4096;

} // namespace

bool sameText(const QString &text, Text bytes)
{
    if (text.size() == bytes.size() && text == QLatin1StringView(bytes)) {
        for (const char c : bytes) {
            if (static_cast<signed char>(c) < 0)
                return text == ami::decoded(bytes);
        }
        return true;
    }
    if (bytes.isEmpty() || text.isEmpty())
        return false;
    return text == ami::decoded(bytes);
}

State::State(QObject *parent)
    : QObject(parent)
    , m_endedRing(Remembered)
{
    m_sink = [this](const Fact &fact) { take(fact); };
    m_clock.start();
    m_moment = now();
}

Instant State::now() const
{
    return m_frozen ? Beginning : Beginning + m_clock.elapsed();
}

void State::receive(const ami::Message &message)
{
    ++m_counters.messages;
    m_moment = now();
    if (translate(message, m_sink) == Known::Unknown)
        ++m_counters.unknownEvents;
}

void State::take(const Fact &fact)
{
    std::visit([this](const auto &each) { on(each); }, fact);
}

bool State::commit()
{
    derive();
    bool changed = false;
    // Channels first: listeners of the other tables look up their channels.
    changed |= m_channels.commit();
    changed |= m_bridges.commit();
    changed |= m_peers.commit();
    changed |= m_extensions.commit();
    changed |= m_queues.commit();
    changed |= m_queueCallers.commit();
    changed |= m_queueMembers.commit();
    changed |= m_parkingLots.commit();
    changed |= m_parkedCalls.commit();
    changed |= m_conferences.commit();
    changed |= m_participants.commit();
    changed |= m_mailboxes.commit();
    changed |= m_registrations.commit();
    if (changed)
        emit committed();
    return changed;
}

void State::beginEpoch()
{
    ++m_epoch;
    m_moment = now();
}

namespace {

template <class Row, class Wanted>
std::vector<Slot> olderThan(const Table<Row> &table, quint32 epoch, Wanted wanted)
{
    std::vector<Slot> old;
    table.forEach([&](Slot slot) {
        const Row &row = table.at(slot);
        if (row.epoch < epoch && wanted(row))
            old.push_back(slot);
    });
    return old;
}

template <class Row>
std::vector<Slot> olderThan(const Table<Row> &table, quint32 epoch)
{
    return olderThan(table, epoch, [](const Row &) { return true; });
}

template <class Row>
void removeAll(Table<Row> &table, const std::vector<Slot> &old)
{
    for (const Slot slot : old)
        table.remove(slot);
}

} // namespace

void State::sweep(ListKind kind)
{
    const auto peersOf = [this](QLatin1StringView technology) {
        removeAll(m_peers, olderThan(m_peers, m_epoch, [technology](const Peer &peer) {
                      return peer.technology == technology;
                  }));
    };
    const auto registrationsOf = [this](QLatin1StringView technology) {
        removeAll(m_registrations,
                  olderThan(m_registrations, m_epoch, [technology](const Registration &row) {
                      return row.technology == technology;
                  }));
    };
    switch (kind) {
    case ListKind::Channels:
        for (const Slot slot : olderThan(m_channels, m_epoch))
            end(slot);
        removeAll(m_bridges, olderThan(m_bridges, m_epoch, [](const Bridge &bridge) {
                      return bridge.channels.isEmpty();
                  }));
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
        for (const Slot slot : olderThan(m_extensions, m_epoch)) {
            forgetHint(slot);
            m_extensions.remove(slot);
        }
        break;
    case ListKind::Queues:
        removeAll(m_queues, olderThan(m_queues, m_epoch));
        removeAll(m_queueCallers, olderThan(m_queueCallers, m_epoch));
        removeAll(m_queueMembers, olderThan(m_queueMembers, m_epoch));
        m_queuesTouched = true;
        break;
    case ListKind::ParkingLots:
        removeAll(m_parkingLots, olderThan(m_parkingLots, m_epoch));
        break;
    case ListKind::ParkedCalls:
        removeAll(m_parkedCalls, olderThan(m_parkedCalls, m_epoch));
        break;
    case ListKind::Conferences:
        removeAll(m_conferences, olderThan(m_conferences, m_epoch));
        removeAll(m_participants, olderThan(m_participants, m_epoch));
        m_conferencesTouched = true;
        break;
    case ListKind::Mailboxes:
        removeAll(m_mailboxes, olderThan(m_mailboxes, m_epoch));
        break;
    case ListKind::PjsipRegistrations:
        registrationsOf(QLatin1StringView("PJSIP"));
        break;
    case ListKind::SipRegistrations:
        registrationsOf(QLatin1StringView("SIP"));
        break;
    }
}

void State::correctDrift(const QList<QString> &uniqueIds)
{
    for (const QString &uniqueId : uniqueIds) {
        if (const Slot slot = m_channels.find(uniqueId); slot != NoSlot) {
            ++m_counters.driftCorrected;
            end(slot);
        }
    }
}

QList<QString> State::channelsOf(const QString &device) const
{
    QList<QString> all;
    for (const Slot slot : m_deviceChannels.value(device))
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

QString State::channelByName(const QString &name) const
{
    const Slot slot = m_channelNames.value(name, NoSlot);
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

QString State::deviceState(const QString &device) const
{
    return m_deviceStates.value(device);
}

} // namespace pbx
