// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teamsync.h"

#include "contacts.h"
#include "history.h"
#include "teamworker.h"

namespace store {

TeamSync::TeamSync(History &history, Contacts &contacts, QObject *parent)
    : QObject(parent)
    , m_worker(new TeamWorker(history, contacts))
{
    m_thread.setObjectName(QStringLiteral("team"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &TeamWorker::stateChanged, this, [this](const TeamState &state) {
        m_state = state;
        emit stateChanged();
    });
    connect(m_worker, &TeamWorker::triedOut, this, &TeamSync::triedOut);
    connect(&history, &History::changed, m_worker, &TeamWorker::wake);
    connect(&contacts, &Contacts::changed, m_worker, &TeamWorker::wake);
    connect(&contacts, &Contacts::favouritesWritten, m_worker, &TeamWorker::wake);
    m_thread.start(QThread::LowPriority);
}

TeamSync::~TeamSync()
{
    m_worker->stop();
    QMetaObject::invokeMethod(m_worker, &TeamWorker::close, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void TeamSync::set(const TeamSettings &settings, const QString &password)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, settings, password] { worker->start(settings, password); });
}

quint64 TeamSync::tryOut(const TeamSettings &settings, const QString &password)
{
    const quint64 ticket = ++m_ticket;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, ticket, settings, password] {
        worker->tryOut(ticket, settings, password);
    });
    return ticket;
}

void TeamSync::retry()
{
    QMetaObject::invokeMethod(m_worker, &TeamWorker::retry);
}

} // namespace store
