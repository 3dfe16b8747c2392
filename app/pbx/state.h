// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts.h"
#include "rows.h"
#include "table.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

namespace pbx {

/// What was counted since the program began; `counters` of the state's JSON.
struct Counters
{
    quint64 messages = 0;
    quint64 bytes = 0;
    quint64 unknownEvents = 0; ///< event names that translate() does not know
    quint64 malformed = 0;     ///< blocks that could not be read
    quint64 driftCorrected = 0;
};

/// The live picture of one PBX: tables reduced from facts.
///
/// Facts change rows at once; nobody is told before commit(), which derives what hangs together
/// (who talks to whom, how many wait), tells the tables' listeners, and emits committed().
/// Tolerates facts in any order: state before birth, hangups of unknown channels, renames.
class State : public QObject
{
    Q_OBJECT

public:
    explicit State(QObject *parent = nullptr);

    [[nodiscard]] const Table<Channel> &channels() const { return m_channels; }
    [[nodiscard]] const Table<Bridge> &bridges() const { return m_bridges; }
    [[nodiscard]] const Table<Peer> &peers() const { return m_peers; }
    [[nodiscard]] const Table<Extension> &extensions() const { return m_extensions; }
    [[nodiscard]] const Table<Queue> &queues() const { return m_queues; }
    [[nodiscard]] const Table<QueueCaller> &queueCallers() const { return m_queueCallers; }
    [[nodiscard]] const Table<QueueMember> &queueMembers() const { return m_queueMembers; }
    [[nodiscard]] const Table<ParkingLot> &parkingLots() const { return m_parkingLots; }
    [[nodiscard]] const Table<ParkedCall> &parkedCalls() const { return m_parkedCalls; }
    [[nodiscard]] const Table<Conference> &conferences() const { return m_conferences; }
    [[nodiscard]] const Table<Participant> &participants() const { return m_participants; }
    [[nodiscard]] const Table<Mailbox> &mailboxes() const { return m_mailboxes; }
    [[nodiscard]] const Table<Registration> &registrations() const { return m_registrations; }

    /// Uniqueids of the channels of a device such as `PJSIP/101`, oldest first.
    [[nodiscard]] QList<QString> channelsOf(const QString &device) const;
    /// Uniqueids of the others in the channel's bridge, or of whom it dials or is dialled by.
    [[nodiscard]] QList<QString> partnersOf(const QString &uniqueId) const;
    /// Uniqueid of the living channel of that name, or "".
    [[nodiscard]] QString channelByName(const QString &name) const;

    [[nodiscard]] Instant now() const;
    [[nodiscard]] quint32 epoch() const { return m_epoch; }
    [[nodiscard]] const Counters &counters() const { return m_counters; }
    [[nodiscard]] Counters &counters() { return m_counters; }

signals:
    /// After every commit that changed a row. Tables' listeners have run.
    void committed();
};

} // namespace pbx
