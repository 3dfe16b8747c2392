// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <functional>
#include <vector>

namespace bench {

struct Stream
{
    QByteArray name;
    std::function<QByteArray()> make;
};

/// A million lines of a busy server each: generated as Asterisk 22 and as 1.2 speak, and recorded.
[[nodiscard]] std::vector<Stream> storms();

} // namespace bench
