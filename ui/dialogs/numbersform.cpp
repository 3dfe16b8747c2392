// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "numbersform.h"

#include "dialogparts.h"
#include "store/profiles.h"
#include "ui/dialling.h"
#include "ui/settings/lock.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int MaxRules = 200;

QString itemText(const QTableWidget *table, int row, int column)
{
    const QTableWidgetItem *item = table->item(row, column);
    return item == nullptr ? QString() : item->text().trimmed();
}

QString countryName(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

} // namespace

NumbersForm::NumbersForm(QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    m_country = new QComboBox(this);
    m_country->setObjectName(u"country"_s);
    m_country->addItem(tr("None: numbers are dialled as they are typed"), QString());
    QList<std::pair<QString, QString>> countries;
    for (const QString &code : directory::Numbers::countries())
        countries.append({countryName(code), code});
    std::sort(countries.begin(), countries.end(), [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    for (const auto &[name, code] : countries)
        m_country->addItem(tr("%1 (%2)", "a country and its code").arg(name, code), code);
    form->addRow(tr("&Country"), m_country);

    const auto line = [&](const QString &id, const QString &label, const QString &placeholder) {
        auto *made = new QLineEdit(this);
        made->setObjectName(id);
        made->setPlaceholderText(placeholder);
        made->setMaxLength(20);
        form->addRow(label, made);
        connect(made, &QLineEdit::textChanged, this, &NumbersForm::look);
        return made;
    };
    m_area = line(u"areaCode"_s, tr("&Area code"), u"30"_s);
    m_outsideLine = line(u"outsideLine"_s, tr("&Outside line"), u"0"_s);
    m_outsideLine->setAccessibleDescription(tr("What is dialled before every number outside"));
    m_outsideLine->setToolTip(m_outsideLine->accessibleDescription());
    m_internal = new QSpinBox(this);
    m_internal->setObjectName(u"internalLength"_s);
    m_internal->setRange(0, 12);
    m_internal->setSuffix(tr(" digits at most"));
    form->addRow(tr("&Extensions have"), m_internal);
    connect(m_internal, &QSpinBox::valueChanged, this, &NumbersForm::look);
    connect(m_country, &QComboBox::currentIndexChanged, this, &NumbersForm::look);
    buildRules();
    form->addRow(tr("&Rules"), m_ruleBox);

    m_try = new QLineEdit(this);
    m_try->setObjectName(u"tryNumber"_s);
    m_try->setPlaceholderText(tr("Type a number to see what is dialled"));
    m_try->setMaxLength(80);
    m_tried = new OutcomeLine(this);
    m_tried->setObjectName(u"tried"_s);
    form->addRow(tr("&Try it"), m_try);
    form->addRow({}, m_tried);
    connect(m_try, &QLineEdit::textChanged, this, &NumbersForm::look);

    m_built = true;
    look();
}

void NumbersForm::setPlan(const directory::NumberPlan &plan, const QString &profile)
{
    const auto lock = [&profile](QWidget *field, const QString &key) {
        showLock(field, store::Profiles::keyOf(profile, key));
    };
    lock(m_country, u"country"_s);
    lock(m_area, u"areaCode"_s);
    lock(m_outsideLine, u"outsideLine"_s);
    lock(m_internal, u"internalLength"_s);
    lock(m_ruleBox, u"rewrites"_s);
    const QSignalBlocker quiet(this);
    m_country->setCurrentIndex(std::max(0, m_country->findData(plan.country)));
    m_area->setText(plan.areaCode);
    m_outsideLine->setText(plan.outsideLine);
    m_internal->setValue(plan.internalLength);
    m_rules->setRowCount(0);
    for (const directory::Rewrite &rule : plan.rewrites)
        addRule(rule);
    look();
}

void NumbersForm::buildRules()
{
    m_ruleBox = new QWidget(this);
    m_rules = new QTableWidget(0, 2, m_ruleBox);
    m_rules->setObjectName(u"rules"_s);
    m_rules->setAccessibleName(tr("Rules, the first that fits decides"));
    m_rules->setHorizontalHeaderLabels({tr("A number like"), tr("is dialled as")});
    m_rules->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_rules->verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    m_rules->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rules->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rules->setTabKeyNavigation(false);
    m_rules->setMinimumHeight(110);
    m_rules->setToolTip(tr("A regular expression for the whole number, without separators: "
                           "7(\\d{3}) is dialled as *72\\1"));
    const auto button = [this](const QString &id, const QString &text) {
        auto *made = new QPushButton(text, m_ruleBox);
        made->setObjectName(id);
        made->setAutoDefault(false);
        return made;
    };
    QPushButton *add = button(u"addRule"_s, tr("A&dd"));
    m_remove = button(u"removeRule"_s, tr("R&emove"));
    m_up = button(u"ruleUp"_s, tr("&Up"));
    m_down = button(u"ruleDown"_s, tr("Dow&n"));
    auto *side = new QVBoxLayout;
    side->setSpacing(4);
    for (QPushButton *each : {add, m_remove, m_up, m_down})
        side->addWidget(each);
    side->addStretch();
    auto *layout = new QHBoxLayout(m_ruleBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_rules, 1);
    layout->addLayout(side);
    m_ruleBox->setFocusProxy(m_rules);
    connect(add, &QPushButton::clicked, this, [this] {
        addRule({});
        m_rules->setCurrentCell(m_rules->rowCount() - 1, 0);
        m_rules->editItem(m_rules->currentItem());
    });
    connect(m_remove, &QPushButton::clicked, this, &NumbersForm::removeRule);
    connect(m_up, &QPushButton::clicked, this, [this] { moveRule(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveRule(1); });
    connect(m_rules, &QTableWidget::itemChanged, this, &NumbersForm::look);
    connect(m_rules, &QTableWidget::currentCellChanged, this, &NumbersForm::look);
}

void NumbersForm::addRule(const directory::Rewrite &rule)
{
    const int row = m_rules->rowCount();
    if (row >= MaxRules)
        return;
    m_rules->insertRow(row);
    m_rules->setItem(row, 0, new QTableWidgetItem(rule.pattern));
    m_rules->setItem(row, 1, new QTableWidgetItem(rule.replacement));
}

void NumbersForm::moveRule(int by)
{
    const int row = m_rules->currentRow();
    const int other = row + by;
    if (row < 0 || other < 0 || other >= m_rules->rowCount())
        return;
    for (int column = 0; column < m_rules->columnCount(); ++column) {
        QTableWidgetItem *mine = m_rules->takeItem(row, column);
        m_rules->setItem(row, column, m_rules->takeItem(other, column));
        m_rules->setItem(other, column, mine);
    }
    m_rules->setCurrentCell(other, m_rules->currentColumn());
    look();
}

void NumbersForm::removeRule()
{
    m_rules->removeRow(m_rules->currentRow());
    look();
}

directory::NumberPlan NumbersForm::plan() const
{
    directory::NumberPlan plan{m_country->currentData().toString(),
                               m_area->text().trimmed(),
                               m_outsideLine->text().trimmed(),
                               m_internal->value(),
                               {}};
    for (int row = 0; row < m_rules->rowCount(); ++row) {
        const QString pattern = itemText(m_rules, row, 0);
        if (!pattern.isEmpty())
            plan.rewrites.append({pattern, itemText(m_rules, row, 1)});
    }
    return plan;
}

/// What the number that is tried becomes, or which rule cannot be used.
void NumbersForm::look()
{
    if (!m_built)
        return;
    const int row = m_rules->currentRow();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_rules->rowCount());
    const directory::NumberPlan wanted = plan();
    for (qsizetype i = 0; i < wanted.rewrites.size(); ++i) {
        const QString why = directory::Numbers::whyNot(wanted.rewrites.at(i));
        if (why.isEmpty())
            continue;
        m_tried->say(OutcomeLine::Kind::Bad,
                     tr("“%1” cannot be used: %2").arg(wanted.rewrites.at(i).pattern, why));
        setUsable(false);
        return;
    }
    if (m_try->text().trimmed().isEmpty())
        m_tried->say(OutcomeLine::Kind::Quiet, {});
    else
        m_tried->say(OutcomeLine::Kind::Good,
                     Dialling::wordsFor(directory::Numbers(wanted).dialled(m_try->text())));
    setUsable(true);
    if (wanted != m_last) {
        m_last = wanted;
        emit edited();
    }
}

void NumbersForm::setUsable(bool usable)
{
    if (m_usable == usable)
        return;
    m_usable = usable;
    emit usableChanged(usable);
}

} // namespace ui
