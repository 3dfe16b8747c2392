// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainmenu.h"

#include "actions.h"
#include "icons.h"
#include "settings/lock.h"

#include <QActionGroup>
#include <QDockWidget>

using namespace Qt::StringLiterals;

namespace ui {

MainMenu::MainMenu(CallActions &actions, const QList<QDockWidget *> &docks, QWidget *parent)
    : QMenu(parent)
{
    m_connecting += add(this, u"connection"_s, u"plug-zap"_s, tr("&Connection…"), {},
                        &MainMenu::connectionRequested);
    m_profiles = addMenu(ui::icon(u"server"_s), tr("&Switch to"));
    m_connecting += m_profiles->menuAction();
    m_connecting += add(this, u"reconnect"_s, u"refresh-cw"_s, tr("&Reconnect now"), {},
                        &MainMenu::reconnectRequested);
    m_connecting += add(this, u"assistant"_s, u"circle-check"_s, tr("First ste&ps…"), {},
                        &MainMenu::assistantRequested);
    m_connecting +=
        add(this, u"desk"_s, u"phone"_s, tr("Your &desk…"), {}, &MainMenu::deskRequested);
    m_connecting += add(this, u"numbers"_s, u"phone-outgoing"_s, tr("&Numbers…"), {},
                        &MainMenu::numbersRequested);
    add(this, u"login"_s, u"lock"_s, tr("&Login for manager.conf…"), {}, &MainMenu::loginRequested);
    add(this, u"corrections"_s, u"circle-check"_s, tr("C&orrections…"), {},
        &MainMenu::correctionsRequested);
    addSeparator();

    QMenu *view = addMenu(ui::icon(u"panel-right"_s), tr("&View"));
    m_schemes = new QActionGroup(this);
    const auto scheme = [&](Scheme which, const QString &id, const QString &iconName,
                            const QString &text) {
        QAction *action = view->addAction(ui::icon(iconName), text);
        action->setObjectName(id);
        m_commands += action;
        action->setCheckable(true);
        action->setData(static_cast<int>(which));
        m_schemes->addAction(action);
        connect(action, &QAction::triggered, this, [this, which] { emit schemeChosen(which); });
    };
    scheme(Scheme::System, u"desktopColours"_s, u"monitor"_s, tr("As the &desktop"));
    scheme(Scheme::Light, u"light"_s, u"sun"_s, tr("&Light"));
    scheme(Scheme::Dark, u"dark"_s, u"moon"_s, tr("D&ark"));
    view->addSeparator();
    m_forms = new QActionGroup(this);
    const auto form = [&](bool table, const QString &id, const QString &iconName,
                          const QString &text, const QKeySequence &key) {
        QAction *action = view->addAction(ui::icon(iconName), text);
        action->setObjectName(id);
        action->setCheckable(true);
        action->setData(table);
        action->setShortcut(key);
        m_forms->addAction(action);
        m_commands += action;
        connect(action, &QAction::triggered, this, [this, table] { emit tableChosen(table); });
    };
    form(false, u"tiles"_s, u"layout-grid"_s, tr("People as &tiles"),
         QKeySequence(Qt::CTRL | Qt::Key_1));
    form(true, u"table"_s, u"list"_s, tr("People as t&able"), QKeySequence(Qt::CTRL | Qt::Key_2));
    view->addSeparator();
    for (QDockWidget *dock : docks) {
        QAction *action = dock->toggleViewAction();
        action->setObjectName(dock->objectName());
        m_commands += action;
        view->addAction(action);
    }
    view->addSeparator();
    add(view, u"resetLayout"_s, {}, tr("&Reset layout"), {}, &MainMenu::resetLayoutRequested);

    add(this, u"wireLog"_s, u"scroll-text"_s, tr("&Wire log"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), &MainMenu::wireLogRequested);
    addAction(actions.get(CallAction::Cli));
    m_record = add(this, u"recordWire"_s, u"circle-dot"_s, {},
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), &MainMenu::recordRequested);
    m_connecting += m_record;
    add(this, u"replay"_s, u"history"_s, tr("R&eplay a recording…"), {},
        &MainMenu::replayRequested);
    add(this, u"support"_s, u"life-buoy"_s, tr("Save a s&upport bundle…"), {},
        &MainMenu::supportRequested);
    add(this, u"exportHistory"_s, {}, tr("E&xport the history…"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), &MainMenu::exportRequested);
    add(this, u"statistics"_s, u"chart-column"_s, tr("S&tatistics…"), {},
        &MainMenu::statisticsRequested);
    addSeparator();
    add(this, u"settings"_s, u"settings"_s, tr("Settin&gs…"),
        QKeySequence(Qt::CTRL | Qt::Key_Comma), &MainMenu::settingsRequested);
    m_quiet = add(this, u"quiet"_s, u"bell-off"_s, tr("Qu&iet mode"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), &MainMenu::quietToggled);
    m_quiet->setCheckable(true);
    add(this, u"alerts"_s, u"bell"_s, tr("Alerts and so&unds…"), {}, &MainMenu::alertsRequested);
    add(this, u"handbook"_s, u"book-open"_s, tr("&Handbook"), QKeySequence(Qt::SHIFT | Qt::Key_F1),
        &MainMenu::handbookRequested);
    add(this, u"keys"_s, u"keyboard"_s, tr("&Keys…"), QKeySequence(Qt::Key_F1),
        &MainMenu::keysRequested);
    add(this, u"about"_s, u"info"_s, tr("&About Cordboard"), {}, &MainMenu::aboutRequested);
    addSeparator();
    add(this, u"quit"_s, u"log-out"_s, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q),
        &MainMenu::quitRequested);
    for (QAction *each : m_schemes->actions())
        showLock(each, u"view/scheme"_s);
    showLock(m_quiet, u"alerts/quiet"_s);
    view->setToolTipsVisible(true);
    setScheme(Scheme::System);
    setTable(false);
    setRecording(false);
}

QAction *MainMenu::add(QMenu *menu, const QString &id, const QString &iconName, const QString &text,
                       const QKeySequence &key, void (MainMenu::*signal)())
{
    QAction *action = menu->addAction(iconName.isEmpty() ? QIcon() : ui::icon(iconName), text);
    action->setObjectName(id);
    action->setShortcut(key);
    m_commands += action;
    connect(action, &QAction::triggered, this, signal);
    return action;
}

void MainMenu::putFirst(const QList<QAction *> &actions)
{
    QAction *before = this->actions().value(0);
    insertActions(before, actions);
    insertSeparator(before);
    m_commands = actions + m_commands;
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

void MainMenu::setRecording(bool recording)
{
    m_record->setText(recording ? tr("Stop &recording") : tr("Record the w&ire…"));
    m_record->setIcon(ui::icon(recording ? u"square"_s : u"circle-dot"_s));
}

void MainMenu::setQuiet(bool quiet)
{
    m_quiet->setChecked(quiet);
}

void MainMenu::setReplaying()
{
    setToolTipsVisible(true);
    for (QAction *action : std::as_const(m_connecting)) {
        action->setEnabled(false);
        action->setToolTip(tr("This window shows a recording"));
    }
}

void MainMenu::setTable(bool table)
{
    for (QAction *action : m_forms->actions())
        action->setChecked(action->data().toBool() == table);
}

} // namespace ui
