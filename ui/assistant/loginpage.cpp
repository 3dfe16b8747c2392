// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loginpage.h"

#include "ui/dialogs/connectioncheck.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/icons.h"

#include <QAction>
#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

LoginPage::LoginPage(AssistantDraft &draft, QWidget *parent)
    : AssistantPage(draft, parent)
    , m_security(quietLabel({}, this))
    , m_user(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_clear(new QCheckBox(tr("The secret may be sent in c&lear text"), this))
    , m_check(new ConnectionCheck(this))
    , m_outcome(new OutcomeLine(this))
{
    setObjectName(u"loginPage"_s);
    m_user->setObjectName(u"assistantUser"_s);
    m_user->setPlaceholderText(tr("cordboard"));
    m_secret->setObjectName(u"assistantSecret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    for (QLineEdit *line : {m_user, m_secret}) {
        line->setMaxLength(200);
        connect(line, &QLineEdit::textEdited, this, &LoginPage::look);
    }
    QAction *reveal = m_secret->addAction(icon(u"eye"_s), QLineEdit::TrailingPosition);
    reveal->setToolTip(tr("Show the secret"));
    reveal->setCheckable(true);
    for (QToolButton *button : m_secret->findChildren<QToolButton *>())
        button->setAccessibleName(tr("Show the secret"));
    connect(reveal, &QAction::toggled, this, [this](bool on) {
        m_secret->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    });
    m_clear->setObjectName(u"assistantClear"_s);
    m_clear->hide();
    connect(m_clear, &QCheckBox::clicked, this, &LoginPage::look);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_security);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(9);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("S&ecret"), m_secret);
    form->addRow({}, m_clear);
    layout->addLayout(form);
    auto *row = new QHBoxLayout;
    auto *lines = new QPushButton(tr("&Login for manager.conf…"), this);
    lines->setObjectName(u"assistantLines"_s);
    lines->setAutoDefault(false);
    lines->setToolTip(tr("Writes the lines that the administrator of the PBX needs"));
    connect(lines, &QPushButton::clicked, this,
            [this] { emit loginRequested(m_user->text().trimmed()); });
    row->addWidget(lines);
    row->addStretch();
    layout->addLayout(row);
    layout->addWidget(m_check);
    layout->addWidget(m_outcome);
    layout->addStretch();
    m_check->hide();
    connect(m_check, &ConnectionCheck::finished, this, &LoginPage::showEnd);
    connect(m_check, &ConnectionCheck::trustWanted, this, [this] {
        m_draft.profile.fingerprint = m_check->untrusted().sha256;
        next();
    });
}

QString LoginPage::title() const
{
    return tr("Log in");
}

QString LoginPage::nextWords() const
{
    return m_check->isRunning() ? tr("&Stop") : tr("&Next");
}

void LoginPage::enter()
{
    const QString where = m_draft.profile.host;
    m_security->setText(
        tr("Cordboard needs a login of Asterisk's manager interface, which the administrator of "
           "%1 makes in manager.conf.")
            .arg(where) +
        u' ' +
        (m_draft.profile.isExposed()
             ? tr("The connection is not encrypted: others on the network could read along.")
             : tr("The connection is safe from others.")));
    if (!m_draft.loggedIn)
        look();
    if (m_user->text().isEmpty())
        m_user->setText(m_draft.profile.user);
    (m_user->text().isEmpty() ? m_user : m_secret)->setFocus();
}

void LoginPage::leave()
{
    m_draft.profile.user = m_user->text().trimmed();
    if (m_check->isRunning())
        look();
}

/// What was found out is about what stood there before.
void LoginPage::look()
{
    m_works = false;
    m_draft.loggedIn = false;
    m_check->reset();
    m_check->hide();
    m_outcome->say(OutcomeLine::Kind::Quiet, {});
    emit changed();
}

void LoginPage::next()
{
    if (m_check->isRunning()) {
        look();
        return;
    }
    if (m_works) {
        emit done();
        return;
    }
    if (m_user->text().trimmed().isEmpty()) {
        m_outcome->say(OutcomeLine::Kind::Bad, tr("Type the user of the login."));
        m_user->setFocus();
        return;
    }
    look();
    m_draft.profile.user = m_user->text().trimmed();
    m_draft.profile.secret = m_secret->text();
    m_draft.profile.clearSecret = m_clear->isChecked();
    m_check->show();
    m_check->start(m_draft.profile);
    emit changed();
}

void LoginPage::showEnd()
{
    m_outcome->say(m_check->outcome(), m_check->outcomeWords());
    m_clear->setVisible(m_clear->isVisibleTo(this) || m_check->keptSecret());
    m_works = m_check->works();
    m_draft.loggedIn = m_works;
    emit changed();
    if (!m_works)
        return;
    emit accepted();
    // Who may do less shall see what; the next press goes on.
    if (m_check->outcome() == OutcomeLine::Kind::Good)
        emit done();
}

} // namespace ui
