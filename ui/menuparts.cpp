// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menuparts.h"

#include "icons.h"
#include "plaintip.h"

#include <QFontMetrics>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui {

QMenu *newMenu(QWidget *window)
{
    auto *menu = new QMenu(window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    closeWhenChosen(menu);
    return menu;
}

void closeWhenChosen(QMenu *menu)
{
    QObject::connect(menu, &QMenu::triggered, menu, &QWidget::close);
}

QAction *addTo(QMenu *menu, const QString &iconName, const QString &text, const QString &whyNot,
               const std::function<void()> &what)
{
    QAction *action =
        iconName.isEmpty() ? menu->addAction(text) : menu->addAction(icon(iconName), text);
    action->setEnabled(whyNot.isEmpty());
    action->setToolTip(plainTip(whyNot.isEmpty() ? QString(text).remove(u'&') : whyNot));
    QObject::connect(action, &QAction::triggered, menu, what);
    return action;
}

void addTitle(QMenu *menu, const QString &words)
{
    // A section does not ask for room of its own (Fusion, 6.4).
    constexpr int Widest = 420;
    QFont font = menu->font();
    font.setBold(true);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(words, Qt::ElideRight, Widest);
    menu->addSection(escaped(shown));
    menu->setMinimumWidth(metrics.horizontalAdvance(shown) + metrics.height() * 2);
}

QString escaped(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace ui
