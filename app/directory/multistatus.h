// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace directory {

/// What a WebDAV server says of one thing (RFC 4918), as far as address books need it. Properties
/// that it does not have are "".
struct DavResponse
{
    QString href;               ///< as it was sent
    int status = 0;             ///< of all of it, 0: each property has its own
    bool isAddressBook = false; ///< RFC 6352
    bool isCollection = false;
    QString displayName, etag;
    QString version;   ///< another one where something in it changed
    QString principal; ///< href of whom we are
    QStringList homes; ///< hrefs of where their address books are
    QByteArray card;   ///< a vCard, UTF-8
};

/// The answer of status 207.
struct Multistatus
{
    static constexpr qsizetype MostResponses = 100'000;

    /// What is no XML, has a document type (nobody needs one, and entities come with it), or is
    /// something else has an error() and what stood before it.
    [[nodiscard]] static Multistatus read(const QByteArray &bytes);

    QList<DavResponse> responses;
    QString error; ///< of the XML reader, or ""
};

} // namespace directory
