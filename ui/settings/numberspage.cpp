// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "numberspage.h"

#include "pageparts.h"
#include "pbx/pbx.h"
#include "ui/dialling.h"
#include "ui/dialogs/numbersform.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

NumbersPage::NumbersPage(pbx::Pbx &pbx, Dialling &dialling, QWidget *parent)
    : FormPage(parent)
    , m_pbx(pbx)
    , m_dialling(dialling)
    , m_form(new NumbersForm(this))
{
    setObjectName(u"numbersPage"_s);
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(new ProfileLine(pbx, this));
    layout->addWidget(m_form);
    layout->addStretch();
    connect(m_form, &NumbersForm::edited, this, [this] { edited(); });
    connect(&dialling, &Dialling::changed, this, &NumbersPage::follow);
    m_shown = m_pbx.profile().name;
    m_form->setPlan(m_dialling.numbers().plan(), m_shown);
}

QString NumbersPage::title() const
{
    return tr("Numbers");
}

QString NumbersPage::iconName() const
{
    return u"phone-outgoing"_s;
}

QStringList NumbersPage::otherWords() const
{
    return {tr("Dialling"), tr("Prefix"), tr("Rewrite")};
}

void NumbersPage::follow()
{
    const bool another = m_pbx.profile().name != m_shown;
    m_shown = m_pbx.profile().name;
    if (another || (!isEdited() && m_form->plan() != m_dialling.numbers().plan()))
        m_form->setPlan(m_dialling.numbers().plan(), m_shown);
}

void NumbersPage::apply()
{
    if (m_pbx.profile().name == m_shown && m_form->isUsable() &&
        m_form->plan() != m_dialling.numbers().plan())
        m_dialling.setPlan(m_form->plan());
}

} // namespace ui
