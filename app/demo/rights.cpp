// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights.h"

#include <QList>

namespace demo {

namespace {

struct Word
{
    quint32 right;
    const char *word;
};

// In the order in which 22 writes them: "system,call,reporting,all".
constexpr Word words[] = {
    {System, "system"},
    {Call, "call"},
    {Log, "log"},
    {Verbose, "verbose"},
    {Command, "command"},
    {AgentRight, "agent"},
    {User, "user"},
    {Config, "config"},
    {Dtmf, "dtmf"},
    {Reporting, "reporting"},
    {CdrRight, "cdr"},
    {DialplanRight, "dialplan"},
    {OriginateRight, "originate"},
    {Security, "security"},
};

} // namespace

QByteArray rightWords(quint32 rights)
{
    if (rights == 0)
        return "<none>";
    QByteArray text;
    for (const Word &word : words)
        if (rights & word.right)
            text.append(word.word).append(',');
    return text + "all";
}

qint64 rightsOf(const QByteArray &text)
{
    const QByteArray lower = text.trimmed().toLower();
    if (lower.isEmpty() || lower == "on" || lower == "yes" || lower == "true" || lower == "all" ||
        lower == "1")
        return EveryRight;
    if (lower == "off" || lower == "no" || lower == "none" || lower == "false" || lower == "0")
        return 0;
    quint32 mask = 0;
    const QList<QByteArray> parts = lower.split(',');
    for (const QByteArray &part : parts)
        for (const Word &word : words)
            if (part.trimmed() == word.word)
                mask |= word.right;
    return mask == 0 ? -1 : qint64(mask);
}

} // namespace demo
