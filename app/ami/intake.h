// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backlog.h"
#include "codec.h"

#include <QByteArray>
#include <QElapsedTimer>

#include <deque>
#include <functional>
#include <optional>

namespace ami {

class Transport;

/// The way in of a session's connections, one after the other: bytes of a Transport become
/// messages, and what waits in between is known by its size and age.
///
/// next() reads straight into the codec, a piece at a time, which the processor's cache still holds
/// when it is taken. readAhead() takes off the server's hands what cannot be taken yet, in pieces
/// of their own: one block that grew with the backlog would be moved as it grows.
class Intake
{
public:
    /// Takes the bytes received, as received.
    void setTap(std::function<void(QByteArrayView)> tap) { m_tap = std::move(tap); }

    /// A connection begins: nothing of the one before is left.
    void start();
    /// It is gone. What it sent may still be asked for, but grows no older.
    void stop() { m_backlog.stop(); }

    /// The next message: of what was read ahead, else of what \a from has.
    [[nodiscard]] std::optional<Message> next(Transport &from);
    /// next() found none in much that is nothing, and has not looked at all that is there.
    [[nodiscard]] bool hasMore() const noexcept { return m_gaveUp; }
    /// Reads what is there, up to \a most bytes or little more. False where that is nothing.
    bool readAhead(Transport &from, quint64 most);
    /// A round of next() has ended: all was \a taken that can be, or there is more.
    void rest(bool taken);

    /// Bytes that were read and not taken yet.
    [[nodiscard]] qsizetype waiting() const noexcept { return m_codec.pending() + m_queued; }
    /// For how long the oldest of them has been waiting, in ms; 0 where none does that could be
    /// taken.
    [[nodiscard]] qint64 behindMs() const { return m_backlog.ms(); }
    /// What no server sends, or more than may wait: nothing more comes of this connection.
    [[nodiscard]] Codec::Failure failure() const noexcept
    {
        return m_tooMuch ? Codec::Failure::TooMuchPending : m_codec.failure();
    }
    /// The bytes so far end in the middle of a message.
    [[nodiscard]] bool isMidMessage() const noexcept { return m_codec.isMidMessage(); }

    [[nodiscard]] quint64 bytes() const noexcept { return m_bytes; } ///< since the beginning
    [[nodiscard]] quint64 malformed() const noexcept                 ///< the same; see Codec
    {
        return m_malformedBefore + m_codec.malformed();
    }
    /// Since bytes came last, in ms.
    [[nodiscard]] qint64 msSinceByte() const { return m_lastByte.elapsed(); }

private:
    bool refill(Transport &from);
    bool readDirectly(Transport &from);
    void came(QByteArrayView bytes);

    Codec m_codec;
    std::deque<QByteArray> m_pieces; ///< behind what the codec has
    qsizetype m_queued = 0;          ///< bytes in them
    bool m_tooMuch = false;          ///< more came than may wait
    bool m_gaveUp = false;
    Backlog m_backlog;
    std::function<void(QByteArrayView)> m_tap;
    QElapsedTimer m_lastByte;
    quint64 m_bytes = 0;
    quint64 m_malformedBefore = 0; ///< of the connections before this one
};

} // namespace ami
