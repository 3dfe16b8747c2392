// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/contact.h"

#include <QObject>

namespace directory {

struct ServerTrouble;

/// Somewhere that contacts come from. A failure is told, and leaves what was known before.
class Source : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Loading, ///< for the first time: nothing is known yet
        Ready,
        Failed, ///< why(); contacts() may be what was known before
    };

    using QObject::QObject;

    /// As people know it: a folder's name, or "" for Cordboard's own contacts.
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual State state() const = 0;
    /// The words of the system, or of a file's reader, or "".
    [[nodiscard]] virtual QString why() const = 0;
    /// A copy costs nothing.
    [[nodiscard]] virtual QList<store::Contact> contacts() const = 0;
    /// Reads it anew, in the background.
    virtual void refresh() = 0;
    /// What is wrong with a server; nullptr: it is none.
    [[nodiscard]] virtual const ServerTrouble *trouble() const { return nullptr; }

    // A source that is too large to be read asks for those who are wanted; who is found comes with
    // changed(). The others know everybody anyway.

    /// Who is looked for, as it is typed: another text takes its place, "" ends it.
    virtual void search(const QString & /*text*/) {}
    /// A number that calls; asked for once, however often this is called.
    virtual void lookUp(const QString & /*number*/) {}

signals:
    void changed();
};

} // namespace directory
