// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions.h"
#include "pbx/flows/flow.h"
#include "statusline.h"

#include <QObject>

namespace pbx {
class Pbx;
}

namespace ui {

class CallController;
class FlowController;

/// What can be done about somebody who is not free: take the call that rings there, and let a
/// caller wait until they are. Says in words what became of it.
class BusyController : public QObject
{
    Q_OBJECT

public:
    BusyController(pbx::Pbx &pbx, CallController &calls, FlowController &flows,
                   CallActions &actions, QObject *parent);

    /// Takes the call that rings at \a extension to the operator's phone.
    void pickUp(const QString &extension);
    /// Lets the operator's party wait until \a target is free.
    void campOn(const QString &target);

public slots:
    void refresh();

signals:
    void said(ui::Said how, const QString &text);
    void used(const QString &extension);

private:
    void onStep(pbx::Flow *flow);
    /// Uniqueid of who makes \a extension ring, or "".
    [[nodiscard]] QString ringingCaller(const QString &extension) const;
    [[nodiscard]] QString whyNotCampOn() const;

    pbx::Pbx &m_pbx;
    CallController &m_calls;
    FlowController &m_flows;
    CallActions &m_actions;
};

} // namespace ui
