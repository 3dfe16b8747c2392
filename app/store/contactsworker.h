// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contact.h"
#include "sqlitefile.h"

#include <QObject>
#include <QSet>

namespace store {

/// What Contacts does, in its thread. All of it runs there but for the constructor.
class ContactsWorker : public QObject
{
    Q_OBJECT

public:
    explicit ContactsWorker(QString path);

    void open();
    void close();
    void save(quint64 ticket, const QList<Contact> &contacts, const QList<qint64> &gone);
    void read(const QList<qint64> &ids);
    void setFavourites(const QSet<QString> &numbers);

signals:
    void loaded(const QList<store::Contact> &all);
    /// Each contact that was saved has its id.
    void done(quint64 ticket, const QList<store::Contact> &saved, const QList<qint64> &removed);
    /// \a ticket 0: the file cannot be opened or read.
    void failed(quint64 ticket, const QString &words);
    void favourites(const QSet<QString> &numbers);
    void favouritesWritten();

private:
    void load();
    void tellFavourites();
    [[nodiscard]] bool begin(quint64 ticket);

    QString m_path;
    QString m_trouble; ///< the last one
    SqliteFile m_file;
    quint64 m_ticket = 0; ///< of what is done just now
    bool m_open = false;
};

} // namespace store
