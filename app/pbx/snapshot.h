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

#include <memory>
#include <vector>

namespace pbx {

class State;

/// Asks a server for everything the live picture needs: after a login, and again after each
/// reconnection. What comes goes to the session's sink like any message; this class knows which
/// lists there are on this server, and has the state sweep what a whole list did not name.
///
/// A list that fails leaves its rows as they are: stale.
class Snapshot : public QObject
{
    Q_OBJECT

public:
    Snapshot(ami::Session &session, State &state, QObject *parent = nullptr);
    ~Snapshot() override;

    /// Begins, again where it runs already. \a context is where extensions are looked for on
    /// servers without ExtensionStateList (before 13).
    void start(const QString &context);
    /// Ends it without finished().
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

signals:
    void rightsTold(const pbx::Rights &rights);
    /// Everything has been answered; \a failed names the lists that could not be had.
    void finished(const QStringList &failed);

private:
    void onRights(const ami::Result<ami::ListCommands::Answer> &answer);
    void ask(const ami::Query &query, std::vector<ListKind> sweeps);
    void askConferences();
    void askExtensions();
    void ended(QByteArrayView action, bool ok);
    void done();

    ami::Session &m_session;
    State &m_state;
    Rights m_rights;
    QString m_context;
    std::unique_ptr<QObject> m_run; ///< context of everything that was asked: gone, it is void
    int m_pending = 0;
    QStringList m_failed;
    QStringList m_rooms;
    bool m_conferencesWhole = true;
};

} // namespace pbx
