// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot.h"

#include "state.h"

namespace pbx {

namespace queries = ami::queries;

namespace {

/// Phones whose extensions and mailboxes are asked for one by one, at most.
constexpr qsizetype MostPhones = 2000;

} // namespace

Snapshot::Snapshot(ami::Session &session, State &state, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_state(state)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &Snapshot::askAgain);
}

Snapshot::~Snapshot() = default;

void Snapshot::start(const QString &context, bool isBooted)
{
    cancel();
    m_context = context;
    m_isBooted = isBooted;
    m_refresh = false;
    m_askedAt = 0;
    m_backoff = ami::Backoff(m_session.timing().backoff);
    m_run = std::make_unique<QObject>();
    askRights();
}

void Snapshot::refresh()
{
    if (m_run)
        return;
    // What came short before is still to be asked for again.
    m_wait.stop();
    m_shortNow = m_short;
    m_refresh = true;
    m_isBooted = true; // a server that reloads is up
    m_offered = m_rights;
    m_oneByOne = false;
    m_askedAt = m_state.now();
    m_run = std::make_unique<QObject>();
    askRights();
}

void Snapshot::askRights()
{
    m_session.send(ami::ListCommands{}, m_run.get(),
                   [this](const auto &answer) { onRights(answer); });
}

void Snapshot::cancel()
{
    m_wait.stop();
    m_run.reset();
    m_pending = 0;
    m_failed.clear();
    m_short.clear();
    m_shortNow.clear();
    m_again.clear();
    m_rooms.clear();
    m_oneByOne = false;
}

void Snapshot::onRights(const ami::Result<ami::ListCommands::Answer> &answer)
{
    if (!answer && answer.error().kind == ami::Error::Kind::NotConnected)
        return;
    if (!answer && answer.error().kind == ami::Error::Kind::TimedOut) {
        // Every server answers this, if only by an error. Without it nothing can be asked well.
        QTimer::singleShot(m_backoff.next(), m_run.get(), [this] { askRights(); });
        return;
    }
    m_rights = answer ? Rights(*answer) : Rights::unknownButOpen();
    emit rightsTold(m_rights);
    if (!m_run)
        return;  // whoever heard of the rights ended it
    ++m_pending; // until everything has been asked

    if (!m_refresh)
        askWhatHappens();
    ask(queries::PjsipShowEndpoints, {ListKind::PjsipPeers});
    ask(queries::PjsipShowContacts, {});
    ask(queries::SipPeers, {ListKind::SipPeers});
    ask(queries::IaxPeerList, {ListKind::IaxPeers});
    ask(queries::ExtensionStateList, {ListKind::Extensions});
    ask(queries::DeviceStateList, {});
    ask(queries::QueueStatus, {ListKind::Queues});
    ask(queries::Agents, {ListKind::Agents});
    if (m_refresh) {
        ask(queries::ParkingLots, {ListKind::ParkingLots});
    } else { // before 12 only the parked calls tell of lots
        ask(queries::ParkingLots, {});
        ask(queries::ParkedCalls, {ListKind::ParkedCalls, ListKind::ParkingLots});
        askConferences();
    }
    ask(queries::PjsipShowRegistrationsOutbound, {ListKind::PjsipRegistrations});
    ask(queries::SipShowRegistry, {ListKind::SipRegistrations});
    ask(queries::IaxRegistry, {ListKind::IaxRegistrations});
    ask(queries::VoicemailUsersList, {ListKind::Mailboxes});
    if (m_isBooted)
        m_offered = m_rights;
    ended({}, nullptr);
}

/// What changes by itself, whatever the settings: once after a login.
void Snapshot::askWhatHappens()
{
    askSettings();
    ask(queries::BridgeList, {});
    // 1.6 and later; before, Status is all there is.
    ask(m_rights.allows(queries::CoreShowChannels.action) ? queries::CoreShowChannels
                                                          : queries::Status,
        {ListKind::Channels});
}

void Snapshot::askSettings()
{
    if (!m_rights.allows(ami::CoreSettings::Name))
        return;
    ++m_pending;
    m_session.send(ami::CoreSettings{}, m_run.get(), [this](const auto &settings) {
        ended(ami::CoreSettings::Name, settings ? nullptr : &settings.error(),
              [this] { askSettings(); });
    });
}

bool Snapshot::isGone(const ami::Query &query) const
{
    return m_isBooted && m_offered.allows(query.action) && !m_rights.allows(query.action);
}

void Snapshot::ask(const ami::Query &query, std::vector<ListKind> sweeps)
{
    if (isGone(query)) {
        for (const ListKind kind : sweeps)
            m_state.sweep(kind, m_askedAt);
    }
    if (!m_rights.allows(query.action))
        return;
    ++m_pending;
    m_session.list(query, m_run.get(),
                   [this, query, sweeps = std::move(sweeps)](const ami::Result<qsizetype> &answer) {
                       if (answer) {
                           for (const ListKind kind : sweeps)
                               m_state.sweep(kind, m_askedAt);
                       }
                       ended(query.action, answer ? nullptr : &answer.error(),
                             [this, query, sweeps] { ask(query, sweeps); });
                   });
}

