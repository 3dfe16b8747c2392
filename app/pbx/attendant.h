// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/result.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

namespace pbx {

class Pbx;
enum class AutoAnswer;

/// Why a call action cannot work just now. Words are the ui's business: see ui/words.h.
struct Obstacle
{
    enum class Kind {
        None,
        NotConnected,  ///< no live session
        Replaying,     ///< a recording is the PBX: what happened, happened
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
    enum class Act {
        Call,
        Transfer,
        HangUp,
        MailboxStatus,
        MailboxCount,
        TimeLimit,
        Command,
        Park,
        Announce, ///< needs Park and Redirect
        Take,
        Record,
        Join,      ///< two calls become one, see Flows::joinCalls(); 1.6.2 and later
        PhoneHold, ///< the operator's own phone holds, or takes up again
    };

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
    /// Connects the operator's own phone with a channel, whatever that is doing: it rings elsewhere
    /// or here, waits in a queue, is parked, talks (Originate of the Bridge application). The phone
    /// takes it by itself where it heeds Profile::autoAnswer, else it rings.
    void take(const QString &uniqueId, QObject *context, Done<Words> done);
    /// Tells the operator's own phone to hold its call, or to take it up again. Only where the
    /// profile says that it knows how (Profile::phoneHolds): another one loses the call.
    void phoneHold(bool hold, QObject *context, Done<Words> done);
    /// Rings the operator's own phone for so long; whoever takes it hears nothing, for a second.
    void ringOwnPhone(AutoAnswer header, int ringMs, QObject *context, Done<Words> done);
    /// The same with another one's phone, which rings as it does for any call.
    void ringPhone(const QString &extension, int ringMs, QObject *context, Done<Words> done);
    /// Begins or ends a recording on the server (MixMonitor).
    void record(const QString &uniqueId, bool on, QObject *context, Done<Words> done);
    /// Whether it is recorded because record() was asked for. Other recordings are not known: no
    /// list tells of them (22).
    [[nodiscard]] bool isRecorded(const QString &uniqueId) const;
    /// Sends the other party to a person's mailbox, by the profile's pattern.
    void toVoicemail(const QString &uniqueId, const QString &extension, QObject *context,
                     Done<Words> done);
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
    /// Who is handed over when \a uniqueId is taken up: never the operator's own leg, and rather
    /// the party from outside than the person of the house who talks to it.
    [[nodiscard]] QString outsideParty(const QString &uniqueId) const;
    /// `"User 102" <102>`, with nothing in the name that would end it.
    [[nodiscard]] static QString callerId(QString name, const QString &number);
    /// Whether it is a leg of somebody's phone in the house: one with a lamp.
    [[nodiscard]] bool isOfHouse(const QString &uniqueId) const;
    /// Whether it is a leg of one of the operator's own devices.
    [[nodiscard]] bool isOwn(const QString &uniqueId) const;
    /// Calls \a go where the profile's context knows \a extension, else \a failed: nothing is sent
    /// to where nothing is.
    void ifReachable(const QString &extension, QObject *context, Done<Words> failed,
                     std::function<void()> go);

private:
    [[nodiscard]] QStringList ownDevices() const;
    [[nodiscard]] QString partyOf(const QString &leg) const;
    void originate(const QString &from, const QString &number, QObject *context, Done<Words> done);

    Pbx &m_pbx;
    QSet<QString> m_recorded;
    /// Asked for at every commit, several times: kept until an extension, a phone or the link
    /// changes. Of m_ownOf, the operator's extension and context then.
    mutable std::optional<QStringList> m_ownDevices;
    mutable std::pair<QString, QString> m_ownOf;
};

} // namespace pbx
