// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/settingsfile.h"

#include <QDialog>

namespace ui {

/// What a file of settings would change, one by one; accepted where a person wants that.
class ChangesDialog : public QDialog
{
    Q_OBJECT

public:
    ChangesDialog(const QString &file, const QList<store::SettingChange> &changes,
                  QWidget *parent = nullptr);

    /// "Head office: host", for people.
    [[nodiscard]] static QString nameOf(const QString &key);
    /// A value in a line.
    [[nodiscard]] static QString wordsFor(const QVariant &value);
};

} // namespace ui
