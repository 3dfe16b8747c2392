// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settingspage.h"
#include "store/teamstate.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui {

class OutcomeLine;
class TeamLink;

/// The database by which the desks of a team share. It is used when somebody says so: half an
/// address is none.
class TeamPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit TeamPage(TeamLink &team, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QStringList otherWords() const override;

private:
    [[nodiscard]] store::TeamSettings typed() const;
    void fill();
    void refresh();

    TeamLink &m_team;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QComboBox *m_tls;
    QPushButton *m_test;
    QPushButton *m_share;
    QPushButton *m_leave;
    OutcomeLine *m_outcome;
    QLabel *m_state;
};

} // namespace ui
