// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactsworker.h"

#include "contacts.h"
#include "contactsfile.h"

#include <QSqlError>
#include <QSqlQuery>

#include <utility>

using namespace Qt::StringLiterals;

namespace store {

ContactsWorker::ContactsWorker(QString path)
    : m_path(std::move(path))
    , m_file(u"contacts"_s, [this](const QString &words) {
        m_trouble = words;
        emit failed(m_ticket, words);
    })
{}

void ContactsWorker::open()
{
    m_open = m_file.open(m_path, contactsfile::migrations());
    if (m_open)
        load();
}

void ContactsWorker::close()
{
    m_open = false;
    m_file.close();
}

void ContactsWorker::load()
{
    QSqlQuery query(m_file.database());
    query.setForwardOnly(true);
    const auto all = contactsfile::readContacts(query, Contacts::MostContacts);
    if (!all) {
        m_open = false;
        emit failed(0, query.lastError().text());
        return;
    }
    emit loaded(*all);
    tellFavourites();
}

void ContactsWorker::tellFavourites()
{
    QSqlQuery query(m_file.database());
    if (const auto numbers = contactsfile::readFavourites(query))
        emit favourites(*numbers);
}

bool ContactsWorker::begin(quint64 ticket)
{
    m_ticket = ticket;
    if (!m_open)
        emit failed(ticket, m_trouble);
    return m_open && m_file.begin();
}

void ContactsWorker::save(quint64 ticket, const QList<Contact> &contacts, const QList<qint64> &gone)
{
    if (!begin(ticket))
        return;
    QList<Contact> saved;
    QSqlQuery query(m_file.database());
    bool good = true;
    for (const Contact &one : contacts) {
        Contact contact = one.bounded();
        contact.id = contactsfile::writeContact(query, contact);
        good = contact.id > 0;
        if (!good)
            break;
        saved.append(contact);
    }
    for (const qint64 id : gone)
        good = good && contactsfile::removeContact(query, id);
    if (m_file.finish(query, good))
        emit done(ticket, saved, gone);
    m_ticket = 0;
}

void ContactsWorker::read(const QList<qint64> &ids)
{
    if (!m_open)
        return;
    QSqlQuery query(m_file.database());
    QList<Contact> there;
    QList<qint64> gone;
    for (const qint64 id : ids) {
        const auto found = contactsfile::readContacts(query, 1, u"id = %1"_s.arg(id));
        if (!found)
            return;
        if (found->isEmpty())
            gone.append(id);
        else
            there.append(found->first());
    }
    if (!ids.isEmpty())
        emit done(0, there, gone);
    tellFavourites();
}

void ContactsWorker::setFavourites(const QSet<QString> &numbers)
{
    if (!m_open || !m_file.begin())
        return;
    QSqlQuery query(m_file.database());
    const auto before = contactsfile::readFavourites(query);
    bool good = before.has_value();
    if (good) {
        for (const QString &number : numbers - *before)
            good = good && contactsfile::setFavourite(query, number, true);
        for (const QString &number : *before - numbers)
            good = good && contactsfile::setFavourite(query, number, false);
    }
    if (m_file.finish(query, good))
        emit favouritesWritten();
}

} // namespace store
