// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "message.h"
#include "result.h"
#include "writer.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

/// One struct per AMI action. `Name` is the word on the wire and in ListCommands; write() adds the
/// fields behind Action and ActionID; read(), its own or its Answer's, turns an answer that is not
/// `Response: Error` into that Answer, and a missing or odd field into Error::Kind::Malformed.
namespace ami {

/// The server said yes, in these words: "Redirect successful". May be empty.
struct Ack
{
    QString message;
    [[nodiscard]] static Result<Ack> read(const Message &message);
};

/// What an answer says to this action.
template <class Action>
[[nodiscard]] Result<typename Action::Answer> answerOf(const Message &message)
{
    if constexpr (requires { Action::read(message); })
        return Action::read(message);
    else
        return Action::Answer::read(message);
}

/// Asks for the text that an MD5 login signs; all versions.
struct Challenge
{
    static constexpr QByteArrayView Name = "Challenge";
    using Answer = QByteArray; ///< `Challenge:`
    void write(Writer &writer) const;
    [[nodiscard]] static Result<Answer> read(const Message &message);
};

struct Login
{
    static constexpr QByteArrayView Name = "Login";
    using Answer = Ack;
    QString user;
    QString secret = {};    ///< plain login; left out where `key` is set
    QByteArray key = {};    ///< keyFor(): login by challenge
    QByteArray events = {}; ///< `on`, `off`, or classes `call,user`; left out where empty
    void write(Writer &writer) const;
    /// Lower-case hex MD5 of challenge + secret, as every version wants it.
    [[nodiscard]] static QByteArray keyFor(const QByteArray &challenge, const QString &secret);
};

struct Logoff
{
    static constexpr QByteArrayView Name = "Logoff";
    using Answer = Ack;
    void write(Writer &) const {}
};

/// Which events this connection gets. 1.0 and 1.2 do not answer every mask (recordings
/// 1.2/events-off-then-*): Session puts a Ping behind it there, and the Pong ends it.
struct Events
{
    static constexpr QByteArrayView Name = "Events";
    static constexpr bool MayBeSilent = true;
    using Answer = std::optional<bool>; ///< on or off now; nothing where the server did not say
    QByteArray mask;                    ///< `on`, `off`, `call,user`
    void write(Writer &writer) const;
    [[nodiscard]] static Result<Answer> read(const Message &message);
};

struct Ping
{
    static constexpr QByteArrayView Name = "Ping";
    using Answer = Ack;
    void write(Writer &) const {}
    [[nodiscard]] static Result<Answer> read(const Message &message);
};

/// A line of the server's command line. An unknown command is Error::Kind::Refused with the
/// server's words from 14 on, and ordinary output before.
struct Command
{
    static constexpr QByteArrayView Name = "Command";
    using Answer = QString; ///< what it printed, lines ended by LF
    QString line;
    void write(Writer &writer) const;
    [[nodiscard]] static Result<Answer> read(const Message &message);
};

/// Makes a call: rings `channel`, then sends it to exten@context or into application(data).
struct Originate
{
    struct Variable
    {
        QString name;
        QString value;
    };

