// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles.h"

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Root = "profiles"_L1;
constexpr auto Last = "lastProfile"_L1;

} // namespace

QString Profiles::groupOf(const QString &name) const
{
    // A name may hold '/', which QSettings takes for a path.
    return Root + u'/' + QString::fromLatin1(name.toUtf8().toPercentEncoding());
}

QStringList Profiles::names() const
{
    m_settings.beginGroup(Root);
    const QStringList groups = m_settings.childGroups();
    m_settings.endGroup();
    QStringList names;
    for (const QString &group : groups)
        names.append(QString::fromUtf8(QByteArray::fromPercentEncoding(group.toLatin1())));
    names.sort(Qt::CaseInsensitive);
    return names;
}

std::optional<Profile> Profiles::find(const QString &name) const
{
    const QString group = groupOf(name);
    const auto text = [&](QLatin1StringView key) {
        return m_settings.value(group + u'/' + key).toString();
    };
    Profile profile;
    profile.name = name;
    profile.host = text("host"_L1);
    if (name.isEmpty() || profile.host.isEmpty())
        return std::nullopt;
    const uint port = m_settings.value(group + "/port"_L1, 5038u).toUInt();
    profile.port = port > 0 && port <= 0xffff ? static_cast<quint16>(port) : quint16(5038);
    profile.tls = m_settings.value(group + "/tls"_L1).toBool();
    profile.user = text("user"_L1);
    profile.myExtension = text("myExtension"_L1);
    profile.context = text("context"_L1);
    profile.fingerprint = text("fingerprint"_L1).toLatin1();
    return profile;
}

void Profiles::save(const Profile &profile)
{
    if (profile.name.isEmpty())
        return;
    const QString group = groupOf(profile.name);
    const auto set = [&](QLatin1StringView key, const QVariant &value) {
        m_settings.setValue(group + u'/' + key, value);
    };
    set("host"_L1, profile.host);
    set("port"_L1, profile.port);
    set("tls"_L1, profile.tls);
    set("user"_L1, profile.user);
    set("myExtension"_L1, profile.myExtension);
    set("context"_L1, profile.context);
    set("fingerprint"_L1, QString::fromLatin1(profile.fingerprint));
}

void Profiles::remove(const QString &name)
{
    m_settings.remove(groupOf(name));
    if (last() == name)
        setLast({});
}

QString Profiles::last() const
{
    return m_settings.value(Last).toString();
}

void Profiles::setLast(const QString &name)
{
    m_settings.setValue(Last, name);
}

} // namespace store
