// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nightcontroller.h"

#include "icons.h"
#include "pbx/pbx.h"
#include "words.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

using State = pbx::NightSwitch::State;

NightController::NightController(pbx::Pbx &pbx, CallActions &actions, StatusLine &status,
                                 QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_status(status)
    , m_switch(pbx)
    , m_sign(status.addSign(u"nightSign"_s))
{
    QAction *action = actions.get(CallAction::DayNight);
    connect(m_sign, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::triggered, this, &NightController::turn);
    connect(&m_switch, &pbx::NightSwitch::changed, this, &NightController::refresh);
    connect(&pbx, &pbx::Pbx::linkChanged, this, &NightController::refresh);
    connect(&pbx, &pbx::Pbx::rightsChanged, this, &NightController::refresh);
    connect(&pbx, &pbx::Pbx::deskChanged, this, &NightController::refresh);
    refresh();
}

void NightController::refresh()
{
    QString why = describe(m_switch.obstacle());
    if (why.isEmpty() && !m_switch.exists())
        why = tr("“Your desk” in the menu does not say what tells day from night");
    m_actions.setPossible(CallAction::DayNight, why);

    const bool night = m_switch.state() == State::Night;
    const QString words = m_switch.state() == State::Unknown ? tr("Day or night?")
                          : night                            ? tr("Night service")
                                                             : tr("Day service");
    QAction *action = m_actions.get(CallAction::DayNight);
    action->setIcon(icon(night ? u"moon"_s : u"sun"_s));
    m_sign->setVisible(m_switch.exists());
    m_sign->setIcon(action->icon());
    m_sign->setText(words);
    m_sign->setAccessibleName(words);
    m_sign->setEnabled(action->isEnabled());
    m_sign->setToolTip(action->toolTip());
}

void NightController::turn()
{
    if (!m_switch.exists())
        return;
    const bool night = m_switch.state() != State::Night;
    m_status.say(Said::Asked, night ? tr("Asked the PBX for night service…")
                                    : tr("Asked the PBX for day service…"));
    m_switch.turn(night, this, [this, night](const ami::Result<QString> &answer) {
        if (answer)
            m_status.say(Said::Done, night ? tr("Night service") : tr("Day service"));
        else
            m_status.say(Said::Failed,
                         tr("The service was not switched. %1").arg(describe(answer.error())));
    });
}

} // namespace ui
