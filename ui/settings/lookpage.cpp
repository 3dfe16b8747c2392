// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lookpage.h"

#include "lock.h"
#include "pageparts.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/language.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

LookPage::LookPage(QSettings &settings, Deeds deeds, QWidget *parent)
    : SettingsPage(parent)
    , m_settings(settings)
    , m_deeds(std::move(deeds))
{
    setObjectName(u"lookPage"_s);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(9);
    const auto box = [&](const QString &id, const QString &label) {
        auto *made = new QComboBox(this);
        made->setObjectName(id);
        form->addRow(label, made);
        return made;
    };
    m_scheme = box(u"colours"_s, tr("&Colours"));
    m_scheme->addItems({tr("As the desktop"), tr("Light"), tr("Dark")});
    m_form = box(u"peopleForm"_s, tr("&People"));
    m_form->addItems({tr("As tiles"), tr("As a table")});
    m_language = box(u"language"_s, tr("&Language"));
    m_language->addItem(tr("As the system"), QString());
    for (const QString &code : Language::available())
        m_language->addItem(QLocale(code).nativeLanguageName(), code);
    QLabel *note = quietLabel(tr("Another language is spoken from the next start on."), this);
    m_language->setAccessibleDescription(note->text());
    form->addRow({}, note);
    auto *reset = new QPushButton(tr("&Reset layout"), this);
    reset->setObjectName(u"resetLayout"_s);
    reset->setToolTip(tr("Panels go back to where they were at first"));

    QVBoxLayout *layout = pageLayout(this);
    layout->addLayout(form);
    layout->addWidget(reset, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_scheme, &QComboBox::activated, this,
            [this](int index) { m_deeds.setScheme(static_cast<Scheme>(index)); });
    connect(m_form, &QComboBox::activated, this,
            [this](int index) { m_deeds.showTable(index == 1); });
    connect(m_language, &QComboBox::activated, this,
            [this] { Language::choose(m_settings, m_language->currentData().toString()); });
    connect(reset, &QPushButton::clicked, this, [this] { m_deeds.resetLayout(); });
    showLock(m_scheme, u"view/scheme"_s);
    showLock(m_language, u"view/language"_s);
    follow();
}

QString LookPage::title() const
{
    return tr("Look and language");
}

QString LookPage::iconName() const
{
    return u"sun"_s;
}

QStringList LookPage::otherWords() const
{
    return {tr("Theme, dark mode, light mode"), tr("Tiles, table"), u"Language"_s};
}

void LookPage::showEvent(QShowEvent *event)
{
    follow(); // the menu may have changed them
    SettingsPage::showEvent(event);
}

void LookPage::follow()
{
    m_scheme->setCurrentIndex(static_cast<int>(m_deeds.scheme()));
    m_form->setCurrentIndex(m_deeds.showsTable() ? 1 : 0);
    m_language->setCurrentIndex(std::max(0, m_language->findData(Language::chosen(m_settings))));
}

} // namespace ui
