// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settingspage.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace ui {

class CallPage;
class OutcomeLine;

/// The web page that is opened for a call, and when; with what its address becomes for a sample.
class CallPagePage : public SettingsPage
{
    Q_OBJECT

public:
    explicit CallPagePage(CallPage &callPage, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QStringList otherWords() const override;

private:
    void edited();
    void look();

    CallPage &m_callPage;
    QLineEdit *m_address;
    OutcomeLine *m_preview;
    QComboBox *m_when;
    QCheckBox *m_outgoing;
    QCheckBox *m_colleagues;
    QLineEdit *m_schemes;
};

} // namespace ui
