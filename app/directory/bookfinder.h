// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "davclient.h"

namespace directory {

/// An address book of a CardDAV server.
struct DavBook
{
    QUrl url;
    QString name;
    QString version; ///< another one where something in it changed; "": the server does not say
};

/// Finds the address books of a login (RFC 6764): the address itself where it is one, else by whom
/// the server takes us for and where it keeps their books, from the address and from
/// `/.well-known/carddav`.
class BookFinder final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MostBooks = 20;

    using Done = std::function<void(const ServerTrouble &, const QList<DavBook> &)>;

    /// \a client outlives this.
    explicit BookFinder(DavClient &client, QObject *parent = nullptr);

    /// Answers later; not while it is looking for some already.
    void find(Done done);

private:
    void tryNext(const ServerTrouble &before);
    void ask(const QUrl &url, int depth, void (BookFinder::*then)(const DavAnswer &));
    void takeStart(const DavAnswer &answer);
    void takePrincipal(const DavAnswer &answer);
    void takeBooks(const DavAnswer &answer);
    void finish(const ServerTrouble &trouble, const QList<DavBook> &books = {});

    DavClient &m_client;
    Done m_done;
    QList<QUrl> m_starts; ///< that were not tried yet
};

} // namespace directory
