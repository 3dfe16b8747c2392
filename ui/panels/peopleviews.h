// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dragdrop.h"
#include "tableview.h"

#include <QListView>

namespace ui {

class PeopleWords;
class TileDelegate;

/// Why this call cannot go to that person, in words, or "".
using DropRule = std::function<QString(const QString &uniqueId, const QModelIndex &person)>;
using DropAction = std::function<void(const QString &uniqueId, const QModelIndex &person)>;

/// What both forms of the people do when a call is held over them.
class PeopleDrop
{
public:
    PeopleDrop(QAbstractItemView *view, const PeopleWords &words);

    void setActions(DropRule whyNot, DropAction drop);
    [[nodiscard]] DropOffer offer(const QMimeData &call, const QPoint &position,
                                  QModelIndex &person) const;
    void drop(const QMimeData &call, const QPoint &position) const;
    /// The call that can be taken up from here, or nothing.
    [[nodiscard]] DragData callAt(const QPoint &position) const;

private:
    QAbstractItemView *m_view;
    const PeopleWords &m_words;
    DropRule m_whyNot;
    DropAction m_drop;
};

/// Everybody as tiles that share the width evenly.
class PeopleTiles : public QListView, public DropTarget
{
    Q_OBJECT

public:
    explicit PeopleTiles(PeopleWords *words, QWidget *parent = nullptr);

    [[nodiscard]] PeopleDrop &dropping() { return m_drop; }
    void keyboardSearch(const QString &) override {} // letters belong to the omnibox

    DropOffer dragOver(const QMimeData &call, const QPoint &position) override;
    void dragLeft() override;
    void drop(const QMimeData &call, const QPoint &position) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void divide();

    TileDelegate *m_tiles;
    PeopleDrop m_drop;
};

/// Everybody as a table.
class PeopleTable : public TableView, public DropTarget
{
    Q_OBJECT

public:
    explicit PeopleTable(PeopleWords *words, QWidget *parent = nullptr);

    [[nodiscard]] PeopleDrop &dropping() { return m_drop; }

    DropOffer dragOver(const QMimeData &call, const QPoint &position) override;
    void dragLeft() override;
    void drop(const QMimeData &call, const QPoint &position) override;

private:
    PeopleDrop m_drop;
};

} // namespace ui
