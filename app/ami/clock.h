// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace ami {

/// Milliseconds since some moment. No change of the wall clock moves them, and they go on while the
/// computer sleeps, which QElapsedTimer does not do (on Linux it is CLOCK_MONOTONIC).
namespace clock {

[[nodiscard]] qint64 now();
/// For tests: asks this function in its place; null is the computer's own clock again.
void setSource(qint64 (*source)());

} // namespace clock

/// QElapsedTimer on that clock.
class Stopwatch
{
public:
    void start() { m_start = clock::now(); }
    void invalidate() { m_start = Never; }
    [[nodiscard]] bool isValid() const noexcept { return m_start != Never; }
    /// Since start(), in ms; only where isValid().
    [[nodiscard]] qint64 elapsed() const { return clock::now() - m_start; }

private:
    static constexpr qint64 Never = -1;
    qint64 m_start = Never;
};

} // namespace ami
