// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sender.h"

#include "loopback.h"

#include <poll.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bench {

namespace {

QByteArray answer(const QByteArray &block)
{
    const QByteArray action = fieldOf(block, "Action");
    QByteArray reply = "ActionID: " + fieldOf(block, "ActionID") + "\r\n";
    if (action == "Challenge")
        reply.prepend("Response: Success\r\n").append("Challenge: 123456789\r\n");
    else if (action == "Login")
        reply.prepend("Response: Success\r\n").append("Message: Authentication accepted\r\n");
    else
        reply.prepend("Response: Error\r\n").append("Message: Permission denied\r\n");
    return reply + "\r\n";
}

/// What the child does until the control socket ends.
class Server
{
public:
    Server(int control, int listener, std::vector<QByteArray> streams)
        : m_control(control)
        , m_listener(listener)
        , m_streams(std::move(streams))
    {}

    void run()
    {
        for (;;) {
            pollfd all[] = {
                {m_control, POLLIN, 0}, {m_listener, POLLIN, 0}, {m_connection, POLLIN, 0}};
            poll(all, m_connection < 0 ? 2 : 3, -1);
            if (all[1].revents != 0)
                greet();
            else if (m_connection >= 0 && all[2].revents != 0)
                serve();
            else if (all[0].revents != 0 && !obey())
                return;
        }
    }

private:
    void greet()
    {
        if (m_connection >= 0)
            close(m_connection);
        m_connection = accept(m_listener, nullptr, nullptr);
        m_asked.clear();
        sendAll(m_connection, Banner);
    }
    void serve()
    {
        char buffer[16 * 1024];
        const ssize_t size = recv(m_connection, buffer, sizeof buffer, 0);
        if (size <= 0) {
            close(m_connection);
            m_connection = -1;
            return;
        }
        m_asked.append(buffer, size);
        for (qsizetype end; (end = m_asked.indexOf("\r\n\r\n")) >= 0;) {
            sendAll(m_connection, answer(m_asked.first(end + 2)));
            m_asked.remove(0, end + 4);
        }
    }
    bool obey()
    {
        quint8 stream = 0;
        if (read(m_control, &stream, 1) != 1)
            return false;
        if (m_connection < 0)
            greet();
        sendAll(m_connection, m_streams.at(stream));
        // What is asked meanwhile is read to its end: to close a socket that has unread bytes
        // resets it.
        shutdown(m_connection, SHUT_WR);
        char rest[4096];
        while (recv(m_connection, rest, sizeof rest, 0) > 0) {
        }
        close(m_connection);
        m_connection = -1;
        return true;
    }

    int m_control, m_listener, m_connection = -1;
    std::vector<QByteArray> m_streams;
    QByteArray m_asked;
};

} // namespace

Sender::Sender(const std::vector<std::function<QByteArray()>> &streams)
{
    const int listener = listenHere(m_port);
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        qFatal("no pair of sockets");
    m_child = fork();
    if (m_child < 0)
        qFatal("no process");
    if (m_child == 0) {
        close(ends[0]);
        std::vector<QByteArray> made;
        for (const auto &stream : streams) {
            const QByteArray whole = stream();
            made.push_back(whole.mid(whole.indexOf('\n') + 1));
        }
        if (write(ends[1], "r", 1) == 1)
            Server(ends[1], listener, std::move(made)).run();
        _exit(0);
    }
    close(ends[1]);
    close(listener);
    m_control = ends[0];
    char ready = 0;
    if (read(m_control, &ready, 1) != 1)
        qFatal("the sender did not start");
}

Sender::~Sender()
{
    close(m_control);
    waitpid(m_child, nullptr, 0);
}

void Sender::play(int stream) const
{
    const quint8 byte = quint8(stream);
    if (write(m_control, &byte, 1) != 1)
        qFatal("the sender is gone");
}

} // namespace bench
