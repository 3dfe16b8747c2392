// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay.h"

#include <QElapsedTimer>
#include <QPointer>

namespace ami {

namespace {

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
    m_messages = 0;
    if (!m_reader.open(path))
        return false;
    m_timer.start();
    return true;
}

void Replay::stop()
{
    m_timer.stop();
    m_reader.close();
}

void Replay::slice()
{
    QElapsedTimer elapsed;
    elapsed.start();
    const QPointer<Replay> self(this);
    bool atEnd = false;
    while (!atEnd && elapsed.elapsed() < SliceMs) {
        while (const std::optional<Message> message = m_reader.next()) {
            ++m_messages;
            if (m_sink)
                m_sink(*message);
            if (!self || !m_timer.isActive()) // the sink took it away, or stopped it
                return;
        }
        atEnd = !m_reader.read();
    }
    if (m_drained) {
        m_drained();
        if (!self || !m_timer.isActive())
            return;
    }
    if (atEnd) {
        stop();
        emit finished();
    }
}

} // namespace ami
