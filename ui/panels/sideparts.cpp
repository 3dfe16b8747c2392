// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sideparts.h"

#include "models/roles.h"
#include "paint.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>
#include <utility>

namespace ui {

namespace {

/// Above that a list scrolls.
constexpr int MostRows = 40;

} // namespace

FittedList::FittedList(QWidget *parent)
    : EvenList(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

QSize FittedList::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    const int row = rows > 0 ? sizeHintForRow(0) : qRound(7 * stepOf(font()));
    return {qRound(50 * stepOf(font())), qBound(1, rows, MostRows) * row};
}

QSize FittedList::minimumSizeHint() const
{
    // Three rows are worth a scroll bar, fewer are not: but of very large letters no more than two
    // fit on a small screen.
    const int least = QFontMetrics(font()).height() > 28 ? 2 : 3;
    const int rows = model() ? model()->rowCount() : 0;
    return {qRound(30 * stepOf(font())),
            sizeHint().height() / qBound(1, rows, MostRows) * qBound(1, rows, least)};
}

void SideDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Colours &colours = coloursOf(option.palette);
    const qreal step = stepOf(option.font);
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QRectF row = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const bool lit = RowTarget::isLit(option, index);
    QColor fill;
    if (lit || option.state.testFlag(QStyle::State_Selected))
        fill = colours.accentTint;
    else if (option.state.testFlag(QStyle::State_MouseOver))
        fill = colours.window;
    if (fill.isValid())
        paintCard(*painter, row, {fill, {}, {}, step, 0}, option.direction);
    if (lit || option.state.testFlag(QStyle::State_HasFocus))
        paintRing(*painter, row, colours.accent, step, 2);
    body(*painter, row.adjusted(2 * step, 0, -2 * step, 0), option, index,
         index.data(models::StaleRole).toBool());
    painter->restore();
}

QSize SideDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, static_cast<int>(
                   std::ceil(QFontMetricsF(option.font).height() + 2.5 * stepOf(option.font)))};
}

RowDelegate::RowDelegate(PartsOf parts, QObject *parent)
    : SideDelegate(parent)
    , m_parts(std::move(parts))
{}

void RowDelegate::body(QPainter &painter, const QRectF &rect, const QStyleOptionViewItem &option,
                       const QModelIndex &index, bool stale) const
{
    const Colours &colours = coloursOf(option.palette);
    const qreal step = stepOf(option.font);
    const Parts parts = m_parts(index);
    const QFont bold = scaled(option.font, 0, QFont::DemiBold);
    const QFont small = scaled(option.font, -0.75);
    const QColor strong = stale ? colours.quiet : colours.text;
    Line line(painter, rect, option.direction);
    if (parts.figures)
        line.trailingTime(parts.end, scaled(option.font, -0.75, QFont::DemiBold), colours.quiet);
    else if (parts.accent && !stale)
        line.trailing(parts.end, bold, colours.accent);
    else
        line.trailing(parts.end, small, colours.quiet);
    line.trailingGap(2 * step);
    if (!parts.strong.isEmpty()) {
        line.leading(parts.strong, bold, strong);
        line.leadingGap(2 * step);
    }
    line.leading(parts.text, option.font, strong);
    line.leadingGap(1.5 * step);
    line.leading(parts.quiet, small, colours.quiet);
}

void onMenu(QListView *view, const std::function<void(const QModelIndex &, const QPoint &)> &open)
{
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(view, &QWidget::customContextMenuRequested, view,
                     [view, open](const QPoint &position) {
                         // Opened by its key the menu belongs to the current row.
                         QModelIndex index = view->indexAt(position);
                         QPoint at = position;
                         if (!index.isValid()) {
                             index = view->currentIndex();
                             at = view->visualRect(index).center();
                         }
                         if (index.isValid())
                             open(index, view->viewport()->mapToGlobal(at));
                     });
}

} // namespace ui
