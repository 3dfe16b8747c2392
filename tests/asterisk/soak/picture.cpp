// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picture.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace soak {

using namespace Qt::StringLiterals;

namespace {

/// What tells the rows of an array apart.
const QHash<QString, QStringList> Keys{
    {u"channels"_s, {u"uniqueId"_s}},
    {u"bridges"_s, {u"id"_s}},
    {u"peers"_s, {u"name"_s}},
    {u"agents"_s, {u"agent"_s}},
    {u"extensions"_s, {u"extension"_s, u"context"_s}},
    {u"queues"_s, {u"name"_s}},
    {u"callers"_s, {u"channel"_s}},
    {u"members"_s, {u"interface"_s}},
    {u"parkingLots"_s, {u"name"_s}},
    {u"spaces"_s, {u"space"_s}},
    {u"conferences"_s, {u"name"_s}},
    {u"participants"_s, {u"channel"_s}},
    {u"mailboxes"_s, {u"mailbox"_s}},
    {u"registrations"_s, {u"technology"_s, u"username"_s, u"domain"_s}},
};

/// What the server's lists do not tell. Nothing else is left out of the comparison.
const QStringList Untold{
    u"counters"_s,       // ours
    u"name"_s,           // of the profile
    u"host"_s,           // …
    u"port"_s,           // …
    u"tls"_s,            // …
    u"confirmedAgeMs"_s, // of our own connection
};

/// Seconds are counted from an event here and from a clock there, and each cuts off its fraction.
constexpr int Slack = 2;

bool isTime(const QString &path)
{
    return path.endsWith(u"/seconds") || path.endsWith(u"/secondsLeft");
}

bool isSameTime(const QString &path, int ours, int servers)
{
    // From a masquerade on (a redirect or a bridge from outside) a channel's Duration is counted
    // from the birth of another one, and no event tells of it, neither on 22 nor on 16: we may have
    // seen an earlier one.
    const bool mayBeOlder = path.startsWith(u"channels/");
    // The list only tells since when an idle agent is logged in, not since when it is idle.
    const bool mayBeYounger = path.startsWith(u"agents/");
    return (mayBeYounger || ours >= servers - Slack) && (mayBeOlder || ours <= servers + Slack);
}

void lay(Picture &picture, const QString &path, const QJsonValue &value)
{
    if (path.endsWith(u"/latencyMs"))
        return; // measured every other second, and mostly not told (22 and 16)
    if (path.endsWith(u"/talkingTo"))
        return; // a number; the list has the name of a channel. That there is one is the status
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString key = it.key();
            if (key == u"seconds" && object.value(u"status"_s) == u"loggedOff"_s)
                continue; // of an agent
            if (!path.isEmpty() || !Untold.contains(key))
                lay(picture, path.isEmpty() ? key : QString(path + u'/' + key), it.value());
        }
    } else if (value.isArray()) {
        QStringList words; // the order of a bridge's channels is a list's own, not the bridge's
        const QStringList keys = Keys.value(path.section(u'/', -1));
        for (const QJsonValue &each : value.toArray()) {
            if (each.isString()) {
                words.append(each.toString());
                continue;
            }
            QJsonObject row = each.toObject();
            QStringList names;
            for (const QString &key : keys)
                names.append(row.take(key).toString());
            const QString at = path + u'/' + names.join(u'|').replace(u'/', u'⁄');
            QString key = at;
            for (int twin = 2; picture.contains(key); ++twin)
                key = at + u'#' + QString::number(twin);
            picture.insert(key, u"is there"_s);
            lay(picture, key, row);
        }
        words.sort();
        if (!words.isEmpty())
            picture.insert(path, words.join(u' '));
    } else if (value.isDouble()) {
        picture.insert(path, QString::number(value.toInteger()));
    } else if (value.isBool()) {
        picture.insert(path, value.toBool() ? u"yes"_s : u"no"_s);
    } else if (!value.toString().isEmpty()) { // none and "" are the same to the server
        picture.insert(path, value.toString());
    }
}

} // namespace

Picture pictureOf(const QJsonObject &state)
{
    Picture picture;
    lay(picture, {}, state);
    return picture;
}

Picture timeless(Picture picture)
{
    picture.removeIf([](auto it) { return isTime(it.key()); });
    return picture;
}

int rowsOf(const Picture &picture)
{
    return static_cast<int>(std::count_if(
        picture.begin(), picture.end(), [](const QString &value) { return value == u"is there"; }));
}

QMap<QString, QString> differences(const Picture &ours, const Picture &servers)
{
    QMap<QString, QString> found;
    const QStringList all = ours.keys() + servers.keys();
    for (const QString &path : QSet<QString>(all.begin(), all.end())) {
        const QString our = ours.value(path);
        const QString server = servers.value(path);
        if (our == server || (isTime(path) && isSameTime(path, our.toInt(), server.toInt())))
            continue;
        found.insert(path, path + u": we say \""_s + our + u"\", the server \""_s + server + u'"');
    }
    return found;
}

bool isOnlyListed(const QString &path)
{
    static const QStringList ofChannels{u"application"_s, u"context"_s, u"extension"_s,
                                        u"priority"_s, u"seconds"_s};
    const QString field = path.section(u'/', -1);
    return (path.startsWith(u"channels/") && ofChannels.contains(field)) ||
           (path.startsWith(u"conferences/") && field == u"locked");
}

} // namespace soak
