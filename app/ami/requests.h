// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "message.h"
#include "queries.h"
#include "result.h"
#include "writer.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace ami {

using RequestId = quint64;

/// How a request ended.
struct Outcome
{
    const Message *reply = nullptr; ///< the answer, or a list's end; null where there is an error
    Error error = {};
    qsizetype items = 0;  ///< of a list
    qint64 elapsedMs = 0; ///< from sending to the answer
};

/// One thing asked of the server.
struct Request
{
    RequestId id = 0;
    std::optional<QPointer<QObject>> context = {}; ///< once it is gone, `done` is not called
    std::function<void(const Outcome &)> done = {};
    std::chrono::milliseconds timeout{0};
    bool mayBeSilent = false;        ///< AMI 1.0 may not answer it at all
    std::optional<Query> query = {}; ///< set: its answer is a list
    std::function<void(const Message &)> item = {};

    // What Requests keeps about it.
    QByteArray block = {};
    bool sent = false;
    bool started = false; ///< a list whose first answer has come
    qsizetype items = 0;
    QDeadlineTimer deadline = {};
    QElapsedTimer sentAt = {};
};

/// The requests in flight: sends them in order, finds what an answer belongs to, and ends each one
/// exactly once.
class Requests : public QObject
{
    Q_OBJECT

public:
    explicit Requests(QObject *parent = nullptr);

    void setWrite(std::function<void(const QByteArray &)> write) { m_write = std::move(write); }

    [[nodiscard]] RequestId nextId() { return ++m_lastId; }
    /// `cb3f9a2c71-12`: the random part keeps another board's UserEvents (which echo *its*
    /// ActionID to everybody, 1.4 to 13) from looking like ours.
    [[nodiscard]] QByteArray actionId(RequestId id) const;

    /// From now on requests are sent: one at a time before AMI 2 ("Only one Action may be
    /// outstanding at any time", the manager documentation of 1.x), else as they come.
    void start(AmiVersion version);
    /// Takes all pending requests out; each must be given to end().
    [[nodiscard]] std::vector<Request> stop();

    void submit(Request request);
    /// Ends a request with an error later, from the event loop: never inside the caller.
    void endLater(Request request, Error error);
    static void end(Request &request, const Outcome &outcome);
    void cancel(RequestId id);

    /// A message that came. True where it belonged to a request, which may have ended thereby
    /// (and its handler may have destroyed this object).
    bool take(const Message &message);

    [[nodiscard]] qsizetype size() const { return qsizetype(m_pending.size() + m_ended.size()); }
    /// A list was asked for, and is not all there.
    [[nodiscard]] bool isListing() const noexcept { return m_lists > 0; }
    /// Of all lists so far.
    [[nodiscard]] quint64 items() const noexcept { return m_items; }

private:
    using Pending = std::map<RequestId, Request>; ///< in the order of sending

    [[nodiscard]] bool takeReply(const Message &message);
    [[nodiscard]] bool takeListEvent(const Message &message);
    void onListReply(Pending::iterator it, const Message &message);
    void finishList(Pending::iterator it, const Message &end);
    void complete(Pending::iterator it, const Outcome &outcome);
    [[nodiscard]] Request extract(Pending::iterator it);
    [[nodiscard]] Pending::iterator oldestOutstanding();
    void sendNext();
    void sendFence(RequestId id);
    void restartDeadline(Request &request);
    void checkDeadlines();
    void flushEnded();

    std::function<void(const QByteArray &)> m_write;
    QByteArray m_prefix;
    RequestId m_lastId = 0;
    AmiVersion m_version;
    bool m_running = false;
    Pending m_pending;
    RequestId m_nextUnsent = 0; ///< no request before this one waits to be sent
    int m_outstanding = 0;
    quint64 m_items = 0;
    int m_lists = 0; ///< outstanding lists: while there are none, events are not looked at
    std::vector<std::pair<Request, Error>> m_ended;
    QTimer m_deadlines;
    QTimer m_flush;
};

} // namespace ami
