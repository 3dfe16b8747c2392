// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace support {

class Lab;

/// One of a lab's phones: a real SIP phone (baresip), already registered. What cannot be done is
/// told as a warning, so that it stands beside the failure it causes.
class Phone
{
public:
    /// Takes the call that rings. Phones 102, 103 and 104 do so by themselves.
    bool answer();
    bool hangUp();
    /// Calls a number of the lab's dialplan. Returns as soon as the phone has begun to.
    bool dial(const QString &number);

    /// Takes its leave of the server and ends: it cannot be called any more.
    bool off();
    /// Ends without a word, as if its cable had been pulled.
    bool kill();
    /// Is there again, and registered.
    bool on();

    /// Every SIP message that the phone has sent and got, as text: where to look for a header.
    [[nodiscard]] QString log() const;

private:
    friend class Lab;
    Phone(Lab &lab, QString extension);

    Lab &m_lab;
    QString m_extension;
};

/// A real Asterisk and real phones of one test program's own, made and run by tests/asterisk/lab,
/// where the extensions are described. Everything blocks until it is done (a second or two; some
/// ten more when the server's root has to be made first) and everything ends with this object, and
/// with the test program, however that ends.
class Lab
{
public:
    /// `version` is "22" (chan_pjsip) or "16" (chan_sip, and chan_pjsip for 111 to 114).
    explicit Lab(const QString &version);
    ~Lab();
    Q_DISABLE_COPY_MOVE(Lab)

    /// Returns when the server answers and the phones are registered. Else error() says why.
    [[nodiscard]] bool start();
    [[nodiscard]] QString error() const { return m_error; }
    /// Ends the server and the phones, and returns when they are gone.
    bool stop();

    [[nodiscard]] quint16 amiPort() const;
    [[nodiscard]] quint16 tlsPort() const;
    /// The path of the self-signed certificate, for "localhost" and 127.0.0.1 (PEM).
    [[nodiscard]] QString certificate() const;
    /// The certificate's SHA-256, in lower-case hex.
    [[nodiscard]] QString fingerprint() const;
    /// The secret of "operator" (may do everything), "viewer" (hears everything, may do nothing),
    /// "nobody" (neither) or "patient" (as operator, and may be 10 s late in reading).
    [[nodiscard]] QString secret(const QString &user) const;
    /// The extension's channel without its number: "PJSIP/101".
    [[nodiscard]] QString channel(const QString &extension) const;
    /// The server's process, 0 while it is stopped.
    [[nodiscard]] qint64 serverPid() const;
    /// Where the instance lives: etc/, log/, spool/, phones/101/log and so on.
    [[nodiscard]] QString directory() const { return m_directory; }

    /// What the server's own console answers to a command.
    QString cli(const QString &command);
    [[nodiscard]] Phone phone(const QString &extension);

    /// `core restart now`; returns when the server answers and the phones are registered again.
    bool restartNow();
    /// Stops the server decently; the phones stay. The ports remain the lab's own.
    bool stopServer();
    /// Ends it as a crash would.
    bool killServer();
    /// Starts it again, on the same ports.
    bool startServer();

    /// Another self-signed certificate: certificate() and fingerprint() are about it at once, the
    /// server shows it from its next start on.
    bool newCertificate();
    /// Another secret for a user of manager.conf, and `manager reload`.
    bool changeSecret(const QString &user);
    /// An address of the server, on amiPort(), that can be pulled like a cable: nothing arrives,
    /// and no end is told. It begins with the first linkUp(), which needs root.
    bool linkUp();
    bool linkDown();
    [[nodiscard]] QString linkHost() const;

private:
    friend class Phone;
    struct Outcome
    {
        int status;
        QString output, error;
    };
    static Outcome call(const QStringList &arguments);
    bool act(const QString &verb, const QStringList &arguments = {});
    [[nodiscard]] QJsonObject description() const;

    QTemporaryDir m_home;
    QString m_version;
    QString m_directory;
    QString m_error;
};

} // namespace support
