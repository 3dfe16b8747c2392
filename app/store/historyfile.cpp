// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historyfile.h"

#include "calljson.h"
#include "teamtables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace store::historyfile {

namespace {

constexpr qsizetype MaxText = 200;
constexpr qsizetype MaxSteps = 100; ///< of a journey, and recordings of a call
constexpr qsizetype MaxPath = 1000;

QString textOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayFrom(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

/// A line each.
QString linesOf(const QStringList &recordings)
{
    QStringList lines;
    for (const QString &recording : recordings.first(qMin(recordings.size(), MaxSteps)))
        lines.append(QString(recording).remove(u'\n').left(MaxPath));
    return lines.join(u'\n');
}

QStringList tagsFrom(const QString &text)
{
    return QVariant(arrayFrom(text).toVariantList()).toStringList();
}

/// What a search looks through.
QString wordsOf(const CallEntry &call, const Note &note)
{
    QString words = call.name.left(MaxText) + u' ' + call.number.left(MaxText) + u' ' + call.key;
    for (const CallStep &step : call.journey.first(qMin(call.journey.size(), MaxSteps)))
        words += u' ' + step.who.left(MaxText);
    for (const QString &recording : call.recordings.first(qMin(call.recordings.size(), MaxSteps)))
        words += u' ' + recording.section(u'/', -1).left(MaxText);
    return words + u' ' + note.words();
}

bool run(QSqlQuery &query, const QString &statement, std::initializer_list<QVariant> values)
{
    if (!query.prepare(statement))
        return false;
    for (const QVariant &value : values) {
        // A null text would be NULL.
        const bool null = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.addBindValue(null ? QVariant(u""_s) : value);
    }
    return query.exec();
}

const QString NoteColumns = u"SELECT call, about, name, text, tags, at FROM note "_s;

Note noteAt(const QSqlQuery &query)
{
    const auto text = [&query](int column) { return query.value(column).toString(); };
    return {text(0), text(1), text(2), text(3), tagsFrom(text(4)), query.value(5).toLongLong()};
}

/// A row that is free, as near to that time as can be.
qint64 freeRow(QSqlQuery &query, qint64 startedAt)
{
    const qint64 wanted = qMax<qint64>(1, startedAt);
    // Where many began at once, behind the last of those.
    for (qint64 span = 1; span <= 1'000'000'000; span *= 1000) {
        if (!run(query, u"SELECT coalesce(max(id), 0) FROM call WHERE id >= ? AND id < ?"_s,
                 {wanted, wanted + span}) ||
            !query.next())
            return 0;
        const qint64 last = query.value(0).toLongLong();
        if (last < wanted + span - 1)
            return qMax(wanted, last + 1);
    }
    return 0;
}

} // namespace

const Migrations &migrations()
{
    static const Migrations steps{
        {
            u"CREATE TABLE call ("
            "id INTEGER PRIMARY KEY AUTOINCREMENT, pbx TEXT NOT NULL, uniqueid TEXT NOT NULL,"
            "started INTEGER NOT NULL, answered INTEGER NOT NULL, ended INTEGER NOT NULL,"
            "incoming INTEGER NOT NULL, own TEXT NOT NULL, number TEXT NOT NULL, name TEXT NOT "
            "NULL,"
            "key TEXT NOT NULL, journey TEXT NOT NULL, UNIQUE (pbx, uniqueid))"_s,
            u"CREATE INDEX call_ended ON call (ended)"_s,
            u"CREATE INDEX call_missed ON call (id) WHERE incoming AND NOT answered AND ended"_s,
            u"CREATE VIRTUAL TABLE call_text USING fts5 (words, tokenize = 'trigram')"_s,
        },
        {
            u"CREATE INDEX call_key ON call (key)"_s,
            u"CREATE INDEX call_number ON call (number)"_s,
        },
        {
            // Calls of all phones, ends that were not seen, recordings (their names a line each).
            u"ALTER TABLE call ADD COLUMN mine INTEGER NOT NULL DEFAULT 1"_s,
            u"ALTER TABLE call ADD COLUMN guessed INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE call ADD COLUMN recordings TEXT NOT NULL DEFAULT ''"_s,
            u"CREATE INDEX call_mine ON call (id) WHERE mine"_s,
            u"CREATE INDEX call_started ON call (started)"_s,
        },
        QStringList{
            // Notes, and rows in the order of time.
            u"CREATE TABLE note (subject TEXT PRIMARY KEY, call TEXT NOT NULL, about TEXT NOT NULL,"
            "name TEXT NOT NULL, text TEXT NOT NULL, tags TEXT NOT NULL, at INTEGER NOT NULL)"_s,
            u"CREATE INDEX note_at ON note (at)"_s,
            u"CREATE INDEX call_uniqueid ON call (uniqueid)"_s,
            u"CREATE TEMP TABLE place AS SELECT id AS old, "
            "n + max(max(started, 1) - n) OVER (ORDER BY n) AS new FROM (SELECT id, started, "
            "row_number() OVER (ORDER BY max(started, 1), id) AS n FROM call)"_s,
            u"CREATE UNIQUE INDEX temp.place_old ON place (old)"_s,
            u"UPDATE call SET id = -(SELECT new FROM place WHERE old = call.id)"_s,
            u"UPDATE call SET id = -id"_s,
            u"CREATE VIRTUAL TABLE call_words USING fts5 (words, tokenize = 'trigram')"_s,
            u"INSERT INTO call_words (rowid, words) SELECT new, words FROM call_text "
            "JOIN place ON old = call_text.rowid"_s,
            u"DROP TABLE call_text"_s,
            u"ALTER TABLE call_words RENAME TO call_text"_s,
            u"DROP TABLE place"_s,
        } + teamTables() +
            teamTriggers(u"note"_s, u"$.subject"_s) +
            // What a desk knows of other phones is theirs to tell, and what is not over, nobody's.
            teamTriggers(u"call"_s, u"$.pbx || char(31) || $.uniqueid || char(31) || $.own"_s,
                         u"new.mine AND new.ended > 0"_s),
    };
    return steps;
}

const QString &columns()
{
    static const QString columns =
        u"SELECT call.id, pbx, uniqueid, started, answered, ended, incoming, own, number, name, "
        "key, journey, mine, guessed, recordings, "
        "(SELECT text FROM note WHERE subject = 'call:' || uniqueid), "
        "(SELECT tags FROM note WHERE subject = 'call:' || uniqueid)"_s;
    return columns;
}

FoundCall callAt(const QSqlQuery &query)
{
    const auto text = [&query](int column) { return query.value(column).toString(); };
    const auto number = [&query](int column) { return query.value(column).toLongLong(); };
    return {number(0),
            {text(1), text(2), number(3), number(4), number(5), query.value(6).toBool(), text(7),
             text(8), text(9), text(10), journeyFrom(arrayFrom(text(11))), query.value(12).toBool(),
             query.value(13).toBool(), text(14).split(u'\n', Qt::SkipEmptyParts)},
            text(15),
            tagsFrom(text(16))};
}

qint64 writeCall(QSqlQuery &query, const CallEntry &call)
{
    const auto text = [](const QString &value) { return value.left(MaxText); };
    const qint64 row = freeRow(query, call.startedAt);
    if (row == 0)
        return 0;
    const bool good = run(
        query,
        u"INSERT INTO call (id, pbx, uniqueid, started, answered, ended, incoming, own, "
        "number, name, key, journey, mine, guessed, recordings) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        // What somebody else's phone began is the operator's from when it came to theirs.
        "ON CONFLICT (pbx, uniqueid) DO UPDATE SET started = CASE WHEN excluded.mine > mine "
        "THEN excluded.started ELSE min(started, excluded.started) END, "
        "answered = excluded.answered, ended = excluded.ended, own = excluded.own, "
        "number = excluded.number, name = excluded.name, key = excluded.key, "
        "journey = excluded.journey, mine = max(mine, excluded.mine), "
        "guessed = excluded.guessed, recordings = CASE WHEN excluded.recordings = '' "
        "THEN recordings ELSE excluded.recordings END RETURNING id"_s,
        {row, text(call.pbx), text(call.uniqueId), call.startedAt, call.answeredAt, call.endedAt,
         call.incoming, text(call.own), text(call.number), text(call.name), text(call.key),
         textOf(journeyArray(call.journey)), call.mine, call.guessed, linesOf(call.recordings)});
    if (!good || !query.next())
        return 0;
    const qint64 id = query.value(0).toLongLong();
    query.finish();
    const std::optional<Note> note = readNote(query, u"call:"_s + text(call.uniqueId));
    if (!note || !run(query, u"INSERT OR REPLACE INTO call_text (rowid, words) VALUES (?, ?)"_s,
                      {id, wordsOf(call, *note)}))
        return 0;
    return id;
}

std::optional<CallEntry> readCall(QSqlQuery &query, const QString &pbx, const QString &uniqueId)
{
    if (!run(query, columns() + u" FROM call WHERE pbx = ? AND uniqueid = ?"_s, {pbx, uniqueId}))
        return std::nullopt;
    const CallEntry call = query.next() ? callAt(query).call : CallEntry();
    query.finish();
    return call;
}

bool writeNote(QSqlQuery &query, const Note &note)
{
    const bool good =
        note.isEmpty() ? run(query, u"DELETE FROM note WHERE subject = ?"_s, {note.subject()})
                       : run(query,
                             u"INSERT INTO note (subject, call, about, name, text, tags, at) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (subject) DO UPDATE SET "
                             "about = excluded.about, name = excluded.name, text = excluded.text, "
                             "tags = excluded.tags, at = excluded.at"_s,
                             {note.subject(), note.call, note.about, note.name, note.text,
                              textOf(QJsonArray::fromStringList(note.tags)), note.at});
    if (!good || note.call.isEmpty())
        return good;
    // Its words are the call's; there may be one at each of two PBXs.
    if (!run(query, columns() + u" FROM call WHERE uniqueid = ?"_s, {note.call}))
        return false;
    QList<FoundCall> calls;
    while (query.next())
        calls.append(callAt(query));
    for (const FoundCall &found : calls) {
        if (!run(query, u"INSERT OR REPLACE INTO call_text (rowid, words) VALUES (?, ?)"_s,
                 {found.row, wordsOf(found.call, note)}))
            return false;
    }
    return true;
}

std::optional<Note> readNote(QSqlQuery &query, const QString &subject)
{
    if (!run(query, NoteColumns + u"WHERE subject = ?"_s, {subject}))
        return std::nullopt;
    const Note note = query.next() ? noteAt(query) : Note();
    query.finish();
    return note;
}

std::optional<QList<Note>> readNotes(QSqlQuery &query, int most)
{
    if (!run(query, NoteColumns + u"ORDER BY call <> '', at DESC LIMIT ?"_s, {most}))
        return std::nullopt;
    QList<Note> notes;
    while (query.next())
        notes.append(noteAt(query));
    query.finish();
    return notes;
}

} // namespace store::historyfile
