// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <array>

namespace store {

/// What became of the calls that began in a span of time and have ended. Times of the day are
/// those of this computer's clock.
struct CallSummary
{
    struct Hour
    {
        int answered = 0; ///< incoming
        int missed = 0;   ///< incoming
        int outgoing = 0; ///< answered or not

        [[nodiscard]] int all() const { return answered + missed + outgoing; }
        friend bool operator==(const Hour &, const Hour &) = default;
    };
    /// An incoming call and how long it waited until it was answered, or gave up.
    struct Wait
    {
        qint64 startedAt = 0; ///< ms since 1970
        qint64 waited = 0;    ///< ms
        bool answered = false;
        QString number, name;

        friend bool operator==(const Wait &, const Wait &) = default;
    };
    static constexpr int MostWaits = 10;
    /// Upper ends of the classes of times to answer, in s; the last class has none.
    static constexpr std::array<int, 5> WaitLimits{5, 10, 20, 30, 60};

    std::array<Hour, 24> hours;                     ///< by the hour of the day they began in
    std::array<int, WaitLimits.size() + 1> waits{}; ///< answered, by time to answer
    int reached = 0;                                ///< outgoing that were answered
    qint64 medianWait = 0;                          ///< ms until an incoming call was answered
    QList<Wait> longest;                            ///< at most MostWaits, the longest first

    /// All hours together.
    [[nodiscard]] Hour total() const
    {
        Hour sum;
        for (const Hour &hour : hours) {
            sum.answered += hour.answered;
            sum.missed += hour.missed;
            sum.outgoing += hour.outgoing;
        }
        return sum;
    }
    friend bool operator==(const CallSummary &, const CallSummary &) = default;
};

} // namespace store

Q_DECLARE_METATYPE(store::CallSummary)
