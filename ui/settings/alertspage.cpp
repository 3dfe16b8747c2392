// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alertspage.h"

#include "pageparts.h"
#include "ui/dialogs/alertsform.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

AlertsPage::AlertsPage(Alerts &alerts, QWidget *parent)
    : FormPage(parent)
    , m_form(new AlertsForm(alerts, this))
{
    setObjectName(u"alertsPage"_s);
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(m_form);
    auto *standard = new QPushButton(tr("St&andard"), this);
    standard->setObjectName(u"standardAlerts"_s);
    standard->setToolTip(tr("Times and sounds as Cordboard comes with them"));
    layout->addWidget(standard, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(standard, &QPushButton::clicked, m_form, &AlertsForm::showStandard);
    connect(m_form, &AlertsForm::edited, this, [this] { edited(); });
}

QString AlertsPage::title() const
{
    return tr("Alerts and sounds");
}

QString AlertsPage::iconName() const
{
    return u"bell"_s;
}

QStringList AlertsPage::otherWords() const
{
    return {tr("Notifications"), tr("Bell"), tr("Urgent")};
}

void AlertsPage::apply()
{
    m_form->keep();
}

} // namespace ui
