// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMimeData>
#include <QPoint>
#include <QPointer>
#include <QString>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

namespace ui {

class Cord;

// Handing a call over by hand. The whole of it stands here: what is carried, where it starts, what
// a place that takes calls must say, and the label at the pointer.
//
// The pointer is followed by our own event filter, not by QDrag: QDrag::exec() is a nested event
// loop, tells nobody about keys, and cannot say why something is forbidden.

/// A call in the hand: its Uniqueid as models/calldrag.h writes it, and its name as plain text. Or
/// a person, by the extension.
using DragData = std::unique_ptr<QMimeData>;

/// \a name is what people call it: "Acme GmbH".
[[nodiscard]] DragData callData(const QString &uniqueId, const QString &name);
[[nodiscard]] DragData personData(const QString &extension, const QString &name);
/// The Uniqueid, or "" where the data is not one call.
[[nodiscard]] QString channelOf(const QMimeData &data);
/// The extension, or "" where the data is not one person.
[[nodiscard]] QString personOf(const QMimeData &data);
[[nodiscard]] QString carriedNameOf(const QMimeData &data);

/// What a drop would do, in words, before it is done.
struct DropOffer
{
    bool possible = false;
    QString title;  ///< "Transfer Acme GmbH to Mei Tanaka 113"
    QString detail; ///< "On a call since 4:12", or why it cannot be done
};

/// A widget on which calls can be dropped. Positions are in the widget's own coordinates; a scroll
/// area gets those of its viewport.
class DropTarget
{
public:
    virtual ~DropTarget() = default;
    /// Whether it is one now. What is not leaves the place to whatever it stands in.
    [[nodiscard]] virtual bool takesDrops() const = 0;
    /// What would happen here, with these keys held down. Nothing may change but what is lit up. An
    /// empty title: no target.
    virtual DropOffer dragOver(const QMimeData &carried, const QPoint &position,
                               Qt::KeyboardModifiers held) = 0;
    /// The pointer has left, or the call was let go: nothing is lit any more.
    virtual void dragLeft() = 0;
    virtual void drop(const QMimeData &carried, const QPoint &position,
                      Qt::KeyboardModifiers held) = 0;
};

/// What is said beside the pointer while a call is in the hand.
class DragLabel : public QWidget
{
    Q_OBJECT

public:
    explicit DragLabel(QWidget *window);

    void say(const DropOffer &offer);
    /// Reads it out to who does not see it.
    void announce();
    /// Beside \a pointer (of the window), on the side where there is room.
    void follow(const QPoint &pointer);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QString title() const { return m_offer.title; }
    [[nodiscard]] QString detail() const { return m_offer.detail; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] int margin() const;

    DropOffer m_offer;
};

/// One call in the hand, from the moment the pointer has moved far enough until it is let go.
/// Deletes itself. Esc, another button, a window that goes away: nothing happens.
class CallDrag : public QObject
{
    Q_OBJECT

public:
    CallDrag(QWidget *source, DragData call, const QPoint &globalPosition);
    ~CallDrag() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Shift or Alt were pressed or let go, perhaps.
    void setHeld(Qt::KeyboardModifiers held) { m_held = held; }
    /// Looks again at what would happen: calls and people change meanwhile.
    virtual void refresh() { follow(m_position); }
    /// The call is over \a target, which is \a widget, or over nothing.
    void hover(QWidget *widget, DropTarget *target, const QPoint &globalPosition);
    void finish(bool drop);
    void announce();
    [[nodiscard]] QPoint position() const { return m_position; }
    [[nodiscard]] bool isPossible() const { return m_possible; }

private:
    void follow(const QPoint &globalPosition);
    [[nodiscard]] DropTarget *targetAt(const QPoint &globalPosition, QWidget *&widget) const;

    QPointer<QWidget> m_source;
    QPointer<Cord> m_cord;
    QPointer<DragLabel> m_label;
    QPointer<QWidget> m_over; ///< the widget of m_target
    DropTarget *m_target = nullptr;
    DragData m_call;
    QPoint m_position; ///< global
    Qt::KeyboardModifiers m_held;
    QTimer m_refresh; ///< what lies under a resting pointer changes too
    bool m_possible = false;
    bool m_done = false;
};

/// Makes a widget (or an item view's viewport) a place where calls can be taken up.
class DragSource : public QObject
{
    Q_OBJECT

public:
    /// The call at a position of \a widget, or nothing.
    using CallAt = std::function<DragData(const QPoint &)>;
    DragSource(QWidget *widget, CallAt callAt);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    CallAt m_callAt;
    QPoint m_pressed;
    bool m_armed = false;
};

} // namespace ui
