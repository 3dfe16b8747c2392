// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace store {

/// A station of a call's journey.
struct CallStep
{
    enum class Kind {
        Rang,   ///< at an extension
        Talked, ///< with an extension, or with whoever else
        Queued, ///< in the queue of that name
        Parked, ///< on that space
    };
    qint64 at = 0; ///< ms since 1970
    Kind kind = Kind::Rang;
    QString who;

    friend bool operator==(const CallStep &, const CallStep &) = default;
};

/// One call as it is kept: the other party's channel, from when the operator's phone (or, where it
/// is not the operator's, any phone) first had to do with it until it ended, wherever that was.
struct CallEntry
{
    QString pbx;           ///< name of the profile
    QString uniqueId;      ///< of the other party's channel; unique at that PBX
    qint64 startedAt = 0;  ///< ms since 1970
    qint64 answeredAt = 0; ///< by the phone whose call it is; 0: never
    qint64 endedAt = 0;    ///< 0: it goes on
    bool incoming = false;
    QString own;          ///< the extension of that phone: the operator's, where it is `mine`
    QString number, name; ///< of the other party
    QString key;          ///< the number in a form that can be compared: `+49305550144`; or ""
    QList<CallStep> journey;
    bool mine = true;       ///< of the operator's own phone
    bool guessed = false;   ///< its end was not seen: `endedAt` is when it was last heard of
    QStringList recordings; ///< files on the server, as it named them, the oldest first

    [[nodiscard]] bool isMissed() const { return incoming && answeredAt == 0 && endedAt != 0; }
    friend bool operator==(const CallEntry &, const CallEntry &) = default;
};

/// What is looked for. Newest first.
struct CallQuery
{
    enum class Only { All, Incoming, Outgoing, Missed };

    QString
        text; ///< words that all must occur in name, number, journey, note or a recording's name
    Only only = Only::All;
    int most = 200;
    qint64 before = 0;      ///< row id of the oldest that is shown already; 0: from the newest
    bool everybody = false; ///< those of all phones, not of the operator's own alone
    qint64 from = 0;        ///< began then or later: ms since 1970
    qint64 until = 0;       ///< … and before then; 0: until now
};

struct FoundCall
{
    qint64 row = 0;
    CallEntry call;
    QString note = {};     ///< what was written about it
    QStringList tags = {}; ///< the reasons that were ticked

    friend bool operator==(const FoundCall &, const FoundCall &) = default;
};

} // namespace store

Q_DECLARE_METATYPE(store::CallEntry)
Q_DECLARE_METATYPE(store::CallQuery)
