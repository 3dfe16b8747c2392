// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <functional>

class QSqlQuery;

namespace store {

/// Each list of statements leads from one version of a file to the next. None is ever changed.
using Migrations = QList<QStringList>;

/// An SQLite file in WAL mode, for one thread; others may have it open too. It is migrated by
/// numbered steps, forward only, after a copy of it was made (`….before-N`); a file of a newer
/// program is not touched.
class SqliteFile
{
public:
    /// \a kind names the connection; \a fail takes the system's words of whatever goes wrong.
    SqliteFile(QString kind, std::function<void(const QString &words)> fail);

    /// Opens \a path, or makes it. False where that failed.
    [[nodiscard]] bool open(const QString &path, const Migrations &migrations);
    void close();

    [[nodiscard]] QSqlDatabase &database() { return m_database; }
    /// Begins a transaction that writes. False where that failed, or the file is not open.
    [[nodiscard]] bool begin();
    /// Ends the transaction; \a good: what \a query asked was done. False: nothing was.
    [[nodiscard]] bool finish(const QSqlQuery &query, bool good);

private:
    [[nodiscard]] bool keepLog();
    [[nodiscard]] bool migrate(const QString &path, const Migrations &migrations);
    [[nodiscard]] bool run(const QString &statement);

    QString m_kind;
    std::function<void(const QString &words)> m_fail;
    QSqlDatabase m_database;
};

} // namespace store
