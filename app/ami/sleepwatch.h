// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"

#include <QObject>
#include <QTimer>

namespace ami {

/// Notices that the computer slept, or that this program stood still: its timer comes once a
/// second, and then much more time than that has passed.
class SleepWatch : public QObject
{
    Q_OBJECT

public:
    explicit SleepWatch(QObject *parent = nullptr);

    void start();
    void stop() { m_timer.stop(); }
    /// Looks now: for whoever must not judge a silence before it is known that nobody listened.
    void look();

signals:
    void woke();

private:
    QTimer m_timer;
    Stopwatch m_since;
};

} // namespace ami
