// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server.h"

#include "actions.h"
#include "client.h"
#include "clock.h"
#include "exchange.h"
#include "legacy.h"
#include "modern.h"
#include "silence.h"

#include <QDateTime>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

namespace demo {

namespace {

constexpr int MostClients = 64;

qint64 morning(const Options &options)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return options.traffic ? now - Traffic::Morning : now;
}

std::unique_ptr<Happenings> dialectFor(const Options &options, Modern::Sink sink)
{
    if (options.legacy)
        return std::make_unique<Legacy>(std::move(sink));
    return std::make_unique<Modern>(std::move(sink));
}

} // namespace

struct Server::Private
{
    explicit Private(const Options &options)
        : clock(morning(options), options.speed)
        , dialect(dialectFor(
              options, [this](quint32 right, const QByteArray &bytes) { tell(right, bytes); }))
        , exchange(options, clock, silence)
    {}

    void tell(quint32 right, const QByteArray &bytes)
    {
        const QList<Client *> everyone = clients;
        for (Client *client : everyone)
            client->deliver(right, bytes);
    }

    Clock clock;
    QList<Client *> clients;
    std::unique_ptr<Happenings> dialect;
    Silence silence;
    Exchange exchange;
    QTcpServer listener;
};

Server::Server(const Options &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(options))
{
    const std::span<const Action> actions = options.legacy ? legacyActions() : modernActions();
    connect(&d->listener, &QTcpServer::newConnection, this, [this, actions] {
        while (QTcpSocket *socket = d->listener.nextPendingConnection()) {
            if (d->clients.size() >= MostClients) {
                socket->abort();
                socket->deleteLater();
                continue;
            }
            // As Asterisk does: an answer does not wait for the acknowledgement of an event.
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            auto *client = new Client(socket, d->exchange, actions, this);
            d->clients.append(client);
            connect(client, &Client::gone, this, [this, client] {
                d->clients.removeOne(client);
                client->deleteLater();
            });
        }
    });
    d->exchange.traffic.start();
    if (options.traffic)
        d->clock.advance(Traffic::Morning); // nobody is connected yet: the morning passes at once
    d->exchange.company.setListener(*d->dialect);
    d->clock.start();
    d->listener.listen(QHostAddress::LocalHost, 0);
}

Server::~Server()
{
    // The clients first: they write to the company when they go.
    const QList<Client *> everyone = std::exchange(d->clients, {});
    qDeleteAll(everyone);
}

quint16 Server::port() const
{
    return d->listener.serverPort();
}

const Options &Server::options() const
{
    return d->exchange.company.options();
}

Clock &Server::clock()
{
    return d->clock;
}

int Server::clients() const
{
    return int(d->clients.size());
}

void Server::dropClients()
{
    const QList<Client *> everyone = std::exchange(d->clients, {});
    for (Client *client : everyone)
        client->deleteLater();
}

} // namespace demo
