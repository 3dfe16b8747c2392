// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cord.h"

#include "ui/theme.h"

#include <QPainter>

#include <cmath>

namespace ui {

namespace {

constexpr qreal Thickness = 4;
constexpr qreal Plug = 6; ///< radius, where it is plugged in
constexpr qreal End = 8;  ///< … and of the free end

} // namespace

Cord::Cord(QWidget *window, const QPoint &from)
    : QWidget(window)
    , m_from(from)
    , m_to(from)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(window->rect());
}

void Cord::reach(const QPoint &to)
{
    const auto around = [this] {
        return path().boundingRect().toAlignedRect().adjusted(-12, -12, 12, 12);
    };
    update(around());
    m_to = to;
    setGeometry(parentWidget()->rect());
    update(around());
}

QPainterPath Cord::path() const
{
    // It hangs a little, the more the further it reaches.
    const QPointF from(m_from);
    const QPointF to(m_to);
    const qreal sag = std::hypot(to.x() - from.x(), to.y() - from.y()) / 6;
    QPainterPath path(from);
    path.cubicTo(from + QPointF((to.x() - from.x()) / 3, sag),
                 to - QPointF((to.x() - from.x()) / 3, -sag), to);
    return path;
}

void Cord::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.accent, Thickness, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(path());
    painter.setPen(QPen(c.panel, 1));
    painter.setBrush(c.accent);
    painter.drawEllipse(QPointF(m_from), Plug, Plug);
    // Hollow: it is in nothing yet.
    painter.setPen(QPen(c.accent, Thickness - 1));
    painter.setBrush(c.panel);
    painter.drawEllipse(QPointF(m_to), End, End);
}

} // namespace ui
