// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wirefilter.h"

#include "roles.h"
#include "wire.h"

#include <utility>

namespace models {

void WireFilter::setText(const QString &text)
{
    const QString wanted = text.trimmed();
    if (std::exchange(m_text, wanted) != wanted)
        invalidateFilter();
}

void WireFilter::setWay(Way way)
{
    if (std::exchange(m_way, way) != way)
        invalidateFilter();
}

void WireFilter::setUnknownOnly(bool on)
{
    if (std::exchange(m_unknownOnly, on) != on)
        invalidateFilter();
}

bool WireFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_way != Way::Both && index.data(SentRole).toBool() != (m_way == Way::Sent))
        return false;
    if (m_unknownOnly) {
        const auto kind = static_cast<WireKind>(index.data(BlockKindRole).toInt());
        if (kind != WireKind::UnknownEvent && kind != WireKind::NoMessage)
            return false;
    }
    return m_text.isEmpty() ||
           index.data(BlockRole).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace models
