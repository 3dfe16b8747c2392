// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace ami {

/// Tells when a quiet link wants a Ping, and when it is dead. Any byte is a sign of life.
class Keepalive : public QObject
{
    Q_OBJECT

public:
    explicit Keepalive(QObject *parent = nullptr);

    void setTimes(std::chrono::milliseconds silence, std::chrono::milliseconds measure,
                  std::chrono::milliseconds dead);
    void start();
    void stop();
    /// Bytes came. Cheap: no timer is restarted.
    void alive() { m_sinceByte.restart(); }

signals:
    void pingWanted();
    void died();

private:
    void check();
    void schedule();

    std::chrono::milliseconds m_silence{5'000};
    std::chrono::milliseconds m_measure{30'000};
    std::chrono::milliseconds m_dead{15'000};
    QElapsedTimer m_sinceByte;
    QElapsedTimer m_sincePing;
    QTimer m_timer;
};

} // namespace ami
