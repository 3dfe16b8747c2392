// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

#include <utility>

namespace ui {

/// A time that calls are of, in whole days up to and with today.
enum class TimeSpan { Today, Yesterday, Week, Month, Year, Ever };

/// From when until before when, in ms since 1970; without an end where it goes on.
[[nodiscard]] std::pair<qint64, qint64> boundsOf(TimeSpan span, QDate today);

} // namespace ui
