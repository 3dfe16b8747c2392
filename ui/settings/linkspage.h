// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settingspage.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace ui {

class GlobalKeys;
class OutcomeLine;
class Outside;

/// What reaches Cordboard from outside its window: links, keys that work everywhere, commands and
/// other programs; and which of them may dial without asking.
class LinksPage : public SettingsPage
{
    Q_OBJECT

public:
    LinksPage(Outside &outside, GlobalKeys &keys, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QStringList otherWords() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildLinks();
    QWidget *buildAsking();
    QWidget *buildKeys();
    void showLinks();
    void changeLinks(bool take);
    void showKeys();

    Outside &m_outside;
    GlobalKeys &m_keys;
    QLabel *m_links = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_giveBack = nullptr;
    OutcomeLine *m_outcome = nullptr;
    QCheckBox *m_everywhere = nullptr;
    QLabel *m_keysState = nullptr;
    QTreeWidget *m_list = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace ui
