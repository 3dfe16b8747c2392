// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace ui {

class Alerts;
class AlertsForm;

/// AlertsForm, with the buttons that save it or leave it.
class AlertsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AlertsDialog(Alerts &alerts, QWidget *parent = nullptr);

    void accept() override;

private:
    AlertsForm *m_form;
};

} // namespace ui
