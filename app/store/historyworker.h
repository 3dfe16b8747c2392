// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "callentry.h"
#include "note.h"
#include "sqlitefile.h"

#include <QObject>
#include <QStringList>

#include <utility>

namespace store {

class History;

/// What History does, in its thread. All of it runs there but for the constructor.
class HistoryWorker : public QObject
{
    Q_OBJECT

public:
    explicit HistoryWorker(History &history);

    void open();
    void close();
    void save(const CallEntry &call);
    void saveNote(const Note &note);
    void loadNotes();
    void heard(const QStringList &subjects);
    void fill(const CallEntry &call);
    void read(quint64 reader, const CallQuery &query);
    void endOpen(const QString &pbx, const QStringList &alive);
    void find(quint64 ticket, const CallQuery &query);
    void findEarlier(quint64 ticket, const QString &key, const QString &number, int most);
    void summarize(quint64 ticket, qint64 from, qint64 until);
    void dropBefore(qint64 time);

private:
    /// False, and what is wrong in \a trouble, where that failed.
    [[nodiscard]] bool search(const CallQuery &wanted, QList<FoundCall> &calls, bool &more,
                              QString &trouble);
    [[nodiscard]] std::pair<qint64, qint64> rowsOf(qint64 from, qint64 until);
    [[nodiscard]] bool isToAnswer(quint64 ticket, quint64 latest);
    void importNotes();
    template <typename... Parameters, typename... Values>
    void tell(void (History::*signal)(Parameters...), const Values &...values);
    void fail(const QString &words);

    History &m_history;
    SqliteFile m_file;
    QString m_trouble; ///< the last one
    bool m_open = false;
};

} // namespace store
