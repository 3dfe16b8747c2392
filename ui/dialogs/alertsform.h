// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/alerts.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace ui {

/// From when on a call waits long and is urgent, and when it sounds, per kind.
class AlertsForm : public QWidget
{
    Q_OBJECT

public:
    explicit AlertsForm(Alerts &alerts, QWidget *parent = nullptr);

    /// What Cordboard comes with, to be looked at or kept.
    void showStandard();
    /// What stands in it holds from now on.
    void keep();

signals:
    void edited(); ///< by a person

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
