// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/notes.h"

namespace ui {

/// "Today 14:02 · Sales, call back: wants an offer". Plain text.
[[nodiscard]] QString noteWords(const store::Note &note);
/// What is known about a number: its note as a person, then the latest ones of its calls, each on
/// a line; "" for nothing. \a except is left out: a note that is open already.
[[nodiscard]] QString notesAbout(const store::Notes &notes, const QString &number,
                                 const QString &except = {});
/// The reasons that a new installation offers.
[[nodiscard]] QStringList usualReasons();
/// The lines of a text as reasons: without empty and double ones, a bounded number.
[[nodiscard]] QStringList reasonsIn(const QString &text);

} // namespace ui
