// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingspages.h"

#include "alertspage.h"
#include "callpagepage.h"
#include "connectionspage.h"
#include "deskpage.h"
#include "keepingpage.h"
#include "keyspage.h"
#include "linkspage.h"
#include "numberspage.h"
#include "sourcespage.h"
#include "teampage.h"
#include "transferpage.h"

namespace ui {

QList<SettingsPage *> settingsPages(const SettingsParts &parts)
{
    return {
        new ConnectionsPage(parts.pbx, parts.connections),
        new DeskPage(parts.pbx, parts.connections),
        new NumbersPage(parts.pbx, parts.dialling),
        new LinksPage(parts.outside, parts.globalKeys),
        new CallPagePage(parts.callPage),
        new AlertsPage(parts.alerts),
        new SourcesPage(parts.book),
        new KeepingPage(parts.history),
        new TeamPage(parts.team),
        new KeysPage(parts.keys, parts.changeKeys),
        new LookPage(parts.settings, parts.look),
        new TransferPage(parts.settings, parts.settingsTaken),
    };
}

} // namespace ui
