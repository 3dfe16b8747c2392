// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dragdrop.h"

#include <QAbstractItemView>
#include <QPersistentModelIndex>

namespace ui {

/// A call in the hand of somebody who has no mouse: the arrows go from target to target (every row
/// of every list that takes calls, and what takes them as a whole), Tab to the next list, Enter
/// drops, Esc lets go. Modifier keys, label and cord are those of the mouse. Other keys wait until
/// the hand is empty.
class KeyCarry : public CallDrag
{
    Q_OBJECT

public:
    /// The cord begins in the middle of \a source, a widget of the window with the targets; the
    /// hand begins in \a first.
    KeyCarry(QWidget *source, DragData call, const QPoint &globalPosition,
             QAbstractItemView *first);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void refresh() override;

private:
    /// What takes calls and can be seen, as the eye goes.
    [[nodiscard]] QList<QWidget *> targets() const;
    void press(int key);
    void go(int dx, int dy);
    void goToNextTarget(bool back);
    /// To its first row that is seen, or to all of it.
    void enter(QWidget *target);
    void settle(QWidget *target, const QModelIndex &row);
    [[nodiscard]] bool isSettled() const;

    QPointer<QWidget> m_window;
    QPointer<QWidget> m_target;
    QPersistentModelIndex m_row; ///< of m_target, where that has rows
};

} // namespace ui
