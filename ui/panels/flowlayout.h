// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>
#include <QList>

#include <utility>

namespace ui {

/// Widgets in a row that goes on below where it is full, as words do. The last ones may stand at
/// the far end of their row; one that expands takes what is left over of its own.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int gap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// What is added from now on stands at the far end, where there is room.
    void beginTrailing() { m_trailing = static_cast<int>(m_items.size()); }

    void insertWidget(int index, QWidget *widget);
    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    [[nodiscard]] QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Lays out into a rectangle of that width; the height that takes.
    [[nodiscard]] int arrange(const QRect &rect, bool apply) const;
    /// One row of them, from the first to before the second; its height.
    int placeRow(std::pair<qsizetype, qsizetype> row, const QRect &at, int spare, bool apply) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
    int m_trailing = -1;
};

} // namespace ui
