// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account.h"
#include "ami/clock.h"
#include "ami/message.h"
#include "devices.h"
#include "endings.h"
#include "facts.h"
#include "rows.h"
#include "sight.h"
#include "table.h"
#include "toldrun.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QVarLengthArray>

#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace pbx {

using ami::sameText;

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
    [[nodiscard]] const Table<Agent> &agents() const { return m_agents; }
    [[nodiscard]] const Table<ParkingLot> &parkingLots() const { return m_parkingLots; }
    [[nodiscard]] const Table<ParkedCall> &parkedCalls() const { return m_parkedCalls; }
    [[nodiscard]] const Table<Conference> &conferences() const { return m_conferences; }
    [[nodiscard]] const Table<Participant> &participants() const { return m_participants; }
    [[nodiscard]] const Table<Mailbox> &mailboxes() const { return m_mailboxes; }
    [[nodiscard]] const Table<Registration> &registrations() const { return m_registrations; }

    /// Uniqueids of the channels of a device such as `PJSIP/101`, oldest first.
    [[nodiscard]] QList<QString> channelsOf(const QString &device) const;
    /// Uniqueids of the channels in it, in the order of entry.
    [[nodiscard]] QList<QString> channelsIn(const Bridge &bridge) const;
    /// Uniqueids of the others in the channel's bridge, or of whom it dials or is dialled by. A
    /// `Local/…` leg is looked through: what counts is who is behind it.
    [[nodiscard]] QList<QString> partnersOf(const QString &uniqueId) const;
    /// Uniqueid of the living channel of that name, or "".
    [[nodiscard]] QString channelByName(const QString &name) const;
    /// Keys of the extensions whose hint names this device.
    [[nodiscard]] QList<QString> extensionsOf(const QString &device) const;
    /// True for a leg that was called, false for one that calls (or that was made for its owner).
    [[nodiscard]] bool isIncoming(const QString &uniqueId) const;
    /// Since when a living leg does with those it is with what it does: that it talks, and to them;
    /// that it rings.
    [[nodiscard]] Instant talksSince(const QString &uniqueId) const;
    /// How a leg ended, of those that ended last; an empty one where nothing was heard.
    [[nodiscard]] Ending endingOf(const QString &uniqueId) const { return m_endings.of(uniqueId); }
    /// The server's word for the state of a `Custom:` device: `NOT_INUSE`, or "" where it never
    /// told.
    [[nodiscard]] QString deviceState(const QString &device) const;
    /// `22.10.1…` from CoreSettings, or "".
    [[nodiscard]] QString serverVersion() const { return m_serverVersion; }

    /// Goes on while the computer sleeps, and does not jump when its clock is set.
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

    /// The same; and what comes and goes within minutes is old too where neither an event nor a
    /// comparison has spoken of it for five: because this login may not list it, or the wire is
    /// too busy to ask.
    template <class Row>
    [[nodiscard]] bool isOld(const Row &row) const
    {
        constexpr bool passing = std::is_same_v<Row, Channel> || std::is_same_v<Row, QueueCaller> ||
                                 std::is_same_v<Row, ParkedCall> ||
                                 std::is_same_v<Row, Participant>;
        return isStale(row) || (passing && now() - row.confirmedAt > OldAfter);
    }
    static constexpr Instant OldAfter = 5 * 60'000;

    // --- For Pbx, Snapshot and tests.
    /// Translates one message and takes its facts. An item of a list that is only asked for to
    /// compare corrects rows as any other does, but does not count as heard of them.
    void receive(const ami::Message &message, bool comparing = false);
    void take(const Fact &fact);
    /// Derives, tells the listeners, and emits committed() where a row changed.
    bool commit();
    /// A new connection: rows stay, and are stale until they are spoken of again.
    void beginEpoch();
    /// A whole list has been taken: rows of its kind that are of an older epoch are gone, and those
    /// that nobody spoke of since \a askedAt, where the list was asked for in the midst of one.
    void sweep(ListKind kind, Instant askedAt = 0);
    /// More rows than any PBX has: somebody makes them up, or all has gone wrong.
    [[nodiscard]] bool isOverfull() const;
    /// Removes every row.
    void clear();
    void setLive(bool live) { m_live = live; }
    /// A recording has no clock: time stands still, and durations are what the server told.
    void freezeClock() { setClock(0); }
    /// … or it goes as whoever plays it says: \a ms since its beginning.
    void setClock(qint64 ms)
    {
        m_setClock = ms;
        m_momentPassed = true;
    }
    /// As recordingBegan() tells it at the next commit: by this program's own wish.
    void noteRecording(const QString &uniqueId, const QString &file)
    {
        m_recordings.push_back({uniqueId, file});
    }
    /// Forgets everything, as if nothing had been heard yet; listeners hear of it at commit().
    void forget();
    /// A row that the server's own lists do not name though they should: it is gone.
    void dropLeftOver(const RowId &row);

