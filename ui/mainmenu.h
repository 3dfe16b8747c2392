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
    /// For the window (their keys) and for the list of keys.
    [[nodiscard]] const QList<QAction *> &shortcuts() const { return m_shortcuts; }

signals:
    void connectionRequested();
    void newConnectionRequested();
    void profileChosen(const QString &name);
    void reconnectRequested();
    void schemeChosen(ui::Scheme scheme);
    void tableChosen(bool table);
    void resetLayoutRequested();
    void wireLogRequested();
    void shortcutsRequested();
    void aboutRequested();
    void quitRequested();

private:
    QAction *add(QMenu *menu, const QString &iconName, const QString &text, const QKeySequence &key,
                 void (MainMenu::*signal)());

    QMenu *m_profiles = nullptr;
    QActionGroup *m_schemes = nullptr;
    QActionGroup *m_forms = nullptr;
    QList<QAction *> m_shortcuts;
};

} // namespace ui
