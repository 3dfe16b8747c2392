// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions.h"

#include <QFrame>
#include <QHash>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace ui {

class ActionButton;

/// The row above everything: omnibox, a button per call action, chips, the menu button.
///
/// Where there is no room for all buttons, the last ones go into a menu behind "More"; nothing is
/// ever clipped.
class CallBar : public QFrame
{
    Q_OBJECT

public:
    CallBar(QWidget *omnibox, CallActions &actions, QWidget *chips, QMenu *menu,
            QWidget *parent = nullptr);

    [[nodiscard]] ActionButton *button(CallAction which) const { return m_buttons.value(which); }
    [[nodiscard]] QToolButton *menuButton() const { return m_menuButton; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void drop(QMenu *menu, QWidget *button);

    CallActions &m_actions;
    QWidget *m_omnibox;
    QWidget *m_chips;
    QHash<CallAction, ActionButton *> m_buttons;
    QToolButton *m_more = nullptr;
    QToolButton *m_menuButton = nullptr;
    QMenu *m_moreMenu = nullptr;
};

} // namespace ui
