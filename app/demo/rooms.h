// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model.h"

namespace demo {

struct Exchange;

/// Conference rooms; the company has one, 300, which is there while somebody is in it.
class Rooms
{
public:
    explicit Rooms(Exchange &exchange)
        : m_exchange(exchange)
    {}

    void join(Channel &channel, const QByteArray &room);
    /// A participant is taken away or hangs up.
    void gone(Channel &channel);

    [[nodiscard]] Room *room(const QByteArray &name);
    /// False where no such channel is in it. \a channel may be `all`, `participants` or `admins`.
    bool setMuted(const QByteArray &room, const QByteArray &channel, bool muted);
    bool kick(const QByteArray &room, const QByteArray &channel);

private:
    void announce(const QByteArray &room, bool used);
    [[nodiscard]] QList<ChannelId> chosen(const Room &room, const QByteArray &channel) const;

    Exchange &m_exchange;
};

} // namespace demo
