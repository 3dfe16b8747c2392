// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <functional>
#include <vector>

namespace bench {

/// What one run took. Sent through a pipe as it is.
struct Run
{
    double seconds = 0;
    double cpu = 0;    ///< seconds of this process alone, the kernel's work for it included
    double peak = 0;   ///< bytes resident at the most
    quint64 count = 0; ///< of whatever was handled: kept so that nothing is optimised away
    std::array<double, 8> more = {}; ///< what else a program measures; it knows what
};

/// Measures from its making to done().
class Meter
{
public:
    Meter();
    [[nodiscard]] Run done(quint64 count) const;

private:
    double m_wall = 0;
    double m_cpu = 0;
};

/// Seconds of this process's time on a CPU so far.
[[nodiscard]] double cpuSeconds();
/// Bytes that this process has resident: now, and at the most. 0 where there is no /proc.
[[nodiscard]] double residentBytes();
[[nodiscard]] double peakBytes();

/// A run in a process of its own: a heap that nothing used before, a peak that is its own. Nothing
/// of Qt with an event loop or a thread may live here yet. Ends this program where the run failed.
[[nodiscard]] Run apart(const std::function<Run()> &run);

/// \a rounds of all of them, one after the other in each round, so that what else this computer
/// does falls on all alike. [contestant][round]
[[nodiscard]] std::vector<std::vector<Run>>
alternate(int rounds, const std::vector<std::function<Run()>> &contestants);

[[nodiscard]] double median(std::vector<double> values);
[[nodiscard]] double percentile(std::vector<double> values, double percent);
[[nodiscard]] double median(const std::vector<Run> &runs, double Run::*what);
[[nodiscard]] double median(const std::vector<Run> &runs, std::size_t more); ///< of Run::more
/// The median of the ratios of each round: \a runs to \a floor.
[[nodiscard]] double ratio(const std::vector<Run> &runs, const std::vector<Run> &floor,
                           double Run::*what = &Run::seconds);

} // namespace bench
