// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot.h"

#include "state.h"

namespace pbx {

namespace queries = ami::queries;

namespace {

/// Tells what kind of bridge each is (`basic`, `base`, `parking`); 16 and later.
constexpr ami::Query BridgeList{"BridgeList", "BridgeListComplete", {"BridgeListItem"}};

/// Phones whose extension is asked for one by one, at most: see askExtensions().
constexpr qsizetype MostExtensions = 2000;

} // namespace

Snapshot::Snapshot(ami::Session &session, State &state, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_state(state)
{}

Snapshot::~Snapshot() = default;

void Snapshot::start(const QString &context)
{
    cancel();
    m_context = context;
    m_run = std::make_unique<QObject>();
    m_session.send(ami::ListCommands{}, m_run.get(),
                   [this](const auto &answer) { onRights(answer); });
}

void Snapshot::cancel()
{
    m_run.reset();
    m_pending = 0;
    m_failed.clear();
    m_rooms.clear();
    m_conferencesWhole = true;
}

void Snapshot::onRights(const ami::Result<ami::ListCommands::Answer> &answer)
{
    if (!answer && answer.error().kind == ami::Error::Kind::NotConnected)
        return;
    m_rights = answer ? Rights(*answer) : Rights::unknownButOpen();
    emit rightsTold(m_rights);
    if (!m_run)
        return;  // whoever heard of the rights ended it
    ++m_pending; // until everything has been asked

    if (m_rights.allows(ami::CoreSettings::Name)) {
        ++m_pending;
        m_session.send(ami::CoreSettings{}, m_run.get(), [this](const auto &settings) {
            ended(ami::CoreSettings::Name, settings.ok());
        });
    }
    ask(BridgeList, {});
    // 1.6 and later; before, Status is all there is.
    ask(m_rights.allows(queries::CoreShowChannels.action) ? queries::CoreShowChannels
                                                          : queries::Status,
        {ListKind::Channels});
    ask(queries::PjsipShowEndpoints, {ListKind::PjsipPeers});
    ask(queries::PjsipShowContacts, {});
    ask(queries::SipPeers, {ListKind::SipPeers});
    ask(queries::IaxPeerList, {ListKind::IaxPeers});
    ask(queries::ExtensionStateList, {ListKind::Extensions});
    ask(queries::DeviceStateList, {});
    ask(queries::QueueStatus, {ListKind::Queues});
    ask(queries::ParkingLots, {});
    ask(queries::ParkedCalls, {ListKind::ParkedCalls, ListKind::ParkingLots});
    askConferences();
    ask(queries::PjsipShowRegistrationsOutbound, {ListKind::PjsipRegistrations});
    ask(queries::SipShowRegistry, {ListKind::SipRegistrations});
    ask(queries::VoicemailUsersList, {ListKind::Mailboxes});
    ended({}, true);
}

void Snapshot::ask(const ami::Query &query, std::vector<ListKind> sweeps)
{
    if (!m_rights.allows(query.action))
        return;
    ++m_pending;
    m_session.list(query, m_run.get(),
                   [this, action = query.action,
                    sweeps = std::move(sweeps)](const ami::Result<qsizetype> &answer) {
                       if (answer) {
                           for (const ListKind kind : sweeps)
                               m_state.sweep(kind);
                       }
                       // Before 13 extensions are asked for one by one: those of the phones.
                       if (action == queries::SipPeers.action &&
                           !m_rights.allows(queries::ExtensionStateList.action))
                           askExtensions();
                       ended(action, answer.ok());
                   });
}

void Snapshot::askConferences()
{
    if (!m_rights.allows(queries::ConfbridgeListRooms.action))
        return;
    ++m_pending;
    m_session.list(
        queries::ConfbridgeListRooms, m_run.get(),
        [this](const ami::Result<qsizetype> &rooms) {
            m_conferencesWhole = rooms.ok();
            if (m_rooms.isEmpty() && rooms)
                m_state.sweep(ListKind::Conferences);
            const QStringList names = std::exchange(m_rooms, {});
            auto left = std::make_shared<qsizetype>(names.size());
            for (const QString &room : names) {
                ++m_pending;
                m_session.list(queries::ConfbridgeList, m_run.get(),
                               [this, left](const ami::Result<qsizetype> &people) {
                                   m_conferencesWhole = m_conferencesWhole && people.ok();
                                   if (--*left == 0 && m_conferencesWhole)
                                       m_state.sweep(ListKind::Conferences);
                                   ended(queries::ConfbridgeList.action, people.ok());
                               },
                               {}, {{QByteArrayLiteral("Conference"), room}});
            }
            ended(queries::ConfbridgeListRooms.action, rooms.ok());
        },
        [this](const ami::Message &item) {
            if (item.isEvent("ConfbridgeListRooms"))
                m_rooms.append(item.text("Conference"));
        });
}

void Snapshot::askExtensions()
{
    if (!m_rights.allows(ami::ExtensionState::Name) || m_context.isEmpty())
        return;
    qsizetype asked = 0;
    for (const Slot slot : m_state.peers().byBirth()) {
        const QString &name = m_state.peers().at(slot).name;
        if (++asked > MostExtensions)
            break;
        ++m_pending;
        m_session.send(ami::ExtensionState{name.sliced(name.indexOf(u'/') + 1), m_context},
                       m_run.get(), [this](const auto &) {
                           ended({}, true); // a peer need not be an extension
                       });
    }
}

void Snapshot::ended(QByteArrayView action, bool ok)
{
    if (!ok)
        m_failed.append(QString::fromLatin1(action));
    if (--m_pending == 0)
        done();
}

void Snapshot::done()
{
    const QStringList failed = m_failed;
    // The run's own QObject is the context of the handler that is being called: it goes later.
    m_run.release()->deleteLater();
    cancel();
    emit finished(failed);
}

} // namespace pbx
