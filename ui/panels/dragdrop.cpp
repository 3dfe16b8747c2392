// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dragdrop.h"

#include "cord.h"
#include "models/calldrag.h"
#include "paint.h"
#include "ui/theme.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QCursor>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <chrono>

using namespace Qt::StringLiterals;

namespace ui {

DragData callData(const QString &uniqueId, const QString &name)
{
    auto data = std::make_unique<QMimeData>();
    models::putCalls(data.get(), {uniqueId});
    data->setText(name);
    return data;
}

DragData personData(const QString &extension, const QString &name)
{
    auto data = std::make_unique<QMimeData>();
    models::putPersons(data.get(), {extension});
    data->setText(name);
    return data;
}

QString channelOf(const QMimeData &data)
{
    const QStringList calls = models::callsIn(&data);
    return calls.size() == 1 ? calls.constFirst() : QString();
}

QString personOf(const QMimeData &data)
{
    const QStringList persons = models::personsIn(&data);
    return persons.size() == 1 ? persons.constFirst() : QString();
}

QString carriedNameOf(const QMimeData &data)
{
    return data.text();
}

// DragLabel

DragLabel::DragLabel(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

QFont DragLabel::titleFont() const
{
    return scaled(font(), 0, QFont::DemiBold);
}

int DragLabel::margin() const
{
    return qRound(stepOf(font()) * 2);
}

QSize DragLabel::sizeHint() const
{
    const QFontMetrics title(titleFont());
    const QFontMetrics detail(font());
    const int widest =
        qMax(title.horizontalAdvance(m_offer.title), detail.horizontalAdvance(m_offer.detail));
    const int lines = title.height() +
                      (m_offer.detail.isEmpty() ? 0 : detail.height() + qRound(stepOf(font()) / 2));
    return {widest + 2 * margin() + 2, lines + 2 * margin() - margin() / 2};
}

void DragLabel::say(const DropOffer &offer)
{
    m_offer = offer;
    setAccessibleName(offer.title);
    setAccessibleDescription(offer.detail);
    const int room = parentWidget()->width() - margin();
    resize(sizeHint().boundedTo({room, parentWidget()->height()}));
    update();
}

void DragLabel::announce()
{
    QAccessibleEvent heard(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

void DragLabel::follow(const QPoint &pointer)
{
    const QSize room = parentWidget()->size();
    const int away = qRound(stepOf(font()) * 4);
    const bool leftwards = layoutDirection() == Qt::RightToLeft;
    int x = leftwards ? pointer.x() - away - width() : pointer.x() + away;
    if (!leftwards && x + width() > room.width())
        x = room.width() - width() - margin() / 2;
    x = qMax(x, margin() / 2);
    int y = pointer.y() + away;
    if (y + height() > room.height())
        y = pointer.y() - away - height();
    move(x, qMax(y, 0));
}

void DragLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = coloursOf(this);
    const qreal radius = stepOf(font()) * 1.5;
    paintCard(painter, QRectF(rect()), {colours.tip, {}, {}, radius, 0}, layoutDirection());

    const QFont bold = titleFont();
    QRectF line = QRectF(rect()).adjusted(margin(), margin() * 0.75, -margin(), 0);
    line.setHeight(QFontMetrics(bold).height());
    Line(painter, line, layoutDirection()).leading(m_offer.title, bold, colours.tipText);
    line.moveTop(line.bottom() + stepOf(font()) / 2);
    line.setHeight(QFontMetrics(font()).height());
    Line(painter, line, layoutDirection()).leading(m_offer.detail, font(), colours.tipText);
}

// CallDrag

CallDrag::CallDrag(QWidget *source, DragData call, const QPoint &globalPosition)
    : QObject(source->window())
    , m_source(source)
    , m_cord(new Cord(source->window(), source->window()->mapFromGlobal(globalPosition)))
    , m_label(new DragLabel(source->window()))
    , m_call(std::move(call))
    , m_position(globalPosition)
{
    QGuiApplication::setOverrideCursor(Qt::ClosedHandCursor);
    qApp->installEventFilter(this);
    connect(source, &QObject::destroyed, this, [this] { finish(false); });
    connect(&m_refresh, &QTimer::timeout, this, [this] { refresh(); });
    m_refresh.start(std::chrono::milliseconds(500));
    follow(globalPosition);
    m_cord->show();
    m_cord->raise();
    m_label->show();
    m_label->raise();
}

CallDrag::~CallDrag()
{
    // The window went away with us: give the pointer back.
    if (!m_done)
        QGuiApplication::restoreOverrideCursor();
}

DropTarget *CallDrag::targetAt(const QPoint &globalPosition, QWidget *&widget) const
{
    widget = QApplication::widgetAt(globalPosition);
    if (!widget && m_source) // a platform that does not tell what is where
        widget = m_source->window()->childAt(m_source->window()->mapFromGlobal(globalPosition));
    for (; widget; widget = widget->parentWidget()) {
        auto *target = dynamic_cast<DropTarget *>(widget);
        if (target && target->takesDrops())
            return target;
    }
    return nullptr;
}

void CallDrag::follow(const QPoint &globalPosition)
{
    QWidget *widget = nullptr;
    DropTarget *target = targetAt(globalPosition, widget);
    hover(widget, target, globalPosition);
}

void CallDrag::announce()
{
    if (m_label)
        m_label->announce();
}

void CallDrag::hover(QWidget *widget, DropTarget *target, const QPoint &globalPosition)
{
    m_position = globalPosition;
    if (widget != m_over && m_over)
        m_target->dragLeft();
    m_over = widget;
    m_target = target;

    DropOffer offer;
    if (target) {
        const auto *area = qobject_cast<QAbstractScrollArea *>(widget);
        const QWidget *face = area ? area->viewport() : widget;
        offer = target->dragOver(*m_call, face->mapFromGlobal(globalPosition), m_held);
    }
    m_possible = offer.possible;
    const bool forbidden = !offer.possible && !offer.title.isEmpty();
    if (offer.title.isEmpty()) {
        offer.title = carriedNameOf(*m_call);
        offer.detail = channelOf(*m_call).isEmpty()
                           ? tr("Drop on somebody to connect the two · Esc lets go")
                           : tr("Drop on a person, a place or another call · Esc lets go");
    }
    QGuiApplication::changeOverrideCursor(forbidden ? Qt::ForbiddenCursor : Qt::ClosedHandCursor);
    if (m_label) {
        m_label->say(offer);
        const QPoint there = m_label->parentWidget()->mapFromGlobal(globalPosition);
        m_label->follow(there);
        m_cord->reach(there);
    }
}

void CallDrag::finish(bool drop)
{
    if (m_done)
        return;
    m_done = true;
    m_refresh.stop();
    qApp->removeEventFilter(this);
    QGuiApplication::restoreOverrideCursor();
    delete m_label;
    delete m_cord;
    deleteLater();
    if (!m_over)
        return;
    m_target->dragLeft();
    if (drop && m_possible) {
        const auto *area = qobject_cast<QAbstractScrollArea *>(m_over);
        const QWidget *face = area ? area->viewport() : m_over.data();
        m_target->drop(*m_call, face->mapFromGlobal(m_position), m_held);
    }
}

bool CallDrag::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        // A window sees the event before its widget does; once is enough.
        if (!watched->isWidgetType())
            return false;
        m_held = static_cast<QMouseEvent *>(event)->modifiers();
        follow(static_cast<QMouseEvent *>(event)->globalPosition().toPoint());
        return true;
    case QEvent::MouseButtonRelease: {
        if (!watched->isWidgetType())
            return false;
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() != Qt::LeftButton)
            return true;
        m_held = mouse->modifiers();
        follow(mouse->globalPosition().toPoint());
        finish(true);
        return true;
    }
    case QEvent::MouseButtonPress:
        if (!watched->isWidgetType())
            return false;
        finish(false);
        return true;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        m_held = static_cast<QKeyEvent *>(event)->modifiers();
        refresh(); // what a drop would do may be another thing now
        if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
            return false;
        event->accept();
        if (event->type() == QEvent::KeyPress)
            finish(false);
        return true;
    case QEvent::ApplicationStateChange:
        if (QGuiApplication::applicationState() != Qt::ApplicationActive)
            finish(false);
        return false;
    default:
        return false;
    }
}

// DragSource

DragSource::DragSource(QWidget *widget, CallAt callAt)
    : QObject(widget)
    , m_callAt(std::move(callAt))
{
    widget->installEventFilter(this);
}

bool DragSource::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        m_armed = mouse->button() == Qt::LeftButton;
        m_pressed = mouse->position().toPoint();
        return false;
    }
    case QEvent::MouseButtonRelease:
        m_armed = false;
        return false;
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (!m_armed || !(mouse->buttons() & Qt::LeftButton))
            return false;
        const QPoint way = mouse->position().toPoint() - m_pressed;
        if (way.manhattanLength() < QApplication::startDragDistance())
            return true; // not yet; and no rubber band either
        m_armed = false;
        DragData call = m_callAt(m_pressed);
        if (!call)
            return false;
        auto *drag = new CallDrag(static_cast<QWidget *>(watched), std::move(call),
                                  mouse->globalPosition().toPoint());
        Q_UNUSED(drag) // deletes itself
        return true;
    }
    default:
        return false;
    }
}

} // namespace ui
