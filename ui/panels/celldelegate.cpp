// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "celldelegate.h"

#include "models/roles.h"
#include "paint.h"
#include "places.h"
#include "wording.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace ui {

int CellDelegate::rowHeight(const QFont &font)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).height() + 2.5 * stepOf(font)));
}

int CellDelegate::padding(const QFont &font)
{
    return qRound(2.4 * stepOf(font));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    return {static_cast<int>(std::ceil(QFontMetricsF(option.font).horizontalAdvance(text))) +
                2 * padding(option.font),
            rowHeight(option.font)};
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Colours &colours = coloursOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool stale = index.data(models::StaleRole).toBool();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool current = view && view->hasFocus() && view->currentIndex().row() == index.row();
    const bool lit = RowTarget::isLit(option, index);

    painter->save();
    painter->setLayoutDirection(option.direction);
    const QRectF cell(option.rect);
    if (selected || lit)
        painter->fillRect(cell, colours.accentTint);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(cell, colours.window);
    painter->fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), colours.line);
    if (current || lit) {
        painter->fillRect(QRectF(cell.left(), cell.top(), cell.width(), 1), colours.accent);
        painter->fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), colours.accent);
    }

    const qreal pad = padding(option.font);
    const QString text = index.data(Qt::DisplayRole).toString();
    Line line(*painter, cell.adjusted(pad, 0, -pad, -1), option.direction);
    QColor colour = stale || index.data(QuietRole).toBool() ? colours.quiet : colours.text;
    if (const QVariant found = index.data(ToneRole); found.isValid()) {
        const Tone tone = static_cast<Tone>(found.toInt());
        line.symbol(tone, option.font, stale ? colours.quiet : colours.of(tone).foreground);
        line.leadingGap(1.5 * stepOf(option.font));
    }
    if (index.data(FiguresRole).toBool())
        line.trailingTime(text, option.font, colour);
    else
        line.leading(text, option.font, colour);
    painter->restore();
}

} // namespace ui
