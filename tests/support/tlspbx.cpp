// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tlspbx.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace support {

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The value of a line `Name: value` of an action.
QByteArray field(const QByteArray &action, const QByteArray &name)
{
    const QByteArray start = name + ": ";
    for (const QByteArray &line : action.split('\n')) {
        if (line.startsWith(start))
            return line.mid(start.size()).trimmed();
    }
    return {};
}

} // namespace

QByteArray Identity::sha256() const
{
    return certificate.digest(QCryptographicHash::Sha256).toHex();
}

CertificateMaker::CertificateMaker()
{
    openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
             u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
             u"/CN=Cordboard test authority"_s, u"-keyout"_s, u"ca.key"_s, u"-out"_s, u"ca.pem"_s});
    m_authority = QSslCertificate(contentsOf(path(u"ca.pem"_s)));
}

bool CertificateMaker::openssl(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    if (process.waitForFinished() && process.exitCode() == 0)
        return true;
    qWarning("openssl %s: %s %s", qUtf8Printable(arguments.join(u' ')),
             qUtf8Printable(process.errorString()), process.readAll().constData());
    return false;
}

/// NAME.key and NAME.csr, and then what makes a certificate of it.
Identity CertificateMaker::make(const QString &name, const QByteArray &host, int days,
                                const QStringList &signedBy)
{
    const QString dns = QString::fromLatin1(host);
    openssl({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
             u"-nodes"_s, u"-subj"_s, "/CN="_L1 + dns, u"-addext"_s, "subjectAltName=DNS:"_L1 + dns,
             u"-keyout"_s, name + ".key"_L1, u"-out"_s, name + ".csr"_L1});
    openssl(QStringList{u"x509"_s, u"-req"_s, u"-in"_s, name + ".csr"_L1, u"-copy_extensions"_s,
                        u"copy"_s, u"-days"_s, QString::number(days), u"-out"_s, name + ".pem"_L1} +
            signedBy);
    return {QSslCertificate(contentsOf(path(name + ".pem"_L1))),
            QSslKey(contentsOf(path(name + ".key"_L1)), QSsl::Ec)};
}

Identity CertificateMaker::selfSigned(const QByteArray &host, int days)
{
    return make(u"self"_s, host, days, {u"-signkey"_s, u"self.key"_s});
}

Identity CertificateMaker::signedByAuthority(const QByteArray &host, int days)
{
    return make(u"signed"_s, host, days,
                {u"-CA"_s, u"ca.pem"_s, u"-CAkey"_s, u"ca.key"_s, u"-CAcreateserial"_s});
}

TlsPbx::TlsPbx(Identity identity, QObject *parent)
    : QTcpServer(parent)
    , m_identity(std::move(identity))
{
    listen(QHostAddress::LocalHost);
}

void TlsPbx::restartAs(Identity identity)
{
    m_identity = std::move(identity);
    for (const QPointer<QSslSocket> &socket : std::exchange(m_sockets, {})) {
        if (socket)
            socket->disconnectFromHost();
    }
}

void TlsPbx::incomingConnection(qintptr handle)
{
    ++m_connections;
    auto *socket = new QSslSocket(this);
    m_sockets.append(socket);
    connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QSslSocket::encrypted, socket,
            [socket] { socket->write("Asterisk Call Manager/11.0.0\r\n"); });
    connect(socket, &QIODevice::readyRead, this, [this, socket] { answer(*socket); });
    socket->setSocketDescriptor(handle);
    socket->setLocalCertificate(m_identity.certificate);
    socket->setPrivateKey(m_identity.key);
    socket->startServerEncryption();
}

void TlsPbx::answer(QSslSocket &socket)
{
    QByteArray bytes = socket.property("half").toByteArray() + socket.readAll();
    for (qsizetype end = bytes.indexOf("\r\n\r\n"); end >= 0; end = bytes.indexOf("\r\n\r\n")) {
        const QByteArray action = bytes.first(end + 2);
        bytes.remove(0, end + 4);
        m_received += action;
        const QByteArray name = field(action, "Action");
        const QByteArray id = "ActionID: " + field(action, "ActionID") + "\r\n";
        if (name == "Challenge")
            socket.write("Response: Success\r\n" + id + "Challenge: 42\r\n\r\n");
        else if (name == "Login" && !field(action, "Key").isEmpty())
            socket.write("Response: Success\r\n" + id + "Message: Authentication accepted\r\n\r\n");
        else if (name == "Ping")
            socket.write("Response: Success\r\n" + id + "Ping: Pong\r\n\r\n");
        else
            socket.write("Response: Error\r\n" + id + "Message: Invalid/unknown command\r\n\r\n");
    }
    socket.setProperty("half", bytes);
}

} // namespace support
