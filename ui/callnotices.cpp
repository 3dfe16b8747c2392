// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callnotices.h"

#include "alerts.h"
#include "desktop/notifier.h"
#include "models/roles.h"
#include "words.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using models::Waiting;

constexpr int Urgent = 2; ///< level of a row
constexpr auto MissedKey = "missed"_L1;
constexpr auto Take = "take"_L1;
constexpr auto HoldOff = "holdOff"_L1;
constexpr auto ToVoicemail = "voicemail"_L1;
constexpr qsizetype MostNames = 5;

} // namespace

CallNotices::CallNotices(models::AttentionModel &attention, const Alerts &alerts,
                         Notifier &notifier, Deeds deeds, QObject *parent)
    : QObject(parent)
    , m_attention(attention)
    , m_alerts(alerts)
    , m_notifier(notifier)
    , m_deeds(std::move(deeds))
{
    connect(&attention, &models::AttentionModel::raised, this, &CallNotices::onRaised);
    connect(&attention, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { forget(first, last); });
    connect(&notifier, &Notifier::pressed, this, &CallNotices::onPressed);
    connect(&notifier, &Notifier::changed, this, &CallNotices::lookAtAll);
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, &CallNotices::followWindow);
}

bool CallNotices::isInFront()
{
    return QGuiApplication::focusWindow() != nullptr;
}

void CallNotices::lookAtAll()
{
    for (int row = 0; row < m_attention.rowCount(); ++row) {
        const QModelIndex index = m_attention.index(row);
        onRaised(index, index.data(models::LevelRole).toInt());
    }
}

void CallNotices::followWindow()
{
    if (!isInFront()) {
        lookAtAll();
        return;
    }
    // Who looks at the board needs to be told nothing.
    for (int row = 0; row < m_attention.rowCount(); ++row)
        m_notifier.close(m_attention.index(row).data(models::IdRole).toString());
    m_missed.clear();
    m_notifier.close(MissedKey);
}

void CallNotices::onRaised(const QModelIndex &row, int level)
{
    const auto kind = static_cast<Waiting>(row.data(models::KindRole).toInt());
    if (isInFront() || !m_alerts.rules()[static_cast<std::size_t>(kind)].notice)
        return;
    const QString id = row.data(models::IdRole).toString();
    if (level >= Urgent)
        m_heldOff.remove(id);
    if (!m_heldOff.contains(id))
        m_notifier.show(id, noticeOf(row, level));
}

Notice CallNotices::noticeOf(const QModelIndex &row, int level) const
{
    const auto kind = static_cast<Waiting>(row.data(models::KindRole).toInt());
    Notice notice;
    const QString name = row.data(models::NameRole).toString();
    const QString number = row.data(models::NumberRole).toString();
    notice.title = partyName(name, number);
    if (!name.isEmpty() && !number.isEmpty() && name != number)
        notice.title += u' ' + number;
    notice.text = Alerts::nameOf(kind);
    if (const QString queue = row.data(models::QueueRole).toString(); !queue.isEmpty())
        notice.text = tr("%1: %2", "what a call does, and the queue").arg(notice.text, queue);
    notice.urgent = level >= Urgent || kind == Waiting::Ringing || kind == Waiting::Recall;
    notice.buttons = {{QString(Take), tr("Answer")}, {QString(HoldOff), tr("Hold off")}};
    if (m_deeds.whyNotVoicemail(row.data(models::ChannelRole).toString()).isEmpty())
        notice.buttons.append({QString(ToVoicemail), tr("Send to voicemail")});
    return notice;
}

QModelIndex CallNotices::rowOf(const QString &id) const
{
    for (int row = 0; row < m_attention.rowCount(); ++row) {
        if (m_attention.index(row).data(models::IdRole).toString() == id)
            return m_attention.index(row);
    }
    return {};
}

void CallNotices::onPressed(const QString &id, const QString &button)
{
    m_notifier.close(id);
    if (id == MissedKey) {
        m_missed.clear();
        m_deeds.showMissed();
        return;
    }
    const QString call = rowOf(id).data(models::ChannelRole).toString();
    if (button == HoldOff)
        m_heldOff.insert(id);
    else if (button == Notifier::Click)
        m_deeds.showWindow();
    else if (button == Take && !call.isEmpty())
        m_deeds.take(call);
    else if (button == ToVoicemail && !call.isEmpty())
        m_deeds.toVoicemail(call);
}

void CallNotices::forget(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QString id = m_attention.index(row).data(models::IdRole).toString();
        m_heldOff.remove(id);
        m_notifier.close(id);
    }
}

void CallNotices::onCall(const store::CallEntry &call)
{
    // One whose end nobody saw may have been answered meanwhile.
    if (!call.mine || call.guessed || !call.isMissed() || isInFront() || !m_alerts.tellsMissed())
        return;
    m_missed.prepend(partyName(call.name, call.number));
    showMissed();
}

void CallNotices::showMissed()
{
    Notice notice;
    notice.title = tr("%n missed call(s)", nullptr, static_cast<int>(m_missed.size()));
    notice.text = m_missed.mid(0, MostNames).join(u'\n');
    if (m_missed.size() > MostNames)
        notice.text += u"\n…";
    notice.buttons = {{QString(Notifier::Click), tr("Show")}};
    m_notifier.show(MissedKey, notice);
}

} // namespace ui
