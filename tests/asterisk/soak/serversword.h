// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace soak {

/// What the server's lists say, in the shape of Cordboard's JSON state. Made from the lists alone
/// and without Cordboard's translation, so that the two can be held against each other.
class ServersWord
{
public:
    explicit ServersWord(Wire &wire);

    /// Asks for all lists and returns when they are whole; nothing when the server fell silent.
    [[nodiscard]] std::optional<QJsonObject> listen();

private:
    using Items = QList<Block>;
    [[nodiscard]] int ask(const QByteArray &action);
    [[nodiscard]] Items items(int id, const QString &event);
    [[nodiscard]] QJsonArray peers();
    [[nodiscard]] QJsonArray registrations();

    Wire &m_wire;
    QList<QByteArray> m_offered; ///< by ListCommands
    struct Asked
    {
        int settings, channels, bridges, endpoints, sipPeers, iaxPeers, extensions, queues, agents,
            lots, parked, rooms, mailboxes, pjsipRegistrations, sipRegistrations;
    } m_asked = {};
};

} // namespace soak
