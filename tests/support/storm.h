// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace support {

/// A busy PBX without a PBX: the bytes that an Asterisk 22 would send for so many events, over so
/// many calls at once (two channels, one bridge each). The headers and their order are those of
/// tests/data/22/call-answer-hangup.ami. The same seed gives the same bytes; the calls that are
/// still up at the end are hung up, so that a right reader ends with no channel.
/// \a first numbers the first call, so that another stream may go on where one ended.
[[nodiscard]] QByteArray storm(int events, int concurrentCalls, quint32 seed, int first = 0);

} // namespace support
