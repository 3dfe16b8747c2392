// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultproxy.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <limits>
#include <sys/socket.h>
#include <utility>

namespace support {

using namespace std::chrono_literals;

namespace {

/// As much as a flood keeps in hand: more than a socket takes at a time.
constexpr qint64 FloodAhead = 8 * 1024 * 1024;
constexpr int Repeated = 6;
constexpr qint64 Dripped = 500;
constexpr int StruckItem = 3; ///< of the lists of a connection

QByteArray blockOf(const QByteArray &name, const QByteArray &id)
{
    return "Event: " + name + "\r\nPrivilege: call,all\r\nChannel: PJSIP/flood-" + id +
           "\r\nChannelState: 6\r\nChannelStateDesc: Up\r\nState: Up\r\nCallerIDNum: 0123\r\n"
           "CallerIDName: Flood\r\nContext: internal\r\nExten: 100\r\nPriority: 1\r\nUniqueid: " +
           id + "\r\nLinkedid: " + id + "\r\nCause: 16\r\n\r\n";
}

} // namespace

/// One connection and the one behind it.
class FaultWay : public QObject
{
public:
    FaultWay(QTcpSocket *program, FaultProxy &proxy, bool mute)
        : QObject(&proxy)
        , m_proxy(proxy)
        , m_program(program)
    {
        program->setParent(this);
        connect(program, &QTcpSocket::disconnected, this, &FaultWay::end);
        if (mute)
            return;
        connect(program, &QTcpSocket::readyRead, this, &FaultWay::fromProgram);
        connect(program, &QTcpSocket::bytesWritten, this, &FaultWay::pour);
        connect(&m_server, &QTcpSocket::readyRead, this, &FaultWay::fromServer);
        connect(&m_server, &QTcpSocket::disconnected, this, [this] {
            if (!m_held)
                m_program->disconnectFromHost();
        });
        program->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_server.connectToHost(QHostAddress(QHostAddress::LocalHost), proxy.m_server);
        connect(&m_drops, &QTimer::timeout, this, [this] {
            const bool last = ++m_dripped >= m_toDrip;
            const qsizetype size = last ? m_dropping.size() : 1;
            m_program->write(m_dropping.first(size));
            m_program->flush();
            m_dropping.remove(0, size);
            if (m_dropping.isEmpty())
                m_drops.stop();
        });
    }

private:
    void end()
    {
        m_server.disconnect(this);
        m_server.abort();
        deleteLater();
    }

    void fromProgram()
    {
        m_toServer += m_program->readAll();
        if (m_held)
            return;
        if (m_deaf) {
            m_toServer.clear();
            return;
        }
        // The ActionID of what is asked, so that its answer is known.
        if (m_proxy.isArmed() && m_actionId.isEmpty()) {
            const qsizetype at =
                m_toServer.indexOf(QByteArray("Action: " + m_proxy.m_plan.action + "\r\n"));
            const qsizetype id = at < 0 ? -1 : m_toServer.indexOf("ActionID: ", at);
            if (id >= 0)
                m_actionId = m_toServer.mid(id, m_toServer.indexOf('\r', id) - id + 1);
        }
        m_server.write(std::exchange(m_toServer, {}));
    }

    void fromServer()
    {
        m_buffer += m_server.readAll();
        work();
    }

    void work()
    {
        while (!m_held && !m_flooding && !m_gone) {
            const QByteArray end = m_greeted ? "\r\n\r\n" : "\r\n";
            const qsizetype at = m_buffer.indexOf(end);
            if (at < 0)
                return;
            const QByteArray block = m_buffer.first(at + end.size());
            m_buffer.remove(0, block.size());
            const bool meant = !m_struck && m_proxy.isArmed() && isMeant(block);
            m_greeted = true;
            if (meant) {
                m_struck = true;
                m_proxy.onStruck();
                strike(block);
            } else {
                forward(block);
            }
        }
    }

    bool isMeant(const QByteArray &block)
    {
        switch (m_proxy.m_plan.stage) {
        case FaultStage::Banner:
            return !m_greeted;
        case FaultStage::Challenge:
            return block.contains("\r\nActionID: cordboard-challenge\r\n");
        case FaultStage::Login:
            return block.contains("\r\nActionID: cordboard-login\r\n");
        case FaultStage::Snapshot:
            return block.startsWith("Event: ") && block.contains("\r\nActionID: cb") &&
                   !block.contains("Complete") && ++m_items == StruckItem;
        case FaultStage::Live:
            return block.startsWith(QByteArray("Event: " + m_proxy.m_plan.event + "\r\n"));
        case FaultStage::Action:
            return !m_actionId.isEmpty() && block.startsWith("Response: ") &&
                   block.contains(m_actionId);
        }
        return false;
    }

    void forward(const QByteArray &block)
    {
        if (m_dripped < m_toDrip) {
            m_dropping += block;
            m_drops.start(m_between);
            return;
        }
        m_program->write(block);
        if (m_twice > 0) {
            --m_twice;
            m_program->write(block);
        }
    }

