// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/queries.h"
#include "ami/session.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include <chrono>
#include <memory>

namespace pbx {

class State;

/// Now and then compares the channels with the server's own list, to see whether the picture has
/// drifted. One list for all, far apart; never a question per row.
///
/// A channel that the list lacks may only just have ended, with its Hangup still behind the list
/// (servers hold events back while an action runs): only one that two lists in a row lack, and of
/// which nothing was heard between them, is drift.
class DriftCheck : public QObject
{
    Q_OBJECT

public:
    DriftCheck(ami::Session &session, State &state, QObject *parent = nullptr);
    ~DriftCheck() override;

    /// Begins to compare, by this list: CoreShowChannels, or Status where that is all there is.
    void start(const ami::Query &query);
    void stop();
    void setInterval(std::chrono::milliseconds interval) { m_timer.setInterval(interval); }

private:
    void ask();
    void compare();

    ami::Session &m_session;
    State &m_state;
    ami::Query m_query{};
    QTimer m_timer;
    std::unique_ptr<QObject> m_run;
    QSet<QString> m_listed;
    QSet<QString> m_suspects; ///< channels that the list before this one lacked
    qint64 m_askedAt = 0;
};

} // namespace pbx
