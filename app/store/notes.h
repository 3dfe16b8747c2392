// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history.h"
#include "note.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <vector>

namespace store {

/// The notes, in memory: the latest ones of the history's file, into which each change goes at
/// once. Without a history they are of this run only.
class Notes : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// It outlives this. What was noted before is taken along. nullptr: none.
    void setHistory(History *history);
    [[nodiscard]] bool isKept() const { return m_history != nullptr; }

    /// Oldest first.
    [[nodiscard]] const std::vector<Note> &all() const { return m_notes; }
    /// Those about a number, the newest first. The number may be written in any way.
    [[nodiscard]] std::vector<Note> about(const QString &number) const;
    /// The note on that call; an empty one where there is none, or it is too old to be here.
    [[nodiscard]] Note ofCall(const QString &uniqueId) const;
    /// The note on that person.
    [[nodiscard]] Note ofPerson(const QString &number) const;

    /// Adds it, or replaces the one of the same subject; an empty one is taken away. settled()
    /// tells when it is in the file. False: it is on nothing.
    bool save(Note note);

signals:
    void changed();
    /// All that was saved on that subject is in the file; or not: \a trouble, in the system's
    /// words. It is kept for this run then.
    void settled(const QString &subject, const QString &trouble);

private:
    /// The one on the same.
    [[nodiscard]] const Note *find(const Note &asked) const;
    void put(const QString &subject, const Note &note);
    void take(const QList<Note> &notes);

    QPointer<History> m_history;
    std::vector<Note> m_notes;
    QHash<QString, int> m_unwritten; ///< by subject: how often it was saved and is not settled
};

} // namespace store
