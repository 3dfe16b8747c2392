// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Paints one cell of a table as Wording describes it: symbol and colour of a state, figures that
/// do not dance, a hair line between rows, the selected and the current row whole.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// Of every row of a table in that font, in pixels.
    [[nodiscard]] static int rowHeight(const QFont &font);
    /// Between the text and the sides of its cell; the header keeps the same.
    [[nodiscard]] static int padding(const QFont &font);
};

} // namespace ui
