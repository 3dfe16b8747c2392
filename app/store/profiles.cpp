// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles.h"

#include "site.h"

#include <algorithm>

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Root = "profiles"_L1;
constexpr auto Last = "lastProfile"_L1;

} // namespace

QString Profiles::groupOf(const QString &name)
{
    // A name may hold '/', which QSettings takes for a path.
    return Root + u'/' + QString::fromLatin1(name.toUtf8().toPercentEncoding());
}

QString Profiles::keyOf(const QString &name, const QString &field)
{
    return groupOf(name) + u'/' + field;
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
    profile.queues = m_settings.value(group + "/queues"_L1).toStringList();
    profile.pauseReasons = m_settings.value(group + "/pauseReasons"_L1).toStringList();
    profile.nightSwitch = text("nightSwitch"_L1);
    profile.conferenceRoom = text("conferenceRoom"_L1);
    profile.campOnSeconds =
        std::clamp(m_settings.value(group + "/campOnSeconds"_L1, 180).toInt(), 10, 3600);
    profile.mailboxNumber = text("mailboxNumber"_L1);
    profile.voicemail = text("voicemail"_L1);
    profile.autoAnswer = text("autoAnswer"_L1);
    profile.phoneHolds = m_settings.value(group + "/phoneHolds"_L1).toBool();
    profile.recallSeconds = qBound(
        0, m_settings.value(group + "/recallSeconds"_L1, profile.recallSeconds).toInt(), 600);
    profile.clearSecret = m_settings.value(group + "/clearLogin"_L1).toBool();
    profile.country = text("country"_L1);
    profile.areaCode = text("areaCode"_L1);
    profile.outsideLine = text("outsideLine"_L1);
    profile.internalLength =
        std::clamp(m_settings.value(group + "/internalLength"_L1, 4).toInt(), 0, 12);
    profile.rewrites = m_settings.value(group + "/rewrites"_L1).toStringList();
    return profile;
}

void Profiles::save(const Profile &profile)
{
    if (profile.name.isEmpty())
        return;
    const QString group = groupOf(profile.name);
    const auto set = [&](QLatin1StringView key, const QVariant &value) {
        keep(m_settings, group + u'/' + key, value);
    };
    set("host"_L1, profile.host);
    set("port"_L1, profile.port);
    set("tls"_L1, profile.tls);
    set("user"_L1, profile.user);
    set("myExtension"_L1, profile.myExtension);
    set("context"_L1, profile.context);
    set("fingerprint"_L1, QString::fromLatin1(profile.fingerprint));
    set("queues"_L1, profile.queues);
    set("pauseReasons"_L1, profile.pauseReasons);
    set("nightSwitch"_L1, profile.nightSwitch);
    set("conferenceRoom"_L1, profile.conferenceRoom);
    set("campOnSeconds"_L1, profile.campOnSeconds);
    set("mailboxNumber"_L1, profile.mailboxNumber);
    set("voicemail"_L1, profile.voicemail);
    set("autoAnswer"_L1, profile.autoAnswer);
    set("phoneHolds"_L1, profile.phoneHolds);
    set("recallSeconds"_L1, profile.recallSeconds);
    set("clearLogin"_L1, profile.clearSecret);
    set("country"_L1, profile.country);
    set("areaCode"_L1, profile.areaCode);
    set("outsideLine"_L1, profile.outsideLine);
    set("internalLength"_L1, profile.internalLength);
    set("rewrites"_L1, profile.rewrites);
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
