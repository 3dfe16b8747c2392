// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QAction>

namespace ui {

/// A toolbar button of two lines: what it does, and the key under it.
class ActionButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look { Plain, Grave };

    ActionButton(QAction *action, Look look, QWidget *parent = nullptr);

    [[nodiscard]] QAction *action() const { return m_action; }
    /// Highlighted: this is what Enter does now.
    void setPrimary(bool primary);
    [[nodiscard]] bool isPrimary() const { return m_primary; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void follow();

    QAction *m_action;
    Look m_look;
    bool m_primary = false;
};

} // namespace ui
