// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/message.h"
#include "facts.h"
#include "rows.h"
#include "table.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>

#include <vector>

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
    /// Uniqueids of the others in the channel's bridge, or of whom it dials or is dialled by. A
    /// `Local/…` leg is looked through: what counts is who is behind it.
    [[nodiscard]] QList<QString> partnersOf(const QString &uniqueId) const;
    /// Uniqueid of the living channel of that name, or "".
    [[nodiscard]] QString channelByName(const QString &name) const;
    /// Keys of the extensions whose hint names this device.
    [[nodiscard]] QList<QString> extensionsOf(const QString &device) const;
    /// True for a leg that was called, false for one that calls (or that was made for its owner).
    [[nodiscard]] bool isIncoming(const QString &uniqueId) const;
    /// The server's word for the state of a device: `NOT_INUSE`, or "" where it never told.
    [[nodiscard]] QString deviceState(const QString &device) const;
    /// `22.10.1…` from CoreSettings, or "".
    [[nodiscard]] QString serverVersion() const { return m_serverVersion; }

    [[nodiscard]] Instant now() const;
    [[nodiscard]] quint32 epoch() const { return m_epoch; }
    [[nodiscard]] const Counters &counters() const { return m_counters; }
    [[nodiscard]] Counters &counters() { return m_counters; }
    /// True where the row is an old picture: the link is not live, or the server has not spoken of
    /// it since it is again.
    [[nodiscard]] bool isStale(const Confirmed &row) const
    {
        return !m_live || row.epoch < m_epoch;
    }

    // --- For Pbx, Snapshot and tests.
    /// Translates one message and takes its facts.
    void receive(const ami::Message &message);
    void take(const Fact &fact);
    /// Derives, tells the listeners, and emits committed() where a row changed.
    bool commit();
    /// A new connection: rows stay, and are stale until they are spoken of again.
    void beginEpoch();
    /// A whole list has been taken: rows of its kind that are of an older epoch are gone.
    void sweep(ListKind kind);
    void setLive(bool live) { m_live = live; }
    /// A recording has no clock: time stands still, and durations are what the server told.
    void freezeClock() { m_frozen = true; }
    /// Uniqueids the server's own list of channels did not name though it should have: counted as
    /// drift and removed.
    void correctDrift(const QList<QString> &uniqueIds);

signals:
    /// After every commit that changed a row. Tables' listeners have run.
    void committed();
    /// The server said that it is about to stop.
    void serverStopping();
    void serverVersionChanged();

