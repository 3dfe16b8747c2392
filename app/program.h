// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "options.h"

#include "ami/recorder.h"
#include "ami/replay.h"
#include "pbx/pbx.h"
#include "store/profiles.h"
#include "store/secrets.h"

#include <QObject>
#include <QSettings>
#include <QTimer>

#include <memory>

namespace demo {
class Server;
}
namespace ui {
class MainWindow;
}

/// One run of the program: builds the objects, hands them to each other, and ends in order.
class Program : public QObject
{
    Q_OBJECT

public:
    /// The exit statuses, as the command line's help names them.
    enum Status { Good = 0, BadUsage = 2, NeverLive = 3, LoginRefused = 4 };

    explicit Program(const Options &options, QObject *parent = nullptr);
    ~Program() override;

    /// Starts what the options ask for. False where that cannot be: end with status().
    [[nodiscard]] bool start();
    [[nodiscard]] int status() const { return m_status; }
    /// Writes what was asked for and leaves the event loop.
    void end();

private:
    [[nodiscard]] bool startRecording();
    [[nodiscard]] bool startReplay();
    [[nodiscard]] bool startDemo(int people, bool legacy);
    [[nodiscard]] bool openSaved(const QString &name);
    void open(pbx::Profile profile);
    void showWindow();
    void dial();
    void onLinkChanged();
    /// Says what is wrong on standard error; the program will end with BadUsage. Returns false.
    bool refuse(const QString &text);
    const Options m_options;
    QSettings m_settings;
    store::Profiles m_profiles;
    store::Secrets m_secrets;
    pbx::Pbx m_pbx;
    ami::Recorder m_recorder;
    ami::Replay m_replay;
    std::unique_ptr<demo::Server> m_demo;
    std::unique_ptr<ui::MainWindow> m_window;
    QTimer m_exitTimer;
    QString m_said; ///< the last trouble with the link that was told, so that none is told twice
    int m_status = Good;
    bool m_hasPbx = false;
    bool m_dialled = false; ///< the number of the command line, once
    bool m_ended = false;
};
