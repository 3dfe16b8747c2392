// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldmark.h"

#include "ui/theme.h"

#include <QEvent>
#include <QPainter>

namespace ui {

FieldMark::FieldMark(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void FieldMark::setField(QWidget *field)
{
    if (m_field == field)
        return;
    if (m_field)
        m_field->removeEventFilter(this);
    m_field = field;
    if (field == nullptr) {
        hide();
        return;
    }
    field->installEventFilter(this);
    // Beside the field, so that it scrolls with it.
    setParent(field->parentWidget());
    follow();
    show();
    raise();
}

bool FieldMark::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        follow();
    return QWidget::eventFilter(watched, event);
}

void FieldMark::follow()
{
    if (m_field)
        setGeometry(m_field->geometry().adjusted(-3, -3, 3, 3) & parentWidget()->rect());
}

void FieldMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(coloursOf(this).accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
}

} // namespace ui
