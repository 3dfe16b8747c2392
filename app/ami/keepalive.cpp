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
    m_sinceWord.start();
    m_sincePing.invalidate(); // the first Ping goes out at once: the board wants to show a latency
    m_unanswered.invalidate();
    m_suspect.invalidate();
    m_timer.start(0);
}

void Keepalive::stop()
{
    m_timer.stop();
    m_suspect.invalidate();
}

void Keepalive::defer()
{
    if (m_unanswered.isValid())
        m_unanswered.start();
}

void Keepalive::suspect()
{
    m_suspect.start();
    wantPing();
    schedule();
}

void Keepalive::trust()
{
    m_suspect.invalidate();
}

bool Keepalive::isDead() const
{
    if (m_suspect.isValid())
        return milliseconds(m_suspect.elapsed()) >= m_silence;
    return milliseconds(m_sinceWord.elapsed()) >= m_dead ||
           (m_unanswered.isValid() && milliseconds(m_unanswered.elapsed()) >= deaf());
}

void Keepalive::wantPing()
{
    m_sincePing.start();
    if (!m_unanswered.isValid())
        m_unanswered.start();
    emit pingWanted();
}

void Keepalive::check()
{
    emit checking();
    if (isDead()) {
        emit died();
        return;
    }
    const bool never = !m_sincePing.isValid();
    const milliseconds silent(m_sinceWord.elapsed());
    const milliseconds sincePing(never ? 0 : m_sincePing.elapsed());
    // Where the one before is not answered, another: one lost answer is not a lost link.
    const bool again = (silent >= m_silence || m_unanswered.isValid()) && sincePing >= m_silence;
    if (never || again || sincePing >= m_measure)
        wantPing();
    schedule();
}

void Keepalive::schedule()
{
    // What comes only moves these instants back: an early wake-up looks again, a late one cannot
    // be.
    const milliseconds silent(m_sinceWord.elapsed());
    const milliseconds sincePing(m_sincePing.elapsed());
    const milliseconds quiet = m_unanswered.isValid()
                                   ? m_silence - sincePing
                                   : std::max(m_silence - silent, m_silence - sincePing);
    milliseconds wait = std::min({quiet, m_measure - sincePing, m_dead - silent});
    if (m_unanswered.isValid())
        wait = std::min(wait, deaf() - milliseconds(m_unanswered.elapsed()));
    if (m_suspect.isValid())
        wait = std::min(wait, m_silence - milliseconds(m_suspect.elapsed()));
    m_timer.start(std::max(wait, milliseconds(1)));
}

} // namespace ami
