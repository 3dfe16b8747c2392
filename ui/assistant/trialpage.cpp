// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trialpage.h"

#include "models/owncall.h"
#include "pbx/attendant.h"
#include "ui/dialling.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/words.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

TrialPage::TrialPage(AssistantDraft &draft, pbx::Pbx &pbx, const models::OwnCall &call,
                     const Dialling &dialling, QWidget *parent)
    : AssistantPage(draft, parent)
    , m_pbx(pbx)
    , m_call(call)
    , m_dialling(dialling)
    , m_number(new QLineEdit(this))
    , m_start(new QPushButton(tr("C&all"), this))
    , m_end(new QPushButton(tr("&Hang up"), this))
    , m_outcome(new OutcomeLine(this))
{
    setObjectName(u"trialPage"_s);
    m_number->setObjectName(u"assistantNumber"_s);
    m_number->setPlaceholderText(tr("A colleague, or your mobile phone"));
    m_number->setMaxLength(80);
    m_start->setObjectName(u"assistantCall"_s);
    m_end->setObjectName(u"assistantHangUp"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(quietLabel(tr("Your own phone rings first. When you lift it, it calls the "
                                    "number."),
                                 this));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Number"), m_number);
    layout->addLayout(form);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_start, m_end}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    layout->addLayout(row);
    layout->addWidget(m_outcome);
    layout->addStretch();
    connect(m_number, &QLineEdit::textChanged, this, &TrialPage::follow);
    connect(m_start, &QPushButton::clicked, this, &TrialPage::call);
    connect(m_end, &QPushButton::clicked, this, [this] {
        m_pbx.attendant().hangUp(m_call.details().leg, this, [](const ami::Result<QString> &) {});
    });
    connect(&call, &models::OwnCall::changed, this, &TrialPage::follow);
    connect(&pbx, &pbx::Pbx::linkChanged, this, &TrialPage::follow);
    follow();
}

QString TrialPage::title() const
{
    return tr("Test call");
}

void TrialPage::enter()
{
    follow();
    m_number->setFocus();
}

void TrialPage::call()
{
    m_asked = true;
    m_seen = false;
    m_outcome->say(OutcomeLine::Kind::Quiet, tr("Your phone is called…"));
    m_pbx.attendant().call(m_dialling.toDial(m_number->text().trimmed()), this,
                           [this](const ami::Result<QString> &answer) {
                               if (answer)
                                   return;
                               m_asked = false;
                               m_outcome->say(
                                   OutcomeLine::Kind::Bad,
                                   tr("Nobody was called. %1").arg(describe(answer.error())));
                           });
}

void TrialPage::follow()
{
    using Phase = models::OwnCall::Phase;
    const models::OwnCall::Details &details = m_call.details();
    const QString why = describe(m_pbx.attendant().obstacle(pbx::Attendant::Act::Call));
    m_start->setEnabled(why.isEmpty() && details.phase == Phase::None &&
                        !m_number->text().trimmed().isEmpty());
    m_start->setToolTip(why);
    m_end->setEnabled(details.phase != Phase::None);
    if (!m_asked) {
        if (!why.isEmpty())
            m_outcome->say(OutcomeLine::Kind::Quiet, why);
        return;
    }
    switch (details.phase) {
    case Phase::Ringing:
        m_outcome->say(OutcomeLine::Kind::Quiet, tr("Your phone rings: lift it."));
        break;
    case Phase::Calling:
        m_outcome->say(OutcomeLine::Kind::Quiet, tr("You lifted it; the number is called."));
        break;
    case Phase::Talking:
    case Phase::Held:
        m_outcome->say(OutcomeLine::Kind::Good, tr("It works: you are connected."));
        break;
    case Phase::None:
        if (m_seen) {
            m_asked = false;
            m_outcome->say(OutcomeLine::Kind::Quiet, tr("The call has ended."));
        }
        return;
    }
    m_seen = true;
}

} // namespace ui
