// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

namespace ui {

/// A frame around a field that was found. It follows the field, and is in nobody's way.
class FieldMark : public QWidget
{
    Q_OBJECT

public:
    explicit FieldMark(QWidget *parent);

    /// nullptr: around nothing.
    void setField(QWidget *field);
    [[nodiscard]] QWidget *field() const { return m_field; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QPointer<QWidget> m_field;
};

} // namespace ui