    void strike(const QByteArray &block)
    {
        const FaultProxy::Plan &plan = m_proxy.m_plan;
        const QByteArray half = block.first(block.size() / 2);
        switch (plan.fault) {
        case Fault::Refuse:
            m_proxy.m_listener.close();
            m_proxy.m_back.start(plan.hold);
            reset();
            break;
        case Fault::Reset:
            m_program->write(half);
            m_program->flush();
            reset();
            break;
        case Fault::Mute:
            ++m_proxy.m_mute;
            [[fallthrough]];
        case Fault::Cut:
            m_gone = true;
            m_program->write(half);
            m_program->disconnectFromHost();
            break;
        case Fault::HalfOpen:
            m_held = true;
            break;
        case Fault::Deaf:
            m_deaf = true;
            forward(block);
            break;
        case Fault::Stall:
            m_held = true;
            QTimer::singleShot(plan.hold, this, [this, block] {
                m_held = false;
                forward(block);
                fromProgram();
                work();
                if (m_server.state() == QAbstractSocket::UnconnectedState)
                    m_program->disconnectFromHost();
            });
            break;
        case Fault::Drip:
        case Fault::Trickle:
            m_toDrip = plan.fault == Fault::Drip ? Dripped : std::numeric_limits<qint64>::max();
            m_between = plan.fault == Fault::Drip ? 0ms : 200ms;
            forward(block);
            break;
        case Fault::Repeat:
            m_twice = Repeated;
            forward(block);
            break;
        case Fault::Drop:
            break;
        case Fault::Garbage:
            m_program->write("\x01\xfe garbage, and no header\r\n\xff\xff\r\n:\r\n\r\n" + block);
            break;
        case Fault::Nuls:
            m_program->write(QByteArray(4096, '\0') + block);
            break;
        case Fault::EndlessLine:
            m_piece = QByteArray(64 * 1024, 'x');
            flood();
            break;
        case Fault::EndlessBlock:
            m_piece = QByteArray("X-Line: and another one\r\n").repeated(2000);
            flood();
            break;
        case Fault::Flood:
            forward(blockOf("Newchannel", "flood.0"));
            m_piece = blockOf("Newstate", "flood.0").repeated(100);
            m_blocks = plan.blocks;
            m_after = blockOf("Hangup", "flood.0") + block;
            flood();
            break;
        case Fault::FloodOfNew:
            m_blocks = plan.blocks;
            m_after = block;
            flood();
            break;
        }
    }

    void flood()
    {
        m_flooding = true;
        pour();
    }

    /// Goes on for ever where no number of blocks is set.
    void pour()
    {
        while (m_flooding && m_program->bytesToWrite() < FloodAhead) {
            if (!m_piece.isEmpty()) {
                m_program->write(m_piece);
                m_poured += 100;
            } else {
                m_program->write(blockOf("Newchannel", QByteArray::number(++m_poured) + ".new"));
            }
            if (m_blocks > 0 && m_poured >= m_blocks) {
                m_flooding = false;
                m_program->write(m_after);
                work();
            }
        }
    }

    void reset()
    {
        m_gone = true;
        const linger hard{1, 0};
        ::setsockopt(int(m_program->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        m_program->abort();
    }

    FaultProxy &m_proxy;
    QTcpSocket *m_program;
    QTcpSocket m_server;
    QByteArray m_buffer;   ///< from the server, no whole block yet
    QByteArray m_toServer; ///< from the program
    QByteArray m_actionId; ///< `ActionID: cb1234-5\r` of the action that is meant
    QTimer m_drops;
    QByteArray m_dropping; ///< what goes byte by byte
    std::chrono::milliseconds m_between{0};
    QByteArray m_piece;  ///< of a flood
    QByteArray m_after;  ///< what comes when it is over
    qint64 m_toDrip = 0; ///< so much goes byte by byte
    qint64 m_dripped = 0;
    qint64 m_poured = 0;
    qint64 m_blocks = 0;
    int m_items = 0;
    int m_twice = 0;
    bool m_greeted = false;
    bool m_struck = false;
    bool m_held = false;
    bool m_deaf = false;
    bool m_flooding = false;
    bool m_gone = false;
};

FaultProxy::FaultProxy(quint16 server, QObject *parent)
    : QObject(parent)
    , m_server(server)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &FaultProxy::accept);
    m_listener.listen(QHostAddress::LocalHost, 0);
    m_port = m_listener.serverPort();
    m_back.setSingleShot(true);
    connect(&m_back, &QTimer::timeout, this,
            [this] { m_listener.listen(QHostAddress::LocalHost, m_port); });
}

FaultProxy::~FaultProxy()
{
    const QObjectList ways = children(); // each takes itself out of the list
    qDeleteAll(ways);
}

void FaultProxy::arm(const Plan &plan)
{
    m_plan = plan;
    m_left = plan.connections;
}

void FaultProxy::onStruck()
{
    --m_left;
    ++m_strikes;
    emit struck();
}

void FaultProxy::accept()
{
    while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
        ++m_connections;
        const bool mute = m_mute > 0;
        if (mute)
            --m_mute;
        new FaultWay(socket, *this, mute);
    }
}

} // namespace support
