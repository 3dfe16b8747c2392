// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deeds.h"

#include <QJsonArray>

namespace soak {

using namespace Qt::StringLiterals;

namespace {

/// More than these, and calls are ended before new ones begin.
constexpr qsizetype MostChannels = 40;

} // namespace

const QList<Deeds::Kind> Deeds::Kinds{
    {"originate", 90, &Deeds::originate},
    {"hang up", 26, &Deeds::hangUp},
    {"redirect", 8, &Deeds::redirect},
    {"redirect both", 4, &Deeds::redirectBoth},
    {"attended transfer", 3, &Deeds::attendedTransfer},
    {"bridge", 4, &Deeds::bridge},
    {"park", 4, &Deeds::park},
    {"unpark", 3, &Deeds::unpark},
    {"set names", 5, &Deeds::setNames},
    {"record", 2, &Deeds::record},
    {"limit", 2, &Deeds::limit},
    {"mute", 1, &Deeds::mute},
    {"press keys", 1, &Deeds::pressKeys},
    {"optimise", 1, &Deeds::optimise},
    {"queue member", 7, &Deeds::member},
    {"queue caller", 2, &Deeds::queueCaller},
    {"agent", 8, &Deeds::agent},
    {"room", 6, &Deeds::room},
    {"leave voicemail", 2, &Deeds::leaveVoicemail},
    {"lamp", 2, &Deeds::lamp},
    {"phone acts", 12, &Deeds::phoneActs},
    {"phone dials", 5, &Deeds::phoneDials},
    {"phone goes or comes", 1, &Deeds::phoneGoes},
};

Deeds::Deeds(Wire &wire, Phones &phones, quint32 seed)
    : m_wire(wire)
    , m_phones(phones)
    , m_random(seed)
{}

void Deeds::some(const QJsonObject &serversWord)
{
    if (serversWord[u"channels"_s].toArray().size() > MostChannels)
        return calmDown(serversWord);
    m_word = serversWord;
    quint32 all = 0;
    for (const Kind &kind : Kinds)
        all += static_cast<quint32>(kind.weight);
    for (quint32 n = 1 + below(7); n > 0; --n) {
        quint32 at = below(all);
        for (const Kind &kind : Kinds) {
            if (at < static_cast<quint32>(kind.weight)) {
                ++m_tally[QLatin1StringView(kind.name)];
                (this->*kind.act)();
                break;
            }
            at -= static_cast<quint32>(kind.weight);
        }
    }
}

void Deeds::calmDown(const QJsonObject &serversWord)
{
    m_word = serversWord;
    for (qsizetype n = m_word[u"channels"_s].toArray().size() / 3; n >= 0; --n)
        hangUp();
}

QString Deeds::tally() const
{
    QStringList parts;
    for (auto it = m_tally.begin(); it != m_tally.end(); ++it)
        parts.append(it.key() + u' ' + QString::number(it.value()));
    return parts.join(u", "_s);
}

QString Deeds::oneOf(const QStringList &list)
{
    return list.isEmpty() ? QString() : list[below(static_cast<quint32>(list.size()))];
}

QJsonObject Deeds::anyRow(const QString &table)
{
    const QJsonArray rows = m_word[table].toArray();
    return rows.isEmpty() ? QJsonObject()
                          : rows[below(static_cast<quint32>(rows.size()))].toObject();
}

QString Deeds::anyChannel()
{
    return anyRow(u"channels"_s)[u"name"_s].toString();
}

QStringList Deeds::anyCouple()
{
    const QJsonArray inside = anyRow(u"bridges"_s)[u"channels"_s].toArray();
    if (inside.size() < 2)
        return {};
    QStringList names;
    for (const QJsonValue &channel : m_word[u"channels"_s].toArray()) {
        if (inside.contains(channel[u"uniqueId"_s]))
            names.append(channel[u"name"_s].toString());
    }
    return names.size() < 2 ? QStringList() : names.first(2);
}

QString Deeds::anyPhone()
{
    return oneOf(m_phones.all());
}

QString Deeds::anyTarget()
{
    // Mostly what costs no phone's time; 999 is nowhere.
    static const QStringList targets{
        u"9000"_s,     u"9000"_s,     u"9001"_s,     u"9002"_s,     u"9002"_s, u"9003"_s, u"9004"_s,
        u"9005"_s,     u"200"_s,      u"200"_s,      u"201"_s,      u"300"_s,  u"300"_s,  u"301"_s,
        u"700"_s,      u"700"_s,      u"107"_s,      u"401"_s,      u"501"_s,  u"999"_s,  u"106"_s,
        u"05550100"_s, u"05550102"_s, u"05550103"_s, u"+5550199"_s, u"0101"_s};
    if (oneIn(3))
        return anyPhone();
    if (oneIn(12))
        return QString::number(701 + below(6));
    return oneOf(targets);
}

} // namespace soak
