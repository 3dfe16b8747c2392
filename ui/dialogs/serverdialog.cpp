// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverdialog.h"

#include "dialogparts.h"
#include "ui/icons.h"
#include "ui/securitywords.h"
#include "ui/sourcewords.h"
#include "ui/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ServerDialog::ServerDialog(const QString &title, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    m_name = field(u"name"_s, tr("Company"));
    m_outcome = new OutcomeLine(this);
    m_outcome->setObjectName(u"outcome"_s);
    connect(this, &QDialog::finished, this, [this] {
        m_testing = false;
        stopTest();
    });
}

QLineEdit *ServerDialog::field(const QString &id, const QString &placeholder)
{
    auto *made = new QLineEdit(this);
    made->setObjectName(id);
    made->setPlaceholderText(placeholder);
    made->setMaxLength(400);
    connect(made, &QLineEdit::textEdited, this, &ServerDialog::look);
    return made;
}

QFormLayout *ServerDialog::newForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(9);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

void ServerDialog::section(QFormLayout *form, const QString &title)
{
    auto *label = new QLabel(title, this);
    label->setFont(headingFont(font()));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(0, form->rowCount() > 0 ? 10 : 0, 0, 2);
    form->addRow(label);
}

void ServerDialog::addLogin(QFormLayout *form, const QString &userPlaceholder)
{
    m_user = field(u"user"_s, userPlaceholder);
    m_secret = field(u"secret"_s, {});
    m_secret->setEchoMode(QLineEdit::Password);
    QAction *reveal = m_secret->addAction(icon(u"eye"_s), QLineEdit::TrailingPosition);
    reveal->setToolTip(tr("Show the password"));
    reveal->setCheckable(true);
    // The button that Qt makes of an action in a field has no words of its own.
    for (QToolButton *button : m_secret->findChildren<QToolButton *>())
        button->setAccessibleName(tr("Show the password"));
    connect(reveal, &QAction::toggled, this, [this](bool on) {
        m_secret->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    });
    m_clear = new QCheckBox(tr("The password may be sent in c&lear text"), this);
    m_clear->setObjectName(u"clearSecret"_s);
    connect(m_clear, &QCheckBox::clicked, this, &ServerDialog::look);
    section(form, tr("Login"));
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("&Password"), m_secret);
    form->addRow({}, m_clear);
}

QDialogButtonBox *ServerDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"save"_s);
    save->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_test = buttons->addButton(tr("&Test"), QDialogButtonBox::ActionRole);
    m_test->setObjectName(u"test"_s);
    m_test->setAutoDefault(false);
    m_trust = buttons->addButton(tr("T&rust this certificate"), QDialogButtonBox::ActionRole);
    m_trust->setObjectName(u"trust"_s);
    m_trust->setAutoDefault(false);
    m_trust->hide();
    connect(m_test, &QPushButton::clicked, this, &ServerDialog::test);
    connect(m_trust, &QPushButton::clicked, this, &ServerDialog::trust);
    connect(buttons, &QDialogButtonBox::accepted, this, &ServerDialog::accepted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ServerDialog::showLogin(const QString &user, const QString &secret, bool clear)
{
    m_user->setText(user);
    m_secret->setText(secret);
    m_clear->setChecked(clear);
}

void ServerDialog::showPin(const QByteArray &sha256, const QString &host)
{
    m_pin = sha256;
    m_pinHost = host;
}

/// A certificate was trusted for one host only.
QByteArray ServerDialog::pinFor(const QString &host) const
{
    return host == m_pinHost ? m_pin : QByteArray();
}

QString ServerDialog::user() const
{
    return m_user->text().trimmed();
}

QString ServerDialog::secret() const
{
    return m_secret->text();
}

bool ServerDialog::mayBeClear() const
{
    return m_clear->isChecked();
}

/// Off unless asked for, and of no use where nobody could read along anyway.
void ServerDialog::showWhetherClear()
{
    const bool matters = isExposed();
    m_clear->setEnabled(matters);
    m_clear->setToolTip(matters ? tr("Others on the network can read it")
                                : tr("Not needed: nobody on the network could read it"));
}

void ServerDialog::look()
{
    stopTest();
    m_testing = false;
    m_test->setText(tr("&Test"));
    m_trust->hide();
    m_outcome->say(OutcomeLine::Kind::Quiet, {});
    showWhetherClear();
}

void ServerDialog::test()
{
    const bool running = m_testing;
    look();
    if (running)
        return;
    if (const QString missing = whatIsMissing(); !missing.isEmpty()) {
        say(false, missing);
        return;
    }
    m_testing = true;
    m_test->setText(tr("Stop"));
    m_outcome->say(OutcomeLine::Kind::Quiet, tr("The server is asked…"));
    startTest();
}

void ServerDialog::say(bool good, const QString &words)
{
    m_testing = false;
    m_test->setText(tr("&Test"));
    m_outcome->say(good ? OutcomeLine::Kind::Good : OutcomeLine::Kind::Bad, words);
}

void ServerDialog::showTrouble(const directory::ServerTrouble &trouble)
{
    QString words = troubleWords(trouble, host());
    if (const ami::Certificate &shown = trouble.certificate; !shown.isNull()) {
        m_shown = shown.sha256;
        if (!shown.trusted.isEmpty())
            words += tr("\nYou trusted, SHA-256:\n%1").arg(fingerprintWords(shown.trusted));
        words += tr("\nIt shows, SHA-256:\n%1").arg(fingerprintWords(shown.sha256));
        words += u'\n' + tr("Compare that with the server's before you trust it.");
        m_trust->show();
    }
    say(false, words);
}

void ServerDialog::trust()
{
    showPin(m_shown, host());
    test();
}

void ServerDialog::accepted()
{
    if (const QString missing = whatIsMissing(); !missing.isEmpty()) {
        say(false, missing);
        return;
    }
    save();
    accept();
}

} // namespace ui
