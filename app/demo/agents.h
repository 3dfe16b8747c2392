// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model.h"

namespace demo {

struct Exchange;

/// People of the agent pool, who wait for calls on a line of their own: extensions 500 to 502.
class Agents
{
public:
    explicit Agents(Exchange &exchange)
        : m_exchange(exchange)
    {}

    void login(Channel &channel, const QByteArray &agent);
    /// The channel that an agent waited on hangs up, or is moved: it is logged off.
    void gone(Channel &channel);

private:
    [[nodiscard]] PoolAgent *agent(const QByteArray &id);

    Exchange &m_exchange;
};

} // namespace demo
