// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace ui {

class PeopleWords;

/// Paints one person as a tile: name and number, and below the state as symbol, words and time.
class TileDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TileDelegate(const PeopleWords &words, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// All that a tile says, its time included.
    [[nodiscard]] QString textOf(const QModelIndex &index) const;
    /// A tile with the gap around it, as the view has divided its width.
    void setCell(const QSize &cell) { m_cell = cell; }
    /// The narrowest cell in which most names stand whole, and the height of all.
    [[nodiscard]] static QSize smallestCell(const QFont &font);
    /// Between two tiles, in pixels.
    [[nodiscard]] static int gap(const QFont &font);

    /// The tile that the mouse holds down.
    void setPressed(const QModelIndex &index) { m_pressed = index; }

private:
    [[nodiscard]] QString timeOf(const QModelIndex &index) const;
    const PeopleWords &m_words;
    QSize m_cell;
    QPersistentModelIndex m_pressed;
};

} // namespace ui
