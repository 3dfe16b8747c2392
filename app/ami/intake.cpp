// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake.h"

#include "transport.h"

#include <utility>

namespace ami {

namespace {

/// Read at a time: what the processor's cache still holds when it is taken.
constexpr qsizetype Piece = 64 * 1024;

/// Pieces in which no message ends, until the event loop gets its turn: empty lines, at the worst.
constexpr int MostInVain = 32;

} // namespace

void Intake::start()
{
    m_malformedBefore += m_codec.malformed();
    m_codec.reset();
    m_pieces.clear();
    m_queued = 0;
    m_tooMuch = false;
    m_backlog.start();
}

std::optional<Message> Intake::next(Transport &from)
{
    std::optional<Message> message = m_codec.next();
    int vain = 0;
    while (!message && vain < MostInVain && refill(from)) {
        ++vain;
        message = m_codec.next();
    }
    m_gaveUp = !message && vain == MostInVain;
    return message;
}

/// False where nothing more is there.
bool Intake::refill(Transport &from)
{
    if (m_pieces.empty())
        return readDirectly(from);
    m_queued -= m_pieces.front().size();
    m_codec.feed(m_pieces.front());
    m_pieces.pop_front();
    return true;
}

bool Intake::readDirectly(Transport &from)
{
    const QByteArrayView bytes = m_codec.feed(
        Piece, [&from](char *to, qsizetype most) { return qsizetype(from.read(to, most)); });
    came(bytes);
    return !bytes.isEmpty();
}

bool Intake::readAhead(Transport &from, quint64 most)
{
    const quint64 before = m_bytes;
    while (m_bytes - before < most) {
        m_tooMuch = waiting() > Codec::Limits().pending - Piece;
        if (m_tooMuch)
            return true;
        if (m_pieces.empty() && m_codec.pending() < Piece) {
            if (!readDirectly(from))
                break;
            continue;
        }
        QByteArray piece(Piece, Qt::Uninitialized);
        piece.truncate(from.read(piece.data(), piece.size()));
        if (piece.isEmpty())
            break;
        m_queued += piece.size();
        came(m_pieces.emplace_back(std::move(piece)));
    }
    return m_bytes != before;
}

void Intake::came(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    m_bytes += quint64(bytes.size());
    m_backlog.came(m_bytes);
    m_lastByte.start();
    if (m_tap)
        m_tap(bytes);
}

void Intake::rest(bool taken)
{
    taken ? m_backlog.caughtUp() : m_backlog.taken(m_bytes - quint64(waiting()));
}

} // namespace ami
