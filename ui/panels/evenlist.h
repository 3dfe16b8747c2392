// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "places.h"

#include <QListView>

namespace ui {

/// Rows or tiles of one size, without a frame, one chosen at a time; each is a place. Lets letters
/// pass to the omnibox.
class EvenList : public QListView, public RowTarget
{
public:
    explicit EvenList(QWidget *parent = nullptr);

    void keyboardSearch(const QString &) override {}

protected:
    /// Repaints what changed. QListView lays all out anew, though nothing changes its size.
    void dataChanged(const QModelIndex &first, const QModelIndex &last,
                     const QList<int> &roles) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace ui
