// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "toldrun.h"

#include <cstring>

namespace pbx {

RunSet ToldRun::news(const ami::Lines &run) const
{
    return m_begins[RunLines] == 0 ? WholeRun : news(run, 0, RunLines);
}

/// Nearly always all is the same, or a few lines that stand together are not: by halves.
RunSet ToldRun::news(const ami::Lines &run, std::size_t first, std::size_t end) const
{
    const QByteArrayView now = run.bytes(first, end);
    if (now.size() == m_begins[end] - m_begins[first] &&
        std::memcmp(now.data(), m_bytes.data() + m_begins[first], std::size_t(now.size())) == 0)
        return 0;
    if (end - first == 1)
        return RunSet(1u << first);
    const std::size_t middle = (first + end) / 2;
    return news(run, first, middle) | news(run, middle, end);
}

void ToldRun::remember(const ami::Lines &run)
{
    const QByteArrayView bytes = run.bytes(0, RunLines);
    if (bytes.size() > qsizetype(Most))
        return forget();
    for (std::size_t line = 0; line <= RunLines; ++line)
        m_begins[line] = static_cast<quint16>(run.begins()[line] - run.begins()[0]);
    std::memcpy(m_bytes.data(), bytes.data(), std::size_t(bytes.size()));
}

} // namespace pbx
