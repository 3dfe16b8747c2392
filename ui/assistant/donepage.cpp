// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "donepage.h"

#include "models/people.h"
#include "ui/dialogs/dialogparts.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

DonePage::DonePage(AssistantDraft &draft, const models::PeopleModel &people, QWidget *parent)
    : AssistantPage(draft, parent)
    , m_people(people)
    , m_words(new QLabel(this))
{
    setObjectName(u"donePage"_s);
    m_words->setObjectName(u"assistantSummary"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(m_words);
    layout->addWidget(quietLabel(tr("To call somebody, type a name or a number, and press Enter. "
                                    "While you are in a call, the same hands it over. F1 shows all "
                                    "keys, Ctrl+, all settings."),
                                 this));
    layout->addStretch();
}

QString DonePage::title() const
{
    return tr("Ready");
}

QString DonePage::nextWords() const
{
    return tr("&Finish");
}

void DonePage::enter()
{
    const pbx::Profile &profile = m_draft.profile;
    QStringList lines;
    lines << tr("PBX: %1, at %2").arg(profile.name, profile.host);
    lines << (profile.tls ? tr("The connection is encrypted.")
                          : tr("The connection is not encrypted."));
    lines << tr("Login: %1").arg(profile.user);
    const QString name = m_people.nameOf(profile.myExtension);
    lines << (profile.myExtension.isEmpty()
                  ? tr("Your phone: none was chosen. Cordboard shows the board, and calls nobody.")
              : name.isEmpty() ? tr("Your phone: %1").arg(profile.myExtension)
                               : tr("Your phone: %1, %2").arg(profile.myExtension, name));
    m_words->setText(lines.join(u'\n'));
}

} // namespace ui
