// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/clock.h"
#include "demo/server.h"
#include "wire.h"

#include <QTest>

#include <memory>

/// A company that stands still until the test lets time pass.
[[nodiscard]] demo::Options still(bool traffic = false);
/// A header of the first of these whose channel's name begins so.
[[nodiscard]] QByteArray stateOf(const QList<Seen> &channels, const QByteArray &prefix,
                                 QByteArrayView header);

/// A demo PBX and a client that is logged in to it.
class Fixture : public QObject
{
    Q_OBJECT

protected:
    void start(const demo::Options &options);
    void stop();
    /// Lets so much time pass, and waits until what happened has arrived.
    void pass(int ms);
    void call(const QByteArray &from, const QByteArray &to);
    [[nodiscard]] QByteArray channelOf(const QByteArray &extension);
    [[nodiscard]] QList<Seen> channels() { return m_wire->list("CoreShowChannels"); }

    std::unique_ptr<demo::Server> m_server;
    std::unique_ptr<Wire> m_wire;
};
