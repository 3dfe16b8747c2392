// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

namespace store {

/// The database of a team, but for the password: see Secrets.
struct TeamSettings
{
    /// As libpq's `sslmode`.
    enum class Tls {
        VerifyFull, ///< only the server whose certificate an authority vouches for
        Require,    ///< encrypted, whoever the server is
        Disable,    ///< not encrypted
    };

    QString host; ///< a name, an address, or the folder of a socket; "": there is no team
    quint16 port = 5432;
    QString database;
    QString user;
    Tls tls = Tls::VerifyFull;

    [[nodiscard]] bool isComplete() const
    {
        return !host.isEmpty() && !database.isEmpty() && !user.isEmpty();
    }
    /// What Secrets keeps its password under.
    [[nodiscard]] QString secretName() const
    {
        return QStringLiteral("postgresql://%1@%2:%3/%4")
            .arg(user, host, QString::number(port), database);
    }
    friend bool operator==(const TeamSettings &, const TeamSettings &) = default;
};

/// What is in the way.
enum class TeamTrouble {
    None,
    NoDriver,   ///< Qt's driver for PostgreSQL is not installed
    NotReached, ///< no connection, or it was refused: the words say which
    Newer,      ///< the database is of a newer Cordboard, and is not touched
    Failed,     ///< the database did not do what was asked
    NoFile,     ///< one of the desk's own files
};

/// How the desk stands with its team.
struct TeamState
{
    enum class Stage {
        Off,        ///< there is none
        Connecting, ///< for the first time, or again
        InStep,     ///< connected: what others change comes at once
        Apart,      ///< not connected, and why; it is tried again
    };

    Stage stage = Stage::Off;
    int waiting = 0;  ///< changes of this desk that the others do not have yet
    qint64 since = 0; ///< ms since 1970: when the oldest of them was made
    TeamTrouble trouble = TeamTrouble::None;
    QString words; ///< of the database or the system, about the trouble

    friend bool operator==(const TeamState &, const TeamState &) = default;
};

} // namespace store

Q_DECLARE_METATYPE(store::TeamState)
