// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contact.h"

#include <QObject>
#include <QSet>
#include <QThread>

namespace store {

class ContactsWorker;

/// Cordboard's own contacts, in an SQLite file (see SqliteFile). All work is done by one thread of
/// its own, in the order in which it is asked for; what is in the file is in memory too.
class Contacts : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MostContacts = 100'000;

    /// Opens \a path, or makes it; loaded() or failed() follows.
    explicit Contacts(QString path, QObject *parent = nullptr);
    /// Waits until all that was asked is written.
    ~Contacts() override;

    /// Adds those without an id, replaces the others, and takes away those with the ids of
    /// \a instead: all of it, or nothing. \returns the ticket that written() or refused() names.
    quint64 save(const QList<Contact> &contacts, const QList<qint64> &instead = {});
    /// Takes away those with these ids.
    quint64 remove(const QList<qint64> &ids);

    /// Somebody else has written into the file: contacts with these ids, and maybe favourites.
    void heardOf(const QList<qint64> &ids);
    /// Marks these extensions, and no others.
    void setFavourites(const QSet<QString> &numbers);

    /// What the file holds, by id.
    [[nodiscard]] const QList<Contact> &all() const { return m_all; }
    /// The one with that id; an empty one where there is none.
    [[nodiscard]] Contact find(qint64 id) const;
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Why the file cannot be opened or was last not written, in the system's words, or "".
    [[nodiscard]] const QString &error() const { return m_error; }
    [[nodiscard]] const QString &path() const { return m_path; }

signals:
    /// all() is another, or error() is.
    void changed();
    /// In the file, and in all().
    void written(quint64 ticket, const QList<qint64> &ids);
    /// Not in the file: the system's words.
    void refused(quint64 ticket, const QString &words);
    /// The extensions that are marked in the file: when it is open, and when somebody else marked.
    void favouritesRead(const QSet<QString> &numbers);
    /// What setFavourites() said is in the file.
    void favouritesWritten();

private:
    void take(const QList<Contact> &all);
    void apply(quint64 ticket, const QList<Contact> &saved, const QList<qint64> &removed);
    void fail(quint64 ticket, const QString &words);

    QString m_path;
    QString m_error;
    QList<Contact> m_all;
    QThread m_thread;
    ContactsWorker *m_worker; ///< lives in m_thread
    quint64 m_ticket = 0;
    bool m_loaded = false;
};

} // namespace store
