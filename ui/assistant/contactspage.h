// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistantpage.h"

namespace ui {

class AddressBook;

/// People to know by their numbers: a file, or files that others keep.
class AssistantContactsPage : public AssistantPage
{
    Q_OBJECT

public:
    AssistantContactsPage(AssistantDraft &draft, AddressBook &book, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
};

} // namespace ui
