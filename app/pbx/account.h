// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace pbx {

/// What a server wrote down of a call (Cdr), in whole seconds. One call may have several: one for
/// each two that it brought together.
struct Account
{
    QString uniqueId;              ///< of the first channel
    QString channel, otherChannel; ///< names; the second may be ""
    QString source, destination;   ///< numbers: who called, and what was dialled
    QString name;                  ///< of who called
    qint64 startedAt = 0;          ///< ms since 1970, by the server's clock
    qint64 answeredAt = 0;         ///< 0: never. The first channel was: perhaps by a machine
    qint64 endedAt = 0;
};

/// \a now in ms since 1970. Nothing where the times cannot be read.
///
/// The server writes what the clock on its wall says, and not in which time zone that is. The
/// first channel's Uniqueid begins with the seconds since 1970 at its birth, which most accounts
/// begin with (22, 16); where one does not, it is sent when it ends.
[[nodiscard]] std::optional<Account> accountOf(const CallAccounted &fact, qint64 now);

} // namespace pbx

Q_DECLARE_METATYPE(pbx::Account)
