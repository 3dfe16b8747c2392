// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "block.h"

#include <QDateTime>

#include <algorithm>

namespace demo {

Block &Block::field(QByteArrayView name, QByteArrayView value)
{
    const qsizetype most = ami::Writer::MaxLine - name.size() - 4;
    QByteArray clean = value.first(std::min(value.size(), most)).toByteArray();
    for (char &c : clean)
        if (c == '\r' || c == '\n' || c == '\0')
            c = ' ';
    m_writer.field(name, QByteArrayView(clean));
    return *this;
}

Block &Block::field(QByteArrayView name, qint64 value)
{
    m_writer.field(name, value);
    return *this;
}

Block &Block::known(QByteArrayView name, QByteArrayView value)
{
    return field(name, value.isEmpty() ? QByteArrayView("<unknown>") : value);
}

Block &Block::optional(QByteArrayView name, QByteArrayView value)
{
    return value.isEmpty() ? *this : field(name, value);
}

Block &Block::snapshot(const Channel &channel, QByteArrayView prefix)
{
    const auto named = [&prefix](const char *name) {
        return QByteArray(prefix.toByteArray() + name);
    };
    field(named("Channel"), channel.name);
    field(named("ChannelState"), int(channel.state));
    field(named("ChannelStateDesc"), channelWord(channel.state));
    known(named("CallerIDNum"), channel.callerNumber);
    known(named("CallerIDName"), channel.callerName);
    known(named("ConnectedLineNum"), channel.connectedNumber);
    known(named("ConnectedLineName"), channel.connectedName);
    field(named("Language"), "en");
    field(named("AccountCode"), channel.account);
    field(named("Context"), channel.context);
    field(named("Exten"), channel.extension);
    field(named("Priority"), channel.priority);
    field(named("Uniqueid"), channel.uniqueId);
    field(named("Linkedid"), channel.linkedId);
    return *this;
}

Block &Block::bridge(const Bridge &bridge)
{
    field("BridgeUniqueid", bridge.uniqueId);
    field("BridgeType", bridge.type);
    field("BridgeTechnology", bridge.technology);
    known("BridgeCreator", bridge.creator);
    known("BridgeName", bridge.name);
    field("BridgeNumChannels", bridge.channels.size());
    field("BridgeVideoSourceMode", "none");
    return *this;
}

Block &Block::callRecord(const CallRecord &record)
{
    const auto when = [](qint64 ms) {
        return ms == 0 ? QByteArray()
                       : QDateTime::fromMSecsSinceEpoch(ms)
                             .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
                             .toLatin1();
    };
    const qint64 talked = record.answer > 0 ? record.end - record.answer : 0;
    field("AccountCode", record.account);
    field("Source", record.source);
    field("Destination", record.destination);
    field("DestinationContext", record.context);
    field("CallerID", record.callerId);
    field("Channel", record.channel);
    field("DestinationChannel", record.peer);
    field("LastApplication", record.application);
    field("LastData", record.data);
    field("StartTime", when(record.start));
    field("AnswerTime", when(record.answer));
    field("EndTime", when(record.end));
    field("Duration", (record.end - record.start) / 1000);
    field("BillableSeconds", talked / 1000);
    field("Disposition", record.disposition);
    field("AMAFlags", "DOCUMENTATION");
    field("UniqueID", record.uniqueId);
    field("UserField", "");
    return *this;
}

QByteArray Block::finish() const
{
    const ami::Result<QByteArray> bytes = m_writer.finish();
    return bytes ? *bytes : QByteArray();
}

} // namespace demo
