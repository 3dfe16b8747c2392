// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QMimeData;

namespace models {

/// What a dragged row carries: Uniqueids of calls, and the extensions of persons. Both are lines
/// of UTF-8. The receiver looks them up anew: a call may have ended while it hung on the pointer.
inline constexpr char CallMimeType[] = "application/x-cordboard-call";
inline constexpr char PersonMimeType[] = "application/x-cordboard-person";

[[nodiscard]] QStringList callsIn(const QMimeData *data);
[[nodiscard]] QStringList personsIn(const QMimeData *data);
void putCalls(QMimeData *data, const QStringList &uniqueIds);
void putPersons(QMimeData *data, const QStringList &extensions);

} // namespace models
