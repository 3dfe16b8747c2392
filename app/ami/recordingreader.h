// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "codec.h"
#include "recordedtimes.h"

#include <QIODevice>

#include <memory>
#include <optional>

namespace ami {

/// Reads a recording (`.ami`) message by message, and tells when each came. Holds no more of it
/// than a chunk and a message.
///
/// `while (next()) …; if (!read()) the end` – so that a caller can stop between any two chunks.
class RecordingReader
{
public:
    /// Begins at the start. False and errorString() where it cannot be read.
    [[nodiscard]] bool open(const QString &path);
    /// The same from memory; \a times as a file beside a recording holds them, or empty.
    void open(const QByteArray &recording, const QByteArray &times);
    void close();

    /// The next message of what was read. It lives until the next call of next() or read().
    [[nodiscard]] std::optional<Message> next();
    /// Reads on. False at the end, or where it cannot go on: errorString() then says why.
    [[nodiscard]] bool read();

    /// When the message that next() gave last came, in milliseconds since 1970: from the file
    /// beside the recording, else from `Timestamp:` headers (`timestampevents = yes`). Never less
    /// than before; 0 where nothing told it yet.
    [[nodiscard]] qint64 time() const noexcept { return m_time; }

    [[nodiscard]] QString errorString() const { return m_error; }
    /// The file goes on with a line or a block that no server sends.
    [[nodiscard]] bool isBroken() const { return m_codec.failed(); }
    [[nodiscard]] quint64 bytes() const noexcept { return m_bytes; } ///< read so far
    /// Blocks that were cut off; see Codec::malformed().
    [[nodiscard]] quint64 malformed() const noexcept { return m_malformed; }

private:
    void reset();

    std::unique_ptr<QIODevice> m_device;
    RecordedTimes m_times;
    Codec m_codec;
    QString m_error;
    qint64 m_time = 0;
    quint64 m_bytes = 0;
    quint64 m_malformed = 0;
    bool m_hasTimes = false;
};

} // namespace ami
