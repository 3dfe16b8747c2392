// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <map>

namespace demo {

/// The company's time: what happens when. It follows the wall (times the speed) once it is started;
/// before that, or with speed 0, it stands still and is moved by hand.
class Clock : public QObject
{
    Q_OBJECT

public:
    /// \a start in milliseconds since the epoch.
    Clock(qint64 start, double speed, QObject *parent = nullptr);

    /// Milliseconds since the epoch, in the company's time.
    [[nodiscard]] qint64 now() const { return m_now; }
    [[nodiscard]] qint64 seconds() const { return m_now / 1000; }

    /// Does \a what in \a ms milliseconds of the company's time.
    void after(qint64 ms, std::function<void()> what);

    /// Lets everything happen that is due until \a time, in its order.
    void runUntil(qint64 time);
    void advance(qint64 ms) { runUntil(m_now + ms); }

    /// From now on the wall moves this clock.
    void start();
    /// Catches up with the wall: before anything that is done from outside.
    void catchUp();

private:
    void wake();

    std::multimap<qint64, std::function<void()>> m_due;
    QElapsedTimer m_wall;
    QTimer m_timer;
    qint64 m_now;
    qint64 m_started = 0;
    double m_speed;
};

} // namespace demo
