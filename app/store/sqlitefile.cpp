// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlitefile.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QVariant>

#include <utility>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr int BusyMs = 5000; ///< for so long somebody else may write

} // namespace

SqliteFile::SqliteFile(QString kind, std::function<void(const QString &words)> fail)
    : m_kind(std::move(kind))
    , m_fail(std::move(fail))
{}

bool SqliteFile::run(const QString &statement)
{
    QSqlQuery query(m_database);
    if (query.exec(statement))
        return true;
    m_fail(query.lastError().text());
    return false;
}

bool SqliteFile::begin()
{
    // At once: a transaction that read before it writes cannot wait for somebody else's.
    return run(u"BEGIN IMMEDIATE"_s);
}

bool SqliteFile::finish(const QSqlQuery &query, bool good)
{
    if (good && m_database.commit())
        return true;
    m_fail(good ? m_database.lastError().text() : query.lastError().text());
    m_database.rollback();
    return false;
}

bool SqliteFile::open(const QString &path, const Migrations &migrations)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    m_database = QSqlDatabase::addDatabase(
        u"QSQLITE"_s, m_kind + QString::number(reinterpret_cast<quintptr>(this)));
    m_database.setDatabaseName(path);
    if (!m_database.open()) {
        m_fail(m_database.lastError().text());
        return false;
    }
    // Who calls whom is nobody else's business.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return run(u"PRAGMA busy_timeout = %1"_s.arg(BusyMs)) && keepLog() &&
           run(u"PRAGMA synchronous = NORMAL"_s) && migrate(path, migrations);
}

/// Where two make a new file at once SQLite tells one of them that it is locked, and does not wait
/// as it does at all other statements.
bool SqliteFile::keepLog()
{
    QSqlQuery query(m_database);
    for (QDeadlineTimer patience(BusyMs); !query.exec(u"PRAGMA journal_mode = WAL"_s);) {
        const bool busy = query.lastError().nativeErrorCode() == u"5"; // SQLITE_BUSY
        if (!busy || patience.hasExpired()) {
            m_fail(query.lastError().text());
            return false;
        }
        QThread::msleep(10);
    }
    return true;
}

bool SqliteFile::migrate(const QString &path, const Migrations &migrations)
{
    QSqlQuery version(m_database);
    if (!version.exec(u"PRAGMA user_version"_s) || !version.next()) {
        m_fail(version.lastError().text());
        return false;
    }
    const int from = version.value(0).toInt();
    version.finish();
    if (from > migrations.size()) {
        m_fail(
            u"%1 is of a newer Cordboard (version %2, this one knows %3)"_s.arg(path).arg(from).arg(
                migrations.size()));
        return false;
    }
    if (from > 0 && from < migrations.size()) {
        const QString copy = path + u".before-%1"_s.arg(migrations.size());
        QFile::remove(copy);
        QSqlQuery backup(m_database);
        backup.prepare(u"VACUUM INTO ?"_s);
        backup.addBindValue(copy);
        if (!backup.exec()) {
            m_fail(backup.lastError().text());
            return false;
        }
    }
    for (int to = from + 1; to <= migrations.size(); ++to) {
        if (!begin())
            return false;
        // Somebody else may have taken this step meanwhile.
        if (!version.exec(u"PRAGMA user_version"_s) || !version.next()) {
            m_fail(version.lastError().text());
            m_database.rollback();
            return false;
        }
        const bool taken = version.value(0).toInt() >= to;
        version.finish();
        if (taken) {
            m_database.rollback();
            continue;
        }
        for (const QString &statement : migrations.at(to - 1)) {
            if (!run(statement)) {
                m_database.rollback();
                return false;
            }
        }
        if (!run(u"PRAGMA user_version = %1"_s.arg(to)) || !m_database.commit()) {
            m_database.rollback();
            return false;
        }
    }
    return true;
}

void SqliteFile::close()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    if (!name.isEmpty())
        QSqlDatabase::removeDatabase(name);
}

} // namespace store
