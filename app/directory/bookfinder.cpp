// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bookfinder.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace directory {

namespace {

const QByteArray Wanted =
    R"(<?xml version="1.0" encoding="utf-8"?>
<d:propfind xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:carddav" xmlns:s="http://calendarserver.org/ns/">
<d:prop><d:resourcetype/><d:displayname/><d:current-user-principal/><d:sync-token/>
<c:addressbook-home-set/><s:getctag/></d:prop></d:propfind>)"_ba;

/// Another address of the same server would not be any better.
bool isFinal(const ServerTrouble &trouble)
{
    using Kind = ServerTrouble::Kind;
    return trouble && trouble.kind != Kind::NotFound && trouble.kind != Kind::Other &&
           trouble.kind != Kind::Nonsense && trouble.kind != Kind::Elsewhere;
}

} // namespace

BookFinder::BookFinder(DavClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{}

void BookFinder::find(Done done)
{
    m_done = std::move(done);
    const QUrl given = m_client.settings().url;
    QUrl wellKnown = given.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    wellKnown.setPath(u"/.well-known/carddav"_s);
    const bool isHostOnly = given.path().isEmpty() || given.path() == "/"_L1;
    m_starts = isHostOnly ? QList<QUrl>{wellKnown, given} : QList<QUrl>{given, wellKnown};
    tryNext({ServerTrouble::Kind::NotFound, {}, {}});
}

void BookFinder::tryNext(const ServerTrouble &before)
{
    if (m_starts.isEmpty())
        finish(before);
    else
        ask(m_starts.takeFirst(), 0, &BookFinder::takeStart);
}

void BookFinder::ask(const QUrl &url, int depth, void (BookFinder::*then)(const DavAnswer &))
{
    m_client.send("PROPFIND", url, depth, Wanted,
                  [this, then](const DavAnswer &answer) { (this->*then)(answer); });
}

void BookFinder::takeStart(const DavAnswer &answer)
{
    if (isFinal(answer.trouble)) {
        finish(answer.trouble);
        return;
    }
    if (answer.trouble || answer.responses.isEmpty()) {
        tryNext(answer.trouble);
        return;
    }
    const DavResponse &first = answer.responses.first();
    const QUrl home = m_client.resolved(answer.url, first.homes.value(0));
    const QUrl principal = m_client.resolved(answer.url, first.principal);
    if (first.isAddressBook)
        takeBooks(answer);
    else if (!first.homes.isEmpty() && home.isValid())
        ask(home, 1, &BookFinder::takeBooks);
    else if (!first.principal.isEmpty() && principal.isValid())
        ask(principal, 0, &BookFinder::takePrincipal);
    else
        ask(answer.url, 1, &BookFinder::takeBooks);
}

void BookFinder::takePrincipal(const DavAnswer &answer)
{
    const QString href =
        answer.responses.isEmpty() ? QString() : answer.responses.first().homes.value(0);
    const QUrl home = m_client.resolved(answer.url, href);
    if (isFinal(answer.trouble))
        finish(answer.trouble);
    else if (href.isEmpty())
        tryNext(answer.trouble ? answer.trouble
                               : ServerTrouble{ServerTrouble::Kind::NotFound, {}, {}});
    else if (!home.isValid())
        finish({ServerTrouble::Kind::Elsewhere, href.left(200), {}});
    else
        ask(home, 1, &BookFinder::takeBooks);
}

void BookFinder::takeBooks(const DavAnswer &answer)
{
    if (isFinal(answer.trouble)) {
        finish(answer.trouble);
        return;
    }
    QList<DavBook> books;
    for (const DavResponse &one : answer.responses) {
        const QUrl url = m_client.resolved(answer.url, one.href);
        if (one.isAddressBook && url.isValid() && books.size() < MostBooks)
            books.append({url, one.displayName, one.version});
    }
    if (books.isEmpty())
        tryNext(answer.trouble ? answer.trouble
                               : ServerTrouble{ServerTrouble::Kind::NotFound, {}, {}});
    else
        finish({}, books);
}

void BookFinder::finish(const ServerTrouble &trouble, const QList<DavBook> &books)
{
    m_starts.clear();
    const Done done = std::exchange(m_done, nullptr);
    done(trouble, books);
}

} // namespace directory
