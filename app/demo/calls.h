// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model.h"
#include "names.h"

#include <QPair>

#include <functional>

namespace demo {

struct Exchange;

/// What an Originate asks for.
struct Origination
{
    QByteArray actionId;
    QByteArray dialled; ///< `PJSIP/101`, `PJSIP/+4930…@trunk`, `Local/101@internal`
    QByteArray context, extension;
    QByteArray application, data; ///< instead of context and extension
    QByteArray callerNumber, callerName;
    QByteArray account;
    QByteArray uniqueId, otherUniqueId; ///< that the leg and the other half of it are to bear
    int timeout = 30'000;               ///< ms
    QList<QPair<QByteArray, QByteArray>> variables;
    std::function<void(bool)> done; ///< called once: whether it was answered
};

/// Calls between channels: dialling, ringing, answering, talking, moving, ending.
class Calls
{
public:
    /// What a dialling channel does when nobody answered: "NOANSWER", "BUSY", "CHANUNAVAIL".
    using Unanswered = std::function<void(Channel &, const QByteArray &)>;

    static constexpr int ReleaseMs = 20;

    explicit Calls(Exchange &exchange)
        : m_exchange(exchange)
    {}

    /// A call comes in over the trunk for \a extension.
    ChannelId incoming(const Outsider &who, const QByteArray &extension, const Script &script = {});
    /// Somebody picks up the phone and dials.
    ChannelId fromPhone(PersonIndex person, const QByteArray &extension, const Script &script = {});
    void originate(const Origination &what);

    /// Rings a phone (`101`) or somebody outside (`+4930…@trunk`) for \a caller.
    void dial(Channel &caller, const QByteArray &target, int timeout, Unanswered unanswered);
    /// One leg of a dial or of a queue, made and announced; it rings a moment later.
    Channel &callLeg(Channel &caller, PersonIndex person, const QByteArray &number,
                     const QByteArray &application);
    /// Puts two channels in a bridge of their own. The one that was called enters first.
    void talk(Channel &called, Channel &caller);
    /// Takes whatever holds the channel off it. The other side of a call is released, after
    /// \a grace milliseconds.
    void detach(Channel &channel, bool hangsUp, int grace = ReleaseMs);
    void hangUp(Channel &channel, int cause = 16);
    /// Sends the channel elsewhere in the dialplan.
    void redirect(Channel &channel, const QByteArray &context, const QByteArray &extension,
                  int priority);
    /// Connects two channels, whatever they are doing.
    void bridge(Channel &one, Channel &two);
    /// Sends both ends of a call elsewhere at once; neither is released by the other's going.
    void redirectBoth(Channel &one, Channel &two, const QByteArray &context,
                      const QByteArray &extension, int priority, const QByteArray &context2,
                      const QByteArray &extension2, int priority2);
    /// Ends the channel after so many seconds; 0 takes the limit away.
    void limit(Channel &channel, int seconds);

    /// How long a phone rings before its person answers \a caller, in ms; negative: never.
    [[nodiscard]] int answerTime(const Channel &leg, const Channel &caller);

private:
    void ring(Channel &leg);
    void answered(Channel &leg);
    void unanswered(ChannelId caller, Channel &leg, const QByteArray &status, int cause);
    void originated(Channel &leg, const Origination &what);
    void originateFailed(const Origination &what, const Channel *leg, int reason);
    void originateLocal(const Origination &what);
    void optimise(Channel &one);
    void release(Channel &partner, int grace);
    void endSpying(Channel &gone);

    Exchange &m_exchange;
    quint32 m_lastLocal = 0;
};

} // namespace demo
