// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "company.h"

#include "names.h"

#include <algorithm>

namespace demo {

using namespace Qt::StringLiterals;

Company::Company(const Options &options, Clock &clock, Happenings &happenings)
    : m_options(options)
    , m_clock(clock)
    , m_happenings(&happenings)
    , m_random(options.seed)
    , m_startedAt(clock.now() - 3 * 3600 * 1000)
{
    m_options.people = std::clamp(m_options.people, 1, 10'000);
    hire();
    openQueues();
    m_parkingBridge = createBridge("parking", "holding_bridge", "Parking", "default").id;
}

int Company::random(int low, int high)
{
    return high <= low ? low : int(m_random.bounded(low, high + 1));
}

void Company::hire()
{
    const auto add = [this](const QByteArray &extension, const QByteArray &name) {
        Person person;
        person.extension = extension;
        person.name = name;
        person.contact =
            "sip:" + extension + "-0x55" +
            QByteArray::number(m_random.generate64(), 16).rightJustified(10, '0', true) +
            "@127.0.0.1:25060";
        m_byExtension.insert(extension, int(m_people.size()));
        m_people.append(person);
    };
    add("100"_ba, "Reception"_ba);
    for (int i = 0; i < m_options.people; ++i)
        add(QByteArray::number(i < 99 ? 101 + i : 1001 + i - 99), personName(i));

    for (int i = 1; i < int(m_people.size()); ++i) {
        Person &someone = m_people[i];
        someone.online = i != 9 && i % 18 != 0; // 109, 118, 136…: their phones are not registered
        if (i == 17)
            someone.habit = Habit::NeverAnswers;
        else if (i == 28)
            someone.habit = Habit::Busy; // do not disturb
        if (!someone.online)
            someone.shown = DeviceState::Unavailable;
        if (i == 4 || i % 13 == 6)
            someone.newMessages = 1 + i % 3;
        someone.oldMessages = i % 5 == 0 ? 2 : 0;
    }
    m_people[0].newMessages = 2;
}

void Company::openQueues()
{
    struct Plan
    {
        const char *name;
        const char *extension;
        const char *strategy;
        int first, count;
    };
    constexpr Plan plans[] = {{"support", "200", "ringall", 11, 5},
                              {"sales", "201", "leastrecent", 20, 3},
                              {"billing", "202", "rrmemory", 30, 2}};
    for (const Plan &plan : plans) {
        Queue queue;
        queue.name = plan.name;
        queue.extension = plan.extension;
        queue.strategy = plan.strategy;
        queue.completed = random(8, 30);
        queue.abandoned = random(0, 4);
        queue.holdSeconds = random(12, 40);
        queue.talkSeconds = random(90, 240);
        for (int i = 0; i < plan.count; ++i) {
            const int index = plan.first + i;
            if (index >= int(m_people.size()))
                break;
            Member member;
            member.person = index;
            member.interface = technology() + '/' + m_people[index].extension;
            member.name = m_people[index].name;
            member.penalty = i / 3;
            member.login = m_startedAt / 1000 + 60;
            queue.members.append(member);
        }
        m_queues.append(queue);
    }
    for (int i = 0; i < 3; ++i) {
        const int index = std::min(plans[0].first + i, int(m_people.size()) - 1);
        m_agents.append({QByteArray::number(1001 + i), m_people[index].name});
    }
}

PersonIndex Company::personAt(const QByteArray &extension) const
{
    return m_byExtension.value(extension, Nobody);
}

PersonIndex Company::personOf(const QByteArray &device) const
{
    const qsizetype slash = device.indexOf('/');
    if (slash < 0 || device.left(slash).compare(technology(), Qt::CaseInsensitive) != 0)
        return Nobody;
    QByteArray extension = device.mid(slash + 1);
    const qsizetype dash = extension.indexOf('-');
    if (dash >= 0)
        extension.truncate(dash);
    return personAt(extension);
}

DeviceState Company::deviceOf(PersonIndex index) const
{
    const Person &someone = m_people[index];
    if (!someone.online && someone.channels.isEmpty())
        return DeviceState::Unavailable;
    int ringing = 0, held = 0, used = 0;
    for (ChannelId id : someone.channels) {
        const Channel *one = channel(id);
        if (!one || one->state == ChannelState::Down)
            continue;
        if (one->state == ChannelState::Ringing)
            ++ringing;
        else if (one->held)
            ++held;
        else
            ++used;
    }
    if (ringing > 0)
        return used + held > 0 ? DeviceState::RingInUse : DeviceState::Ringing;
    if (used > 0)
        return DeviceState::InUse;
    return held > 0 ? DeviceState::OnHold : DeviceState::NotInUse;
}

void Company::announce(PersonIndex index)
{
    if (index == Nobody)
        return;
    Person &someone = m_people[index];
    const DeviceState state = deviceOf(index);
    if (state == someone.shown)
        return;
    someone.shown = state;
    const QByteArray device = technology() + '/' + someone.extension;
    m_happenings->extensionState(someone.extension, "hints"_ba, device, state);
    m_happenings->deviceState(device, state);
    for (const Queue &queue : std::as_const(m_queues))
        for (const Member &member : queue.members)
            if (member.person == index)
                m_happenings->member(Happenings::MemberNews::Status, queue, member, state);
}

void Company::setOnline(PersonIndex index, bool online)
{
    Person &someone = m_people[index];
    if (someone.online == online)
        return;
    someone.online = online;
    m_happenings->peer(someone);
    announce(index);
}

void Company::setMessages(PersonIndex index, int newMessages, int oldMessages,
                          const Channel *channel)
{
    Person &someone = m_people[index];
    const bool waited = someone.newMessages > 0;
    someone.newMessages = newMessages;
    someone.oldMessages = oldMessages;
    m_happenings->mailbox(channel, someone);
    if (waited != (newMessages > 0))
        m_happenings->deviceState("MWI:" + someone.extension + "@default",
                                  newMessages > 0 ? DeviceState::InUse : DeviceState::NotInUse);
}

Channel *Company::channel(ChannelId id) const
{
    const auto found = m_channels.find(id);
    return found == m_channels.end() ? nullptr : found->second.get();
}

Channel *Company::channel(const QByteArray &name) const
{
    return channel(m_byName.value(name.toLower(), 0));
}

QByteArray Company::nextUniqueId()
{
    return QByteArray::number(m_clock.seconds()) + '.' + QByteArray::number(++m_lastUniqueId);
}

Channel &Company::create(const QByteArray &device, PersonIndex person,
                         const std::function<void(Channel &)> &prepare)
{
    auto made = std::make_unique<Channel>();
    Channel &channel = *made;
    channel.id = ++m_lastChannel;
    if (m_options.legacy) {
        // 1.0 names are the phone and four random digits, and may come again; here they do not.
        do {
            channel.name =
                device + '-' + QByteArray::number(random(0, 0xffff), 16).rightJustified(4, '0');
        } while (m_byName.contains(channel.name.toLower()));
    } else if (device.endsWith(";1") || device.endsWith(";2")) {
        channel.name = device;
    } else {
        channel.name = device + '-' + QByteArray::number(++m_lastName, 16).rightJustified(8, '0');
    }
    channel.technology = device.left(device.indexOf('/'));
    channel.uniqueId = nextUniqueId();
    channel.linkedId = channel.uniqueId;
    channel.person = person;
    channel.born = m_clock.now();
    if (person != Nobody) {
        channel.callerNumber = m_people[person].extension;
        channel.callerName = m_people[person].name;
        if (m_people[person].channels.isEmpty())
            ++m_busy;
        m_people[person].channels.append(channel.id);
    }
    if (prepare)
        prepare(channel);
    m_byName.insert(channel.name.toLower(), channel.id);
    m_channels.emplace(channel.id, std::move(made));
    ++m_processed;
    m_happenings->newChannel(channel);
    if (channel.state != ChannelState::Down)
        announce(person);
    return channel;
}

void Company::setState(Channel &channel, ChannelState state)
{
    if (channel.state == state)
        return;
    channel.state = state;
    if (state == ChannelState::Up && channel.answered == 0)
        channel.answered = m_clock.now();
    m_happenings->newState(channel);
    announce(channel.person);
    if (state == ChannelState::Up)
        if (const auto then = std::exchange(channel.whenUp, {}))
            then();
}

void Company::execute(Channel &channel, int priority, const QByteArray &application,
                      const QByteArray &data)
{
    channel.priority = priority;
    channel.application = application;
    channel.data = data;
    m_happenings->newExten(channel);
}

void Company::setConnected(Channel &channel, const QByteArray &number, const QByteArray &name)
{
    if (channel.connectedNumber == number && channel.connectedName == name)
        return;
    channel.connectedNumber = number;
    channel.connectedName = name;
    m_happenings->newConnectedLine(channel);
}

void Company::setHeld(Channel &channel, bool held)
{
    if (channel.held == held)
        return;
    channel.held = held;
    m_happenings->held(channel, held);
    announce(channel.person);
}

void Company::masquerade(Channel &channel)
{
    if (!m_options.legacy)
        return;
    const QByteArray uniqueId = nextUniqueId();
    m_happenings->masqueraded(channel, uniqueId);
    channel.uniqueId = uniqueId;
}

void Company::begin(Channel &channel, Doing doing)
{
    ++channel.step;
    channel.doing = doing;
}

void Company::end(Channel &channel, int cause)
{
    const PersonIndex person = channel.person;
    if (!channel.calledLeg) {
        CallRecord record;
        record.account = channel.account;
        record.source = channel.callerNumber;
        record.destination = channel.extension;
        record.context = channel.context;
        record.callerId = '"' + channel.callerName + "\" <" + channel.callerNumber + '>';
        record.channel = channel.name;
        record.peer = channel.peerName;
        record.application = channel.application;
        record.data = channel.data;
        record.start = channel.born;
        record.answer = channel.answered;
        record.end = m_clock.now();
        record.disposition = channel.answered > 0 ? "ANSWERED" : cause == 17 ? "BUSY" : "NO ANSWER";
        record.uniqueId = channel.uniqueId;
        m_happenings->callEnded(record);
    }
    m_happenings->hungUp(channel, cause);
    if (person != Nobody) {
        m_people[person].channels.removeOne(channel.id);
        if (m_people[person].channels.isEmpty())
            --m_busy;
    }
    m_byName.remove(channel.name.toLower());
    m_channels.erase(channel.id);
    announce(person);
}

void Company::later(qint64 ms, const Channel &channel, std::function<void(Channel &)> what)
{
    m_clock.after(ms, [this, id = channel.id, step = channel.step, what = std::move(what)] {
        if (Channel *still = this->channel(id); still && still->step == step)
            what(*still);
    });
}

Bridge *Company::bridge(quint64 id)
{
    const auto found = m_bridges.find(id);
    return found == m_bridges.end() ? nullptr : &found->second;
}

Bridge &Company::createBridge(const QByteArray &type, const QByteArray &technology,
                              const QByteArray &creator, const QByteArray &name)
{
    Bridge bridge;
    bridge.id = ++m_lastBridge;
    QByteArray hex = QByteArray::number(m_random.generate64(), 16).rightJustified(16, '0') +
                     QByteArray::number(m_random.generate64(), 16).rightJustified(16, '0');
    for (int at : {8, 13, 18, 23})
        hex.insert(at, '-');
    bridge.uniqueId = hex;
    bridge.type = type;
    bridge.technology = technology;
    bridge.creator = creator;
    bridge.name = name;
    Bridge &made = m_bridges.emplace(bridge.id, bridge).first->second;
    m_happenings->bridgeCreated(made);
    return made;
}

void Company::enter(Bridge &bridge, Channel &channel)
{
    const Channel *other =
        bridge.channels.size() == 1 ? this->channel(bridge.channels.first()) : nullptr;
    if (other) {
        // From now on the two are one call: the linkedid of the older one holds for both.
        Channel &younger = other->id < channel.id ? channel : *this->channel(other->id);
        younger.linkedId = (other->id < channel.id ? *other : channel).linkedId;
    }
    bridge.channels.append(channel.id);
    channel.bridge = bridge.id;
    m_happenings->bridgeEntered(bridge, channel, bridge.type == "basic" ? other : nullptr);
}

void Company::leave(Channel &channel)
{
    Bridge *from = bridge(channel.bridge);
    if (!from)
        return;
    from->channels.removeOne(channel.id);
    channel.bridge = 0;
    const Channel *other = from->type == "basic" && from->channels.size() == 1
                               ? this->channel(from->channels.first())
                               : nullptr;
    m_happenings->bridgeLeft(*from, channel, other);
}

void Company::destroyBridge(quint64 id)
{
    const auto found = m_bridges.find(id);
    if (found == m_bridges.end())
        return;
    m_happenings->bridgeDestroyed(found->second);
    m_bridges.erase(found);
}

Channel *Company::partner(const Channel &channel) const
{
    const auto found = m_bridges.find(channel.bridge);
    if (found == m_bridges.end() || found->second.type != "basic")
        return nullptr;
    for (ChannelId id : found->second.channels)
        if (id != channel.id)
            return this->channel(id);
    return nullptr;
}

Queue *Company::queue(const QByteArray &name)
{
    for (Queue &one : m_queues)
        if (one.name.compare(name, Qt::CaseInsensitive) == 0)
            return &one;
    return nullptr;
}

QByteArray Company::customState(const QByteArray &device) const
{
    const auto found = m_custom.find(device);
    return found == m_custom.end() ? QByteArray("UNKNOWN") : deviceWord(*found);
}

void Company::setCustomState(const QByteArray &device, const QByteArray &word)
{
    if (m_custom.size() >= 100 && !m_custom.contains(device))
        return;
    DeviceState state = DeviceState::NotInUse;
    for (int i = int(DeviceState::NotInUse); i <= int(DeviceState::OnHold); ++i)
        if (deviceWord(DeviceState(i)) == word.toUpper())
            state = DeviceState(i);
    m_custom.insert(device, state);
    tell().deviceState(device, state);
}

} // namespace demo
