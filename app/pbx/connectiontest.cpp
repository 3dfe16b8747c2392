// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectiontest.h"

#include "ami/actions.h"

namespace pbx {

ConnectionTest::ConnectionTest(QObject *parent)
    : QObject(parent)
{
    connect(&m_session, &ami::Session::stageChanged, this, &ConnectionTest::onStage);
}

ConnectionTest::~ConnectionTest()
{
    m_session.disconnect(this);
}

void ConnectionTest::start(const Profile &profile)
{
    cancel();
    m_profile = profile;
    m_running = true;
    m_reached = false;
    ami::Endpoint endpoint = profile.endpoint();
    endpoint.events = "off"; // only the answers matter here
    m_session.open(endpoint);
}

void ConnectionTest::cancel()
{
    m_running = false;
    m_session.close();
}

const Certificate &ConnectionTest::untrusted() const
{
    return m_session.certificate();
}

bool ConnectionTest::keptSecret() const
{
    return m_session.failure() == ami::Session::Failure::ClearSecret;
}

bool ConnectionTest::isTlsTooOld() const
{
    return m_session.failure() == ami::Session::Failure::TlsTooOld;
}

void ConnectionTest::onStage(ami::Session::Stage stage)
{
    using Stage = ami::Session::Stage;
    if (!m_running)
        return;
    switch (stage) {
    case Stage::LoggingIn:
        if (m_reached)
            break;
        m_reached = true;
        emit stepDone(Step::Reach, true, m_session.banner());
        if (m_running && m_profile.tls)
            emit stepDone(Step::Tls, true, {});
        break;
    case Stage::Live:
        onLive();
        break;
    case Stage::Waiting:
    case Stage::Refused:
    case Stage::Untrusted:
        onFailure();
        break;
    case Stage::Closed:
    case Stage::Connecting:
    case Stage::Greeting:
        break;
    }
}

void ConnectionTest::onFailure()
{
    using Failure = ami::Session::Failure;
    const QString words = m_session.lastError();
    switch (m_session.failure()) {
    case Failure::Tls:
    case Failure::TlsTooOld:
    case Failure::Certificate:
        emit stepDone(Step::Reach, true, {});
        if (m_running)
            emit stepDone(Step::Tls, false, words);
        break;
    case Failure::LoginRefused:
    case Failure::ClearSecret:
        emit stepDone(Step::Login, false, words);
        break;
    default:
        emit stepDone(m_reached ? Step::Login : Step::Reach, false, words);
        break;
    }
    end(false);
}

void ConnectionTest::onLive()
{
    emit stepDone(Step::Login, true, {});
    if (!m_running)
        return;
    m_session.send(ami::ListCommands{}, this,
                   [this](const ami::Result<ami::ListCommands::Answer> &answer) {
                       if (!m_running)
                           return;
                       if (!answer) {
                           emit stepDone(Step::Rights, false, answer.error().text);
                           end(false);
                           return;
                       }
                       QStringList missing;
                       for (const Lack &lack : Rights(*answer).operatorLacks())
                           missing.append(lack.action);
                       missing.removeDuplicates();
                       emit stepDone(Step::Rights, missing.isEmpty(), missing.join(u' '));
                       end(missing.isEmpty());
                   });
}

void ConnectionTest::end(bool ok)
{
    if (!m_running)
        return;
    m_running = false;
    m_session.close();
    emit finished(ok);
}

} // namespace pbx
