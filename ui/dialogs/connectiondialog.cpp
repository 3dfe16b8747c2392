// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectiondialog.h"

#include "checklist.h"
#include "dialogparts.h"
#include "pbx/connectiontest.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr quint16 PlainPort = 5038;
constexpr quint16 TlsPort = 5039;

/// Pairs of hex digits with colons, two lines: easier to compare with what the server says.
QString fingerprintWords(const QByteArray &hex)
{
    QString words;
    for (qsizetype i = 0; i + 1 < hex.size(); i += 2) {
        if (i > 0)
            words += i == 32 ? u'\n' : u':';
        words += QString::fromLatin1(hex.mid(i, 2)).toUpper();
    }
    return words;
}

} // namespace

ConnectionDialog::ConnectionDialog(QWidget *parent)
    : QDialog(parent)
    , m_running(std::make_unique<pbx::ConnectionTest>())
{
    setObjectName(u"connectionDialog"_s);
    setWindowTitle(tr("Connection"));
    build();
    connect(m_running.get(), &pbx::ConnectionTest::stepDone, this,
            [this](pbx::ConnectionTest::Step step, bool ok, const QString &detail) {
                showStep(static_cast<Step>(step), ok, detail);
            });
    connect(m_running.get(), &pbx::ConnectionTest::finished, this, &ConnectionDialog::showEnd);
    connect(this, &QDialog::finished, m_running.get(), &pbx::ConnectionTest::cancel);
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
    m_port = new QSpinBox(this);
    m_port->setObjectName(u"port"_s);
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setAccessibleName(tr("Port"));
    m_port->setFixedWidth(76);
    m_tls = new QCheckBox(tr("Encrypted (&TLS)"), this);
    m_tls->setObjectName(u"tls"_s);
    connect(m_tls, &QCheckBox::toggled, this, [this](bool on) {
        if (m_port->value() == (on ? PlainPort : TlsPort))
            m_port->setValue(on ? TlsPort : PlainPort);
    });
    m_secret->setEchoMode(QLineEdit::Password);
    QAction *reveal = m_secret->addAction(icon(u"eye"_s), QLineEdit::TrailingPosition);
    reveal->setToolTip(tr("Show the secret"));
    reveal->setCheckable(true);
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
    section(tr("You"));
    form->addRow(tr("Your &extension"), m_extension);
    form->addRow(tr("&Dials from context"), m_context);

    m_checks = new CheckList({tr("Reachable"), tr("Certificate"), tr("Login"), tr("Rights")}, this);
    m_trust = new QPushButton(tr("T&rust this certificate"), this);
    m_trust->setAutoDefault(false);
    m_trust->hide();
    m_test = new QPushButton(tr("Test &connection"), this);
    m_test->setObjectName(u"test"_s);
    m_test->setAutoDefault(false);
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::test);
    connect(m_trust, &QPushButton::clicked, this, &ConnectionDialog::trustCertificate);

    auto *side = new QFrame(this);
    side->setObjectName(u"checks"_s);
    side->setFrameShape(QFrame::StyledPanel);
    side->setFixedWidth(300);
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(16, 16, 16, 16);
    sideLayout->setSpacing(10);
    sideLayout->addWidget(m_checks);
    sideLayout->addWidget(m_trust);
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
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 20, 22, 16);
    layout->setSpacing(14);
    layout->addLayout(columns, 1);
    layout->addWidget(m_outcome);
    layout->addWidget(buttons);
    setMinimumSize(720, 470);

    const QList<QWidget *> order{m_name,      m_host,    m_port, m_tls,   m_user, m_secret,
                                 m_extension, m_context, m_test, m_trust, m_save};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void ConnectionDialog::openFor(const pbx::Profile &profile, const QString &replaces,
                               const QString &note)
{
    m_running->cancel();
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
    m_extension->setText(profile.myExtension);
    m_context->setText(profile.context);
    m_outcome->say(OutcomeLine::Kind::Quiet, note);
    forgetTest();
    QLineEdit *first = m_host->text().isEmpty()     ? m_name
                       : m_secret->text().isEmpty() ? m_secret
                                                    : m_host;
    first->setFocus();
    open();
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
    profile.myExtension = m_extension->text().trimmed();
    profile.context = m_context->text().trimmed();
    return profile;
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
    m_outcome->say(OutcomeLine::Kind::Quiet, {});
}

void ConnectionDialog::forgetTest()
{
    m_running->cancel();
    m_checks->reset();
    m_trust->hide();
    m_test->setText(tr("Test &connection"));
}

void ConnectionDialog::test()
{
    if (m_running->isRunning()) {
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
    if (!m_tls->isChecked())
        m_checks->set(Certificate, CheckList::State::Skipped, tr("Not encrypted"));
    m_checks->set(Reach, CheckList::State::Running);
    m_test->setText(tr("Stop"));
    m_running->start(profile());
}

void ConnectionDialog::showStep(Step step, bool ok, const QString &detail)
{
    using State = CheckList::State;
    QString words = detail;
    State state = ok ? State::Good : State::Bad;
    switch (step) {
    case Reach:
        if (!ok && words.isEmpty())
            words = tr("Nobody answers at this address");
        break;
    case Certificate:
        if (!ok && !m_running->fingerprint().isEmpty()) {
            words = tr("Not signed by an authority this computer knows. Its SHA-256:\n%1")
                        .arg(fingerprintWords(m_running->fingerprint()));
            m_trust->show();
        } else if (ok) {
            words = profile().fingerprint.isEmpty() ? tr("Trusted") : tr("The one you trusted");
        }
        break;
    case Login:
        if (ok)
            words = tr("Accepted as “%1”").arg(m_user->text().trimmed());
        else if (words.isEmpty())
            words = tr("Refused");
        break;
    case Rights:
        if (ok) {
            words = tr("Everything this program does is allowed");
        } else if (!words.isEmpty()) {
            // A login that may do less is still a login.
            state = State::Doubtful;
            QStringList missing;
            const QStringList actions = words.split(u' ', Qt::SkipEmptyParts);
            for (const QString &action : actions) {
                const QString right = rightOf(action);
                missing += right.isEmpty() ? action : tr("%1 (%2)").arg(action, right);
            }
            words = tr("Not allowed: %1").arg(missing.join(u", "_s));
        }
        break;
    }
    m_checks->set(step, state, words);
    if (!ok)
        return;
    const int next = step == Reach && !m_tls->isChecked() ? Login : step + 1;
    if (next <= Rights)
        m_checks->set(next, State::Running);
}

void ConnectionDialog::showEnd(bool ok)
{
    m_test->setText(tr("Test &connection"));
    if (ok) {
        m_outcome->say(OutcomeLine::Kind::Good, tr("The connection works."));
        return;
    }
    if (m_checks->state(Rights) == CheckList::State::Doubtful) {
        m_outcome->say(OutcomeLine::Kind::Quiet,
                       tr("The connection works; what the login may not do stays switched off."));
        return;
    }
    if (m_checks->state(Reach) == CheckList::State::Bad)
        m_outcome->say(OutcomeLine::Kind::Bad, tr("Check address and port, and whether the "
                                                  "manager interface is switched on."));
    else if (m_checks->state(Certificate) == CheckList::State::Bad)
        m_outcome->say(OutcomeLine::Kind::Bad, tr("Compare the fingerprint with the server's "
                                                  "before you trust it."));
    else
        m_outcome->say(OutcomeLine::Kind::Bad, tr("Check user and secret, and from where "
                                                  "manager.conf permits this login."));
}

void ConnectionDialog::trustCertificate()
{
    m_fingerprint = m_running->fingerprint();
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
