// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "teamdatabase.h"
#include "teamfile.h"
#include "teamstate.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <vector>

namespace store {

class Contacts;
class History;

/// What TeamSync does, in its thread. All of it runs there but for the constructor and stop().
class TeamWorker : public QObject
{
    Q_OBJECT

public:
    TeamWorker(History &history, Contacts &contacts);
    ~TeamWorker() override;

    void start(const TeamSettings &settings, const QString &password);
    void tryOut(quint64 ticket, const TeamSettings &settings, const QString &password);
    /// Something of the desk's own may wait.
    void wake();
    /// Now, and not when it is time again.
    void retry();
    void close();
    /// From any thread: what goes on ends after the piece that is under way.
    void stop() { m_stopped = true; }

signals:
    void stateChanged(const store::TeamState &state);
    void triedOut(quint64 ticket, store::TeamTrouble trouble, const QString &words);

private:
    [[nodiscard]] bool openFiles();
    void sync();
    [[nodiscard]] bool connectDatabase();
    [[nodiscard]] bool syncFile(TeamFile &file);
    [[nodiscard]] bool pullAll(TeamFile &file);
    /// \a again: something was refused that is to be pulled first.
    [[nodiscard]] bool pushAll(TeamFile &file, bool weak, bool *again);
    void endWith(TeamTrouble trouble, const QString &words);
    void show(TeamState::Stage stage, TeamTrouble trouble = TeamTrouble::None,
              const QString &words = {});

    TeamSettings m_settings;
    QString m_password;
    TeamDatabase m_database;
    std::vector<std::unique_ptr<TeamFile>> m_files;
    QString m_fileWords; ///< the last trouble with a file
    TeamState m_state;
    QTimer m_soon;  ///< several changes come at once
    QTimer m_again; ///< when there is no connection: the next attempt; else a look whether there is
    QSet<qint64> m_refused; ///< by the database, for what they hold
    int m_wait = 0;         ///< ms, until the next attempt
    bool m_singly = false;  ///< one of the records is refused
    bool m_open = false;
    std::atomic<bool> m_stopped{false};
};

} // namespace store
