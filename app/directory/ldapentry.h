// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "servers.h"
#include "store/contact.h"

#include <QHash>

namespace directory {

// What is asked of an LDAP directory, and what its entries say. Pure; knows no connection.

/// An entry of a directory: who it is, and the values of its attributes.
struct LdapEntry
{
    QString dn;
    QHash<QString, QList<QByteArray>> values; ///< by the attribute's name as it was asked for
};

/// As it stands in a filter (RFC 4515), whatever it is: no text ends a filter or begins another.
[[nodiscard]] QByteArray escapedForFilter(QStringView text);
/// What a field of the mapping names, without what is no attribute's name.
[[nodiscard]] QStringList attributesOf(const QString &field);
/// All attributes that a contact is made of.
[[nodiscard]] QStringList attributesOf(const LdapMapping &mapping);
/// Everybody that the settings call people.
[[nodiscard]] QByteArray filterForAll(const LdapSettings &server);
/// People of whom every word of \a text begins a word of their name, or their address, company
/// or group; with a number for text, those who have it in one of theirs. "" where it says too
/// little to ask: fewer than two letters, or three digits.
[[nodiscard]] QByteArray filterForText(const LdapSettings &server, const QString &text);
/// People with that number, however it is written there: some with another may be among them. ""
/// where it is none.
[[nodiscard]] QByteArray filterForNumber(const LdapSettings &server, const QString &number);
[[nodiscard]] store::Contact contactOf(const LdapSettings &server, const LdapEntry &entry);

} // namespace directory
