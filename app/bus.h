// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/callevents.h"
#include "ui/desktop/busservice.h"

#include <QObject>
#include <QTimer>

namespace ui {
class MainWindow;
}

/// This run on the session bus. The name there and the socket of Instance are of the same run: who
/// listens at the socket takes the name.
class Bus : public QObject
{
    Q_OBJECT

public:
    /// Of the run that listens at the socket: \a window does what is asked, and its calls are told.
    explicit Bus(ui::MainWindow &window, QObject *parent = nullptr);
    /// Of a run that the bus started while another one listens at the socket that is not on this
    /// bus: passes on what it is asked until it is asked no more.
    explicit Bus(QObject *parent = nullptr);

signals:
    /// Nobody asked for a while.
    void over();

private:
    ui::BusService m_service;
    QTimer m_rest;
};
