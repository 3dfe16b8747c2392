// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

#include "actions.h"
#include "masking.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <limits>

namespace ami {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

/// As much of a stranger's first line as a message to the user can hold.
constexpr qsizetype ShownBytes = 80;

/// More than this is no reason to wait for the next frame.
constexpr qsizetype MuchWaits = 1024 * 1024;

/// What may be on its way at most: our receive buffer, and as much at the server.
constexpr quint64 SocketsHold = 4 * 1024 * 1024;

/// The words of this program are marked for translation where they stand; the window translates
/// them with their number, if any, put back (ui::lastErrorWords()).
QString plain(const char *words)
{
    return QString::fromLatin1(words);
}

QString overloadWords(Codec::Failure failure)
{
    switch (failure) {
    case Codec::Failure::TooMuchPending:
        return plain(QT_TRANSLATE_NOOP("ami::Session", "the server sends more than can be taken"));
    case Codec::Failure::LineTooLong:
        return plain(QT_TRANSLATE_NOOP("ami::Session", "a line is longer than any server sends"));
    default:
        return plain(QT_TRANSLATE_NOOP("ami::Session", "a block is longer than any server sends"));
    }
}

Session::Failure failureOf(Transport::Trouble trouble)
{
    switch (trouble) {
    case Transport::Trouble::Unreachable:
        return Session::Failure::Unreachable;
    case Transport::Trouble::Tls:
        return Session::Failure::Tls;
    case Transport::Trouble::TlsTooOld:
        return Session::Failure::TlsTooOld;
    case Transport::Trouble::Untrusted:
        return Session::Failure::Certificate;
    case Transport::Trouble::Ended:
        break;
    }
    return Session::Failure::Ended;
}

Session::Stage stageAfter(Session::Failure failure)
{
    switch (failure) {
    case Session::Failure::LoginRefused:
    case Session::Failure::ClearSecret:
        return Session::Stage::Refused;
    case Session::Failure::Certificate:
        return Session::Stage::Untrusted;
    default:
        return Session::Stage::Waiting;
    }
}

} // namespace

Session::Session(QObject *parent)
    : QObject(parent)
{
    m_requests.setWrite([this](const QByteArray &block) { write(block); });
    connect(&m_keepalive, &Keepalive::checking, &m_sleepWatch, &SleepWatch::look);
    connect(&m_keepalive, &Keepalive::pingWanted, this, &Session::ping);
    connect(&m_keepalive, &Keepalive::died, this, &Session::onDead);
    connect(&m_sleepWatch, &SleepWatch::woke, this, &Session::onWoke);
    for (QTimer *timer : {&m_connectTimer, &m_deadlineTimer, &m_drainTimer})
        timer->setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this, &Session::connectNow);
    connect(&m_deadlineTimer, &QTimer::timeout, this, &Session::onDeadline);
    connect(&m_drainTimer, &QTimer::timeout, this, &Session::drain);
    setTiming({});
}

Session::~Session()
{
    if (m_transport)
        m_transport.release()->finish();
}

void Session::setWireLog(std::function<void(bool, const QByteArray &)> log)
{
    m_wireLog = std::move(log);
}

void Session::setConnector(std::function<std::unique_ptr<QIODevice>()> connector)
{
    m_connector = std::move(connector);
}

void Session::setTiming(const Timing &timing)
{
    m_timing = timing;
    m_frame = timing.frame;
    m_drainBudget = timing.drainBudget;
    m_keepalive.setTimes(timing.silence, timing.measure, timing.dead);
    m_backoff = Backoff(timing.backoff);
}

// --- Life

void Session::open(const Endpoint &endpoint)
{
    close();
    m_endpoint = endpoint;
    m_banner.clear();
    m_backoff.reset();
    m_failure = Failure::None;
    m_lastError.clear();
    m_certificate = {};
    m_sleepWatch.start();
    scheduleConnect(milliseconds(0));
}

void Session::close()
{
    m_connectTimer.stop();
    m_sleepWatch.stop();
    if (m_stage == Stage::Closed)
        return;
    if (isLive())
        write("Action: Logoff\r\n\r\n");
    endConnection(Stage::Closed,
                  plain(QT_TRANSLATE_NOOP("ami::Session", "the connection was closed")));
}

void Session::reconnectNow()
{
    if (m_stage != Stage::Waiting && m_stage != Stage::Refused && m_stage != Stage::Untrusted)
        return;
    m_backoff.reset();
    scheduleConnect(milliseconds(0));
}

