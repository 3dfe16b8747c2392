// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queues.h"

#include "exchange.h"

#include <algorithm>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int RetryMs = 4'000;
constexpr int RingMs = 12'000;

int waitingIndex(const Queue &queue, ChannelId channel)
{
    for (int i = 0; i < int(queue.callers.size()); ++i)
        if (queue.callers[i].channel == channel)
            return i;
    return -1;
}

int memberIndex(const Queue &queue, const QByteArray &interface)
{
    for (int i = 0; i < int(queue.members.size()); ++i)
        if (queue.members[i].interface.compare(interface, Qt::CaseInsensitive) == 0)
            return i;
    return -1;
}

/// Behind all whose priority is as high or higher; the index.
int insert(Queue &queue, const Waiting &waiting)
{
    int index = 0;
    while (index < int(queue.callers.size()) && queue.callers[index].priority >= waiting.priority)
        ++index;
    queue.callers.insert(index, waiting);
    return index;
}

} // namespace

DeviceState Queues::stateOf(const Member &member) const
{
    return member.person == Nobody ? DeviceState::Invalid
                                   : m_exchange.company.deviceOf(member.person);
}

void Queues::join(Channel &caller, const QByteArray &name)
{
    Company &company = m_exchange.company;
    Queue *queue = company.queue(name);
    if (!queue)
        return;
    company.begin(caller, Doing::Queues);
    caller.place = queue->name;
    Waiting waiting;
    waiting.channel = caller.id;
    waiting.since = company.clock().now();
    waiting.priority = caller.variables.value("QUEUE_PRIO").toInt();
    const int position = insert(*queue, waiting) + 1;
    company.tell().caller(Happenings::CallerNews::Join, *queue, caller, position, 0);
    if (queue->callers.size() == 1)
        announce(*queue);
    tryIn(500, queue->name);
    if (company.options().traffic && !caller.byHand) // nobody waits for ever
        company.later(company.random(150'000, 300'000), caller,
                      [this](Channel &still) { m_exchange.calls.hangUp(still); });
}

void Queues::announce(const Queue &queue)
{
    Company &company = m_exchange.company;
    const DeviceState state =
        queue.callers.isEmpty() ? DeviceState::NotInUse : DeviceState::Ringing;
    company.tell().extensionState(queue.extension, "hints"_ba, "Queue:" + queue.name, state);
    company.tell().deviceState("Queue:" + queue.name, state);
}

void Queues::tryIn(qint64 ms, const QByteArray &name)
{
    Company &company = m_exchange.company;
    Queue *queue = company.queue(name);
    const qint64 due = company.clock().now() + ms;
    if (!queue || (queue->nextTry != 0 && queue->nextTry <= due))
        return;
    queue->nextTry = due;
    company.clock().after(ms, [this, due, name = queue->name] {
        Queue *queue = m_exchange.company.queue(name);
        if (!queue || queue->nextTry != due)
            return; // an earlier one has taken over
        queue->nextTry = 0;
        tryNext(name);
    });
}

void Queues::tryNext(const QByteArray &name)
{
    Company &company = m_exchange.company;
    Queue *queue = company.queue(name);
    if (!queue)
        return;
    const auto first = std::find_if(queue->callers.begin(), queue->callers.end(),
                                    [](const Waiting &one) { return one.ringing == 0; });
    if (first == queue->callers.end())
        return;
    int best = -1;
    const int count = int(queue->members.size());
    for (int i = 0; i < count; ++i) {
        const int index = (queue->next + i) % count;
        const Member &member = queue->members[index];
        if (member.paused || stateOf(member) != DeviceState::NotInUse)
            continue;
        if (best < 0 || member.penalty < queue->members[best].penalty)
            best = index;
    }
    Channel *caller = company.channel(first->channel);
    if (best < 0 || !caller) {
        tryIn(RetryMs, name);
        return;
    }
    queue->next = best + 1;
    Member &member = queue->members[best];
    Channel &leg = m_exchange.calls.callLeg(*caller, member.person,
                                            company.person(member.person).extension, "AppQueue"_ba);
    first->ringing = leg.id;
    first->rungSince = company.clock().now();
    leg.place = queue->name;
    leg.agent = member.interface;
    Happenings::Agent news;
    news.queue = queue;
    news.member = &member;
    news.caller = caller;
    news.leg = &leg;
    company.tell().agent(Happenings::AgentNews::Called, news);

    tryIn(RetryMs, name); // the next caller rings the next member

    int wait = m_exchange.calls.answerTime(leg, *caller);
    if (company.options().traffic && !caller->byHand) {
        const qint64 waited = company.clock().now() - first->since;
        if (waited < caller->script.answersIn || company.chance(35))
            wait = -1; // not this one, or not yet
        else if (caller->script.answersIn > 0)
            wait = company.random(2'000, 5'000);
    }
    if (wait >= 0 && wait < RingMs)
        company.later(300 + wait, leg, [this, name](Channel &still) { answered(still, name); });
    else
        company.later(RingMs, leg, [this, name](Channel &still) { refused(still, name); });
}

