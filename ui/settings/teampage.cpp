// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teampage.h"

#include "pageparts.h"
#include "store/site.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/teamlink.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using Tls = store::TeamSettings::Tls;

namespace ui {

TeamPage::TeamPage(TeamLink &team, QWidget *parent)
    : SettingsPage(parent)
    , m_team(team)
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_database(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_tls(new QComboBox(this))
    , m_test(new QPushButton(tr("&Test"), this))
    , m_share(new QPushButton(tr("Sh&are by this database"), this))
    , m_leave(new QPushButton(tr("Sto&p sharing"), this))
    , m_outcome(new OutcomeLine(this))
    , m_state(new QLabel(this))
{
    setObjectName(u"teamPage"_s);
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(quietLabel(
        tr("Calls, notes, contacts and favourites are shared with every desk that uses the same "
           "PostgreSQL database. Without a connection everything goes on, and is made up for."),
        this));

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(9);
    const auto row = [form](const QString &label, QWidget *field, const QString &name) {
        field->setObjectName(name);
        form->addRow(label, field);
    };
    m_host->setMaxLength(200);
    m_host->setPlaceholderText(tr("for example db.example.org"));
    row(tr("&Server"), m_host, u"teamHost"_s);
    m_port->setRange(1, 65'535);
    row(tr("P&ort"), m_port, u"teamPort"_s);
    m_database->setMaxLength(63); // PostgreSQL cuts longer names
    row(tr("&Database"), m_database, u"teamDatabase"_s);
    m_user->setMaxLength(63);
    row(tr("&User"), m_user, u"teamUser"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(500);
    m_password->setPlaceholderText(tr("as it is in the keychain"));
    row(tr("Pass&word"), m_password, u"teamPassword"_s);
    m_tls->addItem(tr("Encrypted, to a server that is vouched for"), int(Tls::VerifyFull));
    m_tls->addItem(tr("Encrypted, whoever the server is"), int(Tls::Require));
    m_tls->addItem(tr("Not encrypted: on this computer only"), int(Tls::Disable));
    row(tr("Conn&ection"), m_tls, u"teamTls"_s);
    layout->addLayout(form);

    auto *buttons = new QHBoxLayout;
    m_test->setObjectName(u"teamTest"_s);
    m_share->setObjectName(u"teamShare"_s);
    m_leave->setObjectName(u"teamLeave"_s);
    m_leave->setToolTip(tr("What is on this computer stays here"));
    for (QPushButton *button : {m_test, m_share, m_leave}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    layout->addLayout(buttons);
    m_outcome->setObjectName(u"teamOutcome"_s);
    m_outcome->setWordWrap(true);
    layout->addWidget(m_outcome);
    m_state->setObjectName(u"teamState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    layout->addWidget(m_state);
    layout->addWidget(quietLabel(
        tr("Calls that this desk takes away for their age stay in the database. The PBX must have "
           "the same name on all desks for its calls to be the same."),
        this));
    layout->addStretch();

    for (const QLineEdit *field : {m_host, m_database, m_user, m_password})
        connect(field, &QLineEdit::textChanged, this, &TeamPage::refresh);
    connect(m_test, &QPushButton::clicked, this, [this] {
        m_outcome->say(OutcomeLine::Kind::Quiet, tr("Asking the server…"));
        m_team.tryOut(typed(), m_password->text());
    });
    connect(m_share, &QPushButton::clicked, this, [this] {
        m_outcome->say(OutcomeLine::Kind::Quiet, {});
        m_team.share(typed(), m_password->text());
        m_password->clear();
    });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_outcome->say(OutcomeLine::Kind::Quiet, {});
        m_team.leave();
        fill();
    });
    connect(&team, &TeamLink::triedOut, this, [this](bool good, const QString &words) {
        m_outcome->say(good ? OutcomeLine::Kind::Good : OutcomeLine::Kind::Bad, words);
    });
    connect(&team, &TeamLink::changed, this, &TeamPage::refresh);
    fill();
    const std::pair<QWidget *, QString> fields[] = {{m_host, u"team/host"_s},
                                                    {m_port, u"team/port"_s},
                                                    {m_database, u"team/database"_s},
                                                    {m_user, u"team/user"_s},
                                                    {m_tls, u"team/sslmode"_s}};
    for (const auto &[field, key] : fields) {
        if (store::isLocked(key)) {
            field->setEnabled(false);
            field->setToolTip(tr("Your administrator decides this"));
        }
    }
}

QString TeamPage::title() const
{
    return tr("Team");
}

QString TeamPage::iconName() const
{
    return u"users"_s;
}

QStringList TeamPage::otherWords() const
{
    return {tr("PostgreSQL"), tr("Database"), tr("Shared contacts"), tr("Shared history")};
}

store::TeamSettings TeamPage::typed() const
{
    store::TeamSettings settings;
    settings.host = m_host->text().trimmed();
    settings.port = quint16(m_port->value());
    settings.database = m_database->text().trimmed();
    settings.user = m_user->text().trimmed();
    settings.tls = Tls(m_tls->currentData().toInt());
    return settings;
}

void TeamPage::fill()
{
    const store::TeamSettings kept = m_team.settings();
    m_host->setText(kept.host);
    m_port->setValue(kept.port);
    m_database->setText(kept.database);
    m_user->setText(kept.user);
    m_password->clear();
    m_tls->setCurrentIndex(m_tls->findData(int(kept.tls)));
    refresh();
}

void TeamPage::refresh()
{
    const bool complete = typed().isComplete();
    m_test->setEnabled(m_team.canShare() && complete);
    m_share->setEnabled(m_team.canShare() && complete);
    m_leave->setEnabled(m_team.settings().isComplete() && !store::isLocked(u"team/host"_s));
    m_state->setText(m_team.canShare() ? m_team.stateWords()
                                       : tr("Nothing is kept here, so nothing is shared."));
    m_state->setAccessibleName(m_state->text());
}

} // namespace ui
