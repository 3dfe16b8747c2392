// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/alerts.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace ui {

/// From when on a call waits long and is urgent, and when it sounds, per kind.
class AlertsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AlertsDialog(Alerts &alerts, QWidget *parent = nullptr);

    void accept() override;

private:
    struct Row
    {
        QSpinBox *raised;
        QSpinBox *urgent;
        QComboBox *sounds;
        QCheckBox *notice;
    };
    void showRules(const Alerts::Rules &rules);

    Alerts &m_alerts;
    std::array<Row, std::tuple_size_v<Alerts::Rules>> m_rows = {};
    QCheckBox *m_quiet = nullptr;
    QCheckBox *m_missed = nullptr;
};

} // namespace ui
