// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/actions.h"
#include "attendant.h"

namespace pbx {

struct Participant;

/// What a person can do with conferences: make one of a call, fetch somebody, mute, throw out,
/// lock. Each `done` is called as an Attendant's.
class RoomDesk
{
public:
    enum class Act { Join, Mute, Kick, Lock };
    using Words = Attendant::Words;
    using Done = Attendant::Done<Words>;

    explicit RoomDesk(Pbx &pbx)
        : m_pbx(pbx)
    {}

    /// \a room: ConfBridge and MeetMe want different rights; "" where there is none yet.
    [[nodiscard]] Obstacle obstacle(Act act, const QString &room = {}) const;
    /// The room that the operator is in, or "".
    [[nodiscard]] QString ownRoom() const;

    /// Moves both ends of the operator's call, and \a others, into the profile's room, and fetches
    /// \a target there, who may be "". Already in a room: only that.
    void join(const QStringList &others, const QString &target, QObject *context, Done done);
    /// Three-way without a room: \a target's phone listens to and speaks in the operator's call.
    void joinIn(const QString &target, QObject *context, Done done);
    /// Calls \a target, and sends who answers into a room.
    void fetch(const QString &room, const QString &target, QObject *context, Done done);
    void setMuted(const Participant &who, bool muted, QObject *context, Done done);
    void kick(const Participant &who, QObject *context, Done done);
    void setLocked(const QString &room, bool locked, QObject *context, Done done);

private:
    [[nodiscard]] bool isMeetme(const QString &room) const;
    [[nodiscard]] std::function<void(const ami::Result<ami::Ack> &)> andLook(Done done);

    Pbx &m_pbx;
};

} // namespace pbx
