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
    void newCall();
    void phones();
    void meetings();
    /// Somebody on the phone puts it on hold, parks it or sends it on.
    void handle();
    void hold(PersonIndex index, qint64 ms);
    void park(PersonIndex index, const QByteArray &space);
    void fetch(PersonIndex index);

    /// What is going on when the first client looks: the same for every seed.
    void stage();
    void at(qint64 beforeNow, const std::function<void()> &what);
    /// Keeps the person free for \a what, which happens \a beforeNow the end of the morning.
    void reserve(const QByteArray &extension, qint64 beforeNow,
                 const std::function<void(PersonIndex)> &what);

    [[nodiscard]] PersonIndex freePerson(bool agents);
    [[nodiscard]] PersonIndex busyPerson();
    [[nodiscard]] Channel *talking(PersonIndex index);
    [[nodiscard]] int wanted() const;

    Exchange &m_exchange;
    int m_reserved = 0;
};

} // namespace demo
