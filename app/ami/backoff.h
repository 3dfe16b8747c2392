// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRandomGenerator>

#include <algorithm>
#include <chrono>

namespace ami {

/// How long to wait before the next try: a table, and jitter, so that the boards of a whole office
/// do not come back to a restarted PBX in the same instant.
class Backoff
{
public:
    struct Policy
    {
        /// The last one is repeated for ever.
        QList<std::chrono::milliseconds> table{
            std::chrono::milliseconds(500), std::chrono::seconds(1),  std::chrono::seconds(2),
            std::chrono::seconds(5),        std::chrono::seconds(10), std::chrono::seconds(20),
            std::chrono::seconds(30)};
        double jitter = 0.2; ///< plus or minus this share
    };

    Backoff() = default;
    explicit Backoff(Policy policy)
        : m_policy(std::move(policy))
    {}

    [[nodiscard]] std::chrono::milliseconds next()
    {
        if (m_policy.table.isEmpty())
            return std::chrono::milliseconds(0);
        const auto base = m_policy.table.at(std::min(m_tries, m_policy.table.size() - 1));
        ++m_tries;
        const double share =
            m_policy.jitter * (2 * QRandomGenerator::global()->generateDouble() - 1);
        return std::chrono::milliseconds(qRound64(double(base.count()) * (1 + share)));
    }
    /// Only a login that succeeded is a reason: a server that accepts TCP may still be starting.
    void reset() { m_tries = 0; }
    [[nodiscard]] qsizetype tries() const noexcept { return m_tries; }

private:
    Policy m_policy;
    qsizetype m_tries = 0;
};

} // namespace ami
