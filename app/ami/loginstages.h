// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpoint.h"
#include "message.h"
#include "result.h"

#include <QByteArray>

#include <variant>

namespace ami {

/// The way from the banner to an answered login, in small stages. Pure: takes the server's
/// messages and says what to send. Challenge and MD5 first; the plain secret goes over the wire
/// only where the server refuses to give a challenge, and never where others could read it but for
/// Endpoint::allowClearSecret: whoever sits in between can refuse a challenge too.
class LoginStages
{
public:
    struct Wait
    {}; ///< nothing to do for this message
    struct Send
    {
        QByteArray block;
    }; ///< send this and go on
    struct Accepted
    {}; ///< logged in
    struct Rejected
    {
        Error error;
    }; ///< wrong user or secret, or a value that cannot be sent
    struct Exposed
    {}; ///< only the secret itself would do, and others could read it: nothing was sent
    using Step = std::variant<Wait, Send, Accepted, Rejected, Exposed>;

    explicit LoginStages(const Endpoint &endpoint)
        : m_endpoint(endpoint)
    {}

    /// The banner is there.
    [[nodiscard]] Step start();
    /// A message after the banner. Events that stand between are none of its business.
    [[nodiscard]] Step on(const Message &message);

private:
    struct AwaitBanner
    {};
    struct AwaitChallenge
    {};
    struct AwaitLogin
    {};
    struct Done
    {};

    [[nodiscard]] Step sendLogin(const QByteArray &challenge);

    Endpoint m_endpoint;
    std::variant<AwaitBanner, AwaitChallenge, AwaitLogin, Done> m_stage;
};

} // namespace ami
