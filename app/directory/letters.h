// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace directory {

/// Windows-1252, which is what programs write that say ISO-8859-1.
[[nodiscard]] QString fromWindows(QByteArrayView bytes);

} // namespace directory
