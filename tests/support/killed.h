// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>

namespace support {

/// Writes into a file for ever, in a process of its own, and calls tellSaved() for each thing that
/// is saved. \a series: no two have the same. Lives as long as the process.
using WriteForEver = std::function<void(const QString &path, int series)>;

/// Has the one who kills know that this is saved.
void tellSaved(const QString &what);

/// Starts this test program again as a writer, \a kills times, and kills it whenever it has told of
/// a few more. \returns all that was told as saved; nothing where a process could not be had.
[[nodiscard]] std::optional<QSet<QString>> toldBeforeKills(const QString &path, int kills);

/// main() of a test program that kills itself: runs \a test, or \a write where it was started for
/// that.
[[nodiscard]] int runKillable(int argc, char **argv, QObject &test, const WriteForEver &write);

} // namespace support
