// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/numbers.h"

#include <QDialog>

namespace ui {

class NumbersForm;

/// NumbersForm, with the buttons that save it or leave it.
class NumbersDialog : public QDialog
{
    Q_OBJECT

public:
    NumbersDialog(const directory::NumberPlan &plan, const QString &profile,
                  QWidget *parent = nullptr);

    [[nodiscard]] directory::NumberPlan plan() const;

signals:
    void chosen(const directory::NumberPlan &plan);

private:
    NumbersForm *m_form;
};

} // namespace ui
