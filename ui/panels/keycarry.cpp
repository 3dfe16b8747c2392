// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keycarry.h"

#include <QKeyEvent>
#include <QTableView>

#include <algorithm>
#include <limits>

namespace ui {

namespace {

QAbstractItemView *viewOf(QWidget *target)
{
    return qobject_cast<QAbstractItemView *>(target);
}

/// The middle of a row as it stands now, which may be out of sight; or, of what takes calls as a
/// whole, of its head. Global.
QPoint middleOf(QWidget *target, const QModelIndex &row)
{
    const QAbstractItemView *view = viewOf(target);
    if (view == nullptr)
        return target->mapToGlobal(QPoint(target->width() / 2, qMin(target->height() / 2, 12)));
    QRect rect = view->visualRect(row);
    // A table's row is its cells, some of which are not seen: the view's middle stands for them.
    if (const auto *table = qobject_cast<const QTableView *>(view))
        rect = QRect(0, table->rowViewportPosition(row.row()), view->viewport()->width(),
                     table->rowHeight(row.row()));
    return view->viewport()->mapToGlobal(rect.center());
}

bool inSight(const QAbstractItemView *view, const QPoint &global)
{
    return view->viewport()->rect().contains(view->viewport()->mapFromGlobal(global));
}

} // namespace

KeyCarry::KeyCarry(QWidget *source, DragData call, const QPoint &globalPosition,
                   QAbstractItemView *first)
    : CallDrag(source, std::move(call), globalPosition)
    , m_window(source->window())
{
    const QModelIndex current = first->currentIndex();
    if (!targets().contains(first))
        goToNextTarget(false);
    else if (current.isValid())
        settle(first, current.siblingAtColumn(0));
    else
        enter(first);
}

QList<QWidget *> KeyCarry::targets() const
{
    QList<QWidget *> found;
    if (!m_window)
        return found;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        const auto *target = dynamic_cast<DropTarget *>(widget);
        if (target == nullptr || !target->takesDrops() || !widget->isVisible())
            continue;
        const QAbstractItemView *view = viewOf(widget);
        if (view == nullptr || view->model()->rowCount() > 0)
            found += widget;
    }
    const auto at = [this](const QWidget *widget) { return widget->mapTo(m_window, QPoint()); };
    std::stable_sort(found.begin(), found.end(), [&](const QWidget *a, const QWidget *b) {
        const QPoint one = at(a);
        const QPoint other = at(b);
        // Lists of one column do not stand on the same pixel.
        return qAbs(one.x() - other.x()) > 60 ? one.x() < other.x() : one.y() < other.y();
    });
    return found;
}

void KeyCarry::settle(QWidget *target, const QModelIndex &row)
{
    m_target = target;
    m_row = row;
    if (auto *table = qobject_cast<QTableView *>(target))
        table->scrollTo(table->indexAt({8, table->rowViewportPosition(row.row()) + 1}));
    else if (QAbstractItemView *view = viewOf(target))
        view->scrollTo(row);
    refresh();
    announce();
}

void KeyCarry::enter(QWidget *target)
{
    const QAbstractItemView *view = viewOf(target);
    QModelIndex row;
    if (view != nullptr) {
        const QModelIndex seen = view->indexAt({8, 8});
        row = seen.isValid() ? seen.siblingAtColumn(0) : view->model()->index(0, 0);
    }
    settle(target, row);
}

bool KeyCarry::isSettled() const
{
    return m_target && (viewOf(m_target) == nullptr || m_row.isValid());
}

/// Whatever happens to the lists meanwhile: the hand stays at its row.
void KeyCarry::refresh()
{
    if (!isSettled()) {
        hover(nullptr, nullptr, position());
        return;
    }
    hover(m_target, dynamic_cast<DropTarget *>(m_target.data()), middleOf(m_target, m_row));
}

/// To the nearest place in that direction: of this list also out of sight, of others what is seen.
void KeyCarry::go(int dx, int dy)
{
    if (!isSettled())
        return goToNextTarget(false);
    const QPoint here = middleOf(m_target, m_row);
    QWidget *best = nullptr;
    QModelIndex bestRow;
    int least = std::numeric_limits<int>::max();
    const auto look = [&](QWidget *target, const QModelIndex &row) {
        const QPoint there = middleOf(target, row);
        const QAbstractItemView *view = viewOf(target);
        if (target == m_target ? row == m_row : view != nullptr && !inSight(view, there))
            return;
        const QPoint way = there - here;
        const int along = way.x() * dx + way.y() * dy;
        const int aside = qAbs(way.x() * dy) + qAbs(way.y() * dx);
        // Straight on, or nearly; what stands aside comes later.
        if (along < 4 || aside > 2 * along || along + 3 * aside >= least)
            return;
        least = along + 3 * aside;
        best = target;
        bestRow = row;
    };
    for (QWidget *target : targets()) {
        const QAbstractItemView *view = viewOf(target);
        if (view == nullptr)
            look(target, {});
        else
            for (int i = 0; i < view->model()->rowCount(); ++i)
                look(target, view->model()->index(i, 0));
    }
    if (best != nullptr)
        settle(best, bestRow);
}

void KeyCarry::goToNextTarget(bool back)
{
    const QList<QWidget *> all = targets();
    if (all.isEmpty())
        return;
    const qsizetype here = all.indexOf(m_target);
    enter(all.at(here < 0 ? 0 : (here + (back ? all.size() - 1 : 1)) % all.size()));
}

void KeyCarry::press(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return go(-1, 0);
    case Qt::Key_Right:
        return go(1, 0);
    case Qt::Key_Up:
        return go(0, -1);
    case Qt::Key_Down:
        return go(0, 1);
    case Qt::Key_Tab:
        return goToNextTarget(false);
    case Qt::Key_Backtab:
        return goToNextTarget(true);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        refresh();
        if (isPossible())
            finish(true);
        else
            announce(); // why not, once more
        return;
    case Qt::Key_Escape:
        return finish(false);
    default:
        return refresh(); // a modifier key changes what a drop would do
    }
}

bool KeyCarry::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        // Hanging up works whatever one is doing; letters and arrows are ours.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() >= Qt::Key_F1 && key->key() <= Qt::Key_F35)
            return false;
        event->accept();
        return true;
    }
    case QEvent::KeyPress:
        if (!watched->isWidgetType())
            return false;
        setHeld(static_cast<QKeyEvent *>(event)->modifiers());
        press(static_cast<QKeyEvent *>(event)->key());
        return true;
    case QEvent::KeyRelease:
        if (!watched->isWidgetType())
            return false;
        setHeld(static_cast<QKeyEvent *>(event)->modifiers());
        refresh();
        return true;
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
        return false; // this hand holds no mouse
    default:
        return CallDrag::eventFilter(watched, event);
    }
}

} // namespace ui