signals:
    /// After every commit that changed a row. Tables' listeners have run.
    void committed();
    /// After a commit: a device's state is another one now (deviceState()).
    void devicesChanged();
    /// The server said that it is about to stop.
    void serverStopping();
    /// Its settings or modules are others now.
    void serverReloaded();
    void serverVersionChanged();
    /// After a commit: the server records this channel into that file, as
    /// it named it (`/var/spool/asterisk/monitor/x.wav`).
    void recordingBegan(const QString &uniqueId, const QString &file);
    /// After a commit: the server has written down a call. No row depends on it.
    void accounted(const pbx::Account &account);

private:
    /// A recording without times of its own: what the server tells is all there is.
    [[nodiscard]] bool clockStands() const { return m_setClock == 0; }

    /// What is known of a channel beside its row, by the same slot.
    struct Leg
    {
        Slot dialledBy = NoSlot;
        std::vector<Slot> dials;
        Slot device = NoSlot;
        Slot bridge = NoSlot;  ///< that it is in
        Instant bridgedAt = 0; ///< when it was seen to enter that; 0: it was there already
        bool incoming = false; ///< somebody's Dial made it
        bool touched = false;  ///< since the last commit
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
    void on(const CallPickedUp &fact);
    void on(const ChannelEnded &fact);
    void on(const OriginateFailed &fact);
    [[nodiscard]] Slot findChannel(Text uniqueId, Text name) const;
    Slot obtainChannel(const ChannelPicture &picture);
    Slot bear(const ChannelPicture &picture);
    void apply(Slot slot, const ChannelPicture &picture);
    void assign(Slot slot, const ChannelPicture &picture);
    void setDevice(Slot slot);
    void forgetDevice(Slot slot);
    void rename(Slot slot, const QString &name);
    void takeOver(Slot phone, Slot call);
    void setCallerId(Slot slot, Text assignment);
    Ending &end(Slot slot);
    [[nodiscard]] bool hasEnded(Text uniqueId) const;
    [[nodiscard]] Slot findName(QStringView name) const;
    void setName(Slot slot, const QString &name);
    void forgetName(Slot slot);
    Slot meet(const ChannelPicture &picture);
    void confirm(Slot channel);
    void touch(Slot channel);
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
    void on(const PartiesLinked &fact);
    void on(const PartiesUnlinked &fact);
    void join(Slot channel, Slot bridge, Text type, Instant at);
    void leave(Slot channel);
    void link(Slot one, Slot other, Instant at);
    void dial(Slot from, Slot to);
    void undial(Slot to);
    using Slots = QVarLengthArray<Slot, 16>;
    [[nodiscard]] Slots partners(Slot slot) const;

    // state_lists.cpp
    void on(const PeerSeen &fact);
    void on(const DeviceChanged &fact);
    void on(const ExtensionSeen &fact);
    void on(const MailboxSeen &fact);
    void on(const RegistrationSeen &fact);
    [[nodiscard]] Slot obtainRegistration(const QString &technology, const QString &username,
                                          const QString &domain);
    void on(const ServerSeen &fact);
    void on(const ServerClock &fact);
    void on(const ServerReloaded &fact);
    void on(const ServerStopping &fact);
    void on(const ListEnded &fact);
    void setHint(Slot extension, const QString &hint);
    void forgetHint(Slot extension);
    [[nodiscard]] static QStringList devicesOf(const Extension &extension);

    // state_accounts.cpp
    void on(const RecordingBegan &fact);
    void on(const CallAccounted &fact);
    void tellAccounts();

    // state_agents.cpp
    void on(const AgentSeen &fact);
    void moveAgent(Text from, Slot to);
    void deriveAgents();

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
    [[nodiscard]] Instant sinceOf(std::optional<qint64> seconds, bool known, Instant kept) const;
    [[nodiscard]] bool isOtherRoom(Text name, Text bridge) const;
    void closeRanks(const QString &queue);
    void removeQueueCaller(Slot slot);
    void becomeOneCall(Slot bridge);
    void leaveQueues(Slot channel);
    void leaveParking(Slot channel);
    void parkInstead(Slot parked, Slot channel);
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
    [[nodiscard]] Instant talksSince(Slot slot) const;
    [[nodiscard]] QStringList devicesFor(const Extension &extension) const;
    [[nodiscard]] Slots extensionsFor(const QString &device) const;
    [[nodiscard]] const QList<Slot> &unhintedFor(const QString &device) const;
    bool deriveName(Slot slot);
    void deriveCall(Slot slot);
    void touchColleagues(Slot slot);
    void deriveQueues();
    void deriveConferences();

    /// The server has just spoken of this row.
    void confirm(Confirmed &row) const
    {
        row.epoch = m_epoch;
        row.confirmedAt = m_moment;
        if (!m_comparing)
            row.heard = m_counters.messages;
    }
    /// When that was, by this state's clock; nothing where the server's clock is not known.
    [[nodiscard]] std::optional<Instant> instantOf(std::optional<qint64> serverSeconds) const;

    /// \a key is a QString, or the bytes of one.
    template <class Row, class Key>
    Slot confirm(Table<Row> &table, const Key &key)
    {
        const Slot slot = table.obtain(key);
        Row &row = table.touch(slot);
        confirm(row);
        return slot;
    }
    template <class Row>
    bool update(Table<Row> &table, Slot slot, QString Row::*field, Text value, Columns columns);

    /// Each table, the channels first: listeners of the other tables look up their channels.
    template <class Self, class Call>
    static void forEachTable(Self &self, Call call)
    {
        call(self.m_channels), call(self.m_bridges), call(self.m_peers), call(self.m_extensions);
        call(self.m_queues), call(self.m_queueCallers), call(self.m_queueMembers);
        call(self.m_agents), call(self.m_parkingLots), call(self.m_parkedCalls);
        call(self.m_conferences), call(self.m_participants), call(self.m_mailboxes);
        call(self.m_registrations);
    }

    Table<Channel> m_channels;
    Table<Bridge> m_bridges;
    Table<Peer> m_peers;
    Table<Extension> m_extensions;
    Table<Queue> m_queues;
    Table<QueueCaller> m_queueCallers;
    Table<QueueMember> m_queueMembers;
    Table<Agent> m_agents;
    Table<ParkingLot> m_parkingLots;
    Table<ParkedCall> m_parkedCalls;
    Table<Conference> m_conferences;
    Table<Participant> m_participants;
    Table<Mailbox> m_mailboxes;
    Table<Registration> m_registrations;

    std::vector<Leg> m_legs;
    std::vector<ToldRun> m_told; ///< of channels, by the same slot
    KeyIndex m_channelNames;     ///< of those that bear one name, the last
    Devices m_devices;
    qsizetype m_unhinted = 0; ///< extensions that are known by their number alone
    QHash<QString, QString> m_deviceStates;
    bool m_devicesMoved = false;                           ///< since the last commit
    std::vector<std::pair<QString, QString>> m_recordings; ///< the same: Uniqueids and files
    std::vector<Account> m_accounts;                       ///< the same
    QHash<QString, QString> m_ownNames;  ///< extension → the name on its mailbox
    QHash<QString, Slot> m_guessedDials; ///< device → who runs Dial on it (no Dial event in 1.0)
    Endings m_endings;

    Masquerade m_masquerade;
    std::vector<Slot> m_touched; ///< channels, since the last commit
    QSet<Slot> m_touchedExtensions;
    QSet<QString> m_namedNumbers; ///< a mailbox told who that is
    bool m_queuesTouched = false;
    quint32 m_queuesListed = 0; ///< the epoch in which all their callers were told of
    bool m_agentsTouched = false;
    bool m_conferencesTouched = false;
    bool m_dialEvents = false; ///< this server tells of dials: nothing to guess

    FactSink m_sink;
    QString m_serverVersion;
    std::optional<Instant> m_serverEpoch; ///< when the server's clock was 0, by ours
    Counters m_counters;
    ami::Stopwatch m_clock;
    Instant m_moment = 0;                ///< now, for the facts until somebody looks at the clock
    mutable bool m_momentPassed = false; ///< somebody looked at the clock since, or set it
    quint32 m_epoch = 1;
    bool m_live = false;
    bool m_comparing = false;         ///< the message being taken is an item of a comparison's list
    std::optional<qint64> m_setClock; ///< in place of m_clock
};

template <class Row>
bool State::update(Table<Row> &table, Slot slot, QString Row::*field, Text value, Columns columns)
{
    if (value.isNull() || sameText(table.at(slot).*field, value))
        return false;
    ami::decode(value, table.edit(slot, columns).*field);
    return true;
}

} // namespace pbx
