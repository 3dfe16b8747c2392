// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teamdatabase.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// Both are of this program alone.
constexpr auto MigrationLock = 4'711'001LL;
constexpr auto OrderLock = 4'711'002LL;
constexpr qsizetype MostWords = 400;
constexpr int MostBody = 1'000'000; ///< bytes: a contact with a picture, and more
constexpr int MostKey = 1'000;      ///< characters

/// Each list leads from one version to the next. None is ever changed.
const QList<QStringList> Steps{
    {
        u"CREATE SEQUENCE cordboard.change"_s,
        u"CREATE TABLE cordboard.record ("
        "kind text NOT NULL, key text NOT NULL CHECK (octet_length(key) BETWEEN 1 AND 2400), "
        "body jsonb CHECK (octet_length(body::text) <= 1000000), " // null: taken away
        "desk text NOT NULL, seq bigint NOT NULL UNIQUE, "
        "changed timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (kind, key))"_s,
        // The same tables as in a desk's files, for whoever asks in SQL.
        u"CREATE VIEW cordboard.call AS SELECT body->>'pbx' AS pbx, body->>'uniqueid' AS uniqueid, "
        "(body->>'started')::bigint AS started, (body->>'answered')::bigint AS answered, "
        "(body->>'ended')::bigint AS ended, (body->>'incoming')::boolean AS incoming, "
        "body->>'own' AS own, body->>'number' AS number, body->>'name' AS name, "
        "body->>'key' AS key, body->'journey' AS journey, "
        "(body->>'guessed')::boolean AS guessed, body->'recordings' AS recordings "
        "FROM cordboard.record WHERE kind = 'call' AND body IS NOT NULL"_s,
        u"CREATE VIEW cordboard.note AS SELECT key AS subject, body->>'call' AS call, "
        "body->>'about' AS about, body->>'name' AS name, body->>'text' AS text, "
        "body->'tags' AS tags, (body->>'at')::bigint AS at "
        "FROM cordboard.record WHERE kind = 'note' AND body IS NOT NULL"_s,
        u"CREATE VIEW cordboard.contact AS SELECT key AS uuid, body->>'name' AS name, "
        "body->>'company' AS company, body->'phones' AS phones, body->>'email' AS email, "
        "body->'groups' AS groups, body->>'note' AS note, body->>'photo' AS photo, "
        "body->>'source' AS source, (body->>'favourite')::boolean AS favourite "
        "FROM cordboard.record WHERE kind = 'contact' AND body IS NOT NULL"_s,
        u"CREATE VIEW cordboard.favourite AS SELECT key AS number FROM cordboard.record "
        "WHERE kind = 'favourite' AND body IS NOT NULL"_s,
    },
};

QString modeOf(TeamSettings::Tls tls)
{
    switch (tls) {
    case TeamSettings::Tls::VerifyFull:
        break;
    case TeamSettings::Tls::Require:
        return u"require"_s;
    case TeamSettings::Tls::Disable:
        return u"disable"_s;
    }
    return u"verify-full"_s;
}

/// libpq's own place for authorities, else the system's.
QString authorities()
{
    if (QFileInfo::exists(QDir::homePath() + u"/.postgresql/root.crt"_s))
        return {};
    for (const QString &path : {u"/etc/ssl/certs/ca-certificates.crt"_s,
                                u"/etc/pki/tls/certs/ca-bundle.crt"_s, u"/etc/ssl/cert.pem"_s}) {
        if (QFileInfo::exists(path))
            return u";sslrootcert="_s + path;
    }
    return {};
}

/// Which no database takes in a text.
QJsonValue withoutNuls(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().remove(QChar::Null);
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &one : value.toArray())
            array.append(withoutNuls(one));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject before = value.toObject();
        for (auto it = before.begin(); it != before.end(); ++it)
            object.insert(it.key(), withoutNuls(it.value()));
        return object;
    }
    return value;
}

} // namespace

TeamDatabase::TeamDatabase(QObject *parent)
    : QObject(parent)
{}

TeamDatabase::~TeamDatabase()
{
    close();
}

bool TeamDatabase::fail(TeamTrouble trouble, const QString &words)
{
    m_trouble = trouble;
    m_words = words.simplified().left(MostWords);
    m_open = false; // and closed as soon as no query holds it
    return false;
}

