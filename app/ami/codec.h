// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "message.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <vector>

namespace ami {

/// Cuts the bytes of one AMI connection into messages. Pure: no QObject, no I/O.
///
/// The bytes may be fed in any pieces; the messages are always the same. Survives every framing
/// quirk seen from Asterisk 1.0 to 22: bare LF as a line end or inside a value, more than one empty
/// line between blocks, the raw text of `Response: Follows … --END COMMAND--`, header lines without
/// a colon, and a banner in the middle of the stream (a recording that holds a reconnect).
class Codec
{
public:
    /// What the peer may make us hold; past one of these the stream is `failed()` for good.
    struct Limits
    {
        qsizetype line = 64 * 1024;
        qsizetype message = 1024 * 1024;
        qsizetype pending = 64 * 1024 * 1024;
    };

    enum class Failure { None, LineTooLong, MessageTooLong, TooMuchPending };

    Codec()
        : Codec(Limits())
    {}
    explicit Codec(Limits limits);

    /// Takes more bytes. Ends the life of every message handed out before.
    void feed(QByteArrayView bytes);
    /// The same without a copy: \a read(char *to, qsizetype most) puts up to \a most bytes there,
    /// and says how many. Gives what it put.
    template <class Read>
    QByteArrayView feed(qsizetype most, Read read)
    {
        if (!makeRoom(most))
            return {};
        const qsizetype before = m_buffer.size();
        m_buffer.resize(before + most);
        const qsizetype size = read(m_buffer.data() + before, most);
        m_buffer.truncate(before + size);
        return QByteArrayView(m_buffer).sliced(before);
    }
    /// The next whole message, or nothing until more bytes come (or after a failure).
    [[nodiscard]] std::optional<Message> next();

    [[nodiscard]] Failure failure() const noexcept { return m_failure; }
    [[nodiscard]] bool failed() const noexcept { return m_failure != Failure::None; }
    /// Bytes taken and not yet handed out as messages.
    [[nodiscard]] qsizetype pending() const noexcept { return m_buffer.size() - m_begin; }
    /// True where the bytes so far end in the middle of a message.
    [[nodiscard]] bool isMidMessage() const noexcept
    {
        return m_inBlock || m_line < m_buffer.size();
    }
    /// Blocks that were cut off by a new banner, and the one that went past a limit.
    [[nodiscard]] quint64 malformed() const noexcept { return m_malformed; }

    /// Forgets everything: a new connection.
    void reset();

private:
    static constexpr qsizetype Piece = 4096;

    [[nodiscard]] bool takeLine(QByteArrayView &line, bool &crlf);
    [[nodiscard]] bool findEnds();
    void awaitLine();
    [[nodiscard]] std::optional<Message> takeFollows();
    [[nodiscard]] std::optional<Message> finish(qsizetype end);
    void beginBlock();
    [[nodiscard]] bool makeRoom(qsizetype bytes);
    void addHeader();
    void takeHeaders();
    [[nodiscard]] Lines lines() const
    {
        return {m_buffer.constData() + m_begin, {m_begins.data(), m_count + 1}};
    }
    void fail(Failure failure);
    [[nodiscard]] qsizetype offsetOf(const char *at) const { return at - m_buffer.constData(); }

    Limits m_limits;
    QByteArray m_buffer;
    qsizetype m_begin = 0;      ///< start of the block that is being read
    qsizetype m_line = 0;       ///< start of the line that is being read
    qsizetype m_scan = 0;       ///< up to here line ends were looked for
    qsizetype m_output = -1;    ///< start of the raw text of `Response: Follows`, or -1
    qsizetype m_endMarker = -1; ///< start of a `--END COMMAND--` line whose empty line is awaited
    Failure m_failure = Failure::None;
    quint64 m_malformed = 0;
    bool m_inBlock = false;
    bool m_follows = false;    ///< in a `Response: Follows`: a few headers, then raw text
    bool m_followsCrlf = true; ///< its first line ended in CRLF, so its prolog's lines do too
    bool m_handedOut = false;  ///< m_begins belong to a message that next() gave away
    /// Where lines end in the piece that was looked at last: counted from its start, which is where
    /// m_piece says. Those in front of m_nextEnd were taken.
    std::array<quint16, Piece> m_ends = {};
    std::size_t m_endCount = 0, m_nextEnd = 0;
    qsizetype m_piece = 0;
    std::size_t m_count = 0; ///< lines of the block that is being read, so far
    /// Where they begin, counted from m_begin, and where the last of them ends.
    std::vector<quint32> m_begins = std::vector<quint32>(1);
};

} // namespace ami
