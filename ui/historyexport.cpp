// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historyexport.h"

#include "historywords.h"
#include "panels/tabletext.h"
#include "store/history.h"

#include <QDateTime>
#include <QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int Page = 1000; ///< some 10 ms of a disk's and the history's time

/// `2026-11-30 14:02:16`: what every spreadsheet takes for a time.
QString whenOf(qint64 at)
{
    return at > 0 ? QDateTime::fromMSecsSinceEpoch(at).toString(u"yyyy-MM-dd HH:mm:ss"_s)
                  : QString();
}

/// `0:04:12`: `4:12` would be hours and minutes there.
QString lengthOf(qint64 ms)
{
    const qint64 seconds = qMax<qint64>(0, ms / 1000);
    return u"%1:%2:%3"_s.arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
        .arg(seconds % 60, 2, 10, QChar(u'0'));
}

QByteArray lineOf(const QStringList &fields)
{
    QStringList cells;
    for (const QString &field : fields)
        cells.append(csvField(field));
    return (cells.join(u',') + u"\r\n"_s).toUtf8();
}

} // namespace

/// The file, in its thread. All of it runs there but for the constructor.
class HistoryExport::Writer : public QObject
{
public:
    Writer(const QString &file, Words words)
        : m_file(file)
        , m_words(std::move(words))
    {
        m_file.setParent(this);
    }

    /// \returns what is wrong, or "".
    [[nodiscard]] QString begin()
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return m_file.errorString();
        // By the mark a spreadsheet knows that it is UTF-8.
        return write(QString(QChar::ByteOrderMark).toUtf8() + lineOf(headings()));
    }
    [[nodiscard]] QString write(const QList<store::FoundCall> &calls)
    {
        QByteArray lines;
        for (const store::FoundCall &call : calls)
            lines += lineOf(fieldsOf(call, m_words));
        return write(lines);
    }
    [[nodiscard]] QString end() { return m_file.commit() ? QString() : m_file.errorString(); }

private:
    [[nodiscard]] QString write(const QByteArray &bytes)
    {
        return m_file.write(bytes) == bytes.size() ? QString() : m_file.errorString();
    }

    QSaveFile m_file;
    Words m_words;
};

HistoryExport::HistoryExport(store::History &history, const store::CallQuery &query,
                             const QString &file, Words words, QObject *parent)
    : QObject(parent)
    , m_history(&history)
    , m_query(query)
    , m_reader(history.newReader())
    , m_writer(new Writer(file, std::move(words)))
{
    m_query.most = Page;
    m_thread.setObjectName(u"export"_s);
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    connect(&history, &QObject::destroyed, this, [this] { fail(tr("The history was closed")); });
    connect(&history, &store::History::readFailed, this,
            [this](quint64 reader, const QString &trouble) {
                if (reader == m_reader)
                    fail(trouble.isEmpty() ? tr("The history cannot be read") : trouble);
            });
    connect(&history, &store::History::pageRead, this,
            [this, all = qint64(0)](quint64 reader, const QList<store::FoundCall> &calls,
                                    bool more) mutable {
                if (reader != m_reader || m_over)
                    return;
                all += calls.size();
                QMetaObject::invokeMethod(m_writer, [this, calls, more, count = all] {
                    QString trouble = m_writer->write(calls);
                    if (trouble.isEmpty() && !more)
                        trouble = m_writer->end();
                    const qint64 last = calls.isEmpty() ? 0 : calls.last().row;
                    QMetaObject::invokeMethod(this, [this, trouble, more, last, count] {
                        if (!trouble.isEmpty()) {
                            fail(trouble);
                        } else if (more) {
                            emit progressed(count);
                            ask(last);
                        } else if (!std::exchange(m_over, true)) {
                            emit finished(count);
                        }
                    });
                });
            });
    m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(m_writer, [this] {
        const QString trouble = m_writer->begin();
        QMetaObject::invokeMethod(this, [this, trouble] {
            if (trouble.isEmpty())
                ask(0);
            else
                fail(trouble);
        });
    });
}

HistoryExport::~HistoryExport()
{
    m_thread.quit();
    m_thread.wait();
}

void HistoryExport::ask(qint64 before)
{
    m_query.before = before;
    if (m_history && !m_over)
        m_history->read(m_reader, m_query);
}

void HistoryExport::fail(const QString &words)
{
    if (!std::exchange(m_over, true))
        emit failed(words);
}

QStringList HistoryExport::headings()
{
    return {tr("When"),    tr("Kind"),       tr("Who"),    tr("Number"),
            tr("Phone"),   tr("Answered"),   tr("Waited"), tr("Lasted"),
            tr("Journey"), tr("Recordings"), tr("Note"),   tr("Reasons")};
}

QStringList HistoryExport::fieldsOf(const store::FoundCall &found, const Words &words)
{
    const store::CallEntry &call = found.call;
    return {whenOf(call.startedAt),
            kindOf(call),
            partyName(words.callerOf, call.name, call.number),
            words.number ? words.number(call.number) : call.number,
            call.own,
            whenOf(call.answeredAt),
            call.answeredAt > 0 || call.endedAt > 0
                ? lengthOf((call.answeredAt > 0 ? call.answeredAt : call.endedAt) - call.startedAt)
                : QString(),
            call.answeredAt > 0 && call.endedAt > 0 ? lengthOf(call.endedAt - call.answeredAt)
                                                    : QString(),
            journeyOf(call),
            call.recordings.join(u' '),
            found.note,
            found.tags.join(u", "_s)};
}

} // namespace ui
