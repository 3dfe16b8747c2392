// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findpage.h"

#include "ui/dialogs/checklist.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/securitywords.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

FindPage::FindPage(AssistantDraft &draft, const QStringList &known, QWidget *parent)
    : AssistantPage(draft, parent)
    , m_host(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_tries(new CheckList({tr("Encrypted"), tr("Not encrypted")}, this))
    , m_outcome(new OutcomeLine(this))
    , m_trust(new QPushButton(tr("T&rust this certificate"), this))
    , m_without(new QPushButton(tr("&Without encryption"), this))
{
    setObjectName(u"findPage"_s);
    m_host->setObjectName(u"assistantHost"_s);
    m_host->setPlaceholderText(tr("pbx.example.com"));
    m_host->setMaxLength(200);
    m_host->setToolTip(tr("A name or an address, with a port where it is an unusual one: "
                          "192.0.2.1:5038"));
    m_name->setObjectName(u"assistantName"_s);
    m_name->setPlaceholderText(tr("Head office"));
    m_name->setMaxLength(200);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(quietLabel(tr("Whoever looks after your telephones knows its address: the "
                                    "one by which its web page is opened is usually right."),
                                 this));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(9);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Address of the PBX"), m_host);
    auto *offers = new QHBoxLayout;
    offers->setSpacing(8);
    const auto offer = [&](const QString &words, const QString &host) {
        auto *button = new QPushButton(QString(words).replace(u'&', u"&&"_s), this);
        button->setObjectName(u"offer-"_s + host);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, host] {
            m_host->setText(host);
            look();
            m_host->setFocus();
        });
        offers->addWidget(button);
    };
    constexpr qsizetype MostOffers = 2;
    for (const QString &host : known.mid(0, MostOffers))
        offer(host, host);
    offer(tr("This computer"), u"127.0.0.1"_s);
    offers->addStretch();
    form->addRow({}, offers);
    form->addRow(tr("What you &call it"), m_name);
    layout->addLayout(form);
    layout->addWidget(m_tries);
    layout->addWidget(m_outcome);
    auto *row = new QHBoxLayout;
    m_trust->setObjectName(u"assistantTrust"_s);
    m_without->setObjectName(u"assistantWithout"_s);
    for (QPushButton *button : {m_trust, m_without}) {
        button->setAutoDefault(false);
        button->hide();
        row->addWidget(button);
    }
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch();
    m_tries->hide();

    connect(m_host, &QLineEdit::textEdited, this, &FindPage::look);
    connect(m_trust, &QPushButton::clicked, this, [this] { seek(m_shown); });
    connect(m_without, &QPushButton::clicked, this, [this] {
        const auto address = pbx::Finder::addressFrom(m_host->text());
        if (address)
            take({address->host,
                  address->port > 0 ? address->port : pbx::Finder::PlainPort,
                  false,
                  {}});
    });
    connect(&m_finder, &pbx::Finder::trying, this, [this](const pbx::Finder::Way &way) {
        m_tries->set(way.tls ? Encrypted : Plain, CheckList::State::Running,
                     tr("Port %1").arg(way.port));
    });
    connect(&m_finder, &pbx::Finder::failed, this,
            [this](const pbx::Finder::Way &way, const QString &words) {
                m_tries->set(way.tls ? Encrypted : Plain, CheckList::State::Bad,
                             words.isEmpty() ? tr("Nobody answers at port %1").arg(way.port)
                                             : tr("Port %1: “%2”").arg(way.port).arg(words));
            });
    connect(&m_finder, &pbx::Finder::found, this,
            [this](const pbx::Finder::Way &way, const QString &banner) {
                m_tries->set(way.tls ? Encrypted : Plain, CheckList::State::Good, banner);
                take(way);
            });
    connect(&m_finder, &pbx::Finder::untrusted, this, &FindPage::askAbout);
    connect(&m_finder, &pbx::Finder::notFound, this, [this] {
        m_outcome->say(OutcomeLine::Kind::Bad,
                       tr("No manager interface answers there. Is the address right? On the PBX, "
                          "manager.conf must say “enabled = yes”, and a firewall must let this "
                          "computer through."));
        emit changed();
    });
}

QString FindPage::title() const
{
    return tr("Find the PBX");
}

QString FindPage::nextWords() const
{
    return m_finder.isRunning() ? tr("&Stop") : tr("&Next");
}

void FindPage::enter()
{
    if (m_host->text().isEmpty() && !m_draft.profile.host.isEmpty()) {
        m_host->setText(m_draft.profile.host);
        m_name->setText(m_draft.profile.name);
    }
    m_host->setFocus();
}

void FindPage::leave()
{
    m_finder.cancel();
    m_draft.profile.name = m_name->text().simplified();
    if (m_draft.profile.name.isEmpty())
        m_draft.profile.name = m_draft.profile.host;
    emit changed();
}

/// What was found out is about what stood there before.
void FindPage::look()
{
    m_finder.cancel();
    m_tries->reset();
    m_tries->hide();
    m_outcome->say(OutcomeLine::Kind::Quiet, {});
    m_trust->hide();
    m_without->hide();
    m_foundFor.clear();
    if (const auto address = pbx::Finder::addressFrom(m_host->text()))
        m_draft.profile.host = address->host;
    emit changed();
}

void FindPage::next()
{
    if (m_finder.isRunning()) {
        look();
        return;
    }
    if (!m_foundFor.isEmpty() && m_foundFor == m_host->text()) {
        emit done();
        return;
    }
    if (!pbx::Finder::addressFrom(m_host->text())) {
        m_outcome->say(OutcomeLine::Kind::Bad,
                       m_host->text().trimmed().isEmpty()
                           ? tr("Type the address of the PBX.")
                           : tr("“%1” is no address.").arg(m_host->text().trimmed()));
        m_host->setFocus();
        return;
    }
    seek({});
}

void FindPage::seek(const QByteArray &fingerprint)
{
    look();
    m_tries->show();
    if (const auto address = pbx::Finder::addressFrom(m_host->text()))
        m_finder.start(*address, fingerprint);
    emit changed();
}

void FindPage::take(const pbx::Finder::Way &way)
{
    m_foundFor = m_host->text();
    pbx::Profile &profile = m_draft.profile;
    const bool another = profile.host != way.host || profile.port != way.port ||
                         profile.tls != way.tls || profile.fingerprint != way.fingerprint;
    profile.host = way.host;
    profile.port = way.port;
    profile.tls = way.tls;
    profile.fingerprint = way.fingerprint;
    if (another)
        m_draft.loggedIn = false;
    m_trust->hide();
    m_without->hide();
    emit changed();
    emit done();
}

void FindPage::askAbout(const pbx::Finder::Way &way, const pbx::Certificate &certificate,
                        const QString &words)
{
    m_shown = certificate.sha256;
    m_tries->set(Encrypted, CheckList::State::Doubtful,
                 tr("%1\nIt shows, SHA-256:\n%2")
                     .arg(certificateWords(certificate, way.host, words),
                          fingerprintWords(certificate.sha256)));
    m_outcome->say(OutcomeLine::Kind::Bad,
                   tr("Compare the fingerprint with the server's before you trust it."));
    m_trust->show();
    m_without->show();
    emit changed();
}

} // namespace ui
