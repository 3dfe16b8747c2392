// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callbar.h"

#include "actionbutton.h"
#include "icons.h"
#include "menuparts.h"
#include "theme.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QSet>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int Margin = 12;
constexpr int Gap = 2;
constexpr int Divider = 15; ///< room for the hair line between groups

/// In the order in which they stand; a divider goes before the ones of the last group.
constexpr std::array<CallAction, CallActionCount> Order{
    CallAction::Answer,    CallAction::PickUp,    CallAction::Call,       CallAction::Transfer,
    CallAction::Announce,  CallAction::Swap,      CallAction::Hold,       CallAction::TakeUp,
    CallAction::Park,      CallAction::Voicemail, CallAction::Record,     CallAction::HangUp,
    CallAction::TakeBack,  CallAction::CampOn,    CallAction::Conference, CallAction::Mailbox,
    CallAction::TimeLimit, CallAction::Queues,    CallAction::Pause,      CallAction::DayNight,
    CallAction::Cli,
};

/// Where there is no room for all, these go into the menu, the first one first. Calling, handing
/// over and hanging up never do.
constexpr std::array Dispensable{
    CallAction::Cli,        CallAction::TimeLimit, CallAction::Mailbox, CallAction::DayNight,
    CallAction::Queues,     CallAction::Pause,     CallAction::Swap,    CallAction::PickUp,
    CallAction::Conference, CallAction::CampOn,    CallAction::Record,  CallAction::TakeUp,
    CallAction::Voicemail,  CallAction::Park,      CallAction::Answer,  CallAction::TakeBack,
    CallAction::Hold,       CallAction::Announce,
};

bool beginsGroup(CallAction which)
{
    return which == CallAction::TakeBack || which == CallAction::Mailbox;
}

} // namespace

