// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace pbx {

/// Why an action is not offered to this login.
struct Lack
{
    enum class Kind {
        None,    ///< it is offered, or nobody can tell
        Right,   ///< the login has none of `classes`
        Module,  ///< the login might, but the server has not loaded `module`
        Version, ///< the login might, but this server does not know it
        Unclear  ///< a right or a module, one cannot tell which
    };
    Kind kind = Kind::None;
    QString action = {};
    QStringList classes = {}; ///< of which one on the `write` line would do, the least mighty first
    QString module = {};      ///< `app_confbridge`, or "" where it is of the core

    explicit operator bool() const { return kind != Kind::None; }
};

/// What the board shows, as far as it must be asked for.
enum class Topic {
    Channels,
    Phones,
    Extensions,
    Queues,
    Parking,
    Conferences,
    Mailboxes,
    Registrations
};

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
    /// Why an action that the board uses is not offered.
    [[nodiscard]] Lack lackOf(QByteArrayView action) const;
    /// Why a part of the board cannot be asked for: none of the lists that would tell is offered.
    [[nodiscard]] Lack lackOf(Topic topic) const;
    /// What somebody at the switchboard would do or see, and this login has no right to. Not what
    /// only an administrator does (Command), and not what needs the mighty `system`.
    [[nodiscard]] QList<Lack> operatorLacks() const;
    /// The classes of which one on the `write` line is needed, the least mighty first; none where
    /// everybody may, or where it is not known.
    [[nodiscard]] static QStringList classesOf(QByteArrayView action);
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
    enum class Has { No, Yes, Unknown };
    [[nodiscard]] Has has(QByteArrayView rightClass) const;

    QHash<QByteArray, Command> m_commands; ///< by the lower-case name
    bool m_known = false;
    bool m_open = false;
};

} // namespace pbx
