// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "teamrecord.h"
#include "teamstate.h"

#include <QObject>
#include <QSqlDatabase>
#include <QStringList>

#include <optional>

class QSqlError;

namespace store {

/// A team's database on a PostgreSQL server, for one thread with an event loop. Calls wait for the
/// server, for seconds at most; after one that fails the connection is to be closed (see
/// trouble()).
///
/// It holds one table of records, each with its place in the order of all changes. Places are given
/// out behind a lock, so that they become visible in their order: who has read up to one has missed
/// nothing before it. What the desks exchange is read as strangers' words: bounded, or passed over.
class TeamDatabase : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostRecords = 100; ///< that pull() brings at once
    static constexpr int Version = 1;       ///< of the schema that this Cordboard knows

    explicit TeamDatabase(QObject *parent = nullptr);
    ~TeamDatabase() override;

    /// Connects, and brings an older schema, or none, up to this one's.
    [[nodiscard]] bool open(const TeamSettings &settings, const QString &password);
    void close();
    [[nodiscard]] bool isOpen() const;
    /// Which database it is, among all that there are.
    [[nodiscard]] const QString &id() const { return m_id; }

    struct Pulled
    {
        QList<TeamRecord> records;
        qint64 until = 0; ///< they are all that there was up to this place
        bool more = false;
    };
    /// What other desks than \a desk changed behind \a cursor.
    [[nodiscard]] std::optional<Pulled> pull(const QStringList &kinds, const QString &desk,
                                             qint64 cursor);
    /// Writes what \a desk changed and tells the others, in one transaction. \returns those records
    /// that were taken: not what somebody else has changed behind \a cursor, nor, where \a weak,
    /// what somebody else has written at all.
    [[nodiscard]] std::optional<QList<TeamRecord>> push(const QList<TeamRecord> &records, bool weak,
                                                        const QString &desk, qint64 cursor);

    [[nodiscard]] TeamTrouble trouble() const { return m_trouble; }
    /// It was what a record holds that push() failed of.
    [[nodiscard]] bool refusesData() const { return m_refusesData; }
    /// Of the server or the system; never with the password.
    [[nodiscard]] const QString &words() const { return m_words; }

signals:
    /// Some desk has changed something.
    void told();

private:
    [[nodiscard]] bool migrate();
    [[nodiscard]] std::optional<int> version();
    [[nodiscard]] bool run(const QString &statement);
    bool fail(TeamTrouble trouble, const QString &words);
    bool fail(const QSqlError &error);

    QSqlDatabase m_database;
    QString m_id;
    TeamTrouble m_trouble = TeamTrouble::None;
    QString m_words;
    bool m_open = false;
    bool m_refusesData = false;
};

} // namespace store