bool TeamDatabase::fail(const QSqlError &error)
{
    // Without a code it is not the server that speaks: it is gone, or (57P) says that it goes.
    const QString code = error.nativeErrorCode();
    const bool gone = code.isEmpty() || code.startsWith("57P"_L1) || code.startsWith("08"_L1);
    return fail(gone ? TeamTrouble::NotReached : TeamTrouble::Failed, error.databaseText());
}

bool TeamDatabase::isOpen() const
{
    return m_open && m_database.isOpen();
}

void TeamDatabase::close()
{
    m_open = false;
    const QString name = m_database.connectionName();
    if (name.isEmpty())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

bool TeamDatabase::open(const TeamSettings &settings, const QString &password)
{
    close();
    m_trouble = TeamTrouble::None;
    m_refusesData = false;
    m_words.clear();
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
        return fail(TeamTrouble::NoDriver, {});
    m_database = QSqlDatabase::addDatabase(
        u"QPSQL"_s, u"team"_s + QString::number(reinterpret_cast<quintptr>(this)));
    m_database.setHostName(settings.host);
    m_database.setPort(settings.port);
    m_database.setDatabaseName(settings.database);
    // A dead server is noticed by the system, not waited for.
    m_database.setConnectOptions(
        u"connect_timeout=5;keepalives_idle=10;keepalives_interval=5;keepalives_count=3;"
        "tcp_user_timeout=10000;application_name=Cordboard;sslmode="_s +
        modeOf(settings.tls) +
        (settings.tls == TeamSettings::Tls::VerifyFull ? authorities() : QString()));
    // The password apart: it is in no text that anybody shows.
    if (!m_database.open(settings.user, password))
        return fail(TeamTrouble::NotReached, m_database.lastError().databaseText());
    m_open = true;
    if (!run(u"SET client_min_messages = warning"_s) || !run(u"SET statement_timeout = 20000"_s) ||
        !run(u"SET lock_timeout = 10000"_s) ||
        !run(u"SET idle_in_transaction_session_timeout = 20000"_s) ||
        !run(u"SET search_path = pg_catalog"_s) || !migrate())
        return false;
    QSqlQuery query(m_database);
    if (!query.exec(u"SELECT left(id, 100) FROM cordboard.version"_s) || !query.next())
        return fail(query.lastError());
    m_id = query.value(0).toString();
    connect(m_database.driver(), &QSqlDriver::notification, this, &TeamDatabase::told);
    if (!m_database.driver()->subscribeToNotification(u"cordboard"_s))
        return fail(m_database.driver()->lastError());
    return true;
}

bool TeamDatabase::run(const QString &statement)
{
    QSqlQuery query(m_database);
    return query.exec(statement) || fail(query.lastError());
}

/// 0: there is nothing of Cordboard yet.
std::optional<int> TeamDatabase::version()
{
    QSqlQuery query(m_database);
    int found = 0;
    // By a look into the catalogue itself: what is remembered of it may be from before the lock.
    bool good = query.exec(u"SELECT count(*) FROM pg_class JOIN pg_namespace ON "
                           "pg_namespace.oid = relnamespace "
                           "WHERE nspname = 'cordboard' AND relname = 'version'"_s) &&
                query.next();
    if (good && query.value(0).toInt() > 0) {
        good = query.exec(u"SELECT version FROM cordboard.version"_s) && query.next();
        found = query.value(0).toInt();
    }
    if (!good) {
        fail(query.lastError());
        return std::nullopt;
    }
    if (found > Version) {
        fail(TeamTrouble::Newer, QString::number(found));
        return std::nullopt;
    }
    return found;
}

bool TeamDatabase::migrate()
{
    static_assert(Version == 1, "as many as there are Steps");
    const std::optional<int> before = version();
    if (!before || *before == Version)
        return before.has_value();
    if (!run(u"BEGIN"_s) || !run(u"SELECT pg_advisory_xact_lock(%1)"_s.arg(MigrationLock)))
        return false;
    // Another desk may have done it while this one waited. Whatever fails ends the connection, and
    // the transaction with it.
    const std::optional<int> from = version();
    if (!from)
        return false;
    if (*from == 0 &&
        (!run(u"CREATE SCHEMA IF NOT EXISTS cordboard"_s) ||
         !run(u"CREATE TABLE cordboard.version (version integer NOT NULL, id text NOT NULL)"_s) ||
         !run(u"INSERT INTO cordboard.version VALUES (0, "
              "md5(random()::text || clock_timestamp()::text))"_s)))
        return false;
    for (int to = *from + 1; to <= Version; ++to) {
        for (const QString &statement : Steps.at(to - 1)) {
            if (!run(statement))
                return false;
        }
    }
    return run(u"UPDATE cordboard.version SET version = %1"_s.arg(Version)) && run(u"COMMIT"_s);
}

std::optional<TeamDatabase::Pulled> TeamDatabase::pull(const QStringList &kinds,
                                                       const QString &desk, qint64 cursor)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    QStringList quoted;
    for (const QString &kind : kinds)
        quoted += u'\'' + kind + u'\'';
    // No place that was never given out, or nothing would ever be behind it.
    query.prepare(
        u"SELECT seq, kind, left(key, %1), body IS NULL, CASE WHEN "
        "octet_length(body::text) <= %2 THEN body::text END FROM cordboard.record "
        "WHERE seq > ? AND desk <> ? AND kind IN (%3) AND "
        "seq <= (SELECT last_value FROM cordboard.change) ORDER BY seq LIMIT %4"_s.arg(MostKey)
            .arg(MostBody)
            .arg(quoted.join(u", "_s))
            .arg(MostRecords));
    query.addBindValue(cursor);
    query.addBindValue(desk);
    if (!query.exec()) {
        fail(query.lastError());
        return std::nullopt;
    }
    Pulled pulled;
    pulled.until = cursor;
    int rows = 0;
    for (; query.next(); ++rows) {
        TeamRecord record;
        record.seq = query.value(0).toLongLong();
        record.kind = query.value(1).toString();
        record.key = query.value(2).toString();
        pulled.until = record.seq;
        if (!query.value(3).toBool()) {
            const QJsonDocument body = QJsonDocument::fromJson(query.value(4).toByteArray());
            if (!body.isObject())
                continue; // too large, or nothing of ours
            record.body = body.object();
        }
        pulled.records.append(record);
    }
    pulled.more = rows == MostRecords;
    return pulled;
}

