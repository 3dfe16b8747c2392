// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectiondialog.h"

#include "checklist.h"
#include "connectioncheck.h"
#include "dialogparts.h"
#include "store/profiles.h"
#include "ui/icons.h"
#include "ui/plaintip.h"
#include "ui/settings/lock.h"
#include "ui/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr quint16 PlainPort = 5038;
constexpr quint16 TlsPort = 5039;

} // namespace

ConnectionDialog::ConnectionDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"connectionDialog"_s);
    setWindowTitle(tr("Connection"));
    build();
    connect(m_check, &ConnectionCheck::finished, this, &ConnectionDialog::showEnd);
    connect(this, &QDialog::finished, m_check, &ConnectionCheck::reset);
}

CheckList *ConnectionDialog::checks() const
{
    return m_check->list();
}

ConnectionDialog::~ConnectionDialog() = default;

void ConnectionDialog::build()
{
    const auto line = [this](const QString &id, const QString &placeholder) {
        auto *made = new QLineEdit(this);
        made->setObjectName(id);
        made->setPlaceholderText(placeholder);
        made->setMaxLength(200);
        connect(made, &QLineEdit::textEdited, this, &ConnectionDialog::look);
        return made;
    };
    m_name = line(u"name"_s, tr("Head office"));
    m_host = line(u"host"_s, tr("pbx.example.com"));
    m_user = line(u"user"_s, tr("cordboard"));
    m_secret = line(u"secret"_s, {});
    m_extension = line(u"extension"_s, u"100"_s);
    m_context = line(u"context"_s, u"internal"_s);
    m_voicemail = line(u"voicemail"_s, u"*EXT"_s);
    m_voicemail->setToolTip(
        tr("What is dialled for a person's voicemail. EXT stands for the person's number"));
    buildPhone();
    m_port = new QSpinBox(this);
    m_port->setObjectName(u"port"_s);
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setAccessibleName(tr("Port"));
    m_port->setFixedWidth(76);
    m_tls = new QCheckBox(tr("Encrypted (&TLS)"), this);
    m_tls->setObjectName(u"tls"_s);
    m_clear = new QCheckBox(tr("The secret may be sent in c&lear text"), this);
    m_clear->setObjectName(u"clearSecret"_s);
    connect(m_clear, &QCheckBox::clicked, this, &ConnectionDialog::look);
    connect(m_tls, &QCheckBox::toggled, this, [this](bool on) {
        showWhetherClear();
        if (m_port->value() == (on ? PlainPort : TlsPort))
            m_port->setValue(on ? TlsPort : PlainPort);
    });
    m_secret->setEchoMode(QLineEdit::Password);
    QAction *reveal = m_secret->addAction(icon(u"eye"_s), QLineEdit::TrailingPosition);
    reveal->setToolTip(tr("Show the secret"));
    reveal->setCheckable(true);
    // The button that Qt makes of an action in a field has no words of its own.
    for (QToolButton *button : m_secret->findChildren<QToolButton *>())
        button->setAccessibleName(tr("Show the secret"));
    connect(reveal, &QAction::toggled, this, [this](bool on) {
        m_secret->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    });

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(9);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto section = [&](const QString &title) {
        auto *label = new QLabel(title, this);
        label->setFont(headingFont(font()));
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setContentsMargins(0, form->rowCount() > 0 ? 10 : 0, 0, 2);
        form->addRow(label);
    };
    section(tr("The PBX"));
    form->addRow(tr("&Name"), m_name);
    auto *address = new QHBoxLayout;
    address->setSpacing(8);
    address->addWidget(m_host, 1);
    address->addWidget(m_port);
    form->addRow(tr("&Address"), address);
    qobject_cast<QLabel *>(form->labelForField(address))->setBuddy(m_host);
    form->addRow({}, m_tls);
    section(tr("Login of manager.conf"));
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("&Secret"), m_secret);
    form->addRow({}, m_clear);
    section(tr("You"));
    form->addRow(tr("Your &extension"), m_extension);
    form->addRow(tr("&Dials from context"), m_context);
    form->addRow(tr("&Voicemail of a person"), m_voicemail);
    form->addRow(tr("Not ans&wered: back after"), m_recall);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(8);
    answers->addWidget(m_autoAnswer, 1);
    answers->addWidget(m_try);
    form->addRow(tr("Your &phone"), answers);
    qobject_cast<QLabel *>(form->labelForField(answers))->setBuddy(m_autoAnswer);
    form->addRow({}, m_phoneHolds);

    m_check = new ConnectionCheck(this);
    m_test = new QPushButton(tr("Test &connection"), this);
    m_test->setObjectName(u"test"_s);
    m_test->setAutoDefault(false);
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::test);
    connect(m_check, &ConnectionCheck::trustWanted, this, &ConnectionDialog::trustCertificate);

    auto *side = new QFrame(this);
    side->setObjectName(u"checks"_s);
    side->setFrameShape(QFrame::StyledPanel);
    side->setFixedWidth(300);
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(16, 16, 16, 16);
    sideLayout->setSpacing(10);
    sideLayout->addWidget(m_check);
    sideLayout->addStretch();
    sideLayout->addWidget(m_test);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(22);
    columns->addLayout(form, 1);
    columns->addWidget(side);
    m_outcome = new OutcomeLine(this);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save and connect"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    QPushButton *login =
        buttons->addButton(tr("&Login for manager.conf…"), QDialogButtonBox::HelpRole);
    login->setObjectName(u"login"_s);
    login->setAutoDefault(false);
    login->setToolTip(tr("Writes the lines that the administrator of the PBX needs"));
    connect(login, &QPushButton::clicked, this,
            [this] { emit loginRequested(m_user->text().trimmed()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    QVBoxLayout *layout = dialogLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(m_outcome);
    layout->addWidget(buttons);
    setMinimumSize(720, 470);

    const QList<QWidget *> order{m_name,    m_host,       m_port,   m_tls,
                                 m_user,    m_secret,     m_clear,  m_extension,
                                 m_context, m_voicemail,  m_recall, m_autoAnswer,
                                 m_try,     m_phoneHolds, m_test,   m_check->trustButton(),
                                 m_save};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void ConnectionDialog::buildPhone()
{
    m_autoAnswer = new QComboBox(this);
    m_autoAnswer->setObjectName(u"autoAnswer"_s);
    const auto offer = [this](const QString &words, pbx::AutoAnswer header) {
        m_autoAnswer->addItem(words, static_cast<int>(header));
    };
    offer(tr("Rings, and is lifted by hand"), pbx::AutoAnswer::None);
    offer(tr("Answers by itself to Call-Info"), pbx::AutoAnswer::CallInfo);
    offer(tr("Answers by itself to Alert-Info"), pbx::AutoAnswer::AlertInfo);
    offer(tr("Answers by itself to Ring Answer"), pbx::AutoAnswer::RingAnswer);
    m_autoAnswer->setToolTip(
        tr("Makers differ: Call-Info suits Snom, Grandstream and Linphone, Alert-Info Yealink and "
           "Mitel, Ring Answer Polycom"));
    m_try = new QPushButton(tr("Tr&y it"), this);
    m_try->setObjectName(u"try"_s);
    m_try->setAutoDefault(false);
    connect(m_try, &QPushButton::clicked, this, [this] {
        m_outcome->say(OutcomeLine::Kind::Quiet, tr("Your phone is called…"));
        emit trialRequested(profile().autoAnswer);
    });
    m_phoneHolds = new QCheckBox(tr("It &holds a call when it is told to"), this);
    m_phoneHolds->setObjectName(u"phoneHolds"_s);
    m_phoneHolds->setToolTip(tr("It heeds NOTIFY with “Event: hold” and “Event: talk”. Without, "
                                "who is held waits in a parking space"));
    m_recall = new QSpinBox(this);
    m_recall->setObjectName(u"recall"_s);
    m_recall->setRange(0, 600);
    m_recall->setSuffix(tr(" s"));
    m_recall->setSpecialValueText(tr("never"));
    m_recall->setToolTip(tr("How long a call that you hand over may ring before it comes back"));
}

void ConnectionDialog::setTrialPossible(const QString &whyNot)
{
    m_try->setEnabled(whyNot.isEmpty());
    m_try->setToolTip(whyNot.isEmpty() ? tr("Rings your phone, which should answer by itself")
                                       : plainTip(whyNot));
}

void ConnectionDialog::showTrial(bool good, const QString &words)
{
    m_outcome->say(good ? OutcomeLine::Kind::Good : OutcomeLine::Kind::Bad, words);
}

void ConnectionDialog::openFor(const pbx::Profile &profile, const QString &replaces,
                               const QString &note)
{
    m_check->reset();
    m_replaces = replaces;
    m_fingerprint = profile.fingerprint;
    m_fingerprintHost = profile.host;
    m_name->setText(profile.name);
    m_host->setText(profile.host);
    m_port->setValue(profile.port);
    m_tls->setChecked(profile.tls);
    m_port->setValue(profile.port);
    m_user->setText(profile.user);
    m_secret->setText(profile.secret);
    m_clear->setChecked(profile.clearSecret);
    m_extension->setText(profile.myExtension);
    m_context->setText(profile.context);
    m_voicemail->setText(profile.voicemail);
    m_autoAnswer->setCurrentIndex(m_autoAnswer->findData(static_cast<int>(profile.autoAnswer)));
    m_phoneHolds->setChecked(profile.phoneHolds);
    m_recall->setValue(profile.recallSeconds);
    m_outcome->say(OutcomeLine::Kind::Quiet, note);
    showLocks(replaces);
    forgetTest();
    showWhetherClear();
    QLineEdit *first = m_host->text().isEmpty()     ? m_name
                       : m_secret->text().isEmpty() ? m_secret
                                                    : m_host;
    first->setFocus();
    open();
}

/// Of an administrator. Under another name the profile would be one without locks.
void ConnectionDialog::showLocks(const QString &profile)
{
    const auto lock = [&profile](QWidget *field, const QString &key) {
        showLock(field, store::Profiles::keyOf(profile, key));
    };
    lock(m_name, u"host"_s);
    lock(m_host, u"host"_s);
    lock(m_port, u"port"_s);
    lock(m_tls, u"tls"_s);
    lock(m_user, u"user"_s);
    lock(m_clear, u"clearLogin"_s);
    lock(m_extension, u"myExtension"_s);
    lock(m_context, u"context"_s);
    lock(m_voicemail, u"voicemail"_s);
    lock(m_autoAnswer, u"autoAnswer"_s);
    lock(m_phoneHolds, u"phoneHolds"_s);
    lock(m_recall, u"recallSeconds"_s);
}

pbx::Profile ConnectionDialog::profile() const
{
    pbx::Profile profile;
    profile.host = m_host->text().trimmed();
    profile.name = m_name->text().simplified();
    if (profile.name.isEmpty())
        profile.name = profile.host;
    profile.port = static_cast<quint16>(m_port->value());
    profile.tls = m_tls->isChecked();
    // A certificate was trusted for one host only.
    if (profile.tls && profile.host == m_fingerprintHost)
        profile.fingerprint = m_fingerprint;
    profile.user = m_user->text().trimmed();
    profile.secret = m_secret->text();
    profile.clearSecret = m_clear->isChecked();
    profile.myExtension = m_extension->text().trimmed();
    profile.context = m_context->text().trimmed();
    profile.voicemail = m_voicemail->text().trimmed();
    profile.autoAnswer = static_cast<pbx::AutoAnswer>(m_autoAnswer->currentData().toInt());
    profile.phoneHolds = m_phoneHolds->isChecked();
    profile.recallSeconds = m_recall->value();
    return profile;
}

/// Off unless asked for, and of no use where nobody could read along anyway.
void ConnectionDialog::showWhetherClear()
{
    const bool matters = profile().isExposed();
    m_clear->setEnabled(matters && !isLocked(m_clear));
    m_clear->setToolTip(
        matters ? tr("Only for a PBX that knows no MD5 login: others on the network can read it")
        : m_tls->isChecked() ? tr("Not needed: the connection is encrypted")
                             : tr("Not needed: the connection stays on this computer"));
}

QString ConnectionDialog::whatIsMissing() const
{
    if (m_host->text().trimmed().isEmpty())
        return tr("Type the address of the PBX.");
    if (m_user->text().trimmed().isEmpty())
        return tr("Type the user of the login.");
    return {};
}

void ConnectionDialog::look()
{
    // What was found out is about what stood there before.
    forgetTest();
    showWhetherClear();
    m_outcome->say(OutcomeLine::Kind::Quiet, {});
}

void ConnectionDialog::forgetTest()
{
    m_check->reset();
    m_test->setText(tr("Test &connection"));
}

void ConnectionDialog::test()
{
    if (m_check->isRunning()) {
        forgetTest();
        return;
    }
    const QString missing = whatIsMissing();
    if (!missing.isEmpty()) {
        m_outcome->say(OutcomeLine::Kind::Bad, missing);
        return;
    }
    m_outcome->say(OutcomeLine::Kind::Quiet, {});
    forgetTest();
    m_test->setText(tr("Stop"));
    m_check->start(profile());
}

void ConnectionDialog::showEnd()
{
    m_test->setText(tr("Test &connection"));
    m_outcome->say(m_check->outcome(), m_check->outcomeWords());
}

void ConnectionDialog::trustCertificate()
{
    m_fingerprint = m_check->untrusted().sha256;
    m_fingerprintHost = m_host->text().trimmed();
    test();
}

void ConnectionDialog::save()
{
    const QString missing = whatIsMissing();
    if (!missing.isEmpty()) {
        m_outcome->say(OutcomeLine::Kind::Bad, missing);
        (m_host->text().trimmed().isEmpty() ? m_host : m_user)->setFocus();
        return;
    }
    emit chosen(profile(), m_replaces);
    accept();
}

} // namespace ui
