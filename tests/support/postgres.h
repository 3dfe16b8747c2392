// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/teamstate.h"

#include <QProcess>
#include <QTemporaryDir>

/// A PostgreSQL server of one's own on 127.0.0.1, from the system's package, that can be stopped
/// and started again. It ends with this.
class Postgres
{
public:
    Postgres();
    ~Postgres();
    Q_DISABLE_COPY_MOVE(Postgres)

    /// Why it cannot be had here, or "".
    [[nodiscard]] const QString &trouble() const { return m_trouble; }
    [[nodiscard]] bool start();
    /// At once, as in a crash: whoever is connected is cut off.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_server.state() == QProcess::Running; }
    /// A new empty database.
    [[nodiscard]] store::TeamSettings newDatabase();
    /// Runs statements there, as its owner. False: they failed, which is told on standard error.
    [[nodiscard]] bool sql(const store::TeamSettings &where, const QStringList &statements);
    /// The first column of the first row.
    [[nodiscard]] QString ask(const store::TeamSettings &where, const QString &statement);
    [[nodiscard]] static QString password() { return QStringLiteral("cord & board's"); }

private:
    /// As somebody who may run it: it refuses to be root's.
    void begin(QProcess &process, const QString &program, const QStringList &arguments) const;

    QString m_trouble;
    QString m_programs;
    QTemporaryDir m_folder;
    QProcess m_server;
    quint16 m_port = 0;
    int m_databases = 0;
};
