// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <memory>

namespace support {

/// Where the program is at home in \a folder, without a display and without a message bus: the
/// user's own settings, desktop and running Cordboard are somewhere else.
[[nodiscard]] QProcessEnvironment homeIn(const QString &folder);

/// Starts the program there. \a secret: of `--pbx`, or "".
[[nodiscard]] std::unique_ptr<QProcess> launch(const QString &folder, const QStringList &arguments,
                                               const QString &secret = {});
/// … in an environment that is other than that of homeIn().
[[nodiscard]] std::unique_ptr<QProcess> launch(const QProcessEnvironment &environment,
                                               const QStringList &arguments);

} // namespace support
