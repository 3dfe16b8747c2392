// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history.h"

#include "historyworker.h"

#include <utility>

namespace store {

History::History(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_worker(new HistoryWorker(*this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(Settling);
    connect(&m_soon, &QTimer::timeout, this, &History::settled);
    connect(this, &History::changed, this, [this] {
        if (!m_soon.isActive()) // not started anew: it must come, however much is written
            m_soon.start();
    });
    m_thread.setObjectName(QStringLiteral("history"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(m_worker, &HistoryWorker::open);
}

History::~History()
{
    // Nobody waits for a search or a count any more.
    ++m_ticket;
    ++m_earlierTicket;
    ++m_summaryTicket;
    // Behind all that was asked for; the program ends, so this is the one wait for a disk.
    QMetaObject::invokeMethod(m_worker, &HistoryWorker::close, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void History::save(const CallEntry &call)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, call] { worker->save(call); });
}

void History::fill(const CallEntry &call)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, call] { worker->fill(call); });
}

void History::read(quint64 reader, const CallQuery &query)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, reader, query] { worker->read(reader, query); });
}

void History::saveNote(const Note &note)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, note] { worker->saveNote(note); });
}

void History::loadNotes()
{
    QMetaObject::invokeMethod(m_worker, &HistoryWorker::loadNotes);
}

void History::heardOf(const QStringList &subjects)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, subjects] { worker->heard(subjects); });
}

void History::endOpen(const QString &pbx, const QStringList &alive)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, pbx, alive] { worker->endOpen(pbx, alive); });
}

quint64 History::find(const CallQuery &query)
{
    const quint64 ticket = ++m_ticket;
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, ticket, query] { worker->find(ticket, query); });
    return ticket;
}

quint64 History::findEarlier(const QString &key, const QString &number, int most)
{
    const quint64 ticket = ++m_earlierTicket;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, ticket, key, number, most] {
        worker->findEarlier(ticket, key, number, most);
    });
    return ticket;
}

quint64 History::summarize(qint64 from, qint64 until)
{
    const quint64 ticket = ++m_summaryTicket;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, ticket, from, until] {
        worker->summarize(ticket, from, until);
    });
    return ticket;
}

void History::dropBefore(qint64 time)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, time] { worker->dropBefore(time); });
}

} // namespace store
