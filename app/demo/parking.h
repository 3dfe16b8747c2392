// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model.h"

namespace demo {

struct Exchange;

/// The parking lot `default`, spaces 701 to 720.
class Parking
{
public:
    explicit Parking(Exchange &exchange)
        : m_exchange(exchange)
    {}

    /// Parks the channel. After \a timeout seconds (0: the lot's own) it rings \a parker, a phone
    /// (`PJSIP/100`); empty: itself. False where every space is taken.
    bool park(Channel &channel, const QByteArray &parker, int timeout, const QByteArray &space);
    /// Connects \a channel with whoever is parked there; hangs up where nobody is.
    void retrieve(Channel &channel, int space);
    /// A parked channel is taken away otherwise, or hangs up.
    void gone(Channel &channel);

private:
    void timedOut(Channel &channel);
    [[nodiscard]] ParkedCall take(ChannelId channel);
    void announce(int space, bool taken);

    Exchange &m_exchange;
};

} // namespace demo