void Session::giveUp(Failure failure, const QString &text)
{
    if (m_transport)
        fail(failure, text);
}

void Session::scheduleConnect(milliseconds wait)
{
    m_connectTimer.start(wait);
    setStage(wait.count() > 0 ? Stage::Waiting : Stage::Connecting);
}

void Session::connectNow()
{
    ++m_connection;
    m_intake.start();
    m_login.reset();
    m_latencyMs = -1;
    m_deadlineTimer.start(m_timing.connect);
    setStage(Stage::Connecting);
    if (m_stage != Stage::Connecting) // somebody closed it at that word
        return;
    if (m_connector) {
        std::unique_ptr<QIODevice> device = m_connector();
        if (!device) {
            fail(Failure::Unreachable, u"Connection refused"_s);
            return;
        }
        m_transport = std::make_unique<Transport>(std::move(device));
    } else {
        m_transport = std::make_unique<Transport>(m_endpoint);
    }
    connect(m_transport.get(), &Transport::connected, this, &Session::onConnected);
    connect(m_transport.get(), &Transport::readable, this, &Session::onReadable);
    connect(m_transport.get(), &Transport::closed, this, &Session::onClosed);
    m_transport->start();
}

void Session::onConnected()
{
    m_deadlineTimer.start(m_timing.connect);
    setStage(Stage::Greeting);
}

void Session::onDeadline()
{
    if (m_stage == Stage::Connecting)
        fail(Failure::TimedOut,
             plain(QT_TRANSLATE_NOOP("ami::Session", "no connection within %1 s"))
                 .arg(double(m_timing.connect.count()) / 1000));
    else if (m_stage == Stage::Greeting)
        fail(Failure::NotAmi,
             plain(QT_TRANSLATE_NOOP("ami::Session", "no `Asterisk Call Manager` line came")));
    else
        fail(Failure::TimedOut,
             plain(QT_TRANSLATE_NOOP("ami::Session", "the login was not answered")));
}

void Session::onDead()
{
    const milliseconds waited = isSuspect() ? m_timing.silence : m_timing.dead;
    fail(Failure::LinkDead,
         plain(QT_TRANSLATE_NOOP("ami::Session", "the server did not answer for %1 s"))
             .arg(double(waited.count()) / 1000));
}

void Session::onWoke()
{
    if (m_stage == Stage::Waiting) {
        reconnectNow();
    } else if (isLive()) {
        m_proof = std::numeric_limits<RequestId>::max(); // no answer to a Ping of before
        m_keepalive.suspect();
        emit suspectChanged();
    }
}

void Session::onClosed(Transport::Trouble trouble, const QString &text)
{
    m_ending.emplace(failureOf(trouble), text);
    if (trouble == Transport::Trouble::Untrusted)
        m_certificate = m_transport->certificate();
    if (!m_draining)
        drain(); // the server's last words
}

void Session::fail(Failure failure, const QString &text)
{
    m_failure = failure;
    // The server's words are shown, said and pasted: they may repeat what it was told.
    const QString safe = QString::fromUtf8(maskedLine(text.toUtf8(), m_endpoint.secret.toUtf8()));
    m_lastError = safe;
    if (failure != Failure::Certificate)
        m_certificate = {};
    endConnection(stageAfter(failure), safe);
}

void Session::endConnection(Stage next, const QString &text)
{
    ++m_connection;
    if (m_liveSince.isValid() && milliseconds(m_liveSince.elapsed()) >= m_timing.settled)
        m_backoff.reset();
    m_liveSince.invalidate();
    m_keepalive.stop();
    m_deadlineTimer.stop();
    m_drainTimer.stop();
    m_intake.stop();
    m_readsOn = false;
    m_ending.reset();
    if (m_transport)
        m_transport.release()->finish();

    const QPointer<Session> self(this);
    std::vector<Request> dropped = m_requests.stop();
    if (next == Stage::Waiting)
        scheduleConnect(std::max(m_backoff.next(), milliseconds(1)));
    else
        setStage(next);
    Outcome outcome;
    outcome.error = {Error::Kind::NotConnected, text};
    for (Request &request : dropped) {
        if (!self)
            return;
        Requests::end(request, outcome);
    }
}

