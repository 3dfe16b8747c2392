// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kit/site.h"
#include "pbx/pbx.h"
#include "store/secrets.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QPersistentModelIndex>
#include <QSettings>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <vector>

namespace bench {

/// The application, with a watch on its event loop: how long each event kept it, and when what
/// was to be painted was on the screen.
class Application : public QApplication
{
public:
    Application();

    bool notify(QObject *receiver, QEvent *event) override;
    /// Calls \a painted each time when the window's pixels were flushed, and a paint event of
    /// \a watched covered what \a where gives.
    void watch(QWidget *watched, std::function<QRect()> where, std::function<void()> painted);
    /// Forgets what was measured.
    void forget();

    /// The longest that one event kept the GUI thread: seconds, and seconds on a CPU.
    [[nodiscard]] double longest() const { return m_longest; }
    [[nodiscard]] double longestCpu() const { return m_longestCpu; }
    [[nodiscard]] quint64 paints() const { return m_paints; } ///< of whole windows

private:
    int m_depth = 0;
    double m_longest = 0, m_longestCpu = 0;
    quint64 m_paints = 0;
    bool m_touched = false;
    QWidget *m_watched = nullptr;
    std::function<QRect()> m_where;
    std::function<void()> m_painted;
};

/// A window as it is at the operator's, 1440 × 900. Offscreen where no platform is named
/// (QT_QPA_PLATFORM=xcb under Xvfb is another).
class Desk
{
public:
    Desk();
    /// In front of a site.
    explicit Desk(const Site &site);
    ~Desk();
    Q_DISABLE_COPY_MOVE(Desk)

    /// Opens the connection to the site; returns when the board is live and painted.
    void goLive();
    /// Runs the event loop until \a done, which is asked after each turn.
    void until(const std::function<bool()> &done);
    void run(double seconds);
    /// Until what the models have told by now is painted.
    void untilPainted();

    Application application;
    pbx::Pbx pbx;
    std::unique_ptr<ui::MainWindow> window;

private:
    const Site *m_site = nullptr;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    store::Secrets m_secrets;
};

} // namespace bench
