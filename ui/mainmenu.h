// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme.h"

#include <QAction>
#include <QMenu>

class QActionGroup;
class QDockWidget;

namespace ui {

class CallActions;

/// Everything that is not an action on a call: connection, view, help. Behind the menu button.
class MainMenu : public QMenu
{
    Q_OBJECT

public:
    MainMenu(CallActions &actions, const QList<QDockWidget *> &docks, QWidget *parent = nullptr);

    /// The saved connections; \a current is marked.
    void setProfiles(const QStringList &names, const QString &current);
    void setScheme(Scheme scheme);
    void setTable(bool table);
    void setRecording(bool recording);
    void setQuiet(bool quiet);
    /// The window shows a recording: what is about a connection cannot be used.
    void setReplaying();
    /// Puts these before all others, with a line below.
    void putFirst(const QList<QAction *> &actions);
    /// Everything in it that can have a key, for the window and the list of keys.
    [[nodiscard]] const QList<QAction *> &commands() const { return m_commands; }

signals:
    void connectionRequested();
    void newConnectionRequested();
    void profileChosen(const QString &name);
    void reconnectRequested();
    void loginRequested();
    void deskRequested();
    void numbersRequested();
    void correctionsRequested();
    void schemeChosen(ui::Scheme scheme);
    void tableChosen(bool table);
    void resetLayoutRequested();
    void wireLogRequested();
    void recordRequested(); ///< to begin, or to end what runs
    void replayRequested();
    void supportRequested();
    void exportRequested();
    void statisticsRequested();
    void settingsRequested();
    void assistantRequested();
    void alertsRequested();
    void quietToggled(); ///< the sounds go, or come back
    void handbookRequested();
    void keysRequested();
    void aboutRequested();
    void quitRequested();

private:
    QAction *add(QMenu *menu, const QString &id, const QString &iconName, const QString &text,
                 const QKeySequence &key, void (MainMenu::*signal)());

    QMenu *m_profiles = nullptr;
    QActionGroup *m_schemes = nullptr;
    QActionGroup *m_forms = nullptr;
    QAction *m_record = nullptr;
    QAction *m_quiet = nullptr;
    QList<QAction *> m_connecting; ///< what is about a connection
    QList<QAction *> m_commands;
};

} // namespace ui
