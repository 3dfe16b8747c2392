// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backoff.h"
#include "intake.h"
#include "keepalive.h"
#include "loginstages.h"
#include "queries.h"
#include "requests.h"
#include "sleepwatch.h"
#include "transport.h"
#include "writer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace ami {

/// One connection to one PBX: banner, login, keepalive, reconnect, and the requests in flight.
///
/// Every message, answers and list items included, goes to the sink; requests are completed
/// besides. Nothing blocks: all of it runs in the owner's event loop.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Closed,     ///< nothing is asked for
        Connecting, ///< TCP, then TLS
        Greeting,   ///< connected; the banner is awaited
        LoggingIn,  ///< challenge, login
        Live,       ///< logged in
        Waiting,    ///< the connection is gone; the back-off runs, see msToRetry()
        Refused,    ///< there is no login: no other try until open() or reconnectNow()
        Untrusted,  ///< the server's certificate is not trusted; the same, see certificate()
    };
    Q_ENUM(Stage)

    /// Why the last connection ended, or was not made.
    enum class Failure {
        None,
        Unreachable,  ///< no such host, connection refused, network down
        TimedOut,     ///< nobody answered: the connection or the login took too long
        Tls,          ///< the TLS handshake failed (a plain port, no common cipher)
        TlsTooOld,    ///< the server speaks nothing newer than TLS 1.1, which is not safe any more
        Certificate,  ///< the certificate is not to be trusted: see certificate()
        NotAmi,       ///< what answered does not speak AMI, or says nothing
        LoginRefused, ///< wrong user or secret
        ClearSecret,  ///< the secret would cross the network as it is: see Endpoint
        LinkDead,     ///< no message, or no answer, for Timing::dead: see Keepalive
        Ended,        ///< the server closed, or the network broke
        Overload,     ///< the server sent more than can be: past the limits of Codec, or of rows
    };
    Q_ENUM(Failure)

    /// Every wait of a session, so that tests need not.
    struct Timing
    {
        std::chrono::milliseconds connect{10'000}; ///< TCP and TLS; again, the banner
        std::chrono::milliseconds login{15'000};   ///< from the banner to the login's answer
        std::chrono::milliseconds silence{5'000};  ///< without a message: Ping
        /// Ping this often at least, whatever comes: for latencyMs(), and because a server that
        /// talks need not hear us any more.
        std::chrono::milliseconds measure{5'000};
        std::chrono::milliseconds dead{15'000};    ///< without a message: the link is dead
        std::chrono::milliseconds settled{15'000}; ///< live so long: the back-off begins anew
        std::chrono::milliseconds request{10'000}; ///< from sending to the answer, or item to item
        std::chrono::milliseconds frame{33};   ///< from drain to drain under load, see setPace()
        std::chrono::milliseconds answer{100}; ///< an answer within that waits for no frame
        std::chrono::milliseconds drainBudget{12}; ///< one drain; then the event loop gets its turn
        Backoff::Policy backoff = {};
    };

    using Sink = std::function<void(const Message &)>;

    explicit Session(QObject *parent = nullptr);
    /// Requests that are still pending end silently: their handlers are not called any more.
    ~Session() override;

    // --- Hooks. Set before open(). None is called from a destructor.
    /// Takes every message, in the order of the wire. Valid only during the call.
    void setSink(Sink sink) { m_sink = std::move(sink); }
    /// Called after each drain, in the call stack of its messages: the place to commit a state.
    void setDrained(std::function<void()> drained) { m_drained = std::move(drained); }
    /// From now on: from drain to drain, never less than Timing says, and of one, never more.
    void setPace(std::chrono::milliseconds frame, std::chrono::milliseconds drainBudget)
    {
        m_frame = std::max(frame, m_timing.frame);
        m_drainBudget = std::min(drainBudget, m_timing.drainBudget);
    }
    /// Takes the bytes received, as received: the place of a Recorder.
    void setTap(std::function<void(QByteArrayView)> tap) { m_intake.setTap(std::move(tap)); }
    /// Takes every block as it goes by, `Secret` and `Key` masked. Unset, it costs nothing.
    void setWireLog(std::function<void(bool sent, const QByteArray &block)> log);
    /// For tests: makes the device of each connection (open, and owned by the session from then
    /// on) in place of a socket. A null one is a connection that could not be made.
    void setConnector(std::function<std::unique_ptr<QIODevice>()> connector);
    void setTiming(const Timing &timing);
    [[nodiscard]] const Timing &timing() const noexcept { return m_timing; }

    // --- Life
    /// Connects, logs in, and goes on reconnecting until close(), a refused login, or a certificate
    /// that is not trusted.
    void open(const Endpoint &endpoint);
    /// Logs off and ends the connection. Pending requests end as NotConnected.
    void close();
    /// Tries at once, in place of waiting; also after a refused login or certificate. Live: nothing
    /// happens.
    void reconnectNow();
    /// Ends this connection as failed, and goes on reconnecting: for what only the owner can see.
    void giveUp(Failure failure, const QString &text);

    // --- State
    [[nodiscard]] Stage stage() const noexcept { return m_stage; }
    [[nodiscard]] bool isLive() const noexcept { return m_stage == Stage::Live; }
    /// The computer slept: whether the link still works is being asked. suspectChanged() tells.
    [[nodiscard]] bool isSuspect() const noexcept { return m_keepalive.isSuspect(); }
    [[nodiscard]] const Endpoint &endpoint() const noexcept { return m_endpoint; }
    /// The server's or the socket's own words for failure(), or empty.
    [[nodiscard]] QString lastError() const { return m_lastError; }
    /// Stays until the next login succeeds or open() is called.
    [[nodiscard]] Failure failure() const noexcept { return m_failure; }
    /// The certificate that Failure::Certificate is about, else none. Its sha256 is what
    /// Endpoint::pinnedSha256 takes where the user trusts it.
    [[nodiscard]] const Certificate &certificate() const noexcept { return m_certificate; }
    [[nodiscard]] QString banner() const { return m_banner; } ///< `Asterisk Call Manager/11.0.0`
    [[nodiscard]] AmiVersion amiVersion() const noexcept { return m_version; }
    [[nodiscard]] int latencyMs() const noexcept { return m_latencyMs; } ///< of a Ping, or -1
    [[nodiscard]] qint64 msToRetry() const; ///< until the next try, or -1
    /// Since all that had come was taken, a message at least: how old the picture is. -1 never.
    [[nodiscard]] qint64 msSinceLastMessage() const;
    /// Bytes that came and were not taken yet.
    [[nodiscard]] qsizetype backlog() const noexcept { return m_intake.waiting(); }
    /// For how long the oldest of them has been waiting, in ms; 0 where all was taken that can be.
    [[nodiscard]] qint64 behindMs() const { return m_intake.behindMs(); }
    [[nodiscard]] quint64 messages() const noexcept { return m_messages; } ///< since the beginning
    [[nodiscard]] quint64 bytes() const noexcept { return m_intake.bytes(); } ///< the same
    [[nodiscard]] quint64 malformed() const noexcept ///< the same; see Codec
    {
        return m_intake.malformed() + m_oddBlocks;
    }

    /// In a drain, or behind it: since that began, in nanoseconds.
    [[nodiscard]] qint64 drainNs() const { return m_lastDrain.nsecsElapsed(); }

    // --- Requests
    /// Sends an action of actions.h. \a done is called exactly once, never from within send():
    /// with the answer, or with why there is none. It is not called where \a context is gone.
    template <class Action>
    RequestId send(const Action &action, QObject *context,
                   std::function<void(const Result<typename Action::Answer> &)> done,
                   std::optional<std::chrono::milliseconds> timeout = std::nullopt);

    /// Fields of a list's action beyond its name: `{{"Conference", room}}`.
    using Fields = QList<std::pair<QByteArray, QString>>;
    /// Asks for a whole list. \a done gets the number of items, which all went to the sink (and to
    /// \a item) before; or an error. A list that is short is an error, never a short list.
    RequestId list(const Query &query, QObject *context,
                   std::function<void(const Result<qsizetype> &)> done, Sink item = {},
                   const Fields &fields = {});

    /// Ends a request as Cancelled; an answer that still comes is only a message.
    void cancel(RequestId id) { m_requests.cancel(id); }
    /// What the answer to a request of send() or list() bears as its ActionID.
    [[nodiscard]] QByteArray actionId(RequestId id) const { return m_requests.actionId(id); }
    /// Requests that are not ended yet.
    [[nodiscard]] qsizetype pendingRequests() const { return m_requests.size(); }
    /// Items of all lists so far.
    [[nodiscard]] quint64 listItems() const noexcept { return m_requests.items(); }

signals:
    void stageChanged(ami::Session::Stage stage);
    void latencyChanged(int ms);
    void suspectChanged();

private:
    void setStage(Stage stage);
    void scheduleConnect(std::chrono::milliseconds wait);
    void connectNow();
    void onConnected();
    void onClosed(Transport::Trouble trouble, const QString &text);
    void onDeadline();
    void onDead();
    void onWoke();
    void fail(Failure failure, const QString &text);
    void endConnection(Stage next, const QString &text);

    void onReadable();
    [[nodiscard]] bool isAnswerDue() const;
    void drain();
    void endDrain(bool more, int taken, quint64 before);
    void dispatch(const Message &message, const QPointer<Session> &self);
    void onGreeting(const Message &message);
    void take(const LoginStages::Step &step);

    void write(const QByteArray &block);
    void ping();
    RequestId submit(Request request, const Writer &writer);

    Endpoint m_endpoint;
    Timing m_timing;
    Sink m_sink;
    std::function<void()> m_drained;
    std::function<void(bool, const QByteArray &)> m_wireLog;
    std::function<std::unique_ptr<QIODevice>()> m_connector;

    Stage m_stage = Stage::Closed;
    Failure m_failure = Failure::None;
    QString m_lastError;
    Certificate m_certificate;
    QString m_banner;
    AmiVersion m_version;
    int m_latencyMs = -1;
    quint64 m_messages = 0;
    quint64 m_bytesDeferred = 0; ///< bytes() when a Ping's answer was last not to be expected yet
    quint64 m_oddBlocks = 0;     ///< that were well-formed, and none that anybody asked for
    quint64 m_connection = 0;    ///< counts them: tells a handler's reconnect from this one
    bool m_draining = false;
    bool m_readsOn = false; ///< the next drain is due at once, and takes what the socket holds
    RequestId m_proof = 0;  ///< the Ping whose answer clears a suspicion
    /// The server ended the connection, and its last words are still being taken.
    std::optional<std::pair<Failure, QString>> m_ending;

    std::unique_ptr<Transport> m_transport;
    Intake m_intake;
    std::optional<LoginStages> m_login;
    Requests m_requests;
    Keepalive m_keepalive;
    SleepWatch m_sleepWatch;
    Backoff m_backoff;
    QTimer m_connectTimer;  ///< to the next try
    QTimer m_deadlineTimer; ///< of connecting and logging in
    QTimer m_drainTimer;
    std::chrono::milliseconds m_frame = m_timing.frame; ///< from drain to drain under load
    std::chrono::milliseconds m_drainBudget = m_timing.drainBudget;
    QElapsedTimer m_lastDrain;
    QElapsedTimer m_lastWrite;
    Stopwatch m_liveSince;   ///< valid while this connection is
    Stopwatch m_lastMessage; ///< since nothing waited to be taken
};

template <class Action>
RequestId Session::send(const Action &action, QObject *context,
                        std::function<void(const Result<typename Action::Answer> &)> done,
                        std::optional<std::chrono::milliseconds> timeout)
{
    Request request;
    request.context = context;
    request.timeout = timeout.value_or(m_timing.request);
    if constexpr (requires { Action::MayBeSilent; })
        request.mayBeSilent = Action::MayBeSilent;
    request.done = [done = std::move(done)](const Outcome &outcome) {
        if (!done)
            return;
        if (outcome.reply)
            done(answerOf<Action>(*outcome.reply));
        else
            done(outcome.error);
    };
    request.id = m_requests.nextId();
    Writer writer(m_version);
    writer.action(Action::Name).field("ActionID", m_requests.actionId(request.id));
    action.write(writer);
    return submit(std::move(request), writer);
}

} // namespace ami
