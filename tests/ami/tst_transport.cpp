// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ends of a plain connection. A socket without a buffer tells of none of them by itself.

#include "ami/transport.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

class TestTransport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tellsOfAnEndThatItReads();
    void tellsOfAResetThatItWritesInto();

private:
    QTcpServer m_server;
    QTcpSocket *m_peer = nullptr;
    std::unique_ptr<ami::Transport> m_transport;
};

void TestTransport::init()
{
    QVERIFY(m_server.listen(QHostAddress::LocalHost));
    ami::Endpoint endpoint;
    endpoint.host = u"127.0.0.1"_s;
    endpoint.port = m_server.serverPort();
    m_transport = std::make_unique<ami::Transport>(endpoint);
    const QSignalSpy connected(m_transport.get(), &ami::Transport::connected);
    m_transport->start();
    QTRY_VERIFY(m_server.hasPendingConnections());
    m_peer = m_server.nextPendingConnection();
    QTRY_COMPARE(connected.size(), 1);
}

void TestTransport::cleanup()
{
    m_transport.reset();
    m_server.close();
    delete m_peer;
    m_peer = nullptr;
}

void TestTransport::tellsOfAnEndThatItReads()
{
    const QSignalSpy closed(m_transport.get(), &ami::Transport::closed);
    connect(m_transport.get(), &ami::Transport::readable, this, [this] {
        char bytes[64];
        while (m_transport->read(bytes, sizeof bytes) > 0) {
        }
    });
    m_peer->write("Event: Shutdown\r\n\r\n");
    m_peer->disconnectFromHost();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed.front().front().value<ami::Transport::Trouble>(),
             ami::Transport::Trouble::Ended);
}

void TestTransport::tellsOfAResetThatItWritesInto()
{
    const QSignalSpy closed(m_transport.get(), &ami::Transport::closed);
    const linger atOnce{1, 0};
    QCOMPARE(::setsockopt(static_cast<int>(m_peer->socketDescriptor()), SOL_SOCKET, SO_LINGER,
                          &atOnce, sizeof atOnce),
             0);
    m_peer->abort();
    m_transport->write("Action: Ping\r\n\r\n"); // before the event loop hears of it
    QVERIFY(closed.isEmpty());                  // not in the midst of that call
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed.front().front().value<ami::Transport::Trouble>(),
             ami::Transport::Trouble::Ended);
}

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
