// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpoint.h"

#include <QByteArray>
#include <QIODevice>
#include <QObject>

#include <memory>

class QSslSocket;

namespace ami {

/// The bytes' way to one server: TCP, TLS, or in tests any open device. Decides which certificate
/// is trusted, and nothing else.
class Transport : public QObject
{
    Q_OBJECT

public:
    enum class Trouble { Unreachable, Tls, Certificate, Ended };

    explicit Transport(const Endpoint &endpoint, QObject *parent = nullptr);
    /// Over a device that is open; it is ours from now on.
    explicit Transport(std::unique_ptr<QIODevice> device, QObject *parent = nullptr);
    ~Transport() override;

    void start();
    [[nodiscard]] QByteArray readAll();
    void write(const QByteArray &bytes);
    /// Sends what is still to be sent, closes, and deletes itself. No signal comes any more.
    void finish();

    /// Of the certificate that was not trusted; lower-case hex SHA-256.
    [[nodiscard]] QByteArray fingerprint() const { return m_fingerprint; }

signals:
    void connected(); ///< and, with TLS, the certificate is trusted
    void readable();
    void closed(ami::Transport::Trouble trouble, const QString &text);

private:
    void watchSocket();
    void checkCertificate();
    void fail(Trouble trouble, const QString &text);

    Endpoint m_endpoint;
    std::unique_ptr<QIODevice> m_device;
    QSslSocket *m_socket = nullptr; ///< m_device, where it is one
    QByteArray m_fingerprint;
    QString m_tlsErrors;
    bool m_connected = false;
    bool m_closed = false;
};

} // namespace ami
