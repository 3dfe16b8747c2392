// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "site.h"

#include "loopback.h"
#include "support/storm.h"

#include <array>
#include <chrono>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <new>
#include <poll.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bench {

namespace {

constexpr std::array Statuses{0, 1, 2, 8, 16, 9}; // idle, in use, busy, ringing, on hold, both

struct Order
{
    char what = 0; ///< `r`ate, `p`robes, `d`rop
    double value = 0;
    char extension[16] = {};
};

constexpr const char *Actions[] = {"Originate", "Redirect", "Hangup", "Getvar", "CoreSettings"};

/// What the child does until the control socket ends.
class Server
{
public:
    Server(int control, int listener, const SiteSize &size, Site::Shared &shared)
        : m_control(control)
        , m_listener(listener)
        , m_lists(siteLists(size))
        , m_shared(shared)
    {
        const QByteArray storm = support::storm(100'000, 500, size.seed);
        m_events = storm.mid(storm.indexOf('\n') + 1);
        for (qsizetype at = 0; (at = m_events.indexOf("\r\n\r\n", at)) >= 0;)
            m_ends.push_back(at += 4);
    }

    void run()
    {
        for (;;) {
            pollfd all[] = {
                {m_control, POLLIN, 0}, {m_listener, POLLIN, 0}, {m_connection, POLLIN, 0}};
            poll(all, m_connection < 0 ? 2 : 3, m_rate > 0 || m_every > 0 ? 1 : -1);
            if (all[1].revents != 0)
                greet();
            else if (m_connection >= 0 && all[2].revents != 0)
                serve();
            else if (all[0].revents != 0 && !obey())
                return;
            sendDue();
        }
    }

private:
    void greet()
    {
        hangUp();
        m_connection = accept(m_listener, nullptr, nullptr);
        // As Asterisk does (22, by strace): an answer does not wait for an acknowledgement.
        const int on = 1;
        setsockopt(m_connection, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        m_asked.clear();
        sendAll(m_connection, Banner);
    }
    void hangUp()
    {
        if (m_connection >= 0)
            close(m_connection);
        m_connection = -1;
        m_rate = m_every = 0;
    }
    void serve()
    {
        char buffer[16 * 1024];
        const ssize_t size = recv(m_connection, buffer, sizeof buffer, 0);
        if (size <= 0) {
            hangUp();
            return;
        }
        m_asked.append(buffer, size);
        for (qsizetype end; (end = m_asked.indexOf("\r\n\r\n")) >= 0;) {
            const QByteArray block = m_asked.first(end + 2);
            m_asked.remove(0, end + 4);
            answer(block);
        }
    }
    void answer(const QByteArray &block)
    {
        const QByteArray action = fieldOf(block, "Action");
        const QByteArray id = fieldOf(block, "ActionID");
        if (const auto list = m_lists.constFind(action); list != m_lists.cend()) {
            sendAll(m_connection, written(*list, id));
            return;
        }
        QByteArray reply = "Response: Success\r\nActionID: " + id + "\r\n";
        if (action == "Challenge") {
            reply += "Challenge: 123456789\r\n";
        } else if (action == "Login") {
            reply += "Message: Authentication accepted\r\n\r\nEvent: FullyBooted\r\n"
                     "Privilege: system,all\r\nUptime: 489\r\nLastReload: 489\r\n"
                     "Status: Fully Booted\r\n";
        } else if (action == "ListCommands") {
            for (const char *one : Actions)
                reply.append(one).append(": What it does.  (Priv: system,call,all)\r\n");
            for (auto one = m_lists.cbegin(); one != m_lists.cend(); ++one)
                reply += one.key() + ": What it does.  (Priv: system,call,all)\r\n";
        } else if (action == "CoreSettings") {
            reply += "AMIversion: 11.0.0\r\nAsteriskVersion: 22.10.1\r\nSystemName: \r\n";
        } else if (action == "Ping") {
            reply += "Ping: Pong\r\nTimestamp: 1795293476.100000\r\n";
        } else if (action == "Originate") {
            m_shared.askedAt = now();
            ++m_shared.asked;
            reply += "Message: Originate successfully queued\r\n";
            m_shared.answeredAt = now();
        } else {
            reply = "Response: Error\r\nActionID: " + id + "\r\nMessage: Permission denied\r\n";
        }
        sendAll(m_connection, QByteArray(reply + "\r\n"));
    }
    bool obey()
    {
        Order order;
        if (read(m_control, &order, sizeof order) != sizeof order)
            return false;
        if (order.what == 'r') {
            m_rate = order.value;
            m_since = now();
            m_sent = 0;
        } else if (order.what == 'p') {
            m_every = order.value;
            m_nextProbe = now() + m_every;
            m_extension = order.extension;
        } else {
            hangUp();
        }
        return true;
    }

    void sendDue()
    {
        if (m_connection < 0)
            return;
        // A probe stands where it is due among the events: behind those that are due by then.
        const double until = now();
        while (m_every > 0 && m_nextProbe <= until) {
            sendEvents(m_nextProbe);
            sendProbe();
            m_nextProbe += m_every;
        }
        sendEvents(until);
    }
    void sendEvents(double until)
    {
        if (m_rate <= 0)
            return;
        for (quint64 due = quint64((until - m_since) * m_rate); m_sent < due;) {
            const size_t first = m_at;
            const size_t last = size_t(qMin(quint64(m_ends.size()), first + (due - m_sent)));
            const qsizetype begin = first == 0 ? 0 : m_ends[first - 1];
            if (!sendAll(m_connection,
                         QByteArrayView(m_events).sliced(begin, m_ends[last - 1] - begin)))
                return;
            m_sent += last - first;
            m_shared.events += last - first;
            m_at = last == m_ends.size() ? 0 : last;
        }
    }
    void sendProbe()
    {
        const quint32 number = m_shared.probes;
        m_shared.due[number % Site::Kept] = m_nextProbe;
        m_shared.probes = number + 1;
        const QByteArray event =
            "Event: ExtensionStatus\r\nPrivilege: call,all\r\nExten: " + m_extension +
            "\r\nContext: internal\r\nHint: PJSIP/" + m_extension +
            "\r\nStatus: " + QByteArray::number(Site::statusOf(number)) +
            "\r\nStatusText: Probe\r\n\r\n";
        sendAll(m_connection, event);
    }

    int m_control, m_listener, m_connection = -1;
    QHash<QByteArray, SiteList> m_lists;
    Site::Shared &m_shared;
    QByteArray m_asked;
    QByteArray m_events;
    std::vector<qsizetype> m_ends; ///< of each event
    size_t m_at = 0;
    double m_rate = 0, m_since = 0;
    quint64 m_sent = 0; ///< since m_since
    double m_every = 0, m_nextProbe = 0;
    QByteArray m_extension;
};

} // namespace

double now()
{
    using namespace std::chrono;
    return duration<double>(steady_clock::now().time_since_epoch()).count();
}

Site::Site(const SiteSize &size)
    : m_size(size)
{
    void *memory =
        mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    const int listener = listenHere(m_port);
    int ends[2];
    if (memory == MAP_FAILED || socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        qFatal("no memory or sockets between processes");
    m_shared = new (memory) Shared;
    m_child = fork();
    if (m_child < 0)
        qFatal("no process");
    if (m_child == 0) {
        close(ends[0]);
        Server server(ends[1], listener, size, *m_shared);
        if (write(ends[1], "r", 1) == 1)
            server.run();
        _exit(0);
    }
    close(ends[1]);
    close(listener);
    m_control = ends[0];
    char ready = 0;
    if (read(m_control, &ready, 1) != 1)
        qFatal("the site did not start");
}

Site::~Site()
{
    // Sites that were made later have this end too: to close it here is not enough.
    shutdown(m_control, SHUT_RDWR);
    close(m_control);
    waitpid(m_child, nullptr, 0);
    munmap(m_shared, sizeof(Shared));
}

int Site::statusOf(quint32 number)
{
    return Statuses[number % Statuses.size()];
}

void Site::setRate(double events) const
{
    tell('r', events);
}

void Site::setProbes(double seconds, const QByteArray &extension) const
{
    tell('p', seconds, extension);
}

void Site::drop() const
{
    tell('d', 0);
}

void Site::tell(char what, double value, const QByteArray &extension) const
{
    Order order;
    order.what = what;
    order.value = value;
    std::strncpy(order.extension, extension.constData(), sizeof order.extension - 1);
    if (write(m_control, &order, sizeof order) != sizeof order)
        qFatal("the site is gone");
}

} // namespace bench
