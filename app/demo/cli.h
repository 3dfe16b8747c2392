// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace demo {

struct Exchange;

/// What a command of Asterisk's CLI prints.
struct CliOutput
{
    bool known = true; ///< false: `No such command …`, which 22 answers as an error
    QList<QByteArray> lines;
};

/// Runs a CLI command of Asterisk 22. \a user is who is logged in, for `manager show connected`.
[[nodiscard]] CliOutput runCommand(Exchange &exchange, const QByteArray &command,
                                   const QByteArray &user);
/// The same for 1.0, with its older words: `show channels`, `show version`.
[[nodiscard]] CliOutput runOldCommand(Exchange &exchange, const QByteArray &command);

} // namespace demo
