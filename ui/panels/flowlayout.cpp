// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace ui {

FlowLayout::FlowLayout(int gap, QWidget *parent)
    : QLayout(parent)
    , m_gap(gap)
{}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    if (index <= m_trailing)
        ++m_trailing;
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    if (index < m_trailing)
        --m_trailing;
    return m_items.takeAt(index);
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize all;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        all = {all.width() + size.width() + (all.isEmpty() ? 0 : m_gap),
               std::max(all.height(), size.height())};
    }
    const QMargins margins = contentsMargins();
    return all.grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    [[maybe_unused]] const int height = arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    const auto widthOf = [this](qsizetype from, qsizetype to) {
        int width = 0;
        for (qsizetype i = from; i < to; ++i) {
            if (!m_items.at(i)->isEmpty())
                width += m_items.at(i)->sizeHint().width() + (width > 0 ? m_gap : 0);
        }
        return width;
    };
    const qsizetype all = m_items.size();
    int top = room.top();
    for (qsizetype begin = 0; begin < all;) {
        qsizetype end = begin + 1;
        while (end < all && widthOf(begin, end + 1) <= room.width())
            ++end;
        // Those at the far end keep together, where a row is long enough for them.
        if (begin < m_trailing && m_trailing < end && end < all &&
            widthOf(m_trailing, all) <= room.width())
            end = m_trailing;
        const int height = placeRow({begin, end}, QRect(room.left(), top, room.width(), 0),
                                    room.width() - widthOf(begin, end), apply);
        top += height + (height > 0 && end < all ? m_gap : 0);
        begin = end;
    }
    return top - rect.top() + margins.bottom();
}

int FlowLayout::placeRow(std::pair<qsizetype, qsizetype> row, const QRect &at, int spare,
                         bool apply) const
{
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int left = at.left();
    int height = 0;
    for (qsizetype i = row.first; i < row.second; ++i) {
        QLayoutItem *item = m_items.at(i);
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        // What is left over goes to the one that wants it, else before those at the far end.
        if (item->expandingDirections() & Qt::Horizontal)
            size.rwidth() += std::exchange(spare, 0);
        else if (i == m_trailing && i > row.first)
            left += std::exchange(spare, 0);
        size.setWidth(std::min(size.width(), at.width()));
        if (apply)
            item->setGeometry(QStyle::visualRect(direction, at, QRect({left, at.top()}, size)));
        left += size.width() + m_gap;
        height = std::max(height, size.height());
    }
    return height;
}

} // namespace ui
