// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts.h"

#include <QHash>
#include <QList>
#include <QString>

namespace pbx {

class State;

enum class RowKind {
    Channel,
    Peer,
    Extension,
    Queue,
    QueueCaller,
    QueueMember,
    ParkedCall,
    Conference,
    Participant,
    Mailbox,
    Registration
};

/// A row of any table, by the key it has there.
struct RowId
{
    RowKind kind = RowKind::Channel;
    QString key;

    [[nodiscard]] bool operator==(const RowId &) const = default;
};
[[nodiscard]] inline size_t qHash(const RowId &row, size_t seed = 0) noexcept
{
    return qHashMulti(seed, static_cast<int>(row.kind), row.key);
}

/// What of a row is compared. Left out is what changes without an event: how long something lasts,
/// how quickly a phone answers, where in the dialplan a channel is, whether a room is
/// locked (ConfbridgeLock sends no event, 22 and 16).
enum class Aspect {
    Name,
    State,
    Bridge,
    Caller,
    PeerStatus,      ///< a PeerStatus, but only whether it can be reached
    ExtensionStatus, ///< an ExtensionStatus
    MemberStatus,    ///< the server's word
    Paused,          ///< yes and no are "1" and ""
    Penalty,
    Muted,
    NewMessages,
    OldMessages,
    Registered
};

/// What the picture says of a row at one moment, as far as it is compared.
struct Sight
{
    struct Value
    {
        Aspect aspect;
        QString value;

        [[nodiscard]] bool operator==(const Value &) const = default;
    };

    bool there = false;
    bool current = false; ///< the server spoke of it on this connection
    quint64 heard = 0;
    QString label = {}; ///< what people call it: a channel's name, `support · PJSIP/102`
    QList<Value> values = {};
};

[[nodiscard]] Sight sightOf(const State &state, const RowId &row);
/// The row that a list's item tells of, or none for facts that no list is compared by.
[[nodiscard]] QList<RowId> rowsToldBy(const Fact &fact, const State &state);
/// All rows that a list of this kind would name. Those of one \a room, where it is a room's list.
[[nodiscard]] QList<RowId> rowsListed(const State &state, ListKind kind);
[[nodiscard]] QList<RowId> participantsOf(const State &state, const QString &room);

} // namespace pbx
