// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace directory {

/// Lower case without accents: `Élodie Strauß` → `elodie strauss`.
[[nodiscard]] QString folded(QStringView text);
/// <0, 0, >0; runs of digits count as numbers (`9` before `10`), case and accents do not.
[[nodiscard]] int compareNatural(QStringView a, QStringView b);

} // namespace directory
