// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainmenu.h"

#include "actions.h"
#include "icons.h"

#include <QActionGroup>
#include <QDockWidget>

using namespace Qt::StringLiterals;

namespace ui {

MainMenu::MainMenu(CallActions &actions, const QList<QDockWidget *> &docks, QWidget *parent)
    : QMenu(parent)
{
    add(this, u"plug-zap"_s, tr("&Connection…"), {}, &MainMenu::connectionRequested);
    m_profiles = addMenu(ui::icon(u"server"_s), tr("&Switch to"));
    add(this, u"refresh-cw"_s, tr("&Reconnect now"), {}, &MainMenu::reconnectRequested);
    addSeparator();

    QMenu *view = addMenu(ui::icon(u"panel-right"_s), tr("&View"));
    m_schemes = new QActionGroup(this);
    const auto scheme = [&](Scheme which, const QString &iconName, const QString &text) {
        QAction *action = view->addAction(ui::icon(iconName), text);
        action->setCheckable(true);
        action->setData(static_cast<int>(which));
        m_schemes->addAction(action);
        connect(action, &QAction::triggered, this, [this, which] { emit schemeChosen(which); });
    };
    scheme(Scheme::System, u"monitor"_s, tr("As the &desktop"));
    scheme(Scheme::Light, u"sun"_s, tr("&Light"));
    scheme(Scheme::Dark, u"moon"_s, tr("D&ark"));
    view->addSeparator();
    m_forms = new QActionGroup(this);
    const auto form = [&](bool table, const QString &iconName, const QString &text,
                          const QKeySequence &key) {
        QAction *action = view->addAction(ui::icon(iconName), text);
        action->setCheckable(true);
        action->setData(table);
        action->setShortcut(key);
        m_forms->addAction(action);
        m_shortcuts += action;
        connect(action, &QAction::triggered, this, [this, table] { emit tableChosen(table); });
    };
    form(false, u"layout-grid"_s, tr("People as &tiles"), QKeySequence(Qt::CTRL | Qt::Key_1));
    form(true, u"list"_s, tr("People as t&able"), QKeySequence(Qt::CTRL | Qt::Key_2));
    view->addSeparator();
    for (QDockWidget *dock : docks)
        view->addAction(dock->toggleViewAction());
    view->addSeparator();
    add(view, {}, tr("&Reset layout"), {}, &MainMenu::resetLayoutRequested);

    add(this, u"scroll-text"_s, tr("&Wire log"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
        &MainMenu::wireLogRequested);
    addAction(actions.get(CallAction::Cli));
    addSeparator();
    add(this, u"keyboard"_s, tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1),
        &MainMenu::shortcutsRequested);
    add(this, u"info"_s, tr("&About Cordboard"), {}, &MainMenu::aboutRequested);
    addSeparator();
    add(this, u"log-out"_s, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q),
        &MainMenu::quitRequested);
    setScheme(Scheme::System);
    setTable(false);
}

QAction *MainMenu::add(QMenu *menu, const QString &iconName, const QString &text,
                       const QKeySequence &key, void (MainMenu::*signal)())
{
    QAction *action = menu->addAction(iconName.isEmpty() ? QIcon() : ui::icon(iconName), text);
    action->setShortcut(key);
    if (!key.isEmpty())
        m_shortcuts += action;
    connect(action, &QAction::triggered, this, signal);
    return action;
}

void MainMenu::setProfiles(const QStringList &names, const QString &current)
{
    m_profiles->clear();
    for (const QString &name : names) {
        // An ampersand in a name is no mnemonic.
        QAction *action = m_profiles->addAction(QString(name).replace(u"&"_s, u"&&"_s));
        action->setCheckable(true);
        action->setChecked(name == current);
        connect(action, &QAction::triggered, this, [this, name] { emit profileChosen(name); });
    }
    if (!names.isEmpty())
        m_profiles->addSeparator();
    QAction *another = m_profiles->addAction(tr("&New connection…"));
    connect(another, &QAction::triggered, this, &MainMenu::newConnectionRequested);
}

void MainMenu::setScheme(Scheme scheme)
{
    for (QAction *action : m_schemes->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(scheme));
}

void MainMenu::setTable(bool table)
{
    for (QAction *action : m_forms->actions())
        action->setChecked(action->data().toBool() == table);
}

} // namespace ui
