// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/result.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

namespace pbx {

class Pbx;

/// Why a call action cannot work just now. Words are the ui's business: see ui/words.h.
struct Obstacle
{
    enum class Kind {
        None,
        NotConnected,  ///< no live session
        MissingRight,  ///< this login may not call `action` (ListCommands does not show it)
        NoOwnPhone,    ///< the profile names no extension of the operator's own
        NoSuchChannel, ///< the call is gone
    };
    Kind kind = Kind::None;
    QString action = {}; ///< AMI action that is missing: `Originate`
    explicit operator bool() const { return kind != Kind::None; }
};

struct MailboxMessages
{
    QString mailbox;
    int newMessages = 0;
    int oldMessages = 0;
};

/// What a person can do to calls. Channels are named by Uniqueid; the channel's name of that very
/// moment goes on the wire. Each `done` is called exactly once, unless its context is gone.
///
/// Success means that the server accepted it; that it happened is told by the State.
class Attendant : public QObject
{
    Q_OBJECT

public:
    enum class Act { Call, Transfer, HangUp, MailboxStatus, MailboxCount, TimeLimit, Command };

    template <class T>
    using Done = std::function<void(const ami::Result<T> &)>;
    /// The server's own words: "Originate successfully queued".
    using Words = QString;

    explicit Attendant(Pbx &pbx);

    /// What stands in the way of an act, before it is tried.
    [[nodiscard]] Obstacle obstacle(Act act) const;

    /// Rings the operator's own phone, then dials \a number from there (Originate, Async).
    void call(const QString &number, QObject *context, Done<Words> done);
    /// Rings \a from's phone first, then dials \a number: one person calls another.
    void callFor(const QString &fromExtension, const QString &number, QObject *context,
                 Done<Words> done);
    /// Blind: sends the channel to \a extension of the profile's context (Redirect). Where the
    /// channel is the operator's own leg, the other party moves, never the operator's own.
    void transfer(const QString &uniqueId, const QString &extension, QObject *context,
                  Done<Words> done);
    /// Sends both ends of a call to \a extension (Redirect with ExtraChannel).
    void transferBoth(const QString &uniqueId, const QString &extraUniqueId,
                      const QString &extension, QObject *context, Done<Words> done);
    /// \a cause is a Q.850 cause code; 16 is an ordinary clearing.
    void hangUp(const QString &uniqueId, QObject *context, Done<Words> done, int cause = 16);
    /// Whether anything new waits (MailboxStatus: `Waiting` is 0 or 1, not a count).
    void mailboxStatus(const QString &mailbox, QObject *context, Done<bool> done);
    void mailboxCount(const QString &mailbox, QObject *context, Done<MailboxMessages> done);
    /// Ends the channel after so many seconds (AbsoluteTimeout); 0 takes the limit away (Setvar).
    void limit(const QString &uniqueId, std::chrono::seconds seconds, QObject *context,
               Done<Words> done);
    /// A CLI command; the answer is what it printed.
    void command(const QString &line, QObject *context, Done<QString> done);

    /// The device that stands for an extension: from its hint, else a peer of that name, else
    /// `Local/101@context`.
    [[nodiscard]] QString deviceFor(const QString &extension) const;
    /// The operator's own leg that is up or rings, or "".
    [[nodiscard]] QString ownChannel() const;
    /// The party the operator is talking to (or is called by), or "".
    [[nodiscard]] QString ownParty() const;
    /// Which channel moves when \a uniqueId is dragged: itself, or its partner where it is ours.
    [[nodiscard]] QString movingParty(const QString &uniqueId) const;

private:
    [[nodiscard]] QStringList ownDevices() const;
    [[nodiscard]] bool isOwn(const QString &uniqueId) const;
    /// Whether the profile's context knows \a extension: sends nothing to where nothing is.
    void ifReachable(const QString &extension, QObject *context, Done<Words> failed,
                     std::function<void()> go);
    void originate(const QString &from, const QString &number, QObject *context,
                   Done<Words> done);

    Pbx &m_pbx;
};

} // namespace pbx
