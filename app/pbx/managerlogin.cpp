// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "managerlogin.h"

#include <QHostAddress>
#include <QRandomGenerator>
#include <QVersionNumber>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pbx {

namespace {

/// `Asterisk 1.6.2.9-2+squeeze12` → 1.6.2.9. What is unknown is as new as can be.
QVersionNumber versionOf(const QString &told)
{
    QString text = told.simplified();
    if (text.startsWith("Asterisk "_L1))
        text.remove(0, 9);
    const QVersionNumber version = QVersionNumber::fromString(text);
    return version.isNull() ? QVersionNumber(99) : version;
}

/// `192.0.2.0/24` as servers before 1.8 want it too: `192.0.2.0/255.255.255.0`.
QString withMask(const QString &network)
{
    const auto [address, bits] = QHostAddress::parseSubnet(network);
    if (address.protocol() != QAbstractSocket::IPv4Protocol)
        return bits == 128 && !network.contains(u'/') ? QString(network + "/128"_L1) : network;
    const quint32 mask = bits == 0 ? 0 : ~quint32(0) << (32 - bits);
    return address.toString() + u'/' + QHostAddress(mask).toString();
}

} // namespace

QStringList ManagerLogin::readClasses() const
{
    // system: phones that come and go, registrations, a server that stops. call: channels, bridges,
    // lamps, parking, rooms, mailboxes. agent: queues. dialplan: what a channel runs, and that a
    // waiting caller was sent elsewhere; part of `call` before 1.6.2. cdr: calls that ended unseen.
    QStringList classes{u"system"_s, u"call"_s, u"agent"_s};
    if (versionOf(version) >= QVersionNumber(1, 6, 2))
        classes += {u"dialplan"_s, u"cdr"_s};
    return classes;
}

QStringList ManagerLogin::writeClasses() const
{
    // reporting: the lists of channels, rooms, lamps, registrations. Before 1.6 there was no such
    // class, and `call` dialled too.
    const bool modern = versionOf(version) >= QVersionNumber(1, 6);
    QStringList classes;
    if (modern)
        classes += u"reporting"_s;
    if (role == LoginRole::Viewer)
        return classes;
    classes += u"call"_s;
    if (modern)
        classes += u"originate"_s;
    if (role == LoginRole::Supervisor)
        classes += {u"agent"_s, u"system"_s}; // queue members; MixMonitor
    return classes;
}

QString ManagerLogin::stanza() const
{
    const QVersionNumber server = versionOf(version);
    QStringList lines;
    lines += u'[' + (isValidUser(user) ? user : u"cordboard"_s) + u']';
    lines += u"secret = "_s +
             (secret.isEmpty() || !isValidSecret(secret) ? u"CHOOSE-A-LONG-ONE"_s : secret);
    lines += u"deny = 0.0.0.0/0.0.0.0"_s;
    if (server >= QVersionNumber(13))
        lines += u"deny = ::/0"_s;
    if (isValidNetwork(network))
        lines += u"permit = "_s + withMask(network);
    lines += u"read = "_s + readClasses().join(u',');
    lines += QString(u"write = "_s + writeClasses().join(u',')).trimmed();
    if (server >= QVersionNumber(1, 8)) {
        lines += u"; a new connection may come before the old one's end is seen"_s;
        lines += u"allowmultiplelogin = yes"_s;
    }
    if (server >= QVersionNumber(10)) {
        lines += u"; much of the traffic, and of it only the names of recordings are shown"_s;
        lines += u"eventfilter = !Event: VarSet.*[[:space:]]Variable: ([^M]|M[^I])"_s;
    }
    if (slowLink) {
        lines += u"; milliseconds that a slow reader has before the server gives it up"_s;
        lines += u"writetimeout = 10000"_s;
    }
    return lines.join(u'\n') + u'\n';
}

bool ManagerLogin::isValidUser(const QString &user)
{
    if (user.isEmpty() || user.size() > 64 || user == "general"_L1)
        return false;
    return std::all_of(user.cbegin(), user.cend(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'-' || c == u'_' || c == u'.';
    });
}

bool ManagerLogin::isValidSecret(const QString &secret)
{
    return std::all_of(secret.cbegin(), secret.cend(), [](QChar c) {
        return c > u' ' && c.unicode() < 127 && c != u';' && c != u'\\';
    });
}

bool ManagerLogin::isValidNetwork(const QString &network)
{
    return !network.isEmpty() && network == network.trimmed() &&
           QHostAddress::parseSubnet(network).second >= 0;
}

QString ManagerLogin::freshSecret()
{
    // Without those that are read for one another.
    static constexpr QLatin1StringView letters(
        "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789");
    QString secret;
    for (int i = 0; i < 24; ++i)
        secret += letters.at(QRandomGenerator::system()->bounded(static_cast<int>(letters.size())));
    return secret;
}

} // namespace pbx
