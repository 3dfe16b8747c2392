// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "securitywords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct SecurityWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::SecurityWords)
};

} // namespace

QString fingerprintWords(const QByteArray &sha256)
{
    QString words;
    for (qsizetype i = 0; i + 1 < sha256.size(); i += 2) {
        if (i > 0)
            words += i == 32 ? u'\n' : u':';
        words += QString::fromLatin1(sha256.mid(i, 2)).toUpper();
    }
    return words;
}

QString certificateWords(const pbx::Certificate &certificate, const QString &host,
                         const QString &said, bool isPbx)
{
    const pbx::Certificate::Problems problems = certificate.problems;
    QStringList sentences;
    if (problems.testFlag(pbx::Certificate::Changed)) {
        sentences +=
            isPbx ? SecurityWords::tr("It is not the one you trusted. Either the PBX has a new "
                                      "one, or somebody stands between you and the PBX.")
                  : SecurityWords::tr("It is not the one you trusted. Either the server has a new "
                                      "one, or somebody stands between you and the server.");
        if (problems == pbx::Certificate::Changed)
            sentences += SecurityWords::tr("An authority that this computer knows has signed the "
                                           "new one for this address.");
    }
    if (problems.testFlag(pbx::Certificate::Unknown)) {
        sentences +=
            certificate.subject == certificate.issuer
                ? (isPbx ? SecurityWords::tr("The PBX has signed it itself.")
                         : SecurityWords::tr("The server has signed it itself."))
                : SecurityWords::tr("No authority that this computer knows has signed it.");
    }
    if (problems.testFlag(pbx::Certificate::WrongName)) {
        sentences += SecurityWords::tr("It was made for “%1”, not for “%2”.")
                         .arg(certificate.subject.simplified(), host);
    }
    const QString until =
        QLocale().toString(certificate.validUntil.toLocalTime().date(), QLocale::LongFormat);
    if (problems.testFlag(pbx::Certificate::Expired))
        sentences += SecurityWords::tr("It was valid until %1.").arg(until);
    if (problems.testFlag(pbx::Certificate::NotYetValid)) {
        sentences += SecurityWords::tr("It is not valid yet, or the clock of this computer is "
                                       "wrong.");
    }
    if (problems.testFlag(pbx::Certificate::Other))
        sentences += SecurityWords::tr("The TLS library says: “%1”.").arg(said.simplified());
    return sentences.join(u' ');
}

QString keptSecretWords()
{
    return SecurityWords::tr(
        "It knows no MD5 login and the connection is not encrypted: anybody on "
        "the way could read the secret. It was not sent. Switch on TLS, or "
        "allow it in the settings of this connection.");
}

QString tlsTooOldWords()
{
    return SecurityWords::tr("It knows nothing newer than TLS 1.1, which is not safe any more and "
                             "which this computer refuses. Renew the TLS of the PBX, or reach it "
                             "through a tunnel (VPN, SSH).");
}

bool isMarkedExposed(const pbx::Pbx &pbx)
{
    return pbx.link() != pbx::Link::Closed && pbx.link() != pbx::Link::Replay &&
           pbx.profile().isExposed();
}

QString exposedWords()
{
    return SecurityWords::tr("not encrypted");
}

QString encryptionWords(const pbx::Pbx &pbx)
{
    const pbx::Profile &profile = pbx.profile();
    if (pbx.link() == pbx::Link::Closed || pbx.link() == pbx::Link::Replay)
        return {};
    if (profile.tls) {
        return profile.fingerprint.isEmpty()
                   ? SecurityWords::tr("TLS, signed by an authority")
                   : SecurityWords::tr("TLS, with the certificate you trust");
    }
    return profile.isExposed() ? SecurityWords::tr("None: others on the network can read along")
                               : SecurityWords::tr("None needed: it stays on this computer");
}

} // namespace ui
