// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rooms.h"

#include "exchange.h"

namespace demo {

using namespace Qt::StringLiterals;

Room *Rooms::room(const QByteArray &name)
{
    auto &rooms = m_exchange.company.rooms();
    const auto found = rooms.find(name);
    return found == rooms.end() ? nullptr : &found->second;
}

void Rooms::join(Channel &channel, const QByteArray &name)
{
    Company &company = m_exchange.company;
    Room *one = room(name);
    if (one && one->locked) {
        company.later(1'500, channel, [this](Channel &still) { m_exchange.calls.hangUp(still); });
        return;
    }
    if (!one) {
        Room fresh;
        fresh.name = name;
        fresh.bridge = company.createBridge("base"_ba, "softmix"_ba, "ConfBridge"_ba, name).id;
        one = &company.rooms().emplace(name, fresh).first->second;
        company.tell().room(Happenings::RoomNews::Start, *one, *company.bridge(one->bridge),
                            nullptr, nullptr);
        announce(name, true);
    }
    company.begin(channel, Doing::Confers);
    channel.place = name;
    Participant participant;
    participant.channel = channel.id;
    participant.admin = one->participants.isEmpty();
    participant.since = company.clock().now();
    one->participants.append(participant);
    Bridge &bridge = *company.bridge(one->bridge);
    company.enter(bridge, channel);
    company.tell().room(Happenings::RoomNews::Join, *one, bridge, &channel, &participant);
}

void Rooms::gone(Channel &channel)
{
    Company &company = m_exchange.company;
    Room *one = room(channel.place);
    if (!one)
        return;
    Bridge *bridge = company.bridge(one->bridge);
    for (int i = 0; bridge && i < int(one->participants.size()); ++i) {
        if (one->participants[i].channel != channel.id)
            continue;
        const Participant left = one->participants.takeAt(i);
        company.leave(channel);
        company.tell().room(Happenings::RoomNews::Leave, *one, *bridge, &channel, &left);
        break;
    }
    if (bridge && one->participants.isEmpty()) {
        company.tell().room(Happenings::RoomNews::End, *one, *bridge, nullptr, nullptr);
        company.destroyBridge(one->bridge);
        const QByteArray over = one->name;
        company.rooms().erase(over);
        announce(over, false);
    }
}

void Rooms::announce(const QByteArray &room, bool used)
{
    Company &company = m_exchange.company;
    const DeviceState state = used ? DeviceState::InUse : DeviceState::NotInUse;
    company.tell().extensionState(room, "hints"_ba, "confbridge:" + room, state);
    company.tell().deviceState("confbridge:" + room, state);
}

QList<ChannelId> Rooms::chosen(const Room &room, const QByteArray &channel) const
{
    QList<ChannelId> found;
    for (const Participant &one : room.participants) {
        const Channel *its = m_exchange.company.channel(one.channel);
        const bool meant = channel == "all" || (channel == "participants" && !one.admin) ||
                           (channel == "admins" && one.admin) ||
                           (its && its->name.compare(channel, Qt::CaseInsensitive) == 0);
        if (meant && its)
            found.append(one.channel);
    }
    return found;
}

bool Rooms::setMuted(const QByteArray &name, const QByteArray &channel, bool muted)
{
    Company &company = m_exchange.company;
    Room *one = room(name);
    if (!one)
        return false;
    const QList<ChannelId> meant = chosen(*one, channel);
    for (Participant &participant : one->participants) {
        if (!meant.contains(participant.channel) || participant.muted == muted)
            continue;
        participant.muted = muted;
        company.tell().room(muted ? Happenings::RoomNews::Mute : Happenings::RoomNews::Unmute, *one,
                            *company.bridge(one->bridge), company.channel(participant.channel),
                            &participant);
    }
    return !meant.isEmpty();
}

bool Rooms::kick(const QByteArray &name, const QByteArray &channel)
{
    Room *one = room(name);
    const QList<ChannelId> meant = one ? chosen(*one, channel) : QList<ChannelId>();
    for (const ChannelId id : meant)
        if (Channel *still = m_exchange.company.channel(id))
            m_exchange.calls.hangUp(*still);
    return !meant.isEmpty();
}

} // namespace demo
