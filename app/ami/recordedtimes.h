// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QIODevice>
#include <QString>

#include <memory>
#include <optional>

namespace ami {

/// Reads when the bytes of a recording came, from the file beside it: `X.ami.times`.
///
/// The first line is `cordboard-times/1`. Each other line is the offset of a byte in the recording
/// and the milliseconds since 1970 (UTC) at which that byte and those behind it came, up to the
/// next line's. Both ascend. A line that does not end the reading: times are an extra.
class RecordedTimes
{
public:
    static constexpr QByteArrayView FirstLine = "cordboard-times/1";
    [[nodiscard]] static QString pathFor(const QString &recording);

    /// False where there is no such file, or it holds no times.
    [[nodiscard]] bool open(const QString &recording);
    /// The same from what such a file holds.
    [[nodiscard]] bool open(const QByteArray &times);
    void close();

    /// When the byte at \a offset came. Offsets must ascend from call to call; so do the answers.
    [[nodiscard]] qint64 at(qint64 offset);

private:
    struct Entry
    {
        qint64 offset = 0;
        qint64 time = 0;
    };
    [[nodiscard]] bool begin(std::unique_ptr<QIODevice> device);
    void readNext();

    std::unique_ptr<QIODevice> m_device;
    Entry m_now;
    std::optional<Entry> m_next;
};

} // namespace ami
