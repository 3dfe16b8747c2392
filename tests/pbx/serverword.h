// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordings.h"

#include <QMap>
#include <QSet>
#include <QString>

/// What the server's own lists say, read here by the test alone and not by translate(): the judge
/// must not be the accused. And the live picture, put into the same words.
namespace serverword {

enum class Kind {
    Channels,
    CliChannels, ///< `core show channels`, `show channels concise`
    Bridges,     ///< who is joined with whom, as the lists of channels tell it
    BridgeList,
    Queues,
    QueueMembers,
    QueueCallers,
    QueueSummary,
    ParkingLots,
    ParkedCalls,
    Conferences,
    Participants,
    Peers,
    Extensions,
    Devices,
    Mailboxes,
    Registrations,
    Count
};
[[nodiscard]] QString nameOf(Kind kind);

using Row = QMap<QString, QString>; ///< field → its value; a field that was not told is not there
using Rows = QMap<QString, Row>;    ///< by a key: Uniqueid, `queue\nmember`, `101@default`…

/// The field that says for how many seconds a row has been there. A recording has no clock: what
/// was told by events is as old as the list's first second.
inline const QString Age = QStringLiteral("seconds");

/// One answer of the server that lists something.
struct Answer
{
    Kind kind = Kind::Channels;
    QString id;          ///< ActionID, or ""
    qsizetype begin = 0; ///< number of its first message in the recording, and of the last
    qsizetype end = 0;
    bool whole = true;   ///< what it does not name is not there:
    QString within = {}; ///< …of this queue or room alone, where it is not ""
    Rows rows = {};
};

/// Every answer of a recording that lists something.
[[nodiscard]] QList<Answer> answersIn(const QString &recording,
                                      const recordings::Messages &messages);

/// Whether a message before the answer spoke of that row and, where a value is given, told it.
[[nodiscard]] bool wasTold(const recordings::Messages &messages, const Answer &answer,
                           const QString &key, const QString &field, const QString &value);

/// What the live picture has of the kind that the answer lists. Call commit() first.
[[nodiscard]] Rows pictureOf(const Answer &answer, const pbx::State &state);

} // namespace serverword
