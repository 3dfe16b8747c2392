// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answertrial.h"

#include "pbx/attendant.h"

#include <QTimer>

#include <utility>

namespace pbx {

AnswerTrial::AnswerTrial(Pbx &pbx, AutoAnswer header, QObject *parent)
    : QObject(parent)
    , m_pbx(pbx)
{
    connect(&pbx.state(), &State::committed, this, &AnswerTrial::look);
    // A phone that is not there makes no channel, and no event tells it.
    QTimer::singleShot(2 * RingTime, this, [this] { end(false); });
    pbx.attendant().ringOwnPhone(header, RingTime, this,
                                 [this](const ami::Result<QString> &answer) {
                                     if (answer || std::exchange(m_ended, true))
                                         return;
                                     emit refused(answer.error());
                                     deleteLater();
                                 });
}

void AnswerTrial::look()
{
    if (m_leg.isEmpty()) {
        m_leg = m_pbx.attendant().ownChannel();
        if (m_leg.isEmpty())
            return;
    }
    const Channel *leg = m_pbx.state().channels().get(m_leg);
    if (!leg || leg->isUp())
        end(leg != nullptr);
}

void AnswerTrial::end(bool answered)
{
    if (std::exchange(m_ended, true))
        return;
    emit ended(answered);
    deleteLater();
}

} // namespace pbx
