// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "certificate.h"
#include "endpoint.h"

#include <QByteArray>
#include <QIODevice>
#include <QObject>

#include <memory>

class QAbstractSocket;
class QSslError;
class QSslSocket;

namespace ami {

/// The bytes' way to one server: TCP, TLS, or in tests any open device. Decides which certificate
/// is trusted, and nothing else.
class Transport : public QObject
{
    Q_OBJECT

public:
    enum class Trouble {
        Unreachable,
        Tls,       ///< no handshake: a plain port, no common cipher
        TlsTooOld, ///< nothing newer than TLS 1.1 there
        Untrusted, ///< see certificate()
        Ended,
    };

    explicit Transport(const Endpoint &endpoint, QObject *parent = nullptr);
    /// Over a device that is open; it is ours from now on.
    explicit Transport(std::unique_ptr<QIODevice> device, QObject *parent = nullptr);
    ~Transport() override;

    void start();
    /// At most so many bytes; gives how many they were. readable() comes again where some are left.
    qint64 read(char *to, qint64 most);
    void write(const QByteArray &bytes);
    /// Sends what is still to be sent, closes, and deletes itself. No signal comes any more.
    void finish();

    /// The one that was not trusted.
    [[nodiscard]] const Certificate &certificate() const { return m_certificate; }

signals:
    void connected(); ///< and, with TLS, the certificate is trusted
    void readable();
    void closed(ami::Transport::Trouble trouble, const QString &text);

private:
    void watchSocket();
    void takeErrors(const QList<QSslError> &errors);
    void readCertificate();
    void checkCertificate();
    void onError(int error);
    void fail(Trouble trouble, const QString &text);
    void endLater();

    Endpoint m_endpoint;
    std::unique_ptr<QIODevice> m_device;
    QAbstractSocket *m_socket = nullptr; ///< m_device, where it is one
    QSslSocket *m_tls = nullptr;         ///< the same
    Certificate m_certificate;
    QString m_tlsErrors;
    bool m_connected = false;
    bool m_closed = false;
    bool m_flushing = false; ///< at the next turn of the event loop
};

} // namespace ami
