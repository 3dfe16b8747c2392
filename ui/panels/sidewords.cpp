// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sidewords.h"

#include "models/attention.h"
#include "models/conferences.h"
#include "models/mailboxes.h"
#include "models/queues.h"
#include "models/roles.h"
#include "ui/keymap.h"
#include "ui/recallwords.h"
#include "ui/words.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

template <class Column>
QModelIndex beside(const QModelIndex &index, Column column)
{
    return index.siblingAtColumn(static_cast<int>(column));
}

/// What is read out, without what is empty.
QString readOut(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(AttentionWords::tr(", ", "between the parts of what is read out"));
}

} // namespace

// AttentionWords

QString AttentionWords::what(const QModelIndex &index) const
{
    QString text;
    switch (static_cast<models::Waiting>(index.data(models::KindRole).toInt())) {
    case models::Waiting::Recall: {
        const QString whom = index.data(models::WithRole).toString();
        const QString why = RecallWords::whyNotTaken(
            static_cast<pbx::HandOver::Why>(index.data(models::ReasonRole).toInt()), whom);
        text = whom.isEmpty() || why.isEmpty() ? tr("Comes back") : tr("Comes back · %1").arg(why);
        break;
    }
    case models::Waiting::Ringing:
        text = tr("Rings at your phone");
        break;
    case models::Waiting::Queued: {
        const int position = index.data(models::PositionRole).toInt();
        text = tr("Queue %1").arg(index.data(models::QueueRole).toString());
        if (position > 0)
            text += u" · "_s + tr("place %1").arg(position);
        break;
    }
    case models::Waiting::Held:
        text = tr("On hold");
        break;
    case models::Waiting::Camped:
        text = tr("Waits for %1").arg(index.data(models::WithRole).toString()) + u" · "_s +
               tr("returns in %1")
                   .arg(formatDuration(index.data(models::UntilRole).toLongLong() - now()));
        break;
    case models::Waiting::Parked: {
        text = tr("Parked on %1").arg(index.data(models::SpaceRole).toString());
        const pbx::Instant until = index.data(models::UntilRole).toLongLong();
        if (until > 0)
            text += u" · "_s + tr("returns in %1").arg(formatDuration(until - now()));
        break;
    }
    case models::Waiting::Count:
        break;
    }
    switch (index.data(models::LevelRole).toInt()) {
    case 1:
        return text + u" · "_s + tr("waits long");
    case 2:
        return text + u" · "_s + tr("urgent");
    default:
        return text;
    }
}

QString AttentionWords::party(const QModelIndex &index) const
{
    return partyName(m_callerOf, index.data(models::NameRole).toString(),
                     index.data(models::NumberRole).toString());
}

QString AttentionWords::who(const QModelIndex &index) const
{
    const QString number = index.data(models::NumberRole).toString();
    QString text = party(index);
    if (const QString company = m_callerOf ? m_callerOf(number).company : QString();
        !company.isEmpty())
        text += u" · "_s + company;
    if (!number.isEmpty() && number != text)
        text += u" · "_s + number;
    const auto kind = static_cast<models::Waiting>(index.data(models::KindRole).toInt());
    if (const QString whom = index.data(models::WithRole).toString();
        !whom.isEmpty() && kind != models::Waiting::Recall && kind != models::Waiting::Camped)
        text += u" · "_s + tr("for %1").arg(whom);
    return text;
}

QString AttentionWords::key(const QModelIndex &index) const
{
    const QAction *take = m_takes.value(index.row());
    const QString key = take ? keyText(take->shortcut()) : QString();
    return key.isEmpty() ? QString() : tr("Take %1", "followed by a key").arg(key);
}

QString AttentionWords::spoken(const QModelIndex &index) const
{
    return readOut(
        {who(index), what(index), durationInWords(qMax<qint64>(ageOf(index), 0)), key(index)});
}

QString AttentionWords::tip(const QModelIndex &index) const
{
    return who(index) + u'\n' + what(index);
}

// QueueWords

int QueueWords::waiting(const QModelIndex &index)
{
    return beside(index, models::QueuesColumn::Callers).data().toInt();
}

int QueueWords::members(const QModelIndex &index)
{
    return beside(index, models::QueuesColumn::Members).data().toInt();
}

int QueueWords::freeMembers(const QModelIndex &index)
{
    return beside(index, models::QueuesColumn::Free).data().toInt();
}

QString QueueWords::waitingWords(const QModelIndex &index) const
{
    return tr("%n waiting", nullptr, waiting(index));
}

QString QueueWords::freeWords(const QModelIndex &index) const
{
    const int all = members(index);
    return all == 0 ? tr("no members") : tr("%1 of %n free", nullptr, all).arg(freeMembers(index));
}

QString QueueWords::longestWords(const QModelIndex &index) const
{
    const qint64 age = ageOf(index);
    return age < 0 || waiting(index) == 0 ? QString() : tr("longest %1").arg(formatDuration(age));
}

QString QueueWords::spoken(const QModelIndex &index) const
{
    const qint64 age = ageOf(index);
    QString longest;
    if (age >= 0 && waiting(index) > 0)
        longest = tr("longest %1").arg(durationInWords(age));
    return readOut(
        {index.data(models::NameRole).toString(), waitingWords(index), freeWords(index), longest});
}

// ParkingWords

qint64 ParkingWords::left(const QModelIndex &index) const
{
    const pbx::Instant until = index.data(models::UntilRole).toLongLong();
    return until > 0 ? qMax<qint64>(0, until - now()) : -1;
}

QString ParkingWords::leftWords(const QModelIndex &index) const
{
    const qint64 ms = left(index);
    if (ms >= 0)
        return tr("%1 left").arg(formatDuration(ms));
    return formatDuration(qMax<qint64>(0, ageOf(index)));
}

QString ParkingWords::spoken(const QModelIndex &index) const
{
    const qint64 ms = left(index);
    return readOut({index.data(models::SpaceRole).toString(),
                    partyName(index.data(models::NameRole).toString(), {}),
                    ms < 0 ? QString() : tr("%1 left").arg(durationInWords(ms))});
}

// ConferenceWords

QString ConferenceWords::people(const QModelIndex &index) const
{
    const int count = beside(index, models::ConferencesColumn::Participants).data().toInt();
    return count == 1 ? tr("1 person") : tr("%n people", nullptr, count);
}

QString ConferenceWords::lock(const QModelIndex &index) const
{
    return index.data(models::LockedRole).toBool() ? tr("locked") : tr("unlocked");
}

QString ConferenceWords::spoken(const QModelIndex &index) const
{
    return readOut(
        {tr("Room %1").arg(index.data(models::RoomRole).toString()), people(index), lock(index)});
}

// MailboxWords

QString MailboxWords::countWords(const QModelIndex &index) const
{
    const int fresh = index.data(models::MailboxNewRole).toInt();
    const int old = beside(index, models::MailboxesColumn::Old).data().toInt();
    return fresh > 0 ? tr("%n new", nullptr, fresh)
           : old > 0 ? tr("%n old", nullptr, old)
                     : tr("empty");
}

QString MailboxWords::spoken(const QModelIndex &index) const
{
    return readOut({index.data(models::NameRole).toString(),
                    index.data(models::NumberRole).toString(), countWords(index)});
}

} // namespace ui
