// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions.h"

namespace ami {

/// Tells the phone of a channel something within its call, by SIP NOTIFY; chan_pjsip, 16 and later.
/// A phone that does not know the event answers 481, and 22 then ends the call.
struct PjsipNotify
{
    static constexpr QByteArrayView Name = "PJSIPNotify";
    using Answer = Ack;
    QString channel;
    QString event; ///< `hold`, `talk`
    void write(Writer &writer) const;
};

/// The same for chan_sip, which names the phone and its call; 16 (the documentation has Call-ID
/// from 12 on).
struct SipNotify
{
    static constexpr QByteArrayView Name = "SIPnotify";
    using Answer = Ack;
    QString peer;   ///< without the technology
    QString callId; ///< the channel's variable SIPCALLID
    QString event;
    void write(Writer &writer) const;
};

} // namespace ami
