// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keepcalls.h"

#include "lock.h"
#include "ui/historyrule.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

KeepCalls::KeepCalls(HistoryRule &rule, QWidget *parent)
    : QComboBox(parent)
    , m_rule(rule)
{
    setObjectName(u"keepCalls"_s);
    addItem(tr("for ever"), 0);
    addItem(tr("for two years"), 730);
    addItem(tr("for one year"), 365);
    addItem(tr("for 90 days"), 90);
    addItem(tr("for 30 days"), 30);
    follow();
    connect(&rule, &HistoryRule::changed, this, &KeepCalls::follow);
    connect(this, &QComboBox::activated, this, &KeepCalls::choose);
}

void KeepCalls::showEvent(QShowEvent *event)
{
    showLock(this, HistoryRule::Key);
    follow();
    QComboBox::showEvent(event);
}

void KeepCalls::follow()
{
    setEnabled(m_rule.history() != nullptr && !isLocked(this));
    const int days = m_rule.days();
    if (findData(days) < 0)
        addItem(tr("for %n day(s)", nullptr, days), days); // written into the file by hand
    setCurrentIndex(findData(days));
}

void KeepCalls::choose()
{
    const int days = currentData().toInt();
    const int before = m_rule.days();
    if (days == before)
        return;
    if (days == 0 || (before != 0 && days > before)) {
        m_rule.setDays(days);
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Keep calls"),
                                     tr("Calls that ended more than %n day(s) ago are taken away "
                                        "now, and from now on every day. "
                                        "They do not come back.",
                                        nullptr, days),
                                     QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QAbstractButton *yes =
        question->addButton(tr("&Take them away"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(question, &QMessageBox::buttonClicked, this,
            [this, yes, days](QAbstractButton *chosen) {
                if (chosen == yes)
                    m_rule.setDays(days);
                follow();
            });
    question->open();
}

} // namespace ui
