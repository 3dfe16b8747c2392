// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

namespace support {

/// Starts the program, without a display, at home in \a folder: the user's own settings, and the
/// user's own running Cordboard, are somewhere else. \a secret: of `--pbx`, or "".
[[nodiscard]] std::unique_ptr<QProcess> launch(const QString &folder, const QStringList &arguments,
                                               const QString &secret = {});

} // namespace support
