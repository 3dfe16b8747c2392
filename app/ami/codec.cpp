// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codec.h"

#include <algorithm>
#include <cstring>
#include <utility>
#if defined(__x86_64__) && defined(__GNUC__)
#define CORDBOARD_HAS_AVX2_PATH
#include <immintrin.h>
#endif

namespace ami {

namespace {

constexpr QByteArrayView BannerPrefix = "Asterisk Call Manager/";
constexpr QByteArrayView EndMarker = "--END COMMAND--";
constexpr qsizetype KeptCapacity = 4 * 1024 * 1024;

bool isBanner(QByteArrayView line)
{
    return line.front() == BannerPrefix.front() && line.startsWith(BannerPrefix) &&
           !line.contains(": ");
}

#ifdef CORDBOARD_HAS_AVX2_PATH
const bool hasAvx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi");

/// The same as lineEnds(), for as many whole blocks of 64 bytes as there are.
__attribute__((target("avx2,bmi,popcnt"))) std::size_t lineEndsByBlocks(QByteArrayView bytes,
                                                                        quint16 *ends)
{
    const __m256i feed = _mm256_set1_epi8('\n');
    quint16 *end = ends;
    for (qsizetype at = 0; at + 64 <= bytes.size(); at += 64) {
        const auto *const half = reinterpret_cast<const __m256i *>(bytes.data() + at);
        const int low = _mm256_movemask_epi8(_mm256_cmpeq_epi8(_mm256_loadu_si256(half), feed));
        const int high =
            _mm256_movemask_epi8(_mm256_cmpeq_epi8(_mm256_loadu_si256(half + 1), feed));
        quint64 feeds = quint32(low) | quint64(quint32(high)) << 32;
        const auto count = static_cast<int>(_mm_popcnt_u64(feeds));
        // Nearly always there are two to four, and no branch is to be guessed: what is noted in
        // vain is overwritten.
        for (int i = 0; i < 4 || i < count; ++i, feeds = _blsr_u64(feeds))
            end[i] = static_cast<quint16>(quint64(at) + _tzcnt_u64(feeds));
        end += count;
    }
    return static_cast<std::size_t>(end - ends);
}
#endif

/// Puts where lines end in \a bytes into \a ends, and says how many do. There must be room for as
/// many as there are bytes.
std::size_t lineEnds(QByteArrayView bytes, quint16 *ends)
{
    const char *const begin = bytes.data();
    const char *const last = begin + bytes.size();
    const char *at = begin;
    quint16 *end = ends;
#ifdef CORDBOARD_HAS_AVX2_PATH
    // A header has some twenty bytes: to call memchr() for each takes three times as long.
    if (hasAvx2) {
        end += lineEndsByBlocks(bytes, ends);
        at = last - bytes.size() % 64;
    }
#endif
    while (const void *found = std::memchr(at, '\n', static_cast<size_t>(last - at))) {
        at = static_cast<const char *>(found) + 1;
        *end++ = static_cast<quint16>(at - 1 - begin);
    }
    return static_cast<std::size_t>(end - ends);
}

} // namespace

Codec::Codec(Limits limits)
    : m_limits(limits)
{}

void Codec::reset()
{
    const Limits limits = m_limits;
    *this = Codec(limits);
}

void Codec::fail(Failure failure)
{
    m_failure = failure;
    ++m_malformed;
    m_buffer.clear();
    m_begin = m_line = m_scan = m_piece = 0;
    m_endCount = m_nextEnd = 0;
    m_count = 0;
    m_inBlock = false;
}

void Codec::feed(QByteArrayView bytes)
{
    feed(bytes.size(), [bytes](char *to, qsizetype most) {
        std::copy_n(bytes.data(), most, to); // also nothing from nowhere
        return most;
    });
}

/// False where the stream has failed, or would hold too much by that.
bool Codec::makeRoom(qsizetype bytes)
{
    if (failed())
        return false;
    if (std::exchange(m_handedOut, false))
        m_count = 0;
    if (pending() + bytes > m_limits.pending) {
        fail(Failure::TooMuchPending);
        return false;
    }
    // What was handed out is dropped once a feed, never once a message.
    if (const qsizetype shift = std::exchange(m_begin, 0); shift > 0) {
        // Moved, not cut off: the memory in front of it would be lost, and new asked for each time.
        const qsizetype rest = m_buffer.size() - shift;
        std::memmove(m_buffer.data(), m_buffer.constData() + shift, static_cast<size_t>(rest));
        m_buffer.truncate(rest);
        m_line -= shift;
        m_scan -= shift;
        m_piece -= shift;
        if (m_output >= 0)
            m_output -= shift;
        if (m_endMarker >= 0)
            m_endMarker -= shift;
    }
    if (m_buffer.isEmpty() && m_buffer.capacity() > KeptCapacity)
        m_buffer = QByteArray(); // a flood is over: its memory need not stay
    return true;
}

void Codec::beginBlock()
{
    m_begin = m_line;
    m_inBlock = false;
    m_follows = false;
    m_output = -1;
    m_endMarker = -1;
}

/// Takes the next line, without its end (LF or CRLF), if it is whole.
inline bool Codec::takeLine(QByteArrayView &line, bool &crlf)
{
    if (m_nextEnd == m_endCount && !findEnds()) {
        awaitLine();
        return false;
    }
    const char *const begin = m_buffer.constData() + m_line;
    const char *const end = m_buffer.constData() + m_piece + m_ends[m_nextEnd++];
    crlf = end > begin && end[-1] == '\r';
    line = {begin, end - begin - (crlf ? 1 : 0)};
    m_line = offsetOf(end) + 1;
    if (line.size() > m_limits.line) {
        fail(Failure::LineTooLong);
        return false;
    }
    if (m_line - m_begin > m_limits.message) {
        fail(Failure::MessageTooLong);
        return false;
    }
    return true;
}

/// Looks for line ends in what was not looked at yet. False where there is none.
bool Codec::findEnds()
{
    m_nextEnd = m_endCount = 0;
    while (m_endCount == 0 && m_scan < m_buffer.size()) {
        m_piece = m_scan;
        const qsizetype size = std::min(Piece, m_buffer.size() - m_scan);
        m_endCount = lineEnds({m_buffer.constData() + m_piece, size}, m_ends.data());
        m_scan += size;
    }
    return m_endCount > 0;
}

/// The rest of the line is still on its way.
void Codec::awaitLine()
{
    // The CR of a line end that is still on its way is no part of the line.
    const bool cr = m_buffer.size() > m_line && m_buffer.back() == '\r';
    if (m_buffer.size() - m_line - (cr ? 1 : 0) > m_limits.line)
        fail(Failure::LineTooLong);
}

/// The line that was taken just now.
void Codec::addHeader()
{
    if (m_count + 1 == m_begins.size())
        m_begins.resize(m_count + m_count / 2 + 32);
    m_begins[++m_count] = static_cast<quint32>(m_line - m_begin);
}

/// The lines of a block that can be nothing but headers, which nearly all lines are: next() would
/// take each in the same way, and asks more of it.
void Codec::takeHeaders()
{
    const char *const block = m_buffer.constData() + m_begin;
    const char *const piece = m_buffer.constData() + m_piece;
    if (m_piece + Piece - m_begin >= std::min(m_limits.line, m_limits.message))
        return; // each line is to be measured
    const std::size_t most = m_count + m_endCount - m_nextEnd;
    if (most >= m_begins.size())
        m_begins.resize(most + 1);
    const char *line = m_buffer.constData() + m_line;
    quint32 *begin = m_begins.data() + m_count;
    const quint16 *end = m_ends.data() + m_nextEnd;
    const quint16 *const lastEnd = m_ends.data() + m_endCount;
    // The byte behind the last line may be looked at: a QByteArray ends in a 0.
    for (; end != lastEnd; ++end) {
        if (*line <= 'A' && (*line == '\r' || *line == '\n' || (*line == 'A' && line[1] == 's')))
            break; // the end, or a banner
        line = piece + *end + 1;
        *++begin = static_cast<quint32>(line - block);
    }
    m_nextEnd = static_cast<std::size_t>(end - m_ends.data());
    m_count = static_cast<std::size_t>(begin - m_begins.data());
    m_line = offsetOf(line);
}

/// Made where the caller wants it: to copy what was just written stalls the processor.
std::optional<Message> Codec::finish(qsizetype end)
{
    const Lines whole = lines();
    Message::Kind kind = Message::Kind::Text;
    QByteArrayView name;
    if (whole.isHeader(0, "Response", name)) {
        kind = Message::Kind::Response;
    } else {
        // `ActionID` can stand before `Event` (VoicemailUserEntry, 1.6.2 to 11).
        for (std::size_t line = 0; line < m_count && kind == Message::Kind::Text; ++line) {
            if (whole.isHeader(line, "Event", name))
                kind = Message::Kind::Event;
        }
    }
    const QByteArrayView raw(m_buffer.constData() + m_begin, end - m_begin);
    QByteArrayView output;
    if (m_output >= 0)
        output = {m_buffer.constData() + m_output, m_endMarker - m_output};
    beginBlock();
    m_handedOut = true;
    return std::optional<Message>(std::in_place, kind, name, whole, raw, output);
}

/// The rest of a `Response: Follows`: `Privilege:` and `ActionID:` lines, then text that may hold
/// anything, empty lines and lines that look like headers included, up to a line that is exactly
/// the end marker and is followed by an empty line.
std::optional<Message> Codec::takeFollows()
{
    QByteArrayView text;
    bool crlf = false;
    while (takeLine(text, crlf)) {
        if (m_endMarker >= 0) {
            if (text.isEmpty() && crlf == m_followsCrlf)
                return finish(m_endMarker + EndMarker.size());
            m_endMarker = -1; // it was part of the text
        }
        if (m_output < 0) {
            const bool header = crlf == m_followsCrlf &&
                                (text.startsWith("Privilege: ") || text.startsWith("ActionID: "));
            if (header) {
                addHeader();
                continue;
            }
            m_output = offsetOf(text.data());
        }
        if (crlf && text.startsWith(BannerPrefix)) { // cut by `stop now`, then a new connection
            ++m_malformed;
            m_line = offsetOf(text.data());
            --m_nextEnd;
            beginBlock();
            m_count = 0;
            return next();
        }
        // Text without a last line end leaves the marker at the end of its line.
        if (text.endsWith(EndMarker) && crlf == m_followsCrlf)
            m_endMarker = offsetOf(text.data()) + text.size() - EndMarker.size();
    }
    return std::nullopt;
}

std::optional<Message> Codec::next()
{
    if (std::exchange(m_handedOut, false))
        m_count = 0;
    while (!failed()) {
        if (m_follows)
            return takeFollows();
        if (m_inBlock)
            takeHeaders();
        QByteArrayView text;
        bool crlf = false;
        if (!takeLine(text, crlf))
            return std::nullopt;
        if (text.isEmpty()) {
            if (m_inBlock)
                return finish(offsetOf(text.data()));
            m_begin = m_line;
            continue;
        }
        if (isBanner(text)) {
            if (m_inBlock) // the connection before this one was cut in the middle of a block
                ++m_malformed;
            beginBlock();
            m_count = 0;
            return Message(Message::Kind::Banner, text, {}, text, {});
        }
        m_inBlock = true;
        addHeader();
        QByteArrayView answer;
        if (m_count == 1 && isHeader(text, "Response", answer) && sameName(answer, "Follows")) {
            m_follows = true;
            m_followsCrlf = crlf;
        }
    }
    return std::nullopt;
}

} // namespace ami
