// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tape.h"

#include "ami/masking.h"
#include "ami/recordedtimes.h"

#include <QDateTime>

namespace pbx {

namespace {

constexpr qsizetype PieceSize = 64 * 1024; ///< chunks are gathered to about that
constexpr qint64 PieceMs = 1000;           ///< … and for that long

} // namespace

Tape::Tape(ami::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_clock.start();
    session.setTap([this](QByteArrayView bytes) { take(bytes); });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        m_recorder.flush(); // whatever becomes of us, the file is there up to now
        emit changed();
    });
    connect(&m_recorder, &ami::Recorder::ended, this, [this](Ending ending, const QString &text) {
        m_second.stop();
        emit changed();
        emit ended(ending, text);
    });
}

Tape::~Tape()
{
    m_session.setTap({});
}

bool Tape::record(const QString &path, Begin begin)
{
    stop();
    if (!m_recorder.open(path, begin))
        return false;
    if (m_session.stage() == ami::Session::Stage::Live)
        m_recorder.append(QByteArray(m_session.banner().toLatin1() + "\r\n"));
    m_second.start();
    emit changed();
    return true;
}

void Tape::stop()
{
    if (!m_recorder.isOpen())
        return;
    m_second.stop();
    m_recorder.close();
    emit changed();
}

void Tape::take(QByteArrayView bytes)
{
    if (m_recorder.isOpen()) {
        m_recorder.setSecret(m_session.endpoint().secret.toUtf8());
        m_recorder.append(bytes);
    }
    keep(bytes);
}

void Tape::keep(QByteArrayView bytes)
{
    const qint64 now = m_clock.elapsed();
    QByteArray spare;
    while (!m_pieces.empty() && m_keptBytes + bytes.size() > MostKept) {
        m_keptBytes -= m_pieces.front().bytes.size();
        spare = std::move(m_pieces.front().bytes);
        m_pieces.pop_front();
    }
    if (m_pieces.empty() || m_pieces.back().bytes.size() + bytes.size() > PieceSize ||
        now - m_pieces.back().time > PieceMs) {
        spare.resize(0); // under load its memory is used again, and no new is asked for
        m_pieces.push_back({now, std::move(spare)});
    }
    m_pieces.back().bytes.append(bytes);
    m_keptBytes += bytes.size();
}

QByteArray Tape::kept() const
{
    QByteArray all;
    all.reserve(m_keptBytes);
    for (const Piece &piece : m_pieces)
        all.append(piece.bytes);
    return ami::maskedBlock(all, m_session.endpoint().secret.toUtf8(), false);
}

QByteArray Tape::keptTimes() const
{
    QByteArray lines = ami::RecordedTimes::FirstLine.toByteArray() + '\n';
    const qint64 began = QDateTime::currentMSecsSinceEpoch() - m_clock.elapsed();
    qsizetype offset = 0;
    for (const Piece &piece : m_pieces) {
        lines += QByteArray::number(offset) + ' ' + QByteArray::number(began + piece.time) + '\n';
        offset += piece.bytes.size();
    }
    return lines;
}

qint64 Tape::keptMs() const
{
    return m_pieces.empty() ? 0 : m_clock.elapsed() - m_pieces.front().time;
}

} // namespace pbx
