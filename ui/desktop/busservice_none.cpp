// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where Qt comes without D-Bus: nobody asks, and nobody is told.

#include "busservice.h"

namespace ui {

BusService::~BusService() = default;

void BusService::start() {}

void BusService::setState(const QString &state)
{
    m_state = state;
}

void BusService::tellCall(CallSignal, const QString &, const QString &, bool, const QString &) {}

} // namespace ui
