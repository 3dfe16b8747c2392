// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loopback.h"

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace bench {

namespace {

sockaddr_in here(quint16 port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

} // namespace

int listenHere(quint16 &port)
{
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = here(0);
    socklen_t size = sizeof address;
    if (bind(listener, reinterpret_cast<sockaddr *>(&address), size) != 0 ||
        listen(listener, 4) != 0 ||
        getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("no socket on 127.0.0.1");
    port = ntohs(address.sin_port);
    return listener;
}

int connectTo(quint16 port)
{
    constexpr int buffer = 4 * 1024 * 1024;
    const int result = socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = here(port);
    if (connect(result, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("no connection on 127.0.0.1");
    setsockopt(result, SOL_SOCKET, SO_RCVBUF, &buffer, sizeof buffer);
    return result;
}

bool sendAll(int socket, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t sent = send(socket, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        bytes = bytes.sliced(sent);
    }
    return true;
}

QByteArray fieldOf(const QByteArray &block, const char *name)
{
    const QByteArray label = QByteArray(name).append(": ");
    qsizetype at = block.indexOf(label);
    while (at > 0 && block.at(at - 1) != '\n')
        at = block.indexOf(label, at + 1);
    if (at < 0)
        return {};
    const qsizetype begin = at + label.size();
    return block.mid(begin, block.indexOf("\r\n", begin) - begin);
}

} // namespace bench
