// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/certificate.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

class QSettings;

namespace directory {

/// Which attributes of an entry are what of a contact. Each field names one or several, separated
/// by commas, the first that says something first: `displayName, cn`.
struct LdapMapping
{
    QString name, company, groups, email;
    QString work, mobile, home; ///< numbers: all values of all attributes
    QString photo;              ///< a JPEG or PNG file

    friend bool operator==(const LdapMapping &, const LdapMapping &) = default;
};

/// An LDAP directory that is asked, and how its entries are read. A plain value; the password is
/// not part of it.
struct LdapSettings
{
    enum class Encryption {
        Tls,      ///< from the first byte: `ldaps`, usually port 636
        StartTls, ///< begun in the plain connection before anything else is said, port 389
        None,
    };

    QString id;   ///< what it is kept under, also in the keychain
    QString name; ///< as people call it
    QString host;
    quint16 port = 636;
    Encryption encryption = Encryption::Tls;
    QByteArray pinnedSha256;  ///< as ami::Endpoint's
    QString user;             ///< the DN (or what Active Directory takes for one); "": anonymous
    bool clearSecret = false; ///< send the password itself though others may read it
    QString base;             ///< the DN below which people are
    QString filter;           ///< RFC 4515: which entries are people
    LdapMapping mapping;

    /// A login's password would go over the wire where others can read it.
    [[nodiscard]] bool isExposed() const;
    /// As people call it, or the host.
    [[nodiscard]] QString title() const { return name.isEmpty() ? host : name; }

    friend bool operator==(const LdapSettings &, const LdapSettings &) = default;
};

/// What a kind of server calls things, to begin with.
struct LdapPreset
{
    QString filter;
    LdapMapping mapping;

    [[nodiscard]] static LdapPreset inetOrgPerson(); ///< RFC 2798: OpenLDAP, 389, and most others
    [[nodiscard]] static LdapPreset activeDirectory();
};

/// Address books behind CardDAV (RFC 6352). A plain value; the password is not part of it.
struct CardDavSettings
{
    QString id, name;         ///< as LdapSettings'
    QUrl url;                 ///< http or https: an address book, or where to look for some
    QByteArray pinnedSha256;  ///< as ami::Endpoint's
    QString user;             ///< "": nobody in particular
    bool clearSecret = false; ///< as LdapSettings'

    [[nodiscard]] bool isExposed() const;
    [[nodiscard]] QString title() const { return name.isEmpty() ? url.host() : name; }

    friend bool operator==(const CardDavSettings &, const CardDavSettings &) = default;
};

/// Why a server gave nothing. A plain value; the default is no trouble.
struct ServerTrouble
{
    enum class Kind {
        None,
        Unreachable, ///< nobody there, or gone in the middle
        Silent,      ///< nothing in time
        Tls,         ///< no handshake
        Untrusted,   ///< see certificate
        Exposed,     ///< only the password itself would do, and others could read it: not sent
        NoSecret,    ///< the keychain does not give the password
        Refused,     ///< wrong user or password, or they may not look
        NotFound,    ///< no such base, no address book there
        Elsewhere,   ///< it sends us to another host, or to an unencrypted one
        Nonsense,    ///< an answer that is none, or more than the limits allow
        Other,
    };

    Kind kind = Kind::None;
    QString text; ///< in the words of the server, the system or the keychain; may be ""
    ami::Certificate certificate;

    explicit operator bool() const { return kind != Kind::None; }
    /// Trying again by itself would not help, or even lock the login.
    [[nodiscard]] bool isForPeople() const;
};

/// All servers that contacts come from, in the program's settings.
struct Servers
{
    QList<LdapSettings> ldap;
    QList<CardDavSettings> cardDav;

    [[nodiscard]] static Servers load(QSettings &settings);
    /// An id that nobody has.
    [[nodiscard]] static QString freshId();
    static void save(QSettings &settings, const LdapSettings &server);
    static void save(QSettings &settings, const CardDavSettings &server);
    static void remove(QSettings &settings, const QString &id);
    /// Under which the keychain has its password.
    [[nodiscard]] static QString secretKey(const QString &id);
};

} // namespace directory
