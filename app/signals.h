// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

/// SIGINT and SIGTERM as a Qt signal, so that the program ends in order: the state is written, the
/// recording closed, the PBX logged off. Make one only.
class Signals : public QObject
{
    Q_OBJECT

public:
    explicit Signals(QObject *parent = nullptr);

signals:
    void terminate();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};
