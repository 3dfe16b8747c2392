// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teamlink.h"

#include "icons.h"
#include "plaintip.h"
#include "statusline.h"
#include "store/secrets.h"
#include "store/site.h"

#include <QDateTime>
#include <QLocale>
#include <QSettings>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;
using Stage = store::TeamState::Stage;
using store::TeamSettings;
using store::TeamTrouble;

namespace ui {

namespace {

constexpr qint64 Long = 60'000; ///< ms that changes may wait without a sign

QString nameOf(TeamSettings::Tls tls)
{
    return tls == TeamSettings::Tls::Disable   ? u"disable"_s
           : tls == TeamSettings::Tls::Require ? u"require"_s
                                               : u"verify-full"_s;
}

} // namespace

TeamLink::TeamLink(QSettings &settings, store::Secrets &secrets, StatusLine &status,
                   QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_secrets(secrets)
    , m_sign(status.addSign(u"teamSign"_s))
{
    m_sign->setIcon(icon(u"triangle-alert"_s));
    m_sign->hide();
    connect(m_sign, &QToolButton::clicked, this, &TeamLink::pageRequested);
    m_late.setSingleShot(true);
    connect(&m_late, &QTimer::timeout, this, &TeamLink::refresh);
}

void TeamLink::setTeam(store::TeamSync *team)
{
    if (m_team)
        m_team->disconnect(this);
    m_team = team;
    if (team != nullptr) {
        connect(team, &store::TeamSync::stateChanged, this, &TeamLink::refresh);
        connect(team, &store::TeamSync::triedOut, this,
                [this](quint64 ticket, TeamTrouble trouble, const QString &words) {
                    if (ticket == m_ticket)
                        emit triedOut(trouble == TeamTrouble::None,
                                      trouble == TeamTrouble::None ? tr("That works")
                                                                   : troubleWords(trouble, words));
                });
        begin(settings());
    }
    refresh();
}

TeamSettings TeamLink::settings() const
{
    TeamSettings kept;
    kept.host = m_settings.value(u"team/host"_s).toString();
    kept.port = quint16(qBound(1, m_settings.value(u"team/port"_s, 5432).toInt(), 65'535));
    kept.database = m_settings.value(u"team/database"_s).toString();
    kept.user = m_settings.value(u"team/user"_s).toString();
    const QString mode = m_settings.value(u"team/sslmode"_s).toString();
    kept.tls = mode == "disable"_L1   ? TeamSettings::Tls::Disable
               : mode == "require"_L1 ? TeamSettings::Tls::Require
                                      : TeamSettings::Tls::VerifyFull;
    return kept;
}

void TeamLink::share(const TeamSettings &settings, const QString &password)
{
    store::keep(m_settings, u"team/host"_s, settings.host);
    store::keep(m_settings, u"team/port"_s, settings.port);
    store::keep(m_settings, u"team/database"_s, settings.database);
    store::keep(m_settings, u"team/user"_s, settings.user);
    store::keep(m_settings, u"team/sslmode"_s, nameOf(settings.tls));
    m_keychain.clear();
    if (!password.isEmpty()) {
        m_typed = password;
        m_typedFor = settings.secretName();
        m_secrets.write(settings.secretName(), password, this, [this](const QString &error) {
            m_keychain = error;
            emit changed();
        });
    }
    begin(settings);
    emit changed();
}

void TeamLink::leave()
{
    if (store::isLocked(u"team/host"_s))
        return;
    m_secrets.remove(settings().secretName());
    m_typed.clear();
    m_typedFor.clear();
    m_keychain.clear();
    store::keep(m_settings, u"team/host"_s, QString());
    if (m_team)
        m_team->set({}, {});
    emit changed();
}

void TeamLink::withPassword(const TeamSettings &settings, const QString &typed,
                            std::function<void(const QString &password)> done)
{
    const QString known = !typed.isEmpty()                      ? typed
                          : m_typedFor == settings.secretName() ? m_typed
                                                                : QString();
    if (!known.isEmpty()) {
        done(known);
        return;
    }
    m_secrets.read(settings.secretName(), this,
                   [this, done = std::move(done)](const QString &password, const QString &error) {
                       m_keychain = error;
                       done(password); // there are databases that ask for none
                   });
}

void TeamLink::begin(const TeamSettings &settings)
{
    if (!m_team)
        return;
    if (!settings.isComplete()) {
        m_team->set({}, {});
        return;
    }
    withPassword(settings, {}, [this, settings](const QString &password) {
        // Meanwhile it may have been left.
        if (m_team && this->settings() == settings)
            m_team->set(settings, password);
    });
}

void TeamLink::tryOut(const TeamSettings &settings, const QString &password)
{
    if (!m_team)
        return;
    withPassword(settings, password, [this, settings](const QString &known) {
        if (m_team)
            m_ticket = m_team->tryOut(settings, known);
    });
}

store::TeamState TeamLink::state() const
{
    return m_team ? m_team->state() : store::TeamState();
}

QString TeamLink::troubleWords(TeamTrouble trouble, const QString &words)
{
    const auto said = [&words](const QString &what) {
        return words.isEmpty()
                   ? what
                   : tr("%1 (“%2”)", "what is wrong, and the server's words").arg(what, words);
    };
    const auto has = [&words](QLatin1StringView part) {
        return words.contains(part, Qt::CaseInsensitive);
    };
    switch (trouble) {
    case TeamTrouble::None:
        break;
    case TeamTrouble::NoDriver:
        return tr("Qt's driver for PostgreSQL is not installed. On Debian and Ubuntu it is the "
                  "package libqt6sql6-psql.");
    case TeamTrouble::Newer:
        return tr("The database is of a newer Cordboard and is not touched: bring this one up to "
                  "date.");
    case TeamTrouble::Failed:
        return said(tr("The database did not do what was asked."));
    case TeamTrouble::NoFile:
        return said(tr("This desk's own files cannot be read or written."));
    case TeamTrouble::NotReached:
        if (has("no password supplied"_L1))
            return said(tr("The database wants a password, and none is known here."));
        if (has("authentication failed"_L1))
            return said(tr("The user or the password is wrong."));
        if (has("pg_hba"_L1))
            return said(tr("The server lets nobody in from here as this user, or not this way."));
        if (has("ssl"_L1) || has("certificate"_L1))
            return said(tr("The connection cannot be encrypted as it is asked for here."));
        if (has("does not exist"_L1))
            return said(tr("There is no such database, or no such user."));
        if (has("translate host"_L1))
            return said(tr("Nobody knows a computer of that name."));
        if (has("refused"_L1))
            return said(tr("No database server listens there: check the address and the port."));
        return said(tr("The database cannot be reached."));
    }
    return {};
}

QString TeamLink::stateWords() const
{
    const store::TeamState now = state();
    QStringList lines;
    switch (now.stage) {
    case Stage::Off:
        lines << tr("Nothing is shared.");
        break;
    case Stage::Connecting:
        lines << tr("Connecting…");
        break;
    case Stage::InStep:
        lines << (now.waiting == 0 ? tr("In step with the team.") : tr("Connected."));
        break;
    case Stage::Apart:
        lines << tr("Not connected. Everything goes on here, and is made up for.");
        break;
    }
    if (now.waiting > 0)
        lines << tr("%n change(s) wait since %1.", nullptr, now.waiting)
                     .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(now.since),
                                             QLocale::ShortFormat));
    lines << troubleWords(now.trouble, now.words);
    if (!m_keychain.isEmpty())
        lines << tr("The keychain does not keep the password (“%1”): it is asked for at the next "
                    "start.")
                     .arg(m_keychain);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void TeamLink::refresh()
{
    const store::TeamState now = state();
    const qint64 waited = now.since > 0 ? QDateTime::currentMSecsSinceEpoch() - now.since : 0;
    const bool late = now.stage == Stage::Apart && now.waiting > 0 && waited >= Long;
    const bool hopeless = now.trouble == TeamTrouble::NoDriver || now.trouble == TeamTrouble::Newer;
    m_sign->setVisible(late || hopeless);
    if (!m_sign->isHidden()) {
        m_sign->setText(now.waiting > 0 ? tr("Team: %n wait(s)", nullptr, now.waiting)
                                        : tr("Team"));
        m_sign->setToolTip(plainTip(stateWords()));
        m_sign->setAccessibleName(tr("Team"));
        m_sign->setAccessibleDescription(stateWords());
    }
    if (now.waiting > 0 && waited < Long)
        m_late.start(int(Long - waited) + 50);
    emit changed();
}

} // namespace ui
