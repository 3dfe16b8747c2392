// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace store {

/// What makes a file's tables shareable, as statements of a migration. None is ever changed.
///
/// `team` is one row: which database the desk shares with ("": none), how far it has read there,
/// and whether just now something is written that came from there. `outbox` holds which records
/// wait to be sent; triggers fill it in the transaction that changes a record, so that neither is
/// ever without the other.
[[nodiscard]] QStringList teamTables();
/// \a key: the SQL of a record's key, of columns `$.x` of \a table. \a when: which rows are shared,
/// in columns of `new`; such a table's rows that go are not told of.
[[nodiscard]] QStringList teamTriggers(const QString &table, const QString &key,
                                       const QString &when = {});

} // namespace store
