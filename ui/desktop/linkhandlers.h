// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <array>

namespace ui {

/// Which program the desktop opens links of telephone numbers with, for this user: told, taken, and
/// given back to who had it before.
///
/// Linux: `mimeapps.list` (the MIME applications specification), and a desktop file of the user's
/// own where Cordboard is not installed. Windows: the user's own classes. Elsewhere the system's
/// settings say it, and nothing can be done from here.
///
/// Reads and writes small files, at once: ask only when a person wants to know.
namespace linkhandlers {

inline constexpr std::array Schemes{QLatin1StringView("tel"), QLatin1StringView("callto"),
                                    QLatin1StringView("sip")};
enum class Who {
    Nobody, ///< nobody was chosen: the desktop takes whom it finds
    Ours,
    Other,
};
struct Link
{
    QString scheme;
    Who who = Who::Nobody;
    QString other; ///< the name of that program
};

/// Whether this system lets a program choose.
[[nodiscard]] bool isPossible();
/// One for each of Schemes.
[[nodiscard]] QList<Link> look();
/// Both: "" where it was done, else what was in the way: a file and the system's words.
[[nodiscard]] QString take();
/// Who had it before has it again, also where that was nobody.
[[nodiscard]] QString giveBack();

} // namespace linkhandlers

} // namespace ui
