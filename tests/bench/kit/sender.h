// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <functional>
#include <vector>

namespace bench {

/// The other end of the connection, in a process of its own on 127.0.0.1: it takes any login,
/// refuses every other action, and when told to sends one of its streams as fast as it is taken.
/// It serves one connection after the other, and is gone with this object.
class Sender
{
public:
    /// Forks: to be made before anything of Qt that lives. The streams are made over there; what
    /// stands before the end of their first line, the banner, is said when somebody connects.
    explicit Sender(const std::vector<std::function<QByteArray()>> &streams);
    ~Sender();
    Q_DISABLE_COPY_MOVE(Sender)

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Sends \a stream over the connection made last, and ends that.
    void play(int stream) const;

private:
    quint16 m_port = 0;
    int m_control = -1;
    int m_child = -1;
};

} // namespace bench
