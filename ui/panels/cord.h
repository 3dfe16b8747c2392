// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainterPath>
#include <QPoint>
#include <QWidget>

namespace ui {

/// The cord from a call to where the hand that carries it is, over everything in the window.
class Cord : public QWidget
{
    Q_OBJECT

public:
    /// \a from is where the call was taken up, of the window.
    Cord(QWidget *window, const QPoint &from);

    void reach(const QPoint &to);
    [[nodiscard]] QPoint from() const { return m_from; }
    [[nodiscard]] QPoint to() const { return m_to; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QPainterPath path() const;

    QPoint m_from;
    QPoint m_to;
};

} // namespace ui
