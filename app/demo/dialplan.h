// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model.h"

namespace demo {

struct Exchange;

/// What the company's extensions do. Contexts: `internal`, which includes `parkedcalls`
/// and `hints`, where the hints of the phones, queues and the room stand (as in tests/data/22).
///
/// 100, 101…: a person's phone, then the person's voicemail · 200–202: the queues · 300: the
/// conference room · 400 echo, 401 music, 402 wait, 404 busy, 405 congestion · 700 parks,
/// 701–720 take a parked call · *98 own voicemail · *101: 101's voicemail · +… and 0…: outside.
class Dialplan
{
public:
    explicit Dialplan(Exchange &exchange)
        : m_exchange(exchange)
    {}

    [[nodiscard]] bool exists(const QByteArray &context, const QByteArray &extension) const;
    /// Runs the extension on the channel. Where it does not exist the channel is hung up.
    void run(Channel &channel, const QByteArray &context, const QByteArray &extension,
             int priority = 1);
    /// One application outside of any extension (Originate with Application).
    void runApplication(Channel &channel, const QByteArray &application, const QByteArray &data);
    /// The caller of a mailbox has hung up: what was spoken so far is a message.
    void messageLeft(Channel &channel);

    /// A channel's variable, or the value of a function: DIALPLAN_EXISTS, DEVICE_STATE,
    /// EXTENSION_STATE, CALLERID, CHANNEL. Empty where there is none, as 22 answers.
    [[nodiscard]] QByteArray variable(const QByteArray &name, const Channel *channel) const;

private:
    void callPerson(Channel &channel, const QByteArray &extension);
    void voicemail(Channel &channel, const QByteArray &mailbox, const QByteArray &options,
                   int priority);
    void ownMailbox(Channel &channel);
    void stay(Channel &channel, qint64 ms, int cause = 16);

    Exchange &m_exchange;
};

} // namespace demo
