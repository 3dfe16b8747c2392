// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace bundle {

// What the headers of AMI hold, as far as masking goes by their names. Any case; channel headers
// with their prefixes too: `DestCallerIDNum`.

/// An id, a count, a time, a word of the protocol: nobody's, though it may look like an extension.
[[nodiscard]] bool isCopied(QByteArrayView header);
[[nodiscard]] bool isSecret(QByteArrayView header);
/// What, where it is digits, can be dialled.
[[nodiscard]] bool holdsNumber(QByteArrayView header);
[[nodiscard]] bool holdsName(QByteArrayView header);
/// `CallerID`: a number, a name, or both.
[[nodiscard]] bool holdsCaller(QByteArrayView header);
/// A login, an account or a device.
[[nodiscard]] bool holdsWord(QByteArrayView header);
/// What servers put where there is no name, and words that the protocol itself uses.
[[nodiscard]] bool isNoName(QByteArrayView name);

} // namespace bundle
