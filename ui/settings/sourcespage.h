// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settingspage.h"

class QLabel;

namespace ui {

class AddressBook;

/// Where contacts come from, and the way to add more.
class SourcesPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit SourcesPage(AddressBook &book, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QStringList otherWords() const override;

private:
    void fill();

    AddressBook &m_book;
    QLabel *m_sources;
};

} // namespace ui
