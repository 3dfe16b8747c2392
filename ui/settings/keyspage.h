// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settingspage.h"

#include <functional>

class QLabel;

namespace ui {

class KeyMap;

/// Which keys are others than those that Cordboard comes with, and the way to change them.
class KeysPage : public SettingsPage
{
    Q_OBJECT

public:
    /// \a change opens the dialog that changes them.
    KeysPage(KeyMap &keyMap, std::function<void()> change, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QStringList otherWords() const override;

private:
    void fill();

    KeyMap &m_keyMap;
    QLabel *m_set;
    QLabel *m_own;
};

} // namespace ui
