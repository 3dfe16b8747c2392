// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keepalive.h"

#include <algorithm>

namespace ami {

using std::chrono::milliseconds;

Keepalive::Keepalive(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Keepalive::check);
}

void Keepalive::setTimes(milliseconds silence, milliseconds measure, milliseconds dead)
{
    m_silence = silence;
    m_measure = measure;
    m_dead = dead;
}

void Keepalive::start()
{
    m_sinceByte.start();
    m_sincePing.invalidate(); // the first Ping goes out at once: the board wants to show a latency
    m_timer.start(0);
}

void Keepalive::stop()
{
    m_timer.stop();
}

void Keepalive::check()
{
    const milliseconds silent(m_sinceByte.elapsed());
    if (silent >= m_dead) {
        emit died();
        return;
    }
    const bool never = !m_sincePing.isValid();
    const milliseconds sincePing(never ? 0 : m_sincePing.elapsed());
    const bool quiet = silent >= m_silence && sincePing >= m_silence;
    if (never || quiet || sincePing >= m_measure) {
        m_sincePing.start();
        emit pingWanted();
    }
    schedule();
}

void Keepalive::schedule()
{
    // Bytes only move these instants back: an early wake-up looks again, a late one cannot be.
    const milliseconds silent(m_sinceByte.elapsed());
    const milliseconds sincePing(m_sincePing.elapsed());
    const milliseconds toPing =
        std::min(std::max(m_silence - silent, m_silence - sincePing), m_measure - sincePing);
    m_timer.start(std::max(std::min(toPing, m_dead - silent), milliseconds(1)));
}

} // namespace ami
