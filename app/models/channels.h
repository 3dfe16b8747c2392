// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "livemodel.h"

namespace models {

enum class ChannelsColumn {
    Channel,
    State,
    Caller,
    Connected,
    Doing,
    Since,
    Extension,
    Context,
    Bridge,
    UniqueId, ///< hidden by default
    Count
};

/// Every channel of the PBX. Id and ChannelRole: Uniqueid; NameRole, NumberRole: the caller's.
class ChannelsModel final : public LiveModel<pbx::Channel>
{
    Q_OBJECT

public:
    explicit ChannelsModel(const pbx::State &state, QObject *parent = nullptr);
    ChannelsModel(const pbx::Table<pbx::Channel> &table, const pbx::State *state,
                  QObject *parent = nullptr);

    [[nodiscard]] pbx::Columns volatileColumns() const override;

protected:
    [[nodiscard]] QVariant cell(const pbx::Channel &row, int column, int role) const override;
    [[nodiscard]] pbx::Columns shown(pbx::Columns columns) const override;
};

} // namespace models
