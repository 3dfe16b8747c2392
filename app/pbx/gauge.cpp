// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gauge.h"

#include "pbx.h"

#include <QFile>

#include <algorithm>

namespace pbx {

Gauge::Gauge(Pbx &pbx)
    : m_pbx(&pbx)
{
    pbx.setGauge(this);
}

Gauge::~Gauge()
{
    if (m_pbx)
        m_pbx->setGauge(nullptr);
}

void Gauge::message(const ami::Message &message)
{
    if (!message.isEvent())
        return;
    ++m_events;
    const QByteArrayView name = message.name();
    // Known names are found without a copy.
    const auto known = m_types.find(QByteArray::fromRawData(name.data(), name.size()));
    if (known != m_types.end())
        ++*known;
    else if (m_types.size() < MostTypes)
        m_types.insert(name.toByteArray(), 1);
}

void Gauge::tick(qint64 ns)
{
    ++m_ticks;
    m_ns += ns;
    m_worstNs = std::max(m_worstNs, ns);
}

std::vector<std::pair<QByteArray, quint64>> Gauge::byType() const
{
    std::vector<std::pair<QByteArray, quint64>> all;
    all.reserve(std::size_t(m_types.size()));
    for (auto it = m_types.cbegin(); it != m_types.cend(); ++it)
        all.emplace_back(it.key(), it.value());
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return all;
}

std::optional<qint64> residentBytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return std::nullopt;
    while (true) {
        const QByteArray line = status.readLine();
        if (line.isEmpty())
            return std::nullopt;
        if (line.startsWith("VmRSS:")) // `VmRSS:     84212 kB`
            return line.mid(6).simplified().split(' ').first().toLongLong() * 1024;
    }
}

} // namespace pbx
