// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionbutton.h"

#include "actions.h"
#include "theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ui {

ActionButton::ActionButton(QAction *action, Look look, QWidget *parent)
    : QAbstractButton(parent)
    , m_action(action)
    , m_look(look)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    follow();
}

void ActionButton::follow()
{
    setText(m_action->text());
    setToolTip(m_action->toolTip());
    setEnabled(m_action->isEnabled());
    // Told again, an old name is news to a screen reader (Qt 6.4).
    if (accessibleName() != m_action->text())
        setAccessibleName(m_action->text());
    if (accessibleDescription() != m_action->toolTip())
        setAccessibleDescription(m_action->toolTip());
    updateGeometry();
    update();
}

void ActionButton::setPrimary(bool primary)
{
    if (m_primary == primary)
        return;
    m_primary = primary;
    update();
}

QSize ActionButton::sizeHint() const
{
    const QFontMetrics name(scaled(font(), -0.5, QFont::DemiBold));
    const QFontMetrics key(scaled(font(), -2));
    const int width =
        std::max(name.horizontalAdvance(text()), key.horizontalAdvance(keyWords(m_action)));
    return {std::max(48, width + 22), name.height() + key.height() + 9};
}

void ActionButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ActionButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void ActionButton::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(this);
    const bool primary = m_primary && isEnabled();
    QColor fill = Qt::transparent;
    QColor name = m_look == Look::Grave ? c.of(Tone::OnCall).text : c.text;
    QColor key = c.quiet;
    if (primary) {
        fill = isDown() ? c.accent.darker(115) : underMouse() ? c.accent.darker(106) : c.accent;
        name = c.accentText;
        key = c.accentText;
        key.setAlphaF(0.85F);
    } else if (!isEnabled()) {
        name = palette().color(QPalette::Disabled, QPalette::ButtonText);
        key = name;
        if (m_primary) {
            // What Enter would do, as soon as there is somebody to do it to.
            fill = c.accentTint;
            name = key = c.quiet;
        }
    } else if (isDown()) {
        fill = c.accentTint;
    } else if (underMouse()) {
        fill = c.window;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (hasFocus()) {
        painter.setPen(QPen(primary ? c.accentText : c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 5, 5);
    }

    const QFont nameFont = scaled(font(), -0.5, QFont::DemiBold);
    const QFont keyFont = scaled(font(), -2);
    const int nameHeight = QFontMetrics(nameFont).height();
    const int keyHeight = QFontMetrics(keyFont).height();
    const int top = (height() - nameHeight - keyHeight) / 2;
    painter.setFont(nameFont);
    painter.setPen(name);
    painter.drawText(QRect(0, top, width(), nameHeight), Qt::AlignCenter | Qt::TextDontClip,
                     text());
    painter.setFont(keyFont);
    painter.setPen(key);
    painter.drawText(QRect(0, top + nameHeight, width(), keyHeight), Qt::AlignCenter,
                     keyWords(m_action));
}

} // namespace ui
