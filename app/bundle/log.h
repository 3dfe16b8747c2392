// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMutex>
#include <QString>

#include <deque>

namespace bundle {

/// The last things the program said of itself: what Qt warned of, and how the link changed. In
/// memory only, and never a secret.
class Log
{
public:
    static constexpr std::size_t MostLines = 2000;
    static constexpr qsizetype LongestLine = 1000;

    Log() = default;
    ~Log();
    Q_DISABLE_COPY_MOVE(Log)

    /// Takes Qt's own messages too, from any thread, until this log is gone; they go on to where
    /// they went before. One log at a time can.
    void listen();

    /// One line, with the time of day. Text from elsewhere cannot break it.
    void add(QString line);
    [[nodiscard]] QByteArray text() const;

private:
    mutable QMutex m_mutex;
    std::deque<QByteArray> m_lines;
};

} // namespace bundle
