// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "livemodel.h"

namespace models {

enum class ParkingColumn { Space, Lot, Caller, Parker, Since, Until, Count };

/// Parked calls. ChannelRole: the parked one's Uniqueid; NumberRole: the space, which is dialled
/// to take it back; UntilRole: when it returns to whom parked it.
class ParkingModel final : public LiveModel<pbx::ParkedCall>
{
    Q_OBJECT

public:
    explicit ParkingModel(const pbx::State &state, QObject *parent = nullptr);
    ParkingModel(const pbx::Table<pbx::ParkedCall> &table, const pbx::State *state,
                 QObject *parent = nullptr);

protected:
    [[nodiscard]] QVariant cell(const pbx::ParkedCall &row, int column, int role) const override;
    [[nodiscard]] pbx::Columns shown(pbx::Columns columns) const override;
};

} // namespace models
