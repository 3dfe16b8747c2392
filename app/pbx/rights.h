// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>

namespace pbx {

/// What this login may do on this server, as ListCommands tells: an action that the server lacks
/// (an old version, a module that is not loaded) and one that the login may not call are both not
/// in the list.
class Rights
{
public:
    Rights() = default;
    /// Action → the rights of which one is needed: `system,call,all`.
    explicit Rights(const QHash<QByteArray, QByteArray> &commands);

    /// False until the server told.
    [[nodiscard]] bool known() const noexcept { return m_known; }
    /// Whether an action can be called. Where the server would not say (a server that does not
    /// know ListCommands), everything may be tried.
    [[nodiscard]] bool allows(QByteArrayView action) const;
    /// The classes of which one is needed for an action, or "" where it is not offered.
    [[nodiscard]] QString rightsOf(QByteArrayView action) const;
    /// The actions offered, sorted, in the server's spelling.
    [[nodiscard]] QList<QByteArray> actions() const;
    /// The server gave no list: nothing is known, everything is allowed.
    [[nodiscard]] static Rights unknownButOpen();

private:
    struct Command
    {
        QByteArray name;
        QByteArray rights;
    };
    QHash<QByteArray, Command> m_commands; ///< by the lower-case name
    bool m_known = false;
    bool m_open = false;
};

} // namespace pbx
