// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "teamstate.h"

#include <QObject>
#include <QThread>

namespace store {

class Contacts;
class History;
class TeamWorker;

/// Shares calls, notes, contacts and favourites among the desks of a team by a PostgreSQL database,
/// in a thread of its own.
///
/// Everything is read from, and written to, the desk's own files, as without a team; what changes
/// there waits in the same file, by the same transaction, until the database has it. So an outage
/// costs nothing but that the others wait, and a program that is killed loses nothing. A record has
/// one place in the order of the database: the last to write it there is right. Of a note that two
/// wrote apart both texts stay.
class TeamSync : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    TeamSync(History &history, Contacts &contacts, QObject *parent = nullptr);
    /// Waits for the piece that is under way, for seconds where the server is silent.
    ~TeamSync() override;

    /// Begins to share, or with settings that are not complete ends it.
    void set(const TeamSettings &settings, const QString &password);
    /// Connects once, beside what goes on. \returns the ticket that triedOut() names.
    quint64 tryOut(const TeamSettings &settings, const QString &password);
    /// Tries again now.
    void retry();
    [[nodiscard]] const TeamState &state() const { return m_state; }

signals:
    void stateChanged();
    void triedOut(quint64 ticket, store::TeamTrouble trouble, const QString &words);

private:
    QThread m_thread;
    TeamWorker *m_worker; ///< lives in m_thread
    TeamState m_state;
    quint64 m_ticket = 0;
};

} // namespace store
