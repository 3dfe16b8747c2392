// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "happenings.h"
#include "model.h"
#include "options.h"

#include <QRandomGenerator>

#include <map>
#include <memory>
#include <unordered_map>

namespace demo {

/// The company as it is: its people, phones, channels, bridges, queues, parking spaces and rooms,
/// and the small steps that change them. Every step tells the Happenings; what belongs together is
/// the business of Calls, Queues, Parking and Rooms.
class Company
{
public:
    static constexpr int FirstSpace = 701;
    static constexpr int LastSpace = 720;

    Company(const Options &options, Clock &clock, Happenings &happenings);
    Company(const Company &) = delete;
    Company &operator=(const Company &) = delete;

    [[nodiscard]] const Options &options() const { return m_options; }
    [[nodiscard]] Clock &clock() { return m_clock; }
    [[nodiscard]] Happenings &tell() { return *m_happenings; }
    /// From now on \a happenings is told.
    void setListener(Happenings &happenings) { m_happenings = &happenings; }
    /// A whole number from \a low to \a high, both included; the same for the same seed.
    [[nodiscard]] int random(int low, int high);
    [[nodiscard]] bool chance(int percent) { return random(1, 100) <= percent; }
    /// `PJSIP` or, in the days of 1.0, `SIP`.
    [[nodiscard]] QByteArray technology() const { return m_options.legacy ? "SIP" : "PJSIP"; }

    // --- people ---
    [[nodiscard]] QList<Person> &people() { return m_people; }
    [[nodiscard]] Person &person(PersonIndex index) { return m_people[index]; }
    /// Nobody where no one has this extension.
    [[nodiscard]] PersonIndex personAt(const QByteArray &extension) const;
    /// The one whose phone is `PJSIP/101` (or a channel of it).
    [[nodiscard]] PersonIndex personOf(const QByteArray &device) const;
    [[nodiscard]] DeviceState deviceOf(PersonIndex index) const;
    /// How many people have a channel.
    [[nodiscard]] int busyPeople() const { return m_busy; }
    /// Tells the device's state, its hint and its queue memberships, where it has changed.
    void announce(PersonIndex index);
    void setOnline(PersonIndex index, bool online);
    void setMessages(PersonIndex index, int newMessages, int oldMessages, const Channel *channel);

    // --- channels ---
    using Channels = std::map<ChannelId, std::unique_ptr<Channel>>;
    [[nodiscard]] const Channels &channels() const { return m_channels; }
    [[nodiscard]] Channel *channel(ChannelId id) const;
    [[nodiscard]] Channel *channel(const QByteArray &name) const;
    [[nodiscard]] int processedCalls() const { return m_processed; }

    /// Brings a channel to life; \a prepare fills it in before anybody is told.
    Channel &create(const QByteArray &device, PersonIndex person,
                    const std::function<void(Channel &)> &prepare = {});
    void setState(Channel &channel, ChannelState state);
    /// The dialplan's next application on this channel.
    void execute(Channel &channel, int priority, const QByteArray &application,
                 const QByteArray &data);
    void setConnected(Channel &channel, const QByteArray &number, const QByteArray &name);
    void setHeld(Channel &channel, bool held);
    /// The channel begins something else: timers of what it did before do nothing any more.
    void begin(Channel &channel, Doing doing);
    /// The very end of a channel that nothing holds any more; \a channel is gone afterwards.
    void end(Channel &channel, int cause);
    /// Does \a what after \a ms, unless the channel is gone or does something else by then.
    void later(qint64 ms, const Channel &channel, std::function<void(Channel &)> what);
    /// In 1.0 a channel that is taken out of a call is swapped for a new one of the same name.
    void masquerade(Channel &channel);
    /// A new uniqueid: `1795293476.48`.
    [[nodiscard]] QByteArray nextUniqueId();

    // --- bridges ---
    [[nodiscard]] const std::map<quint64, Bridge> &bridges() const { return m_bridges; }
    [[nodiscard]] Bridge *bridge(quint64 id);
    Bridge &createBridge(const QByteArray &type = "basic",
                         const QByteArray &technology = "simple_bridge",
                         const QByteArray &creator = {}, const QByteArray &name = {});
    void enter(Bridge &bridge, Channel &channel);
    /// Takes the channel out of its bridge, which stays, even if it is empty now.
    void leave(Channel &channel);
    void destroyBridge(quint64 id);
    /// The other channel in a bridge of two.
    [[nodiscard]] Channel *partner(const Channel &channel) const;
    [[nodiscard]] quint64 parkingBridge() const { return m_parkingBridge; }

    // --- what stands about ---
    [[nodiscard]] QList<Queue> &queues() { return m_queues; }
    [[nodiscard]] Queue *queue(const QByteArray &name);
    [[nodiscard]] QList<PoolAgent> &agents() { return m_agents; }
    [[nodiscard]] QList<ParkedCall> &parked() { return m_parked; }
    [[nodiscard]] std::map<QByteArray, Room> &rooms() { return m_rooms; }
    /// Of a device that is none: `Custom:night`. `UNKNOWN` where nobody has set it.
    [[nodiscard]] QByteArray customState(const QByteArray &device) const;
    void setCustomState(const QByteArray &device, const QByteArray &word);
    [[nodiscard]] const QHash<QByteArray, DeviceState> &customStates() const { return m_custom; }
    /// `family/key` → value.
    [[nodiscard]] QHash<QByteArray, QByteArray> &database() { return m_database; }
    [[nodiscard]] qint64 started() const { return m_startedAt; }

private:
    void hire();
    void openQueues();

    Options m_options;
    Clock &m_clock;
    Happenings *m_happenings;
    QRandomGenerator m_random;
    QList<Person> m_people;
    QHash<QByteArray, PersonIndex> m_byExtension;
    int m_busy = 0;
    Channels m_channels;
    QHash<QByteArray, ChannelId> m_byName;
    std::map<quint64, Bridge> m_bridges;
    QList<Queue> m_queues;
    QList<PoolAgent> m_agents;
    QList<ParkedCall> m_parked;
    std::map<QByteArray, Room> m_rooms;
    QHash<QByteArray, DeviceState> m_custom;
    QHash<QByteArray, QByteArray> m_database;
    quint64 m_parkingBridge = 0;
    qint64 m_startedAt = 0;
    ChannelId m_lastChannel = 0;
    quint64 m_lastBridge = 0;
    quint32 m_lastName = 0x9f; // the first channel of the day is not the first of the server's life
    quint64 m_lastUniqueId = 0;
    int m_processed = 0;
};

} // namespace demo
