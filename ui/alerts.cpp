// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts.h"

#include "models/roles.h"
#include "store/site.h"

#include <QApplication>
#include <QSettings>
#include <QWidget>

#include <chrono>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using models::Waiting;

constexpr auto Rest = std::chrono::milliseconds(1500);

/// Where the settings keep it; never to be changed.
QString groupOf(Waiting kind)
{
    switch (kind) {
    case Waiting::Recall:
        return u"alerts/recall/"_s;
    case Waiting::Ringing:
        return u"alerts/ringing/"_s;
    case Waiting::Queued:
        return u"alerts/queued/"_s;
    case Waiting::Held:
        return u"alerts/held/"_s;
    case Waiting::Camped:
        return u"alerts/camped/"_s;
    case Waiting::Parked:
        return u"alerts/parked/"_s;
    case Waiting::Count:
        break;
    }
    return {};
}

Sounds standardSounds(Waiting kind)
{
    if (kind == Waiting::Recall)
        return Sounds::Arriving;                                      // nobody expects it
    return kind == Waiting::Ringing ? Sounds::Never : Sounds::Urgent; // that phone rings by itself
}

} // namespace

Alerts::Alerts(models::AttentionModel &attention, QSettings &settings, QWidget *window)
    : QObject(window)
    , m_attention(attention)
    , m_settings(settings)
    , m_window(window)
    , m_bell([] { QApplication::beep(); })
{
    for (std::size_t i = 0; i < m_standard.size(); ++i) {
        const auto kind = static_cast<Waiting>(i);
        const bool atOwnPhone = kind == Waiting::Ringing || kind == Waiting::Recall;
        m_standard[i] = {standardSounds(kind), attention.thresholds(kind), atOwnPhone};
    }
    m_rest.setSingleShot(true);
    m_rest.setInterval(Rest);
    restore();
    connect(&attention, &models::AttentionModel::raised, this, &Alerts::onRaised);
    connect(&attention, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { forget(first, last); });
}

QString Alerts::keyOf(Waiting kind, const QString &what)
{
    return groupOf(kind) + what;
}

void Alerts::restore()
{
    m_quiet = m_settings.value(u"alerts/quiet"_s).toBool();
    m_missed = m_settings.value(u"alerts/missed"_s, true).toBool();
    m_rules = m_standard;
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        const auto kind = static_cast<Waiting>(i);
        const QString group = groupOf(kind);
        Rule &rule = m_rules[i];
        const auto number = [&](const QString &key, int standard, int least, int most) {
            return qBound(least, m_settings.value(group + key, standard).toInt(), most);
        };
        rule.sounds = static_cast<Sounds>(
            number(u"sounds"_s, static_cast<int>(rule.sounds), 0, SoundsCount - 1));
        rule.thresholds.raised = number(u"waitsLong"_s, rule.thresholds.raised, 0, MostSeconds);
        rule.thresholds.urgent =
            number(u"urgent"_s, rule.thresholds.urgent, rule.thresholds.raised, MostSeconds);
        rule.notice = m_settings.value(group + u"notice"_s, rule.notice).toBool();
        m_attention.setThresholds(kind, rule.thresholds);
    }
}

void Alerts::setRules(const Rules &rules)
{
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const QString group = groupOf(static_cast<Waiting>(i));
        store::keep(m_settings, group + u"sounds"_s, static_cast<int>(rules[i].sounds));
        store::keep(m_settings, group + u"waitsLong"_s, rules[i].thresholds.raised);
        store::keep(m_settings, group + u"urgent"_s, rules[i].thresholds.urgent);
        store::keep(m_settings, group + u"notice"_s, rules[i].notice);
    }
    m_settings.sync();
    restore();
}

void Alerts::setTellsMissed(bool tells)
{
    m_missed = tells;
    store::keep(m_settings, u"alerts/missed"_s, tells);
}

void Alerts::setQuiet(bool quiet)
{
    if (m_quiet == quiet || store::isLocked(u"alerts/quiet"_s))
        return;
    m_quiet = quiet;
    store::keep(m_settings, u"alerts/quiet"_s, quiet);
    emit quietChanged();
}

void Alerts::ring()
{
    if (m_quiet || m_rest.isActive())
        return;
    m_rest.start();
    m_bell();
}

void Alerts::onRaised(const QModelIndex &row, int level)
{
    const QString id = row.data(models::IdRole).toString();
    const bool came = !m_known.contains(id);
    m_known.insert(id);
    const auto kind = static_cast<Waiting>(row.data(models::KindRole).toInt());
    const bool atOwnPhone = kind == Waiting::Ringing || kind == Waiting::Recall;
    bool sounds = false;
    switch (m_rules[static_cast<std::size_t>(kind)].sounds) {
    case Sounds::Never:
        break;
    case Sounds::Urgent:
        sounds = level >= 2;
        break;
    case Sounds::Arriving:
        sounds = came;
        break;
    case Sounds::Always:
        sounds = true;
        break;
    }
    if (sounds)
        ring();
    if (!m_quiet && (level >= 2 || (came && atOwnPhone)))
        QApplication::alert(m_window);
}

void Alerts::forget(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_known.remove(m_attention.index(row).data(models::IdRole).toString());
}

QString Alerts::nameOf(Waiting kind)
{
    switch (kind) {
    case Waiting::Recall:
        return tr("Comes back, not answered");
    case Waiting::Ringing:
        return tr("Rings at your phone");
    case Waiting::Queued:
        return tr("Waits in a queue");
    case Waiting::Held:
        return tr("On hold");
    case Waiting::Camped:
        return tr("Waits for somebody busy");
    case Waiting::Parked:
        return tr("Parked");
    case Waiting::Count:
        break;
    }
    return {};
}

QString Alerts::nameOf(Sounds sounds)
{
    switch (sounds) {
    case Sounds::Never:
        return tr("never");
    case Sounds::Urgent:
        return tr("when it is urgent");
    case Sounds::Arriving:
        return tr("when it comes");
    case Sounds::Always:
        return tr("at every step");
    }
    return {};
}

} // namespace ui
