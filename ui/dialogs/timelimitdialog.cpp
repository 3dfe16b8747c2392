// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelimitdialog.h"

#include "dialogparts.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

TimeLimitDialog::TimeLimitDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"timeLimitDialog"_s);
    setWindowTitle(tr("Time limit"));
    setMinimumWidth(380);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(8);
    m_who = headLine(this);
    layout->addWidget(m_who);
    layout->addWidget(quietLabel(tr("The PBX ends the call by itself, counted from now."), this));

    const auto box = [this](int most, const QString &suffix, const QString &name) {
        auto *made = new QSpinBox(this);
        made->setRange(0, most);
        made->setSuffix(suffix);
        made->setAccessibleName(name);
        made->setAlignment(Qt::AlignRight);
        made->setMinimumWidth(110);
        return made;
    };
    m_minutes = box(1440, tr(" min"), tr("Minutes"));
    m_seconds = box(59, tr(" s"), tr("Seconds"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_minutes);
    row->addWidget(m_seconds);
    row->addStretch();
    layout->addSpacing(4);
    layout->addLayout(row);
    layout->addStretch();
    layout->addSpacing(8);

    auto *buttons = new QDialogButtonBox(this);
    m_set = buttons->addButton(tr("&Set limit"), QDialogButtonBox::AcceptRole);
    m_set->setDefault(true);
    QPushButton *none = buttons->addButton(tr("&Take limit away"), QDialogButtonBox::ResetRole);
    none->setAutoDefault(false);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    layout->addWidget(buttons);

    const auto look = [this] { m_set->setEnabled(m_minutes->value() + m_seconds->value() > 0); };
    connect(m_minutes, &QSpinBox::valueChanged, this, look);
    connect(m_seconds, &QSpinBox::valueChanged, this, look);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit limitRequested(m_uniqueId, m_minutes->value() * 60 + m_seconds->value());
        accept();
    });
    connect(none, &QPushButton::clicked, this, [this] {
        emit limitRequested(m_uniqueId, 0);
        accept();
    });
}

void TimeLimitDialog::openFor(const QString &uniqueId, const QString &who)
{
    m_uniqueId = uniqueId;
    m_who->setText(tr("End the call of %1 after").arg(who));
    m_minutes->setValue(5);
    m_seconds->setValue(0);
    m_minutes->setFocus();
    m_minutes->selectAll();
    open();
}

} // namespace ui
