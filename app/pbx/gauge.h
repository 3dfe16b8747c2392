// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/message.h"

#include <QByteArray>
#include <QHash>
#include <QPointer>

#include <optional>
#include <utility>
#include <vector>

namespace pbx {

class Pbx;

/// What this program does with a PBX's stream, counted for as long as it lives: Pbx asks nothing of
/// the clock, and counts no event by its name, where there is none. One at a time per Pbx.
class Gauge
{
public:
    explicit Gauge(Pbx &pbx);
    ~Gauge();
    Q_DISABLE_COPY_MOVE(Gauge)

    // --- Pbx tells.
    void message(const ami::Message &message);
    /// From the first message of a drain to the last listener of its commit.
    void tick(qint64 ns);

    /// Events by name, the most frequent first; answers and text are not among them.
    [[nodiscard]] std::vector<std::pair<QByteArray, quint64>> byType() const;
    [[nodiscard]] quint64 events() const noexcept { return m_events; }
    [[nodiscard]] qint64 ticks() const noexcept { return m_ticks; }
    [[nodiscard]] qint64 meanTickNs() const noexcept { return m_ticks ? m_ns / m_ticks : 0; }
    [[nodiscard]] qint64 worstTickNs() const noexcept { return m_worstNs; }

private:
    /// More names than any server has: somebody makes them up.
    static constexpr qsizetype MostTypes = 1'000;

    QPointer<Pbx> m_pbx;
    QHash<QByteArray, quint64> m_types;
    quint64 m_events = 0;
    qint64 m_ticks = 0;
    qint64 m_ns = 0;
    qint64 m_worstNs = 0;
};

/// Bytes of this process that are in memory; nothing where the system does not tell (/proc, Linux).
[[nodiscard]] std::optional<qint64> residentBytes();

} // namespace pbx
