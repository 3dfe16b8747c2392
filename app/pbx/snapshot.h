// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/actions.h"
#include "ami/queries.h"
#include "ami/session.h"
#include "facts.h"
#include "rights.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace pbx {

class State;

/// Asks a server for everything the live picture needs: after a login, and again after each
/// reconnection. What comes goes to the session's sink like any message; this class knows which
/// lists there are on this server, and has the state sweep what a whole list did not name, and the
/// rows of a list that is not offered any more.
///
/// A list that fails leaves its rows as they are: stale. One that the server refused is left at
/// that; one that came short or not at all is asked for again, with the session's back-off, until
/// it is whole.
class Snapshot : public QObject
{
    Q_OBJECT

public:
    Snapshot(ami::Session &session, State &state, QObject *parent = nullptr);
    ~Snapshot() override;

    /// Begins, again where it runs already. \a context is where extensions are looked for on
    /// servers without ExtensionStateList (before 13). \a isBooted: the server has loaded its
    /// modules, so that what it does not offer is gone for good.
    void start(const QString &context, bool isBooted);
    /// Asks again for what settings decide: peers, extensions, queues, agents, lots, registrations
    /// and mailboxes; after a reload. Nothing where it is running.
    void refresh();
    /// Ends it without finished().
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }
    /// The lists that came short, or not at all, and are asked for again.
    [[nodiscard]] QStringList incomplete() const { return m_short; }

signals:
    void rightsTold(const pbx::Rights &rights);
    /// Everything has been answered; \a failed names the lists that could not be had. Comes again
    /// each time incomplete() has been asked for again, and after a refresh().
    void finished(const QStringList &failed);

private:
    void askRights();
    void onRights(const ami::Result<ami::ListCommands::Answer> &answer);
    void ask(const ami::Query &query, std::vector<ListKind> sweeps);
    /// The server offered it once, and does not any more: its module was unloaded.
    [[nodiscard]] bool isGone(const ami::Query &query) const;
    void askWhatHappens();
    void askSettings();
    void askConferences();
    void askRooms(const ami::Query &query, std::function<void(const ami::Message &)> item,
                  const ami::Session::Fields &fields);
    void askOneByOne();
    void ended(QByteArrayView action, const ami::Error *error, std::function<void()> again = {});
    void done();
    void askAgain();

    ami::Session &m_session;
    State &m_state;
    Rights m_rights;
    Rights m_offered; ///< before those, by a server that was up
    QString m_context;
    std::unique_ptr<QObject> m_run; ///< context of everything that was asked: gone, it is void
    int m_pending = 0;
    bool m_refresh = false;
    bool m_isBooted = false;
    Instant m_askedAt = 0;   ///< of a refresh: rows that were spoken of since are not swept
    bool m_oneByOne = false; ///< the lists are done, and what has no list has been asked for
    QStringList m_failed;
    QStringList m_short;                        ///< of the run before this one: see incomplete()
    QStringList m_shortNow;                     ///< those of m_failed that m_again asks for
    std::vector<std::function<void()>> m_again; ///< each asks for one of them
    ami::Backoff m_backoff;
    QTimer m_wait;       ///< until m_again
    QStringList m_rooms; ///< of ConfBridge, whose people are to be asked for
    int m_conferenceLists = 0;
    bool m_conferencesWhole = true;
    bool m_conferencesAgain = false; ///< one of their lists came short
};

} // namespace pbx
