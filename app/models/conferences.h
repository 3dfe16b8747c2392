// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "livemodel.h"

namespace models {

enum class ConferencesColumn { Name, Participants, Locked, Count };

/// Rooms in use. Id, NameRole, NumberRole, RoomRole: the room's name. Locked has no text
/// (LockedRole).
class ConferencesModel final : public LiveModel<pbx::Conference>
{
    Q_OBJECT

public:
    explicit ConferencesModel(const pbx::State &state, QObject *parent = nullptr);
    ConferencesModel(const pbx::Table<pbx::Conference> &table, const pbx::State *state,
                     QObject *parent = nullptr);

protected:
    [[nodiscard]] QVariant cell(const pbx::Conference &row, int column, int role) const override;
    [[nodiscard]] pbx::Columns shown(pbx::Columns columns) const override;
};

enum class ParticipantsColumn { Room, Caller, Channel, Muted, Since, Count };

/// Who is in which room. ChannelRole: Uniqueid. Muted has no text (MutedRole).
class ParticipantsModel final : public LiveModel<pbx::Participant>
{
    Q_OBJECT

public:
    explicit ParticipantsModel(const pbx::State &state, QObject *parent = nullptr);
    ParticipantsModel(const pbx::Table<pbx::Participant> &table, const pbx::State *state,
                      QObject *parent = nullptr);

protected:
    [[nodiscard]] QVariant cell(const pbx::Participant &row, int column, int role) const override;
    [[nodiscard]] pbx::Columns shown(pbx::Columns columns) const override;
};

} // namespace models
