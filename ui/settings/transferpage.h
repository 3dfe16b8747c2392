// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settingspage.h"

#include <functional>

class QCheckBox;
class QSettings;

namespace ui {

class OutcomeLine;

/// Settings into one file, and from one: for another computer, or to be safe.
class TransferPage : public SettingsPage
{
    Q_OBJECT

public:
    /// \a taken is called after others were taken over; whether a layout was among them.
    TransferPage(QSettings &settings, std::function<void(bool layout)> taken,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QStringList otherWords() const override;

    /// Without asking for its name.
    void exportTo(const QString &path);
    /// Shows what the file would change, and asks.
    void importFrom(const QString &path);

private:
    void chooseExport();
    void chooseImport();

    QSettings &m_settings;
    std::function<void(bool)> m_taken;
    QCheckBox *m_layout;
    OutcomeLine *m_outcome;
};

} // namespace ui
