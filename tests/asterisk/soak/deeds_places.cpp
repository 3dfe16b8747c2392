// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deeds.h"

#include <QJsonArray>

// What is done where calls wait and meet, and by the phones.

namespace soak {

using namespace Qt::StringLiterals;

void Deeds::member()
{
    const QString queue = oneOf({u"support"_s, u"sales"_s});
    const QJsonArray queues = m_word[u"queues"_s].toArray();
    const QString interface = anyRow(u"peers"_s)[u"name"_s].toString();
    switch (below(6)) {
    case 0:
        m_wire.send("QueueAdd", {{"Queue", queue},
                                 {"Interface", interface},
                                 {"MemberName", oneOf({QString(), u"Some One"_s})},
                                 {"Penalty", QString::number(below(4))},
                                 {"Paused", oneOf({u"true"_s, u"false"_s})}});
        break;
    case 1:
        m_wire.send(
            "QueueAdd",
            {{"Queue", queue},
             {"Interface", u"Local/"_s + oneOf({u"9000"_s, u"501"_s, u"107"_s}) + u"@internal"_s},
             {"StateInterface", oneOf({QString(), u"Custom:agent"_s})}});
        break;
    case 2:
        m_wire.send("QueuePenalty",
                    {{"Queue", queue}, {"Interface", interface}, {"Penalty", u"2"_s}});
        break;
    case 3:
    case 4: {
        QStringList members;
        for (const QJsonValue &each : queues) {
            for (const QJsonValue &row : each[u"members"_s].toArray())
                members.append(row[u"interface"_s].toString());
        }
        if (oneIn(3)) {
            m_wire.send("QueueRemove", {{"Queue", queue}, {"Interface", oneOf(members)}});
            break;
        }
        Fields fields{{"Interface", oneOf(members)},
                      {"Paused", oneOf({u"true"_s, u"false"_s})},
                      {"Reason", oneOf({QString(), u"lunch"_s, u"Büro: zu"_s})}};
        if (oneIn(2)) // else in all queues
            fields.append({"Queue", queue});
        m_wire.send("QueuePause", fields);
        break;
    }
    default:
        m_wire.send("QueueMemberRingInUse", {{"Queue", queue},
                                             {"Interface", interface},
                                             {"RingInUse", oneOf({u"yes"_s, u"no"_s})}});
        break;
    }
}

/// Moved, thrown out, or pushed to the front.
void Deeds::queueCaller()
{
    for (const QJsonValue &queue : m_word[u"queues"_s].toArray()) {
        const QJsonArray callers = queue[u"callers"_s].toArray();
        if (callers.isEmpty())
            continue;
        const QString name = queue[u"name"_s].toString();
        const QString channel = callers.last()[u"channel"_s].toString();
        switch (below(3)) {
        case 0:
            m_wire.send("QueueWithdrawCaller", {{"Queue", name}, {"Caller", channel}}); // 22
            break;
        case 1:
            m_wire.send(
                "QueueChangePriorityCaller",
                {{"Queue", name}, {"Caller", channel}, {"Priority", QString::number(below(5))}});
            break;
        default:
            m_wire.send("Redirect", {{"Channel", channel},
                                     {"Context", u"internal"_s},
                                     {"Exten", anyTarget()},
                                     {"Priority", u"1"_s}});
            break;
        }
    }
}

/// Logs in on a phone or on something that talks, is called, logs off.
void Deeds::agent()
{
    const QString agent = oneOf({u"401"_s, u"402"_s});
    switch (below(4)) {
    case 0:
    case 1:
        originateTo(
            {{"Channel", u"Local/"_s + oneOf({u"9000"_s, u"9002"_s, u"05550100"_s, anyPhone()}) +
                             u"@internal"_s},
             {"Context", u"internal"_s},
             {"Exten", agent},
             {"Priority", u"1"_s}});
        break;
    case 2:
        originateTo({{"Channel", u"Local/"_s + oneOf({u"9000"_s, u"05550100"_s}) + u"@internal"_s},
                     {"Context", u"internal"_s},
                     {"Exten", u"50"_s + agent.last(1)},
                     {"Priority", u"1"_s}});
        break;
    default:
        m_wire.send("AgentLogoff", {{"Agent", agent}, {"Soft", oneOf({u"yes"_s, u"no"_s})}});
        break;
    }
}

void Deeds::room()
{
    const QJsonObject room = anyRow(u"conferences"_s);
    const QString name = room[u"name"_s].toString();
    const QJsonArray people = room[u"participants"_s].toArray();
    if (people.isEmpty()) {
        originateTo({{"Channel", u"Local/9000@internal"_s},
                     {"Context", u"internal"_s},
                     {"Exten", oneOf({u"300"_s, u"301"_s})},
                     {"Priority", u"1"_s}});
        return;
    }
    const QString channel =
        people[below(static_cast<quint32>(people.size()))][u"channel"_s].toString();
    switch (below(6)) {
    case 0:
    case 1:
        m_wire.send("ConfbridgeMute", {{"Conference", name}, {"Channel", channel}});
        break;
    case 2:
        m_wire.send("ConfbridgeUnmute", {{"Conference", name}, {"Channel", channel}});
        break;
    case 3:
        m_wire.send("ConfbridgeLock", {{"Conference", name}});
        break;
    case 4:
        m_wire.send("ConfbridgeUnlock", {{"Conference", name}});
        break;
    default:
        m_wire.send("ConfbridgeKick",
                    {{"Conference", name}, {"Channel", oneIn(4) ? u"all"_s : channel}});
        break;
    }
}

/// (A message whose files are taken away is told of by nobody, VoicemailRefresh or not, 22.)
void Deeds::leaveVoicemail()
{
    originateTo({{"Channel", u"Local/9001@internal"_s},
                 {"Application", u"VoiceMail"_s},
                 {"Data", oneOf({u"101"_s, u"102"_s, u"106"_s}) + u"@default,s"_s}});
}

void Deeds::lamp()
{
    m_wire.send("Setvar",
                {{"Variable", u"DEVICE_STATE(Custom:%1)"_s.arg(oneOf({u"door"_s, u"agent"_s}))},
                 {"Value", oneOf({u"NOT_INUSE"_s, u"INUSE"_s, u"BUSY"_s, u"RINGING"_s, u"ONHOLD"_s,
                                  u"UNAVAILABLE"_s, u"RINGINUSE"_s, u"INVALID"_s, u"UNKNOWN"_s})}});
}

/// Answers what rings; else does something to its call.
void Deeds::phoneActs()
{
    for (const QJsonValue &channel : m_word[u"channels"_s].toArray()) {
        const QString phone = m_phones.of(channel[u"name"_s].toString());
        if (phone.isEmpty() || oneIn(2))
            continue;
        if (channel[u"state"_s].toString() == u"Ringing") {
            m_phones.tell(phone, oneIn(4) ? u"hangup"_s : u"accept"_s);
        } else if (channel[u"state"_s].toString() == u"Up") {
            const QString command =
                oneOf({u"hold"_s, u"hold"_s, u"resume"_s, u"resume"_s, u"hangup"_s, u"transfer"_s});
            m_phones.tell(phone, command, command == u"transfer" ? anyTarget() : QString());
        }
    }
}

void Deeds::phoneDials()
{
    m_phones.tell(anyPhone(), u"dial"_s, oneIn(10) ? u"*8"_s : anyTarget());
}

void Deeds::phoneGoes()
{
    if (!m_phones.areSettled())
        return;
    const QString phone = anyPhone();
    m_phones.turn(phone, !m_phones.isOn(phone));
}

} // namespace soak
