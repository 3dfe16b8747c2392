// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lookpage.h"

#include <QList>

#include <functional>

class QSettings;

namespace pbx {
class Pbx;
}

namespace ui {

class AddressBook;
class Alerts;
class CallPage;
class Connections;
class Dialling;
class GlobalKeys;
class HistoryRule;
class KeyMap;
class Outside;
class TeamLink;

/// What the pages of the settings are about.
struct SettingsParts
{
    pbx::Pbx &pbx;
    QSettings &settings;
    Connections &connections;
    Dialling &dialling;
    Outside &outside;
    GlobalKeys &globalKeys;
    CallPage &callPage;
    Alerts &alerts;
    AddressBook &book;
    KeyMap &keys;
    HistoryRule &history;
    LookPage::Deeds look;
    std::function<void()> changeKeys;
    TeamLink &team;
    std::function<void(bool layout)> settingsTaken; ///< others were imported
};

/// Every page of the settings, in their order: whoever makes one adds it here, and nowhere else.
[[nodiscard]] QList<SettingsPage *> settingsPages(const SettingsParts &parts);

} // namespace ui
