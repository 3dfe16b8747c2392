// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deeds.h"

#include <QJsonArray>

// What is done to calls.

namespace soak {

using namespace Qt::StringLiterals;

namespace {

const QString Context = u"internal"_s;

QStringList names()
{
    return {u"Ada \"Ace\" Ash"_s, u"Jörg Öz"_s, u"Bo, Ltd."_s, u"X <y>"_s, u"anonymous"_s, u"-"_s};
}

} // namespace

Fields Deeds::anyStart()
{
    QString channel;
    switch (below(8)) {
    case 0:
        channel = m_word[u"server"_s].toString().startsWith(u"16") && oneIn(2)
                      ? u"SIP/"_s + anyPhone()
                      : u"PJSIP/"_s + anyPhone();
        break;
    case 1:
        channel = u"PJSIP/"_s + oneOf({u"5550100"_s, u"101"_s, u"200"_s, u"300"_s}) + u"@trunk"_s;
        break;
    case 2:
        channel =
            u"Local/"_s + oneOf({anyPhone(), u"200"_s, u"300"_s, u"5550100"_s}) + u"@from-trunk"_s;
        break;
    default:
        channel = u"Local/"_s + anyTarget() + u'@' + Context;
        break;
    }
    if (channel.startsWith(u"Local/") && oneIn(3))
        channel += u"/n"_s;
    return {{"Channel", channel}, {"Timeout", QString::number(500 + below(12'000))}};
}

void Deeds::originateTo(Fields fields)
{
    fields.append({"Async", u"true"_s});
    if (oneIn(2)) {
        fields.append({"CallerID", u'"' + oneOf({u"Zoe Zorn"_s, u"Jörg Öz"_s, u"Bo Ltd."_s}) +
                                       u"\" <0170"_s + QString::number(++m_caller) + u'>'});
    }
    m_wire.send("Originate", fields);
}

void Deeds::originate()
{
    Fields fields = anyStart();
    if (oneIn(3)) {
        const QStringList what =
            oneOf({u"MusicOnHold"_s, u"Echo"_s, u"Wait 8"_s, u"Playback /lab/sounds/speech"_s,
                   u"Queue support"_s, u"ConfBridge 302"_s, u"Pickup 101@internal"_s,
                   u"ChanSpy PJSIP,q"_s, u"Busy 3"_s, u"Milliwatt"_s, u"Ringing"_s})
                .split(u' ');
        fields.append({{"Application", what.first()}, {"Data", what.value(1)}});
    } else {
        fields.append({{"Context", Context}, {"Exten", anyTarget()}, {"Priority", u"1"_s}});
    }
    originateTo(fields);
}

void Deeds::hangUp()
{
    const QString channel = anyChannel();
    m_wire.send("Hangup", {{"Channel", channel}, {"Cause", oneOf({u"16"_s, u"17"_s, u"34"_s})}});
}

void Deeds::redirect()
{
    m_wire.send("Redirect", {{"Channel", anyChannel()},
                             {"Context", Context},
                             {"Exten", anyTarget()},
                             {"Priority", u"1"_s}});
}

void Deeds::redirectBoth()
{
    const QStringList couple = anyCouple();
    if (couple.isEmpty())
        return;
    Fields fields{{"Channel", couple[0]},
                  {"ExtraChannel", couple[1]},
                  {"Context", Context},
                  {"Exten", anyTarget()},
                  {"Priority", u"1"_s}};
    if (oneIn(2))
        fields.append(
            {{"ExtraContext", Context}, {"ExtraExten", anyTarget()}, {"ExtraPriority", u"1"_s}});
    m_wire.send("Redirect", fields);
}

void Deeds::attendedTransfer()
{
    switch (below(3)) {
    case 0:
        m_wire.send("Atxfer", {{"Channel", anyChannel()},
                               {"Context", Context},
                               {"Exten", anyTarget()},
                               {"Priority", u"1"_s}});
        break;
    case 1:
        m_wire.send("BlindTransfer",
                    {{"Channel", anyChannel()}, {"Context", Context}, {"Exten", anyTarget()}});
        break;
    default:
        m_wire.send("CancelAtxfer", {{"Channel", anyChannel()}});
        break;
    }
}

void Deeds::bridge()
{
    m_wire.send("Bridge", {{"Channel1", anyChannel()},
                           {"Channel2", anyChannel()},
                           {"Tone", oneOf({u"no"_s, u"both"_s})}});
}

void Deeds::park()
{
    const QStringList couple = anyCouple();
    const QString channel = couple.isEmpty() ? anyChannel() : couple[0];
    Fields fields{{"Channel", channel}, {"Timeout", QString::number(1000 + below(15'000))}};
    if (couple.size() > 1)
        fields.append({"TimeoutChannel", couple[1]});
    m_wire.send("Park", fields);
}

/// By dialling the space, or by a bridge from outside.
void Deeds::unpark()
{
    const QJsonObject parked = anyRow(u"parkingLots"_s)[u"spaces"_s].toArray().first().toObject();
    if (parked.isEmpty())
        return;
    Fields fields{
        {"Channel", u"Local/"_s + oneOf({u"9000"_s, u"9002"_s, anyPhone()}) + u"@internal"_s},
        {"Timeout", u"4000"_s}};
    if (oneIn(2))
        fields.append(
            {{"Context", Context}, {"Exten", parked[u"space"_s].toString()}, {"Priority", u"1"_s}});
    else
        fields.append({{"Application", u"Bridge"_s}, {"Data", parked[u"channel"_s].toString()}});
    originateTo(fields);
}

void Deeds::setNames()
{
    const QString number = QString::number(800 + below(100));
    const QString name = oneOf(names());
    const QStringList what =
        oneOf({u"CALLERID(num)=%1"_s, u"CALLERID(name)=%2"_s, u"CALLERID(all)=\"%2\" <%1>"_s,
               u"CONNECTEDLINE(num)=%1"_s, u"CONNECTEDLINE(name)=%2"_s,
               u"CONNECTEDLINE(all)=%2 <%1>"_s, u"CALLERID(num)="_s, u"CHANNEL(language)=de"_s,
               u"CALLERID(name-pres)=prohib"_s, u"CALLERID(ani-num)=%1"_s})
            .split(u'=');
    QString value = what[1];
    value.replace(u"%1"_s, number).replace(u"%2"_s, name);
    m_wire.send("Setvar", {{"Channel", anyChannel()}, {"Variable", what[0]}, {"Value", value}});
}

void Deeds::record()
{
    const QString channel = anyChannel();
    if (oneIn(2))
        m_wire.send("MixMonitor",
                    {{"Channel", channel},
                     {"File", u"soak-"_s + QString::number(below(1000)) + u".wav"_s}});
    else
        m_wire.send("StopMixMonitor", {{"Channel", channel}});
}

void Deeds::limit()
{
    m_wire.send("AbsoluteTimeout",
                {{"Channel", anyChannel()}, {"Timeout", QString::number(1 + below(8))}});
}

void Deeds::mute()
{
    m_wire.send("MuteAudio", {{"Channel", anyChannel()},
                              {"Direction", u"all"_s},
                              {"State", oneOf({u"on"_s, u"off"_s})}});
}

void Deeds::pressKeys()
{
    m_wire.send("PlayDTMF",
                {{"Channel", anyChannel()}, {"Digit", oneOf({u"1"_s, u"#"_s, u"*"_s})}});
}

void Deeds::optimise()
{
    for (const QJsonValue &channel : m_word[u"channels"_s].toArray()) {
        const QString name = channel[u"name"_s].toString();
        if (name.startsWith(u"Local/") && oneIn(3))
            m_wire.send("LocalOptimizeAway", {{"Channel", name}});
    }
}

} // namespace soak
