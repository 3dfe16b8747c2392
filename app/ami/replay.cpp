// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay.h"

#include <QElapsedTimer>
#include <QPointer>

namespace ami {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ChunkSize = 64 * 1024;
constexpr qint64 SliceMs = 12; ///< then the event loop gets its turn

} // namespace

Replay::Replay(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &Replay::slice);
}

bool Replay::start(const QString &path)
{
    stop();
    m_error.clear();
    m_messages = m_bytes = m_malformed = 0;
    m_codec.reset();
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadOnly)) {
        m_error = m_file.errorString();
        return false;
    }
    m_timer.start();
    return true;
}

void Replay::stop()
{
    m_timer.stop();
    m_file.close();
}

void Replay::slice()
{
    QElapsedTimer elapsed;
    elapsed.start();
    const QPointer<Replay> self(this);
    bool atEnd = false;
    QString error;
    while (!atEnd && elapsed.elapsed() < SliceMs) {
        const QByteArray chunk = m_file.read(ChunkSize);
        m_bytes += quint64(chunk.size());
        m_codec.feed(chunk);
        while (const std::optional<Message> message = m_codec.next()) {
            ++m_messages;
            if (m_sink)
                m_sink(*message);
            if (!self || !m_timer.isActive()) // the sink took it away, or stopped it
                return;
        }
        if (m_codec.failed())
            error = u"a line or a block is longer than any server sends"_s;
        else if (chunk.isEmpty() && m_file.error() != QFileDevice::NoError)
            error = m_file.errorString();
        atEnd = chunk.isEmpty() || m_codec.failed();
    }
    m_malformed = m_codec.malformed() + (atEnd && m_codec.isMidMessage() ? 1 : 0);
    if (m_drained) {
        m_drained();
        if (!self || !m_timer.isActive())
            return;
    }
    if (atEnd) {
        m_error = error;
        stop();
        emit finished();
    }
}

} // namespace ami
