// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "callentry.h"
#include "sqlitefile.h"

#include <QObject>
#include <QSqlQuery>

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
    void endOpen(const QString &pbx, const QStringList &alive);
    void find(quint64 ticket, const CallQuery &query);
    void findEarlier(quint64 ticket, const QString &key, const QString &number, int most);
    void summarize(quint64 ticket, qint64 from, qint64 until);
    void dropBefore(qint64 time);

private:
    [[nodiscard]] static FoundCall callAt(const QSqlQuery &query);
    void fail(const QString &words);

    History &m_history;
    SqliteFile m_file;
    bool m_open = false;
};

} // namespace store
