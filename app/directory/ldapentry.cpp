// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ldapentry.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace directory {

namespace {

constexpr qsizetype MostText = 100;
constexpr qsizetype MostWords = 6;
constexpr qsizetype MostAttributes = 8; ///< of a field
/// The last digits of a number: before them stand country, area or the way outside, or not.
constexpr qsizetype TellingDigits = 7;
constexpr qsizetype FewestDigits = 3;

QString withoutZeros(QStringView number)
{
    QString digits;
    for (const QChar c : number) {
        if (c.isDigit() && (!digits.isEmpty() || c.digitValue() != 0))
            digits += QChar(u'0' + char16_t(c.digitValue()));
    }
    return digits;
}

bool isNumber(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.isDigit() || u" +-/().*#"_s.contains(c); });
}

QByteArray anyOf(const QByteArrayList &filters)
{
    return filters.size() == 1 ? filters.first() : "(|" + filters.join() + ')';
}

QByteArray withPeople(const LdapSettings &server, const QByteArray &filter)
{
    return "(&" + filterForAll(server) + filter + ')';
}

QStringList numberAttributes(const LdapMapping &mapping)
{
    return attributesOf(mapping.work) + attributesOf(mapping.mobile) + attributesOf(mapping.home);
}

/// Servers keep numbers as somebody wrote them: what may stand between two digits may be anything.
QByteArray looseNumber(const LdapSettings &server, const QString &digits)
{
    QByteArray loose = "*";
    for (const QChar digit : digits)
        loose += char(digit.toLatin1()) + QByteArray("*");
    QByteArrayList filters;
    for (const QString &attribute : numberAttributes(server.mapping))
        filters += '(' + attribute.toLatin1() + '=' + loose + ')';
    return filters.isEmpty() ? QByteArray() : anyOf(filters);
}

QString textOf(const QByteArray &bytes)
{
    QString text = bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
    return text.remove(QChar::Null).simplified();
}

} // namespace

QByteArray escapedForFilter(QStringView text)
{
    QByteArray escaped;
    for (const char c : text.toUtf8()) {
        if (c == '*' || c == '(' || c == ')' || c == '\\' || uchar(c) < 0x20 || c == 0x7f)
            escaped += '\\' + QByteArray(1, c).toHex();
        else
            escaped += c;
    }
    return escaped;
}

QStringList attributesOf(const QString &field)
{
    // A name or a number of RFC 4512, with options.
    static const QRegularExpression Attribute(
        u"\\A(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)+)(?:;[A-Za-z0-9-]+)*\\z"_s);
    QStringList attributes;
    for (const QString &name : field.split(u',')) {
        if (attributes.size() < MostAttributes && Attribute.match(name.trimmed()).hasMatch())
            attributes += name.trimmed();
    }
    return attributes;
}

QStringList attributesOf(const LdapMapping &mapping)
{
    QStringList all;
    for (const QString &field : {mapping.name, mapping.company, mapping.groups, mapping.email,
                                 mapping.work, mapping.mobile, mapping.home, mapping.photo})
        all += attributesOf(field);
    all.removeDuplicates();
    return all;
}

QByteArray filterForAll(const LdapSettings &server)
{
    const QByteArray filter = server.filter.trimmed().toUtf8();
    if (filter.isEmpty())
        return "(objectClass=*)";
    return filter.startsWith('(') ? filter : '(' + filter + ')';
}

QByteArray filterForText(const LdapSettings &server, const QString &text)
{
    const QString plain = text.left(MostText).simplified();
    if (plain.isEmpty())
        return {};
    if (isNumber(plain)) {
        const QString digits = withoutZeros(plain);
        const QByteArray filter = looseNumber(server, digits.right(TellingDigits));
        return digits.size() < FewestDigits || filter.isEmpty() ? QByteArray()
                                                                : withPeople(server, filter);
    }
    const auto letters =
        std::count_if(plain.begin(), plain.end(), [](QChar c) { return c.isLetterOrNumber(); });
    const QStringList names = attributesOf(server.mapping.name);
    const QStringList others =
        QStringList{u"givenName"_s, u"sn"_s} + attributesOf(server.mapping.email) +
        attributesOf(server.mapping.company) + attributesOf(server.mapping.groups);
    if (letters < 2)
        return {};
    QByteArray all;
    const QStringList words = plain.split(u' ');
    for (const QString &word : words.first(std::min(words.size(), MostWords))) {
        const QByteArray escaped = escapedForFilter(word);
        QByteArrayList filters;
        for (const QString &name : names) {
            filters += '(' + name.toLatin1() + '=' + escaped + "*)";
            filters += '(' + name.toLatin1() + "=* " + escaped + "*)";
        }
        for (const QString &other : others) {
            if (!names.contains(other))
                filters += '(' + other.toLatin1() + '=' + escaped + "*)";
        }
        all += anyOf(filters);
    }
    return withPeople(server, all);
}

QByteArray filterForNumber(const LdapSettings &server, const QString &number)
{
    const QString digits = withoutZeros(number);
    if (!isNumber(number.trimmed()) || digits.size() < FewestDigits)
        return {};
    // An extension stands there as it is, or it would be part of half of all numbers.
    if (digits.size() < TellingDigits - 1) {
        QByteArrayList filters;
        for (const QString &attribute : numberAttributes(server.mapping))
            filters += '(' + attribute.toLatin1() + '=' + escapedForFilter(number.trimmed()) + ')';
        return filters.isEmpty() ? QByteArray() : withPeople(server, anyOf(filters));
    }
    const QByteArray filter = looseNumber(server, digits.right(TellingDigits));
    return filter.isEmpty() ? QByteArray() : withPeople(server, filter);
}

store::Contact contactOf(const LdapSettings &server, const LdapEntry &entry)
{
    const auto first = [&entry](const QString &field) -> QByteArray {
        for (const QString &attribute : attributesOf(field)) {
            for (const QByteArray &value : entry.values.value(attribute)) {
                if (!value.trimmed().isEmpty())
                    return value;
            }
        }
        return {};
    };
    const LdapMapping &mapping = server.mapping;
    store::Contact contact;
    contact.name = textOf(first(mapping.name));
    contact.company = textOf(first(mapping.company));
    contact.email = textOf(first(mapping.email));
    if (const QString group = textOf(first(mapping.groups)); !group.isEmpty())
        contact.groups += group;
    const auto addPhones = [&](const QString &field, store::Phone::Kind kind) {
        for (const QString &attribute : attributesOf(field)) {
            for (const QByteArray &value : entry.values.value(attribute)) {
                const QString number = textOf(value);
                if (!number.isEmpty() && contact.phones.size() < store::Contact::MostPhones)
                    contact.phones.append({kind, number});
            }
        }
    };
    addPhones(mapping.work, store::Phone::Kind::Work);
    addPhones(mapping.mobile, store::Phone::Kind::Mobile);
    addPhones(mapping.home, store::Phone::Kind::Home);
    const QByteArray photo = first(mapping.photo);
    if (photo.startsWith("\xff\xd8\xff") || photo.startsWith("\x89PNG\r\n"))
        contact.photo = photo;
    contact.source = server.title();
    return contact.bounded();
}

} // namespace directory
