// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/codec.h"
#include "pbx/state.h"
#include "support/memory.h"

#include <algorithm>
#include <array>
#include <functional>

inline constexpr quint64 CourseEvents = 1'000'000;
inline constexpr std::size_t Quarters = 4;
inline constexpr qsizetype Piece = 64 * 1024; ///< what a busy connection brings at a time

/// What lived at most in each quarter of a million events.
struct Course
{
    std::array<qsizetype, Quarters> peaks = {};
    qint64 channels = 0; ///< that came and went, in all of them
    bool allGone = true;
};

/// Takes a million events a commit behind each piece. \a make makes the stream of some calls; that
/// of the next number goes on behind it.
inline Course course(const std::function<QByteArray(int)> &make)
{
    Course course;
    ami::Codec codec;
    pbx::State state;
    quint64 messages = 0;
    for (int number = 0; messages < CourseEvents; ++number) {
        const QByteArray stream = make(number);
        for (qsizetype at = 0; at < stream.size(); at += Piece) {
            codec.feed(QByteArrayView(stream).sliced(at, qMin(Piece, stream.size() - at)));
            while (const auto message = codec.next())
                state.receive(*message);
            state.commit();
            messages = state.counters().messages;
            qsizetype &peak =
                course.peaks[std::min<std::size_t>(messages * Quarters / CourseEvents, 3)];
            peak = std::max(peak, support::liveBytes() - stream.capacity());
        }
        course.channels += stream.count("Event: Hangup");
        course.allGone = course.allGone && state.channels().isEmpty() &&
                         state.bridges().isEmpty() && state.parkedCalls().isEmpty() &&
                         state.queueCallers().isEmpty() && state.conferences().isEmpty();
    }
    return course;
}
