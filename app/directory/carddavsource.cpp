// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "carddavsource.h"

#include "vcard.h"

#include <QSet>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace directory {

namespace {

using namespace std::chrono_literals;

constexpr auto Often = 10min;

const QByteArray Listing =
    R"(<?xml version="1.0" encoding="utf-8"?>
<d:propfind xmlns:d="DAV:"><d:prop><d:getetag/><d:resourcetype/></d:prop></d:propfind>)"_ba;

} // namespace

CardDavSource::CardDavSource(CardDavSettings settings, QObject *parent)
    : Source(parent)
    , m_client(std::move(settings))
    , m_finder(m_client)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_often, &QTimer::timeout, this, [this] {
        if (!m_trouble.isForPeople()) // logins are locked by trying again and again
            refresh();
    });
    m_often.start(Often);
}

CardDavSource::~CardDavSource()
{
    m_pool.waitForDone();
}

void CardDavSource::setSecret(const QString &secret, const QString &trouble)
{
    m_client.setSecret(secret);
    if (secret.isEmpty() && !settings().user.isEmpty() && !m_reading)
        finish({ServerTrouble::Kind::NoSecret, trouble, {}});
    else
        refresh();
}

void CardDavSource::refresh()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_again = false;
    m_finder.find([this](const ServerTrouble &trouble, const QList<DavBook> &books) {
        takeBooks(trouble, books);
    });
}

void CardDavSource::takeBooks(const ServerTrouble &trouble, const QList<DavBook> &books)
{
    if (trouble) {
        finish(trouble);
        return;
    }
    QSet<QString> there;
    for (const DavBook &book : books)
        there.insert(book.url.toString());
    m_books.removeIf([&there](const auto &book) { return !there.contains(book.key()); });
    m_toRead = books;
    nextBook();
}

void CardDavSource::nextBook()
{
    while (!m_toRead.isEmpty()) {
        const DavBook book = m_toRead.takeFirst();
        if (book.version.isEmpty() || m_books.value(book.url.toString()).version != book.version) {
            list(book);
            return;
        }
    }
    finish({});
}

void CardDavSource::list(const DavBook &book)
{
    m_client.send("PROPFIND", book.url, 1, Listing,
                  [this, book](const DavAnswer &answer) { takeList(book, answer); });
}

void CardDavSource::takeList(const DavBook &book, const DavAnswer &answer)
{
    if (answer.trouble) {
        finish(answer.trouble);
        return;
    }
    qsizetype room = MostCards;
    const QString key = book.url.toString();
    for (auto other = m_books.cbegin(); other != m_books.cend(); ++other)
        room -= other.key() == key ? 0 : other->cards.size();
    Book &known = m_books[key];
    QHash<QString, Card> kept;
    m_wanted.clear();
    for (const DavResponse &one : answer.responses) {
        if (one.isCollection || one.isAddressBook || one.etag.isEmpty() || room <= 0)
            continue;
        --room;
        const auto card = known.cards.constFind(one.href);
        if (card != known.cards.constEnd() && card->etag == one.etag)
            kept.insert(one.href, *card);
        else
            m_wanted.append({one.href, one.etag});
        // Until the other card is here, what was known of it stays.
        if (card != known.cards.constEnd() && card->etag != one.etag)
            kept.insert(one.href, *card);
    }
    known.cards = std::move(kept);
    fetch(book);
}

void CardDavSource::fetch(const DavBook &book)
{
    if (m_wanted.isEmpty()) {
        m_books[book.url.toString()].version = book.version;
        nextBook();
        return;
    }
    QByteArray body = R"(<?xml version="1.0" encoding="utf-8"?>
<c:addressbook-multiget xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:carddav">
<d:prop><d:getetag/><c:address-data/></d:prop>)"_ba;
    const qsizetype count = std::min(m_wanted.size(), Batch);
    for (qsizetype i = 0; i < count; ++i)
        body += "<d:href>" + m_wanted.at(i).first.toHtmlEscaped().toUtf8() + "</d:href>";
    m_wanted.remove(0, count);
    body += "</c:addressbook-multiget>";
    m_client.send("REPORT", book.url, 1, body,
                  [this, book](const DavAnswer &answer) { takeCards(book, answer); });
}

void CardDavSource::takeCards(const DavBook &book, const DavAnswer &answer)
{
    if (answer.trouble) {
        finish(answer.trouble);
        return;
    }
    m_pool.start([this, book, responses = answer.responses, source = name()] {
        QList<std::pair<QString, Card>> cards;
        for (const DavResponse &one : responses) {
            Card card{one.etag, VCards::read(one.card).contacts};
            for (store::Contact &contact : card.contacts)
                contact.source = source;
            if (!one.card.isEmpty())
                cards.append({one.href, card});
        }
        QMetaObject::invokeMethod(
            this,
            [this, book, cards] {
                Book &known = m_books[book.url.toString()];
                for (const auto &[href, card] : cards) {
                    if (known.cards.size() < MostCards || known.cards.contains(href))
                        known.cards.insert(href, card);
                }
                m_fetched += cards.size();
                fetch(book);
            },
            Qt::QueuedConnection);
    });
}

/// What was read stays, and what is read of it by now counts.
void CardDavSource::finish(const ServerTrouble &trouble)
{
    m_reading = false;
    m_toRead.clear();
    m_wanted.clear();
    QList<store::Contact> contacts;
    for (const Book &book : std::as_const(m_books)) {
        for (const Card &card : book.cards)
            contacts += card.contacts;
    }
    const State before = std::exchange(m_state, trouble ? State::Failed : State::Ready);
    const bool other = before != m_state || trouble.kind != m_trouble.kind ||
                       trouble.text != m_trouble.text || contacts != m_contacts;
    m_trouble = trouble;
    m_contacts = std::move(contacts);
    if (!trouble)
        m_readAt = QDateTime::currentDateTime();
    if (other)
        emit changed();
    if (m_again && !trouble.isForPeople())
        refresh();
}

} // namespace directory
