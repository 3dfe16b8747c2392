// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordedtimes.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace ami {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestLine = 64;

} // namespace

QString RecordedTimes::pathFor(const QString &recording)
{
    return recording + u".times"_s;
}

bool RecordedTimes::open(const QString &recording)
{
    const QString path = pathFor(recording);
    if (!QFileInfo(path).isFile()) { // a pipe would let us wait
        close();
        return false;
    }
    return begin(std::make_unique<QFile>(path));
}

bool RecordedTimes::open(const QByteArray &times)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(times);
    return begin(std::move(buffer));
}

bool RecordedTimes::begin(std::unique_ptr<QIODevice> device)
{
    close();
    m_device = std::move(device);
    if (!m_device->open(QIODevice::ReadOnly) ||
        m_device->readLine(LongestLine).trimmed() != FirstLine)
        return false;
    readNext();
    if (!m_next)
        return false;
    m_now = *m_next;
    readNext();
    return true;
}

void RecordedTimes::close()
{
    m_device.reset();
    m_now = {};
    m_next.reset();
}

qint64 RecordedTimes::at(qint64 offset)
{
    while (m_next && m_next->offset <= offset) {
        m_now = *m_next;
        readNext();
    }
    return m_now.time;
}

void RecordedTimes::readNext()
{
    const QByteArray line = m_device->readLine(LongestLine).trimmed();
    const qsizetype blank = line.indexOf(' ');
    bool offsetOk = false;
    bool timeOk = false;
    const Entry entry{line.left(blank).toLongLong(&offsetOk),
                      line.mid(blank + 1).toLongLong(&timeOk)};
    m_next.reset();
    if (blank > 0 && offsetOk && timeOk && entry.offset >= m_now.offset && entry.time >= m_now.time)
        m_next = entry;
}

} // namespace ami
