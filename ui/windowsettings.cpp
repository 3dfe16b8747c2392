// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MainWindow that is about its settings.

#include "alerts.h"
#include "assistant/assistant.h"
#include "historyrule.h"
#include "mainmenu.h"
#include "mainwindow.h"
#include "panels/peoplepanel.h"
#include "settings/settingspages.h"
#include "settings/settingswindow.h"
#include "store/site.h"
#include "teamlink.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace ui {

void MainWindow::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    store::keep(m_settings, u"view/scheme"_s, static_cast<int>(scheme));
    applyTheme(*qApp, scheme);
}

void MainWindow::openAssistant()
{
    auto *assistant = findChild<Assistant *>();
    if (assistant == nullptr) {
        assistant = new Assistant({m_pbx, m_settings, *m_connections, *m_dialling, *m_addressBook,
                                   m_models.people, m_models.ownCall},
                                  this);
        assistant->setAttribute(Qt::WA_DeleteOnClose);
        connect(assistant, &Assistant::loginRequested, this, &MainWindow::openLogin);
    }
    assistant->show();
    assistant->raise();
    assistant->activateWindow();
}

/// Others were imported. What is built once is so from the next start on.
void MainWindow::takeSettings(bool layout)
{
    m_layoutTaken = m_layoutTaken || layout;
    m_keyMap.restore();
    m_alerts->restore();
    setScheme(static_cast<Scheme>(
        qBound(0, m_settings.value(u"view/scheme"_s).toInt(), static_cast<int>(Scheme::Dark))));
}

void MainWindow::openSettings(const QString &page)
{
    auto *window = findChild<SettingsWindow *>();
    if (window == nullptr) {
        LookPage::Deeds look;
        look.scheme = [this] { return m_scheme; };
        look.setScheme = [this](Scheme scheme) { setScheme(scheme); };
        look.showsTable = [this] { return m_people->form() == PeoplePanel::Form::Table; };
        look.showTable = [this](bool table) {
            m_people->setForm(table ? PeoplePanel::Form::Table : PeoplePanel::Form::Tiles);
        };
        look.resetLayout = [this] { emit m_menu->resetLayoutRequested(); };
        window = new SettingsWindow(
            settingsPages({m_pbx, m_settings, *m_connections, *m_dialling, *m_outside,
                           *m_globalKeys, *m_callPage, *m_alerts, *m_addressBook, m_keyMap,
                           *m_historyRule, std::move(look), [this] { openKeys(); }, *m_team,
                           [this](bool layout) { takeSettings(layout); }}),
            this);
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    window->openPage(page);
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace ui
