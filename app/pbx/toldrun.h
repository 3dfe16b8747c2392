// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "translate.h"

#include <array>

namespace pbx {

/// What a server told of one channel last, as it told it. Each event of 13 and later repeats all
/// that is known of its channel, and little of it is new: what is the same to the byte need not be
/// read, taken apart and compared text by text.
class ToldRun
{
public:
    /// Which lines are not what they were; all of them where nothing is remembered. \a run has
    /// RunLines lines.
    [[nodiscard]] RunSet news(const ami::Lines &run) const;
    void remember(const ami::Lines &run);
    /// The row is not what was told: what is told next counts, be it the same.
    void forget() noexcept { m_begins[RunLines] = 0; }

private:
    /// A run has 250 to 350 bytes with names of a usual length; what is longer is read each time.
    static constexpr std::size_t Most = 512;

    [[nodiscard]] RunSet news(const ami::Lines &run, std::size_t first, std::size_t end) const;

    std::array<quint16, RunLines + 1> m_begins = {}; ///< of each line, and the end; 0: nothing
    std::array<char, Most> m_bytes = {};
};

} // namespace pbx
