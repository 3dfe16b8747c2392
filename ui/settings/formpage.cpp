// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formpage.h"

#include <chrono>

using namespace std::chrono_literals;

namespace ui {

FormPage::FormPage(QWidget *parent)
    : SettingsPage(parent)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(400ms);
    connect(&m_wait, &QTimer::timeout, this, [this] { apply(); });
}

void FormPage::flush()
{
    if (!m_wait.isActive())
        return;
    m_wait.stop();
    apply();
}

void FormPage::hideEvent(QHideEvent *event)
{
    flush();
    SettingsPage::hideEvent(event);
}

} // namespace ui
