// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcewords.h"

#include "directory/carddavsource.h"
#include "directory/ldapsource.h"
#include "directory/vcardsource.h"
#include "securitywords.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

using directory::CardDavSource;
using directory::LdapSource;
using directory::Source;
using directory::VCardSource;

namespace {

struct SourceWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::SourceWords)
};

QString readWords(qsizetype contacts, const QDateTime &at)
{
    const QLocale locale;
    return SourceWords::tr("Contacts: %1, read at %2")
        .arg(locale.toString(contacts), locale.toString(at.time(), QLocale::ShortFormat));
}

QString hostOf(const Source &source)
{
    if (const auto *ldap = qobject_cast<const LdapSource *>(&source))
        return ldap->settings().host;
    if (const auto *dav = qobject_cast<const CardDavSource *>(&source))
        return dav->settings().url.host();
    return {};
}

} // namespace

QString troubleWords(const directory::ServerTrouble &trouble, const QString &host)
{
    using Kind = directory::ServerTrouble::Kind;
    const auto quoted = [&trouble](const QString &what) {
        return trouble.text.isEmpty() ? SourceWords::tr("%1.", "what is wrong").arg(what)
                                      : SourceWords::tr("%1: “%2”.", "what is wrong, and the words "
                                                                     "of the server")
                                            .arg(what, trouble.text);
    };
    switch (trouble.kind) {
    case Kind::None:
        return {};
    case Kind::Unreachable:
        return quoted(SourceWords::tr("The server cannot be reached"));
    case Kind::Silent:
        return SourceWords::tr("The server does not answer.");
    case Kind::Tls:
        return quoted(SourceWords::tr("There is no encrypted connection"));
    case Kind::Untrusted:
        return SourceWords::tr("The certificate of the server is not trusted.") + u' ' +
               certificateWords(trouble.certificate, host, trouble.text, false);
    case Kind::Exposed:
        return SourceWords::tr("The connection is not encrypted: anybody on the way could read the "
                               "password. It was not sent. Switch on TLS, or allow it in the "
                               "settings of this source.");
    case Kind::NoSecret:
        return trouble.text.isEmpty()
                   ? SourceWords::tr("The password is missing. Type it in the settings of this "
                                     "source.")
                   : SourceWords::tr("The keychain does not give the password (“%1”). Type it in "
                                     "the settings of this source.")
                         .arg(trouble.text);
    case Kind::Refused:
        return quoted(SourceWords::tr("The server refuses the login")) + u' ' +
               SourceWords::tr("It is not tried again before you ask for it.");
    case Kind::NotFound:
        return quoted(SourceWords::tr("There is no directory by that name or address"));
    case Kind::Elsewhere:
        return SourceWords::tr("The server sends Cordboard to another one, or to one without "
                               "encryption. That is not followed: type that address.");
    case Kind::Nonsense:
        return quoted(SourceWords::tr("The answer of the server cannot be used"));
    case Kind::Other:
        return quoted(SourceWords::tr("The server cannot do it"));
    }
    return {};
}

QString placeWords(const Source &source)
{
    if (const auto *file = qobject_cast<const VCardSource *>(&source))
        return QDir::toNativeSeparators(file->path());
    if (qobject_cast<const LdapSource *>(&source) != nullptr)
        return SourceWords::tr("%1 (LDAP, %2)").arg(source.name(), hostOf(source));
    return SourceWords::tr("%1 (CardDAV, %2)").arg(source.name(), hostOf(source));
}

QString stateWords(const Source &source)
{
    const QString failure = failureWords(source);
    if (!failure.isEmpty())
        return source.contacts().isEmpty() ? failure
                                           : SourceWords::tr("%1 What was known of it stays.",
                                                             "what is wrong with a source")
                                                 .arg(failure);
    if (source.state() == Source::State::Loading)
        return SourceWords::tr("It is being read");
    if (const auto *ldap = qobject_cast<const LdapSource *>(&source)) {
        const qsizetype known = ldap->contacts().size();
        return known > 0 ? SourceWords::tr("Asked as you type. Found so far: %1")
                               .arg(QLocale().toString(known))
               : ldap->wasHeard() ? SourceWords::tr("Asked as you type. The server answers")
                                  : SourceWords::tr("Asked as you type");
    }
    if (const auto *dav = qobject_cast<const CardDavSource *>(&source))
        return readWords(dav->contacts().size(), dav->readAt());
    const auto *file = qobject_cast<const VCardSource *>(&source);
    if (file == nullptr)
        return {};
    QString words = readWords(file->contacts().size(), file->readAt());
    if (!file->badFile().isEmpty() && file->badLine() > 0)
        words += SourceWords::tr(". Passed over: the card at line %1 of %2")
                     .arg(QLocale().toString(file->badLine()), file->badFile());
    else if (!file->badFile().isEmpty())
        words += SourceWords::tr(". Not all of %1 could be used").arg(file->badFile());
    return words;
}

QString failureWords(const Source &source)
{
    if (source.state() != Source::State::Failed)
        return {};
    if (const directory::ServerTrouble *trouble = source.trouble())
        return troubleWords(*trouble, hostOf(source));
    return SourceWords::tr("Cannot be read: “%1”.").arg(source.why());
}

} // namespace ui
