// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace demo {

/// A company outside: what the trunk shows when it calls.
struct Outsider
{
    QByteArray name;
    QByteArray number; ///< E.164; only numbers that regulators keep free for fiction
};

/// The name of the person with this index, the same for every run; unique up to 10,000.
[[nodiscard]] QByteArray personName(int index);
/// One of the outside companies; any index.
[[nodiscard]] const Outsider &outsider(int index);
[[nodiscard]] int outsiderCount();

} // namespace demo
