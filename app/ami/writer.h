// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

namespace ami {

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

    Writer &action(QByteArrayView name) { return field("Action", name); }
    /// One `Name: value` line. An empty value is written as `Name: `.
    Writer &field(QByteArrayView name, QByteArrayView value);
    Writer &field(QByteArrayView name, QStringView value);
    Writer &field(QByteArrayView name, qint64 value);
    /// The same, but nothing at all where the value is empty.
    Writer &optional(QByteArrayView name, QByteArrayView value);
    Writer &optional(QByteArrayView name, QStringView value);

    /// The whole block with the empty line that ends it, or Error::Kind::Invalid.
    [[nodiscard]] Result<QByteArray> finish() const;
    [[nodiscard]] bool refused() const noexcept { return !m_refusal.isEmpty(); }

private:
    QByteArray m_bytes;
    QString m_refusal;
};

} // namespace ami
