// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teamtables.h"

using namespace Qt::StringLiterals;

namespace store {

QStringList teamTables()
{
    return {
        u"CREATE TABLE team (desk TEXT NOT NULL, database TEXT NOT NULL, cursor INTEGER NOT NULL,"
        "applying INTEGER NOT NULL)"_s,
        u"INSERT INTO team VALUES (lower(hex(randomblob(16))), '', 0, 0)"_s,
        // weak: as it was when the desk joined; what the others have goes before it.
        u"CREATE TABLE outbox (seq INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL,"
        "key TEXT NOT NULL, weak INTEGER NOT NULL, since INTEGER NOT NULL, UNIQUE (kind, key))"_s,
    };
}

QStringList teamTriggers(const QString &table, const QString &key, const QString &when)
{
    const auto trigger = [&](QLatin1StringView event, QLatin1StringView row) {
        QString condition = u"(SELECT database <> '' AND NOT applying FROM team)"_s;
        if (!when.isEmpty())
            condition += u" AND "_s + when;
        const QString of = QString(key).replace(u'$', row);
        return u"CREATE TRIGGER %1_%2 AFTER %3 ON %1 WHEN %4 BEGIN "
               "DELETE FROM outbox WHERE kind = '%1' AND key = %5; "
               "INSERT INTO outbox (kind, key, weak, since) VALUES ('%1', %5, 0, "
               "CAST(strftime('%s', 'now') AS INTEGER) * 1000); END"_s.arg(
                   table, QString(event).toLower(), event, condition, of);
    };
    QStringList statements{trigger("INSERT"_L1, "new"_L1), trigger("UPDATE"_L1, "new"_L1)};
    if (when.isEmpty())
        statements.append(trigger("DELETE"_L1, "old"_L1));
    return statements;
}

} // namespace store