void Session::setStage(Stage stage)
{
    if (m_stage == stage)
        return;
    m_stage = stage;
    emit stageChanged(stage);
}

// --- Bytes in

void Session::onReadable()
{
    if (m_draining) { // a device that calls us from within write(): not under the messages' feet
        QMetaObject::invokeMethod(this, &Session::onReadable, Qt::QueuedConnection);
        return;
    }
    if (!m_transport || m_readsOn)
        return;
    // At once when idle, or for an answer; else, under load, a frame after the drain before; the
    // shortest one while somebody still waits. A server must not wait for us until then.
    const milliseconds frame = pendingRequests() > 0 ? m_timing.frame : m_frame;
    const bool planned = m_drainTimer.isActive();
    const milliseconds since(m_lastDrain.isValid() ? m_lastDrain.elapsed() : 0);
    const bool calm = !m_lastDrain.isValid() || since >= frame || !isLive();
    if (isAnswerDue() || (calm && !planned)) {
        drain();
    } else if (m_intake.readAhead(*m_transport, MuchWaits)) {
        if (backlog() >= MuchWaits)
            drain();
        else if (const milliseconds wait = std::max(frame - since, milliseconds(0));
                 !planned || m_drainTimer.remainingTimeAsDuration() > wait)
            m_drainTimer.start(wait);
    }
}

/// Somebody has just asked, and not for a list, which comes in many pieces: what comes now is
/// likely the answer, and a flow of three actions would wait for three frames.
bool Session::isAnswerDue() const
{
    return pendingRequests() > 0 && !m_requests.isListing() && m_lastWrite.isValid() &&
           milliseconds(m_lastWrite.elapsed()) < m_timing.answer;
}

void Session::drain()
{
    constexpr int LookEvery = 32; // messages between two looks at the clock
    const QPointer<Session> self(this);
    const quint64 connection = m_connection;
    const quint64 before = m_intake.bytes();
    m_drainTimer.stop();
    m_lastDrain.start();
    m_draining = true;
    m_readsOn = false;
    bool more = false;
    int taken = 0;
    while (const std::optional<Message> message = m_intake.next(*m_transport)) {
        dispatch(*message, self);
        if (!self)
            return;
        if (m_connection != connection)
            break;
        more = ++taken % LookEvery == 0 && milliseconds(m_lastDrain.elapsed()) >= m_drainBudget;
        if (more)
            break;
    }
    m_draining = false;
    if (m_connection == connection)
        endDrain(more || m_intake.hasMore(), taken, before);
    if (self && m_drained)
        m_drained();
}

/// All was taken that there is, or time is up.
void Session::endDrain(bool more, int taken, quint64 before)
{
    if (more) {
        // No PBX sends as much as that in the time of a drain, but in a burst: who takes it empties
        // the socket within a few. Else the server must not wait for us until the next, and what
        // waits is to be known by its age.
        m_readsOn = m_intake.bytes() - before > MuchWaits;
        if (!m_readsOn)
            m_intake.readAhead(*m_transport, MuchWaits);
    }
    m_intake.rest(!more);
    if (taken > 0) {
        m_keepalive.alive();
        // The answer to a Ping may stand here, or behind all that the sockets hold.
        if (more || m_intake.bytes() - m_bytesDeferred > SocketsHold) {
            m_bytesDeferred = m_intake.bytes();
            m_keepalive.defer();
        }
        if (!more)
            m_lastMessage.start();
    }
    if (m_intake.failure() != Codec::Failure::None) {
        fail(Failure::Overload, overloadWords(m_intake.failure()));
    } else if (more) {
        m_drainTimer.start(0);
    } else if (m_ending) {
        if (m_intake.isMidMessage())
            ++m_oddBlocks;
        const auto [failure, text] = *std::exchange(m_ending, std::nullopt);
        fail(failure, text);
    }
}

/// \a self is this, as long as it lives.
void Session::dispatch(const Message &message, const QPointer<Session> &self)
{
    const quint64 connection = m_connection;
    ++m_messages;
    if (m_wireLog)
        m_wireLog(false, maskedBlock(message.raw(), m_endpoint.secret.toUtf8(), false));
    if (self && m_sink)
        m_sink(message);
    if (!self || m_connection != connection)
        return;
    if (m_stage == Stage::Live) {
        if (message.kind() == Message::Kind::Text)
            ++m_oddBlocks; // none of our actions is answered by naked text
        if (m_requests.take(message) && self && m_connection == connection)
            m_keepalive.answered();
    } else if (m_stage == Stage::Greeting) {
        onGreeting(message);
    } else if (m_stage == Stage::LoggingIn) {
        take(m_login->on(message));
    }
}

