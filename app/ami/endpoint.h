// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
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
};

} // namespace ami
