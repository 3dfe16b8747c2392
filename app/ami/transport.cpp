// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslError>
#include <QSslSocket>
#include <QStringList>
#include <QTimer>

#include <chrono>

namespace ami {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int ReceiveBuffer = 4 * 1024 * 1024;

QByteArray fingerprintOf(const QSslCertificate &certificate)
{
    return certificate.digest(QCryptographicHash::Sha256).toHex();
}

/// As the user may have copied it from `openssl x509 -fingerprint -sha256`.
QByteArray normalised(const QByteArray &fingerprint)
{
    return fingerprint.toLower().replace(":", "").replace(" ", "");
}

} // namespace

Transport::Transport(const Endpoint &endpoint, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
{
    auto socket = std::make_unique<QSslSocket>();
    m_socket = socket.get();
    m_device = std::move(socket);
    watchSocket();
}

Transport::Transport(std::unique_ptr<QIODevice> device, QObject *parent)
    : QObject(parent)
    , m_device(std::move(device))
{
    connect(m_device.get(), &QIODevice::readyRead, this, &Transport::readable);
    connect(m_device.get(), &QIODevice::readChannelFinished, this,
            [this] { fail(Trouble::Ended, u"the connection was closed"_s); });
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
    connect(m_socket, &QSslSocket::encrypted, this, &Transport::checkCertificate);
    connect(m_socket, &QIODevice::readyRead, this, &Transport::readable);
    connect(m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_fingerprint = fingerprintOf(m_socket->peerCertificate());
        if (!m_endpoint.pinnedSha256.isEmpty()) { // the pin decides, see checkCertificate()
            m_socket->ignoreSslErrors();
            return;
        }
        QStringList texts;
        for (const QSslError &error : errors)
            texts.append(error.errorString());
        m_tlsErrors = texts.join(u"; "_s);
    });
    connect(m_socket, &QAbstractSocket::errorOccurred, this,
            [this](QAbstractSocket::SocketError error) {
                const QString text = m_socket->errorString();
                if (!m_tlsErrors.isEmpty())
                    fail(Trouble::Certificate, m_tlsErrors);
                else if (m_connected)
                    fail(Trouble::Ended, text);
                else if (error == QAbstractSocket::SslHandshakeFailedError ||
                         error == QAbstractSocket::SslInternalError ||
                         (m_endpoint.tls && m_socket->state() >= QAbstractSocket::ConnectedState))
                    fail(Trouble::Tls, text);
                else
                    fail(Trouble::Unreachable, text);
            });
    connect(m_socket, &QAbstractSocket::disconnected, this, [this] {
        fail(m_connected ? Trouble::Ended : Trouble::Unreachable, m_socket->errorString());
    });
}

void Transport::checkCertificate()
{
    m_fingerprint = fingerprintOf(m_socket->peerCertificate());
    if (!m_endpoint.pinnedSha256.isEmpty() &&
        m_fingerprint != normalised(m_endpoint.pinnedSha256)) {
        fail(Trouble::Certificate, u"the server's certificate is not the trusted one"_s);
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
    } else if (m_endpoint.tls) {
        m_socket->connectToHostEncrypted(m_endpoint.host, m_endpoint.port);
    } else {
        m_socket->connectToHost(m_endpoint.host, m_endpoint.port);
    }
}

QByteArray Transport::readAll()
{
    return m_device->readAll();
}

void Transport::write(const QByteArray &bytes)
{
    m_device->write(bytes);
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
    m_closed = true;
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
    connect(m_socket, &QAbstractSocket::disconnected, this, &QObject::deleteLater);
    QTimer::singleShot(2s, this, &QObject::deleteLater);
    m_socket->flush();
    m_socket->disconnectFromHost();
    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        deleteLater();
}

} // namespace ami