void Session::onGreeting(const Message &message)
{
    if (message.kind() != Message::Kind::Banner) {
        fail(Failure::NotAmi, decoded(message.raw().first(qMin(message.raw().size(), ShownBytes))));
        return;
    }
    m_banner = decoded(message.name());
    m_version = AmiVersion::fromBanner(message.name());
    m_login.emplace(m_endpoint);
    m_deadlineTimer.start(m_timing.login);
    const quint64 connection = m_connection;
    const QPointer<Session> self(this);
    setStage(Stage::LoggingIn);
    if (self && m_connection == connection)
        take(m_login->start());
}

void Session::take(const LoginStages::Step &step)
{
    if (const auto *send = std::get_if<LoginStages::Send>(&step)) {
        write(send->block);
    } else if (const auto *rejected = std::get_if<LoginStages::Rejected>(&step)) {
        fail(Failure::LoginRefused, rejected->error.text);
    } else if (std::holds_alternative<LoginStages::Exposed>(step)) {
        fail(
            Failure::ClearSecret,
            plain(QT_TRANSLATE_NOOP(
                "ami::Session",
                "the server knows no MD5 login, and the secret would cross the network in clear")));
    } else if (std::holds_alternative<LoginStages::Accepted>(step)) {
        m_deadlineTimer.stop();
        m_liveSince.start();
        m_failure = Failure::None;
        m_lastError.clear();
        m_certificate = {};
        m_requests.start(m_version);
        m_keepalive.start();
        setStage(Stage::Live);
    }
}

// --- Bytes out

void Session::write(const QByteArray &block)
{
    if (m_wireLog)
        m_wireLog(true, maskedBlock(block, m_endpoint.secret.toUtf8(), true));
    m_lastWrite.start();
    if (m_transport)
        m_transport->write(block);
}

RequestId Session::submit(Request request, const Writer &writer)
{
    const RequestId id = request.id;
    const Result<QByteArray> block = writer.finish();
    if (!block) {
        m_requests.endLater(std::move(request), block.error());
    } else if (!isLive()) {
        m_requests.endLater(std::move(request), {Error::Kind::NotConnected, m_lastError});
    } else {
        request.block = *block;
        m_requests.submit(std::move(request));
    }
    return id;
}

RequestId Session::list(const Query &query, QObject *context,
                        std::function<void(const Result<qsizetype> &)> done, Sink item,
                        const Fields &fields)
{
    Request request;
    request.context = context;
    request.timeout = m_timing.request;
    request.query = query;
    request.item = std::move(item);
    request.done = [done = std::move(done)](const Outcome &outcome) {
        if (!done)
            return;
        if (outcome.reply)
            done(outcome.items);
        else
            done(outcome.error);
    };
    request.id = m_requests.nextId();
    Writer writer(m_version);
    writer.action(query.action).field("ActionID", m_requests.actionId(request.id));
    for (const auto &[name, value] : fields)
        writer.field(name, value);
    return submit(std::move(request), writer);
}

void Session::ping()
{
    Request request;
    request.context = this;
    request.timeout = m_timing.dead;
    const RequestId id = request.id = m_requests.nextId();
    if (isSuspect())
        m_proof = std::min(m_proof, id);
    request.done = [this, id](const Outcome &outcome) {
        if (!outcome.reply)
            return;
        if (isSuspect() && id >= m_proof) {
            m_keepalive.trust();
            emit suspectChanged();
        }
        // Without the time that the Pong waited here for the next drain.
        m_latencyMs = int(std::max(outcome.elapsedMs - m_intake.msSinceByte(), qint64(0)));
        emit latencyChanged(m_latencyMs);
    };
    Writer writer(m_version);
    writer.action(Ping::Name).field("ActionID", m_requests.actionId(request.id));
    submit(std::move(request), writer);
}

// --- State

qint64 Session::msToRetry() const
{
    return m_stage == Stage::Waiting ? qint64(m_connectTimer.remainingTime()) : -1;
}

qint64 Session::msSinceLastMessage() const
{
    return m_lastMessage.isValid() ? m_lastMessage.elapsed() : -1;
}

} // namespace ami
