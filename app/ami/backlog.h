// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"

#include <QTimer>

#include <deque>

namespace ami {

/// For how long bytes wait between the socket and whoever takes them.
///
/// Bytes that are read after the event loop stood still may have come at any time since: they count
/// from the last sign of life before. So nothing is taken for younger than it is.
class Backlog
{
public:
    Backlog()
    {
        m_beat.setInterval(Beat);
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] { beat(); });
    }

    /// A connection begins, or is gone.
    void start()
    {
        stop();
        m_before = m_last = clock::now();
        m_beat.start();
    }
    void stop()
    {
        m_beat.stop();
        m_marks.clear();
    }

    /// Bytes were read; \a end of them all since the beginning.
    void came(quint64 end)
    {
        const qint64 now = clock::now();
        const qint64 at = now - m_before > 3 * Beat ? m_before : now;
        if (!m_marks.empty() && at - m_marks.back().at < Grain)
            m_marks.back().end = end;
        else
            m_marks.push_back({end, at});
    }
    /// All up to there was taken.
    void taken(quint64 end)
    {
        while (!m_marks.empty() && m_marks.front().end <= end)
            m_marks.pop_front();
    }
    /// All that can be taken was.
    void caughtUp() { m_marks.clear(); }

    /// Since when the oldest byte waits, in ms; 0 where none does.
    [[nodiscard]] qint64 ms() const
    {
        return m_marks.empty() ? 0 : clock::now() - m_marks.front().at;
    }

private:
    static constexpr int Beat = 250;   // ms
    static constexpr qint64 Grain = 5; // ms: as exact as it is told

    struct Mark
    {
        quint64 end;
        qint64 at;
    };

    void beat()
    {
        m_before = m_last;
        m_last = clock::now();
    }

    std::deque<Mark> m_marks;
    QTimer m_beat;
    qint64 m_before = 0; ///< the beat before the last: after a standstill the last is of now
    qint64 m_last = 0;
};

} // namespace ami
