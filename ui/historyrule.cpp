// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historyrule.h"

#include "store/history.h"
#include "store/site.h"

#include <QDateTime>
#include <QSettings>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

HistoryRule::HistoryRule(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_again.setInterval(6h);
    connect(&m_again, &QTimer::timeout, this, &HistoryRule::apply);
}

void HistoryRule::setHistory(store::History *history)
{
    m_history = history;
    apply();
    emit changed();
}

store::History *HistoryRule::history() const
{
    return m_history;
}

int HistoryRule::days() const
{
    return qMax(0, m_settings.value(Key).toInt());
}

void HistoryRule::setDays(int days)
{
    store::keep(m_settings, Key, qMax(0, days));
    apply();
    emit changed();
}

bool HistoryRule::isEverybody() const
{
    return m_settings.value(EverybodyKey).toBool();
}

bool HistoryRule::isEverybodyLocked() const
{
    return store::isLocked(EverybodyKey);
}

void HistoryRule::setEverybody(bool everybody)
{
    if (everybody == isEverybody() || isEverybodyLocked())
        return;
    store::keep(m_settings, EverybodyKey, everybody);
    emit everybodyChanged(everybody);
}

void HistoryRule::apply()
{
    if (!m_history || days() == 0) {
        m_again.stop();
        return;
    }
    m_history->dropBefore(QDateTime::currentDateTime().addDays(-days()).toMSecsSinceEpoch());
    m_again.start();
}

} // namespace ui
