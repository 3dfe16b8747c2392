// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sidedock.h"

#include "theme.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int GripHeight = 8;

class Grip : public QWidget
{
public:
    explicit Grip(QDockWidget *dock)
        : QWidget(dock)
    {
        setFixedHeight(GripHeight);
        setCursor(Qt::SizeAllCursor);
        setToolTip(SideDock::tr("Drag to move “%1”").arg(dock->windowTitle()));
        setAttribute(Qt::WA_Hover);
    }

    /// It lies over the panel's upper margin and takes no room of its own.
    [[nodiscard]] QSize sizeHint() const override { return {40, 0}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!underMouse())
            return;
        const Colours &c = coloursOf(this);
        QPainter painter(this);
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
    auto *grip = new Grip(this);
    setTitleBarWidget(grip);
    // The panel is as high as its rows; below it the side goes on.
    auto *side = new QWidget(this);
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(panel, 1);
    layout->addStretch(0);
    side->installEventFilter(this);
    setWidget(side);
    grip->raise();
}

bool SideDock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        emit wishChanged();
    return QDockWidget::eventFilter(watched, event);
}

} // namespace ui
