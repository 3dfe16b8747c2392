// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sitelists.h"

#include <QString>

#include <atomic>

namespace bench {

/// Seconds of a clock that all processes of this computer share, and that never jumps.
[[nodiscard]] double now();

/// The server of a whole site, in a process of its own on 127.0.0.1: it takes any login and answers
/// every list, takes every call that is asked for, and can be told to send the events of other
/// calls at a rate. It serves one connection after the other, and is gone with this object.
class Site
{
public:
    /// Forks: to be made before anything of Qt that lives. Of two thousand people at least, so that
    /// the last one is in no call.
    explicit Site(const SiteSize &size);
    ~Site();
    Q_DISABLE_COPY_MOVE(Site)

    [[nodiscard]] quint16 port() const { return m_port; }
    /// The person who is in no call, ever: the operator.
    [[nodiscard]] QString lastNumber() const { return QString::number(999 + m_size.people); }
    /// Whether no call of setRate() is that person's.
    [[nodiscard]] static bool isQuiet(int number) { return number >= 2'000; }
    /// Sends so many events a second from now on: 500 calls at once between the first thousand
    /// people. 0: none. What cannot be sent in time is sent later, and nothing is left out.
    void setRate(double events) const;
    /// Every \a seconds the phone of \a extension (`1000`) is said to be in another state: a probe.
    /// 0: not any more.
    void setProbes(double seconds, const QByteArray &extension = {}) const;
    /// Ends the connection that there is; the next one is taken.
    void drop() const;

    /// What probe \a number says of the extension (ExtensionStatus); two that follow each other,
    /// and six, differ.
    [[nodiscard]] static int statusOf(quint32 number);
    /// Probes sent so far, the first is number 0, and when each was due, as now() has it.
    [[nodiscard]] quint32 probes() const { return m_shared->probes.load(); }
    [[nodiscard]] double probeDue(quint32 number) const { return m_shared->due[number % Kept]; }
    [[nodiscard]] quint64 events() const { return m_shared->events.load(); }
    /// When the last Originate had arrived, and when its answer was about to be sent; how many.
    [[nodiscard]] double askedAt() const { return m_shared->askedAt.load(); }
    [[nodiscard]] double answeredAt() const { return m_shared->answeredAt.load(); }
    [[nodiscard]] quint32 asked() const { return m_shared->asked.load(); }

    static constexpr quint32 Kept = 65'536;
    /// Memory of both processes.
    struct Shared
    {
        std::atomic<quint32> probes{0};
        std::atomic<quint64> events{0};
        std::atomic<double> askedAt{0}, answeredAt{0};
        std::atomic<quint32> asked{0};
        double due[Kept] = {};
    };

private:
    void tell(char what, double value, const QByteArray &extension = {}) const;

    SiteSize m_size;
    quint16 m_port = 0;
    int m_control = -1;
    int m_child = -1;
    Shared *m_shared = nullptr;
};

} // namespace bench
