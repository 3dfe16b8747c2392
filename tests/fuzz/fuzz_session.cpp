// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A logged-in session with requests in flight gets any bytes: each request ends exactly once, none
// from within send(). The first byte chooses the server's version; then bytes below 9 are something
// that happens (see act()), `$0` to `$9` stand for the ActionID of that request, and all others are
// what the server sends.

#include "ami/actions.h"
#include "ami/session.h"
#include "check.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QPointer>

#include <algorithm>
#include <deque>
#include <memory>

namespace {

using namespace ami;
using namespace std::chrono_literals;

constexpr QByteArrayView Banners[] = {
    "Asterisk Call Manager/1.0\r\n",    "Asterisk Call Manager/1.1\r\n",
    "Asterisk Call Manager/2.10.6\r\n", "Asterisk Call Manager/11.0.0\r\n",
    "HTTP/1.1 400 Bad Request\r\n",     "",
};

/// The server's end: accepts the login by itself, and notes the ActionIDs of what is asked later.
class Server : public QIODevice
{
public:
    explicit Server(QByteArrayView banner)
        : m_buffer(banner.toByteArray())
    {
        open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_buffer.size() + QIODevice::bytesAvailable(); }
    void send(QByteArrayView bytes)
    {
        m_buffer.append(bytes);
        emit readyRead();
    }
    void hangUp() { emit readChannelFinished(); }
    QByteArray actionId(int index) const { return m_actionIds.value(index, "none"); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 size = qMin<qint64>(maxSize, m_buffer.size());
        std::copy_n(m_buffer.constData(), size, data);
        m_buffer.remove(0, size);
        return size;
    }
    qint64 writeData(const char *data, qint64 size) override
    {
        const QByteArray block(data, size);
        FUZZ_CHECK(block.endsWith("\r\n\r\n") && block.count("\r\n\r\n") == 1);
        const qsizetype at = block.indexOf("ActionID: ") + 10;
        const QByteArray id = at < 10 ? QByteArray() : block.mid(at, block.indexOf('\r', at) - at);
        if (block.startsWith("Action: Challenge\r\n"))
            send(QByteArray("Response: Success\r\nActionID: " + id + "\r\nChallenge: 1\r\n\r\n"));
        else if (block.startsWith("Action: Login\r\n"))
            send(QByteArray("Response: Success\r\nActionID: " + id + "\r\n\r\n"));
        else if (!block.startsWith("Action: Logoff\r\n"))
            m_actionIds.append(id);
        return size;
    }

private:
    QByteArray m_buffer;
    QByteArrayList m_actionIds;
};

/// A session, its server, and how often each of its requests has ended.
class Desk
{
public:
    explicit Desk(QByteArrayView banner)
    {
        Session::Timing timing;
        timing.frame = 0ms;
        m_session.setTiming(timing);
        m_session.setConnector([this, banner] {
            auto server = std::make_unique<Server>(banner);
            m_server = server.get();
            return server;
        });
        m_session.open({QStringLiteral("pbx"), 5038, false, QStringLiteral("operator"),
                        QStringLiteral("sw1tch")});
        settle();
    }
    ~Desk()
    {
        m_session.close();
        for (int i = 0; i < 50 && m_session.pendingRequests() > 0; ++i)
            settle();
        FUZZ_CHECK(m_session.pendingRequests() == 0);
        for (const int ended : m_ended)
            FUZZ_CHECK(ended == 1);
        settle();
    }
    Q_DISABLE_COPY_MOVE(Desk)

    void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    template <class Action>
    void ask(const Action &action)
    {
        begin();
        m_ids.append(m_session.send(action, &m_context, ender<typename Action::Answer>()));
        m_within = false;
    }
    void list(const Query &query)
    {
        begin();
        m_ids.append(m_session.list(query, &m_context, ender<qsizetype>()));
        m_within = false;
    }
    void act(char op)
    {
        switch (op) {
        case 1:
            settle();
            break;
        case 2:
            ask(Hangup{QStringLiteral("PJSIP/101-1")});
            break;
        case 3:
            list(queries::QueueStatus);
            break;
        case 4:
            ask(Events{"on"});
            break;
        case 5:
            if (!m_ids.isEmpty())
                m_session.cancel(m_ids.takeFirst());
            break;
        case 6:
            if (m_server)
                m_server->hangUp();
            break;
        case 7:
            m_session.reconnectNow();
            break;
        default:
            list(queries::CoreShowChannels);
        }
    }
    void send(QByteArrayView bytes)
    {
        if (!m_server)
            return; // between two connections nobody says anything
        QByteArray told = bytes.toByteArray();
        for (int i = 0; i < 10 && told.contains('$'); ++i)
            told.replace(QByteArray('$' + QByteArray::number(i)), m_server->actionId(i));
        m_server->send(told);
    }

private:
    void begin()
    {
        m_within = true;
        m_ended.push_back(0);
    }
    template <class T>
    std::function<void(const Result<T> &)> ender()
    {
        return [this, &ended = m_ended.back()](const Result<T> &) {
            FUZZ_CHECK(!m_within);
            ++ended;
        };
    }

    QObject m_context;
    std::deque<int> m_ended;
    QList<RequestId> m_ids;
    bool m_within = false;
    QPointer<Server> m_server;
    Session m_session;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = {name, nullptr};
    static const QCoreApplication application(argc, argv);
    if (size == 0)
        return 0;
    Desk desk(Banners[data[0] % std::size(Banners)]);
    desk.ask(CoreSettings());
    desk.list(queries::Status);
    const QByteArrayView input = fuzz::bytesOf(data + 1, size - 1);
    for (qsizetype at = 0; at < input.size();) {
        if (const char op = input[at]; op >= 0 && op < 9) {
            desk.act(op);
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < input.size() && (input[end] < 0 || input[end] >= 9))
            ++end;
        desk.send(input.sliced(at, end - at));
        at = end;
    }
    return 0;
}
