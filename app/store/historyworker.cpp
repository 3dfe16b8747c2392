// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historyworker.h"

#include "history.h"
#include "historyfile.h"
#include "notesfile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <limits>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr qsizetype MaxText = 200;
/// Shorter words are no trigram; they are looked for among what the longer ones found.
constexpr qsizetype Trigram = 3;

constexpr int LookEvery = 1024; ///< rows between two looks whether anybody still waits

/// Makes a CallSummary, call by call.
class Summarizer
{
public:
    /// \a text(4) and \a text(5): number and name, asked for only where they are needed.
    template <typename Text>
    void add(qint64 started, qint64 answered, qint64 ended, bool incoming, Text text)
    {
        const int hour = QDateTime::fromMSecsSinceEpoch(started).time().hour();
        CallSummary::Hour &slot = m_summary.hours[std::size_t(hour)];
        if (!incoming) {
            ++slot.outgoing;
            m_summary.reached += answered > 0;
            return;
        }
        ++(answered > 0 ? slot.answered : slot.missed);
        // The clock may have been set back meanwhile.
        const qint64 waited = qMax<qint64>(0, (answered > 0 ? answered : ended) - started);
        if (answered > 0) {
            m_waited.push_back(waited);
            const auto &limits = CallSummary::WaitLimits;
            const auto limit = std::ranges::find_if(
                limits, [waited](int seconds) { return waited <= seconds * 1000LL; });
            ++m_summary.waits[std::size_t(limit - limits.begin())];
        }
        QList<CallSummary::Wait> &longest = m_summary.longest;
        if (longest.size() == CallSummary::MostWaits && waited <= longest.last().waited)
            return;
        const auto place =
            std::ranges::upper_bound(longest, waited, std::greater<>(), &CallSummary::Wait::waited);
        longest.insert(place, {started, waited, answered > 0, text(4), text(5)});
        if (longest.size() > CallSummary::MostWaits)
            longest.removeLast();
    }

    [[nodiscard]] const CallSummary &result()
    {
        if (!m_waited.empty()) {
            const auto middle = m_waited.begin() + std::ptrdiff_t(m_waited.size() / 2);
            std::ranges::nth_element(m_waited, middle);
            m_summary.medianWait = *middle;
        }
        return m_summary;
    }

private:
    CallSummary m_summary;
    std::vector<qint64> m_waited;
};

/// `%` and `_` of LIKE stand for themselves.
QString like(QString word)
{
    word.replace(u'\\', "\\\\"_L1).replace(u'%', "\\%"_L1).replace(u'_', "\\_"_L1);
    return u'%' + word + u'%';
}

} // namespace

HistoryWorker::HistoryWorker(History &history)
    : m_history(history)
    , m_file(u"history"_s, [this](const QString &words) { fail(words); })
{}

/// Emits it in the thread of History, not before that is back in its loop: who listens from the
/// turn on in which it is made hears all of it.
template <typename... Parameters, typename... Values>
void HistoryWorker::tell(void (History::*signal)(Parameters...), const Values &...values)
{
    QMetaObject::invokeMethod(&m_history, [&history = m_history, signal, values...] {
        emit(history.*signal)(values...);
    });
}

void HistoryWorker::fail(const QString &words)
{
    m_trouble = words;
    tell(&History::failed, words);
}

void HistoryWorker::open()
{
    m_open = m_file.open(m_history.path(), historyfile::migrations());
    if (!m_open)
        return;
    importNotes();
    tell(&History::changed);
}

void HistoryWorker::close()
{
    m_open = false;
    m_file.close();
}

void HistoryWorker::save(const CallEntry &call)
{
    if (!m_open || !m_file.begin())
        return;
    QSqlQuery query(m_file.database());
    const bool good = historyfile::writeCall(query, call) != 0;
    if (!m_file.finish(query, good))
        return;
    tell(&History::saved, call.pbx, call.uniqueId);
    tell(&History::changed);
}

void HistoryWorker::saveNote(const Note &note)
{
    if (!m_open || !m_file.begin()) {
        tell(&History::noteSaved, note, m_trouble);
        return;
    }
    QSqlQuery query(m_file.database());
    const bool good = historyfile::writeNote(query, note);
    m_trouble.clear();
    (void)m_file.finish(query, good);
    tell(&History::noteSaved, note, m_trouble);
    if (m_trouble.isEmpty())
        tell(&History::changed);
}

void HistoryWorker::loadNotes()
{
    if (!m_open)
        return;
    QSqlQuery query(m_file.database());
    if (const auto notes = historyfile::readNotes(query, History::MostNotes))
        tell(&History::notesLoaded, *notes);
    else
        fail(query.lastError().text());
}

