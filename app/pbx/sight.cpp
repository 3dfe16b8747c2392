// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sight.h"

#include "state.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pbx {

namespace {

QString yes(bool value)
{
    return value ? u"1"_s : QString();
}

/// `SIPpeers` and PeerStatus say Registered and OK, Unregistered and UNKNOWN of one and the same
/// phone: what counts is whether it can be reached.
PeerStatus coarse(PeerStatus status)
{
    switch (status) {
    case PeerStatus::Reachable:
    case PeerStatus::Lagged:
    case PeerStatus::Registered:
        return PeerStatus::Reachable;
    case PeerStatus::Unreachable:
    case PeerStatus::Unregistered:
        return PeerStatus::Unreachable;
    case PeerStatus::Unknown:
        break;
    }
    return PeerStatus::Unknown;
}

/// `support\nPJSIP/102` → `support · PJSIP/102`.
QString inPlace(const QString &place, const QString &what)
{
    return place + u" · "_s + what;
}

QString caller(const QString &name, const QString &number)
{
    if (name.isEmpty() || number.isEmpty())
        return name.isEmpty() ? number : name;
    return name + u' ' + number;
}

void look(const Channel &row, Sight &sight)
{
    sight.label = row.name;
    sight.values = {{Aspect::Name, row.name},
                    {Aspect::State, row.state},
                    {Aspect::Bridge, row.bridge},
                    {Aspect::Caller, caller(row.callerName, row.callerNumber)}};
}

void look(const Peer &row, Sight &sight)
{
    sight.label = row.name;
    sight.values = {{Aspect::PeerStatus, QString::number(static_cast<int>(coarse(row.status)))}};
}

void look(const Extension &row, Sight &sight)
{
    sight.label = row.extension;
    sight.values = {{Aspect::ExtensionStatus, QString::number(static_cast<int>(row.status))}};
}

void look(const Queue &row, Sight &sight)
{
    sight.label = row.name;
}

void look(const QueueCaller &row, Sight &sight)
{
    sight.label = inPlace(row.queue, row.channel);
}

void look(const QueueMember &row, Sight &sight)
{
    sight.label = inPlace(row.queue, row.interface);
    sight.values = {{Aspect::MemberStatus, row.status},
                    {Aspect::Paused, yes(row.paused)},
                    {Aspect::Penalty, QString::number(row.penalty)}};
}

void look(const ParkedCall &row, Sight &sight)
{
    sight.label = inPlace(row.space, row.channel);
    sight.values = {{Aspect::Name, row.channel}};
}

void look(const Conference &row, Sight &sight)
{
    sight.label = row.name;
}

void look(const Participant &row, Sight &sight)
{
    sight.label = inPlace(row.room, row.channel);
    sight.values = {{Aspect::Muted, yes(row.muted)}};
}

void look(const Mailbox &row, Sight &sight)
{
    sight.label = row.mailbox;
    sight.values = {{Aspect::NewMessages, QString::number(row.newMessages)},
                    {Aspect::OldMessages, QString::number(row.oldMessages)}};
}

void look(const Registration &row, Sight &sight)
{
    sight.label = row.username + u'@' + row.domain;
    // Between two registrations the list says what no event does: `Request Sent`, `Auth. Sent`.
    sight.values = {
        {Aspect::Registered, yes(row.status.compare("Registered"_L1, Qt::CaseInsensitive) == 0)}};
}

/// Calls \a visit with the table of that kind of row.
template <class Visit>
void withTable(const State &state, RowKind kind, Visit visit)
{
    switch (kind) {
    case RowKind::Channel:
        return visit(state.channels());
    case RowKind::Peer:
        return visit(state.peers());
    case RowKind::Extension:
        return visit(state.extensions());
    case RowKind::Queue:
        return visit(state.queues());
    case RowKind::QueueCaller:
        return visit(state.queueCallers());
    case RowKind::QueueMember:
        return visit(state.queueMembers());
    case RowKind::ParkedCall:
        return visit(state.parkedCalls());
    case RowKind::Conference:
        return visit(state.conferences());
    case RowKind::Participant:
        return visit(state.participants());
    case RowKind::Mailbox:
        return visit(state.mailboxes());
    case RowKind::Registration:
        return visit(state.registrations());
    }
}

template <class Row, class Wanted>
void append(QList<RowId> &rows, RowKind kind, const Table<Row> &table, Wanted wanted)
{
    table.forEach([&](Slot slot) {
        if (wanted(table.at(slot)))
            rows.append({kind, table.keyOf(slot)});
    });
}

template <class Row>
void append(QList<RowId> &rows, RowKind kind, const Table<Row> &table)
{
    append(rows, kind, table, [](const Row &) { return true; });
}

QString joined(Text one, Text other)
{
    return ami::decoded(one) + u'\n' + ami::decoded(other);
}

/// The key of what a fact tells of; see the State's on(…) of each.
struct KeyOf
{
    const State &state;
    QList<RowId> &rows;

