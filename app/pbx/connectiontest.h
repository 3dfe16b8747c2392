// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx.h"

#include <QObject>
#include <QString>

namespace pbx {

/// Tries a profile with a connection of its own, and tells one by one what works: is the server
/// there, can TLS be trusted, is the login good, what may it do. Ends after the first thing that
/// does not, and never tries again by itself.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    enum class Step {
        Reach,  ///< detail: the banner, or the network's words
        Tls,    ///< only where the profile wants it; detail: Qt's words, see untrusted()
        Login,  ///< detail: the server's words
        Rights, ///< detail: the actions this login lacks, separated by blanks; "" where none
    };
    Q_ENUM(Step)

    explicit ConnectionTest(QObject *parent = nullptr);
    ~ConnectionTest() override;

    void start(const Profile &profile);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// The certificate that is not trusted; none where that was not the trouble.
    [[nodiscard]] const Certificate &untrusted() const;
    /// As Pbx has them.
    [[nodiscard]] bool keptSecret() const;
    [[nodiscard]] bool isTlsTooOld() const;
    /// The session it tests with, for tests.
    [[nodiscard]] ami::Session &session() { return m_session; }

signals:
    void stepDone(pbx::ConnectionTest::Step step, bool ok, const QString &detail);
    /// After the last step; \a ok where none failed.
    void finished(bool ok);

private:
    void onStage(ami::Session::Stage stage);
    void onFailure();
    void onLive();
    void end(bool ok);

    ami::Session m_session;
    Profile m_profile;
    bool m_running = false;
    bool m_reached = false;
};

} // namespace pbx
