// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settingspage.h"
#include "ui/theme.h"

#include <functional>

class QComboBox;
class QSettings;

namespace ui {

/// Colours, language, and how people are shown.
class LookPage : public SettingsPage
{
    Q_OBJECT

public:
    struct Deeds
    {
        std::function<Scheme()> scheme;
        std::function<void(Scheme)> setScheme;
        std::function<bool()> showsTable;
        std::function<void(bool)> showTable;
        std::function<void()> resetLayout;
    };

    LookPage(QSettings &settings, Deeds deeds, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QStringList otherWords() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow();

    QSettings &m_settings;
    Deeds m_deeds;
    QComboBox *m_scheme;
    QComboBox *m_form;
    QComboBox *m_language;
};

} // namespace ui
