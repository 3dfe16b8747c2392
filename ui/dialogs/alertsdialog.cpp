// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alertsdialog.h"

#include "alertsform.h"
#include "dialogparts.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

AlertsDialog::AlertsDialog(Alerts &alerts, QWidget *parent)
    : QDialog(parent)
    , m_form(new AlertsForm(alerts, this))
{
    setObjectName(u"alertsDialog"_s);
    setWindowTitle(tr("Alerts and sounds"));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(QDialogButtonBox::Save)->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    QPushButton *standard = buttons->addButton(tr("St&andard"), QDialogButtonBox::ResetRole);
    standard->setAutoDefault(false);
    connect(standard, &QPushButton::clicked, m_form, &AlertsForm::showStandard);
    connect(buttons, &QDialogButtonBox::accepted, this, &AlertsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    QVBoxLayout *layout = dialogLayout(this);
    layout->addWidget(m_form);
    layout->addWidget(buttons);
    m_form->setFocus();
}

void AlertsDialog::accept()
{
    m_form->keep();
    QDialog::accept();
}

} // namespace ui
