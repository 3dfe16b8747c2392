// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codec.h"

#include <cstring>
#include <utility>

namespace ami {

namespace {

constexpr QByteArrayView BannerPrefix = "Asterisk Call Manager/";
constexpr QByteArrayView EndMarker = "--END COMMAND--";

} // namespace

Codec::Codec(Limits limits)
    : m_limits(limits)
{}

void Codec::reset()
{
    const Limits limits = m_limits;
    *this = Codec(limits);
}

QByteArrayView Codec::view(Span span) const noexcept
{
    return span.begin < 0 ? QByteArrayView()
                          : QByteArrayView(m_buffer.constData() + span.begin, span.size);
}

void Codec::fail(Failure failure)
{
    m_failure = failure;
    ++m_malformed;
    m_buffer.clear();
    m_begin = m_line = m_scan = 0;
    m_fields.clear();
    m_inBlock = false;
}

void Codec::feed(QByteArrayView bytes)
{
    if (failed())
        return;
    if (std::exchange(m_handedOut, false))
        m_fields.clear();
    if (pending() + bytes.size() > m_limits.pending) {
        fail(Failure::TooMuchPending);
        return;
    }
    // What was handed out is dropped once a feed, never once a message.
    const char *block = m_buffer.constData() + m_begin;
    if (const qsizetype shift = std::exchange(m_begin, 0); shift > 0) {
        m_buffer.remove(0, shift);
        m_line -= shift;
        m_scan -= shift;
        if (m_output >= 0)
            m_output -= shift;
        if (m_endMarker >= 0)
            m_endMarker -= shift;
    }
    m_buffer.append(bytes);
    moveFields(block, m_buffer.constData());
}

/// The block that is being read moved in memory: so do the views into it.
void Codec::moveFields(const char *from, const char *to)
{
    const auto moved = [from, to](QByteArrayView view) {
        return view.isNull() ? view : QByteArrayView(to + (view.data() - from), view.size());
    };
    for (Field &field : m_fields)
        field = {moved(field.name), moved(field.value)};
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
bool Codec::takeLine(Span &line, bool &crlf)
{
    const char *data = m_buffer.constData();
    const qsizetype left = m_buffer.size() - m_scan;
    const void *found =
        left > 0 ? std::memchr(data + m_scan, '\n', static_cast<size_t>(left)) : nullptr;
    if (!found) {
        m_scan = m_buffer.size();
        if (m_scan - m_line > m_limits.line)
            fail(Failure::LineTooLong);
        return false;
    }
    const qsizetype end = static_cast<const char *>(found) - data;
    crlf = end > m_line && data[end - 1] == '\r';
    line = {m_line, end - m_line - (crlf ? 1 : 0)};
    if (line.size > m_limits.line) {
        fail(Failure::LineTooLong);
        return false;
    }
    if (end + 1 - m_begin > m_limits.message) {
        fail(Failure::MessageTooLong);
        return false;
    }
    m_line = m_scan = end + 1;
    return true;
}

void Codec::addHeader(Span line)
{
    const char *data = m_buffer.constData() + line.begin;
    const void *found = std::memchr(data, ':', static_cast<size_t>(line.size));
    if (!found) {
        m_fields.push_back({view(line), {}});
        return;
    }
    const qsizetype colon = static_cast<const char *>(found) - data;
    qsizetype nameSize = colon;
    while (nameSize > 0 && data[nameSize - 1] == ' ') // `Reg-Contact : sip:…`, 1.2 to 13
        --nameSize;
    qsizetype value = colon + 1;
    if (value < line.size && data[value] == ' ')
        ++value;
    m_fields.push_back({{data, nameSize}, {data + value, line.size - value}});
}

Message Codec::finish(qsizetype end)
{
    Message::Kind kind = Message::Kind::Text;
    QByteArrayView name;
    if (sameName(m_fields.front().name, "Response")) {
        kind = Message::Kind::Response;
        name = m_fields.front().value;
    } else {
        // `ActionID` can stand before `Event` (VoicemailUserEntry, 1.6.2 to 11).
        for (const Field &field : m_fields) {
            if (sameName(field.name, "Event")) {
                kind = Message::Kind::Event;
                name = field.value;
                break;
            }
        }
    }
    const QByteArrayView raw(m_buffer.constData() + m_begin, end - m_begin);
    QByteArrayView output;
    if (m_output >= 0)
        output = view({m_output, m_endMarker - m_output});
    beginBlock();
    m_handedOut = true;
    return Message(kind, name, m_fields, raw, output);
}

/// The rest of a `Response: Follows`: `Privilege:` and `ActionID:` lines, then text that may hold
/// anything, empty lines and lines that look like headers included, up to a line that is exactly
/// the end marker and is followed by an empty line.
std::optional<Message> Codec::takeFollows()
{
    Span line;
    bool crlf = false;
    while (takeLine(line, crlf)) {
        const QByteArrayView text = view(line);
        if (m_endMarker >= 0) {
            if (line.size == 0 && crlf == m_followsCrlf)
                return finish(m_endMarker + EndMarker.size());
            m_endMarker = -1; // it was part of the text
        }
        if (m_output < 0) {
            const bool header = crlf == m_followsCrlf &&
                                (text.startsWith("Privilege: ") || text.startsWith("ActionID: "));
            if (header) {
                addHeader(line);
                continue;
            }
            m_output = line.begin;
        }
        if (crlf && text.startsWith(BannerPrefix)) { // cut by `stop now`, then a new connection
            ++m_malformed;
            m_line = m_scan = line.begin;
            beginBlock();
            m_fields.clear();
            return next();
        }
        // Text without a last line end leaves the marker at the end of its line.
        if (text.endsWith(EndMarker) && crlf == m_followsCrlf)
            m_endMarker = line.begin + line.size - EndMarker.size();
    }
    return std::nullopt;
}

std::optional<Message> Codec::next()
{
    if (std::exchange(m_handedOut, false))
        m_fields.clear();
    while (!failed()) {
        if (m_follows)
            return takeFollows();
        Span line;
        bool crlf = false;
        if (!takeLine(line, crlf))
            return std::nullopt;
        const QByteArrayView text = view(line);
        if (line.size == 0) {
            if (m_inBlock)
                return finish(line.begin);
            m_begin = m_line;
            continue;
        }
        if (text.startsWith(BannerPrefix) && !text.contains(": ")) {
            if (m_inBlock) // the connection before this one was cut in the middle of a block
                ++m_malformed;
            beginBlock();
            m_fields.clear();
            return Message(Message::Kind::Banner, text, {}, text, {});
        }
        m_inBlock = true;
        addHeader(line);
        if (m_fields.size() == 1 && sameName(m_fields[0].name, "Response") &&
            sameName(m_fields[0].value, "Follows")) {
            m_follows = true;
            m_followsCrlf = crlf;
        }
    }
    return std::nullopt;
}

} // namespace ami
