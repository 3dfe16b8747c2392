// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace ami {

/// One line without what must not be read over a shoulder or passed on in a bug report: the value
/// of a `Secret:`, `Password:` or the like, whoever sent it (AuthDetail tells the passwords of
/// trunks in clear, 13 to 22; so does the CLI's `pjsip show auth`), and our own secret wherever it
/// stands. A secret shorter than six bytes is looked for in the first place only: it may well be
/// any word.
[[nodiscard]] QByteArray maskedLine(QByteArrayView line, QByteArrayView ownSecret);

/// A whole block of such lines. In one that we send, `Key:` is one of them.
[[nodiscard]] QByteArray maskedBlock(QByteArrayView block, QByteArrayView ownSecret, bool sent);

} // namespace ami
