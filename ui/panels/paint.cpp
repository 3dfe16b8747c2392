// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint.h"

#include "ui/icons.h"
#include "ui/tabular.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <cmath>

namespace ui {

namespace {

/// Draws one line in its own direction, not in that of the window: mirrored, "Acme <+49 30>" would
/// have its brackets and its plus sign on the wrong side. \a width: of \a text; what is wider than
/// \a rect is shortened. Put at a point the text is shaped once more, within a rectangle thrice.
void drawOneLine(QPainter &painter, const QRectF &rect, Qt::Alignment side, const QString &text,
                 qreal width, const QFontMetricsF &metrics)
{
    QString shown = text;
    if (width > rect.width()) {
        shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
        width = metrics.horizontalAdvance(shown);
    }
    shown.replace(u'\n', u' ').replace(u'\r', u' ');
    const Qt::LayoutDirection around = painter.layoutDirection();
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(QPointF(side.testFlag(Qt::AlignRight) ? rect.right() - width : rect.left(),
                             rect.center().y() + (metrics.ascent() - metrics.descent()) / 2),
                     shown);
    painter.setLayoutDirection(around);
}

/// The bar along a card's leading edge: it keeps the card's outer corners and is hollowed by the
/// card's own curve, as a thick border would be.
QPainterPath edgeOf(const QRectF &rect, const Card &card, Qt::LayoutDirection direction)
{
    const qreal round = qMin(2 * card.radius, qMin(rect.width(), rect.height()));
    const bool leftwards = direction == Qt::LeftToRight;
    const qreal outer = leftwards ? rect.left() : rect.right() - round;
    const qreal inner = leftwards ? outer + card.edgeWidth : outer - card.edgeWidth;
    const qreal quarter = leftwards ? 90 : -90;
    const QRectF top(outer, rect.top(), round, round);
    const QRectF bottom(outer, rect.bottom() - round, round, round);
    QPainterPath edge;
    edge.moveTo(outer + round / 2, rect.top());
    edge.arcTo(top, 90, quarter);
    edge.arcTo(bottom, leftwards ? 180 : 0, quarter);
    edge.arcTo(bottom.translated(inner - outer, 0), 270, -quarter);
    edge.arcTo(top.translated(inner - outer, 0), leftwards ? 180 : 0, -quarter);
    edge.closeSubpath();
    return edge;
}

} // namespace

QRectF mirrored(const QRectF &rect, const QRectF &outer, Qt::LayoutDirection direction)
{
    if (direction == Qt::LeftToRight)
        return rect;
    return rect.translated(outer.left() + outer.right() - rect.left() - rect.right(), 0);
}

qreal stepOf(const QFont &font)
{
    return QFontMetricsF(font).height() / 4;
}

void paintSymbol(QPainter &painter, const QRectF &box, Tone tone, const QColor &colour)
{
    const qreal size = qMin(box.width(), box.height());
    const QPointF c = box.center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (tone) {
    case Tone::Free:
        painter.drawEllipse(c, size * 0.44, size * 0.44);
        break;
    case Tone::Ringing: {
        const qreal half = size * 0.5;
        painter.drawPolygon(QPolygonF{{c.x(), c.y() - half * 0.9},
                                      {c.x() + half, c.y() + half * 0.82},
                                      {c.x() - half, c.y() + half * 0.82}});
        break;
    }
    case Tone::OnCall: {
        const qreal half = size * 0.54;
        painter.drawPolygon(QPolygonF{{c.x(), c.y() - half},
                                      {c.x() + half, c.y()},
                                      {c.x(), c.y() + half},
                                      {c.x() - half, c.y()}});
        break;
    }
    case Tone::OnHold:
        painter.drawRect(QRectF(c.x() - size * 0.4, c.y() - size * 0.46, size * 0.28, size * 0.92));
        painter.drawRect(
            QRectF(c.x() + size * 0.12, c.y() - size * 0.46, size * 0.28, size * 0.92));
        break;
    case Tone::Offline: {
        const qreal width = qMax(1.0, size * 0.13);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, width));
        painter.drawEllipse(c, size * 0.44 - width / 2, size * 0.44 - width / 2);
        break;
    }
    }
    painter.restore();
}

