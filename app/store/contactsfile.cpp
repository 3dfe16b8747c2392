// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactsfile.h"

#include "contactjson.h"
#include "teamtables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace store::contactsfile {

namespace {

QString textOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayFrom(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toByteArray()).array();
}

Contact contactAt(const QSqlQuery &query)
{
    const auto text = [&query](int column) { return query.value(column).toString(); };
    Contact contact;
    contact.id = query.value(0).toLongLong();
    contact.name = text(1);
    contact.company = text(2);
    contact.phones = phonesFrom(arrayFrom(query.value(3)));
    contact.email = text(4);
    contact.groups = QVariant(arrayFrom(query.value(5)).toVariantList()).toStringList();
    contact.note = text(6);
    contact.photo = query.value(7).toByteArray();
    contact.source = text(8);
    contact.favourite = query.value(9).toBool();
    return contact;
}

bool run(QSqlQuery &query, const QString &statement, std::initializer_list<QVariant> values)
{
    if (!query.prepare(statement))
        return false;
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query.exec();
}

} // namespace

const Migrations &migrations()
{
    static const Migrations steps{
        {
            u"CREATE TABLE contact ("
            "id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, company TEXT NOT NULL,"
            "phones TEXT NOT NULL, email TEXT NOT NULL, groups TEXT NOT NULL, note TEXT NOT NULL,"
            "photo BLOB NOT NULL, source TEXT NOT NULL, favourite INTEGER NOT NULL)"_s,
        },
        QStringList{
            u"ALTER TABLE contact ADD COLUMN uuid TEXT NOT NULL DEFAULT ''"_s,
            u"UPDATE contact SET uuid = lower(hex(randomblob(16)))"_s,
            u"CREATE UNIQUE INDEX contact_uuid ON contact (uuid)"_s,
            u"CREATE TABLE favourite (number TEXT PRIMARY KEY)"_s,
        } + teamTables() +
            teamTriggers(u"contact"_s, u"$.uuid"_s) + teamTriggers(u"favourite"_s, u"$.number"_s),
    };
    return steps;
}

std::optional<QList<Contact>> readContacts(QSqlQuery &query, qsizetype most, const QString &where)
{
    const QString condition = where.isEmpty() ? QString() : u" WHERE "_s + where;
    if (!run(query,
             u"SELECT id, name, company, phones, email, groups, note, photo, source, favourite "
             "FROM contact"_s +
                 condition + u" ORDER BY id LIMIT ?"_s,
             {most}))
        return std::nullopt;
    QList<Contact> all;
    while (query.next())
        all.append(contactAt(query));
    query.finish();
    return all;
}

qint64 writeContact(QSqlQuery &query, const Contact &contact)
{
    // A null text or photo would be NULL.
    const auto text = [](const QString &value) { return value.isNull() ? u""_s : value; };
    const QVariant id =
        contact.id > 0 ? QVariant(contact.id) : QVariant(QMetaType::fromType<qint64>());
    const bool good =
        run(query,
            u"INSERT INTO contact (id, name, company, phones, email, groups, note, photo, source, "
            "favourite, uuid) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, lower(hex(randomblob(16)))) "
            "ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
            "company = excluded.company, phones = excluded.phones, "
            "email = excluded.email, groups = excluded.groups, note = excluded.note, "
            "photo = excluded.photo, source = excluded.source, "
            "favourite = excluded.favourite"_s,
            {id, text(contact.name), text(contact.company), textOf(phonesArray(contact.phones)),
             text(contact.email), textOf(QJsonArray::fromStringList(contact.groups)),
             text(contact.note), contact.photo.isNull() ? QByteArray("") : contact.photo,
             text(contact.source), contact.favourite});
    if (!good)
        return 0;
    return contact.id > 0 ? contact.id : query.lastInsertId().toLongLong();
}

bool removeContact(QSqlQuery &query, qint64 id)
{
    return run(query, u"DELETE FROM contact WHERE id = ?"_s, {id});
}

std::optional<qint64> idOf(QSqlQuery &query, const QString &uuid)
{
    if (!run(query, u"SELECT id FROM contact WHERE uuid = ?"_s, {uuid}))
        return std::nullopt;
    const qint64 id = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return id;
}

bool setUuid(QSqlQuery &query, qint64 id, const QString &uuid)
{
    return run(query, u"UPDATE contact SET uuid = ? WHERE id = ?"_s, {uuid, id});
}

std::optional<QSet<QString>> readFavourites(QSqlQuery &query)
{
    if (!run(query, u"SELECT number FROM favourite"_s, {}))
        return std::nullopt;
    QSet<QString> numbers;
    while (query.next())
        numbers.insert(query.value(0).toString());
    query.finish();
    return numbers;
}

bool setFavourite(QSqlQuery &query, const QString &number, bool marked)
{
    return marked
               ? run(query, u"INSERT INTO favourite (number) VALUES (?) ON CONFLICT DO NOTHING"_s,
                     {number})
               : run(query, u"DELETE FROM favourite WHERE number = ?"_s, {number});
}

} // namespace store::contactsfile
