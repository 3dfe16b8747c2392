// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordingreader.h"

#include <QBuffer>
#include <QFile>

#include <algorithm>

namespace ami {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ChunkSize = 64 * 1024;
constexpr double LatestTime = 1e11; ///< seconds; what is past it is no time

/// `Timestamp: 1764016779.123456`, seconds since 1970, as milliseconds; 0 where there is none.
qint64 timestampOf(const Message &message)
{
    bool ok = false;
    const double seconds = message.value("Timestamp").toByteArray().toDouble(&ok);
    return ok && seconds > 0 && seconds < LatestTime ? static_cast<qint64>(seconds * 1000) : 0;
}

} // namespace

bool RecordingReader::open(const QString &path)
{
    reset();
    m_device = std::make_unique<QFile>(path);
    if (!m_device->open(QIODevice::ReadOnly)) {
        m_error = m_device->errorString();
        return false;
    }
    m_hasTimes = m_times.open(path);
    return true;
}

void RecordingReader::open(const QByteArray &recording, const QByteArray &times)
{
    reset();
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(recording);
    buffer->open(QIODevice::ReadOnly);
    m_device = std::move(buffer);
    m_hasTimes = m_times.open(times);
}

void RecordingReader::reset()
{
    close();
    m_error.clear();
    m_codec.reset();
    m_time = 0;
    m_bytes = m_malformed = 0;
}

void RecordingReader::close()
{
    m_device.reset();
    m_times.close();
}

std::optional<Message> RecordingReader::next()
{
    std::optional<Message> message = m_codec.next();
    if (message) {
        const qint64 end = static_cast<qint64>(m_bytes) - m_codec.pending();
        m_time = std::max(m_time, m_hasTimes ? m_times.at(end - 1) : timestampOf(*message));
    }
    return message;
}

bool RecordingReader::read()
{
    const QByteArray chunk =
        m_codec.failed() || !m_device ? QByteArray() : m_device->read(ChunkSize);
    if (!chunk.isEmpty()) {
        m_bytes += quint64(chunk.size());
        m_codec.feed(chunk);
        return true;
    }
    if (m_codec.failed())
        m_error = u"a line or a block is longer than any server sends"_s;
    else if (const auto *file = qobject_cast<const QFile *>(m_device.get());
             file && file->error() != QFileDevice::NoError)
        m_error = file->errorString();
    m_malformed = m_codec.malformed() + (m_codec.isMidMessage() ? 1 : 0);
    return false;
}

} // namespace ami
