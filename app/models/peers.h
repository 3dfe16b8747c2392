// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "livemodel.h"

namespace models {

enum class PeersColumn { Name, Status, Address, Latency, Since, Count };

/// Phones and trunks. Id: the peer's name. Status has no text (PeerStatusRole says which);
/// Latency is a number of milliseconds or empty.
class PeersModel final : public LiveModel<pbx::Peer>
{
    Q_OBJECT

public:
    explicit PeersModel(const pbx::State &state, QObject *parent = nullptr);
    PeersModel(const pbx::Table<pbx::Peer> &table, const pbx::State *state,
               QObject *parent = nullptr);

    [[nodiscard]] pbx::Columns volatileColumns() const override;

protected:
    [[nodiscard]] QVariant cell(const pbx::Peer &row, int column, int role) const override;
    [[nodiscard]] pbx::Columns shown(pbx::Columns columns) const override;
};

} // namespace models
