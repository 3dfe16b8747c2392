// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordingreader.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace ami {

/// Reads a recording (`.ami`) as if it came from a PBX, as fast as it can be taken, in slices of
/// the event loop, so that a window goes on painting.
class Replay : public QObject
{
    Q_OBJECT

public:
    explicit Replay(QObject *parent = nullptr);

    /// Takes every message in the order of the file. Set before start().
    void setSink(std::function<void(const Message &)> sink) { m_sink = std::move(sink); }
    /// Called after each slice, in the call stack of its messages.
    void setDrained(std::function<void()> drained) { m_drained = std::move(drained); }

    /// Begins; false and errorString() where the file cannot be read.
    [[nodiscard]] bool start(const QString &path);
    void stop();

    [[nodiscard]] QString errorString() const { return m_reader.errorString(); }
    [[nodiscard]] quint64 messages() const noexcept { return m_messages; }
    [[nodiscard]] quint64 bytes() const noexcept { return m_reader.bytes(); }
    /// Blocks that were cut off, known at the end; see Codec::malformed().
    [[nodiscard]] quint64 malformed() const noexcept { return m_reader.malformed(); }

signals:
    /// The last byte has been taken (and `drained` called), or reading ended by an error, which
    /// errorString() then tells.
    void finished();

private:
    void slice();

    RecordingReader m_reader;
    QTimer m_timer;
    std::function<void(const Message &)> m_sink;
    std::function<void()> m_drained;
    quint64 m_messages = 0;
};

} // namespace ami
