// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactspage.h"

#include "ui/settings/sourcespage.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

AssistantContactsPage::AssistantContactsPage(AssistantDraft &draft, AddressBook &book,
                                             QWidget *parent)
    : AssistantPage(draft, parent)
{
    setObjectName(QStringLiteral("contactsPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new SourcesPage(book, this));
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
}

QString AssistantContactsPage::title() const
{
    return tr("Contacts");
}

} // namespace ui
