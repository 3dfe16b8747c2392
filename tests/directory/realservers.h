// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

/// A real server of one test's own: on free ports of loopback, in a folder of its own, as the
/// calling user. It ends with this, and with the test program, however that ends.
class RealServer
{
public:
    RealServer();
    ~RealServer();
    Q_DISABLE_COPY_MOVE(RealServer)

    [[nodiscard]] quint16 port() const { return m_port; }
    void stop();

protected:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    /// Runs it; returns when it takes connections. Else a warning says why.
    bool run(const QString &program, const QStringList &arguments);
    [[nodiscard]] static quint16 freePort();

    QTemporaryDir m_folder;
    quint16 m_port = 0;

private:
    QProcess m_process;
};

/// OpenLDAP's slapd with a few people of `dc=example,dc=com`, who are shown only to those who log
/// in. `cn=reception,dc=example,dc=com` has the password "open sesame".
class Slapd final : public RealServer
{
public:
    /// Files in PEM: its own certificate, its key, and the authority that signed it.
    Slapd(const QString &certificate, const QString &key, const QString &authority);

    bool start();
    [[nodiscard]] quint16 tlsPort() const { return m_tlsPort; }

private:
    quint16 m_tlsPort = 0;
};

/// Radicale with two address books of "reception", whose password is "open sesame".
class Radicale final : public RealServer
{
public:
    Radicale();

    bool start();
    /// Writes a card into `contacts` or `team`, in place of one of that name.
    void put(const QString &book, const QString &name, const QByteArray &card) const;
    void remove(const QString &book, const QString &name) const;
};
