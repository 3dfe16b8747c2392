// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcespage.h"

#include "pageparts.h"
#include "ui/addressbook.h"
#include "ui/contactsources.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/sourcewords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

SourcesPage::SourcesPage(AddressBook &book, QWidget *parent)
    : SettingsPage(parent)
    , m_book(book)
    , m_sources(new QLabel(this))
{
    setObjectName(u"sourcesPage"_s);
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(
        quietLabel(tr("Who calls is named from your own contacts, and from those that "
                      "others keep: vCard files and folders, LDAP directories, "
                      "CardDAV address books."),
                   this));
    m_sources->setObjectName(u"sourceStates"_s);
    m_sources->setTextFormat(Qt::PlainText);
    m_sources->setWordWrap(true);
    layout->addWidget(m_sources);
    auto *files = new QPushButton(tr("&Sources…"), this);
    files->setObjectName(u"openSources"_s);
    auto *import = new QPushButton(tr("&Import a CSV file…"), this);
    import->setObjectName(u"importContacts"_s);
    import->setToolTip(tr("Its people become contacts of your own"));
    auto *row = new QHBoxLayout;
    row->addWidget(files);
    row->addWidget(import);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch();
    connect(files, &QPushButton::clicked, &book, &AddressBook::openSources);
    connect(import, &QPushButton::clicked, &book, &AddressBook::import);
    connect(&book.sources(), &ContactSources::changed, this, &SourcesPage::fill);
    connect(&book, &AddressBook::changed, this, &SourcesPage::fill);
    fill();
}

QString SourcesPage::title() const
{
    return tr("Contacts");
}

QString SourcesPage::iconName() const
{
    return u"users"_s;
}

QStringList SourcesPage::otherWords() const
{
    return {u"vCard vcf CSV LDAP CardDAV Active Directory"_s, tr("Address book"),
            tr("Sources of contacts")};
}

void SourcesPage::fill()
{
    QStringList lines;
    for (const auto &source : m_book.sources().all())
        lines.append(tr("%1: %2", "a source of contacts and how it stands with it")
                         .arg(placeWords(*source), stateWords(*source)));
    m_sources->setText(lines.isEmpty() ? tr("There is no other source yet.") : lines.join(u'\n'));
    const bool kept = m_book.directory() != nullptr;
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setEnabled(kept);
    if (!kept)
        m_sources->setText(tr("Contacts are not kept here."));
}

} // namespace ui
