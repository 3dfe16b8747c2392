// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timespan.h"

#include <QDateTime>

#include <limits>

namespace ui {

std::pair<qint64, qint64> boundsOf(TimeSpan span, QDate today)
{
    const auto day = [today](int before) {
        return today.addDays(-before).startOfDay().toMSecsSinceEpoch();
    };
    constexpr qint64 Open = std::numeric_limits<qint64>::max();
    switch (span) {
    case TimeSpan::Today:
        return {day(0), Open};
    case TimeSpan::Yesterday:
        return {day(1), day(0)};
    case TimeSpan::Week:
        return {day(6), Open};
    case TimeSpan::Month:
        return {day(29), Open};
    case TimeSpan::Year:
        return {day(364), Open};
    case TimeSpan::Ever:
        break;
    }
    return {0, Open};
}

} // namespace ui
