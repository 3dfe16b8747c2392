// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactsworker.h"

#include "contacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <utility>

using namespace Qt::StringLiterals;

namespace store {

namespace {

const Migrations Steps{
    {
        u"CREATE TABLE contact ("
        "id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, company TEXT NOT NULL,"
        "phones TEXT NOT NULL, email TEXT NOT NULL, groups TEXT NOT NULL, note TEXT NOT NULL,"
        "photo BLOB NOT NULL, source TEXT NOT NULL, favourite INTEGER NOT NULL)"_s,
    },
};

constexpr QLatin1StringView Kinds[] = {"work"_L1, "mobile"_L1, "home"_L1,
                                       "main"_L1, "fax"_L1,    "other"_L1};

QString textOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// `[["work","+49 30 5550144"]]`.
QString phonesText(const QList<Phone> &phones)
{
    QJsonArray array;
    for (const Phone &phone : phones)
        array.append(QJsonArray{QString(Kinds[int(phone.kind)]), phone.number});
    return textOf(array);
}

QList<Phone> phonesFrom(const QByteArray &text)
{
    QList<Phone> phones;
    for (const QJsonValue &value : QJsonDocument::fromJson(text).array()) {
        Phone phone{Phone::Kind::Other, value[1].toString()};
        for (std::size_t kind = 0; kind < std::size(Kinds); ++kind) {
            if (value[0].toString() == Kinds[kind])
                phone.kind = Phone::Kind(kind);
        }
        phones.append(phone);
    }
    return phones;
}

QStringList groupsFrom(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).toVariant().toStringList();
}

} // namespace

ContactsWorker::ContactsWorker(QString path)
    : m_path(std::move(path))
    , m_file(u"contacts"_s, [this](const QString &words) {
        m_trouble = words;
        emit failed(m_ticket, words);
    })
{}

void ContactsWorker::open()
{
    m_open = m_file.open(m_path, Steps);
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
    if (!query.exec(u"SELECT id, name, company, phones, email, groups, note, photo, source, "
                    "favourite FROM contact ORDER BY id"_s)) {
        m_open = false;
        emit failed(0, query.lastError().text());
        return;
    }
    QList<Contact> all;
    while (query.next() && all.size() < Contacts::MostContacts) {
        const auto text = [&query](int column) { return query.value(column).toString(); };
        Contact contact;
        contact.id = query.value(0).toLongLong();
        contact.name = text(1);
        contact.company = text(2);
        contact.phones = phonesFrom(query.value(3).toByteArray());
        contact.email = text(4);
        contact.groups = groupsFrom(query.value(5).toByteArray());
        contact.note = text(6);
        contact.photo = query.value(7).toByteArray();
        contact.source = text(8);
        contact.favourite = query.value(9).toBool();
        all.append(contact);
    }
    emit loaded(all);
}

bool ContactsWorker::begin(quint64 ticket)
{
    m_ticket = ticket;
    if (m_open && m_file.database().transaction())
        return true;
    emit failed(ticket, m_open ? m_file.database().lastError().text() : m_trouble);
    return false;
}

void ContactsWorker::save(quint64 ticket, const QList<Contact> &contacts, const QList<qint64> &gone)
{
    if (!begin(ticket))
        return;
    QList<Contact> saved;
    QSqlQuery query(m_file.database());
    bool good =
        query.prepare(u"INSERT INTO contact (id, name, company, phones, email, groups, note, "
                      "photo, source, favourite) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                      "ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
                      "company = excluded.company, phones = excluded.phones, "
                      "email = excluded.email, groups = excluded.groups, note = excluded.note, "
                      "photo = excluded.photo, source = excluded.source, "
                      "favourite = excluded.favourite"_s);
    for (const Contact &one : contacts) {
        if (!good)
            break;
        Contact contact = one.bounded();
        // A null text or photo would be NULL.
        const auto text = [](const QString &value) { return value.isNull() ? u""_s : value; };
        const QVariant id =
            contact.id > 0 ? QVariant(contact.id) : QVariant(QMetaType::fromType<qint64>());
        for (const QVariant &value : std::initializer_list<QVariant>{
                 id, text(contact.name), text(contact.company), phonesText(contact.phones),
                 text(contact.email), textOf(QJsonArray::fromStringList(contact.groups)),
                 text(contact.note), contact.photo.isNull() ? QByteArray("") : contact.photo,
                 text(contact.source), contact.favourite})
            query.addBindValue(value);
        good = query.exec();
        if (contact.id <= 0)
            contact.id = query.lastInsertId().toLongLong();
        saved.append(contact);
    }
    good = good && (gone.isEmpty() || query.prepare(u"DELETE FROM contact WHERE id = ?"_s));
    for (const qint64 id : gone) {
        query.addBindValue(id);
        good = good && query.exec();
    }
    if (m_file.finish(query, good))
        emit done(ticket, saved, gone);
    m_ticket = 0;
}

} // namespace store
