// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tableheader.h"

#include "celldelegate.h"
#include "paint.h"
#include "ui/theme.h"

#include <QPainter>

#include <cmath>

namespace ui {

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QFontMetricsF metrics(font());
    const QString text = model()->headerData(logicalIndex, orientation()).toString();
    return {static_cast<int>(std::ceil(metrics.horizontalAdvance(text))) +
                2 * CellDelegate::padding(parentWidget()->font()),
            CellDelegate::rowHeight(parentWidget()->font())};
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!rect.isValid())
        return;
    const Colours &colours = coloursOf(this);
    const QRectF section(rect);
    painter->save();
    painter->fillRect(section, colours.panel);
    painter->fillRect(QRectF(section.left(), section.bottom() - 1, section.width(), 1),
                      colours.line);

    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const bool atEnd =
        Qt::Alignment(
            model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole).toInt())
            .testFlag(Qt::AlignRight);
    const qreal pad = CellDelegate::padding(parentWidget()->font());
    const qreal step = stepOf(font());
    const QString text = model()->headerData(logicalIndex, orientation()).toString();
    Line line(*painter, section.adjusted(pad, 0, -pad, -1), layoutDirection());
    const QColor colour = sorted ? colours.text : colours.quiet;
    if (atEnd) {
        line.trailing(text, font(), colour);
        line.trailingGap(step * 1.2);
    } else {
        line.leading(text, font(), colour);
        line.leadingGap(step * 1.2);
    }
    if (const qreal width = step * 1.6; sorted && line.room() >= width) {
        QRectF arrow = atEnd ? line.takeTrailing(width) : line.takeLeading(width);
        arrow = QRectF(arrow.left(), arrow.center().y() - step * 0.45, width, step * 0.9);
        const bool up = sortIndicatorOrder() == Qt::AscendingOrder;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.quiet);
        const qreal base = up ? arrow.bottom() : arrow.top();
        const qreal tip = up ? arrow.top() : arrow.bottom();
        painter->drawPolygon(
            QPolygonF{{arrow.left(), base}, {arrow.right(), base}, {arrow.center().x(), tip}});
    }
    painter->restore();
}

} // namespace ui
