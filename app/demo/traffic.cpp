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
    company.clock().after(Morning + 30'000, [this] { meetings(); });
    handle();
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
        if (!someone.online || someone.reserved || !someone.channels.isEmpty())
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
    const int missing = wanted() - m_reserved - company.busyPeople();
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
        if (other != Nobody && other != one && !company.person(other).reserved)
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

Channel *Traffic::talking(PersonIndex index)
{
    Company &company = m_exchange.company;
    if (index == Nobody)
        return nullptr;
    for (ChannelId id : std::as_const(company.person(index).channels)) {
        Channel *channel = company.channel(id);
        if (channel && channel->doing == Doing::Talks && !channel->byHand &&
            company.partner(*channel))
            return channel;
    }
    return nullptr;
}

PersonIndex Traffic::busyPerson()
{
    Company &company = m_exchange.company;
    for (int tries = 0; tries < 60; ++tries) {
        const PersonIndex index = company.random(1, int(company.people().size()) - 1);
        const Channel *channel = talking(index);
        if (channel && !channel->held && !channel->staged &&
            company.clock().now() - channel->answered > 15'000)
            return index;
    }
    return Nobody;
}

void Traffic::hold(PersonIndex index, qint64 ms)
{
    Company &company = m_exchange.company;
    Channel *channel = talking(index);
    if (!channel)
        return;
    company.setHeld(*channel, true);
    company.later(ms, *channel,
                  [this](Channel &still) { m_exchange.company.setHeld(still, false); });
}

void Traffic::park(PersonIndex index, const QByteArray &space)
{
    Company &company = m_exchange.company;
    const Channel *channel = talking(index);
    Channel *other = channel ? company.partner(*channel) : nullptr;
    if (!other || other->byHand)
        return;
    const QByteArray parker = company.technology() + '/' + company.person(index).extension;
    m_exchange.parking.park(*other, parker, 0, space);
}

void Traffic::handle()
{
    Company &company = m_exchange.company;
    company.clock().after(company.random(9'000, 24'000), [this] {
        Company &company = m_exchange.company;
        const int kind = company.random(1, 100);
        // Nobody but the operator touches the operator's calls while somebody looks.
        const PersonIndex index = busyPerson();
        if (index != Nobody && kind <= 55) {
            hold(index, company.random(8'000, 45'000));
        } else if (index != Nobody && kind <= 75 && company.parked().size() < 3) {
            park(index, {});
            if (company.chance(60)) // else the call comes back by itself
                company.clock().after(company.random(8'000, 30'000),
                                      [this, index] { fetch(index); });
        } else if (index != Nobody) {
            const Channel *own = talking(index);
            Channel *other = own ? company.partner(*own) : nullptr;
            const PersonIndex target = freePerson(false);
            if (other && other->person == Nobody && !other->byHand && target != Nobody)
                m_exchange.calls.redirect(*other, "internal"_ba, company.person(target).extension,
                                          1);
        }
        handle();
    });
}

void Traffic::fetch(PersonIndex index)
{
    Company &company = m_exchange.company;
    if (!company.person(index).channels.isEmpty())
        return;
    const QByteArray device = company.technology() + '/' + company.person(index).extension;
    for (const ParkedCall &call : std::as_const(company.parked()))
        if (call.parker == device) {
            m_exchange.calls.fromPhone(index, QByteArray::number(call.space));
            return;
        }
}

void Traffic::at(qint64 beforeNow, const std::function<void()> &what)
{
    m_exchange.company.clock().after(std::max<qint64>(Morning - beforeNow, 0), what);
}

void Traffic::reserve(const QByteArray &extension, qint64 beforeNow,
                      const std::function<void(PersonIndex)> &what)
{
    const PersonIndex index = m_exchange.company.personAt(extension);
    if (index == Nobody)
        return;
    m_exchange.company.person(index).reserved = true;
    ++m_reserved;
    at(beforeNow, [this, index, what] {
        m_exchange.company.person(index).reserved = false;
        --m_reserved;
        what(index);
    });
}

void Traffic::stage()
{
    const auto minutes = [](int m, int s) { return (m * 60 + s) * 1000LL; };
    const auto who = [](const char *name) -> const Outsider & {
        for (int i = 0; i < outsiderCount(); ++i)
            if (outsider(i).name == name)
                return outsider(i);
        return outsider(0);
    };
    const auto calls = [this, &who](const char *caller, const QByteArray &extension, qint64 ago,
                                    const Script &script) {
        reserve(extension, ago, [this, caller = who(caller), extension, script](PersonIndex) {
            m_exchange.calls.incoming(caller, extension, script);
        });
    };
    calls("Acme GmbH", "100"_ba, minutes(2, 51), {3'000, minutes(25, 0)});
    calls("Maria Santos", "102"_ba, minutes(4, 12), {4'000, minutes(7, 0)});
    calls("Fabrikam AG", "104"_ba, 7'000, {-1, 0});
    calls("Wayfarer Travel", "116"_ba, minutes(3, 5), {5'000, minutes(6, 30)});
    calls("Contoso Inc", "122"_ba, 5'000, {14'000, minutes(2, 0)});
    calls("Globex SARL", "113"_ba, minutes(4, 12), {3'000, minutes(9, 0)});

    // Northwind waits on hold while Grace asks somebody.
    calls("Northwind Ltd", "107"_ba, minutes(3, 2), {4'000, minutes(8, 0)});
    at(minutes(1, 31), [this] { hold(m_exchange.company.personAt("107"_ba), 240'000); });

    reserve("103"_ba, minutes(12, 40), [](PersonIndex) {});
    reserve("110"_ba, minutes(12, 40), [this, minutes](PersonIndex index) {
        m_exchange.calls.fromPhone(index, "103"_ba, {4'000, minutes(20, 0)});
    });
    reserve("124"_ba, minutes(1, 44), [this, who, minutes](PersonIndex index) {
        m_exchange.calls.fromPhone(index, who("Umbra AB").number, {3'000, minutes(5, 0)});
    });

    int minute = 6;
    for (const char *extension : {"126", "127", "129", "133"})
        reserve(extension, minutes(minute--, 17),
                [this](PersonIndex index) { m_exchange.calls.fromPhone(index, "300"_ba); });

    // Tara parked Bjørn: he comes back to her in 24 seconds.
    calls("Bjørn Eide", "119"_ba, minutes(2, 30), {3'000, minutes(20, 0)});
    at(21'000, [this] { park(m_exchange.company.personAt("119"_ba), "702"_ba); });

    const auto waits = [this, &who](const char *caller, const QByteArray &queue, qint64 ago) {
        at(ago, [this, caller = who(caller), queue, ago] {
            m_exchange.calls.incoming(caller, queue, {int(ago) + 25'000, 0});
        });
    };
    waits("Kestrel Insurance", "200"_ba, minutes(1, 48));
    waits("Dr. Aisha Bello", "200"_ba, 41'000);
    waits("Rhein Druck", "202"_ba, 22'000);
    at(minutes(8, 0), [this] {
        Company &company = m_exchange.company;
        if (Queue *billing = company.queue("billing"_ba); billing && billing->members.size() > 1)
            m_exchange.queues.pause("billing"_ba, billing->members.last().interface, true,
                                    "lunch"_ba);
    });
}

} // namespace demo
