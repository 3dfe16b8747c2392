// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clock.h"

#include <algorithm>

namespace demo {

Clock::Clock(qint64 start, double speed, QObject *parent)
    : QObject(parent)
    , m_now(start)
    , m_speed(std::clamp(speed, 0.0, 1000.0))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Clock::catchUp);
}

void Clock::after(qint64 ms, std::function<void()> what)
{
    const qint64 due = m_now + std::max<qint64>(ms, 0);
    const bool first = m_due.empty() || due < m_due.begin()->first;
    m_due.emplace(due, std::move(what));
    if (first)
        wake();
}

void Clock::runUntil(qint64 time)
{
    // What is done may ask for more to be done, also at once: the map is looked at anew each time.
    while (!m_due.empty() && m_due.begin()->first <= time) {
        auto next = m_due.extract(m_due.begin());
        m_now = std::max(m_now, next.key());
        next.mapped()();
    }
    m_now = std::max(m_now, time);
    wake();
}

void Clock::start()
{
    m_started = m_now;
    m_wall.start();
    wake();
}

void Clock::catchUp()
{
    if (m_wall.isValid() && m_speed > 0)
        runUntil(m_started + qint64(double(m_wall.elapsed()) * m_speed));
}

void Clock::wake()
{
    if (!m_wall.isValid() || m_speed <= 0 || m_due.empty())
        return;
    const double wait =
        double(m_due.begin()->first - m_started) / m_speed - double(m_wall.elapsed());
    m_timer.start(int(std::clamp(wait + 0.5, 0.0, 60'000.0)));
}

} // namespace demo
