// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/desksettings.h"

#include <QDialog>

namespace ui {

class DeskForm;

/// DeskForm, with the buttons that save it or leave it.
class DeskDialog : public QDialog
{
    Q_OBJECT

public:
    DeskDialog(const pbx::Desk &desk, const QString &profile, QWidget *parent = nullptr);

    [[nodiscard]] pbx::Desk desk() const;

signals:
    void chosen(const pbx::Desk &desk);

private:
    DeskForm *m_form;
};

} // namespace ui