private:
    /// What is known of a channel beside its row, by the same slot.
    struct Leg
    {
        Slot dialledBy = NoSlot;
        std::vector<Slot> dials;
        bool incoming = false;                                   ///< somebody's Dial made it
        bool touched = false;                                    ///< since the last commit
        bool queued = false, parked = false, conferring = false; ///< has rows there
    };

    /// A masquerade that has begun and is not done (up to 11): `A` was renamed `A<MASQ>`.
    struct Masquerade
    {
        Slot phone = NoSlot; ///< the channel whose phone is taken from it
        QString name = {};   ///< that it bore
    };

    // state_channels.cpp
    void on(const ChannelBorn &fact);
    void on(const ChannelChanged &fact);
    void on(const ChannelRuns &fact);
    void on(const ChannelListed &fact);
    void on(const ChannelRenamed &fact);
    void on(const ChannelHeld &fact);
    void on(const ChannelHearsMusic &fact);
    void on(const ChannelEnded &fact);
    [[nodiscard]] Slot findChannel(Text uniqueId, Text name) const;
    Slot obtainChannel(const ChannelPicture &picture);
    Slot bear(const ChannelPicture &picture);
    void apply(Slot slot, const ChannelPicture &picture);
    void rename(Slot slot, const QString &name);
    void takeOver(Slot phone, Slot call);
    void setCallerId(Slot slot, Text assignment);
    void end(Slot slot);
    void bury(const QByteArray &uniqueId);
    void touch(Slot slot);
    [[nodiscard]] Leg &leg(Slot slot) { return m_legs[slot]; }
    void guessDial(Slot caller, Text application, Text data);
    void adoptGuess(Slot slot);

    // state_bridges.cpp
    void on(const DialBegan &fact);
    void on(const DialEnded &fact);
    void on(const BridgeMade &fact);
    void on(const BridgeJoined &fact);
    void on(const BridgeLeft &fact);
    void on(const BridgeGone &fact);
    void join(Slot channel, const QString &bridge, Text type);
    void leave(Slot channel);
    void dial(Slot from, Slot to);
    void undial(Slot to);
    [[nodiscard]] QList<Slot> partners(Slot slot) const;

    // state_lists.cpp
    void on(const PeerSeen &fact);
    void on(const DeviceChanged &fact);
    void on(const ExtensionSeen &fact);
    void on(const MailboxSeen &fact);
    void on(const RegistrationSeen &fact);
    void on(const ServerSeen &fact);
    void on(const ServerStopping &fact);
    void on(const ListEnded &fact);
    void setHint(Slot extension, const QString &hint);
    void forgetHint(Slot extension);
    [[nodiscard]] static QStringList devicesOf(const Extension &extension);

    // state_queues.cpp
    void on(const QueueSeen &fact);
    void on(const QueueCallerSeen &fact);
    void on(const QueueCallerGone &fact);
    void on(const QueueMemberSeen &fact);
    void on(const QueueMemberGone &fact);
    void on(const ParkingLotSeen &fact);
    void on(const CallParked &fact);
    void on(const CallUnparked &fact);
    void on(const ConferenceSeen &fact);
    void on(const ConferenceGone &fact);
    void on(const ParticipantSeen &fact);
    void on(const ParticipantGone &fact);
    void removeQueueCaller(Slot slot);
    void leaveQueues(Slot channel);
    void leaveParking(Slot channel);
    void leaveConferences(Slot channel);
    void renameWaiting(Slot channel, const QString &oldName, const QString &newName);
    void adoptWaiting(Slot channel);

    // state_derive.cpp
    struct Party
    {
        QString number, name;
    };
    void derive();
    [[nodiscard]] Party otherParty(Slot slot) const;
    [[nodiscard]] QStringList devicesFor(const Extension &extension) const;
    [[nodiscard]] QList<Slot> extensionsFor(const QString &device) const;
    bool deriveName(Slot slot);
    void deriveCall(Slot slot);
    void touchColleagues(Slot slot);
    void deriveQueues();
    void deriveConferences();

    template <class Row>
    Slot confirm(Table<Row> &table, const QString &key)
    {
        const Slot slot = table.obtain(key);
        Row &row = table.touch(slot);
        row.epoch = m_epoch;
        row.confirmedAt = m_moment;
        return slot;
    }
    template <class Row>
    bool update(Table<Row> &table, Slot slot, QString Row::*field, Text value, Columns columns);

    Table<Channel> m_channels;
    Table<Bridge> m_bridges;
    Table<Peer> m_peers;
    Table<Extension> m_extensions;
    Table<Queue> m_queues;
    Table<QueueCaller> m_queueCallers;
    Table<QueueMember> m_queueMembers;
    Table<ParkingLot> m_parkingLots;
    Table<ParkedCall> m_parkedCalls;
    Table<Conference> m_conferences;
    Table<Participant> m_participants;
    Table<Mailbox> m_mailboxes;
    Table<Registration> m_registrations;

    std::vector<Leg> m_legs;
    QHash<QByteArray, Slot> m_channelSlots; ///< by Uniqueid, as its bytes: no decoding per event
    QHash<QString, Slot> m_channelNames;
    QHash<QString, QList<Slot>> m_deviceChannels; ///< oldest first
    QHash<QString, QList<Slot>> m_deviceExtensions;
    QHash<QString, QString> m_deviceStates;
    QHash<QString, QString> m_ownNames;  ///< extension → the name on its mailbox
    QHash<QString, Slot> m_guessedDials; ///< device → who runs Dial on it (no Dial event in 1.0)
    QSet<QByteArray> m_ended;            ///< Uniqueids of the last ended channels
    std::vector<QByteArray> m_endedRing;
    std::size_t m_endedAt = 0;

    Masquerade m_masquerade;
    std::vector<Slot> m_touched;    ///< channels, since the last commit
    QSet<QString> m_touchedDevices; ///< whose extensions must be derived again
    QSet<Slot> m_touchedExtensions;
    QSet<QString> m_namedNumbers; ///< a mailbox told who that is
    bool m_queuesTouched = false;
    bool m_conferencesTouched = false;
    bool m_dialEvents = false; ///< this server tells of dials: nothing to guess

    FactSink m_sink;
    QString m_serverVersion;
    Counters m_counters;
    QElapsedTimer m_clock;
    Instant m_moment = 0; ///< now, for the facts of one message
    quint32 m_epoch = 1;
    bool m_live = false;
    bool m_frozen = false;
};

/// True where \a text is what \a bytes decode to; decodes only where it must.
[[nodiscard]] bool sameText(const QString &text, Text bytes);

template <class Row>
bool State::update(Table<Row> &table, Slot slot, QString Row::*field, Text value, Columns columns)
{
    if (value.isNull() || sameText(table.at(slot).*field, value))
        return false;
    table.edit(slot, columns).*field = ami::decoded(value);
    return true;
}

} // namespace pbx
