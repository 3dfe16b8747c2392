// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace ami {
class Session;
}

namespace pbx {

/// Watches whether the picture keeps up with the PBX. Where it does not, asks for less: first for
/// no events but those of calls, agents and the system (a busy server's stream is mostly variables
/// and dialplan steps), and where that is not enough, for none. When it has been calm for a while
/// all is asked for again; what was missed meanwhile must then be asked for too (restored()).
class Overload : public QObject
{
    Q_OBJECT

public:
    /// What this connection's events are masked to (the action Events, all versions).
    enum class Asked { All, Less, Nothing };

    struct Limits
    {
        std::chrono::milliseconds shed{400};   ///< behind by so much: ask for less
        std::chrono::milliseconds stale{1000}; ///< … the picture is an old one
        std::chrono::milliseconds grace{600};  ///< from asking for less to asking for nothing
        /// The same as shed, while lists are being asked for: those are long, and end.
        std::chrono::milliseconds shedAsking{3000};
        std::chrono::milliseconds calm{5000}; ///< never behind for so long: ask for all again
        /// The calm doubles, up to this, where it was over soon after.
        std::chrono::milliseconds longestCalm{5 * 60'000};
    };

    explicit Overload(ami::Session &session, QObject *parent = nullptr);

    void setLimits(const Limits &limits) { m_limits = limits; } ///< for tests
    /// To be called after each drain of a session that is live. \a asking: for the lists.
    void look(bool asking);
    /// The connection is gone: the next one gets all events.
    void reset();

    /// What is shown is more than a second old, or is not told any more.
    [[nodiscard]] bool isBehind() const noexcept { return m_behind; }
    [[nodiscard]] Asked asked() const noexcept { return m_asked; }
    /// How old the oldest byte is that was not taken yet.
    [[nodiscard]] qint64 behindMs() const;
    /// The same where it is worth telling, else 0.
    [[nodiscard]] qint64 noticeableMs() const;

    /// How long it must be calm before all is asked for again.
    [[nodiscard]] std::chrono::milliseconds wait() const noexcept { return m_wait; }

signals:
    void changed(); ///< isBehind() or asked()
    /// All events are asked for again.
    void restored();

private:
    void ask(Asked asked);
    void onCalm();

    ami::Session &m_session;
    Limits m_limits;
    Asked m_asked = Asked::All;
    bool m_behind = false;
    qint64 m_askedAt = 0;    ///< ami::clock, of the last change of m_asked
    qint64 m_restoredAt = 0; ///< or 0
    std::chrono::milliseconds m_wait{0};
    QTimer m_calm;
};

} // namespace pbx
