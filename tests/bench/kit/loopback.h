// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace bench {

/// What a modern server says first.
inline constexpr QByteArrayView Banner = "Asterisk Call Manager/11.0.0\r\n";

/// A socket that listens on a free port of 127.0.0.1, which \a port becomes.
[[nodiscard]] int listenHere(quint16 &port);
/// A plain socket to \a port of this computer, with the receive buffer that ami::Transport has.
[[nodiscard]] int connectTo(quint16 port);
/// Blocks until all is sent; false where the other end is gone.
bool sendAll(int socket, QByteArrayView bytes);
/// The value of a header of a block that ends with a line's end, or "".
[[nodiscard]] QByteArray fieldOf(const QByteArray &block, const char *name);

} // namespace bench
