// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loginstages.h"

#include "actions.h"
#include "writer.h"

namespace ami {

namespace {

constexpr QByteArrayView ChallengeId = "cordboard-challenge";
constexpr QByteArrayView LoginId = "cordboard-login";

template <class Action>
LoginStages::Step sendStep(const Action &action, QByteArrayView id)
{
    Writer writer;
    writer.action(Action::Name).field("ActionID", id);
    action.write(writer);
    const Result<QByteArray> block = writer.finish();
    if (!block)
        return LoginStages::Rejected{block.error()};
    return LoginStages::Send{*block};
}

} // namespace

LoginStages::Step LoginStages::start()
{
    m_stage = AwaitChallenge();
    return sendStep(Challenge(), ChallengeId);
}

LoginStages::Step LoginStages::sendLogin(const QByteArray &challenge)
{
    m_stage = AwaitLogin();
    Login login{m_endpoint.user};
    if (challenge.isEmpty())
        login.secret = m_endpoint.secret;
    else
        login.key = Login::keyFor(challenge, m_endpoint.secret);
    login.events = m_endpoint.events;
    return sendStep(login, LoginId);
}

LoginStages::Step LoginStages::on(const Message &message)
{
    if (!message.isResponse())
        return Wait();
    const QByteArrayView id = message.value("ActionID");
    const bool refused = sameName(message.name(), "Error");
    if (std::holds_alternative<AwaitChallenge>(m_stage) && (id.isEmpty() || id == ChallengeId)) {
        if (refused) { // no such action, or "Must specify AuthType": this server has no MD5 login
            if (m_endpoint.isExposed() && !m_endpoint.allowClearSecret) {
                m_stage = Done();
                return Exposed();
            }
            return sendLogin({});
        }
        const Result<QByteArray> challenge = Challenge::read(message);
        if (!challenge)
            return Rejected{challenge.error()};
        return sendLogin(*challenge);
    }
    if (message.has("Challenge"))
        return Wait(); // told twice: it is no answer to the login, even without an ActionID
    if (std::holds_alternative<AwaitLogin>(m_stage) && (id.isEmpty() || id == LoginId)) {
        m_stage = Done();
        if (refused)
            return Rejected{{Error::Kind::Refused, message.text("Message").trimmed()}};
        return Accepted();
    }
    return Wait();
}

} // namespace ami
