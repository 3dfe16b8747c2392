// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deskpage.h"

#include "pageparts.h"
#include "pbx/pbx.h"
#include "ui/connections.h"
#include "ui/dialogs/deskform.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

DeskPage::DeskPage(pbx::Pbx &pbx, Connections &connections, QWidget *parent)
    : FormPage(parent)
    , m_pbx(pbx)
    , m_connections(connections)
    , m_form(new DeskForm(this))
{
    setObjectName(u"deskPage"_s);
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(new ProfileLine(pbx, this));
    layout->addWidget(m_form);
    layout->addStretch();
    connect(m_form, &DeskForm::edited, this, [this] { edited(); });
    connect(&pbx, &pbx::Pbx::linkChanged, this, &DeskPage::follow);
    follow();
}

QString DeskPage::title() const
{
    return tr("Your desk");
}

QString DeskPage::iconName() const
{
    return u"phone"_s;
}

void DeskPage::follow()
{
    m_form->setEnabled(hasProfile(m_pbx));
    if (const QString name = m_pbx.profile().name; name != m_shown) {
        flush(); // for the one that it was typed for
        m_shown = name;
        m_form->setDesk(m_pbx.profile().desk, name);
    }
}

void DeskPage::apply()
{
    m_connections.keepDesk(m_shown, m_form->desk());
}

} // namespace ui
