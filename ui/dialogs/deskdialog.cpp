// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deskdialog.h"

#include "deskform.h"
#include "dialogparts.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

DeskDialog::DeskDialog(const pbx::Desk &desk, const QString &profile, QWidget *parent)
    : QDialog(parent)
    , m_form(new DeskForm(this))
{
    setObjectName(u"deskDialog"_s);
    setWindowTitle(tr("Your desk"));
    m_form->setDesk(desk, profile);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(QDialogButtonBox::Save)->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(this->desk());
        accept();
    });

    QVBoxLayout *layout = dialogLayout(this);
    layout->addWidget(m_form);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(700); // so that large letters leave the notes at two lines
}

pbx::Desk DeskDialog::desk() const
{
    return m_form->desk();
}

} // namespace ui
