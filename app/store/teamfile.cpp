// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teamfile.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <utility>

using namespace Qt::StringLiterals;

namespace store {

namespace {

bool run(QSqlQuery &query, const QString &statement, std::initializer_list<QVariant> values = {})
{
    if (!query.prepare(statement))
        return false;
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query.exec();
}

} // namespace

TeamFile::TeamFile(QString path, const Migrations &migrations, QStringList kinds,
                   std::function<void(const QString &words)> fail)
    : m_path(std::move(path))
    , m_migrations(migrations)
    , m_kinds(std::move(kinds))
    , m_file(u"team"_s, std::move(fail))
{}

bool TeamFile::open()
{
    if (!m_file.open(m_path, m_migrations))
        return false;
    QSqlQuery query(m_file.database());
    if (!run(query, u"SELECT desk, cursor FROM team"_s) || !query.next())
        return false;
    m_desk = query.value(0).toString();
    m_cursor = query.value(1).toLongLong();
    return true;
}

bool TeamFile::join(const QString &database)
{
    if (!m_file.begin())
        return false;
    QSqlQuery query(m_file.database());
    bool good = run(query, u"SELECT database FROM team"_s) && query.next();
    const bool other = good && query.value(0).toString() != database;
    query.finish();
    if (good && other) {
        good = run(query, u"UPDATE team SET database = ?, cursor = 0"_s, {database}) &&
               run(query, u"DELETE FROM outbox"_s);
        for (const QString &kind : m_kinds) {
            if (database.isEmpty())
                break;
            good = good && run(query, u"INSERT INTO outbox (kind, key, weak, since) "
                                      "SELECT kind, key, 1, CAST(strftime('%s', 'now') AS INTEGER) "
                                      "* 1000 FROM ("_s +
                                          allOf(kind) + u")"_s);
        }
    }
    if (!m_file.finish(query, good))
        return false;
    if (other)
        m_cursor = 0;
    return true;
}

TeamFile::Waiting TeamFile::waiting()
{
    QSqlQuery query(m_file.database());
    if (!run(query, u"SELECT count(*), coalesce(min(since), 0) FROM outbox"_s) || !query.next())
        return {};
    return {query.value(0).toInt(), query.value(1).toLongLong()};
}

QList<TeamRecord> TeamFile::take(bool weak, int most, const QSet<qint64> &without)
{
    QSqlQuery query(m_file.database());
    QList<TeamRecord> records;
    if (!run(query, u"SELECT seq, kind, key FROM outbox WHERE weak = ? ORDER BY seq LIMIT ?"_s,
             {weak, most + without.size()}))
        return {};
    while (query.next() && records.size() < most) {
        TeamRecord record;
        record.seq = query.value(0).toLongLong();
        record.kind = query.value(1).toString();
        record.key = query.value(2).toString();
        if (!without.contains(record.seq))
            records.append(record);
    }
    query.finish();
    for (TeamRecord &record : records) {
        record.body = read(query, record.kind, record.key);
        if (query.lastError().isValid())
            return {};
    }
    return records;
}

bool TeamFile::sent(const QList<TeamRecord> &records)
{
    if (!m_file.begin())
        return false;
    QSqlQuery query(m_file.database());
    bool good = true;
    for (const TeamRecord &record : records)
        good = good && run(query, u"DELETE FROM outbox WHERE seq = ?"_s, {record.seq});
    return m_file.finish(query, good);
}

bool TeamFile::apply(const QList<TeamRecord> &records, qint64 cursor)
{
    if (!m_file.begin())
        return false;
    QSqlQuery query(m_file.database());
    bool good = run(query, u"UPDATE team SET applying = 1"_s);
    for (const TeamRecord &record : records)
        good = good && applyOne(query, record);
    good = good && run(query, u"UPDATE team SET applying = 0, cursor = ?"_s, {cursor});
    if (!m_file.finish(query, good))
        return false;
    m_cursor = cursor;
    return true;
}

bool TeamFile::applyOne(QSqlQuery &query, const TeamRecord &record)
{
    if (!run(query, u"SELECT weak FROM outbox WHERE kind = ? AND key = ?"_s,
             {record.kind, record.key}))
        return false;
    const Pending pending = !query.next()             ? Pending::No
                            : query.value(0).toBool() ? Pending::Weak
                                                      : Pending::Strong;
    query.finish();
    switch (write(query, record, pending)) {
    case Done::Failed:
        return false;
    case Done::Mine:
        // It was looked at: from now on it is a change of theirs.
        return pending != Pending::Weak ||
               run(query, u"UPDATE outbox SET weak = 0 WHERE kind = ? AND key = ?"_s,
                   {record.kind, record.key});
    case Done::Theirs:
        return pending == Pending::No ||
               run(query, u"DELETE FROM outbox WHERE kind = ? AND key = ?"_s,
                   {record.kind, record.key});
    case Done::Both:
        return run(query,
                   u"INSERT OR REPLACE INTO outbox (kind, key, weak, since) VALUES (?, ?, 0, "
                   "CAST(strftime('%s', 'now') AS INTEGER) * 1000)"_s,
                   {record.kind, record.key});
    }
    return false;
}

} // namespace store
