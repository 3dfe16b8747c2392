// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include <compare>

namespace ami {

/// What the banner says: `Asterisk Call Manager/2.10.6` is 2.10. Asterisk 1.0, 1.2 and 1.4 say
/// 1.0, 1.6.2 and 1.8 say 1.1, 13 says 2.10, 16 says 5.0, 22 says 11.0.
struct AmiVersion
{
    int first = 0;
    int second = 0;

    /// An unreadable one is 1.0: the careful choice.
    [[nodiscard]] static AmiVersion fromBanner(QByteArrayView banner);
    friend constexpr auto operator<=>(const AmiVersion &, const AmiVersion &) = default;
};

/// Builds one block: an action, or (for the demo PBX) an event or an answer.
///
/// A value can never become another header: CR, LF and NUL are refused, and so is a line that is
/// longer than the server's 1,024-byte buffer (main/manager.c drops such a line and answers a parse
/// error). After a refusal nothing more is written, and finish() tells which field it was.
class Writer
{
public:
    /// The longest line a server reads, its CRLF included.
    static constexpr qsizetype MaxLine = 1023;

    /// \a reader is whom the block is for: some fields are written otherwise for old servers.
    explicit Writer(AmiVersion reader = {11, 0})
        : m_reader(reader)
    {}
    [[nodiscard]] AmiVersion reader() const noexcept { return m_reader; }

    Writer &action(QByteArrayView name) { return field("Action", name); }
    /// One `Name: value` line. An empty value is written as `Name: `.
    Writer &field(QByteArrayView name, QByteArrayView value);
    Writer &field(QByteArrayView name, QStringView value);
    Writer &field(QByteArrayView name, qint64 value);
    /// The same, but nothing at all where the value is empty.
    Writer &optional(QByteArrayView name, QByteArrayView value);
    Writer &optional(QByteArrayView name, QStringView value);

    /// Makes finish() fail: what an action found that must not be sent.
    void refuse(const QString &why);

    /// The whole block with the empty line that ends it, or Error::Kind::Invalid.
    [[nodiscard]] Result<QByteArray> finish() const;
    [[nodiscard]] bool refused() const noexcept { return !m_refusal.isEmpty(); }

private:
    AmiVersion m_reader;
    QByteArray m_bytes;
    QString m_refusal;
};

} // namespace ami
