// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alertsform.h"

#include "dialogparts.h"
#include "ui/settings/lock.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

AlertsForm::AlertsForm(Alerts &alerts, QWidget *parent)
    : QWidget(parent)
    , m_alerts(alerts)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(8);
    const std::array heads{tr("A call that…"), tr("waits long after"), tr("is urgent after"),
                           tr("sounds"), tr("notifies")};
    for (int column = 0; column < static_cast<int>(heads.size()); ++column)
        grid->addWidget(quietLabel(heads[static_cast<std::size_t>(column)], this), 0, column);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString kind = Alerts::nameOf(static_cast<models::Waiting>(i));
        const auto seconds = [&](const QString &what) {
            auto *made = new QSpinBox(this);
            made->setRange(0, Alerts::MostSeconds);
            made->setSuffix(tr(" s"));
            made->setAccessibleName(tr("%1: %2").arg(kind, what));
            return made;
        };
        Row &row = m_rows[i];
        row.raised = seconds(heads[1]);
        row.urgent = seconds(heads[2]);
        connect(row.raised, &QSpinBox::valueChanged, row.urgent, &QSpinBox::setMinimum);
        row.sounds = new QComboBox(this);
        row.sounds->setAccessibleName(tr("%1: %2").arg(kind, heads[3]));
        for (int s = 0; s < SoundsCount; ++s)
            row.sounds->addItem(Alerts::nameOf(static_cast<Sounds>(s)));
        row.notice = new QCheckBox(this);
        row.notice->setAccessibleName(tr("%1: %2").arg(kind, heads[4]));
        row.notice->setToolTip(tr("The desktop tells of it while this window is not in front"));
        const int line = static_cast<int>(i) + 1;
        grid->addWidget(new QLabel(kind, this), line, 0);
        grid->addWidget(row.raised, line, 1);
        grid->addWidget(row.urgent, line, 2);
        grid->addWidget(row.sounds, line, 3);
        grid->addWidget(row.notice, line, 4, Qt::AlignCenter);
        for (QSpinBox *box : {row.raised, row.urgent})
            connect(box, &QSpinBox::valueChanged, this, &AlertsForm::edited);
        connect(row.sounds, &QComboBox::activated, this, &AlertsForm::edited);
        connect(row.notice, &QCheckBox::clicked, this, &AlertsForm::edited);
    }
    grid->setColumnStretch(0, 1);

    m_quiet = new QCheckBox(tr("&Quiet mode: nothing sounds"), this);
    m_quiet->setChecked(alerts.isQuiet());
    m_missed = new QCheckBox(tr("Notify of &missed calls"), this);
    m_missed->setChecked(alerts.tellsMissed());
    auto *listen = new QPushButton(tr("&Try the sound"), this);
    listen->setAutoDefault(false);
    listen->setToolTip(tr("The sound is your desktop's own bell"));
    connect(listen, &QPushButton::clicked, &alerts, &Alerts::ring);
    connect(m_quiet, &QCheckBox::toggled, listen, &QWidget::setDisabled);
    listen->setDisabled(alerts.isQuiet());
    for (QCheckBox *box : {m_quiet, m_missed})
        connect(box, &QCheckBox::toggled, this, &AlertsForm::edited);
    // By its key, or by the menu.
    connect(&alerts, &Alerts::quietChanged, m_quiet,
            [this] { m_quiet->setChecked(m_alerts.isQuiet()); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addLayout(grid);
    auto *sound = new QHBoxLayout;
    sound->addWidget(m_quiet, 1);
    sound->addWidget(listen);
    layout->addLayout(sound);
    layout->addWidget(m_missed);
    layout->addWidget(quietLabel(tr("The sound is your desktop's own bell. A window in the "
                                    "background also asks for attention in the task bar."),
                                 this));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto kind = static_cast<models::Waiting>(i);
        showLock(m_rows[i].raised, Alerts::keyOf(kind, u"waitsLong"_s));
        showLock(m_rows[i].urgent, Alerts::keyOf(kind, u"urgent"_s));
        showLock(m_rows[i].sounds, Alerts::keyOf(kind, u"sounds"_s));
        showLock(m_rows[i].notice, Alerts::keyOf(kind, u"notice"_s));
    }
    showLock(m_quiet, u"alerts/quiet"_s);
    showLock(m_missed, u"alerts/missed"_s);
    showRules(alerts.rules());
    setFocusProxy(m_rows.front().raised);
}

void AlertsForm::showStandard()
{
    showRules(m_alerts.standard());
    emit edited();
}

void AlertsForm::showRules(const Alerts::Rules &rules)
{
    const QSignalBlocker quiet(this);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].raised->setValue(rules[i].thresholds.raised);
        m_rows[i].urgent->setValue(rules[i].thresholds.urgent);
        m_rows[i].sounds->setCurrentIndex(static_cast<int>(rules[i].sounds));
        m_rows[i].notice->setChecked(rules[i].notice);
    }
}

void AlertsForm::keep()
{
    Alerts::Rules rules = m_alerts.rules();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        rules[i].sounds = static_cast<Sounds>(m_rows[i].sounds->currentIndex());
        rules[i].thresholds = {m_rows[i].raised->value(), m_rows[i].urgent->value()};
        rules[i].notice = m_rows[i].notice->isChecked();
    }
    m_alerts.setRules(rules);
    m_alerts.setQuiet(m_quiet->isChecked());
    m_alerts.setTellsMissed(m_missed->isChecked());
}

} // namespace ui
