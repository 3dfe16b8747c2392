// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <algorithm>

namespace bundle {

// What a word of a text is, seen from its first byte. Each …At() says how long it is, or 0.

[[nodiscard]] inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Part of a word; a byte past ASCII is a letter in Latin-1 as in UTF-8.
[[nodiscard]] inline bool isWordChar(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           static_cast<signed char>(c) < 0;
}

[[nodiscard]] inline bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

[[nodiscard]] inline bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// How much of the text from \a at on is made of what \a takes likes.
template <class Takes>
[[nodiscard]] qsizetype run(QByteArrayView text, qsizetype at, Takes takes)
{
    qsizetype end = at;
    while (end < text.size() && takes(text[end]))
        ++end;
    return end - at;
}

/// `1763999999.123`: seconds since 1970 and a count.
[[nodiscard]] qsizetype uniqueIdAt(QByteArrayView text, qsizetype at);
/// 8-4-4-4-12 hex digits: a bridge of 12 and later.
[[nodiscard]] qsizetype uuidAt(QByteArrayView text, qsizetype at);
[[nodiscard]] qsizetype ipv4At(QByteArrayView text, qsizetype at);
/// Hex and colons, at least five of them, or two next to each other: an IPv6 or a MAC address. A
/// time of day has two.
[[nodiscard]] qsizetype colonAddressAt(QByteArrayView text, qsizetype at);
/// `pbx.example.com`: words and dots, the last word of letters, and no file.
[[nodiscard]] qsizetype hostAt(QByteArrayView text, qsizetype at);
/// The eight hex digits behind a channel's name: `PJSIP/101-0000002a`.
[[nodiscard]] bool isChannelCount(QByteArrayView text, qsizetype at, qsizetype size);

} // namespace bundle
