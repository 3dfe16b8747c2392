// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/replay.h"
#include "bus.h"
#include "instance.h"
#include "options.h"
#include "pbx/pbx.h"
#include "pbx/player.h"
#include "store/contacts.h"
#include "store/history.h"
#include "store/profiles.h"
#include "store/secrets.h"
#include "store/teamsync.h"

#include <QObject>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace bundle {
class Log;
}
namespace demo {
class Server;
}
namespace ui {
class MainWindow;
class Notifier;
} // namespace ui

/// One run of the program: builds the objects, hands them to each other, and ends in order.
class Program : public QObject
{
    Q_OBJECT

public:
    /// The exit statuses, as the command line's help names them.
    enum Status {
        Good = 0,
        BadUsage = 2,
        NeverLive = 3,
        LoginRefused = 4,
        NotTrusted = 5,
        NotRunning = 6, ///< a command, and nobody to take it
        NotDone = 7,    ///< the running one could not: its words are on standard error
    };

    Program(const Options &options, bundle::Log &log, QObject *parent = nullptr);
    ~Program() override;

    /// Starts what the options ask for. False where that cannot be: end with status().
    [[nodiscard]] bool start();
    [[nodiscard]] int status() const { return m_status; }
    /// Writes what was asked for and leaves the event loop.
    void end();

private:
    struct ReplayDesk;
    [[nodiscard]] bool startOwn();
    void askRunning(const ui::Request &request);
    void finish(int status);
    [[nodiscard]] bool startRecording();
    [[nodiscard]] bool startReplay();
    [[nodiscard]] bool startShownReplay();
    void openReplay(const QString &path);
    [[nodiscard]] bool startDemo(int people, bool legacy);
    [[nodiscard]] bool openSaved(const QString &name);
    void open(pbx::Profile profile);
    void showWindow();
    void keepCallsIn(const QString &folder);
    void dial();
    void onLinkChanged();
    void onUntrusted();
    /// Says what is wrong on standard error; the program will end with BadUsage. Returns false.
    bool refuse(const QString &text);
    const Options m_options;
    bundle::Log &m_log;
    QSettings m_settings;
    store::Profiles m_profiles;
    store::Secrets m_secrets;
    pbx::Pbx m_pbx;
    ami::Replay m_replay; ///< without a window, as fast as it can be taken
    pbx::Player m_player; ///< … with one
    std::unique_ptr<demo::Server> m_demo;
    std::unique_ptr<QTemporaryDir> m_demoFolder; ///< of calls that were none
    std::unique_ptr<store::History> m_history;
    std::unique_ptr<store::Contacts> m_contacts;
    std::unique_ptr<store::TeamSync> m_team; ///< of the desk's own files, never of the demo's
    std::unique_ptr<ui::Notifier> m_notifier;
    std::unique_ptr<ui::MainWindow> m_window;
    Instance m_instance;
    std::unique_ptr<Bus> m_bus; ///< of who listens at m_instance, or passes on to who does
    std::unique_ptr<ReplayDesk> m_replayDesk; ///< beside the live board
    QTimer m_exitTimer;
    QString m_said; ///< the last trouble with the link that was told, so that none is told twice
    int m_status = Good;
    bool m_hasPbx = false;
    bool m_dialled = false; ///< the number of the command line, once
    bool m_ended = false;
};
