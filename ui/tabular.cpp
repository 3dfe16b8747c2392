// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tabular.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

bool isFigure(QChar c)
{
    return c.isDigit();
}

qreal figureWidth(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t figure = u'0'; figure <= u'9'; ++figure)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(figure)));
    return widest;
}

/// Whether the pieces would not stand from left to right: then the line is drawn as a whole.
bool turnsRight(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
}

} // namespace

qreal tabularWidth(const QFontMetricsF &metrics, const QString &text)
{
    if (turnsRight(text))
        return metrics.horizontalAdvance(text);
    const qreal figure = figureWidth(metrics);
    qreal width = 0;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isFigure(text.at(i)))
            continue;
        width += metrics.horizontalAdvance(text.mid(from, i - from));
        if (i < text.size())
            width += figure;
        from = i + 1;
    }
    return width;
}

void drawTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment,
                 const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const qreal figure = figureWidth(metrics);
    const qreal width = tabularWidth(metrics, text);
    qreal x = rect.left();
    if (alignment.testFlag(Qt::AlignRight))
        x = rect.right() - width;
    else if (alignment.testFlag(Qt::AlignHCenter))
        x = rect.center().x() - width / 2;
    qreal y = rect.top() + metrics.ascent();
    if (alignment.testFlag(Qt::AlignBottom))
        y = rect.bottom() - metrics.descent();
    else if (alignment.testFlag(Qt::AlignVCenter))
        y = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;

    // The pieces go from left to right whatever the layout: a blank at the end of one would jump.
    const Qt::LayoutDirection direction = painter.layoutDirection();
    if (turnsRight(text)) {
        painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(QPointF(x, y), text);
        painter.setLayoutDirection(direction);
        return;
    }
    painter.setLayoutDirection(Qt::LeftToRight);
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isFigure(text.at(i)))
            continue;
        if (i > from) {
            const QString run = text.mid(from, i - from);
            painter.drawText(QPointF(x, y), run);
            x += metrics.horizontalAdvance(run);
        }
        if (i < text.size()) {
            const QString one = text.mid(i, 1);
            painter.drawText(QPointF(x + (figure - metrics.horizontalAdvance(one)) / 2, y), one);
            x += figure;
        }
        from = i + 1;
    }
    painter.setLayoutDirection(direction);
}

TimeLabel::TimeLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

QSize TimeLabel::sizeHint() const
{
    const QFontMetricsF metrics(font());
    const QMargins margins = contentsMargins();
    return {int(std::ceil(tabularWidth(metrics, text()))) + margins.left() + margins.right(),
            int(std::ceil(metrics.height())) + margins.top() + margins.bottom()};
}

QSize TimeLabel::minimumSizeHint() const
{
    return sizeHint();
}

void TimeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    drawTabular(painter, contentsRect(), alignment(), text());
}

} // namespace ui
