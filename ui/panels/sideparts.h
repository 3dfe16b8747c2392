// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evenlist.h"
#include "models/sortfilter.h"
#include "parts.h"
#include "places.h"

#include <QListView>
#include <QStyledItemDelegate>

#include <functional>

namespace ui {

// What the lists at the side are made of.

/// A list that is as high as its rows.
class FittedList : public EvenList
{
public:
    explicit FittedList(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

/// What every row of these lists has: a background that tells hover, choice and focus.
class SideDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

protected:
    virtual void body(QPainter &painter, const QRectF &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index, bool stale) const = 0;
};

/// "702 Bjorn Eide … 0:21 left": something bold, a text, something at the end.
class RowDelegate : public SideDelegate
{
public:
    struct Parts
    {
        QString strong, text, quiet, end;
        bool accent = false; ///< the end wants to be seen
        bool figures = false;
    };
    using PartsOf = std::function<Parts(const QModelIndex &)>;

    RowDelegate(PartsOf parts, QObject *parent);

protected:
    void body(QPainter &painter, const QRectF &rect, const QStyleOptionViewItem &option,
              const QModelIndex &index, bool stale) const override;

private:
    PartsOf m_parts;
};

/// Calls \a open with a row and a global position whenever its menu is asked for, by mouse or key.
void onMenu(QListView *view,
            const std::function<void(const QModelIndex &index, const QPoint &at)> &open);

/// A model in words, sorted.
template <class WordsOfModel, class Rows = models::SortFilter>
WordsOfModel *makeWords(QAbstractItemModel &model, int sortColumn, Qt::SortOrder order, Clock clock,
                        QObject *parent)
{
    auto *rows = new Rows(parent);
    rows->setSourceModel(&model);
    rows->sort(sortColumn, order);
    return new WordsOfModel(rows, std::move(clock), parent);
}

} // namespace ui
