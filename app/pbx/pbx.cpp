// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pbx.h"

#include "attendant.h"
#include "driftcheck.h"
#include "flows/flows.h"
#include "gauge.h"
#include "overload.h"
#include "snapshot.h"
#include "tape.h"

#include <QDateTime>
#include <QMetaMethod>

#include <algorithm>
#include <chrono>

namespace pbx {

using namespace std::chrono_literals;
using std::chrono::ceil;
using std::chrono::milliseconds;

namespace {

/// Under load what came is taken at a slower pace, so that the rest of the computer has a core for
/// so many times as long as a drain took; slower than SlowestFrame would look like a lag.
constexpr int Rest = 20;
constexpr milliseconds SlowestFrame = 100ms;
/// Lists are taken in smaller pieces: what they tell makes six times as much work as it is.
constexpr milliseconds ListPiece = 4ms;

} // namespace

ami::Endpoint Profile::endpoint() const
{
    ami::Endpoint endpoint;
    endpoint.host = host;
    endpoint.port = port;
    endpoint.tls = tls;
    endpoint.pinnedSha256 = fingerprint;
    endpoint.user = user;
    endpoint.secret = secret;
    endpoint.allowClearSecret = clearSecret;
    return endpoint;
}

Pbx::Pbx(QObject *parent)
    : QObject(parent)
    , m_tape(std::make_unique<Tape>(m_session))
    , m_snapshot(std::make_unique<Snapshot>(m_session, m_state))
    , m_driftCheck(std::make_unique<DriftCheck>(m_session, m_state))
    , m_overload(std::make_unique<Overload>(m_session))
    , m_attendant(std::make_unique<Attendant>(*this))
{
    m_session.setSink([this](const ami::Message &message) { onMessage(message); });
    m_session.setDrained([this] { onDrained(); });
    connect(&m_session, &ami::Session::stageChanged, this, &Pbx::onStage);
    connect(&m_session, &ami::Session::suspectChanged, this, &Pbx::onFreshness);
    connect(m_overload.get(), &Overload::changed, this, &Pbx::onFreshness);
    connect(m_overload.get(), &Overload::restored, this, &Pbx::onRestored);
    connect(m_snapshot.get(), &Snapshot::rightsTold, this, [this](const Rights &rights) {
        m_listsChanged = rights.actions() != m_rights.actions();
        m_rights = rights;
        emit rightsChanged();
    });
    connect(m_snapshot.get(), &Snapshot::finished, this, &Pbx::onSnapshot);
    connect(&m_state, &State::serverStopping, this, [this] {
        // What it still tells is of its last moments; the connection ends soon.
        if (m_link == Link::Live)
            setLink(Link::Stale);
    });
    // A reload tells of each module: ask once, when it has calmed down.
    m_reloaded.setSingleShot(true);
    m_reloaded.setInterval(1s);
    connect(&m_state, &State::serverReloaded, &m_reloaded, qOverload<>(&QTimer::start));
    connect(m_driftCheck.get(), &DriftCheck::listGone, this, [this] {
        if (!m_reloaded.isActive())
            m_reloaded.start();
    });
    connect(&m_reloaded, &QTimer::timeout, this, [this] {
        if (m_link == Link::Live && !m_snapshot->isRunning())
            m_snapshot->refresh();
        else if (m_snapshot->isRunning())
            m_reloaded.start(); // what it asked for may be of before
    });
    connect(&m_state, &State::serverVersionChanged, this, &Pbx::linkChanged);

    m_flows = std::make_unique<Flows>(*this);

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
    m_session.open(profile.endpoint());
    emit linkChanged(); // another profile, whatever became of the link
}

void Pbx::setDesk(const Desk &desk)
{
    if (m_profile.desk == desk)
        return;
    m_profile.desk = desk;
    emit deskChanged();
}

void Pbx::close()
{
    m_session.close();
}

void Pbx::trust(const QByteArray &sha256)
{
    Profile profile = m_profile;
    profile.fingerprint = sha256;
    open(profile);
}

void Pbx::reconnectNow()
{
    m_session.reconnectNow();
}

void Pbx::resync()
{
    if (m_link == Link::Live)
        m_snapshot->start(m_profile.context, m_booted);
}

// The link ----------------------------------------------------------------------------------------

void Pbx::onStage(ami::Session::Stage stage)
{
    using Stage = ami::Session::Stage;
    m_syncing = stage == Stage::Live;
    m_booted = m_doubted = false;
    if (stage != Stage::Live) {
        m_wantsSnapshot = false;
        m_snapshot->cancel();
        m_driftCheck->stop();
        m_reloaded.stop();
        m_overload->reset();
    }
    switch (stage) {
    case Stage::Closed:
        setLink(Link::Closed);
        break;
    case Stage::Refused:
        setLink(Link::Refused);
        break;
    case Stage::Untrusted:
        setLink(Link::Untrusted);
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

/// After a sleep the picture is as old as that was long, and the link may be dead without a sign.
/// Where it is not, all that happened meanwhile stands in the socket, before the Ping's answer.
/// And where more comes than can be taken, what is shown is as old as what waits.
void Pbx::onFreshness()
{
    const bool old = m_session.isSuspect() || m_overload->isBehind();
    if (m_overload->asked() != Overload::Asked::All)
        m_driftCheck->stop(); // what is not told any more is no drift
    if (old && m_link == Link::Live) {
        m_doubted = true;
        setLink(Link::Stale);
    } else if (!old && std::exchange(m_doubted, false)) {
        setLink(Link::Live);
    } else {
        emit linkChanged();
    }
}

/// All events come again: what was not told meanwhile is asked for, and old until then.
void Pbx::onRestored()
{
    m_state.beginEpoch();
    m_doubted = false;
    m_syncing = true;
    setLink(Link::Stale);
    // Behind the action that asks for all events, which is about to be sent.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_session.isLive() && m_syncing)
                m_snapshot->start(m_profile.context, m_booted);
        },
        Qt::QueuedConnection);
}

/// Tells even where the word stays the same: what stands behind it (the error, the next try) does
/// not.
void Pbx::setLink(Link link)
{
    if (m_link == Link::Live && link != Link::Live)
        m_pictureAt = m_state.now() - std::max<qint64>(0, confirmedAgeMs());
    m_link = link;
    m_wasLive = m_wasLive || link == Link::Live;
    m_state.setLive(link == Link::Live || link == Link::Replay);
    emit linkChanged();
}

void Pbx::onMessage(const ami::Message &message)
{
    if (m_gauge)
        m_gauge->message(message);
    m_state.receive(message, m_driftCheck->look(message));
    // A server that is still booting takes logins before it knows its phones; it tells when it is
    // done (1.8 and later; a server that is up says so right behind the login's answer).
    if (message.isEvent("FullyBooted") && m_session.isLive() && !std::exchange(m_booted, true))
        m_syncing = m_wantsSnapshot = true;
}

void Pbx::onDrained()
{
    if (m_session.isLive() && std::exchange(m_wantsSnapshot, false)) {
        m_driftCheck->stop(); // the snapshot brings the picture up to date
        m_snapshot->start(m_profile.context, m_booted);
    }
    m_state.counters().bytes = m_session.bytes();
    m_state.counters().malformed = m_session.malformed();
    m_state.commit();
    setPace();
    if (m_gauge)
        m_gauge->tick(m_session.drainNs());
    if (m_state.isOverfull()) {
        m_session.giveUp(ami::Session::Failure::Overload,
                         QStringLiteral("the server tells of more than any PBX has"));
        m_state.clear();
        m_state.commit();
    } else if (m_session.isLive()) {
        m_overload->look(m_syncing);
    }
}

/// By what the drain that ends took.
void Pbx::setPace()
{
    const std::chrono::nanoseconds took(m_session.drainNs());
    const quint64 items = m_session.listItems();
    const bool hasItems = items != std::exchange(m_listItems, items);
    // A storm before the lists is taken as it comes.
    const bool isList = m_syncing && (hasItems || took < ListPiece);
    m_session.setPace(m_syncing ? 0ms : std::min(ceil<milliseconds>(Rest * took), SlowestFrame),
                      isList ? ListPiece : m_session.timing().drainBudget);
}

void Pbx::onSnapshot(const QStringList &failed)
{
    m_state.commit();
    const bool synced = std::exchange(m_syncing, false);
    m_failed = synced ? failed : m_failed + failed;
    if (std::exchange(m_listsChanged, false) || synced)
        m_driftCheck->start(m_rights, m_failed);
    if (synced) {
        m_doubted = m_session.isSuspect() || m_overload->isBehind();
        setLink(!m_doubted ? Link::Live : m_wasLive ? Link::Stale : Link::Connecting);
    } else { // only some lists were asked for again
        emit linkChanged();
    }
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

const Certificate &Pbx::untrusted() const
{
    return m_session.certificate();
}

bool Pbx::keptSecret() const
{
    return m_session.failure() == ami::Session::Failure::ClearSecret;
}

bool Pbx::isTlsTooOld() const
{
    return m_session.failure() == ami::Session::Failure::TlsTooOld;
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
    return m_link == Link::Replay ? 0 : m_session.msSinceLastMessage();
}

QStringList Pbx::incomplete() const
{
    return m_snapshot->incomplete();
}

qint64 Pbx::pictureAgeMs() const
{
    if (m_link == Link::Live || m_link == Link::Replay)
        return confirmedAgeMs();
    return m_wasLive ? m_state.now() - m_pictureAt : -1;
}

int Pbx::latencyMs() const
{
    return m_session.latencyMs();
}

double Pbx::eventsPerSecond() const
{
    return m_perSecond;
}

qint64 Pbx::wallTime() const
{
    return m_link == Link::Replay && m_replayWallTime > 0 ? m_replayWallTime
                                                          : QDateTime::currentMSecsSinceEpoch();
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

DriftCheck &Pbx::driftCheck()
{
    return *m_driftCheck;
}

const DriftCheck &Pbx::driftCheck() const
{
    return *m_driftCheck;
}

Attendant &Pbx::attendant()
{
    return *m_attendant;
}

Tape &Pbx::tape()
{
    return *m_tape;
}

const Tape &Pbx::tape() const
{
    return *m_tape;
}

Overload &Pbx::overload()
{
    return *m_overload;
}

const Overload &Pbx::overload() const
{
    return *m_overload;
}

Flows &Pbx::flows()
{
    return *m_flows;
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
