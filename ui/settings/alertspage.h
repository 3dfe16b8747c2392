// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formpage.h"

namespace ui {

class Alerts;
class AlertsForm;

/// From when on a call waits long and is urgent, and how that is told.
class AlertsPage : public FormPage
{
    Q_OBJECT

public:
    explicit AlertsPage(Alerts &alerts, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QStringList otherWords() const override;

protected:
    void apply() override;

private:
    AlertsForm *m_form;
};

} // namespace ui
