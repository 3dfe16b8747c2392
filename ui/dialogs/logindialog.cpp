// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logindialog.h"

#include "dialogparts.h"
#include "ui/plaintip.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using pbx::LoginRole;
using pbx::ManagerLogin;

namespace ui {

LoginDialog::LoginDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"loginDialog"_s);
    setWindowTitle(tr("Login for manager.conf"));
    build();
}

void LoginDialog::build()
{
    m_role = new QComboBox(this);
    m_role->setObjectName(u"role"_s);
    m_role->addItem(tr("Operator"), static_cast<int>(LoginRole::Operator));
    m_role->addItem(tr("Supervisor"), static_cast<int>(LoginRole::Supervisor));
    m_role->addItem(tr("Viewer"), static_cast<int>(LoginRole::Viewer));
    const auto line = [this](const QString &id, const QString &placeholder) {
        auto *made = new QLineEdit(this);
        made->setObjectName(id);
        made->setPlaceholderText(placeholder);
        made->setMaxLength(64);
        connect(made, &QLineEdit::textChanged, this, &LoginDialog::refresh);
        return made;
    };
    m_user = line(u"user"_s, u"cordboard"_s);
    m_network = line(u"network"_s, u"192.0.2.0/24"_s);
    m_secret = line(u"secret"_s, {});
    m_secret->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *fresh = new QPushButton(tr("&New"), this);
    fresh->setAutoDefault(false);
    fresh->setToolTip(tr("Make another secret"));
    connect(fresh, &QPushButton::clicked, this,
            [this] { m_secret->setText(ManagerLogin::freshSecret()); });
    m_slow = new QCheckBox(tr("For a s&low line"), this);
    m_slow->setToolTip(tr("The PBX then waits ten seconds for a slow reader, not a tenth of one"));
    connect(m_slow, &QCheckBox::toggled, this, &LoginDialog::refresh);
    connect(m_role, &QComboBox::currentIndexChanged, this, &LoginDialog::refresh);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(9);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Fo&r"), m_role);
    form->addRow(tr("&User"), m_user);
    auto *secret = new QHBoxLayout;
    secret->setSpacing(8);
    secret->addWidget(m_secret, 1);
    secret->addWidget(fresh);
    form->addRow(tr("S&ecret"), secret);
    qobject_cast<QLabel *>(form->labelForField(secret))->setBuddy(m_secret);
    form->addRow(tr("From net&work"), m_network);
    form->addRow({}, m_slow);
    m_what = quietLabel({}, this);
    m_what->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_what->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"stanza"_s);
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAccessibleName(tr("Lines for manager.conf"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(14 * QFontMetrics(m_text->font()).lineSpacing());

    m_outcome = new OutcomeLine(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"copy"_s);
    m_copy->setDefault(true);
    m_save = buttons->addButton(tr("&Save as…"), QDialogButtonBox::ActionRole);
    m_save->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, &LoginDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &LoginDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    QVBoxLayout *layout = dialogLayout(this);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_what);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_outcome);
    layout->addWidget(buttons);
    setMinimumWidth(560);
}

void LoginDialog::openFor(const QString &user, const QString &version)
{
    m_version = version;
    m_user->setText(user);
    m_secret->setText(ManagerLogin::freshSecret());
    refresh();
    m_role->setFocus();
    open();
}

ManagerLogin LoginDialog::login() const
{
    ManagerLogin login;
    login.role = static_cast<LoginRole>(m_role->currentData().toInt());
    login.user = m_user->text().trimmed();
    login.secret = m_secret->text().trimmed();
    login.network = m_network->text().trimmed();
    login.version = m_version;
    login.slowLink = m_slow->isChecked();
    return login;
}

QString LoginDialog::stanza() const
{
    return m_text->toPlainText();
}

void LoginDialog::refresh()
{
    const ManagerLogin wanted = login();
    m_text->setPlainText(wanted.stanza());
    switch (wanted.role) {
    case LoginRole::Operator:
        m_what->setText(
            tr("Sees everything; calls, transfers, hangs up, parks, mutes in conferences, asks "
               "mailboxes. PJSIP phones appear as they are heard of: to list them takes “system”, "
               "which could also change the server."));
        break;
    case LoginRole::Supervisor:
        m_what->setText(
            tr("What an operator can, and: adds, removes and pauses queue members, records, "
               "listens. Recording takes “system”, which could also change the server: for people "
               "who are trusted with that."));
        break;
    case LoginRole::Viewer:
        m_what->setText(
            tr("Sees everything and can do nothing to a call. Calls that were parked before it "
               "logged in are not listed, and PJSIP phones appear as they are heard of."));
        break;
    }
    QString wrong;
    if (!wanted.user.isEmpty() && !ManagerLogin::isValidUser(wanted.user))
        wrong = tr("A user is of letters, digits, “-”, “_” and “.”.");
    else if (!ManagerLogin::isValidSecret(wanted.secret))
        wrong = tr("A secret has no blanks and no “;”.");
    else if (wanted.network.isEmpty())
        wrong = tr("Type from where this login is used: without that it is refused everywhere.");
    else if (!ManagerLogin::isValidNetwork(wanted.network))
        wrong = tr("“%1” is no network. Such as 192.0.2.0/24, or one address.").arg(wanted.network);
    m_outcome->say(OutcomeLine::Kind::Quiet, wrong);
    const bool good = wrong.isEmpty();
    m_copy->setEnabled(good);
    m_save->setEnabled(good);
    for (QPushButton *button : {m_copy, m_save})
        button->setToolTip(wrappedTip(wrong));
}

void LoginDialog::copy()
{
    QGuiApplication::clipboard()->setText(stanza());
    m_outcome->say(OutcomeLine::Kind::Good,
                   tr("Copied. Paste it at the end of manager.conf, then run “manager reload”."));
}

void LoginDialog::save()
{
    auto *chooser = new QFileDialog(this, tr("Save the login"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"conf"_s);
    chooser->selectFile(u"manager_cordboard.conf"_s);
    const QByteArray text = stanza().toUtf8();
    connect(chooser, &QFileDialog::fileSelected, this, [this, text](const QString &path) {
        QSaveFile file(path);
        // A secret is nobody else's business.
        if (file.open(QIODevice::WriteOnly) &&
            file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
            file.write(text) == text.size() && file.commit())
            m_outcome->say(OutcomeLine::Kind::Good, tr("Saved to %1.").arg(path));
        else
            m_outcome->say(OutcomeLine::Kind::Bad, tr("Not saved (“%1”).").arg(file.errorString()));
    });
    chooser->open();
}

} // namespace ui
