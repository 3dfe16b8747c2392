// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace demo {

/// The classes of manager.conf, as a mask; 0 is `<none>`: everybody may.
enum Right : quint32 {
    System = 1 << 0,
    Call = 1 << 1,
    Log = 1 << 2,
    Verbose = 1 << 3,
    Command = 1 << 4,
    AgentRight = 1 << 5,
    User = 1 << 6,
    Config = 1 << 7,
    Dtmf = 1 << 8,
    Reporting = 1 << 9,
    CdrRight = 1 << 10,
    DialplanRight = 1 << 11,
    OriginateRight = 1 << 12,
    Security = 1 << 13,
    EveryRight = (1 << 14) - 1,
};

/// `system,call,all`, as `Privilege:` lines and the `(Priv: …)` of ListCommands have it.
[[nodiscard]] QByteArray rightWords(quint32 rights);
/// The mask of `EventMask`/`Events`: `on`, `off`, `all`, `system,call`; -1 where it is none.
[[nodiscard]] qint64 rightsOf(const QByteArray &words);

} // namespace demo
