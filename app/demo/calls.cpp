// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calls.h"

#include "exchange.h"

#include <algorithm>

namespace demo {

using namespace Qt::StringLiterals;

ChannelId Calls::incoming(const Outsider &who, const QByteArray &extension, const Script &script)
{
    Company &company = m_exchange.company;
    Channel &channel = company.create(company.technology() + "/trunk", Nobody, [&](Channel &fresh) {
        fresh.state = ChannelState::Ring;
        fresh.callerNumber = who.number;
        fresh.callerName = who.name;
        fresh.extension = extension;
        fresh.script = script;
    });
    const ChannelId id = channel.id;
    m_exchange.dialplan.run(channel, channel.context, extension);
    return id;
}

ChannelId Calls::fromPhone(PersonIndex person, const QByteArray &extension, const Script &script)
{
    Company &company = m_exchange.company;
    const QByteArray device = company.technology() + '/' + company.person(person).extension;
    Channel &channel = company.create(device, person, [&](Channel &fresh) {
        fresh.state = ChannelState::Ring;
        fresh.extension = extension;
        fresh.script = script;
    });
    const ChannelId id = channel.id;
    m_exchange.dialplan.run(channel, channel.context, extension);
    return id;
}

int Calls::answerTime(const Channel &leg, const Channel &caller)
{
    Company &company = m_exchange.company;
    const bool traffic = company.options().traffic && !caller.byHand;
    if (leg.answersAtOnce)
        return company.random(120, 300);
    if (traffic && caller.script.answersIn != 0)
        return caller.script.answersIn;
    if (leg.person == Nobody)
        return company.random(1'500, 4'000);
    const Person &someone = company.person(leg.person);
    if (someone.habit == Habit::NeverAnswers)
        return -1;
    for (ChannelId id : someone.channels) {
        const Channel *other = company.channel(id);
        if (other && other->id != leg.id && other->state == ChannelState::Up)
            return -1; // talking: it only knocks
    }
    if (traffic && leg.person != 0 && company.chance(14))
        return -1;
    return traffic ? company.random(3'000, 11'000) : company.random(1'500, 3'000);
}

Channel &Calls::callLeg(Channel &caller, PersonIndex person, const QByteArray &number,
                        const QByteArray &application)
{
    Company &company = m_exchange.company;
    const QByteArray device = company.technology() + '/' +
                              (person == Nobody ? "trunk"_ba : company.person(person).extension);
    Channel &leg = company.create(device, person, [&](Channel &fresh) {
        fresh.calledLeg = true;
        fresh.linkedId = caller.linkedId;
        fresh.caller = caller.id;
        if (person == Nobody)
            fresh.callerNumber = number;
    });
    company.begin(leg, Doing::Rings);
    leg.extension = caller.extension;
    company.execute(leg, 1, application, "(Outgoing Line)"_ba);
    company.setConnected(leg, caller.callerNumber, caller.callerName);
    company.tell().dialBegin(&caller, leg, number);
    if (caller.doing != Doing::Queues) // a queue's caller learns who it is when somebody answers
        company.setConnected(caller, leg.callerNumber, leg.callerName);
    caller.legs.append(leg.id);
    company.later(company.random(40, 160), leg, [this](Channel &still) { ring(still); });
    return leg;
}

void Calls::ring(Channel &leg)
{
    Company &company = m_exchange.company;
    company.setState(leg, ChannelState::Ringing);
    company.tell().dialState(company.channel(leg.caller), leg, "RINGING"_ba);
}

void Calls::dial(Channel &caller, const QByteArray &target, int timeout, Unanswered nobody)
{
    Company &company = m_exchange.company;
    const qsizetype at = target.indexOf('@');
    const PersonIndex person = at < 0 ? company.personAt(target) : Nobody;
    company.begin(caller, Doing::Dials);
    caller.next = std::move(nobody);
    if (at < 0 && (person == Nobody || !company.person(person).online)) {
        // chan_pjsip cannot make a channel to an endpoint that has no contact: no leg is seen.
        company.later(10, caller, [](Channel &still) {
            if (const auto next = std::exchange(still.next, {}))
                next(still, "CHANUNAVAIL"_ba);
        });
        return;
    }
    Channel &leg = callLeg(caller, person, at < 0 ? target : target.left(at), "AppDial"_ba);
    const ChannelId from = caller.id;
    if (person != Nobody && company.person(person).habit == Habit::Busy) {
        company.later(300, leg,
                      [this, from](Channel &still) { unanswered(from, still, "BUSY"_ba, 17); });
        return;
    }
    const int wait = answerTime(leg, caller);
    if (wait >= 0 && wait < timeout)
        company.later(200 + wait, leg, [this](Channel &still) { answered(still); });
    else
        company.later(timeout, leg,
                      [this, from](Channel &still) { unanswered(from, still, "NOANSWER"_ba, 19); });
}

void Calls::answered(Channel &leg)
{
    Company &company = m_exchange.company;
    Channel *caller = company.channel(leg.caller);
    if (!caller)
        return;
    company.setState(leg, ChannelState::Up);
    company.tell().varSet(*caller, "DIALSTATUS"_ba, "ANSWER"_ba);
    company.tell().varSet(*caller, "DIALEDPEERNAME"_ba, leg.name);
    company.setState(*caller, ChannelState::Up);
    leg.extension.clear();
    company.tell().dialEnd(caller, leg, "ANSWER"_ba);
    caller->legs.removeOne(leg.id);
    caller->next = {};
    talk(leg, *caller);
}

void Calls::talk(Channel &called, Channel &caller)
{
    Company &company = m_exchange.company;
    Bridge &bridge = company.createBridge();
    company.begin(called, Doing::Talks);
    company.begin(caller, Doing::Talks);
    called.caller = 0;
    if (called.calledLeg)
        company.execute(called, 1, called.application, called.data);
    company.enter(bridge, called);
    company.enter(bridge, caller);
    called.peerName = caller.name;
    caller.peerName = called.name;
    if (!company.options().traffic)
        return; // until somebody is told to hang up
    // The operator's own calls are left alone for longer, and what a client put together too.
    const bool patient = called.person == 0 || caller.person == 0 || caller.byHand;
    const Script script = std::exchange(caller.script, {});
    called.staged = caller.staged = script.talksFor > 0;
    const qint64 time = script.talksFor > 0
                            ? script.talksFor
                            : company.random(40'000, 300'000) + (patient ? 240'000 : 0);
    company.later(time, company.chance(60) ? caller : called,
                  [this](Channel &still) { hangUp(still); });
}

void Calls::unanswered(ChannelId from, Channel &leg, const QByteArray &status, int cause)
{
    Company &company = m_exchange.company;
    Channel *caller = company.channel(from);
    if (caller) {
        company.tell().varSet(*caller, "DIALSTATUS"_ba, status);
        company.tell().dialEnd(caller, leg, status);
        caller->legs.removeOne(leg.id);
    }
    leg.caller = 0;
    hangUp(leg, cause);
    if (caller && caller->legs.isEmpty())
        if (const auto next = std::exchange(caller->next, {}))
            next(*caller, status);
}

void Calls::release(Channel &partner, int grace)
{
    Company &company = m_exchange.company;
    company.begin(partner, Doing::Nothing);
    company.later(grace, partner, [this](Channel &still) {
        Company &company = m_exchange.company;
        if (const quint64 alone = still.bridge) {
            company.leave(still);
            company.destroyBridge(alone);
        }
        hangUp(still);
    });
}

void Calls::detach(Channel &channel, bool hangsUp, int grace)
{
    Company &company = m_exchange.company;
    const Doing was = channel.doing;
    company.begin(channel, Doing::Nothing);
    company.setHeld(channel, false);
    switch (was) {
    case Doing::Nothing:
        break;
    case Doing::Rings:
        if (Channel *caller = company.channel(channel.caller)) {
            caller->legs.removeOne(channel.id);
            if (caller->doing == Doing::Queues) {
                m_exchange.queues.legGone(*caller, channel);
            } else {
                company.tell().dialEnd(caller, channel, "NOANSWER"_ba);
                if (const auto next = std::exchange(caller->next, {}))
                    next(*caller, "NOANSWER"_ba);
            }
        }
        break;
    case Doing::Dials: {
        channel.next = {};
        const QList<ChannelId> legs = std::exchange(channel.legs, {});
        for (ChannelId id : legs) {
            if (Channel *leg = company.channel(id)) {
                leg->caller = 0;
                company.tell().dialEnd(&channel, *leg, "CANCEL"_ba);
                hangUp(*leg, 16);
            }
        }
        break;
    }
    case Doing::Talks: {
        Channel *other = company.partner(channel);
        const quint64 bridge = channel.bridge;
        m_exchange.queues.callOver(channel, other, hangsUp);
        company.leave(channel);
        if (!other) {
            company.destroyBridge(bridge);
        } else if (hangsUp || grace <= ReleaseMs) {
            company.setHeld(*other, false);
            company.leave(*other);
            company.destroyBridge(bridge);
            release(*other, hangsUp ? 0 : grace);
        } else {
            release(*other, grace); // Park alone: the parker stays in the bridge for some 2 s (22)
        }
        break;
    }
    case Doing::Queues:
        m_exchange.queues.callerGone(channel, hangsUp);
        break;
    case Doing::Parked:
        m_exchange.parking.gone(channel);
        break;
    case Doing::Confers:
        m_exchange.rooms.gone(channel);
        break;
    case Doing::Waits:
        m_exchange.agents.gone(channel);
        break;
    case Doing::Records:
        m_exchange.dialplan.messageLeft(channel);
        break;
    }
}

void Calls::endSpying(Channel &gone)
{
    // ChanSpyStop comes when the spy goes, and when the one that was heard does.
    Company &company = m_exchange.company;
    if (const Channel *heard = company.channel(std::exchange(gone.spiesOn, 0)))
        company.tell().spying(false, gone, *heard);
    if (!std::exchange(gone.spied, false))
        return;
    for (const auto &[id, spy] : company.channels()) {
        if (spy->spiesOn != gone.id)
            continue;
        spy->spiesOn = 0;
        company.tell().spying(false, *spy, gone);
        company.later(ReleaseMs, *spy, [this](Channel &still) { hangUp(still); });
    }
}

void Calls::hangUp(Channel &channel, int cause)
{
    Company &company = m_exchange.company;
    if (std::exchange(channel.ending, true))
        return;
    if (const auto outcome = std::exchange(channel.outcome, {}))
        outcome(cause == 17 ? "BUSY"_ba : "NOANSWER"_ba);
    detach(channel, true);
    endSpying(channel);
    if (!channel.calledLeg)
        company.tell().hangupRequested(channel, true, 16);
    const ChannelId half = channel.otherHalf;
    company.end(channel, cause);
    if (Channel *other = company.channel(half))
        hangUp(*other, cause);
}

void Calls::redirect(Channel &channel, const QByteArray &context, const QByteArray &extension,
                     int priority)
{
    Company &company = m_exchange.company;
    company.masquerade(channel);
    if (channel.calledLeg) {
        // 22/redirect-blind.ami: the leg's old application once more, at its new extension.
        channel.extension = extension;
        channel.context = context;
        if (!company.options().legacy)
            company.execute(channel, priority, channel.application, channel.data);
    }
    detach(channel, false);
    channel.calledLeg = false;
    company.later(10, channel, [this, context, extension, priority](Channel &still) {
        m_exchange.dialplan.run(still, context, extension, priority);
    });
}

void Calls::redirectBoth(Channel &one, Channel &two, const QByteArray &context,
                         const QByteArray &extension, int priority, const QByteArray &context2,
                         const QByteArray &extension2, int priority2)
{
    // The second is moved before the first one's release can end it.
    redirect(one, context, extension, priority);
    redirect(two, context2, extension2, priority2);
}

void Calls::bridge(Channel &one, Channel &two)
{
    Company &company = m_exchange.company;
    const ChannelId first = one.id, second = two.id;
    // The one may be ringing the other, which would end with the ringing.
    if (two.caller == first)
        two.caller = 0, one.legs.removeOne(second);
    if (one.caller == second)
        one.caller = 0, two.legs.removeOne(first);
    for (Channel *channel : {&one, &two}) {
        company.masquerade(*channel);
        detach(*channel, false);
        channel->outcome = {};
    }
    company.setState(one, ChannelState::Up);
    company.setState(two, ChannelState::Up);
    talk(two, one);
    company.setConnected(one, two.callerNumber, two.callerName);
    company.setConnected(two, one.callerNumber, one.callerName);
}

void Calls::limit(Channel &channel, int seconds)
{
    Company &company = m_exchange.company;
    const quint64 limit = ++channel.limit;
    channel.endsAt = seconds > 0 ? company.clock().now() + seconds * 1000LL : 0;
    if (seconds > 0)
        company.clock().after(seconds * 1000LL, [this, id = channel.id, limit] {
            if (Channel *still = m_exchange.company.channel(id); still && still->limit == limit)
                hangUp(*still, 16);
        });
}

} // namespace demo
