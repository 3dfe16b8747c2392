// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactjson.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr QLatin1StringView Kinds[] = {"work"_L1, "mobile"_L1, "home"_L1,
                                       "main"_L1, "fax"_L1,    "other"_L1};

} // namespace

QJsonArray phonesArray(const QList<Phone> &phones)
{
    QJsonArray array;
    for (const Phone &phone : phones)
        array.append(QJsonArray{QString(Kinds[int(phone.kind)]), phone.number});
    return array;
}

QList<Phone> phonesFrom(const QJsonArray &array)
{
    QList<Phone> phones;
    for (const QJsonValue &value : array) {
        Phone phone{Phone::Kind::Other, value[1].toString().remove(QChar::Null)};
        for (std::size_t kind = 0; kind < std::size(Kinds); ++kind) {
            if (value[0].toString() == Kinds[kind])
                phone.kind = Phone::Kind(kind);
        }
        phones.append(phone);
    }
    return phones;
}

QJsonObject toJson(const Contact &contact)
{
    return {{u"name"_s, contact.name},
            {u"company"_s, contact.company},
            {u"phones"_s, phonesArray(contact.phones)},
            {u"email"_s, contact.email},
            {u"groups"_s, QJsonArray::fromStringList(contact.groups)},
            {u"note"_s, contact.note},
            {u"photo"_s, QString::fromLatin1(contact.photo.toBase64())},
            {u"source"_s, contact.source},
            {u"favourite"_s, contact.favourite}};
}

Contact contactFrom(const QJsonObject &object)
{
    const auto text = [&object](const QString &key) {
        return object[key].toString().remove(QChar::Null);
    };
    Contact contact;
    contact.name = text(u"name"_s);
    contact.company = text(u"company"_s);
    contact.phones = phonesFrom(object[u"phones"_s].toArray());
    contact.email = text(u"email"_s);
    for (const QJsonValue &group : object[u"groups"_s].toArray())
        contact.groups << group.toString().remove(QChar::Null);
    contact.note = text(u"note"_s);
    contact.photo = QByteArray::fromBase64(text(u"photo"_s).toLatin1());
    contact.source = text(u"source"_s);
    contact.favourite = object[u"favourite"_s].toBool();
    return contact.bounded();
}

} // namespace store