std::optional<QList<TeamRecord>> TeamDatabase::push(const QList<TeamRecord> &records, bool weak,
                                                    const QString &desk, qint64 cursor)
{
    QJsonArray array;
    for (const TeamRecord &record : records)
        array.append(QJsonArray{record.kind, record.key,
                                record.body ? QJsonValue(*record.body) : QJsonValue()});
    const QString text = QString::fromUtf8(
        QJsonDocument(withoutNuls(array).toArray()).toJson(QJsonDocument::Compact));
    if (!run(u"BEGIN"_s) || !run(u"SELECT pg_advisory_xact_lock(%1)"_s.arg(OrderLock)))
        return std::nullopt;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    const QString unless = weak ? u"false"_s : u"r.seq <= %1"_s.arg(cursor);
    query.prepare(u"INSERT INTO cordboard.record AS r (kind, key, body, desk, seq) "
                  "SELECT g->>0, g->>1, nullif(g->2, 'null'::jsonb), ?, "
                  "nextval('cordboard.change') FROM jsonb_array_elements(CAST(? AS jsonb)) AS g "
                  "ON CONFLICT (kind, key) DO UPDATE SET body = excluded.body, "
                  "desk = excluded.desk, seq = excluded.seq, changed = now() "
                  "WHERE r.desk = excluded.desk OR %1 RETURNING kind, key"_s.arg(unless));
    query.addBindValue(desk);
    query.addBindValue(text);
    if (!query.exec()) {
        const QString code = query.lastError().nativeErrorCode();
        m_refusesData = code.startsWith("22"_L1) || code.startsWith("23"_L1);
        fail(query.lastError());
        return std::nullopt;
    }
    QSet<std::pair<QString, QString>> there;
    while (query.next())
        there.insert({query.value(0).toString(), query.value(1).toString()});
    query.finish();
    if (!run(u"NOTIFY cordboard"_s) || !run(u"COMMIT"_s))
        return std::nullopt;
    QList<TeamRecord> taken;
    for (const TeamRecord &record : records) {
        if (there.contains({record.kind, record.key}))
            taken.append(record);
    }
    return taken;
}

} // namespace store
