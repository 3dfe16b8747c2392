// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxdialog.h"

#include "dialogparts.h"
#include "pbx/attendant.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

MailboxDialog::MailboxDialog(pbx::Attendant &attendant, QWidget *parent)
    : QDialog(parent)
    , m_attendant(attendant)
{
    setObjectName(u"mailboxDialog"_s);
    setWindowTitle(tr("Mailbox"));
    setMinimumWidth(380);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(6);

    auto *name = new QLabel(tr("&Mailbox"), this);
    layout->addWidget(name);
    auto *row = new QHBoxLayout;
    m_mailbox = new QLineEdit(this);
    m_mailbox->setPlaceholderText(tr("101@default"));
    m_mailbox->setMaxLength(160);
    name->setBuddy(m_mailbox);
    m_ask = new QPushButton(tr("&Ask"), this);
    m_ask->setDefault(true);
    row->addWidget(m_mailbox, 1);
    row->addWidget(m_ask);
    layout->addLayout(row);
    layout->addSpacing(10);

    m_count = new QLabel(this);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setFont(scaled(font(), 7, QFont::DemiBold));
    m_count->setObjectName(u"count"_s);
    layout->addWidget(m_count);
    m_old = quietLabel({}, this);
    layout->addWidget(m_old);
    m_outcome = new OutcomeLine(this);
    layout->addWidget(m_outcome);
    layout->addStretch();
    layout->addSpacing(8);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ask, &QPushButton::clicked, this, &MailboxDialog::ask);
}

void MailboxDialog::openFor(const QString &mailbox)
{
    m_mailbox->setText(mailbox);
    m_count->clear();
    m_old->clear();
    m_outcome->say(OutcomeLine::Kind::Quiet, {});
    m_mailbox->setFocus();
    m_mailbox->selectAll();
    open();
    if (!mailbox.isEmpty())
        ask();
}

QString MailboxDialog::answer() const
{
    return m_count->text();
}

void MailboxDialog::setBusy(bool busy)
{
    m_ask->setEnabled(!busy);
}

void MailboxDialog::ask()
{
    const QString mailbox = m_mailbox->text().trimmed();
    if (mailbox.isEmpty()) {
        m_outcome->say(OutcomeLine::Kind::Bad, tr("Type a mailbox, such as 101@default."));
        return;
    }
    m_count->clear();
    m_old->clear();
    m_outcome->say(OutcomeLine::Kind::Quiet, tr("Asking the PBX…"));
    setBusy(true);
    m_attendant.mailboxCount(
        mailbox, this, [this, mailbox](const ami::Result<pbx::MailboxMessages> &result) {
            if (!result.ok() && result.error().kind == ami::Error::Kind::Refused) {
                askStatus(mailbox);
                return;
            }
            setBusy(false);
            if (!result.ok()) {
                m_outcome->say(OutcomeLine::Kind::Bad, describe(result.error()));
                return;
            }
            m_outcome->say(OutcomeLine::Kind::Quiet, {});
            m_count->setText(tr("%1 new").arg(result->newMessages));
            m_old->setText(result->oldMessages == 1
                               ? tr("1 old message in %1").arg(mailbox)
                               : tr("%1 old messages in %2").arg(result->oldMessages).arg(mailbox));
        });
}

void MailboxDialog::askStatus(const QString &mailbox)
{
    m_attendant.mailboxStatus(mailbox, this, [this, mailbox](const ami::Result<bool> &result) {
        setBusy(false);
        if (!result.ok()) {
            m_outcome->say(OutcomeLine::Kind::Bad, describe(result.error()));
            return;
        }
        m_outcome->say(OutcomeLine::Kind::Quiet, tr("This PBX does not count messages."));
        m_count->setText(*result ? tr("New messages") : tr("Nothing new"));
        m_old->setText(mailbox);
    });
}

} // namespace ui
