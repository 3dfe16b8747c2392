// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"

#include <QObject>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace ami {

/// Tells when a quiet link wants a Ping, and when it is dead: when no whole message has come for
/// that long, or no answer to anything. Bytes that trickle without ever making a message are no
/// life, and neither are events of a server that does not hear us any more.
class Keepalive : public QObject
{
    Q_OBJECT

public:
    explicit Keepalive(QObject *parent = nullptr);

    void setTimes(std::chrono::milliseconds silence, std::chrono::milliseconds measure,
                  std::chrono::milliseconds dead);
    void start();
    void stop();

    /// A whole message came. Cheap: no timer is restarted.
    void alive() { m_sinceWord.start(); }
    /// Something that we asked was answered: both directions work.
    void answered() { m_unanswered.invalidate(); }
    /// More has come than was looked at yet: the answer may stand in there.
    void defer();
    /// The computer slept: what was heard before proves nothing. Wants a Ping at once, and takes
    /// the link for dead where trust() does not come within `silence`.
    void suspect();
    void trust();
    [[nodiscard]] bool isSuspect() const noexcept { return m_suspect.isValid(); }

signals:
    /// A judgement is about to be made.
    void checking();
    void pingWanted();
    void died();

private:
    void check();
    void schedule();
    void wantPing();
    [[nodiscard]] bool isDead() const;
    /// How long a Ping may be unanswered, so that a server that went deaf right behind its last
    /// answer, and talks on, is dead within m_dead of that answer.
    [[nodiscard]] std::chrono::milliseconds deaf() const
    {
        return m_dead - std::min(m_measure, m_dead / 3);
    }

    std::chrono::milliseconds m_silence{5'000};
    std::chrono::milliseconds m_measure{5'000};
    std::chrono::milliseconds m_dead{15'000};
    Stopwatch m_sinceWord;
    Stopwatch m_sincePing;
    Stopwatch m_unanswered; ///< since the first Ping after the last answer
    Stopwatch m_suspect;    ///< since the computer woke
    QTimer m_timer;
};

} // namespace ami