/// Rooms of both kinds are one table, swept when all their lists were whole.
void Snapshot::askConferences()
{
    m_conferenceLists = 0;
    m_conferencesWhole = true;
    m_conferencesAgain = false;
    if (isGone(queries::ConfbridgeListRooms) || isGone(queries::MeetmeList))
        m_state.sweep(ListKind::Conferences, m_askedAt); // what the others list comes again
    askRooms(queries::MeetmeListRooms, {}, {});
    askRooms(queries::MeetmeList, {}, {});
    askRooms(queries::ConfbridgeListRooms,
             [this](const ami::Message &item) {
                 if (item.isEvent("ConfbridgeListRooms"))
                     m_rooms.append(item.text("Conference"));
             },
             {});
}

void Snapshot::askRooms(const ami::Query &query, std::function<void(const ami::Message &)> item,
                        const ami::Session::Fields &fields)
{
    if (!m_rights.allows(query.action))
        return;
    ++m_pending;
    ++m_conferenceLists;
    m_session.list(
        query, m_run.get(),
        [this, action = query.action](const ami::Result<qsizetype> &answer) {
            for (const QString &room : std::exchange(m_rooms, {})) {
                askRooms(queries::ConfbridgeList, {}, {{QByteArrayLiteral("Conference"), room}});
            }
            m_conferencesWhole = m_conferencesWhole && answer.ok();
            if (--m_conferenceLists == 0 && m_conferencesWhole)
                m_state.sweep(ListKind::Conferences, m_askedAt);
            // One list of them that came short: all again, once.
            std::function<void()> again;
            if (!answer && !std::exchange(m_conferencesAgain, true))
                again = [this] { askConferences(); };
            ended(action, answer ? nullptr : &answer.error(), std::move(again));
        },
        std::move(item), fields);
}

/// What old servers have no list of, for the phones that are known by now.
void Snapshot::askOneByOne()
{
    QStringList phones; // without their technology
    for (const Slot slot : m_state.peers().byBirth()) {
        const QString &name = m_state.peers().at(slot).name;
        if (phones.size() < MostPhones)
            phones.append(name.sliced(name.indexOf(u'/') + 1));
    }
    // Before 13: the extensions of the phones, and those that events told of.
    if (!m_rights.allows(queries::ExtensionStateList.action) &&
        m_rights.allows(ami::ExtensionState::Name)) {
        QStringList keys;
        for (const Slot slot : m_state.extensions().byBirth())
            keys.append(m_state.extensions().keyOf(slot));
        for (const QString &phone : std::as_const(phones)) {
            if (!m_context.isEmpty())
                keys.append(phone + u'@' + m_context);
        }
        keys.removeDuplicates();
        for (const QString &key : std::as_const(keys)) {
            const qsizetype at = key.indexOf(u'@');
            ++m_pending;
            m_session.send(ami::ExtensionState{key.first(at), key.sliced(at + 1)}, m_run.get(),
                           [this](const auto &) {
                               ended({}, nullptr); // a peer need not be an extension
                           });
        }
    }
    // Before 1.6.2: their mailboxes. Later servers without the list have no mailboxes.
    if (!m_rights.allows(queries::VoicemailUsersList.action) &&
        !m_rights.allows(queries::CoreShowChannels.action) &&
        m_rights.allows(ami::MailboxCount::Name)) {
        QStringList keys;
        for (const Slot slot : m_state.mailboxes().byBirth())
            keys.append(m_state.mailboxes().keyOf(slot));
        for (const QString &phone : std::as_const(phones))
            keys.append(phone + QLatin1StringView("@default"));
        keys.removeDuplicates();
        for (const QString &key : std::as_const(keys)) {
            ++m_pending;
            m_session.send(ami::MailboxCount{key}, m_run.get(),
                           [this](const auto &) { ended({}, nullptr); });
        }
    }
}

void Snapshot::ended(QByteArrayView action, const ami::Error *error, std::function<void()> again)
{
    if (error) {
        using Kind = ami::Error::Kind;
        const QString name = QString::fromLatin1(action);
        if (!m_failed.contains(name))
            m_failed.append(name);
        const bool cameShort = error->kind == Kind::TimedOut || error->kind == Kind::Malformed;
        if (cameShort && !m_shortNow.contains(name)) {
            m_shortNow.append(name);
            if (again)
                m_again.push_back(std::move(again));
        }
    }
    if (--m_pending > 0)
        return;
    if (std::exchange(m_oneByOne, true)) {
        done();
        return;
    }
    ++m_pending; // until everything has been asked
    askOneByOne();
    ended({}, nullptr);
}

void Snapshot::done()
{
    // The run's own QObject is the context of the handler that is being called: it goes later.
    m_run.release()->deleteLater();
    m_short = std::exchange(m_shortNow, {});
    if (!m_again.empty())
        m_wait.start(m_backoff.next());
    emit finished(std::exchange(m_failed, {}));
}

void Snapshot::askAgain()
{
    m_oneByOne = false;
    m_run = std::make_unique<QObject>();
    ++m_pending; // until everything has been asked
    for (const auto &ask : std::exchange(m_again, {}))
        ask();
    ended({}, nullptr);
}

} // namespace pbx
