// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keepingpage.h"

#include "keepcalls.h"
#include "pageparts.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/historyrule.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

KeepingPage::KeepingPage(HistoryRule &rule, QWidget *parent)
    : SettingsPage(parent)
{
    setObjectName(u"keepingPage"_s);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(9);
    form->addRow(tr("&Keep calls"), new KeepCalls(rule, this));
    QVBoxLayout *layout = pageLayout(this);
    layout->addLayout(form);
    layout->addWidget(quietLabel(tr("Every call of your phone is kept on this computer, with its "
                                    "whole journey. Older ones are taken away at the start and "
                                    "several times a day."),
                                 this));
    auto *everybody = new QCheckBox(tr("Keep the calls of &all phones"));
    everybody->setObjectName(u"keepEverybody"_s);
    everybody->setChecked(rule.isEverybody());
    everybody->setEnabled(!rule.isEverybodyLocked());
    connect(everybody, &QCheckBox::toggled, &rule, &HistoryRule::setEverybody);
    connect(&rule, &HistoryRule::everybodyChanged, everybody, &QCheckBox::setChecked);
    layout->addWidget(everybody);
    layout->addWidget(quietLabel(
        tr("Not those of your own phone alone, but every call that this login sees while Cordboard "
           "runs. Who called whom is personal: keep it where those concerned know of it and agree. "
           "What is kept already stays when this is switched off."),
        this));
    layout->addStretch();
}

QString KeepingPage::title() const
{
    return tr("History");
}

QString KeepingPage::iconName() const
{
    return u"history"_s;
}

QStringList KeepingPage::otherWords() const
{
    return {tr("Retention"), tr("Delete old calls"), tr("Statistics"), tr("Privacy")};
}

} // namespace ui
