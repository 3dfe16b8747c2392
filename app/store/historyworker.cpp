// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historyworker.h"

#include "history.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <utility>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr auto Connection = "history"_L1;
constexpr qsizetype MaxText = 200;
constexpr qsizetype MaxSteps = 100;
/// Shorter words are no trigram; they are looked for among what the longer ones found.
constexpr qsizetype Trigram = 3;

/// Each list leads from one version of the file to the next. None is ever changed.
const QList<QStringList> Migrations{
    {
        u"CREATE TABLE call ("
        "id INTEGER PRIMARY KEY AUTOINCREMENT, pbx TEXT NOT NULL, uniqueid TEXT NOT NULL,"
        "started INTEGER NOT NULL, answered INTEGER NOT NULL, ended INTEGER NOT NULL,"
        "incoming INTEGER NOT NULL, own TEXT NOT NULL, number TEXT NOT NULL, name TEXT NOT NULL,"
        "key TEXT NOT NULL, journey TEXT NOT NULL, UNIQUE (pbx, uniqueid))"_s,
        u"CREATE INDEX call_ended ON call (ended)"_s,
        u"CREATE INDEX call_missed ON call (id) WHERE incoming AND NOT answered AND ended"_s,
        u"CREATE VIRTUAL TABLE call_text USING fts5 (words, tokenize = 'trigram')"_s,
    },
};

constexpr QLatin1StringView Kinds[] = {"rang"_L1, "talked"_L1, "queued"_L1, "parked"_L1};

/// `[[1795293476000,"rang","104"]]`.
QString journeyText(const QList<CallStep> &journey)
{
    QJsonArray steps;
    for (const CallStep &step : journey.first(qMin(journey.size(), MaxSteps)))
        steps.append(QJsonArray{step.at, QString(Kinds[int(step.kind)]), step.who.left(MaxText)});
    return QString::fromUtf8(QJsonDocument(steps).toJson(QJsonDocument::Compact));
}

QList<CallStep> journeyFrom(const QString &text)
{
    QList<CallStep> journey;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonArray step = value.toArray();
        for (std::size_t kind = 0; kind < std::size(Kinds); ++kind) {
            if (step.at(1).toString() == Kinds[kind])
                journey.append(
                    {step.at(0).toInteger(), CallStep::Kind(kind), step.at(2).toString()});
        }
    }
    return journey;
}

/// What a search looks through.
QString wordsOf(const CallEntry &call)
{
    QString words = call.name.left(MaxText) + u' ' + call.number.left(MaxText) + u' ' + call.key;
    for (const CallStep &step : call.journey.first(qMin(call.journey.size(), MaxSteps)))
        words += u' ' + step.who.left(MaxText);
    return words;
}

/// `%` and `_` of LIKE stand for themselves.
QString like(QString word)
{
    word.replace(u'\\', "\\\\"_L1).replace(u'%', "\\%"_L1).replace(u'_', "\\_"_L1);
    return u'%' + word + u'%';
}

} // namespace

HistoryWorker::HistoryWorker(History &history)
    : m_history(history)
{}

void HistoryWorker::fail(const QString &words)
{
    emit m_history.failed(words);
}

bool HistoryWorker::run(const QString &statement)
{
    QSqlQuery query(m_database);
    if (query.exec(statement))
        return true;
    fail(query.lastError().text());
    return false;
}

/// Ends the transaction; \a good: what \a query asked was done.
bool HistoryWorker::finish(const QSqlQuery &query, bool good)
{
    if (good && m_database.commit())
        return true;
    fail(good ? m_database.lastError().text() : query.lastError().text());
    m_database.rollback();
    return false;
}

void HistoryWorker::open()
{
    const QString path = m_history.path();
    QDir().mkpath(QFileInfo(path).absolutePath());
    m_database = QSqlDatabase::addDatabase(
        u"QSQLITE"_s, Connection + QString::number(reinterpret_cast<quintptr>(this)));
    m_database.setDatabaseName(path);
    if (!m_database.open()) {
        fail(m_database.lastError().text());
        return;
    }
    // Whose calls these are is nobody else's business.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    if (!run(u"PRAGMA journal_mode = WAL"_s) || !run(u"PRAGMA synchronous = NORMAL"_s) ||
        !run(u"PRAGMA busy_timeout = 5000"_s) || !migrate())
        return;
    m_open = true;
    emit m_history.changed();
}

