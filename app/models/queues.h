// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "livemodel.h"

namespace models {

enum class QueuesColumn { Name, Callers, Members, Free, Longest, Count };

/// Queues. Id, NameRole, QueueRole: the queue's name. SinceRole: since when the first one waits.
class QueuesModel final : public LiveModel<pbx::Queue>
{
    Q_OBJECT

public:
    explicit QueuesModel(const pbx::State &state, QObject *parent = nullptr);
    QueuesModel(const pbx::Table<pbx::Queue> &table, const pbx::State *state,
                QObject *parent = nullptr);

    [[nodiscard]] pbx::Columns volatileColumns() const override;

protected:
    [[nodiscard]] QVariant cell(const pbx::Queue &row, int column, int role) const override;
    [[nodiscard]] pbx::Columns shown(pbx::Columns columns) const override;
};

enum class QueueCallersColumn { Queue, Position, Caller, Since, Count };

/// Who waits in queues, of all queues. ChannelRole: the caller's Uniqueid.
class QueueCallersModel final : public LiveModel<pbx::QueueCaller>
{
    Q_OBJECT

public:
    explicit QueueCallersModel(const pbx::State &state, QObject *parent = nullptr);
    QueueCallersModel(const pbx::Table<pbx::QueueCaller> &table, const pbx::State *state,
                      QObject *parent = nullptr);

protected:
    [[nodiscard]] QVariant cell(const pbx::QueueCaller &row, int column, int role) const override;
    [[nodiscard]] pbx::Columns shown(pbx::Columns columns) const override;
};

enum class QueueMembersColumn {
    Queue,
    Name,
    Interface,
    Status,
    Paused,
    Penalty,
    Since,
    Calls,
    Count
};

/// Who answers queues, of all queues. Status: the server's words; Paused: the reason, if any
/// (PausedRole says whether).
class QueueMembersModel final : public LiveModel<pbx::QueueMember>
{
    Q_OBJECT

public:
    explicit QueueMembersModel(const pbx::State &state, QObject *parent = nullptr);
    QueueMembersModel(const pbx::Table<pbx::QueueMember> &table, const pbx::State *state,
                      QObject *parent = nullptr);

    [[nodiscard]] pbx::Columns volatileColumns() const override;

protected:
    [[nodiscard]] QVariant cell(const pbx::QueueMember &row, int column, int role) const override;
    [[nodiscard]] pbx::Columns shown(pbx::Columns columns) const override;
};

} // namespace models
