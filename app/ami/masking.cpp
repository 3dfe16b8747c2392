// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masking.h"

#include "message.h"

#include <QByteArrayList>

#include <algorithm>

namespace ami {

namespace {

constexpr QByteArrayView Mask = "***";
constexpr qsizetype ShortestFound = 6;

/// `Md5Cred` and `md5_cred` are the same word to a reader.
bool isSecretName(QByteArrayView name)
{
    constexpr QByteArrayView Names[] = {"Secret",      "Password",      "Md5Cred",
                                        "Md5Secret",   "RemoteSecret",  "RefreshToken",
                                        "OauthSecret", "PasswordDigest"};
    const QByteArray plain = name.toByteArray().replace("_", "");
    return std::any_of(std::begin(Names), std::end(Names),
                       [&](QByteArrayView each) { return sameName(each, plain); });
}

/// Where the value begins, of a line that names a secret; else -1.
qsizetype secretValue(QByteArrayView line)
{
    constexpr QByteArrayView Output = "Output:"; // a line of the CLI, 14 and later
    const qsizetype from = line.startsWith(Output) ? Output.size() : 0;
    const qsizetype colon = line.indexOf(':', from);
    if (colon < 0 || !isSecretName(line.sliced(from, colon - from).trimmed()))
        return -1;
    qsizetype value = colon + 1;
    while (value < line.size() && line[value] == ' ')
        ++value;
    return value;
}

} // namespace

QByteArray maskedLine(QByteArrayView line, QByteArrayView ownSecret)
{
    QByteArray text = line.toByteArray();
    const bool cr = text.endsWith('\r');
    const qsizetype end = text.size() - (cr ? 1 : 0);
    if (const qsizetype value = secretValue(line); value >= 0 && value < end)
        text = text.first(value) + Mask + (cr ? "\r" : "");
    if (ownSecret.size() >= ShortestFound)
        text.replace(ownSecret, Mask);
    return text;
}

QByteArray maskedBlock(QByteArrayView block, QByteArrayView ownSecret, bool sent)
{
    QByteArrayList lines = block.toByteArray().split('\n');
    for (QByteArray &line : lines) {
        if (sent && line.startsWith("Key:"))
            line = "Key: ***\r";
        else
            line = maskedLine(line, ownSecret);
    }
    return lines.join('\n');
}

} // namespace ami
