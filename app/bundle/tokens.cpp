// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tokens.h"

#include <array>

namespace bundle {

namespace {

/// What a dotted word ends in where it is a file, not a host.
constexpr std::array<QByteArrayView, 14> FileEndings{
    "conf", "wav", "gsm", "so", "c", "h", "ulaw", "alaw", "slin", "txt", "lua", "ael", "mp3", "db",
};

} // namespace

qsizetype uniqueIdAt(QByteArrayView text, qsizetype at)
{
    const qsizetype seconds = run(text, at, isDigit);
    if (seconds < 9 || seconds > 11 || at + seconds >= text.size() || text[at + seconds] != '.')
        return 0;
    const qsizetype count = run(text, at + seconds + 1, isDigit);
    return count == 0 ? 0 : seconds + 1 + count;
}

qsizetype uuidAt(QByteArrayView text, qsizetype at)
{
    constexpr std::array<qsizetype, 5> Groups{8, 4, 4, 4, 12};
    qsizetype end = at;
    for (std::size_t i = 0; i < Groups.size(); ++i) {
        if (i > 0 && (end >= text.size() || text[end++] != '-'))
            return 0;
        if (run(text, end, isHex) != Groups[i])
            return 0;
        end += Groups[i];
    }
    return end - at;
}

qsizetype ipv4At(QByteArrayView text, qsizetype at)
{
    qsizetype end = at;
    for (int part = 0; part < 4; ++part) {
        if (part > 0 && (end >= text.size() || text[end++] != '.'))
            return 0;
        const qsizetype digits = run(text, end, isDigit);
        if (digits < 1 || digits > 3 || text.sliced(end, digits).toInt() > 255)
            return 0;
        end += digits;
    }
    const bool goesOn = end < text.size() &&
                        (isWordChar(text[end]) ||
                         (text[end] == '.' && end + 1 < text.size() && isDigit(text[end + 1])));
    return goesOn ? 0 : end - at;
}

qsizetype colonAddressAt(QByteArrayView text, qsizetype at)
{
    const qsizetype size = run(text, at, [](char c) { return isHex(c) || c == ':'; });
    const QByteArrayView found = text.sliced(at, size);
    const qsizetype colons = std::count(found.begin(), found.end(), ':');
    const bool doubled = found.indexOf("::") >= 0;
    const bool goesOn = at + size < text.size() && isWordChar(text[at + size]);
    return !goesOn && colons >= (doubled ? 2 : 5) ? size : 0;
}

qsizetype hostAt(QByteArrayView text, qsizetype at)
{
    const qsizetype size =
        run(text, at, [](char c) { return isWordChar(c) || c == '.' || c == '-'; });
    QByteArrayView found = text.sliced(at, size);
    while (!found.isEmpty() && !isWordChar(found.back()))
        found.chop(1);
    const qsizetype dot = found.lastIndexOf('.');
    if (dot <= 0 || !isWordChar(found[dot - 1]))
        return 0;
    const QByteArrayView last = found.sliced(dot + 1);
    if (last.size() < 2 ||
        !std::all_of(last.begin(), last.end(), [](char c) { return isWordChar(c) && !isDigit(c); }))
        return 0;
    return std::find(FileEndings.begin(), FileEndings.end(), last) != FileEndings.end()
               ? 0
               : found.size();
}

bool isChannelCount(QByteArrayView text, qsizetype at, qsizetype size)
{
    if (size != 8 || at == 0 || text[at - 1] != '-')
        return false;
    for (qsizetype i = at - 1; i >= 0 && text[i] != ' ' && text[i] != ',' && text[i] != '\n'; --i) {
        if (text[i] == '/')
            return true;
    }
    return false;
}

} // namespace bundle
