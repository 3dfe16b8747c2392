// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QFlags>
#include <QString>

class QSslCertificate;
class QSslError;

namespace ami {

/// A certificate that a server showed and that is not trusted: what a person needs to know to
/// decide. A plain value; the default is none.
struct Certificate
{
    enum Problem {
        Changed = 1,      ///< not the one that was pinned, whoever signed it
        Unknown = 2,      ///< signed by itself or by an authority that this computer does not know
        WrongName = 4,    ///< made for another host
        Expired = 8,      ///< its time is over
        NotYetValid = 16, ///< its time has not begun, or a clock is wrong
        Other = 32,       ///< a weak key, a broken chain …: see Session::lastError()
    };
    Q_DECLARE_FLAGS(Problems, Problem)

    QByteArray sha256;  ///< of the whole certificate; lower-case hex
    QByteArray trusted; ///< the same of the one that is pinned, or ""
    QString subject;    ///< its common name; whatever the server wrote there
    QString issuer;     ///< likewise
    QDateTime validUntil;
    Problems problems;

    [[nodiscard]] bool isNull() const { return sha256.isEmpty(); }
    /// What of it the TLS library complains about.
    [[nodiscard]] static Problem problemOf(const QSslError &error);
    /// Takes over what \a shown says of itself; \a pinned is the one trusted instead, or "".
    void describe(const QSslCertificate &shown, const QByteArray &pinned);
    /// As the user may have copied it from `openssl x509 -fingerprint -sha256`.
    [[nodiscard]] static QByteArray normalised(const QByteArray &sha256)
    {
        return sha256.toLower().replace(":", "").replace(" ", "");
    }
};
Q_DECLARE_OPERATORS_FOR_FLAGS(Certificate::Problems)

} // namespace ami
