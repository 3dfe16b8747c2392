// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "carddavdialog.h"

#include "dialogparts.h"
#include "directory/bookfinder.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using directory::CardDavSettings;

CardDavDialog::CardDavDialog(QWidget *parent)
    : ServerDialog(tr("CardDAV address books"), parent)
{
    setObjectName(u"cardDavDialog"_s);
    m_url = field(u"url"_s, u"https://cloud.example.com"_s);
    m_url->setToolTip(tr("The address of the server is enough where it tells where its address "
                         "books are; else that of an address book"));
    QFormLayout *form = newForm();
    section(form, tr("The server"));
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Address"), m_url);
    addLogin(form, tr("reception"));
    QVBoxLayout *layout = dialogLayout(this);
    layout->addWidget(quietLabel(tr("All address books of this login are read, and again every "
                                    "ten minutes. Nothing is written to them."),
                                 this));
    layout->addLayout(form, 1);
    layout->addWidget(m_outcome);
    layout->addWidget(buildButtons());
    setMinimumSize(560, 380);
}

CardDavDialog::~CardDavDialog()
{
    stopTest();
}

void CardDavDialog::openFor(const CardDavSettings &settings, const QString &secret)
{
    m_id = settings.id;
    m_name->setText(settings.name);
    m_url->setText(settings.url.toDisplayString());
    showPin(settings.pinnedSha256, settings.url.host());
    showLogin(settings.user, secret, settings.clearSecret);
    look();
    (m_name->text().isEmpty() ? m_name : m_url)->setFocus();
    open();
}

CardDavSettings CardDavDialog::settings() const
{
    CardDavSettings settings;
    settings.id = m_id;
    settings.name = m_name->text().simplified();
    QString typed = m_url->text().trimmed();
    if (!typed.isEmpty() && !typed.contains("://"_L1))
        typed.prepend("https://"_L1);
    // A password in an address would end up in the settings.
    settings.url = QUrl(typed, QUrl::StrictMode).adjusted(QUrl::RemoveUserInfo);
    settings.pinnedSha256 = pinFor(settings.url.host());
    settings.user = user();
    settings.clearSecret = mayBeClear();
    return settings;
}

QString CardDavDialog::whatIsMissing() const
{
    const QUrl url = settings().url;
    const bool known = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return known && !url.host().isEmpty() ? QString()
                                          : tr("Type the address of the server: https://…");
}

void CardDavDialog::startTest()
{
    m_client = std::make_unique<directory::DavClient>(settings());
    m_client->setSecret(secret());
    m_finder = std::make_unique<directory::BookFinder>(*m_client);
    m_finder->find(
        [this](const directory::ServerTrouble &trouble, const QList<directory::DavBook> &books) {
            if (trouble) {
                showTrouble(trouble);
                return;
            }
            QStringList names;
            for (const directory::DavBook &book : books)
                names += book.name.isEmpty() ? book.url.path() : book.name;
            say(true, tr("It works. Address books: %1.")
                          .arg(names.join(tr(", ", "between the names of address books"))));
        });
}

void CardDavDialog::stopTest()
{
    m_finder.reset();
    m_client.reset();
}

} // namespace ui
