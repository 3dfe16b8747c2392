// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslError>
#include <QSslSocket>
#include <QStringList>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace ami {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int ReceiveBuffer = 4 * 1024 * 1024;

/// A PBX of the time of TLS 1.0: the words are those of OpenSSL 3, which refuses that by itself.
bool saysTooOld(const QString &text)
{
    return text.contains("unsupported protocol"_L1) || text.contains("alert protocol version"_L1);
}

} // namespace

Transport::Transport(const Endpoint &endpoint, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
{
    if (m_endpoint.tls) {
        auto socket = std::make_unique<QSslSocket>();
        m_socket = m_tls = socket.get();
        m_device = std::move(socket);
    } else {
        auto socket = std::make_unique<QTcpSocket>();
        m_socket = socket.get();
        m_device = std::move(socket);
    }
    watchSocket();
}

Transport::Transport(std::unique_ptr<QIODevice> device, QObject *parent)
    : QObject(parent)
    , m_device(std::move(device))
{
    connect(m_device.get(), &QIODevice::readyRead, this, &Transport::readable);
    connect(m_device.get(), &QIODevice::readChannelFinished, this, [this] {
        fail(Trouble::Ended,
             QString::fromLatin1(QT_TRANSLATE_NOOP("ami::Session", "the connection was closed")));
    });
}

Transport::~Transport()
{
    m_device->disconnect(this); // a socket that is destroyed says so
}

void Transport::watchSocket()
{
    connect(m_socket, &QAbstractSocket::connected, this, [this] {
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        // A PBX gives up on a full socket after 100 ms: let a busy window be no reason. Measured on
        // loopback, where Linux gives all of it: 8.2 MB fit before the server's write blocks, and
        // 4.3 MB without this.
        m_socket->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, ReceiveBuffer);
        if (m_endpoint.tls)
            return;
        m_connected = true;
        emit connected();
    });
    if (m_tls) {
        connect(m_tls, &QSslSocket::encrypted, this, &Transport::checkCertificate);
        connect(m_tls, &QSslSocket::sslErrors, this, &Transport::takeErrors);
    }
    connect(m_socket, &QIODevice::readyRead, this, &Transport::readable);
    connect(m_socket, &QAbstractSocket::errorOccurred, this, &Transport::onError);
    connect(m_socket, &QAbstractSocket::disconnected, this, [this] {
        fail(m_connected ? Trouble::Ended : Trouble::Unreachable, m_socket->errorString());
    });
}

void Transport::onError(int error)
{
    const QString text = m_socket->errorString();
    if (!m_tlsErrors.isEmpty()) {
        readCertificate();
        fail(Trouble::Untrusted, m_tlsErrors);
    } else if (m_connected) {
        fail(Trouble::Ended, text);
    } else if (error == QAbstractSocket::SslHandshakeFailedError ||
               error == QAbstractSocket::SslInternalError ||
               (m_endpoint.tls && m_socket->state() >= QAbstractSocket::ConnectedState)) {
        fail(saysTooOld(text) ? Trouble::TlsTooOld : Trouble::Tls, text);
    } else {
        fail(Trouble::Unreachable, text);
    }
}

void Transport::takeErrors(const QList<QSslError> &errors)
{
    QStringList texts;
    for (const QSslError &error : errors) {
        m_certificate.problems |= Certificate::problemOf(error);
        texts.append(error.errorString());
    }
    if (m_endpoint.pinnedSha256.isEmpty())
        m_tlsErrors = texts.join(u"; "_s);
    else
        m_tls->ignoreSslErrors(); // the pin decides, see checkCertificate()
}

void Transport::readCertificate()
{
    m_certificate.describe(m_tls->peerCertificate(), m_endpoint.pinnedSha256);
}

/// Pinned means pinned: what an authority says of another certificate is told, and trusts nothing.
void Transport::checkCertificate()
{
    readCertificate();
    if (!m_endpoint.pinnedSha256.isEmpty() && m_certificate.sha256 != m_certificate.trusted) {
        m_certificate.problems |= Certificate::Changed;
        fail(Trouble::Untrusted,
             QString::fromLatin1(QT_TRANSLATE_NOOP(
                 "ami::Session", "the server's certificate is not the trusted one")));
        m_socket->abort();
        return;
    }
    m_connected = true;
    emit connected();
}

void Transport::start()
{
    if (!m_socket) {
        m_connected = true;
        emit connected();
        if (!m_closed && m_device->bytesAvailable() > 0)
            emit readable();
    } else if (m_tls) {
        m_tls->connectToHostEncrypted(m_endpoint.host, m_endpoint.port);
    } else {
        // Straight from the kernel to whoever reads: a buffer in between would cost more than all
        // that becomes of the bytes in the codec.
        m_socket->connectToHost(m_endpoint.host, m_endpoint.port,
                                QIODevice::ReadWrite | QIODevice::Unbuffered);
    }
}

qint64 Transport::read(char *to, qint64 most)
{
    const qint64 size = m_device->read(to, most);
    if (size < 0)
        endLater();
    return std::max<qint64>(0, size);
}

/// A socket without a buffer sees its end by reading or writing, and no signal tells of it. Not
/// within that call: whoever reads or writes is not done yet.
void Transport::endLater()
{
    if (m_connected && m_socket && !m_tls && !m_closed) {
        QMetaObject::invokeMethod(
            this, [this] { fail(Trouble::Ended, m_socket->errorString()); }, Qt::QueuedConnection);
    }
}

void Transport::write(const QByteArray &bytes)
{
    if (m_closed) // its last words may still be taken, and answered
        return;
    if (m_device->write(bytes) < 0)
        endLater();
    // Before what is to be painted, which a socket's own writing waits for. Not within this call:
    // a socket that fails says so at once, and the caller is not done yet.
    if (m_socket && !std::exchange(m_flushing, true))
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_flushing = false;
                m_socket->flush();
            },
            Qt::QueuedConnection);
}

void Transport::fail(Trouble trouble, const QString &text)
{
    if (m_closed)
        return;
    m_closed = true;
    emit closed(trouble, text);
}

void Transport::finish()
{
    const bool ended = std::exchange(m_closed, true);
    disconnect(this, nullptr, nullptr, nullptr);
    setParent(QCoreApplication::instance()); // gone with the program at the latest
    if (!m_socket || m_socket->state() != QAbstractSocket::ConnectedState) {
        m_device->disconnect(this);
        m_device->close();
        deleteLater();
        return;
    }
    // A Logoff may still stand in the buffer. A server that does not take it is left after 2 s.
    m_device->disconnect(this);
    if (!ended)
        m_socket->setReadBufferSize(1); // nobody reads what still comes: it must not pile up here
    connect(m_socket, &QAbstractSocket::disconnected, this, &QObject::deleteLater);
    QTimer::singleShot(2s, this, &QObject::deleteLater);
    m_socket->flush();
    m_socket->disconnectFromHost();
    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        deleteLater();
}

} // namespace ami
