// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sqlitefile.h"
#include "teamrecord.h"

#include <QSet>

namespace store {

/// What a desk shares of one of its files: the records that wait to be sent, and how those of
/// others are written into it. For one thread, beside the one that the file belongs to.
class TeamFile
{
public:
    struct Waiting
    {
        int count = 0;
        qint64 since = 0; ///< ms since 1970, of the oldest; 0: none
    };

    /// \a kinds: the tables that are shared. \a fail: see SqliteFile.
    TeamFile(QString path, const Migrations &migrations, QStringList kinds,
             std::function<void(const QString &words)> fail);
    virtual ~TeamFile() = default;
    Q_DISABLE_COPY_MOVE(TeamFile)

    [[nodiscard]] bool open();
    void close() { m_file.close(); }
    [[nodiscard]] const QStringList &kinds() const { return m_kinds; }

    /// From now on changes wait for that database. Where it was another before, or none, all that
    /// is there waits, too, but weakly. "": there is none, nothing waits.
    [[nodiscard]] bool join(const QString &database);
    [[nodiscard]] const QString &desk() const { return m_desk; }
    /// How far the database's order of changes is in this file.
    [[nodiscard]] qint64 cursor() const { return m_cursor; }

    [[nodiscard]] Waiting waiting();
    /// The oldest that wait, weak ones only or strong ones only, but for \a without.
    [[nodiscard]] QList<TeamRecord> take(bool weak, int most, const QSet<qint64> &without);
    /// These (seq) wait no longer, unless they were changed meanwhile.
    [[nodiscard]] bool sent(const QList<TeamRecord> &records);
    /// Writes what others changed, and that it was read so far: both, or nothing. What waits here
    /// itself goes before it, or, of a note, is put together with it.
    [[nodiscard]] bool apply(const QList<TeamRecord> &records, qint64 cursor);

    /// What apply() has changed since this was asked last is told to whom the file belongs.
    virtual void tell() = 0;

protected:
    /// Whether something of the same key waits here.
    enum class Pending { No, Weak, Strong };
    enum class Done {
        Failed,
        Theirs, ///< what is in the file is theirs now: nothing waits of it
        Mine,   ///< what waits, waits on
        Both,   ///< something of both is in the file, and waits
    };

    /// Its body as it is now; nothing where it is gone. \a query fails where that cannot be told.
    [[nodiscard]] virtual std::optional<QJsonObject> read(QSqlQuery &query, const QString &kind,
                                                          const QString &key) = 0;
    [[nodiscard]] virtual Done write(QSqlQuery &query, const TeamRecord &record,
                                     Pending pending) = 0;
    /// SELECT kind, key of all that is shared of a kind.
    [[nodiscard]] virtual QString allOf(const QString &kind) const = 0;

private:
    [[nodiscard]] bool applyOne(QSqlQuery &query, const TeamRecord &record);

    QString m_path;
    const Migrations &m_migrations;
    QStringList m_kinds;
    SqliteFile m_file;
    QString m_desk;
    qint64 m_cursor = 0;
};

} // namespace store
