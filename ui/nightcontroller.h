// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions.h"
#include "pbx/nightswitch.h"
#include "statusline.h"

#include <QObject>

class QToolButton;

namespace ui {

/// Day or night service: the key that turns it, and the sign in the status line that says which it
/// is, whoever turned it.
class NightController : public QObject
{
    Q_OBJECT

public:
    NightController(pbx::Pbx &pbx, CallActions &actions, StatusLine &status, QObject *parent);

    [[nodiscard]] pbx::NightSwitch &nightSwitch() { return m_switch; }
    [[nodiscard]] QToolButton *sign() const { return m_sign; }

public slots:
    void refresh();

private:
    void turn();

    CallActions &m_actions;
    StatusLine &m_status;
    pbx::NightSwitch m_switch;
    QToolButton *m_sign;
};

} // namespace ui
