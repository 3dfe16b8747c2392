// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "certificate.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslError>
#include <QStringList>

namespace ami {

Certificate::Problem Certificate::problemOf(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return Unknown;
    case QSslError::HostNameMismatch:
        return WrongName;
    case QSslError::CertificateExpired:
        return Expired;
    case QSslError::CertificateNotYetValid:
        return NotYetValid;
    default:
        return Other;
    }
}

void Certificate::describe(const QSslCertificate &shown, const QByteArray &pinned)
{
    sha256 = shown.digest(QCryptographicHash::Sha256).toHex();
    trusted = normalised(pinned);
    subject = shown.subjectInfo(QSslCertificate::CommonName).value(0);
    issuer = shown.issuerInfo(QSslCertificate::CommonName).value(0);
    validUntil = shown.expiryDate();
}

} // namespace ami