void HistoryWorker::heard(const QStringList &subjects)
{
    if (!m_open)
        return;
    QSqlQuery query(m_file.database());
    for (const QString &subject : subjects) {
        if (const auto note = historyfile::readNote(query, subject))
            tell(&History::noteRead, subject, *note);
    }
    tell(&History::changed);
}

/// Takes over what earlier versions kept in a file of its own, which stays beside this one.
void HistoryWorker::importNotes()
{
    const QString path = QFileInfo(m_history.path()).absolutePath() + u"/notes.json"_s;
    const std::optional<QList<Note>> notes = notesIn(path);
    if (!notes || !m_file.begin())
        return;
    QSqlQuery query(m_file.database());
    bool good = true;
    for (const Note &note : *notes) {
        const std::optional<Note> there = historyfile::readNote(query, note.subject());
        good = good && there;
        if (good && there->at < note.at)
            good = historyfile::writeNote(query, note);
    }
    if (m_file.finish(query, good)) {
        QFile::remove(path + u".imported"_s);
        QFile::rename(path, path + u".imported"_s);
    }
}

/// By its Uniqueid; or by what it was, where the operator's phone called and the server names that
/// channel while the row names the other party's.
void HistoryWorker::fill(const CallEntry &call)
{
    if (!m_open)
        return;
    // The server writes whole seconds, and by its own clock. Before the beginning it is less than
    // after the end: somebody hangs up and calls again, and that is another call. ms.
    constexpr qint64 Before = 2000;
    constexpr qint64 Near = 5000;
    QSqlQuery query(m_file.database());
    query.prepare(u"SELECT id, guessed FROM call WHERE pbx = ? AND (uniqueid = ? OR "
                  "(incoming = ? AND own = ? AND number = ? AND started >= ? AND started <= ?)) "
                  "ORDER BY uniqueid <> ?, id DESC LIMIT 1"_s);
    for (const QVariant &value : std::initializer_list<QVariant>{
             call.pbx, call.uniqueId, call.incoming, call.own, call.number, call.startedAt - Before,
             call.endedAt + Near, call.uniqueId})
        query.addBindValue(value);
    if (!query.exec()) {
        fail(query.lastError().text());
        return;
    }
    if (!query.next()) {
        save(call);
        return;
    }
    const qint64 id = query.value(0).toLongLong();
    if (!query.value(1).toBool())
        return;
    query.finish();
    query.prepare(u"UPDATE call SET answered = CASE WHEN answered = 0 THEN ? ELSE answered END, "
                  "ended = max(ended, ?), guessed = 0 WHERE id = ?"_s);
    for (const qint64 value : {call.answeredAt, call.endedAt, id})
        query.addBindValue(value);
    if (!query.exec())
        fail(query.lastError().text());
    else
        tell(&History::changed);
}

void HistoryWorker::endOpen(const QString &pbx, const QStringList &alive)
{
    if (!m_open)
        return;
    QSqlQuery query(m_file.database());
    query.prepare(u"UPDATE call SET ended = max(started, answered), guessed = 1 WHERE ended = 0 "
                  u"AND pbx = ? AND "
                  "uniqueid NOT IN (SELECT value FROM json_each(?))"_s);
    query.addBindValue(pbx);
    query.addBindValue(
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(alive)).toJson()));
    if (!query.exec())
        fail(query.lastError().text());
    else if (query.numRowsAffected() > 0)
        tell(&History::changed);
}

/// False where a later question has overtaken it, or where the file is not open, which is said.
bool HistoryWorker::isToAnswer(quint64 ticket, quint64 latest)
{
    if (ticket != latest)
        return false;
    if (!m_open)
        fail(m_trouble);
    return m_open;
}

void HistoryWorker::find(quint64 ticket, const CallQuery &wanted)
{
    if (!isToAnswer(ticket, m_history.m_ticket))
        return;
    QList<FoundCall> calls;
    bool more = false;
    QString trouble;
    if (search(wanted, calls, more, trouble))
        tell(&History::found, ticket, calls, more);
    else
        fail(trouble);
}

void HistoryWorker::read(quint64 reader, const CallQuery &wanted)
{
    QList<FoundCall> calls;
    bool more = false;
    QString trouble;
    if (m_open && search(wanted, calls, more, trouble))
        tell(&History::pageRead, reader, calls, more);
    else
        tell(&History::readFailed, reader, trouble);
}

