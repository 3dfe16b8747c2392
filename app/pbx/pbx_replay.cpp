// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A recording as the PBX.

#include "gauge.h"
#include "pbx.h"
#include "translate.h"

namespace pbx {

void Pbx::beginReplay(const Profile &profile)
{
    m_profile = profile;
    m_replayBanner.clear();
    m_replayItems.clear();
    m_replayWallTime = 0;
    m_state.forget();
    m_state.freezeClock();
    m_state.commit();
    setLink(Link::Replay);
    emit rewound();
}

void Pbx::setReplayClock(qint64 ms, qint64 wallTime)
{
    m_state.setClock(ms);
    m_replayWallTime = wallTime;
}

bool Pbx::commitReplay()
{
    return m_state.commit();
}

void Pbx::replay(const ami::Message &message)
{
    if (m_link != Link::Replay) {
        m_state.freezeClock();
        setLink(Link::Replay);
    }
    if (message.kind() == ami::Message::Kind::Banner) {
        // A second banner: the recorder reconnected. What is not told again is gone.
        if (!m_replayBanner.isEmpty())
            m_state.beginEpoch();
        m_replayItems.clear();
        m_replayBanner = ami::decoded(message.name());
        emit linkChanged();
    }
    if (m_gauge)
        m_gauge->message(message);
    m_state.receive(message);
    if (m_state.epoch() > 1)
        sweepReplayed(message);
    m_state.counters().bytes += static_cast<quint64>(message.raw().size());
    if (m_wireWanted)
        emit wire(false, message.raw().toByteArray());
}

/// The end of a whole list sweeps, as it does on a live connection; here nobody asked for it, so
/// that it is whole must be seen from its own count.
void Pbx::sweepReplayed(const ami::Message &message)
{
    if (!message.isEvent())
        return;
    const QByteArray id = message.value("ActionID").toByteArray();
    if (id.isEmpty())
        return;
    if (!message.name().endsWith("Complete")) {
        ++m_replayItems[id];
        return;
    }
    const qint64 items = m_replayItems.take(id);
    translate(message, [&](const Fact &fact) {
        if (const auto *end = std::get_if<ListEnded>(&fact);
            end && (end->items < 0 || end->items <= items))
            m_state.sweep(end->kind);
    });
}

void Pbx::finishReplay(quint64 bytes, quint64 malformed)
{
    if (bytes > 0)
        m_state.counters().bytes = bytes;
    m_state.counters().malformed = malformed;
    setLink(Link::Replay);
    m_state.commit();
}

} // namespace pbx
