// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recorder.h"

#include "masking.h"
#include "recordedtimes.h"

#include <QDateTime>
#include <QFileInfo>

#include <utility>

namespace ami {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLine = 64 * 1024; ///< as Codec takes it
constexpr qint64 FinestMs = 10;              ///< no two entries closer than this

} // namespace

Recorder::Recorder(QObject *parent)
    : QObject(parent)
{}

Recorder::~Recorder()
{
    close();
}

bool Recorder::open(const QString &path, Begin begin)
{
    close();
    m_error.clear();
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly |
                     (begin == Begin::Anew ? QIODevice::Truncate : QIODevice::Append))) {
        m_error = m_file.errorString();
        return false;
    }
    m_before = m_file.size();
    m_bytes = 0;
    m_lastNoted = -1;
    m_begunAt = QDateTime::currentMSecsSinceEpoch();
    m_clock.start();
    openTimes(path, begin);
    return true;
}

/// Times are an extra: a recording without them is still one. A device or a pipe gets none.
void Recorder::openTimes(const QString &path, Begin begin)
{
    if (!QFileInfo(path).isFile())
        return;
    m_times.setFileName(RecordedTimes::pathFor(path));
    if (m_times.open(QIODevice::WriteOnly |
                     (begin == Begin::Anew ? QIODevice::Truncate : QIODevice::Append)) &&
        m_times.size() == 0)
        m_times.write(RecordedTimes::FirstLine.toByteArray() + '\n');
}

void Recorder::append(QByteArrayView bytes)
{
    if (!m_file.isOpen())
        return;
    const qsizetype end = bytes.lastIndexOf('\n');
    const qsizetype whole = end < 0 ? 0 : m_line.size() + end + 1;
    m_line.append(bytes);
    if (whole == 0 && m_line.size() < LongestLine)
        return;
    const qsizetype ready = whole > 0 ? whole : m_line.size();
    const QByteArray masked = maskedBlock(QByteArrayView(m_line).first(ready), m_secret, false);
    m_line.remove(0, ready);
    write(masked);
}

void Recorder::write(const QByteArray &bytes)
{
    if (m_bytes + bytes.size() > m_limit) {
        m_line.clear();
        close();
        if (m_error.isEmpty())
            emit ended(Ending::Full, {});
        return;
    }
    noteTime();
    if (m_file.write(bytes) != bytes.size()) {
        fail();
        return;
    }
    m_bytes += bytes.size();
}

void Recorder::noteTime()
{
    if (!m_times.isOpen())
        return;
    const qint64 now = m_clock.elapsed();
    if (m_lastNoted >= 0 && now - m_lastNoted < FinestMs)
        return;
    m_lastNoted = now;
    if (m_times.write(QByteArray::number(m_before + m_bytes) + ' ' +
                      QByteArray::number(m_begunAt + now) + '\n') < 0)
        m_times.close();
}

void Recorder::flush()
{
    if (!m_file.isOpen())
        return;
    if (m_times.isOpen())
        m_times.flush();
    if (!m_file.flush())
        fail();
}

void Recorder::close()
{
    if (!m_file.isOpen())
        return;
    write(maskedBlock(std::exchange(m_line, {}), m_secret, false));
    if (!m_file.isOpen())
        return;
    m_times.close();
    if (!m_file.flush()) {
        fail();
        return;
    }
    m_file.close();
}

void Recorder::fail()
{
    m_error = m_file.errorString();
    m_file.close();
    m_times.close();
    m_line.clear();
    emit ended(Ending::Failed, m_error);
}

} // namespace ami
