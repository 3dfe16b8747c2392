// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queuewords.h"

#include "models/queues.h"
#include "models/roles.h"
#include "ui/words.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

template <class Column>
QVariant beside(const QModelIndex &index, Column column)
{
    return index.siblingAtColumn(static_cast<int>(column)).data();
}

/// Of the phone alone, in the server's words (app_queue): `Not in use`, `Ring+Inuse`…
Tone phoneTone(const QModelIndex &index)
{
    const QString status = beside(index, models::QueueMembersColumn::Status).toString().toLower();
    if (status == u"not in use")
        return Tone::Free;
    if (status.startsWith(u"ring"))
        return Tone::Ringing;
    if (status == u"in use" || status == u"busy")
        return Tone::OnCall;
    if (status == u"on hold")
        return Tone::OnHold;
    return Tone::Offline;
}

} // namespace

// QueueCallerWords

QString QueueCallerWords::who(const QModelIndex &index)
{
    return partyName(index.data(models::NameRole).toString(),
                     index.data(models::NumberRole).toString());
}

QString QueueCallerWords::spoken(const QModelIndex &index) const
{
    return tr("%1, place %2, waits %3")
        .arg(who(index), index.data(models::PositionRole).toString(),
             durationInWords(qMax<qint64>(0, ageOf(index))));
}

QString QueueCallerWords::tip(const QModelIndex &index) const
{
    const QString number = index.data(models::NumberRole).toString();
    const QString name = who(index);
    return number.isEmpty() || number == name ? name : QString(name + u'\n' + number);
}

// QueueMemberWords

Tone QueueMemberWords::toneOf(const QModelIndex &index)
{
    const Tone tone = phoneTone(index);
    return index.data(models::PausedRole).toBool() && tone == Tone::Free ? Tone::OnHold : tone;
}

QString QueueMemberWords::stateOf(const QModelIndex &index)
{
    const Tone tone = phoneTone(index);
    if (!index.data(models::PausedRole).toBool())
        return wordOf(tone);
    const QString reason = beside(index, models::QueueMembersColumn::Paused).toString();
    const QString paused = reason.isEmpty() ? tr("Paused") : tr("Paused: %1").arg(reason);
    return tone == Tone::Free ? paused : tr("%1, %2").arg(paused, wordOf(tone).toLower());
}

QString QueueMemberWords::countsOf(const QModelIndex &index)
{
    const int calls = beside(index, models::QueueMembersColumn::Calls).toInt();
    const int penalty = beside(index, models::QueueMembersColumn::Penalty).toInt();
    const QString taken = calls == 1 ? tr("1 call") : tr("%n calls", nullptr, calls);
    return penalty == 0 ? taken : QString(taken + u" · "_s + tr("penalty %1").arg(penalty));
}

QString QueueMemberWords::spoken(const QModelIndex &index) const
{
    const qint64 age = ageOf(index);
    QStringList parts{index.data(models::NameRole).toString(), stateOf(index)};
    if (age >= 0)
        parts += durationInWords(age);
    parts += countsOf(index);
    return parts.join(tr(", ", "between the parts of what is read out"));
}

QString QueueMemberWords::tip(const QModelIndex &index) const
{
    return index.data(models::NameRole).toString() + u" · "_s +
           index.data(models::DetailRole).toString() + u'\n' + stateOf(index) + u" · "_s +
           countsOf(index);
}

} // namespace ui
