// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpServer>
#include <QTimer>

#include <chrono>

namespace support {

class FaultWay;

/// What may go wrong between the program and a server.
enum class Fault {
    Refuse,       ///< reset, and then nobody listens for Plan::hold
    Reset,        ///< half of the block, then RST
    Cut,          ///< half of the block, then FIN
    Mute,         ///< closed; the next connections are taken and nothing is said on them
    HalfOpen,     ///< nothing goes either way any more, and nobody says so
    Deaf,         ///< what the program sends is swallowed; what the server sends goes on
    Stall,        ///< everything waits for Plan::hold, and then goes on
    Drip,         ///< the next 500 bytes come one at a time, as fast as single bytes go
    Trickle,      ///< a byte at a time, five a second, for ever
    Repeat,       ///< this block and the five behind it come twice
    Drop,         ///< this block is lost
    Garbage,      ///< lines that mean nothing stand before it
    Nuls,         ///< 4,096 NULs stand before it, and spoil it
    EndlessLine,  ///< a line without an end
    EndlessBlock, ///< a block without an end
    Flood,        ///< events of one channel, as fast as they go
    FloodOfNew,   ///< the same, each of a new channel
};

/// Where in a connection's life: at the answer that ends the stage, which the fault meets.
enum class FaultStage {
    Banner,
    Challenge,
    Login,
    Snapshot, ///< the third item of a list
    Live,     ///< an event: Plan::event
    Action,   ///< the answer to Plan::action
};

/// Stands between the program and a server, on a free port of 127.0.0.1, and does harm once it is
/// armed. Before, and after it has, it is transparent.
class FaultProxy : public QObject
{
    Q_OBJECT

public:
    struct Plan
    {
        Fault fault;
        FaultStage stage;
        std::chrono::milliseconds hold{6'000};
        QByteArray event = "Hangup";  ///< at which FaultStage::Live strikes
        QByteArray action = "Getvar"; ///< FaultStage::Action: its next answer
        int blocks = 60'000;          ///< of a flood
        int connections = 1;          ///< that it strikes, one after the other
    };

    explicit FaultProxy(quint16 server, QObject *parent = nullptr);
    ~FaultProxy() override;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Strikes at the next block that the plan is about.
    void arm(const Plan &plan);
    /// How many connections it has struck.
    [[nodiscard]] int strikes() const { return m_strikes; }
    [[nodiscard]] int connections() const { return m_connections; }

signals:
    void struck();

private:
    friend class FaultWay;
    [[nodiscard]] bool isArmed() const { return m_left > 0; }
    void onStruck();
    void accept();

    QTcpServer m_listener;
    QTimer m_back; ///< until somebody listens again
    Plan m_plan{};
    quint16 m_server;
    quint16 m_port = 0;
    int m_left = 0; ///< connections that are still to be struck
    int m_mute = 0; ///< connections to come that nothing will be said on
    int m_strikes = 0;
    int m_connections = 0;
};

} // namespace support