    static constexpr QByteArrayView Name = "Originate";
    using Answer = Ack; ///< "Originate successfully queued"; the outcome is OriginateResponse
    QString channel;
    QString exten = {};
    QString context = {};
    QString priority = {}; ///< left out where exten is empty, `1` where it is not
    QString application = {};
    QString data = {};
    std::optional<int> timeoutMs = {}; ///< how long it may ring, ms; the server's own is 30,000
    QString callerId = {};             ///< `Name <number>`
    QList<Variable> variables = {};
    QString account = {};
    QString channelId = {};      ///< Uniqueid that the leg is to bear, 12 and later; must be new
    QString otherChannelId = {}; ///< the same, of the second half of a `Local/…` channel
    bool async = true;           ///< false blocks the whole session until it is answered or not
    void write(Writer &writer) const;
};

/// Sends a channel, and perhaps its partner, to another place in the dialplan.
struct Redirect
{
    static constexpr QByteArrayView Name = "Redirect";
    using Answer = Ack;
    QString channel;
    QString exten;
    QString context;
    QString priority = QStringLiteral("1");
    QString extraChannel = {};
    QString extraExten = {};    ///< 1.6.2 and later; before, both go to exten
    QString extraContext = {};  ///< the same
    QString extraPriority = {}; ///< the same
    void write(Writer &writer) const;
};

struct Hangup
{
    static constexpr QByteArrayView Name = "Hangup";
    using Answer = Ack;
    QString channel;
    std::optional<int> cause = {}; ///< Q.850; 1.8 and later heed it
    void write(Writer &writer) const;
};

/// Puts a channel into a parking space; 1.4 and later. Whom it returns to is a channel, whose phone
/// is then called. The answer of 13 ends in a bare LF: "Park successful".
struct Park
{
    static constexpr QByteArrayView Name = "Park";
    using Answer = Ack;
    QString channel;
    QString timeoutChannel = {};       ///< `Channel2` before 13; who is called when the time is up
    std::optional<int> timeoutMs = {}; ///< the lot's own where it is left out
    void write(Writer &writer) const;
};

/// Connects two channels, whatever each of them is doing; 1.6.2 and later.
struct Bridge
{
    static constexpr QByteArrayView Name = "Bridge";
    using Answer = Ack;
    QString channel1;
    QString channel2;
    void write(Writer &writer) const;
};

/// Records a channel into a file of the server's; 11 and later.
struct MixMonitor
{
    static constexpr QByteArrayView Name = "MixMonitor";
    using Answer = Ack;
    QString channel;
    QString file; ///< relative to the server's own folder for recordings, with its ending
    void write(Writer &writer) const;
};

struct StopMixMonitor
{
    static constexpr QByteArrayView Name = "StopMixMonitor";
    using Answer = Ack;
    QString channel;
    void write(Writer &writer) const;
};

/// Ends a channel after so many seconds from now, at least one: 0 is refused ("No timeout
/// specified", 1.0 to 22). Setvar of `TIMEOUT(absolute)` to 0 takes the limit away. (The manager
/// documentation of 2005 calls this action `Timeout`.)
struct AbsoluteTimeout
{
    static constexpr QByteArrayView Name = "AbsoluteTimeout";
    using Answer = Ack;
    QString channel;
    int seconds = 0;
    void write(Writer &writer) const;
};

struct ExtensionStatus
{
    QString exten;
    QString context;
    QString hint; ///< `PJSIP/101`; empty where there is none
    int status =
        -1; ///< -1 no such hint, 0 idle, 1 in use, 2 busy, 4 unavailable, 8 ringing, 16 hold
    QString statusText; ///< 13 and later: `Idle`
};

struct ExtensionState
{
    static constexpr QByteArrayView Name = "ExtensionState";
    using Answer = ExtensionStatus;
    QString exten;
    QString context;
    void write(Writer &writer) const;
    [[nodiscard]] static Result<Answer> read(const Message &message);
};

/// Whether anything new waits in a mailbox: `Waiting` is 0 or 1, not a count, on every version.
struct MailboxStatus
{
    static constexpr QByteArrayView Name = "MailboxStatus";
    using Answer = bool;
    QString mailbox; ///< `101@default`
    void write(Writer &writer) const;
    [[nodiscard]] static Result<Answer> read(const Message &message);
};

struct MailboxMessages
{
    int urgentMessages = 0; ///< 1.6.2 and later
    int newMessages = 0;
    int oldMessages = 0;
};

struct MailboxCount
{
    static constexpr QByteArrayView Name = "MailboxCount";
    using Answer = MailboxMessages;
    QString mailbox; ///< `101@default`
    void write(Writer &writer) const;
    [[nodiscard]] static Result<Answer> read(const Message &message);
};

/// What this login may call, and with which rights. Needs none itself.
struct ListCommands
{
    static constexpr QByteArrayView Name = "ListCommands";
    /// Action → its rights, `system,call,all`; empty for `<none>` and before 1.2, which has none.
    using Answer = QHash<QByteArray, QByteArray>;
    void write(Writer &) const {}
    [[nodiscard]] static Result<Answer> read(const Message &message);
};

struct CoreSettingsAnswer
{
    QString asteriskVersion; ///< `22.10.1`
    QString amiVersion;      ///< `11.0.0`
    QString systemName;
};

/// 1.6 and later.
struct CoreSettings
{
    static constexpr QByteArrayView Name = "CoreSettings";
    using Answer = CoreSettingsAnswer;
    void write(Writer &) const {}
    [[nodiscard]] static Result<Answer> read(const Message &message);
};

/// A channel's variable, or without a channel a global one or a function
/// (`DIALPLAN_EXISTS(context,exten,1)`).
struct Getvar
{
    static constexpr QByteArrayView Name = "Getvar";
    using Answer = QString; ///< empty where it is not set (`(null)` in 1.0)
    QString variable;
    QString channel = {};
    void write(Writer &writer) const;
    [[nodiscard]] static Result<Answer> read(const Message &message);
};

/// Sets a channel's variable, or writes a dialplan function of it (`TIMEOUT(absolute)`); without a
/// channel, one that needs none (`DEVICE_STATE(Custom:night)`).
struct Setvar
{
    static constexpr QByteArrayView Name = "Setvar";
    using Answer = Ack;
    QString channel = {};
    QString variable = {};
    QString value = {};
    void write(Writer &writer) const;
};

} // namespace ami
