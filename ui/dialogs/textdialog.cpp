// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textdialog.h"

#include "dialogparts.h"
#include "ui/settings/lock.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

TextDialog::TextDialog(const QString &title, const QString &explanation, const QString &usual,
                       QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"textDialog"_s);
    setWindowTitle(title);
    setMinimumWidth(420);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(quietLabel(explanation, this));
    alignText(m_text);
    m_text->setAccessibleName(title);
    m_text->setAccessibleDescription(explanation);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(QFontMetrics(font()).lineSpacing() * 9);
    layout->addWidget(m_text, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel,
                                         Qt::Horizontal, this);
    m_reset = buttons->addButton(tr("As it &was"), QDialogButtonBox::ResetRole);
    m_reset->setToolTip(tr("The text that comes with Cordboard"));
    m_reset->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(m_reset, &QPushButton::clicked, m_text, [this, usual] { m_text->setPlainText(usual); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit saved(m_text->toPlainText());
        accept();
    });
}

void TextDialog::showLock(const QString &key)
{
    ui::showLock(m_text, key);
    ui::showLock(m_reset, key);
}

void TextDialog::openWith(const QString &text)
{
    m_text->setPlainText(text);
    m_text->setFocus();
    open();
}

} // namespace ui
