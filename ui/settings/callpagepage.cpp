// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callpagepage.h"

#include "pageparts.h"
#include "ui/callpage.h"
#include "ui/dialogs/dialogparts.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

CallPagePage::CallPagePage(CallPage &callPage, QWidget *parent)
    : SettingsPage(parent)
    , m_callPage(callPage)
{
    setObjectName(u"callPagePage"_s);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(9);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    m_address = new QLineEdit(callPage.rule().pattern, this);
    m_address->setObjectName(u"pageAddress"_s);
    m_address->setPlaceholderText(u"https://crm.example/search?q={number}"_s);
    m_address->setLayoutDirection(Qt::LeftToRight);
    auto *fields = new QPushButton(tr("&Insert"), this);
    fields->setObjectName(u"insertField"_s);
    fields->setAutoDefault(false);
    fields->setAccessibleName(tr("Insert a field"));
    auto *menu = new QMenu(fields);
    for (const auto &[name, words] : CallPage::fieldWords()) {
        const QString field = u'{' + name + u'}';
        QAction *action =
            menu->addAction(tr("%1: %2", "{number}, what it holds").arg(field, words));
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, field] {
            m_address->insert(field);
            m_address->setFocus();
        });
    }
    fields->setMenu(menu);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_address, 1);
    row->addWidget(fields);
    form->addRow(tr("&Address"), row);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(row)))
        label->setBuddy(m_address);
    m_preview = new OutcomeLine(this);
    m_preview->setObjectName(u"pagePreview"_s);
    form->addRow({}, m_preview);

    m_when = new QComboBox(this);
    m_when->setObjectName(u"pageWhen"_s);
    const QString keys = callPage.action()->shortcut().toString(QKeySequence::NativeText);
    m_when->addItem(keys.isEmpty() ? tr("only by the menu") : tr("only by the key %1").arg(keys));
    m_when->addItem(tr("when a call rings at your phone"));
    m_when->addItem(tr("when you answer a call"));
    m_when->setCurrentIndex(static_cast<int>(callPage.rule().when));
    form->addRow(tr("&Open it"), m_when);
    m_outgoing = new QCheckBox(tr("also for calls that you &make"), this);
    m_outgoing->setObjectName(u"pageOutgoing"_s);
    m_outgoing->setChecked(callPage.rule().outgoing);
    form->addRow({}, m_outgoing);
    m_colleagues = new QCheckBox(tr("also for &colleagues"), this);
    m_colleagues->setObjectName(u"pageColleagues"_s);
    m_colleagues->setChecked(callPage.rule().colleagues);
    m_colleagues->setToolTip(tr("Calls with an extension of the PBX"));
    form->addRow({}, m_colleagues);
    m_schemes = new QLineEdit(callPage.rule().schemes.join(u' '), this);
    m_schemes->setObjectName(u"pageSchemes"_s);
    m_schemes->setPlaceholderText(tr("none"));
    m_schemes->setMaxLength(200);
    m_schemes->setLayoutDirection(Qt::LeftToRight);
    m_schemes->setToolTip(tr("Names in front of the colon, as mycrm, for programs of your own that "
                             "the desktop opens such addresses with"));
    form->addRow(tr("Beside &https and http"), m_schemes);

    QVBoxLayout *layout = pageLayout(this);
    layout->addLayout(form);
    layout->addWidget(quietLabel(
        tr("The address is opened by your desktop, in your browser. What a caller says of himself "
           "is encoded: it can change neither the server nor anything else of the address."),
        this));
    layout->addStretch();
    connect(m_address, &QLineEdit::textChanged, this, &CallPagePage::edited);
    connect(m_schemes, &QLineEdit::textChanged, this, &CallPagePage::edited);
    connect(m_when, &QComboBox::activated, this, &CallPagePage::edited);
    connect(m_outgoing, &QCheckBox::toggled, this, &CallPagePage::edited);
    connect(m_colleagues, &QCheckBox::toggled, this, &CallPagePage::edited);
    look();
}

QString CallPagePage::title() const
{
    return tr("Web page per call");
}

QString CallPagePage::iconName() const
{
    return u"globe"_s;
}

QStringList CallPagePage::otherWords() const
{
    return {tr("Customer record, ticket, browser"), u"CRM, URL"_s};
}

void CallPagePage::edited()
{
    CallPage::Rule rule;
    rule.pattern = m_address->text().trimmed();
    rule.when = static_cast<CallPage::When>(m_when->currentIndex());
    rule.outgoing = m_outgoing->isChecked();
    rule.colleagues = m_colleagues->isChecked();
    static const QRegularExpression Between(u"[\\s,;:/]+"_s);
    rule.schemes = m_schemes->text().toLower().split(Between, Qt::SkipEmptyParts);
    m_callPage.setRule(rule);
    look();
}

/// What the address becomes, whether or not it is good.
void CallPagePage::look()
{
    const CallPage::Rule &rule = m_callPage.rule();
    const bool any = !rule.pattern.isEmpty();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_when, m_outgoing, m_colleagues})
        widget->setEnabled(any);
    if (!any) {
        m_preview->say(OutcomeLine::Kind::Quiet, tr("No page is opened."));
        return;
    }
    const CallAddress address =
        CallAddress::from(rule.pattern, m_callPage.fieldsOf(CallPage::sample()), rule.schemes);
    if (address.wrong == CallAddress::Wrong::Nothing)
        m_preview->say(OutcomeLine::Kind::Good, QString::fromLatin1(address.url.toEncoded()));
    else
        m_preview->say(OutcomeLine::Kind::Bad, CallPage::describe(address));
}

} // namespace ui
