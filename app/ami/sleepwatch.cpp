// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sleepwatch.h"

#include <chrono>

namespace ami {

using namespace std::chrono_literals;

namespace {

/// More than a busy computer is late.
constexpr qint64 SleptMs = 5'000;

} // namespace

SleepWatch::SleepWatch(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &SleepWatch::look);
}

void SleepWatch::start()
{
    m_since.start();
    m_timer.start();
}

void SleepWatch::look()
{
    const qint64 passed = m_since.elapsed();
    m_since.start();
    if (passed >= SleptMs && m_timer.isActive())
        emit woke();
}

} // namespace ami