bool HistoryWorker::search(const CallQuery &wanted, QList<FoundCall> &calls, bool &more,
                           QString &trouble)
{
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
    if (!wanted.everybody)
        also(u"call.mine"_s);
    // Rows were written about when the calls began, so a span of time is one of rows.
    const qint64 until = wanted.until > 0 ? wanted.until : std::numeric_limits<qint64>::max();
    const bool dated = wanted.from > 0 || wanted.until > 0;
    std::pair<qint64, qint64> rows;
    if (dated) {
        rows = rowsOf(wanted.from, until);
        also((looks ? u"call_text.rowid"_s : u"call.id"_s) + u" BETWEEN ? AND ?"_s);
        also(u"+call.started >= ? AND +call.started < ?"_s); // `+`: not by that index
    }
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
    QSqlQuery query(m_file.database());
    query.setForwardOnly(true);
    const QString from =
        looks ? u"call_text CROSS JOIN call ON call.id = call_text.rowid"_s : u"call"_s;
    const QString order = looks ? u"call_text.rowid"_s : u"call.id"_s;
    query.prepare(historyfile::columns() + u" FROM "_s + from + where + u" ORDER BY "_s + order +
                  u" DESC LIMIT ?"_s);
    if (!match.isEmpty())
        query.addBindValue(match);
    for (const QString &word : rest)
        query.addBindValue(like(word));
    if (wanted.before > 0)
        query.addBindValue(wanted.before);
    if (dated) {
        for (const qint64 bound : {rows.first, rows.second, wanted.from, until})
            query.addBindValue(bound);
    }
    query.addBindValue(wanted.most + 1);
    if (!query.exec()) {
        trouble = query.lastError().text();
        return false;
    }
    while (query.next()) {
        if (calls.size() == wanted.most) {
            more = true;
            break;
        }
        calls.append(historyfile::callAt(query));
    }
    return true;
}

/// The first and the last row of what began from then until before then; no row: from 0 to 0.
std::pair<qint64, qint64> HistoryWorker::rowsOf(qint64 from, qint64 until)
{
    QSqlQuery query(m_file.database());
    query.prepare(u"SELECT min(id), max(id) FROM call WHERE started >= ? AND started < ?"_s);
    query.addBindValue(from);
    query.addBindValue(until);
    if (!query.exec() || !query.next()) {
        fail(query.lastError().text());
        return {0, 0};
    }
    return {query.value(0).toLongLong(), query.value(1).toLongLong()};
}

void HistoryWorker::findEarlier(quint64 ticket, const QString &key, const QString &number, int most)
{
    if (!m_open || ticket != m_history.m_earlierTicket)
        return;
    // An empty key is nobody's.
    const QString where =
        u" FROM call WHERE ((key = ? AND key <> '') OR (number = ? AND number <> '')) AND ended "
        "AND mine"_s;
    QSqlQuery query(m_file.database());
    query.setForwardOnly(true);
    const auto ask = [&](const QString &statement) {
        const bool prepared = query.prepare(statement);
        query.addBindValue(key);
        query.addBindValue(number);
        return prepared;
    };
    bool good = ask(u"SELECT count(*)"_s + where) && query.exec() && query.next();
    const int total = good ? query.value(0).toInt() : 0;
    query.finish();
    QList<FoundCall> calls;
    if (good) {
        good = ask(historyfile::columns() + where + u" ORDER BY id DESC LIMIT ?"_s);
        query.addBindValue(most);
        good = good && query.exec();
    }
    if (!good) {
        fail(query.lastError().text());
        return;
    }
    while (query.next())
        calls.append(historyfile::callAt(query));
    tell(&History::earlierFound, ticket, calls, total);
}

void HistoryWorker::summarize(quint64 ticket, qint64 from, qint64 until)
{
    if (!isToAnswer(ticket, m_history.m_summaryTicket))
        return;
    QSqlQuery query(m_file.database());
    query.setForwardOnly(true);
    // What began then ended no earlier: the index on `ended` finds where to begin.
    query.prepare(u"SELECT started, answered, ended, incoming, number, name FROM call "
                  "WHERE mine AND ended > 0 AND ended >= ? AND started >= ? AND started < ?"_s);
    for (const qint64 bound : {from, from, until})
        query.addBindValue(bound);
    if (!query.exec()) {
        fail(query.lastError().text());
        return;
    }
    Summarizer summarizer;
    for (int row = 0; query.next(); ++row) {
        if (row % LookEvery == 0 && ticket != m_history.m_summaryTicket)
            return;
        summarizer.add(query.value(0).toLongLong(), query.value(1).toLongLong(),
                       query.value(2).toLongLong(), query.value(3).toBool(),
                       [&query](int column) { return query.value(column).toString(); });
    }
    tell(&History::summarized, ticket, summarizer.result());
}

void HistoryWorker::dropBefore(qint64 time)
{
    if (!m_open || !m_file.begin())
        return;
    QSqlQuery query(m_file.database());
    bool good = true;
    for (
        const QString &statement :
        {u"DELETE FROM call_text WHERE rowid IN (SELECT id FROM call WHERE ended > 0 AND ended < ?)"_s,
         u"DELETE FROM call WHERE ended > 0 AND ended < ?"_s}) {
        query.prepare(statement);
        query.addBindValue(time);
        good = good && query.exec();
    }
    if (m_file.finish(query, good))
        tell(&History::changed);
}

} // namespace store