void Queues::answered(Channel &leg, const QByteArray &name)
{
    Company &company = m_exchange.company;
    Queue *queue = company.queue(name);
    Channel *caller = company.channel(leg.caller);
    const int index = queue && caller ? waitingIndex(*queue, caller->id) : -1;
    const int memberAt = queue ? memberIndex(*queue, leg.agent) : -1;
    if (index < 0 || memberAt < 0) {
        m_exchange.calls.hangUp(leg);
        return;
    }
    const Waiting waiting = queue->callers[index];
    company.setState(leg, ChannelState::Up);
    company.tell().dialEnd(caller, leg, "ANSWER"_ba);
    company.setConnected(*caller, leg.callerNumber, leg.callerName);
    caller->legs.removeOne(leg.id);
    queue->callers.removeAt(index);
    if (queue->callers.isEmpty())
        announce(*queue);
    company.tell().caller(Happenings::CallerNews::Leave, *queue, *caller, index + 1, 0);
    Member &member = queue->members[memberAt];
    member.inCall = 1;
    const qint64 now = company.clock().now();
    queue->holdSeconds = (queue->holdSeconds * 3 + (now - waiting.since) / 1000) / 4;
    Happenings::Agent news;
    news.queue = queue;
    news.member = &member;
    news.caller = caller;
    news.leg = &leg;
    news.hold = (now - waiting.since) / 1000;
    news.ring = (now - waiting.rungSince) / 1000;
    caller->heldSeconds = leg.heldSeconds = int(news.hold);
    company.tell().agent(Happenings::AgentNews::Connect, news);
    caller->agent = leg.agent;
    m_exchange.calls.talk(leg, *caller);
    leg.talkingSince = caller->talkingSince = now;
}

void Queues::refused(Channel &leg, const QByteArray &name)
{
    Company &company = m_exchange.company;
    Queue *queue = company.queue(name);
    Channel *caller = company.channel(leg.caller);
    if (queue && caller) {
        if (const int index = waitingIndex(*queue, caller->id); index >= 0) {
            Waiting &waiting = queue->callers[index];
            const int memberAt = memberIndex(*queue, leg.agent);
            company.tell().dialEnd(caller, leg, "NOANSWER"_ba);
            if (memberAt >= 0) {
                Happenings::Agent news;
                news.queue = queue;
                news.member = &queue->members[memberAt];
                news.caller = caller;
                news.leg = &leg;
                news.ring = company.clock().now() - waiting.rungSince;
                company.tell().agent(Happenings::AgentNews::RingNoAnswer, news);
            }
            waiting.ringing = 0;
        }
        caller->legs.removeOne(leg.id);
    }
    leg.caller = 0;
    m_exchange.calls.hangUp(leg, 19);
    const int pause = company.options().traffic ? company.random(4'000, 25'000) : RetryMs;
    tryIn(pause, name);
}

void Queues::legGone(Channel &caller, Channel &leg)
{
    Company &company = m_exchange.company;
    Queue *queue = company.queue(caller.place);
    const int index = queue ? waitingIndex(*queue, caller.id) : -1;
    if (index < 0)
        return;
    queue->callers[index].ringing = 0;
    company.tell().dialEnd(&caller, leg, "NOANSWER"_ba);
    tryIn(RetryMs, queue->name);
}

void Queues::callerGone(Channel &caller, bool hungUp)
{
    Company &company = m_exchange.company;
    Queue *queue = company.queue(caller.place);
    const int index = queue ? waitingIndex(*queue, caller.id) : -1;
    if (index < 0)
        return;
    const Waiting waiting = queue->callers.takeAt(index);
    if (hungUp) {
        ++queue->abandoned;
        const qint64 hold = (company.clock().now() - waiting.since) / 1000;
        company.tell().caller(Happenings::CallerNews::Abandon, *queue, caller, index + 1, hold);
        company.tell().caller(Happenings::CallerNews::Leave, *queue, caller, index + 1, hold);
    }
    if (queue->callers.isEmpty())
        announce(*queue);
    caller.legs.removeOne(waiting.ringing);
    if (Channel *leg = company.channel(waiting.ringing)) {
        leg->caller = 0;
        company.tell().dialEnd(&caller, *leg, "CANCEL"_ba);
        m_exchange.calls.hangUp(*leg, 16);
    }
}

