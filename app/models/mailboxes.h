// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "livemodel.h"

namespace models {

enum class MailboxesColumn { Mailbox, Name, New, Old, Count };

/// Mailboxes. Id: `101@default`; NumberRole: `101`; MailboxNewRole: new messages.
class MailboxesModel final : public LiveModel<pbx::Mailbox>
{
    Q_OBJECT

public:
    explicit MailboxesModel(const pbx::State &state, QObject *parent = nullptr);
    MailboxesModel(const pbx::Table<pbx::Mailbox> &table, const pbx::State *state,
                   QObject *parent = nullptr);

protected:
    [[nodiscard]] QVariant cell(const pbx::Mailbox &row, int column, int role) const override;
    [[nodiscard]] pbx::Columns shown(pbx::Columns columns) const override;
};

} // namespace models
