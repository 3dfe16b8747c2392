// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settingspage.h"

#include <QTimer>

namespace ui {

/// A page whose form is applied by itself: a moment after the last change, so that not every letter
/// is, and at the latest when the page goes.
class FormPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit FormPage(QWidget *parent = nullptr);

    /// What was changed and does not hold yet holds now.
    void flush();

protected:
    /// The form was edited.
    void edited() { m_wait.start(); }
    [[nodiscard]] bool isEdited() const { return m_wait.isActive(); }
    virtual void apply() = 0;
    void hideEvent(QHideEvent *event) override;

private:
    QTimer m_wait;
};

} // namespace ui