CallBar::CallBar(QWidget *omnibox, CallActions &actions, QWidget *chips, QMenu *menu,
                 QWidget *parent)
    : QFrame(parent)
    , m_actions(actions)
    , m_omnibox(omnibox)
    , m_chips(chips)
{
    setObjectName(u"callbar"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_omnibox->setParent(this);
    for (const CallAction which : Order) {
        auto *button = new ActionButton(actions.get(which),
                                        which == CallAction::HangUp ? ActionButton::Look::Grave
                                                                    : ActionButton::Look::Plain,
                                        this);
        m_buttons.insert(which, button);
    }
    m_moreMenu = new QMenu(this);
    m_moreMenu->setAccessibleName(tr("More actions"));
    closeWhenChosen(m_moreMenu);
    menu->setAccessibleName(tr("Menu"));
    closeWhenChosen(menu);
    m_more = new QToolButton(this);
    m_more->setIcon(icon(u"ellipsis"_s));
    m_more->setIconSize({18, 18});
    m_more->setAutoRaise(true);
    m_more->setToolTip(tr("More actions"));
    m_more->setAccessibleName(tr("More actions"));
    connect(m_more, &QToolButton::clicked, this, [this] { drop(m_moreMenu, m_more); });
    m_chips->setParent(this);
    m_menuButton = new QToolButton(this);
    m_menuButton->setObjectName(u"menuButton"_s);
    m_menuButton->setIcon(icon(u"menu"_s));
    m_menuButton->setIconSize({18, 18});
    m_menuButton->setAutoRaise(true);
    m_menuButton->setAccessibleName(tr("Menu"));
    connect(m_menuButton, &QToolButton::clicked, this, [this, menu] { drop(menu, m_menuButton); });

    // The tab order follows the eye.
    QWidget *before = m_omnibox;
    for (const CallAction which : Order) {
        setTabOrder(before, m_buttons.value(which));
        before = m_buttons.value(which);
    }
    setTabOrder(before, m_more);
    setTabOrder(m_more, m_chips);
    setTabOrder(m_chips, m_menuButton);

    const auto followPrimary = [this] {
        for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
            it.value()->setPrimary(it.key() == m_actions.primary());
    };
    connect(&actions, &CallActions::primaryChanged, this, followPrimary);
    followPrimary();
}

void CallBar::drop(QMenu *menu, QWidget *button)
{
    // Under the button, its far edge at the button's: these stand at the end of the row.
    const int width = menu->sizeHint().width();
    const QPoint corner = layoutDirection() == Qt::RightToLeft
                              ? QPoint(0, button->height() + 2)
                              : QPoint(button->width() - width, button->height() + 2);
    menu->popup(button->mapToGlobal(corner));
}

QSize CallBar::sizeHint() const
{
    const int content = std::max(m_omnibox->sizeHint().height(),
                                 m_buttons.value(CallAction::Call)->sizeHint().height());
    return {800, content + 17};
}

QSize CallBar::minimumSizeHint() const
{
    return {480, sizeHint().height()};
}

void CallBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

bool CallBar::event(QEvent *event)
{
    const bool done = QFrame::event(event);
    // A layout request comes from a child that wants another size.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutDirectionChange)
        arrange();
    return done;
}

void CallBar::arrange()
{
    const int room = width();
    const int bar = height() - 1;
    const auto put = [&](QWidget *widget, int left, QSize size) {
        const QRect logical(left, (bar - size.height()) / 2, size.width(), size.height());
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), logical));
        widget->show();
    };

    const QSize menu(34, 34);
    const auto widthOf = [&](CallAction which) {
        return m_buttons.value(which)->sizeHint().width() + Gap +
               (beginsGroup(which) ? Divider : 0);
    };
    int wanted = 0;
    for (const CallAction which : Order)
        wanted += widthOf(which);
    // The omnibox gives first, then the chips; only then do buttons go into the menu.
    const QSize chips = m_chips->sizeHint();
    const QSize chipsLeast = m_chips->minimumSizeHint();
    const int fixed = 2 * Margin + Divider + 12 + menu.width() + 8;
    const int chipsWidth =
        std::clamp(room - fixed - 240 - wanted, chipsLeast.width(), chips.width());
    const int omniWidth = std::clamp(room - fixed - chipsWidth - wanted, 190, 340);
    int left = Margin;
    put(m_omnibox, left, {omniWidth, m_buttons.value(CallAction::Call)->sizeHint().height() - 3});
    left += omniWidth + Divider;

    const int chipsLeft = room - Margin - menu.width() - 8 - chipsWidth;
    const int end = chipsLeft - 12;
    QSet<CallAction> hidden;
    for (const CallAction which : Dispensable) {
        if (left + wanted + (hidden.isEmpty() ? 0 : menu.width() + Gap) <= end)
            break;
        hidden.insert(which);
        wanted -= widthOf(which);
    }
    m_moreMenu->clear();
    for (const CallAction which : Order) {
        ActionButton *button = m_buttons.value(which);
        if (hidden.contains(which)) {
            button->hide();
            m_moreMenu->addAction(m_actions.get(which));
            continue;
        }
        left += beginsGroup(which) ? Divider : 0;
        put(button, left, button->sizeHint());
        left += button->sizeHint().width() + Gap;
    }
    if (!hidden.isEmpty())
        put(m_more, left, menu);
    else
        m_more->hide();
    put(m_chips, chipsLeft, {chipsWidth, chips.height()});
    put(m_menuButton, room - Margin - menu.width() + 4, menu);
    update();
}

void CallBar::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), c.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.line);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto divide = [&](const QWidget *before, int distance) {
        if (!before->isVisible())
            return;
        const int x =
            mirrored ? before->geometry().right() + distance : before->geometry().left() - distance;
        painter.fillRect(QRect(x, 14, 1, height() - 29), c.line);
    };
    divide(m_buttons.value(Order.front()), 7);
    for (const CallAction which : Order) {
        if (beginsGroup(which))
            divide(m_buttons.value(which), 7);
    }
}

} // namespace ui
