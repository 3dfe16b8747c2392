// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endings.h"

#include "ami/message.h"

namespace pbx {

namespace {

/// As many as end in some seconds of a storm; a flow asks in the same moment.
constexpr std::size_t Most = 2'000;

} // namespace

void Endings::hear(const ami::Message &message)
{
    if (message.isEvent("Hangup")) {
        Ending &ending = obtain(message.value("Uniqueid").toByteArray());
        ending.cause = static_cast<int>(message.number("Cause"));
        ending.gone = true;
    } else if (message.isEvent("DialEnd")) {
        obtain(message.value("DestUniqueid").toByteArray()).dialStatus =
            message.value("DialStatus").toByteArray();
    } else if (message.isEvent("OriginateResponse") && message.value("Response") == "Failure") {
        obtain(message.value("Uniqueid").toByteArray()).gone = true;
    }
}

Ending &Endings::obtain(const QByteArray &uniqueId)
{
    const QString key = ami::decoded(uniqueId);
    if (const auto known = m_endings.find(key); known != m_endings.end())
        return *known;
    if (m_order.size() < Most) {
        m_order.push_back(key);
    } else {
        m_endings.remove(m_order[m_next]);
        m_order[m_next] = key;
        m_next = (m_next + 1) % Most;
    }
    return m_endings[key];
}

} // namespace pbx
