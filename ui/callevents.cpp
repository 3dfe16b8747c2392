// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callevents.h"

#include "models/calllog.h"

namespace ui {

CallEvents::CallEvents(const models::CallLog &log, QObject *parent)
    : QObject(parent)
{
    connect(&log, &models::CallLog::changed, this, &CallEvents::onChanged);
}

void CallEvents::onChanged(const store::CallEntry &call)
{
    const QString key = call.pbx + QChar(u'\n') + call.uniqueId;
    Told &told = m_told[key];
    const bool isKnown = !call.number.isEmpty() || !call.name.isEmpty();
    if (told == Told::Nothing && (isKnown || call.answeredAt != 0 || call.endedAt != 0)) {
        told = Told::Began;
        emit began(call);
    }
    if (told == Told::Began && call.answeredAt != 0) {
        told = Told::Answered;
        emit answered(call);
    }
    if (call.endedAt != 0) {
        m_told.remove(key);
        emit ended(call);
    }
}

} // namespace ui
