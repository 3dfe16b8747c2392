// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model.h"

#include <functional>

namespace demo {

struct Exchange;

/// A day's traffic: who calls whom, and when. It keeps about a third of the people busy.
class Traffic
{
public:
    /// How much of the morning has passed before anybody looks, in ms.
    static constexpr qint64 Morning = 15 * 60 * 1000;

    explicit Traffic(Exchange &exchange)
        : m_exchange(exchange)
    {}

    /// Plans the day. To be called once, at the beginning of the morning.
    void start();

private:
    void tick();
    void stage();
    void newCall();
    void phones();
    void meetings();
    [[nodiscard]] PersonIndex freePerson(bool agents = true);
    [[nodiscard]] int wanted() const;
    void at(qint64 beforeNow, const std::function<void()> &what);

    Exchange &m_exchange;
};

} // namespace demo
