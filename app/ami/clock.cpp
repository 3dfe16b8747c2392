// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clock.h"

#include <chrono>
#include <ctime>

namespace ami::clock {

namespace {

qint64 (*given)() = nullptr;

} // namespace

qint64 now()
{
    if (given)
        return given();
#ifdef CLOCK_BOOTTIME
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        return qint64(time.tv_sec) * 1000 + qint64(time.tv_nsec) / 1'000'000;
#endif
    // Counts a sleep too on macOS and Windows.
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

void setSource(qint64 (*source)())
{
    given = source;
}

} // namespace ami::clock
