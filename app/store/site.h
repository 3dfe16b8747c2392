// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSettings>
#include <QString>

namespace store {

// What an administrator ships for everybody who uses a computer: `Cordboard/cordboard.ini` in one
// of the folders of XDG_CONFIG_DIRS (/etc/xdg). Its values are those of whoever has none, which
// QSettings itself sees to; its group [Locked] names those that nobody can change:
//     keys=view/scheme, alerts/*, profiles/Head office/host
//     reason=Ask the help desk, 1234
// `*` stands for all that begins so. A locked key without a value is fixed at what Cordboard comes
// with. So it is: locked, then the user's, then the site's, then what is built in.

/// Whether the administrator decides \a key, which is written as QSettings has it. Percent signs of
/// a profile's name are as good as what they stand for.
[[nodiscard]] bool isLocked(const QString &key);
/// The administrator's words about it, or "".
[[nodiscard]] QString lockReason();
/// The administrator's file, whether there is one or not.
[[nodiscard]] QString siteFile();
/// Whether the site's file has that key, or a group of that name.
[[nodiscard]] bool isOfSite(const QString &key);

/// To be called at the start: what the user has of locked keys goes aside, to the group `aside`,
/// and what is not locked any more comes back from there.
void applyLocks(QSettings &user);
/// Keeps a value, unless the key has it already (so that the site's go on to hold) or is locked.
void keep(QSettings &user, const QString &key, const QVariant &value);
/// Whether both are one value in a settings file, where numbers are words.
[[nodiscard]] bool isSame(const QVariant &a, const QVariant &b);

} // namespace store
