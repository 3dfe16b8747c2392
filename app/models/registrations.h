// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "livemodel.h"

namespace models {

enum class RegistrationsColumn { Technology, Username, Domain, Status, Count };

/// Where the PBX is a client of somebody else. Status: the server's word.
class RegistrationsModel final : public LiveModel<pbx::Registration>
{
    Q_OBJECT

public:
    explicit RegistrationsModel(const pbx::State &state, QObject *parent = nullptr);
    RegistrationsModel(const pbx::Table<pbx::Registration> &table, const pbx::State *state,
                       QObject *parent = nullptr);

protected:
    [[nodiscard]] QVariant cell(const pbx::Registration &row, int column, int role) const override;
    [[nodiscard]] pbx::Columns shown(pbx::Columns columns) const override;
};

} // namespace models
