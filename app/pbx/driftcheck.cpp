// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "driftcheck.h"

#include "state.h"

namespace pbx {

using namespace std::chrono_literals;

DriftCheck::DriftCheck(ami::Session &session, State &state, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_state(state)
{
    m_timer.setInterval(60s);
    connect(&m_timer, &QTimer::timeout, this, &DriftCheck::ask);
}

DriftCheck::~DriftCheck() = default;

void DriftCheck::start(const ami::Query &query)
{
    stop();
    m_query = query;
    m_run = std::make_unique<QObject>();
    m_timer.start();
}

void DriftCheck::stop()
{
    m_timer.stop();
    m_run.reset();
    m_suspects.clear();
}

void DriftCheck::ask()
{
    m_listed.clear();
    m_askedAt = m_state.now();
    m_session.list(
        m_query, m_run.get(),
        [this](const ami::Result<qsizetype> &whole) {
            if (whole)
                compare();
        },
        [this](const ami::Message &item) {
            if (m_query.counts(item.name()))
                m_listed.insert(item.text("Uniqueid"));
        });
}

void DriftCheck::compare()
{
    QSet<QString> missing;
    QList<QString> drifted;
    m_state.channels().forEach([&](Slot slot) {
        const Channel &channel = m_state.channels().at(slot);
        if (channel.confirmedAt >= m_askedAt || m_listed.contains(channel.uniqueId))
            return;
        missing.insert(channel.uniqueId);
        if (m_suspects.contains(channel.uniqueId))
            drifted.append(channel.uniqueId);
    });
    m_suspects = std::move(missing);
    m_state.correctDrift(drifted);
}

} // namespace pbx
