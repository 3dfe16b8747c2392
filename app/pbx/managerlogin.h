// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace pbx {

/// Whom a login of manager.conf is for.
enum class LoginRole {
    Viewer,    ///< sees the board and can do nothing to a call
    Operator,  ///< handles calls: calls, transfers, parks, mutes in rooms, asks mailboxes
    Supervisor ///< besides: pauses, adds and removes queue members, records, listens
};

/// A login as manager.conf describes it: what a role needs, and not a class more.
struct ManagerLogin
{
    LoginRole role = LoginRole::Operator;
    QString user;
    QString secret;  ///< "" writes a line that cannot be mistaken for one
    QString network; ///< from where: an address, `192.0.2.0/24` or `192.0.2.0/255.255.255.0`
    QString version; ///< `22.10.1`, `1.6.2.9`, as the server told it; "" where unknown: modern
    bool slowLink = false; ///< gives the client ten seconds to read in place of 100 ms

    /// Classes of events to hear, and of actions to call.
    [[nodiscard]] QStringList readClasses() const;
    [[nodiscard]] QStringList writeClasses() const;
    /// The section of manager.conf, with comments, ending in a line feed. Values that are not
    /// valid are left out.
    [[nodiscard]] QString stanza() const;

    /// A name that can stand in brackets.
    [[nodiscard]] static bool isValidUser(const QString &user);
    /// Nothing that ends a value or begins a comment.
    [[nodiscard]] static bool isValidSecret(const QString &secret);
    /// One that names no network would permit nobody, or everybody.
    [[nodiscard]] static bool isValidNetwork(const QString &network);
    /// 24 letters and digits from the system's own randomness (some 140 bits).
    [[nodiscard]] static QString freshSecret();
};

} // namespace pbx
