// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "numbersdialog.h"

#include "dialogparts.h"
#include "numbersform.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

NumbersDialog::NumbersDialog(const directory::NumberPlan &plan, const QString &profile,
                             QWidget *parent)
    : QDialog(parent)
    , m_form(new NumbersForm(this))
{
    setObjectName(u"numbersDialog"_s);
    setWindowTitle(tr("Numbers"));
    m_form->setPlan(plan, profile);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save = buttons->addButton(QDialogButtonBox::Save);
    save->setDefault(true);
    save->setEnabled(m_form->isUsable());
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(m_form, &NumbersForm::usableChanged, save, &QWidget::setEnabled);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(this->plan());
        accept();
    });

    QVBoxLayout *layout = dialogLayout(this);
    layout->addWidget(m_form);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(620);
}

directory::NumberPlan NumbersDialog::plan() const
{
    return m_form->plan();
}

} // namespace ui