void paintCard(QPainter &painter, const QRectF &rect, const Card &card,
               Qt::LayoutDirection direction)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect, card.radius, card.radius);
    painter.fillPath(shape, card.fill);
    if (card.border.isValid()) {
        // Half a pixel inside: the line then covers whole pixels.
        painter.setPen(QPen(card.border, 1));
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), card.radius, card.radius);
    }
    if (card.edge.isValid())
        painter.fillPath(edgeOf(rect, card, direction), card.edge);
    painter.restore();
}

void paintRing(QPainter &painter, const QRectF &rect, const QColor &colour, qreal radius,
               qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, width));
    const qreal half = width / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

Line::Line(QPainter &painter, const QRectF &rect, Qt::LayoutDirection direction)
    : m_painter(painter)
    , m_rect(rect)
    , m_direction(direction)
    , m_left(rect.left())
    , m_right(rect.right())
{}

QRectF Line::place(qreal left, qreal width) const
{
    return mirrored(QRectF(left, m_rect.top(), width, m_rect.height()), m_rect, m_direction);
}

QRectF Line::takeLeading(qreal width)
{
    width = qMin(width, room());
    m_left += width;
    return place(m_left - width, width);
}

QRectF Line::takeTrailing(qreal width)
{
    width = qMin(width, room());
    m_right -= width;
    return place(m_right, width);
}

void Line::leading(const QString &text, const QFont &font, const QColor &colour)
{
    const QFontMetricsF metrics(font);
    const qreal whole = metrics.horizontalAdvance(text);
    const qreal width = qMin(std::ceil(whole), room());
    if (width <= 0)
        return;
    m_painter.setFont(font);
    m_painter.setPen(colour);
    drawOneLine(m_painter, takeLeading(width), QStyle::visualAlignment(m_direction, Qt::AlignLeft),
                text, whole, metrics);
}

void Line::trailing(const QString &text, const QFont &font, const QColor &colour)
{
    const QFontMetricsF metrics(font);
    const qreal whole = metrics.horizontalAdvance(text);
    const qreal width = qMin(std::ceil(whole), room());
    if (width <= 0)
        return;
    m_painter.setFont(font);
    m_painter.setPen(colour);
    drawOneLine(m_painter, takeTrailing(width),
                QStyle::visualAlignment(m_direction, Qt::AlignRight), text, whole, metrics);
}

void Line::trailingTime(const QString &text, const QFont &font, const QColor &colour)
{
    const qreal width = std::ceil(tabularWidth(font, text));
    if (width > room()) {
        trailing(text, font, colour); // which shortens
        return;
    }
    m_painter.setFont(font);
    m_painter.setPen(colour);
    // Figure by figure from the left, in any language.
    const Qt::LayoutDirection around = m_painter.layoutDirection();
    m_painter.setLayoutDirection(Qt::LeftToRight);
    drawTabular(m_painter, takeTrailing(width),
                QStyle::visualAlignment(m_direction, Qt::AlignRight) | Qt::AlignVCenter, text);
    m_painter.setLayoutDirection(around);
}

void Line::trailingIcon(const QString &name, qreal size, const QColor &colour)
{
    if (size > room())
        return;
    const QRectF box = takeTrailing(size);
    paintIcon(m_painter, QRectF(box.left(), box.center().y() - size / 2, size, size), name, colour);
}

void Line::symbol(Tone tone, const QFont &font, const QColor &colour)
{
    const QFontMetricsF metrics(font);
    const qreal size = std::round(metrics.capHeight());
    if (size > room())
        return;
    QRectF box = takeLeading(size);
    // In the middle of the capitals beside it, not of the line.
    const qreal baseline = box.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    box.moveCenter({box.center().x(), baseline - metrics.capHeight() / 2});
    box.setTop(box.center().y() - size / 2);
    box.setHeight(size);
    paintSymbol(m_painter, box, tone, colour);
}

} // namespace ui
