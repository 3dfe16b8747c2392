// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servers.h"

#include "ami/endpoint.h"

#include <QSettings>
#include <QUuid>

#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace directory {

namespace {

constexpr auto Root = "contacts/servers/"_L1;

constexpr std::pair<LdapSettings::Encryption, QLatin1StringView> Encryptions[] = {
    {LdapSettings::Encryption::Tls, "tls"_L1},
    {LdapSettings::Encryption::StartTls, "starttls"_L1},
    {LdapSettings::Encryption::None, "none"_L1},
};

constexpr std::pair<QString LdapMapping::*, QLatin1StringView> Fields[] = {
    {&LdapMapping::name, "name"_L1},     {&LdapMapping::company, "company"_L1},
    {&LdapMapping::groups, "groups"_L1}, {&LdapMapping::email, "email"_L1},
    {&LdapMapping::work, "work"_L1},     {&LdapMapping::mobile, "mobile"_L1},
    {&LdapMapping::home, "home"_L1},     {&LdapMapping::photo, "photo"_L1},
};

LdapSettings loadLdap(const QSettings &settings, const QString &group, const QString &id)
{
    const auto text = [&](QLatin1StringView key) { return settings.value(group + key).toString(); };
    LdapSettings server;
    server.id = id;
    server.name = text("name"_L1);
    server.host = text("host"_L1);
    for (const auto &[kind, word] : Encryptions) {
        if (text("encryption"_L1) == word)
            server.encryption = kind;
    }
    const uint port = settings.value(group + "port"_L1, 636u).toUInt();
    server.port = port > 0 && port <= 0xffff ? quint16(port) : quint16(636);
    server.pinnedSha256 = text("fingerprint"_L1).toLatin1();
    server.user = text("user"_L1);
    server.clearSecret = settings.value(group + "clearLogin"_L1).toBool();
    server.base = text("base"_L1);
    server.filter = text("filter"_L1);
    for (const auto &[field, word] : Fields)
        server.mapping.*field = settings.value(group + "mapping/"_L1 + word).toString();
    return server;
}

CardDavSettings loadCardDav(const QSettings &settings, const QString &group, const QString &id)
{
    CardDavSettings server;
    server.id = id;
    server.name = settings.value(group + "name"_L1).toString();
    server.url = QUrl(settings.value(group + "url"_L1).toString()).adjusted(QUrl::RemoveUserInfo);
    server.pinnedSha256 = settings.value(group + "fingerprint"_L1).toString().toLatin1();
    server.user = settings.value(group + "user"_L1).toString();
    server.clearSecret = settings.value(group + "clearLogin"_L1).toBool();
    return server;
}

} // namespace

bool LdapSettings::isExposed() const
{
    return !user.isEmpty() && encryption == Encryption::None && !ami::Endpoint::isThisMachine(host);
}

bool CardDavSettings::isExposed() const
{
    return !user.isEmpty() && url.scheme() != "https"_L1 &&
           !ami::Endpoint::isThisMachine(url.host());
}

LdapPreset LdapPreset::inetOrgPerson()
{
    return {u"(objectClass=inetOrgPerson)"_s,
            {u"displayName, cn"_s, u"o"_s, u"departmentNumber, ou"_s, u"mail"_s,
             u"telephoneNumber"_s, u"mobile"_s, u"homePhone"_s, u"jpegPhoto"_s}};
}

/// People who are switched off (bit 2) are none.
LdapPreset LdapPreset::activeDirectory()
{
    return {u"(&(objectCategory=person)(|(objectClass=user)(objectClass=contact))"
            u"(!(userAccountControl:1.2.840.113556.1.4.803:=2)))"_s,
            {u"displayName, cn"_s, u"company"_s, u"department"_s, u"mail"_s,
             u"telephoneNumber, otherTelephone, ipPhone"_s, u"mobile, otherMobile"_s,
             u"homePhone"_s, u"thumbnailPhoto"_s}};
}

bool ServerTrouble::isForPeople() const
{
    return kind == Kind::Refused || kind == Kind::Exposed || kind == Kind::NoSecret;
}

Servers Servers::load(QSettings &settings)
{
    Servers servers;
    settings.beginGroup(Root.chopped(1));
    const QStringList ids = settings.childGroups();
    settings.endGroup();
    for (const QString &id : ids) {
        const QString group = Root + id + u'/';
        const QString kind = settings.value(group + "kind"_L1).toString();
        if (kind == "ldap"_L1)
            servers.ldap += loadLdap(settings, group, id);
        else if (kind == "carddav"_L1)
            servers.cardDav += loadCardDav(settings, group, id);
    }
    return servers;
}

QString Servers::freshId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

void Servers::save(QSettings &settings, const LdapSettings &server)
{
    const QString group = Root + server.id + u'/';
    settings.setValue(group + "kind"_L1, u"ldap"_s);
    settings.setValue(group + "name"_L1, server.name);
    settings.setValue(group + "host"_L1, server.host);
    settings.setValue(group + "port"_L1, server.port);
    for (const auto &[kind, word] : Encryptions) {
        if (server.encryption == kind)
            settings.setValue(group + "encryption"_L1, QString(word));
    }
    settings.setValue(group + "fingerprint"_L1, QString::fromLatin1(server.pinnedSha256));
    settings.setValue(group + "user"_L1, server.user);
    settings.setValue(group + "clearLogin"_L1, server.clearSecret);
    settings.setValue(group + "base"_L1, server.base);
    settings.setValue(group + "filter"_L1, server.filter);
    for (const auto &[field, word] : Fields)
        settings.setValue(group + "mapping/"_L1 + word, server.mapping.*field);
}

void Servers::save(QSettings &settings, const CardDavSettings &server)
{
    const QString group = Root + server.id + u'/';
    settings.setValue(group + "kind"_L1, u"carddav"_s);
    settings.setValue(group + "name"_L1, server.name);
    settings.setValue(group + "url"_L1,
                      server.url.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded));
    settings.setValue(group + "fingerprint"_L1, QString::fromLatin1(server.pinnedSha256));
    settings.setValue(group + "user"_L1, server.user);
    settings.setValue(group + "clearLogin"_L1, server.clearSecret);
}

void Servers::remove(QSettings &settings, const QString &id)
{
    if (!id.isEmpty())
        settings.remove(Root + id);
}

QString Servers::secretKey(const QString &id)
{
    return "contacts/servers/"_L1 + id;
}

} // namespace directory
