// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bookfinder.h"
#include "source.h"

#include <QDateTime>
#include <QHash>
#include <QTimer>

namespace directory {

/// The address books of a CardDAV server (RFC 6352). They are read whole, and again now and then:
/// only what changed. Nothing is ever written to them.
class CardDavSource final : public Source
{
    Q_OBJECT

public:
    static constexpr qsizetype MostCards = 100'000; ///< of all books together
    static constexpr qsizetype Batch = 100;         ///< cards that are asked for at a time

    explicit CardDavSource(CardDavSettings settings, QObject *parent = nullptr);
    ~CardDavSource() override;

    [[nodiscard]] const CardDavSettings &settings() const { return m_client.settings(); }
    /// The login's; \a trouble where the keychain does not give it. Then it is read.
    void setSecret(const QString &secret, const QString &trouble = {});

    [[nodiscard]] QString name() const override { return settings().title(); }
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] QString why() const override { return m_trouble.text; }
    [[nodiscard]] const ServerTrouble *trouble() const override { return &m_trouble; }
    [[nodiscard]] QList<store::Contact> contacts() const override { return m_contacts; }
    void refresh() override;

    /// When it was last read whole; invalid: never.
    [[nodiscard]] const QDateTime &readAt() const { return m_readAt; }
    /// Cards that were fetched, ever.
    [[nodiscard]] qint64 fetched() const { return m_fetched; }

private:
    struct Card
    {
        QString etag;
        QList<store::Contact> contacts;
    };
    struct Book
    {
        QString version;            ///< of what cards hold
        QHash<QString, Card> cards; ///< by href
    };
    void takeBooks(const ServerTrouble &trouble, const QList<DavBook> &books);
    void nextBook();
    void list(const DavBook &book);
    void takeList(const DavBook &book, const DavAnswer &answer);
    void fetch(const DavBook &book);
    void takeCards(const DavBook &book, const DavAnswer &answer);
    void finish(const ServerTrouble &trouble);

    DavClient m_client;
    BookFinder m_finder;
    State m_state = State::Loading;
    ServerTrouble m_trouble;
    QHash<QString, Book> m_books; ///< by URL
    QList<DavBook> m_toRead;
    QList<std::pair<QString, QString>> m_wanted; ///< hrefs and etags of cards of the book in hand
    QList<store::Contact> m_contacts;
    QDateTime m_readAt;
    QTimer m_often;
    QThreadPool m_pool;
    qint64 m_fetched = 0;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace directory
