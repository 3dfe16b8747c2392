// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/table.h"

#include <QString>
#include <QVariant>

#include <initializer_list>
#include <limits>

namespace models {

// What the row models' cells have in common.

/// `Ben Okafor <102>`, or what there is of it.
[[nodiscard]] QString party(const QString &name, const QString &number);

/// `PJSIP/119-0000002a`, `PJSIP/119` and `119` → `119`; what is no number stays a device.
[[nodiscard]] QString shortDevice(const QString &channelOrDevice);

[[nodiscard]] inline const QString &either(const QString &name, const QString &number)
{
    return name.isEmpty() ? number : name;
}

/// An instant as a sort value: those that never began stand behind all that did.
[[nodiscard]] inline QVariant startForSorting(pbx::Instant start)
{
    return start ? start : std::numeric_limits<pbx::Instant>::max();
}

/// Which columns of a model show a change of which columns of its row.
struct Shows
{
    pbx::Columns changed;
    pbx::Columns shown;
};
[[nodiscard]] inline pbx::Columns shownBy(pbx::Columns changed, std::initializer_list<Shows> map)
{
    pbx::Columns shown = 0;
    for (const Shows &entry : map) {
        if (changed & entry.changed)
            shown |= entry.shown;
    }
    return shown;
}

} // namespace models