void Queues::callOver(Channel &channel, Channel *other, bool hungUp)
{
    Company &company = m_exchange.company;
    if (channel.agent.isEmpty() || !other || other->agent != channel.agent)
        return;
    Channel &leg = channel.calledLeg ? channel : *other;
    Channel &caller = channel.calledLeg ? *other : channel;
    const QByteArray interface = channel.agent;
    Queue *queue = company.queue(leg.place);
    channel.agent.clear();
    other->agent.clear();
    const int index = queue ? memberIndex(*queue, interface) : -1;
    if (index < 0)
        return;
    Member &member = queue->members[index];
    member.inCall = 0;
    ++member.taken;
    member.lastCall = company.clock().seconds();
    ++queue->completed;
    Happenings::Agent news;
    news.queue = queue;
    news.member = &member;
    news.caller = &caller;
    news.leg = &leg;
    news.hold = caller.heldSeconds;
    news.talk = (company.clock().now() - leg.talkingSince) / 1000;
    queue->talkSeconds = (queue->talkSeconds * 3 + news.talk) / 4;
    news.reason = channel.calledLeg ? "agent" : "caller";
    if (hungUp)
        company.tell().agent(Happenings::AgentNews::Complete, news);
    tryIn(1'000, queue->name);
}

QByteArray Queues::add(const QByteArray &name, const QByteArray &interface,
                       const QByteArray &memberName, int penalty, bool paused)
{
    Company &company = m_exchange.company;
    Queue *queue = company.queue(name);
    if (!queue)
        return "Unable to add interface to queue: No such queue";
    if (memberIndex(*queue, interface) >= 0)
        return "Unable to add interface: Already there";
    if (queue->members.size() >= 1'000)
        return "Out of memory";
    Member member;
    member.person = company.personOf(interface);
    member.interface = interface;
    member.name = memberName.isEmpty() ? interface : memberName;
    member.membership = "dynamic";
    member.penalty = std::max(penalty, 0);
    member.paused = paused;
    member.login = company.clock().seconds();
    queue->members.append(member);
    company.tell().member(Happenings::MemberNews::Added, *queue, member, stateOf(member));
    tryIn(100, name);
    return {};
}

QByteArray Queues::remove(const QByteArray &name, const QByteArray &interface)
{
    Company &company = m_exchange.company;
    Queue *queue = company.queue(name);
    if (!queue)
        return "Unable to remove interface from queue: No such queue";
    const int index = memberIndex(*queue, interface);
    if (index < 0)
        return "Unable to remove interface: Not there";
    if (queue->members[index].membership == "static")
        return "Member not dynamic";
    const Member member = queue->members.takeAt(index);
    company.tell().member(Happenings::MemberNews::Removed, *queue, member, stateOf(member));
    return {};
}

QByteArray Queues::pause(const QByteArray &name, const QByteArray &interface, bool paused,
                         const QByteArray &reason)
{
    Company &company = m_exchange.company;
    bool found = false;
    for (Queue &queue : company.queues()) {
        if (!name.isEmpty() && queue.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        const int index = memberIndex(queue, interface);
        if (index < 0)
            continue;
        found = true;
        Member &member = queue.members[index];
        member.paused = paused;
        member.reason = paused ? reason : QByteArray();
        if (paused)
            member.lastPause = company.clock().seconds();
        company.tell().deviceState("Queue:" + queue.name + "_pause_" + member.interface,
                                   paused ? DeviceState::InUse : DeviceState::NotInUse);
        company.tell().member(Happenings::MemberNews::Pause, queue, member, stateOf(member));
        if (!paused)
            tryIn(100, queue.name);
    }
    return found ? QByteArray() : "Interface not found";
}

QByteArray Queues::setPenalty(const QByteArray &name, const QByteArray &interface, int penalty)
{
    Company &company = m_exchange.company;
    bool found = false;
    for (Queue &queue : company.queues()) {
        if (!name.isEmpty() && queue.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        const int index = memberIndex(queue, interface);
        if (index < 0)
            continue;
        found = true;
        Member &member = queue.members[index];
        member.penalty = std::max(penalty, 0);
        company.tell().member(Happenings::MemberNews::Penalty, queue, member, stateOf(member));
    }
    return found ? QByteArray() : "Invalid interface, queuename or penalty";
}

int Queues::indexOf(const Queue &queue, const QByteArray &name) const
{
    const Channel *channel = m_exchange.company.channel(name);
    return channel ? waitingIndex(queue, channel->id) : -1;
}

QByteArray Queues::setPriority(const QByteArray &name, const QByteArray &channel, int priority,
                               bool immediate)
{
    Queue *queue = m_exchange.company.queue(name);
    if (!queue)
        return "Unable to change priority caller on queue: No such queue";
    const int index = indexOf(*queue, channel);
    if (index < 0)
        return "Unable to change priority caller on queue: No such caller";
    queue->callers[index].priority = priority;
    if (immediate)
        insert(*queue, queue->callers.takeAt(index));
    return {};
}

QByteArray Queues::withdraw(const QByteArray &name, const QByteArray &channelName)
{
    Company &company = m_exchange.company;
    Queue *queue = company.queue(name);
    if (!queue)
        return "Unable to request withdraw from queue: No such queue";
    const int index = indexOf(*queue, channelName);
    if (index < 0)
        return "Unable to request withdraw from queue: No such caller";
    Channel &channel = *company.channel(channelName);
    callerGone(channel, false);
    company.tell().caller(Happenings::CallerNews::Leave, *queue, channel, index + 1, 0);
    // Behind Queue() this dialplan hangs up.
    m_exchange.calls.hangUp(channel);
    return {};
}

} // namespace demo
