// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "state.h"

#include <QDateTime>

namespace pbx {

void State::on(const RecordingBegan &fact)
{
    const Slot slot = findChannel(fact.channel.uniqueId, fact.channel.name);
    if (slot != NoSlot && !fact.file.isEmpty())
        m_recordings.push_back({m_channels.at(slot).uniqueId, ami::decoded(fact.file)});
}

void State::on(const CallAccounted &fact)
{
    if (auto account = accountOf(fact, QDateTime::currentMSecsSinceEpoch()))
        m_accounts.push_back(std::move(*account));
}

/// After a commit: whoever listens sees the picture of it.
void State::tellAccounts()
{
    for (const auto &[uniqueId, file] : std::exchange(m_recordings, {}))
        emit recordingBegan(uniqueId, file);
    for (const Account &account : std::exchange(m_accounts, {}))
        emit accounted(account);
}

} // namespace pbx
