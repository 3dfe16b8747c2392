// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settingspage.h"

class QListWidget;
class QPushButton;

namespace pbx {
class Pbx;
}

namespace ui {

class Connections;

/// The saved ways to a PBX, and which of them is in use.
class ConnectionsPage : public SettingsPage
{
    Q_OBJECT

public:
    ConnectionsPage(pbx::Pbx &pbx, Connections &connections, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QStringList otherWords() const override;

private:
    void fill();
    void refresh();
    void askToRemove();
    [[nodiscard]] QString selected() const;

    pbx::Pbx &m_pbx;
    Connections &m_connections;
    QListWidget *m_list;
    QPushButton *m_use;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace ui
