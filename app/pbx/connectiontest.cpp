// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectiontest.h"

#include "ami/actions.h"

#include <array>

namespace pbx {

namespace {

/// What an operator's day needs.
constexpr std::array<QByteArrayView, 5> Needed{"Originate", "Redirect", "Hangup", "MailboxCount",
                                               "Status"};

} // namespace

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
    ami::Endpoint endpoint;
    endpoint.host = profile.host;
    endpoint.port = profile.port;
    endpoint.tls = profile.tls;
    endpoint.pinnedSha256 = profile.fingerprint;
    endpoint.user = profile.user;
    endpoint.secret = profile.secret;
    endpoint.events = "off"; // only the answers matter here
    m_session.open(endpoint);
}

void ConnectionTest::cancel()
{
    m_running = false;
    m_session.close();
}

QByteArray ConnectionTest::fingerprint() const
{
    return m_session.untrustedFingerprint();
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
    case Failure::Certificate:
        emit stepDone(Step::Reach, true, {});
        if (m_running)
            emit stepDone(Step::Tls, false, words);
        break;
    case Failure::LoginRefused:
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
    m_session.send(
        ami::ListCommands{}, this, [this](const ami::Result<ami::ListCommands::Answer> &answer) {
            if (!m_running)
                return;
            if (!answer) {
                emit stepDone(Step::Rights, false, answer.error().text);
                end(false);
                return;
            }
            const Rights rights(*answer);
            QByteArrayList missing;
            for (const QByteArrayView action : Needed) {
                if (!rights.allows(action))
                    missing.append(action.toByteArray());
            }
            emit stepDone(Step::Rights, missing.isEmpty(), QString::fromLatin1(missing.join(' ')));
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
