// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "places.h"

#include <QAbstractItemView>
#include <QStyleOptionViewItem>

#include <utility>

namespace ui {

DragData taken(const Hand *hand, const QString &uniqueId, const QString &name)
{
    if (uniqueId.isEmpty())
        return {};
    return hand ? hand->takeUp(uniqueId) : callData(uniqueId, name);
}

// PlaceTarget

DropOffer PlaceTarget::dragOver(const QMimeData &carried, const QPoint &position,
                                Qt::KeyboardModifiers held)
{
    DropOffer offer;
    if (const auto place = placeAt(position))
        offer = m_hand->offer(carried, *place, held);
    light(offer.possible, position);
    return offer;
}

void PlaceTarget::drop(const QMimeData &carried, const QPoint &position, Qt::KeyboardModifiers held)
{
    const auto place = placeAt(position);
    if (place && m_hand->offer(carried, *place, held).possible)
        m_hand->drop(carried, *place, held);
}

// RowTarget

void RowTarget::setPlaces(Hand *hand, PlaceOf placeOf)
{
    serve(hand);
    m_placeOf = std::move(placeOf);
}

QModelIndex RowTarget::rowAt(const QPoint &position) const
{
    return m_view->indexAt(position).siblingAtColumn(0);
}

std::optional<Place> RowTarget::placeAt(const QPoint &position) const
{
    const QModelIndex row = rowAt(position);
    return row.isValid() ? std::optional(m_placeOf(row)) : std::nullopt;
}

void RowTarget::light(bool lit, const QPoint &position)
{
    const QModelIndex row = lit ? rowAt(position) : QModelIndex();
    if (QModelIndex(m_lit) == row)
        return;
    m_lit = row;
    m_view->viewport()->update();
}

bool RowTarget::isLit(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *target = dynamic_cast<const RowTarget *>(option.widget);
    return target && target->m_lit.isValid() && target->m_lit.row() == index.row();
}

// WholeTarget

void WholeTarget::setPlace(Hand *hand, PlaceNow placeNow)
{
    serve(hand);
    m_placeNow = std::move(placeNow);
}

void WholeTarget::light(bool lit, const QPoint &)
{
    if (std::exchange(m_lit, lit) != lit)
        m_widget->update();
}

} // namespace ui
