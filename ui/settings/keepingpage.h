// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settingspage.h"

namespace ui {

class HistoryRule;

/// Which calls are kept, and for how long.
class KeepingPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit KeepingPage(HistoryRule &rule, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QStringList otherWords() const override;
};

} // namespace ui
