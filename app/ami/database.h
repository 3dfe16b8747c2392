// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions.h"
#include "queries.h"

namespace ami {

// The server's own database. The dialplan's function DB() is no way to it: without a channel it
// reads nothing and sets nothing (16.28, 22.10).

/// Wants the fields `Family` and `Key`; its one item has the value in `Val`. No such key is an
/// empty list.
inline constexpr Query DbGet{
    "DBGet", "DBGetComplete", {"DBGetResponse"}, {"Database entry not found"}};

/// Needs `system`.
struct DbPut
{
    static constexpr QByteArrayView Name = "DBPut";
    using Answer = Ack;
    QString family;
    QString key;
    QString value;
    void write(Writer &writer) const;
};

} // namespace ami
