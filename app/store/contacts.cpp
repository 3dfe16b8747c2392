// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contacts.h"

#include "contactsworker.h"

#include <algorithm>
#include <utility>

namespace store {

namespace {

constexpr auto before = [](const Contact &one, qint64 id) { return one.id < id; };

} // namespace

Contacts::Contacts(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_worker(new ContactsWorker(m_path))
{
    m_thread.setObjectName(QStringLiteral("contacts"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &ContactsWorker::loaded, this, &Contacts::take);
    connect(m_worker, &ContactsWorker::done, this, &Contacts::apply);
    connect(m_worker, &ContactsWorker::failed, this, &Contacts::fail);
    connect(m_worker, &ContactsWorker::favourites, this, &Contacts::favouritesRead);
    connect(m_worker, &ContactsWorker::favouritesWritten, this, &Contacts::favouritesWritten);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, &ContactsWorker::open);
}

Contacts::~Contacts()
{
    // Behind all that was asked for; the program ends, so this is the one wait for a disk.
    QMetaObject::invokeMethod(m_worker, &ContactsWorker::close, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

quint64 Contacts::save(const QList<Contact> &contacts, const QList<qint64> &instead)
{
    const quint64 ticket = ++m_ticket;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, ticket, contacts, instead] {
        worker->save(ticket, contacts, instead);
    });
    return ticket;
}

quint64 Contacts::remove(const QList<qint64> &ids)
{
    const quint64 ticket = ++m_ticket;
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, ticket, ids] { worker->save(ticket, {}, ids); });
    return ticket;
}

void Contacts::heardOf(const QList<qint64> &ids)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, ids] { worker->read(ids); });
}

void Contacts::setFavourites(const QSet<QString> &numbers)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, numbers] { worker->setFavourites(numbers); });
}

Contact Contacts::find(qint64 id) const
{
    const auto at = std::lower_bound(m_all.begin(), m_all.end(), id, before);
    return at != m_all.end() && at->id == id ? *at : Contact();
}

void Contacts::take(const QList<Contact> &all)
{
    m_all = all;
    m_loaded = true;
    emit changed();
}

void Contacts::apply(quint64 ticket, const QList<Contact> &saved, const QList<qint64> &removed)
{
    QList<qint64> ids;
    for (const Contact &contact : saved) {
        ids.append(contact.id);
        const auto at = std::lower_bound(m_all.begin(), m_all.end(), contact.id, before);
        if (at != m_all.end() && at->id == contact.id)
            *at = contact;
        else
            m_all.insert(at, contact);
    }
    if (!removed.isEmpty()) {
        const QSet<qint64> gone(removed.begin(), removed.end());
        m_all.removeIf([&gone](const Contact &contact) { return gone.contains(contact.id); });
    }
    m_error.clear();
    emit changed();
    if (ticket != 0)
        emit written(ticket, ids);
}

void Contacts::fail(quint64 ticket, const QString &words)
{
    m_error = words;
    emit changed();
    if (ticket != 0)
        emit refused(ticket, words);
}

} // namespace store
