// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/codec.h"
#include "block.h"
#include "request.h"
#include "rights.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <span>

class QTcpSocket;

namespace demo {

class Client;
struct Exchange;

/// One action of AMI: who may call it, and what it does.
struct Action
{
    const char *name;
    const char *synopsis; ///< as ListCommands shows it
    quint32 rights;       ///< one of them is enough; 0: everybody may
    void (*run)(Client &client, const Request &request);
};

/// One connected client: its login, what it may do, and the actions it sends.
class Client : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket over. \a actions must stay where it is.
    Client(QTcpSocket *socket, Exchange &exchange, std::span<const Action> actions,
           QObject *parent = nullptr);

    /// An event of the company: sent where this login reads such events.
    void deliver(quint32 right, const QByteArray &bytes);

    [[nodiscard]] Exchange &exchange() { return m_exchange; }
    [[nodiscard]] bool isLegacy() const;
    [[nodiscard]] std::span<const Action> actions() const { return m_actions; }
    [[nodiscard]] bool mayCall(const Action &action) const;

    // --- for the actions ---
    void send(const QByteArray &bytes);
    void send(const Block &block) { send(block.finish()); }
    /// The first lines of an answer: `Response` and, where there is one, `ActionID`.
    [[nodiscard]] Block answer(const Request &request, QByteArrayView response = "Success") const;
    void succeed(const Request &request, QByteArrayView message);
    void refuse(const Request &request, QByteArrayView message);
    void startList(const Request &request, QByteArrayView message);
    /// The first lines of a list item.
    [[nodiscard]] Block item(const Request &request, QByteArrayView event) const;
    [[nodiscard]] Block listEnd(const Request &request, QByteArrayView event,
                                qsizetype items) const;
    /// Nothing more is read until the function that comes back is called: an Originate without
    /// Async blocks its session until it is answered.
    [[nodiscard]] std::function<void()> block();

    void login(const Request &request);
    void challenge(const Request &request);
    void logoff(const Request &request);
    void setEventMask(quint32 mask) { m_eventMask = mask; }
    [[nodiscard]] QByteArray userName() const { return m_user; }

signals:
    void gone();

private:
    [[nodiscard]] Block securityEvent(QByteArrayView name, QByteArrayView severity) const;
    void read();
    void work();
    void handle(const Request &request);
    void close();

    Exchange &m_exchange;
    std::span<const Action> m_actions;
    QTcpSocket *m_socket;
    ami::Codec m_codec;
    QTimer m_loginTime;
    QByteArray m_user;
    qint64 m_connectedAt = 0; ///< ms, in the company's time
    QByteArray m_challenge;
    QByteArray m_heldEvents;
    quint32 m_readRights = 0;
    quint32 m_writeRights = 0;
    quint32 m_eventMask = 0;
    bool m_loggedIn = false;
    bool m_inAction = false;
    bool m_blocked = false;
    bool m_closing = false;
};

} // namespace demo
