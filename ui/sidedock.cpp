// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sidedock.h"

#include "theme.h"

#include <QPainter>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int GripHeight = 9;

class Grip : public QWidget
{
public:
    explicit Grip(QDockWidget *dock) : QWidget(dock)
    {
        setFixedHeight(GripHeight);
        setCursor(Qt::SizeAllCursor);
        setToolTip(SideDock::tr("Drag to move “%1”").arg(dock->windowTitle()));
        setAttribute(Qt::WA_Hover);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = coloursOf(this);
        QPainter painter(this);
        painter.fillRect(rect(), c.panel);
        if (!underMouse())
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.quiet);
        for (int i = -2; i <= 2; ++i)
            painter.drawEllipse(QPointF(width() / 2.0 + i * 6, height() / 2.0 + 1), 1.2, 1.2);
    }
};

} // namespace

SideDock::SideDock(const QString &id, const QString &title, QWidget *panel, QWidget *parent)
    : QDockWidget(title, parent)
{
    setObjectName(id);
    setTitleBarWidget(new Grip(this));
    // A panel may be higher than the window lets it be.
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(panel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->viewport()->setAutoFillBackground(true);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    setWidget(scroll);
}

} // namespace ui
