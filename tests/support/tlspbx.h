// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointer>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>

namespace support {

/// A certificate and its key.
struct Identity
{
    QSslCertificate certificate;
    QSslKey key;

    /// SHA-256, lower-case hex.
    [[nodiscard]] QByteArray sha256() const;
};

/// Makes certificates with openssl, as an administrator would; each call a new one. A null
/// certificate where openssl is missing, with a warning that says so.
class CertificateMaker
{
public:
    CertificateMaker();

    /// The certificate of the authority that signs.
    [[nodiscard]] QSslCertificate authority() const { return m_authority; }
    /// As the administrators of PBXs make them.
    [[nodiscard]] Identity selfSigned(const QByteArray &host = "localhost", int days = 2);
    /// Signed by authority(); \a days below zero: it was valid until yesterday.
    [[nodiscard]] Identity signedByAuthority(const QByteArray &host = "localhost", int days = 2);
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    bool openssl(const QStringList &arguments);
    [[nodiscard]] Identity make(const QString &name, const QByteArray &host, int days,
                                const QStringList &signedBy);

    QTemporaryDir m_folder;
    QSslCertificate m_authority;
};

/// Just enough of a manager interface behind TLS: takes every MD5 login, refuses every other action
/// but Ping, and keeps what it was told.
class TlsPbx : public QTcpServer
{
    Q_OBJECT

public:
    explicit TlsPbx(Identity identity, QObject *parent = nullptr);

    /// What it shows to connections from now on. Those that are there end: it was restarted.
    void restartAs(Identity identity);
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] QByteArray received() const { return m_received; } ///< of all connections

protected:
    void incomingConnection(qintptr handle) override;

private:
    void answer(QSslSocket &socket);

    Identity m_identity;
    QList<QPointer<QSslSocket>> m_sockets;
    QByteArray m_received;
    int m_connections = 0;
};

} // namespace support
