// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagedialog.h"

#include "dialogparts.h"
#include "ui/words.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

MessageDialog::MessageDialog(QWidget *parent)
    : QDialog(parent)
    , m_open([](const QUrl &link) { return QDesktopServices::openUrl(link); })
{
    setObjectName(u"messageDialog"_s);
    setWindowTitle(tr("Message for an absent person"));
    setMinimumWidth(480);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(8);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(8);
    const auto field = [&](const QString &label, const QString &name) {
        auto *made = new QLineEdit(this);
        made->setObjectName(name);
        made->setMaxLength(254);
        form->addRow(label, made);
        return made;
    };
    m_person = field(tr("&For"), u"messageFor"_s);
    m_address = field(tr("&E-mail"), u"messageAddress"_s);
    m_address->setPlaceholderText(tr("The mail program asks where this is empty"));
    m_subject = field(tr("&Subject"), u"messageSubject"_s);
    layout->addLayout(form);
    m_text = new QPlainTextEdit(this);
    alignText(m_text);
    m_text->setObjectName(u"messageText"_s);
    m_text->setAccessibleName(tr("Message"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(QFontMetrics(font()).lineSpacing() * 8);
    layout->addWidget(m_text, 1);
    m_outcome = new OutcomeLine(this);
    layout->addWidget(m_outcome);

    auto *buttons = new QDialogButtonBox(this);
    m_mail = buttons->addButton(tr("Write &e-mail"), QDialogButtonBox::ActionRole);
    m_mail->setDefault(true);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    QPushButton *change = buttons->addButton(tr("&Template…"), QDialogButtonBox::ActionRole);
    change->setToolTip(tr("Change the text that messages begin with"));
    QPushButton *close = buttons->addButton(QDialogButtonBox::Close);
    for (QPushButton *button : {copy, change, close})
        button->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(m_mail, &QPushButton::clicked, this, &MessageDialog::mail);
    connect(copy, &QPushButton::clicked, this, &MessageDialog::copy);
    connect(change, &QPushButton::clicked, this, &MessageDialog::templateRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_address, &QLineEdit::textChanged, this, [this](const QString &text) {
        const bool good = text.trimmed().isEmpty() || looksLikeAddress(text.trimmed());
        m_mail->setEnabled(good);
        m_mail->setToolTip(good ? QString() : tr("That is no e-mail address"));
    });
}

void MessageDialog::openFor(const MessageFields &fields, const QString &address,
                            const QString &text)
{
    m_fields = fields;
    m_template = text;
    m_person->setText(fields.person);
    m_address->setText(address);
    m_subject->setText(tr("Call from %1").arg(partyName(fields.caller, fields.number)));
    fill();
    m_outcome->say(OutcomeLine::Kind::Quiet, {});
    (fields.person.isEmpty() ? static_cast<QWidget *>(m_person) : m_text)->setFocus();
    show();
    raise();
    activateWindow();
}

void MessageDialog::useTemplate(const QString &text)
{
    m_template = text;
    m_fields.person = m_person->text();
    fill();
}

void MessageDialog::fill()
{
    m_text->setPlainText(filledTemplate(m_template, m_fields));
    m_text->moveCursor(QTextCursor::End);
}

void MessageDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_outcome->say(OutcomeLine::Kind::Good, tr("Copied"));
}

void MessageDialog::mail()
{
    const QString address = m_address->text().trimmed();
    if (!m_open(mailtoLink(address, m_subject->text(), m_text->toPlainText()))) {
        m_outcome->say(OutcomeLine::Kind::Bad,
                       tr("This desktop has no program for e-mail. Copy the text instead."));
        return;
    }
    m_outcome->say(OutcomeLine::Kind::Good, tr("Handed to the mail program"));
    emit mailed(address);
}

} // namespace ui
