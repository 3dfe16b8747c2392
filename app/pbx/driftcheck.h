// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/queries.h"
#include "ami/session.h"
#include "sight.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

namespace pbx {

class Rights;

/// What was found wrong in the picture, and is right since.
struct Correction
{
    enum class Kind {
        Missing,  ///< the server had it, the picture had not
        LeftOver, ///< the picture had it, the server had not
        Differs
    };
    struct Change
    {
        Aspect aspect;
        QString was; ///< in the picture; "" where the row is missing
        QString is;  ///< in the server's list; "" where the row is left over
    };

    QDateTime when;
    Kind kind = Kind::Differs;
    RowKind row = RowKind::Channel;
    QString label; ///< see Sight
    QList<Change> changes;
};

/// Now and then compares the picture with the server's own lists, to see whether it has drifted.
/// One list at a time, each about once a minute (long ones less often), never while something else
/// is asked or the wire is busy; never a question per row.
///
/// A list's items correct the picture at once, as any message does. Whether that was drift is only
/// known later: servers hold events back while an action runs, so a list may be ahead of them. It
/// was drift where the next list says the same and nothing was heard of the row between the two. A
/// row that a list lacks stays until then; that list is asked for again soon, since reloads that
/// only the console was told to do (`queue reload`, `dialplan reload` of 16 and 22) make no event.
class DriftCheck : public QObject
{
    Q_OBJECT

public:
    DriftCheck(ami::Session &session, State &state, QObject *parent = nullptr);
    ~DriftCheck() override;

    /// Begins to compare by the lists that this login may ask for. \a failed: those that the
    /// snapshot could not have; they are asked for where the server says that it offers them.
    void start(const Rights &rights, const QStringList &failed);
    /// Ends it. What was only suspected is forgotten.
    void stop();
    /// How often each list is compared; a minute if not set.
    void setRound(std::chrono::milliseconds round);

    /// Pbx shows every message before the state takes it. True for an item of the list that is
    /// being compared.
    bool look(const ami::Message &message);

    /// The last few hundred corrections, oldest first.
    [[nodiscard]] const QList<Correction> &corrections() const { return m_corrections; }
    /// When a list was last compared, or an invalid one.
    [[nodiscard]] QDateTime lastCompared() const { return m_lastCompared; }
    /// When comparing began on this connection, or an invalid one.
    [[nodiscard]] QDateTime since() const { return m_since; }

signals:
    void compared(); ///< one list
    void corrected();
    void postponed(); ///< the wire is busy, or something else is being asked
    void listGone();  ///< the server does not know the action any more: its module was unloaded

private:
    struct Suspect
    {
        quint64 heard = 0; ///< of the row, when it was suspected
        Correction correction;
    };
    struct List
    {
        ami::Query query;
        std::vector<ListKind> kinds = {};
        bool ofRoom = false;    ///< the people of one room
        bool catchesUp = false; ///< the snapshot had it not: what it tells first is no drift
        bool again = false;     ///< it was asked for once more, for what seems to be left over
        qint64 due = 0;
        QHash<RowId, Suspect> suspects = {}; ///< by the list before this one
    };

    void addList(const ami::Query &query, std::vector<ListKind> kinds, bool ofRoom, bool catchesUp);
    void tick();
    void ask(List &list);
    void onItem(List &list);
    void onEnd(List &list, const ami::Result<qsizetype> &whole);
    void findLeftOver(List &list, const QList<RowId> &rows);
    /// Whether the list before this one found it too, and nothing was heard of it since.
    [[nodiscard]] static bool isKnown(const List &list, const RowId &row, quint64 heard);
    [[nodiscard]] QString nextRoom() const;
    [[nodiscard]] qint64 jittered(qint64 ms) const;
    void record(Correction correction);

    ami::Session &m_session;
    State &m_state;
    std::chrono::milliseconds m_round;
    QTimer m_tick;
    std::vector<List> m_lists;
    quint64 m_messages = 0; ///< of the state, at the last tick

    // The list that is being asked for; m_run is the context of its handlers.
    std::unique_ptr<QObject> m_run;
    bool m_asking = false;
    QByteArray m_actionId;
    ami::Query m_query{};
    QString m_room;                                ///< of a room's list; the last one asked for
    quint64 m_askedAt = 0;                         ///< number of the last message before it
    std::vector<std::pair<RowId, Sight>> m_before; ///< what the last item told of, before it did
    QSet<RowId> m_listed;
    QHash<RowId, Suspect> m_suspects;
    QList<Correction> m_certain;

    QList<Correction> m_corrections;
    QDateTime m_lastCompared;
    QDateTime m_since;
};

} // namespace pbx
