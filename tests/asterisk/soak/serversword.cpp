// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serversword.h"

#include <QDateTime>

#include <algorithm>

namespace soak {

using namespace Qt::StringLiterals;

namespace {

/// `00:01:02`, or plain seconds.
qint64 secondsOf(const QString &duration)
{
    qint64 seconds = 0;
    for (const QString &part : duration.split(u':'))
        seconds = seconds * 60 + part.toLongLong();
    return seconds;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject channel(const Block &item)
{
    return {
        {u"name"_s, item["Channel"]},
        {u"uniqueId"_s, item["Uniqueid"]},
        {u"linkedId"_s, item["Linkedid"]},
        {u"state"_s, item["ChannelStateDesc"]},
        {u"callerNumber"_s, item.said("CallerIDNum")},
        {u"callerName"_s, item.said("CallerIDName")},
        {u"connectedNumber"_s, item.said("ConnectedLineNum")},
        {u"connectedName"_s, item.said("ConnectedLineName")},
        {u"context"_s, item["Context"]},
        {u"extension"_s, item["Exten"]},
        {u"priority"_s, item.number("Priority")},
        {u"application"_s, item["Application"]},
        {u"bridge"_s, orNull(item["BridgeId"])},
        {u"seconds"_s, secondsOf(item["Duration"])},
    };
}

/// The device states of a lamp: AST_EXTENSION_* of include/asterisk/pbx.h, which are added up.
QString lamp(int state)
{
    switch (state) {
    case 0:
        return u"idle"_s;
    case 1:
        return u"inUse"_s;
    case 2:
        return u"busy"_s;
    case 4:
        return u"unavailable"_s;
    case 8:
        return u"ringing"_s;
    case 9:
        return u"inUse+ringing"_s;
    case 16:
        return u"onHold"_s;
    case 17:
        return u"inUse+onHold"_s;
    default:
        return u"notFound"_s;
    }
}

/// The states of a queue's member: AST_DEVICE_* in the words of ast_devstate2str(), 22 and 16.
QString memberState(int state)
{
    const QStringList words{u"Unknown"_s, u"Not in use"_s, u"In use"_s,
                            u"Busy"_s,    u"Invalid"_s,    u"Unavailable"_s,
                            u"Ringing"_s, u"Ring+Inuse"_s, u"On Hold"_s};
    return words.value(state);
}

QJsonArray queues(const QList<Block> &items)
{
    QJsonArray all;
    for (const Block &queue : items) {
        if (queue.name() != u"QueueParams")
            continue;
        QJsonArray callers;
        QJsonArray members;
        for (const Block &item : items) {
            if (item["Queue"] != queue["Queue"])
                continue;
            if (item.name() == u"QueueMember") {
                members.append(QJsonObject{
                    {u"interface"_s, item["Location"]},
                    {u"name"_s, item["Name"]},
                    {u"status"_s, memberState(item.number("Status"))},
                    {u"paused"_s, item.yes("Paused")},
                    {u"pausedReason"_s, item["PausedReason"]},
                    {u"penalty"_s, item.number("Penalty")},
                    {u"membership"_s, item["Membership"]},
                });
            } else if (item.name() == u"QueueEntry") {
                callers.append(QJsonObject{
                    {u"channel"_s, item["Channel"]},
                    {u"position"_s, item.number("Position")},
                    {u"seconds"_s, item.number("Wait")},
                });
            }
        }
        all.append(QJsonObject{
            {u"name"_s, queue["Queue"]}, {u"callers"_s, callers}, {u"members"_s, members}});
    }
    return all;
}

/// One that is logged off has no channel, and nobody says since when (app_agent_pool).
QJsonArray agents(const QList<Block> &items)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QJsonArray all;
    for (const Block &agent : items) {
        QJsonObject row{{u"agent"_s, agent["Agent"]},
                        {u"name"_s, agent["Name"]},
                        {u"status"_s, u"loggedOff"_s},
                        {u"channel"_s, agent["Channel"]}};
        const bool talks = agent["Status"] == u"AGENT_ONCALL";
        if (talks || agent["Status"] == u"AGENT_IDLE") {
            row[u"status"_s] = talks ? u"onCall"_s : u"idle"_s;
            row[u"seconds"_s] = now - agent[talks ? "CallStarted" : "LoggedInTime"].toLongLong();
        }
        all.append(row);
    }
    return all;
}

QJsonArray parkingLots(const QList<Block> &lots, const QList<Block> &parked)
{
    QJsonArray all;
    for (const Block &lot : lots) {
        QJsonArray spaces;
        for (const Block &item : parked) {
            if (item["Parkinglot"] == lot["Name"])
                spaces.append(QJsonObject{{u"space"_s, item["ParkingSpace"]},
                                          {u"channel"_s, item["ParkeeChannel"]},
                                          {u"secondsLeft"_s, item.number("ParkingTimeout")}});
        }
        all.append(QJsonObject{{u"name"_s, lot["Name"]}, {u"spaces"_s, spaces}});
    }
    return all;
}

/// `sip:101-0x5633@127.0.0.1:60816` → `127.0.0.1:60816`
QString addressOf(const QString &uri)
{
    QString rest = uri.section(u"sip:"_s, 1).section(u';', 0, 0);
    return rest.contains(u'@') ? rest.section(u'@', -1) : rest;
}

} // namespace

ServersWord::ServersWord(Wire &wire)
    : m_wire(wire)
{}

/// What a server does not know it logs as an attack: it is only asked for what it offers.
int ServersWord::ask(const QByteArray &action)
{
    return m_offered.contains(action) ? m_wire.ask(action) : 0;
}

QList<Block> ServersWord::items(int id, const QString &event)
{
    Items found = m_wire.take(id);
    found.removeIf([&](const Block &block) { return block.name() != event; });
    return found;
}

QJsonArray ServersWord::peers()
{
    QJsonArray all;
    for (const Block &endpoint : items(m_asked.endpoints, u"EndpointList"_s)) {
        const QString device = endpoint["DeviceState"];
        QString status = u"reachable"_s;
        if (device == u"Unavailable" || endpoint["Contacts"].isEmpty()) // else `In use` in a call
            status = u"unreachable"_s;
        else if (device == u"Invalid" || device == u"Unknown")
            status = u"unknown"_s;
        // Contacts of the configuration (a trunk's) stand in no list but this one.
        const QString contact = endpoint["Contacts"].section(u',', 0, 0);
        all.append(QJsonObject{{u"name"_s, QString(u"PJSIP/"_s + endpoint["ObjectName"])},
                               {u"technology"_s, u"PJSIP"_s},
                               {u"status"_s, status},
                               {u"address"_s, addressOf(contact)}});
    }
    for (const Block &peer :
         items(m_asked.sipPeers, u"PeerEntry"_s) + items(m_asked.iaxPeers, u"PeerEntry"_s)) {
        const QString technology = peer["Channeltype"] == u"IAX" ? u"IAX2"_s : peer["Channeltype"];
        const QString address = peer.said("IPaddress");
        const QString told = peer["Status"];
        QString status;
        if (told.startsWith(u"OK"))
            status = u"reachable"_s;
        else if (told.startsWith(u"LAGGED"))
            status = u"lagged"_s;
        else if (told.startsWith(u"UNREACHABLE"))
            status = u"unreachable"_s;
        else if (address.isEmpty())
            status = u"unregistered"_s;
        else
            status = peer.yes("Dynamic") ? u"registered"_s : u"unknown"_s;
        const QString name = technology + u'/' + peer["ObjectName"].section(u'/', 0, 0);
        const QString where = address + u':' + peer["IPport"];
        all.append(QJsonObject{{u"name"_s, name},
                               {u"technology"_s, technology},
                               {u"status"_s, status},
                               {u"address"_s, address.isEmpty() ? QString() : where}});
    }
    return all;
}

QJsonArray ServersWord::registrations()
{
    QJsonArray all;
    for (const Block &item : items(m_asked.pjsipRegistrations, u"OutboundRegistrationDetail"_s)) {
        all.append(QJsonObject{{u"technology"_s, u"PJSIP"_s},
                               {u"username"_s, item["ClientUri"]},
                               {u"domain"_s, item["ServerUri"]},
                               {u"status"_s, item["Status"]}});
    }
    for (const Block &item : items(m_asked.sipRegistrations, u"RegistryEntry"_s)) {
        all.append(QJsonObject{{u"technology"_s, u"SIP"_s},
                               {u"username"_s, item["Username"]},
                               {u"domain"_s, item["Host"]},
                               {u"status"_s, item["State"]}});
    }
    return all;
}

std::optional<QJsonObject> ServersWord::listen()
{
    if (m_offered.isEmpty()) {
        const int id = m_wire.ask("ListCommands");
        if (!until([&] { return m_wire.isWhole(id); }))
            return {};
        m_offered = m_wire.take(id).constFirst().names();
    }
    m_asked.settings = ask("CoreSettings");
    m_asked.channels = ask("CoreShowChannels");
    m_asked.bridges = ask("BridgeList");
    m_asked.endpoints = ask("PJSIPShowEndpoints");
    m_asked.sipPeers = ask("SIPpeers");
    m_asked.iaxPeers = ask("IAXpeerlist");
    m_asked.extensions = ask("ExtensionStateList");
    m_asked.queues = ask("QueueStatus");
    m_asked.agents = ask("Agents");
    m_asked.lots = ask("Parkinglots");
    m_asked.parked = ask("ParkedCalls");
    m_asked.rooms = ask("ConfbridgeListRooms");
    m_asked.mailboxes = ask("VoicemailUsersList");
    m_asked.sipRegistrations = ask("SIPshowregistry");
    m_asked.pjsipRegistrations = ask("PJSIPShowRegistrationsOutbound");
    if (!until([this] { return m_wire.isWhole(m_asked.pjsipRegistrations); }))
        return {};

    const Items bridges = items(m_asked.bridges, u"BridgeListItem"_s);
    const Items rooms = items(m_asked.rooms, u"ConfbridgeListRooms"_s);
    QList<int> inside;
    for (const Block &bridge : bridges)
        inside.append(m_wire.ask("BridgeInfo", {{"BridgeUniqueid", bridge["BridgeUniqueid"]}}));
    for (const Block &room : rooms)
        inside.append(m_wire.ask("ConfbridgeList", {{"Conference", room["Conference"]}}));
    if (!inside.isEmpty() && !until([&] { return m_wire.isWhole(inside.constLast()); }))
        return {};

    QJsonArray channels;
    for (const Block &item : items(m_asked.channels, u"CoreShowChannel"_s))
        channels.append(channel(item));
    QJsonArray bridgeRows;
    for (const Block &bridge : bridges) {
        QJsonArray joined;
        for (const Block &item : items(inside.takeFirst(), u"BridgeInfoChannel"_s))
            joined.append(item["Uniqueid"]);
        bridgeRows.append(QJsonObject{{u"id"_s, bridge["BridgeUniqueid"]},
                                      {u"type"_s, bridge["BridgeType"]},
                                      {u"channels"_s, joined}});
    }
    QJsonArray conferences;
    for (const Block &room : rooms) {
        QJsonArray people;
        for (const Block &item : items(inside.takeFirst(), u"ConfbridgeList"_s))
            people.append(
                QJsonObject{{u"channel"_s, item["Channel"]}, {u"muted"_s, item.yes("Muted")}});
        conferences.append(QJsonObject{{u"name"_s, room["Conference"]},
                                       {u"locked"_s, room.yes("Locked")},
                                       {u"participants"_s, people}});
    }
    QJsonArray extensions;
    for (const Block &item : items(m_asked.extensions, u"ExtensionStatus"_s))
        extensions.append(QJsonObject{{u"extension"_s, item["Exten"]},
                                      {u"context"_s, item["Context"]},
                                      {u"hint"_s, item["Hint"]},
                                      {u"status"_s, lamp(item.number("Status"))}});
    QJsonArray mailboxes;
    for (const Block &item : items(m_asked.mailboxes, u"VoicemailUserEntry"_s))
        mailboxes.append(
            QJsonObject{{u"mailbox"_s, QString(item["VoiceMailbox"] + u'@' + item["VMContext"])},
                        {u"new"_s, item.number("NewMessageCount")},
                        {u"old"_s, item.number("OldMessageCount")}});
    const Items settings = m_wire.take(m_asked.settings);
    return QJsonObject{
        {u"link"_s, u"live"_s},
        {u"banner"_s, m_wire.banner()},
        {u"server"_s, settings.constFirst()["AsteriskVersion"]},
        {u"channels"_s, channels},
        {u"bridges"_s, bridgeRows},
        {u"peers"_s, peers()},
        {u"extensions"_s, extensions},
        {u"queues"_s, queues(m_wire.take(m_asked.queues))},
        {u"agents"_s, agents(items(m_asked.agents, u"Agents"_s))},
        {u"parkingLots"_s,
         parkingLots(items(m_asked.lots, u"Parkinglot"_s), items(m_asked.parked, u"ParkedCall"_s))},
        {u"conferences"_s, conferences},
        {u"mailboxes"_s, mailboxes},
        {u"registrations"_s, registrations()},
    };
}

} // namespace soak
