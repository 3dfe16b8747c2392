// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evenlist.h"

#include "parts.h"

#include <QKeyEvent>

namespace ui {

EvenList::EvenList(QWidget *parent)
    : QListView(parent)
    , RowTarget(this)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
}

void EvenList::dataChanged(const QModelIndex &first, const QModelIndex &last,
                           const QList<int> &roles)
{
    QAbstractItemView::dataChanged(first, last, roles);
}

void EvenList::keyPressEvent(QKeyEvent *event)
{
    if (isTyping(*event))
        event->ignore();
    else
        QListView::keyPressEvent(event);
}

void EvenList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // Reached by Tab there must be something to see and to move.
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, modelColumn()),
                                          QItemSelectionModel::NoUpdate);
}

} // namespace ui
