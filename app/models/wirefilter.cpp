// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wirefilter.h"

#include "roles.h"
#include "wire.h"

namespace models {

template <typename T>
void WireFilter::change(T &field, const T &value)
{
    if (field == value)
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    beginFilterChange();
    field = value;
    endFilterChange(Direction::Rows);
#else
    field = value;
    invalidateFilter();
#endif
}

void WireFilter::setText(const QString &text)
{
    change(m_text, text.trimmed());
}

void WireFilter::setWay(Way way)
{
    change(m_way, way);
}

void WireFilter::setUnknownOnly(bool on)
{
    change(m_unknownOnly, on);
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
