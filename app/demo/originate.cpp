// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calls.h"
#include "exchange.h"

#include <algorithm>

namespace demo {

using namespace Qt::StringLiterals;

void Calls::originate(const Origination &what)
{
    Company &company = m_exchange.company;
    if (what.dialled.left(6).compare("Local/", Qt::CaseInsensitive) == 0) {
        originateLocal(what);
        return;
    }
    const QByteArray trunk = company.technology() + '/';
    const bool outside = what.dialled.endsWith("@trunk") && what.dialled.startsWith(trunk);
    const PersonIndex person = outside ? Nobody : company.personOf(what.dialled);
    if (!outside && (person == Nobody || !company.person(person).online)) {
        company.clock().after(30, [this, what] { originateFailed(what, nullptr, 0); });
        return;
    }
    const QByteArray number =
        outside ? what.dialled.mid(trunk.size()).chopped(6) : company.person(person).extension;
    Channel &leg = company.create(QByteArray(trunk + (outside ? "trunk"_ba : number)), person,
                                  [&](Channel &fresh) {
                                      if (outside)
                                          fresh.callerNumber = number;
                                      if (!what.context.isEmpty())
                                          fresh.context = what.context;
                                      if (!what.uniqueId.isEmpty())
                                          fresh.uniqueId = fresh.linkedId = what.uniqueId;
                                  });
    leg.byHand = true;
    leg.account = what.account;
    if (company.options().legacy) { // 1.0/originate-application.ami: it shows nobody
        leg.callerNumber.clear();
        leg.callerName.clear();
    }
    company.begin(leg, Doing::Rings);
    company.execute(leg, 1, "AppDial2"_ba, "(Outgoing Line)"_ba);
    leg.answersAtOnce = person == 0; // the operator sits right there
    for (const auto &[name, value] : what.variables) {
        leg.variables.insert(name, value);
        company.tell().varSet(leg, name, value);
        if (value.contains("answer-after=0"))
            leg.answersAtOnce = true;
    }
    if (!what.callerNumber.isEmpty() || !what.callerName.isEmpty()) {
        leg.callerNumber = what.callerNumber;
        leg.callerName = what.callerName;
        company.tell().newCallerId(leg);
        company.setConnected(leg, what.callerNumber, what.callerName);
    }
    company.tell().dialBegin(nullptr, leg, number);
    company.later(company.random(40, 120), leg, [this](Channel &still) { ring(still); });

    leg.outcome = [this, what, id = leg.id](const QByteArray &status) {
        originateFailed(what, m_exchange.company.channel(id), status == "BUSY" ? 5 : 3);
    };
    if (person != Nobody && company.person(person).habit == Habit::Busy) {
        company.later(300, leg, [this](Channel &still) { hangUp(still, 17); });
        return;
    }
    const int wait = answerTime(leg, leg); // it is by hand: no script, no chance
    if (wait >= 0 && 200 + wait < what.timeout)
        company.later(200 + wait, leg, [this, what](Channel &still) { originated(still, what); });
    else
        company.later(std::max(what.timeout, 100), leg,
                      [this](Channel &still) { hangUp(still, 19); });
}

void Calls::originated(Channel &leg, const Origination &what)
{
    Company &company = m_exchange.company;
    leg.outcome = {};
    company.begin(leg, Doing::Nothing);
    company.setState(leg, ChannelState::Up);
    company.tell().dialEnd(nullptr, leg, "ANSWER"_ba);
    Happenings::OriginateOutcome outcome;
    outcome.actionId = what.actionId;
    outcome.success = true;
    outcome.dialled = what.dialled;
    outcome.channel = &leg;
    outcome.context = what.context;
    outcome.extension = what.extension;
    outcome.application = what.application;
    outcome.data = what.data;
    outcome.reason = 4;
    outcome.callerNumber = what.callerNumber;
    outcome.callerName = what.callerName;
    company.tell().originated(outcome);
    if (what.done)
        what.done(true);
    if (what.application.isEmpty())
        m_exchange.dialplan.run(leg, what.context, what.extension);
    else
        m_exchange.dialplan.runApplication(leg, what.application, what.data);
    if (leg.otherHalf)
        company.later(ReleaseMs, leg, [this](Channel &still) { optimise(still); });
}

/// A Local channel with a call at either side takes itself out of the way (22, 16).
void Calls::optimise(Channel &one)
{
    Company &company = m_exchange.company;
    Channel *two = company.channel(one.otherHalf);
    Channel *near = company.partner(one);
    Channel *far = two ? company.partner(*two) : nullptr;
    if (near && far)
        bridge(*near, *far); // which lets the two halves go
}

void Calls::originateFailed(const Origination &what, const Channel *leg, int reason)
{
    Happenings::OriginateOutcome outcome;
    outcome.actionId = what.actionId;
    outcome.dialled = what.dialled;
    outcome.channel = nullptr;
    outcome.context = what.context;
    outcome.extension = what.extension;
    outcome.application = what.application;
    outcome.data = what.data;
    outcome.reason = reason;
    outcome.callerNumber = what.callerNumber;
    outcome.callerName = what.callerName;
    if (leg)
        m_exchange.company.tell().dialEnd(nullptr, *leg, reason == 5 ? "BUSY"_ba : "NOANSWER"_ba);
    m_exchange.company.tell().originated(outcome);
    if (what.done)
        what.done(false);
}

void Calls::originateLocal(const Origination &what)
{
    Company &company = m_exchange.company;
    const QByteArray address = what.dialled.mid(6);
    const qsizetype at = address.indexOf('@');
    QByteArray extension = at < 0 ? address : address.left(at);
    QByteArray context = at < 0 ? "internal"_ba : address.mid(at + 1);
    if (const qsizetype slash = context.indexOf('/'); slash >= 0)
        context.truncate(slash);
    if (!m_exchange.dialplan.exists(context, extension)) {
        company.clock().after(30, [this, what] { originateFailed(what, nullptr, 0); });
        return;
    }
    // Two halves of one pipe: ;2 runs the dialplan, ;1 is what the Originate gets.
    const QByteArray base = "Local/" + extension + '@' + context + '-' +
                            QByteArray::number(++m_lastLocal, 16).rightJustified(8, '0');
    Channel &one = company.create(base + ";1", Nobody, [&](Channel &fresh) {
        if (!what.uniqueId.isEmpty())
            fresh.uniqueId = fresh.linkedId = what.uniqueId;
        fresh.extension = extension;
        fresh.context = context;
    });
    const ChannelId first = one.id;
    Channel &two = company.create(base + ";2", Nobody, [&](Channel &fresh) {
        fresh.state = ChannelState::Ring;
        fresh.extension = extension;
        fresh.context = context;
        if (!what.otherUniqueId.isEmpty())
            fresh.uniqueId = what.otherUniqueId;
        fresh.linkedId = one.linkedId;
        fresh.callerNumber = what.callerNumber;
        fresh.callerName = what.callerName;
    });
    one.byHand = two.byHand = true;
    one.otherHalf = two.id;
    two.otherHalf = one.id;
    company.begin(one, Doing::Rings);
    company.execute(one, 1, "AppDial2"_ba, "(Outgoing Line)"_ba);
    company.tell().dialBegin(nullptr, one, address);
    one.outcome = [this, what, first](const QByteArray &status) {
        originateFailed(what, m_exchange.company.channel(first), status == "BUSY" ? 5 : 3);
    };
    two.whenUp = [this, what, first] {
        if (Channel *still = m_exchange.company.channel(first); still && still->outcome)
            originated(*still, what);
    };
    company.later(std::max(what.timeout, 100), one, [this](Channel &still) { hangUp(still, 19); });
    m_exchange.dialplan.run(two, context, extension);
}

} // namespace demo
