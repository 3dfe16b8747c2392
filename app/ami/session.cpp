// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

#include "actions.h"

#include <QPointer>

#include <algorithm>

namespace ami {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

/// As much of a stranger's first line as a message to the user can hold.
constexpr qsizetype ShownBytes = 80;

/// A block that was sent, without what must not be read over a shoulder.
QByteArray masked(const QByteArray &block)
{
    QByteArray text;
    for (const QByteArray &line : block.split('\n')) {
        const bool secret = line.startsWith("Secret:") || line.startsWith("Key:");
        text += (secret ? line.first(line.indexOf(':')) + ": ***\r" : line) + '\n';
    }
    text.chop(1);
    return text;
}

Session::Failure failureOf(Transport::Trouble trouble)
{
    switch (trouble) {
    case Transport::Trouble::Unreachable:
        return Session::Failure::Unreachable;
    case Transport::Trouble::Tls:
        return Session::Failure::Tls;
    case Transport::Trouble::Certificate:
        return Session::Failure::Certificate;
    case Transport::Trouble::Ended:
        break;
    }
    return Session::Failure::Ended;
}

} // namespace

Session::Session(QObject *parent)
    : QObject(parent)
{
    m_requests.setWrite([this](const QByteArray &block) { write(block); });
    connect(&m_keepalive, &Keepalive::pingWanted, this, &Session::ping);
    connect(&m_keepalive, &Keepalive::died, this, [this] {
        fail(Failure::LinkDead,
             u"nothing came from the server for %1 s"_s.arg(double(m_timing.dead.count()) / 1000));
    });
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
    m_fingerprint.clear();
    scheduleConnect(milliseconds(0));
}

void Session::close()
{
    m_connectTimer.stop();
    if (m_stage == Stage::Closed)
        return;
    if (isLive())
        write("Action: Logoff\r\n\r\n");
    endConnection(Stage::Closed, u"the connection was closed"_s);
}

void Session::reconnectNow()
{
    if (m_stage != Stage::Waiting && m_stage != Stage::Refused)
        return;
    m_backoff.reset();
    scheduleConnect(milliseconds(0));
}

void Session::scheduleConnect(milliseconds wait)
{
    m_connectTimer.start(wait);
    setStage(wait.count() > 0 ? Stage::Waiting : Stage::Connecting);
}

void Session::connectNow()
{
    ++m_connection;
    m_malformedBefore += m_codec.malformed();
    m_codec.reset();
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
             u"no connection within %1 s"_s.arg(double(m_timing.connect.count()) / 1000));
    else if (m_stage == Stage::Greeting)
        fail(Failure::NotAmi, u"no `Asterisk Call Manager` line came"_s);
    else
        fail(Failure::TimedOut, u"the login was not answered"_s);
}

void Session::onClosed(Transport::Trouble trouble, const QString &text)
{
    const quint64 connection = m_connection;
    const QPointer<Session> self(this);
    m_fingerprint = m_transport->fingerprint();
    onReadable(); // the server's last words
    while (self && m_connection == connection && m_transport && m_drainTimer.isActive())
        drain();
    if (!self || m_connection != connection || !m_transport)
        return;
    if (m_codec.isMidMessage())
        ++m_malformedBefore;
    fail(failureOf(trouble), text);
}

void Session::fail(Failure failure, const QString &text)
{
    m_failure = failure;
    m_lastError = text;
    endConnection(failure == Failure::LoginRefused ? Stage::Refused : Stage::Waiting, text);
}

void Session::endConnection(Stage next, const QString &text)
{
    ++m_connection;
    m_keepalive.stop();
    m_deadlineTimer.stop();
    m_drainTimer.stop();
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
    if (!m_transport)
        return;
    const QByteArray bytes = m_transport->readAll();
    if (bytes.isEmpty())
        return;
    m_bytes += quint64(bytes.size());
    m_lastByte.start();
    m_keepalive.alive();
    if (m_tap)
        m_tap(bytes);
    m_codec.feed(bytes);
    if (m_drainTimer.isActive())
        return;
    // At once when idle; else, under load, a frame after the drain before.
    const milliseconds since(m_lastDrain.isValid() ? m_lastDrain.elapsed() : 0);
    if (!m_lastDrain.isValid() || since >= m_timing.frame || !isLive())
        drain();
    else
        m_drainTimer.start(m_timing.frame - since);
}

void Session::drain()
{
    constexpr int LookEvery = 32; // messages between two looks at the clock
    const QPointer<Session> self(this);
    const quint64 connection = m_connection;
    m_drainTimer.stop();
    m_lastDrain.start();
    m_draining = true;
    bool more = false;
    int taken = 0;
    while (const std::optional<Message> message = m_codec.next()) {
        dispatch(*message);
        if (!self)
            return;
        if (m_connection != connection)
            break;
        more =
            ++taken % LookEvery == 0 && milliseconds(m_lastDrain.elapsed()) >= m_timing.drainBudget;
        if (more)
            break;
    }
    m_draining = false;
    if (m_connection == connection && m_codec.failed())
        fail(Failure::Overload, u"a line or a block is longer than any server sends"_s);
    else if (m_connection == connection && more)
        m_drainTimer.start(0);
    if (self && m_drained)
        m_drained();
}

void Session::dispatch(const Message &message)
{
    const QPointer<Session> self(this);
    const quint64 connection = m_connection;
    ++m_messages;
    if (m_wireLog)
        m_wireLog(false, message.raw().toByteArray());
    if (self && m_sink)
        m_sink(message);
    if (!self || m_connection != connection)
        return;
    if (m_stage == Stage::Live)
        m_requests.take(message);
    else if (m_stage == Stage::Greeting)
        onGreeting(message);
    else if (m_stage == Stage::LoggingIn)
        take(m_login->on(message));
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
    } else if (std::holds_alternative<LoginStages::Accepted>(step)) {
        m_deadlineTimer.stop();
        m_backoff.reset();
        m_failure = Failure::None;
        m_lastError.clear();
        m_requests.start(m_version);
        m_keepalive.start();
        setStage(Stage::Live);
    }
}

// --- Bytes out

void Session::write(const QByteArray &block)
{
    if (m_wireLog)
        m_wireLog(true, masked(block));
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
    if (m_pingId != 0)
        return; // the one before is still on its way
    Request request;
    request.context = this;
    request.timeout = m_timing.dead;
    request.id = m_pingId = m_requests.nextId();
    request.done = [this](const Outcome &outcome) {
        m_pingId = 0;
        if (!outcome.reply)
            return;
        // Without the time that the Pong waited here for the next drain.
        m_latencyMs = int(std::max(outcome.elapsedMs - m_lastByte.elapsed(), qint64(0)));
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

qint64 Session::msSinceLastByte() const
{
    return m_lastByte.isValid() ? m_lastByte.elapsed() : -1;
}

quint64 Session::malformed() const noexcept
{
    return m_malformedBefore + m_codec.malformed();
}

} // namespace ami
