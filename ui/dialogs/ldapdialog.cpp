// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ldapdialog.h"

#include "dialogparts.h"
#include "directory/ldapclient.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using directory::LdapMapping;
using directory::LdapPreset;
using directory::LdapSettings;
using Encryption = LdapSettings::Encryption;

namespace {

constexpr quint16 PlainPort = 389;
constexpr quint16 TlsPort = 636;
enum Kind { InetOrgPerson, ActiveDirectory, Own };

LdapPreset presetOf(int kind)
{
    return kind == ActiveDirectory ? LdapPreset::activeDirectory() : LdapPreset::inetOrgPerson();
}

} // namespace

LdapDialog::LdapDialog(QWidget *parent)
    : ServerDialog(tr("LDAP directory"), parent)
{
    setObjectName(u"ldapDialog"_s);
    QFormLayout *left = newForm();
    QFormLayout *right = newForm();
    buildServer(left);
    addLogin(left, u"cn=cordboard,dc=example,dc=com"_s);
    buildPeople(right);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(28);
    auto *first = new QVBoxLayout;
    first->setSpacing(18);
    first->addLayout(left);
    first->addWidget(m_outcome);
    first->addStretch();
    columns->addLayout(first, 1);
    columns->addLayout(right, 1);
    QVBoxLayout *layout = dialogLayout(this);
    layout->addWidget(quietLabel(tr("Whom you type or who calls is asked for there. Nothing is "
                                    "written to it."),
                                 this));
    layout->addLayout(columns, 1);
    layout->addWidget(buildButtons());
    setMinimumSize(860, 520);
}

LdapDialog::~LdapDialog() = default;

void LdapDialog::buildServer(QFormLayout *form)
{
    m_host = field(u"host"_s, u"ldap.example.com"_s);
    m_port = new QSpinBox(this);
    m_port->setObjectName(u"port"_s);
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setAccessibleName(tr("Port"));
    m_port->setFixedWidth(76);
    connect(m_port, &QSpinBox::valueChanged, this, &LdapDialog::look);
    m_encryption = new QComboBox(this);
    m_encryption->setObjectName(u"encryption"_s);
    m_encryption->addItem(tr("TLS (ldaps)"), int(Encryption::Tls));
    m_encryption->addItem(tr("StartTLS"), int(Encryption::StartTls));
    m_encryption->addItem(tr("None"), int(Encryption::None));
    connect(m_encryption, &QComboBox::currentIndexChanged, this, [this] {
        const bool tls = m_encryption->currentData().toInt() == int(Encryption::Tls);
        if (m_port->value() == (tls ? PlainPort : TlsPort))
            m_port->setValue(tls ? TlsPort : PlainPort);
        look();
    });
    section(form, tr("The server"));
    form->addRow(tr("&Name"), m_name);
    auto *address = new QHBoxLayout;
    address->setSpacing(8);
    address->addWidget(m_host, 1);
    address->addWidget(m_port);
    form->addRow(tr("&Address"), address);
    qobject_cast<QLabel *>(form->labelForField(address))->setBuddy(m_host);
    form->addRow(tr("&Encryption"), m_encryption);
}

void LdapDialog::buildPeople(QFormLayout *form)
{
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"kind"_s);
    m_kind->addItem(tr("OpenLDAP and others (inetOrgPerson)"), InetOrgPerson);
    m_kind->addItem(tr("Active Directory"), ActiveDirectory);
    m_kind->addItem(tr("As typed below"), Own);
    connect(m_kind, &QComboBox::activated, this,
            [this] { showPreset(m_kind->currentData().toInt()); });
    m_base = field(u"base"_s, u"ou=people,dc=example,dc=com"_s);
    m_filter = field(u"filter"_s, u"(objectClass=inetOrgPerson)"_s);
    m_filter->setToolTip(tr("Which entries are people"));
    connect(m_filter, &QLineEdit::textEdited, this, &LdapDialog::showKind);
    section(form, tr("The people"));
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Base"), m_base);
    form->addRow(tr("&Filter"), m_filter);
    section(form, tr("Attributes"));
    const auto attribute = [&](const QString &label, const QString &id,
                               QString LdapMapping::*part) {
        QLineEdit *made = field(id, {});
        made->setToolTip(tr("Names of attributes with commas between them, the best first"));
        connect(made, &QLineEdit::textEdited, this, &LdapDialog::showKind);
        m_fields.emplace_back(part, made);
        form->addRow(label, made);
    };
    attribute(tr("Na&me"), u"mapName"_s, &LdapMapping::name);
    attribute(tr("Compan&y"), u"mapCompany"_s, &LdapMapping::company);
    attribute(tr("&Group"), u"mapGroups"_s, &LdapMapping::groups);
    attribute(tr("E-ma&il"), u"mapEmail"_s, &LdapMapping::email);
    attribute(tr("&Work"), u"mapWork"_s, &LdapMapping::work);
    attribute(tr("M&obile"), u"mapMobile"_s, &LdapMapping::mobile);
    attribute(tr("&Home"), u"mapHome"_s, &LdapMapping::home);
    attribute(tr("Pi&cture"), u"mapPhoto"_s, &LdapMapping::photo);
}