bool HistoryWorker::migrate()
{
    QSqlQuery version(m_database);
    if (!version.exec(u"PRAGMA user_version"_s) || !version.next()) {
        fail(version.lastError().text());
        return false;
    }
    const int from = version.value(0).toInt();
    version.finish();
    if (from > Migrations.size()) {
        fail(u"%1 is of a newer Cordboard (version %2, this one knows %3)"_s.arg(m_history.path())
                 .arg(from)
                 .arg(Migrations.size()));
        return false;
    }
    if (from > 0 && from < Migrations.size()) {
        const QString copy = m_history.path() + u".before-%1"_s.arg(Migrations.size());
        QFile::remove(copy);
        QSqlQuery backup(m_database);
        backup.prepare(u"VACUUM INTO ?"_s);
        backup.addBindValue(copy);
        if (!backup.exec()) {
            fail(backup.lastError().text());
            return false;
        }
    }
    for (int to = from + 1; to <= Migrations.size(); ++to) {
        if (!m_database.transaction())
            return false;
        for (const QString &statement : Migrations.at(to - 1)) {
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

void HistoryWorker::close()
{
    m_open = false;
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    if (!name.isEmpty())
        QSqlDatabase::removeDatabase(name);
}

void HistoryWorker::save(const CallEntry &call)
{
    if (!m_open || !m_database.transaction())
        return;
    QSqlQuery query(m_database);
    query.prepare(
        u"INSERT INTO call (pbx, uniqueid, started, answered, ended, incoming, own, "
        "number, name, key, journey) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (pbx, uniqueid) DO UPDATE SET started = min(started, excluded.started), "
        "answered = excluded.answered, ended = excluded.ended, own = excluded.own, "
        "number = excluded.number, name = excluded.name, key = excluded.key, "
        "journey = excluded.journey RETURNING id"_s);
    // A null text would be NULL.
    const auto text = [](const QString &value) {
        return value.isNull() ? u""_s : value.left(MaxText);
    };
    for (const QVariant &value : std::initializer_list<QVariant>{
             text(call.pbx), text(call.uniqueId), call.startedAt, call.answeredAt, call.endedAt,
             call.incoming, text(call.own), text(call.number), text(call.name), text(call.key),
             journeyText(call.journey)})
        query.addBindValue(value);
    bool good = query.exec() && query.next();
    const qint64 id = good ? query.value(0).toLongLong() : 0;
    query.finish();
    if (good) {
        query.prepare(u"INSERT OR REPLACE INTO call_text (rowid, words) VALUES (?, ?)"_s);
        query.addBindValue(id);
        query.addBindValue(wordsOf(call));
        good = query.exec();
    }
    if (!finish(query, good))
        return;
    emit m_history.saved(call.pbx, call.uniqueId);
    emit m_history.changed();
}

void HistoryWorker::endOpen(const QString &pbx, const QStringList &alive)
{
    if (!m_open)
        return;
    QSqlQuery query(m_database);
    query.prepare(u"UPDATE call SET ended = max(started, answered) WHERE ended = 0 AND pbx = ? AND "
                  "uniqueid NOT IN (SELECT value FROM json_each(?))"_s);
    query.addBindValue(pbx);
    query.addBindValue(
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(alive)).toJson()));
    if (!query.exec())
        fail(query.lastError().text());
    else if (query.numRowsAffected() > 0)
        emit m_history.changed();
}

void HistoryWorker::find(quint64 ticket, const CallQuery &wanted)
{
    if (!m_open || ticket != m_history.m_ticket)
        return;
    QString match;
    QStringList rest;
    for (const QString &word : wanted.text.left(MaxText).split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() < Trigram) {
            rest.append(word);
        } else {
            if (!match.isEmpty())
                match += u' ';
            match += u'"' + QString(word).replace(u'"', "\"\""_L1) + u'"';
        }
    }
    QString where;
    const auto also = [&where](const QString &condition) {
        where += (where.isEmpty() ? u" WHERE "_s : u" AND "_s) + condition;
    };
    const bool looks = !match.isEmpty() || !rest.isEmpty();
    if (!match.isEmpty())
        also(u"call_text MATCH ?"_s);
    for (qsizetype i = 0; i < rest.size(); ++i)
        also(u"call_text.words LIKE ? ESCAPE '\\'"_s);
    if (wanted.before > 0)
        also(u"call.id < ?"_s);
    switch (wanted.only) {
    case CallQuery::Only::All:
        break;
    case CallQuery::Only::Incoming:
        also(u"call.incoming"_s);
        break;
    case CallQuery::Only::Outgoing:
        also(u"NOT call.incoming"_s);
        break;
    case CallQuery::Only::Missed:
        also(u"call.incoming AND NOT call.answered AND call.ended"_s);
        break;
    }
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    const QString from =
        looks ? u"call_text CROSS JOIN call ON call.id = call_text.rowid"_s : u"call"_s;
    const QString order = looks ? u"call_text.rowid"_s : u"call.id"_s;
    query.prepare(
        u"SELECT call.id, pbx, uniqueid, started, answered, ended, incoming, own, number, "
        "name, key, journey FROM "_s +
        from + where + u" ORDER BY "_s + order + u" DESC LIMIT ?"_s);
    if (!match.isEmpty())
        query.addBindValue(match);
    for (const QString &word : rest)
        query.addBindValue(like(word));
    if (wanted.before > 0)
        query.addBindValue(wanted.before);
    query.addBindValue(wanted.most + 1);
    if (!query.exec()) {
        fail(query.lastError().text());
        return;
    }
    QList<FoundCall> calls;
    bool more = false;
    while (query.next()) {
        if (calls.size() == wanted.most) {
            more = true;
            break;
        }
        const auto text = [&query](int column) { return query.value(column).toString(); };
        const auto number = [&query](int column) { return query.value(column).toLongLong(); };
        calls.append({number(0),
                      {text(1), text(2), number(3), number(4), number(5), query.value(6).toBool(),
                       text(7), text(8), text(9), text(10), journeyFrom(text(11))}});
    }
    emit m_history.found(ticket, calls, more);
}

void HistoryWorker::dropBefore(qint64 time)
{
    if (!m_open || !m_database.transaction())
        return;
    QSqlQuery query(m_database);
    bool good = true;
    for (
        const QString &statement :
        {u"DELETE FROM call_text WHERE rowid IN (SELECT id FROM call WHERE ended > 0 AND ended < ?)"_s,
         u"DELETE FROM call WHERE ended > 0 AND ended < ?"_s}) {
        query.prepare(statement);
        query.addBindValue(time);
        good = good && query.exec();
    }
    if (finish(query, good))
        emit m_history.changed();
}

} // namespace store
