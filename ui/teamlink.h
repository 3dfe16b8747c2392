// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/teamsync.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QSettings;
class QToolButton;

namespace store {
class Secrets;
}

namespace ui {

class StatusLine;

/// The team that this desk shares its calls, notes, contacts and favourites with: which database
/// (kept in `team/…` of the settings, its password in the keychain), how it stands, and a sign
/// where changes wait for long.
class TeamLink : public QObject
{
    Q_OBJECT

public:
    TeamLink(QSettings &settings, store::Secrets &secrets, StatusLine &status, QObject *parent);

    /// Who does the sharing; it outlives this. nullptr: nobody, nothing is shared. It is told of
    /// the database that is kept.
    void setTeam(store::TeamSync *team);
    [[nodiscard]] bool canShare() const { return m_team != nullptr; }

    /// What is kept; without a host nothing is shared.
    [[nodiscard]] store::TeamSettings settings() const;
    /// Shares by that database from now on; \a password "": the one that is kept for it.
    void share(const store::TeamSettings &settings, const QString &password);
    /// Ends it. What is here stays here.
    void leave();
    /// Connects once; triedOut() tells what came of it.
    void tryOut(const store::TeamSettings &settings, const QString &password);

    [[nodiscard]] store::TeamState state() const;
    /// "In step with the team", or what waits, since when and why. Plain text.
    [[nodiscard]] QString stateWords() const;
    /// What is in the way, and what to do about it; "" for nothing.
    [[nodiscard]] static QString troubleWords(store::TeamTrouble trouble, const QString &words);

signals:
    void changed();
    void triedOut(bool good, const QString &words);
    /// The sign was clicked.
    void pageRequested();

private:
    void begin(const store::TeamSettings &settings);
    void withPassword(const store::TeamSettings &settings, const QString &typed,
                      std::function<void(const QString &password)> done);
    void refresh();

    QSettings &m_settings;
    store::Secrets &m_secrets;
    QPointer<store::TeamSync> m_team;
    QToolButton *m_sign;
    QTimer m_late;   ///< what waits may wait for long by now
    QString m_typed; ///< the password of this run, of m_typedFor
    QString m_typedFor;
    QString m_keychain; ///< why it does not give or keep the password
    quint64 m_ticket = 0;
};

} // namespace ui
