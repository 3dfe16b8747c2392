// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "block.h"

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

QByteArray Block::finish() const
{
    const ami::Result<QByteArray> bytes = m_writer.finish();
    return bytes ? *bytes : QByteArray();
}

} // namespace demo