    void operator()(const ChannelListed &fact)
    {
        const ChannelPicture &picture = fact.channel;
        rows.append({RowKind::Channel, picture.uniqueId.isEmpty()
                                           ? state.channelByName(ami::decoded(picture.name))
                                           : ami::decoded(picture.uniqueId)});
    }
    void operator()(const PeerSeen &fact)
    {
        QString key = ami::decoded(fact.name);
        if (!fact.technology.isEmpty())
            key.prepend(ami::decoded(fact.technology) + u'/');
        rows.append({RowKind::Peer, key});
    }
    void operator()(const ExtensionSeen &fact)
    {
        rows.append({RowKind::Extension,
                     QString(ami::decoded(fact.extension) + u'@' + ami::decoded(fact.context))});
    }
    void operator()(const QueueSeen &fact)
    {
        rows.append({RowKind::Queue, ami::decoded(fact.name)});
    }
    void operator()(const QueueCallerSeen &fact)
    {
        rows.append({RowKind::QueueCaller, joined(fact.queue, fact.channel)});
    }
    void operator()(const QueueMemberSeen &fact)
    {
        rows.append({RowKind::QueueMember, joined(fact.queue, fact.interface)});
    }
    void operator()(const CallParked &fact)
    {
        rows.append({RowKind::ParkedCall, joined(fact.lot, fact.space)});
    }
    void operator()(const ConferenceSeen &fact)
    {
        rows.append({RowKind::Conference, ami::decoded(fact.name)});
    }
    void operator()(const ParticipantSeen &fact)
    {
        rows.append({RowKind::Participant, joined(fact.room, fact.channel)});
    }
    void operator()(const MailboxSeen &fact)
    {
        QString key = ami::decoded(fact.mailbox);
        if (!key.contains(u'@'))
            key += "@default"_L1;
        rows.append({RowKind::Mailbox, key});
    }
    void operator()(const RegistrationSeen &fact)
    {
        rows.append({RowKind::Registration,
                     ami::decoded(fact.technology) + u'\n' + joined(fact.username, fact.domain)});
    }
    template <class Other>
    void operator()(const Other &)
    {}
};

} // namespace

Sight sightOf(const State &state, const RowId &row)
{
    Sight sight;
    withTable(state, row.kind, [&](const auto &table) {
        const Slot slot = table.find(row.key);
        if (slot == NoSlot)
            return;
        sight.there = true;
        sight.current = table.at(slot).epoch == state.epoch();
        sight.heard = table.at(slot).heard;
        look(table.at(slot), sight);
    });
    return sight;
}

QList<RowId> rowsToldBy(const Fact &fact, const State &state)
{
    QList<RowId> rows;
    std::visit(KeyOf{state, rows}, fact);
    return rows;
}

QList<RowId> rowsListed(const State &state, ListKind kind)
{
    QList<RowId> rows;
    const auto peersOf = [&](QLatin1StringView technology) {
        append(rows, RowKind::Peer, state.peers(),
               [&](const Peer &peer) { return peer.technology == technology; });
    };
    const auto registrationsOf = [&](QLatin1StringView technology) {
        append(rows, RowKind::Registration, state.registrations(),
               [&](const Registration &row) { return row.technology == technology; });
    };
    switch (kind) {
    case ListKind::Channels:
        append(rows, RowKind::Channel, state.channels());
        break;
    case ListKind::PjsipPeers:
        peersOf("PJSIP"_L1);
        break;
    case ListKind::SipPeers:
        peersOf("SIP"_L1);
        break;
    case ListKind::IaxPeers:
        peersOf("IAX2"_L1);
        break;
    case ListKind::Extensions:
        append(rows, RowKind::Extension, state.extensions());
        break;
    case ListKind::Queues:
        append(rows, RowKind::Queue, state.queues());
        append(rows, RowKind::QueueCaller, state.queueCallers());
        append(rows, RowKind::QueueMember, state.queueMembers());
        break;
    case ListKind::ParkedCalls:
        append(rows, RowKind::ParkedCall, state.parkedCalls());
        break;
    case ListKind::Conferences:
        append(rows, RowKind::Conference, state.conferences());
        break;
    case ListKind::PjsipRegistrations:
        registrationsOf("PJSIP"_L1);
        break;
    case ListKind::SipRegistrations:
        registrationsOf("SIP"_L1);
        break;
    case ListKind::IaxRegistrations:
        registrationsOf("IAX2"_L1);
        break;
    case ListKind::Agents:      // what they do is derived from their channels
    case ListKind::ParkingLots: // what is parked there is compared
    case ListKind::Mailboxes:   // MWI tells of boxes that no list names (of another server)
        break;
    }
    return rows;
}

QList<RowId> participantsOf(const State &state, const QString &room)
{
    QList<RowId> rows;
    append(rows, RowKind::Participant, state.participants(),
           [&](const Participant &row) { return row.room == room; });
    return rows;
}

} // namespace pbx
