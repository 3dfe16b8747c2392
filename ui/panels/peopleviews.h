// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "places.h"
#include "tableview.h"

#include <QListView>

namespace ui {

class PeopleWords;
class TileDelegate;

/// Everybody as tiles that share the width evenly.
class PeopleTiles : public QListView, public RowTarget
{
    Q_OBJECT

public:
    explicit PeopleTiles(PeopleWords *words, QWidget *parent = nullptr);

    void setHand(Hand *hand);
    void keyboardSearch(const QString &) override {} // letters belong to the omnibox

protected:
    /// Repaints what changed. QListView lays all tiles out anew, though they are of one size.
    void dataChanged(const QModelIndex &first, const QModelIndex &last,
                     const QList<int> &roles) override;
    /// Paints the tiles that are touched; QListView, all within the rectangle around them.
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void divide();

    TileDelegate *m_tiles;
    PeopleWords *m_words;
};

/// Everybody as a table.
class PeopleTable : public TableView, public RowTarget
{
    Q_OBJECT

public:
    explicit PeopleTable(PeopleWords *words, QWidget *parent = nullptr);

    void setHand(Hand *hand);

private:
    PeopleWords *m_words;
};

} // namespace ui
