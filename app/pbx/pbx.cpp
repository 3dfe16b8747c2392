// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx.h"

#include "ami/queries.h"
#include "attendant.h"
#include "driftcheck.h"
#include "snapshot.h"
#include "translate.h"

#include <QMetaMethod>

#include <chrono>

namespace pbx {

using namespace std::chrono_literals;

Pbx::Pbx(QObject *parent)
    : QObject(parent)
    , m_snapshot(std::make_unique<Snapshot>(m_session, m_state))
    , m_driftCheck(std::make_unique<DriftCheck>(m_session, m_state))
    , m_attendant(std::make_unique<Attendant>(*this))
{
    m_session.setSink([this](const ami::Message &message) { onMessage(message); });
    m_session.setDrained([this] { onDrained(); });
    connect(&m_session, &ami::Session::stageChanged, this, &Pbx::onStage);
    connect(m_snapshot.get(), &Snapshot::rightsTold, this, [this](const Rights &rights) {
        m_rights = rights;
        emit rightsChanged();
    });
    connect(m_snapshot.get(), &Snapshot::finished, this, &Pbx::onSnapshot);
    connect(&m_state, &State::serverStopping, this, [this] {
        // What it still tells is of its last moments; the connection ends soon.
        if (m_link == Link::Live)
            setLink(Link::Stale);
    });
    connect(&m_state, &State::serverVersionChanged, this, &Pbx::linkChanged);

    m_sinceCommit.start();
    m_rate.setInterval(1s);
    connect(&m_rate, &QTimer::timeout, this, [this] {
        const quint64 messages = m_state.counters().messages;
        m_perSecond = static_cast<double>(messages - std::exchange(m_counted, messages));
    });
    m_rate.start();
}

Pbx::~Pbx()
{
    // The session's own end changes its stage; nobody must hear of it from a half-gone Pbx.
    m_session.disconnect(this);
    m_session.setSink({});
    m_session.setDrained({});
}

void Pbx::open(const Profile &profile)
{
    m_profile = profile;
    ami::Endpoint endpoint;
    endpoint.host = profile.host;
    endpoint.port = profile.port;
    endpoint.tls = profile.tls;
    endpoint.pinnedSha256 = profile.fingerprint;
    endpoint.user = profile.user;
    endpoint.secret = profile.secret;
    m_session.open(endpoint);
    emit linkChanged(); // another profile, whatever became of the link
}

void Pbx::close()
{
    m_session.close();
}

void Pbx::reconnectNow()
{
    m_session.reconnectNow();
}

// The link ----------------------------------------------------------------------------------------

void Pbx::onStage(ami::Session::Stage stage)
{
    using Stage = ami::Session::Stage;
    if (stage != Stage::Live) {
        m_wantsSnapshot = false;
        m_snapshot->cancel();
        m_driftCheck->stop();
    }
    switch (stage) {
    case Stage::Closed:
        setLink(Link::Closed);
        break;
    case Stage::Refused:
        setLink(Link::Refused);
        break;
    case Stage::Live:
        m_state.beginEpoch();
        m_wantsSnapshot = true;
        setLink(m_wasLive ? Link::Stale : Link::Connecting);
        break;
    case Stage::Connecting:
    case Stage::Greeting:
    case Stage::LoggingIn:
    case Stage::Waiting:
        setLink(m_wasLive ? Link::Stale : Link::Connecting);
        break;
    }
}

/// Tells even where the word stays the same: what stands behind it (the error, the next try) does
/// not.
void Pbx::setLink(Link link)
{
    m_link = link;
    m_wasLive = m_wasLive || link == Link::Live;
    m_state.setLive(link == Link::Live || link == Link::Replay);
    emit linkChanged();
}

void Pbx::onMessage(const ami::Message &message)
{
    m_state.receive(message);
    // A server that is still booting takes logins before it knows its phones; it tells when it is
    // done (1.8 and later; a server that is up says so right behind the login's answer).
    if (message.isEvent("FullyBooted") && m_session.isLive())
        m_wantsSnapshot = true;
}

void Pbx::onDrained()
{
    if (m_session.isLive() && std::exchange(m_wantsSnapshot, false))
        m_snapshot->start(m_profile.context);
    m_state.counters().bytes = m_session.bytes();
    m_state.counters().malformed = m_session.malformed();
    m_state.commit();
}

void Pbx::onSnapshot()
{
    m_state.commit();
    if (m_rights.allows(ami::queries::CoreShowChannels.action))
        m_driftCheck->start(ami::queries::CoreShowChannels);
    else if (m_rights.allows(ami::queries::Status.action))
        m_driftCheck->start(ami::queries::Status);
    setLink(Link::Live);
}

// A recording as the PBX --------------------------------------------------------------------------

void Pbx::replay(const ami::Message &message)
{
    if (m_link != Link::Replay) {
        m_state.freezeClock();
        setLink(Link::Replay);
    }
    if (message.kind() == ami::Message::Kind::Banner) {
        // A second banner: the recorder reconnected. What is not told again is gone.
        if (!m_replayBanner.isEmpty())
            m_state.beginEpoch();
        m_replayItems.clear();
        m_replayBanner = ami::decoded(message.name());
        emit linkChanged();
    }
    m_state.receive(message);
    if (m_state.epoch() > 1)
        sweepReplayed(message);
    m_state.counters().bytes += static_cast<quint64>(message.raw().size());
    if (m_wireWanted)
        emit wire(false, message.raw().toByteArray());
    if (m_sinceCommit.hasExpired(33)) {
        m_state.commit();
        m_sinceCommit.restart();
    }
}

/// The end of a whole list sweeps, as it does on a live connection; here nobody asked for it, so
/// that it is whole must be seen from its own count.
void Pbx::sweepReplayed(const ami::Message &message)
{
    if (!message.isEvent())
        return;
    const QByteArray id = message.value("ActionID").toByteArray();
    if (id.isEmpty())
        return;
    if (!message.name().endsWith("Complete")) {
        ++m_replayItems[id];
        return;
    }
    const qint64 items = m_replayItems.take(id);
    translate(message, [&](const Fact &fact) {
        if (const auto *end = std::get_if<ListEnded>(&fact);
            end && (end->items < 0 || end->items <= items))
            m_state.sweep(end->kind);
    });
}

void Pbx::finishReplay(quint64 bytes, quint64 malformed)
{
    if (bytes > 0)
        m_state.counters().bytes = bytes;
    m_state.counters().malformed = malformed;
    m_state.freezeClock();
    setLink(Link::Replay);
    m_state.commit();
}

// The wire ----------------------------------------------------------------------------------------

void Pbx::connectNotify(const QMetaMethod &signal)
{
    if (signal == QMetaMethod::fromSignal(&Pbx::wire))
        listenToWire();
}

void Pbx::disconnectNotify(const QMetaMethod &)
{
    // Later: Qt may still hold its lock here (6.4 does in disconnect(QMetaObject::Connection)), and
    // isSignalConnected() would wait for it for ever.
    QMetaObject::invokeMethod(this, &Pbx::listenToWire, Qt::QueuedConnection);
}

void Pbx::listenToWire()
{
    const bool wanted = isSignalConnected(QMetaMethod::fromSignal(&Pbx::wire));
    if (wanted == m_wireWanted)
        return;
    m_wireWanted = wanted;
    if (wanted)
        m_session.setWireLog(
            [this](bool sent, const QByteArray &block) { emit wire(sent, block); });
    else
        m_session.setWireLog({});
}

// What is known -----------------------------------------------------------------------------------

const Profile &Pbx::profile() const
{
    return m_profile;
}

Link Pbx::link() const
{
    return m_link;
}

bool Pbx::wasLive() const
{
    return m_wasLive;
}

QString Pbx::lastError() const
{
    return m_session.lastError();
}

qint64 Pbx::msToRetry() const
{
    return m_session.msToRetry();
}

QString Pbx::banner() const
{
    return m_replayBanner.isEmpty() ? m_session.banner() : m_replayBanner;
}

QString Pbx::server() const
{
    return m_state.serverVersion();
}

qint64 Pbx::confirmedAgeMs() const
{
    return m_link == Link::Replay ? 0 : m_session.msSinceLastByte();
}

int Pbx::latencyMs() const
{
    return m_session.latencyMs();
}

double Pbx::eventsPerSecond() const
{
    return m_perSecond;
}

State &Pbx::state()
{
    return m_state;
}

const State &Pbx::state() const
{
    return m_state;
}

const Rights &Pbx::rights() const
{
    return m_rights;
}

Attendant &Pbx::attendant()
{
    return *m_attendant;
}

ami::Session &Pbx::session()
{
    return m_session;
}

const ami::Session &Pbx::session() const
{
    return m_session;
}

} // namespace pbx
