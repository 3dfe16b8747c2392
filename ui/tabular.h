// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

class QPainter;
class QRectF;

namespace ui {

// Qt has no OpenType features before 6.7, so figures that must not dance are set one by one, each
// in the width of the widest; but where a font's figures are all of one width, as most are.

/// The width drawTabular() takes.
[[nodiscard]] qreal tabularWidth(const QFont &font, const QString &text);
/// Draws one line with figures of equal width, in the painter's font and pen. Words of a script
/// that goes from right to left are drawn as a whole, with their figures as the font has them.
void drawTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment,
                 const QString &text);

/// A label for times and counts.
class TimeLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TimeLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
