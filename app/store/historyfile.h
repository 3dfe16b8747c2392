// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "callentry.h"
#include "note.h"
#include "sqlitefile.h"

#include <QSqlQuery>

#include <optional>

/// The statements on the history's file, for whichever thread has it open. Each \a query is of
/// that thread's connection; where a call returns false, or nothing, its error says why.
///
/// A call's row is the millisecond at which it began, or the next that is free, so that the order
/// of the rows is that of time, also where a call is heard of much later.
namespace store::historyfile {

[[nodiscard]] const Migrations &migrations();

/// What callAt() reads, FROM call.
[[nodiscard]] const QString &columns();
[[nodiscard]] FoundCall callAt(const QSqlQuery &query);

/// Adds the call, or replaces the one of the same PBX and Uniqueid. \returns its row, or 0.
[[nodiscard]] qint64 writeCall(QSqlQuery &query, const CallEntry &call);
/// The call of that PBX and Uniqueid; an empty one where there is none.
[[nodiscard]] std::optional<CallEntry> readCall(QSqlQuery &query, const QString &pbx,
                                                const QString &uniqueId);
/// Adds the note, or replaces the one of the same subject; an empty one is taken away.
[[nodiscard]] bool writeNote(QSqlQuery &query, const Note &note);
/// The note of that subject; an empty one where there is none.
[[nodiscard]] std::optional<Note> readNote(QSqlQuery &query, const QString &subject);
/// The latest ones, those on people before others, \a most of them.
[[nodiscard]] std::optional<QList<Note>> readNotes(QSqlQuery &query, int most);

} // namespace store::historyfile
