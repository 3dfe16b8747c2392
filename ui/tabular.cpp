// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tabular.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

bool isFigure(QChar c)
{
    return c.isDigit();
}

/// What a font's figures measure. Asked for with each timer that is painted, and ten words to
/// measure: each font is asked once.
struct Figures
{
    qreal widest = 0;
    bool isEven = true; ///< all of one width: the font's own figures stand still already
};

QHash<QFont, Figures> known;

Figures figuresOf(const QFont &font)
{
    constexpr qsizetype Most = 64; // fonts come and go where somebody changes their size
    if (known.size() > Most)
        known.clear();
    if (known.isEmpty())
        qAddPostRoutine([] { known.clear(); }); // no font outlives the application
    auto found = known.find(font);
    if (found == known.end()) {
        const QFontMetricsF metrics(font);
        Figures figures;
        figures.widest = metrics.horizontalAdvance(u'0');
        for (char16_t figure = u'1'; figure <= u'9'; ++figure) {
            const qreal width = metrics.horizontalAdvance(QChar(figure));
            figures.isEven = figures.isEven && qFuzzyCompare(width, figures.widest);
            figures.widest = std::max(figures.widest, width);
        }
        found = known.insert(font, figures);
    }
    return *found;
}

/// In which an even font's figures keep their width whatever stands beside them.
QFont evenFont(QFont font, const QString &text)
{
    if (std::any_of(text.cbegin(), text.cend(), isFigure))
        font.setKerning(false);
    return font;
}

/// Whether the pieces would not stand from left to right: then the line is drawn as a whole.
bool turnsRight(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
}

} // namespace

qreal tabularWidth(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    if (turnsRight(text))
        return metrics.horizontalAdvance(text);
    const Figures figures = figuresOf(font);
    if (figures.isEven)
        return QFontMetricsF(evenFont(font, text)).horizontalAdvance(text);
    const qreal figure = figures.widest;
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
    const QFont font = painter.font();
    const QFontMetricsF metrics(font);
    const Figures figures = figuresOf(font);
    const qreal figure = figures.widest;
    const qreal width = tabularWidth(font, text);
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
    if (figures.isEven) {
        painter.setFont(evenFont(font, text));
        painter.drawText(QPointF(x, y), text);
        painter.setFont(font);
        painter.setLayoutDirection(direction);
        return;
    }
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
    return {int(std::ceil(tabularWidth(font(), text()))) + margins.left() + margins.right(),
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
