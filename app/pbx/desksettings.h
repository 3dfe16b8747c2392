// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace pbx {

/// What an operator's desk has to do with at a PBX, beyond calls. A plain value.
struct Desk
{
    QStringList queues;       ///< that one key logs in to
    QStringList pauseReasons; ///< none: the window's own
    /// What tells day from night: a device state (`Custom:night`) or a key of the server's database
    /// (`family/key`); or "" where nothing does.
    QString nightSwitch;
    int campOnSeconds = 180; ///< how long a caller may wait for somebody busy
    /// Dialled to listen to a mailbox: `*97` for one's own, `*98EXT` for anybody's; or "".
    QString mailboxNumber;
    QString conferenceRoom; ///< number that leads into a room of the operator's: `300`; or ""

    friend bool operator==(const Desk &, const Desk &) = default;
};

} // namespace pbx
