// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic.h"

#include "exchange.h"

#include <algorithm>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostBusyPeople = 2'000;

} // namespace

void Traffic::start()
{
    Company &company = m_exchange.company;
    if (!company.options().traffic)
        return;
    tick();
    phones();
    meetings();
    stage();
}

int Traffic::wanted() const
{
    const int people = int(m_exchange.company.people().size());
    return std::clamp(people * 33 / 100, 1, MostBusyPeople);
}

PersonIndex Traffic::freePerson(bool agents)
{
    Company &company = m_exchange.company;
    QList<Person> &people = company.people();
    for (int tries = 0; tries < 40; ++tries) {
        const PersonIndex index = company.random(1, int(people.size()) - 1);
        const Person &someone = people[index];
        if (!someone.online || !someone.channels.isEmpty())
            continue;
        const auto isAgent = [&] {
            for (const Queue &queue : company.queues())
                for (const Member &member : queue.members)
                    if (member.person == index)
                        return true;
            return false;
        };
        if (agents || !isAgent())
            return index;
    }
    return Nobody;
}

void Traffic::tick()
{
    Company &company = m_exchange.company;
    const int missing = wanted() - company.busyPeople();
    // A big company needs more than one call a tick to stay as busy as it is.
    const int calls = missing <= 0 ? 0 : std::max(1, missing / 30);
    for (int i = 0; i < calls; ++i)
        newCall();
    company.clock().after(company.random(700, 2'300), [this] { tick(); });
}

void Traffic::newCall()
{
    Company &company = m_exchange.company;
    const Outsider &who = outsider(company.random(0, outsiderCount() - 1));
    const int kind = company.random(1, 100);
    if (kind <= 12) {
        int waiting = 0;
        for (const Queue &queue : company.queues())
            waiting += int(queue.callers.size());
        if (waiting < 3 && !company.queues().isEmpty()) {
            const int which = company.random(0, 5);
            m_exchange.calls.incoming(who, which < 3 ? "200"_ba : which < 5 ? "201"_ba : "202"_ba);
            return;
        }
    }
    if (kind <= 20 && company.person(0).channels.isEmpty()) {
        m_exchange.calls.incoming(who, "100"_ba);
        return;
    }
    const PersonIndex one = freePerson(false);
    if (one == Nobody)
        return;
    if (kind <= 50) {
        m_exchange.calls.incoming(who, company.person(one).extension);
    } else if (kind <= 70) {
        m_exchange.calls.fromPhone(one, who.number);
    } else if (kind <= 74 && company.person(one).newMessages > 0) {
        m_exchange.calls.fromPhone(one, "*98"_ba);
    } else {
        // One call in ten finds somebody who is on the phone already.
        const PersonIndex other = company.chance(10)
                                      ? company.random(1, int(company.people().size()) - 1)
                                      : freePerson(false);
        if (other != Nobody && other != one)
            m_exchange.calls.fromPhone(one, company.person(other).extension);
    }
}

void Traffic::phones()
{
    // A phone loses its registration now and then, and is back a while later.
    Company &company = m_exchange.company;
    company.clock().after(company.random(45'000, 120'000), [this] {
        Company &company = m_exchange.company;
        const PersonIndex index = freePerson(false);
        if (index != Nobody) {
            company.setOnline(index, false);
            company.clock().after(company.random(20'000, 90'000),
                                  [this, index] { m_exchange.company.setOnline(index, true); });
        }
        phones();
    });
}

void Traffic::meetings()
{
    Company &company = m_exchange.company;
    company.clock().after(company.random(15'000, 50'000), [this] {
        Company &company = m_exchange.company;
        Room *room = m_exchange.rooms.room("300"_ba);
        const int there = room ? int(room->participants.size()) : 0;
        const bool somebodyMuted = room && room->participants.last().muted;
        if (there > 0 && company.chance(40)) {
            const Channel *last = company.channel(room->participants.last().channel);
            if (last)
                m_exchange.rooms.setMuted("300"_ba, QByteArray(last->name), !somebodyMuted);
        } else if (there < 4 || (there < 6 && company.chance(50))) {
            if (const PersonIndex one = freePerson(false); one != Nobody)
                m_exchange.calls.fromPhone(one, "300"_ba);
        } else if (Channel *first = company.channel(room->participants.first().channel)) {
            m_exchange.calls.hangUp(*first);
        }
        meetings();
    });
}

void Traffic::at(qint64 beforeNow, const std::function<void()> &what)
{
    m_exchange.company.clock().after(std::max<qint64>(Morning - beforeNow, 0), what);
}

void Traffic::stage() {}

} // namespace demo
