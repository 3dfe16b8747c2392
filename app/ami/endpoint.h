// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QString>

namespace ami {

/// Where a manager interface listens, and who logs in there. A plain value.
struct Endpoint
{
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 5038; ///< 5039 is usual for TLS
    bool tls = false;
    QString user = {};
    QString secret = {}; ///< never logged
    /// SHA-256 of the one certificate to trust, in hex (any case, colons allowed), for a server
    /// that signed its own. Empty: the system's authorities and the host's name decide.
    QByteArray pinnedSha256 = {};
    QByteArray events = {}; ///< which events to get, as Login's `Events:`; empty is all
    /// Where the server knows no MD5 login: send the secret itself, though others may read it.
    bool allowClearSecret = false;

    /// What goes to that server leaves this machine, and can be read on its way.
    [[nodiscard]] bool isExposed() const { return !tls && !isThisMachine(host); }
    /// 127.0.0.0/8, ::1 and `localhost`.
    [[nodiscard]] static bool isThisMachine(const QString &host)
    {
        return host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0 ||
               QHostAddress(host).isLoopback();
    }
};

} // namespace ami
