// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistantpage.h"

class QLabel;

namespace models {
class PeopleModel;
}

namespace ui {

/// What was set up, and where to go from there.
class DonePage : public AssistantPage
{
    Q_OBJECT

public:
    DonePage(AssistantDraft &draft, const models::PeopleModel &people, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString nextWords() const override;
    void enter() override;

private:
    const models::PeopleModel &m_people;
    QLabel *m_words;
};

} // namespace ui
