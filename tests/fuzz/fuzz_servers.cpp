// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as the answer of a CardDAV server → responses that say what they are about, the same
// once more; as what is typed → one whole LDAP filter; as the values of an LDAP entry → a contact
// within its limits.

#include "check.h"
#include "directory/ldapentry.h"
#include "directory/multistatus.h"

using directory::Multistatus;

namespace {

/// Brackets of one filter: none is missing, and nothing stands behind it.
bool isWhole(const QByteArray &filter)
{
    int depth = 0;
    for (qsizetype i = 0; i < filter.size(); ++i) {
        depth += filter[i] == '(' ? 1 : filter[i] == ')' ? -1 : 0;
        if (depth <= 0 && i + 1 < filter.size())
            return false;
    }
    return depth == 0 && !filter.contains('\0');
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size).toByteArray();
    const Multistatus read = Multistatus::read(bytes);
    for (const directory::DavResponse &response : read.responses)
        FUZZ_CHECK(!response.href.isEmpty());
    FUZZ_CHECK(Multistatus::read(bytes).responses.size() == read.responses.size());

    directory::LdapSettings server;
    server.mapping = directory::LdapPreset::inetOrgPerson().mapping;
    server.filter = directory::LdapPreset::inetOrgPerson().filter;
    const QString text = QString::fromUtf8(bytes);
    for (const QByteArray &filter : {filterForText(server, text), filterForNumber(server, text)})
        FUZZ_CHECK(filter.isEmpty() || isWhole(filter));
    server.mapping.name = text; // of a settings file, or a hand
    server.mapping.work += u',' + text;
    for (const QByteArray &filter :
         {filterForText(server, QStringLiteral("ada")), filterForNumber(server, text)})
        FUZZ_CHECK(filter.isEmpty() || isWhole(filter));

    directory::LdapEntry entry;
    for (const QString &attribute : attributesOf(server.mapping))
        entry.values[attribute] = {bytes, bytes};
    const store::Contact contact = contactOf(server, entry);
    FUZZ_CHECK(contact == contact.bounded());
    return 0;
}
