// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents.h"

#include "exchange.h"

#include <algorithm>

namespace demo {

PoolAgent *Agents::agent(const QByteArray &id)
{
    QList<PoolAgent> &all = m_exchange.company.agents();
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const PoolAgent &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

void Agents::login(Channel &channel, const QByteArray &id)
{
    Company &company = m_exchange.company;
    PoolAgent *one = agent(id);
    if (!one || one->channel != 0) { // nobody, or somebody who has logged in elsewhere
        company.later(1'500, channel, [this](Channel &still) { m_exchange.calls.hangUp(still); });
        return;
    }
    company.begin(channel, Doing::Waits);
    channel.place = id;
    one->channel = channel.id;
    one->since = company.clock().now();
    company.tell().agentLogged(true, *one, channel, one->since);
}

void Agents::gone(Channel &channel)
{
    Company &company = m_exchange.company;
    PoolAgent *one = agent(channel.place);
    if (!one || one->channel != channel.id)
        return;
    one->channel = 0;
    company.tell().agentLogged(false, *one, channel, company.clock().now());
}

} // namespace demo
