// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contact.h"
#include "sqlitefile.h"

#include <QSet>
#include <QSqlQuery>

#include <optional>

/// The statements on the contacts' file, for whichever thread has it open. Each \a query is of that
/// thread's connection; where a call returns false, or nothing, its error says why.
namespace store::contactsfile {

[[nodiscard]] const Migrations &migrations();

/// By id, \a most of them; \a where: a condition on `contact`.
[[nodiscard]] std::optional<QList<Contact>> readContacts(QSqlQuery &query, qsizetype most,
                                                         const QString &where = {});
/// Adds it, or replaces the one of its id. \returns its id, or 0.
[[nodiscard]] qint64 writeContact(QSqlQuery &query, const Contact &contact);
[[nodiscard]] bool removeContact(QSqlQuery &query, qint64 id);

/// By what a contact is known among the desks of a team: its row is another on each. 0: none.
[[nodiscard]] std::optional<qint64> idOf(QSqlQuery &query, const QString &uuid);
[[nodiscard]] bool setUuid(QSqlQuery &query, qint64 id, const QString &uuid);

/// The extensions that are marked.
[[nodiscard]] std::optional<QSet<QString>> readFavourites(QSqlQuery &query);
[[nodiscard]] bool setFavourite(QSqlQuery &query, const QString &number, bool marked);

} // namespace store::contactsfile
