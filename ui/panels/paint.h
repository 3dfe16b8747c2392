// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace ui {

// What the delegates and cards of this folder paint with. Lengths come from the font, so that all
// of it grows with the text; directions are logical, so that all of it mirrors.

/// \a rect as it stands inside \a outer when the language reads from the right.
[[nodiscard]] QRectF mirrored(const QRectF &rect, const QRectF &outer,
                              Qt::LayoutDirection direction);

/// A quarter of a line: the step of every distance in these panels, in pixels.
[[nodiscard]] qreal stepOf(const QFont &font);

/// The symbol of a tone as a shape, centred in \a box: sharper than the glyph, the same in any
/// font.
void paintSymbol(QPainter &painter, const QRectF &box, Tone tone, const QColor &colour);

/// The look of one tile or row.
struct Card
{
    QColor fill;
    QColor border; ///< invalid: none
    QColor edge;   ///< the bar at the leading side; invalid: none
    qreal radius = 0;
    qreal edgeWidth = 0;
};
void paintCard(QPainter &painter, const QRectF &rect, const Card &card,
               Qt::LayoutDirection direction);
/// The accent ring of what is selected, focused or under a dragged call.
void paintRing(QPainter &painter, const QRectF &rect, const QColor &colour, qreal radius,
               qreal width);

/// One line of text filled from both ends; what is left over in the middle stays empty, and what
/// does not fit is elided. Mirrors itself.
class Line
{
public:
    Line(QPainter &painter, const QRectF &rect, Qt::LayoutDirection direction);

    /// Text from the leading side on; takes as much as it needs of what is left.
    void leading(const QString &text, const QFont &font, const QColor &colour);
    /// Text that ends at the trailing side.
    void trailing(const QString &text, const QFont &font, const QColor &colour);
    /// A time that ends at the trailing side, in figures of equal width.
    void trailingTime(const QString &text, const QFont &font, const QColor &colour);
    void trailingIcon(const QString &name, qreal size, const QColor &colour);
    void symbol(Tone tone, const QFont &font, const QColor &colour);
    /// A place on the line, for what somebody else paints.
    [[nodiscard]] QRectF takeLeading(qreal width);
    [[nodiscard]] QRectF takeTrailing(qreal width);
    void leadingGap(qreal width) { m_left = qMin(m_left + width, m_right); }
    void trailingGap(qreal width) { m_right = qMax(m_right - width, m_left); }
    [[nodiscard]] qreal room() const { return m_right - m_left; }

private:
    [[nodiscard]] QRectF place(qreal left, qreal width) const;

    QPainter &m_painter;
    QRectF m_rect;
    Qt::LayoutDirection m_direction;
    qreal m_left;
    qreal m_right;
};

} // namespace ui
