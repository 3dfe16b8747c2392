// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historywords.h"

#include "panels/historypage.h"

namespace ui {

using store::CallStep;

QString kindOf(const store::CallEntry &call)
{
    if (call.endedAt == 0)
        return HistoryWords::tr("Goes on");
    if (call.isMissed())
        return HistoryWords::tr("Missed");
    if (call.incoming)
        return HistoryWords::tr("Incoming");
    return call.answeredAt > 0 ? HistoryWords::tr("Outgoing") : HistoryWords::tr("Not answered");
}

QString journeyOf(const store::CallEntry &call)
{
    QStringList stations;
    for (const CallStep &step : call.journey) {
        switch (step.kind) {
        case CallStep::Kind::Rang:
            stations += HistoryWords::tr("rang %1").arg(step.who);
            break;
        case CallStep::Kind::Talked:
            stations += HistoryWords::tr("with %1").arg(step.who);
            break;
        case CallStep::Kind::Queued:
            stations += HistoryWords::tr("in queue %1").arg(step.who);
            break;
        case CallStep::Kind::Parked:
            stations += HistoryWords::tr("parked on %1").arg(step.who);
            break;
        }
    }
    return stations.join(HistoryWords::tr(" → ", "between the stations of a call"));
}

} // namespace ui
