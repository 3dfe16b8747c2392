// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests.h"

#include "actions.h"

#include <QRandomGenerator>

#include <algorithm>

namespace ami {

using namespace Qt::StringLiterals;

namespace {

constexpr AmiVersion FirstPipelined{2, 0};
/// Says the banner of 1.0, 1.2 and 1.4; those that may not answer, or not end a list.
constexpr AmiVersion Oldest{1, 0};

/// Ends the ActionID of the Ping that stands behind such a request.
constexpr char FenceMark = 'f';

bool isError(const Message &reply)
{
    return sameName(reply.name(), "Error");
}

Error errorOf(const Message &reply)
{
    QString text = reply.text("Message").trimmed();
    // A CLI command that failed says "Command output follows" and the reason in `Output:` (22).
    if (const QByteArray output = reply.commandOutput().trimmed(); !output.isEmpty())
        text = decoded(output);
    const bool forbidden = text == "Permission denied"_L1;
    return {forbidden ? Error::Kind::Forbidden : Error::Kind::Refused, text};
}

/// How many items the server says the list had, where it says so.
std::optional<qint64> toldItems(const Message &end)
{
    // `ListItems` (1.2 SIPpeers, all lists from 13 on), `Items` (Status, 1.6.2 on), `Total`
    // (ParkedCalls, 1.8 on).
    for (const QByteArrayView header : {"ListItems", "Items", "Total"}) {
        if (end.has(header))
            return end.number(header, -1);
    }
    return std::nullopt;
}

} // namespace

Requests::Requests(QObject *parent)
    : QObject(parent)
    , m_prefix("cb" + QByteArray::number(QRandomGenerator::system()->generate(), 16) + '-')
{
    m_deadlines.setSingleShot(true);
    m_flush.setSingleShot(true);
    connect(&m_deadlines, &QTimer::timeout, this, &Requests::checkDeadlines);
    connect(&m_flush, &QTimer::timeout, this, &Requests::flushEnded);
}

QByteArray Requests::actionId(RequestId id) const
{
    return m_prefix + QByteArray::number(id);
}

void Requests::start(AmiVersion version)
{
    m_version = version;
    m_running = true;
    sendNext();
}

std::vector<Request> Requests::stop()
{
    m_running = false;
    m_outstanding = m_lists = 0;
    m_deadlines.stop();
    std::vector<Request> requests;
    for (auto &[id, request] : std::exchange(m_pending, {}))
        requests.push_back(std::move(request));
    return requests;
}

void Requests::end(Request &request, const Outcome &outcome)
{
    if (request.context && request.context->isNull())
        return;
    if (const auto done = std::exchange(request.done, {}))
        done(outcome);
}

void Requests::endLater(Request request, Error error)
{
    m_ended.emplace_back(std::move(request), std::move(error));
    m_flush.start(0);
}

void Requests::flushEnded()
{
    const QPointer<Requests> self(this);
    for (auto &[request, error] : std::exchange(m_ended, {})) {
        Outcome outcome;
        outcome.error = error;
        end(request, outcome);
        if (!self)
            return;
    }
}

void Requests::cancel(RequestId id)
{
    const auto it = m_pending.find(id);
    if (it == m_pending.end())
        return;
    Request request = extract(it);
    endLater(std::move(request), {Error::Kind::Cancelled, {}});
    sendNext();
}

void Requests::submit(Request request)
{
    const RequestId id = request.id;
    m_pending.emplace(id, std::move(request));
    if (m_running)
        sendNext();
}

void Requests::sendNext()
{
    const bool oneAtATime = m_version < FirstPipelined;
    for (auto it = m_pending.lower_bound(m_nextUnsent);
         m_running && it != m_pending.end() && !(oneAtATime && m_outstanding > 0); ++it) {
        Request &request = it->second;
        if (request.sent)
            continue;
        request.sent = true;
        request.sentAt.start();
        ++m_outstanding;
        if (request.query)
            ++m_lists;
        restartDeadline(request);
        m_nextUnsent = it->first + 1;
        m_write(request.block);
        if (request.mayBeSilent && m_version <= Oldest)
            sendFence(it->first);
    }
}

void Requests::sendFence(RequestId id)
{
    Writer writer;
    writer.action(Ping::Name).field("ActionID", QByteArray(actionId(id) + FenceMark));
    if (const Result<QByteArray> block = writer.finish())
        m_write(*block);
}

void Requests::restartDeadline(Request &request)
{
    request.deadline.setRemainingTime(request.timeout.count());
    if (!m_deadlines.isActive() || m_deadlines.remainingTimeAsDuration() > request.timeout)
        m_deadlines.start(request.timeout + std::chrono::milliseconds(1));
}

void Requests::checkDeadlines()
{
    qint64 soonest = -1;
    for (auto it = m_pending.begin(); it != m_pending.end();) {
        const auto next = std::next(it);
        if (it->second.sent && it->second.deadline.hasExpired()) {
            Request request = extract(it);
            endLater(std::move(request), {Error::Kind::TimedOut, {}});
        } else if (it->second.sent) {
            const qint64 left = it->second.deadline.remainingTime();
            soonest = soonest < 0 ? left : std::min(soonest, left);
        }
        it = next;
    }
    if (soonest >= 0)
        m_deadlines.start(std::chrono::milliseconds(soonest + 1));
    sendNext();
}

Request Requests::extract(Pending::iterator it)
{
    Request request = std::move(it->second);
    m_pending.erase(it);
    if (request.sent) {
        --m_outstanding;
        if (request.query)
            --m_lists;
    }
    return request;
}

void Requests::complete(Pending::iterator it, const Outcome &outcome)
{
    // Out of the table before its handler runs, and the next one sent: the handler may ask again.
    Request request = extract(it);
    Outcome measured = outcome;
    measured.elapsedMs = request.sentAt.elapsed();
    measured.items = request.items;
    sendNext();
    end(request, measured);
}

Requests::Pending::iterator Requests::oldestOutstanding()
{
    return std::find_if(m_pending.begin(), m_pending.end(), [](const auto &entry) {
        return entry.second.sent && !entry.second.started;
    });
}

bool Requests::take(const Message &message)
{
    if (m_outstanding == 0)
        return false;
    if (message.isResponse())
        return takeReply(message);
    return m_lists > 0 && message.isEvent() && takeListEvent(message);
}

bool Requests::takeReply(const Message &message)
{
    QByteArrayView actionId = message.value("ActionID");
    auto it = m_pending.end();
    bool fence = false;
    if (actionId.isEmpty()) {
        // `Events` of 1.6.2 leaves it out; there is one request at a time then. Later servers leave
        // it out where they could not read what we sent: whose answer that is, nobody knows.
        if (m_version < FirstPipelined)
            it = oldestOutstanding();
    } else if (actionId.startsWith(m_prefix)) {
        actionId = actionId.sliced(m_prefix.size());
        fence = actionId.endsWith(FenceMark);
        if (fence)
            actionId.chop(1);
        it = m_pending.find(actionId.toULongLong());
    }
    if (it == m_pending.end() || !it->second.sent)
        return false; // it was given up before, or it answers somebody else
    if (it->second.query && fence) {
        finishList(it, message);
    } else if (it->second.query) {
        onListReply(it, message);
    } else {
        Outcome outcome;
        if (isError(message))
            outcome.error = errorOf(message);
        else
            outcome.reply = &message;
        complete(it, outcome);
    }
    return true;
}

void Requests::onListReply(Pending::iterator it, const Message &message)
{
    Request &request = it->second;
    const QByteArrayView text = message.value("Message").trimmed();
    const auto isText = [text](QByteArrayView words) {
        return !words.isEmpty() && sameName(words, text);
    };
    Outcome outcome;
    if (std::any_of(request.query->none.begin(), request.query->none.end(), isText)) {
        outcome.reply = &message;
        complete(it, outcome);
    } else if (isError(message)) {
        outcome.error = errorOf(message);
        complete(it, outcome);
    } else {
        request.started = true;
        restartDeadline(request);
        if (request.query->mayLackEnd && m_version <= Oldest)
            sendFence(it->first);
    }
}

bool Requests::takeListEvent(const Message &message)
{
    QByteArrayView actionId = message.value("ActionID");
    if (!actionId.startsWith(m_prefix))
        return false;
    const auto it = m_pending.find(actionId.sliced(m_prefix.size()).toULongLong());
    if (it == m_pending.end() || !it->second.started)
        return false;
    Request &request = it->second;
    if (sameName(message.name(), request.query->end)) {
        finishList(it, message);
        return true;
    }
    restartDeadline(request);
    if (!request.query->counts(message.name()))
        return false;
    ++request.items;
    ++m_items;
    if (request.item && !(request.context && request.context->isNull())) {
        const auto item = request.item; // it may cancel its own request
        item(message);
    }
    return true;
}

void Requests::finishList(Pending::iterator it, const Message &end)
{
    const Request &request = it->second;
    Outcome outcome;
    outcome.reply = &end;
    const std::optional<qint64> told = end.isEvent() ? toldItems(end) : std::nullopt;
    if (sameName(end.value("EventList"), "Cancelled")) {
        outcome.reply = nullptr;
        outcome.error = {Error::Kind::Malformed, u"EventList: Cancelled"_s};
    } else if (told && *told != request.items) {
        outcome.reply = nullptr;
        outcome.error = {Error::Kind::Malformed,
                         u"ListItems: %1, but %2 came"_s.arg(*told).arg(request.items)};
    }
    complete(it, outcome);
}

} // namespace ami
