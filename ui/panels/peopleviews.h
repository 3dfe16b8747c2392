// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evenlist.h"
#include "tableview.h"

namespace ui {

class PeopleWords;
class TileDelegate;

/// Everybody as tiles that share the width evenly.
class PeopleTiles : public EvenList
{
    Q_OBJECT

public:
    explicit PeopleTiles(PeopleWords *words, QWidget *parent = nullptr);

    void setHand(Hand *hand);

protected:
    /// Paints the tiles that are touched; QListView, all within the rectangle around them.
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void divide();
    void goOn();

    TileDelegate *m_tiles;
    PeopleWords *m_words;
    LastRead m_lastRead;
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