void LdapDialog::show(const LdapMapping &mapping)
{
    for (const auto &[part, edit] : m_fields)
        edit->setText(mapping.*part);
}

void LdapDialog::showPreset(int kind)
{
    if (kind != Own) {
        const LdapPreset preset = presetOf(kind);
        m_filter->setText(preset.filter);
        show(preset.mapping);
    }
    look();
}

/// Which preset it is that stands there.
void LdapDialog::showKind()
{
    const LdapSettings there = settings();
    int kind = Own;
    for (const int one : {InetOrgPerson, ActiveDirectory}) {
        const LdapPreset preset = presetOf(one);
        if (there.filter == preset.filter && there.mapping == preset.mapping)
            kind = one;
    }
    m_kind->setCurrentIndex(m_kind->findData(kind));
}

void LdapDialog::openFor(const LdapSettings &settings, const QString &secret)
{
    m_id = settings.id;
    m_name->setText(settings.name);
    m_host->setText(settings.host);
    m_encryption->setCurrentIndex(m_encryption->findData(int(settings.encryption)));
    m_port->setValue(settings.port);
    showPin(settings.pinnedSha256, settings.host);
    showLogin(settings.user, secret, settings.clearSecret);
    m_base->setText(settings.base);
    m_filter->setText(settings.filter);
    show(settings.mapping);
    if (m_id.isEmpty() && settings.filter.isEmpty())
        showPreset(InetOrgPerson);
    showKind();
    look();
    (m_name->text().isEmpty() ? m_name : m_host)->setFocus();
    open();
}

LdapSettings LdapDialog::settings() const
{
    LdapSettings settings;
    settings.id = m_id;
    settings.name = m_name->text().simplified();
    settings.host = host();
    settings.port = quint16(m_port->value());
    settings.encryption = static_cast<Encryption>(m_encryption->currentData().toInt());
    settings.pinnedSha256 = pinFor(settings.host);
    settings.user = user();
    settings.clearSecret = mayBeClear();
    settings.base = m_base->text().trimmed();
    settings.filter = m_filter->text().trimmed();
    for (const auto &[part, edit] : m_fields)
        settings.mapping.*part = edit->text().trimmed();
    return settings;
}

QString LdapDialog::host() const
{
    return m_host->text().trimmed();
}

QString LdapDialog::whatIsMissing() const
{
    const LdapSettings there = settings();
    if (there.host.isEmpty())
        return tr("Type the address of the server.");
    if (directory::attributesOf(there.mapping.name).isEmpty())
        return tr("Type which attribute the name is.");
    const LdapMapping &mapping = there.mapping;
    if (directory::attributesOf(mapping.work + u',' + mapping.mobile + u',' + mapping.home)
            .isEmpty())
        return tr("Type which attributes are numbers.");
    return {};
}

void LdapDialog::startTest()
{
    const LdapSettings there = settings();
    m_running = std::make_unique<directory::LdapClient>(there);
    m_running->setSecret(secret());
    m_running->search({directory::filterForAll(there), directory::attributesOf(there.mapping)},
                      [this](const directory::LdapAnswer &answer) { takeAnswer(answer); });
}

void LdapDialog::stopTest()
{
    m_running.reset();
}

void LdapDialog::takeAnswer(const directory::LdapAnswer &answer)
{
    if (answer.trouble) {
        showTrouble(answer.trouble);
        return;
    }
    if (answer.entries.isEmpty()) {
        say(false, tr("The server answers, but finds nobody. Check base, filter and login."));
        return;
    }
    const LdapSettings there = settings();
    QList<store::Contact> people;
    for (const directory::LdapEntry &entry : answer.entries)
        people += directory::contactOf(there, entry);
    const auto known = std::find_if(people.cbegin(), people.cend(), [](const store::Contact &one) {
        return !one.name.isEmpty() && !one.phones.isEmpty();
    });
    if (known == people.cend()) {
        say(false, tr("The server answers, but nobody of those it shows has a name and a number. "
                      "Check the attributes."));
        return;
    }
    say(true, tr("It works. One of the people there: %1, %2.")
                  .arg(known->name, known->phones.first().number));
}

} // namespace ui
