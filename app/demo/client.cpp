// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client.h"

#include "exchange.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QHostAddress>
#include <QPointer>
#include <QRandomGenerator>
#include <QTcpSocket>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int LoginMs = 30'000;           // manager.conf: authtimeout
constexpr int RefusedMs = 1'000;          // 22 answers a wrong secret a second later
constexpr qint64 MostUnread = 64LL << 20; // a client that does not read is given up
constexpr qsizetype MostHeaders = 128;    // main/manager.c: AST_MAX_MANHEADERS

struct Account
{
    const char *name;
    const char *secret;
    quint32 read;
    quint32 write;
};

constexpr Account accounts[] = {
    {"demo", "demo", EveryRight, EveryRight},
    {"viewer", "viewer", EveryRight, 0},
    {"watcher", "watcher", EveryRight, Reporting}, // may ask for every list, may change nothing
};

QByteArray stamp(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms)
        .toUTC()
        .toString(u"yyyy-MM-ddTHH:mm:ss.zzz+0000"_s)
        .toLatin1();
}

const Account *accountOf(const QByteArray &name)
{
    for (const Account &account : accounts)
        if (name == account.name)
            return &account;
    return nullptr;
}

} // namespace

Client::Client(QTcpSocket *socket, Exchange &exchange, std::span<const Action> actions,
               QObject *parent)
    : QObject(parent)
    , m_exchange(exchange)
    , m_actions(actions)
    , m_socket(socket)
    , m_codec(ami::Codec::Limits{8 * 1024, 128 * 1024, 4 * 1024 * 1024})
{
    m_connectedAt = exchange.company.clock().now();
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &Client::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &Client::gone);
    m_loginTime.setSingleShot(true);
    connect(&m_loginTime, &QTimer::timeout, this, &Client::close);
    m_loginTime.start(LoginMs);
    m_socket->write(isLegacy() ? "Asterisk Call Manager/1.0\r\n"
                               : "Asterisk Call Manager/11.0.0\r\n");
}

bool Client::isLegacy() const
{
    return m_exchange.company.options().legacy;
}

bool Client::mayCall(const Action &action) const
{
    return action.rights == 0 || (action.rights & m_writeRights) != 0;
}

void Client::deliver(quint32 right, const QByteArray &bytes)
{
    if (!m_loggedIn || m_closing || (right & m_readRights & m_eventMask) == 0)
        return;
    // Events of what an action does come after its answer, from 1.2 on; 1.0 sends them at once.
    if (m_inAction && !isLegacy() && m_heldEvents.size() < MostUnread)
        m_heldEvents.append(bytes);
    else
        send(bytes);
}

void Client::send(const QByteArray &bytes)
{
    if (m_closing || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    if (m_socket->bytesToWrite() > MostUnread) {
        close();
        return;
    }
    m_socket->write(bytes);
}

Block Client::answer(const Request &request, QByteArrayView response) const
{
    Block block;
    block.field("Response", response).optional("ActionID", request.id());
    return block;
}

void Client::succeed(const Request &request, QByteArrayView message)
{
    send(answer(request).field("Message", message));
}

void Client::refuse(const Request &request, QByteArrayView message)
{
    send(answer(request, "Error").field("Message", message));
}

void Client::startList(const Request &request, QByteArrayView message)
{
    send(answer(request).field("EventList", "start").field("Message", message));
}

Block Client::item(const Request &request, QByteArrayView event) const
{
    Block block{event};
    block.optional("ActionID", request.id());
    return block;
}

Block Client::listEnd(const Request &request, QByteArrayView event, qsizetype items) const
{
    Block block = item(request, event);
    block.field("EventList", "Complete").field("ListItems", items);
    return block;
}

std::function<void()> Client::block()
{
    m_blocked = true;
    return [self = QPointer<Client>(this)] {
        if (!self)
            return;
        self->m_blocked = false;
        self->m_inAction = false;
        self->send(std::exchange(self->m_heldEvents, {}));
        // Not within the company's step that answered: the next action may end its channel.
        QTimer::singleShot(0, self, &Client::work);
    };
}

void Client::read()
{
    m_codec.feed(m_socket->readAll());
    work();
}

void Client::work()
{
    while (!m_blocked && !m_closing) {
        const std::optional<ami::Message> message = m_codec.next();
        if (!message)
            break;
        const Request request(*message);
        m_exchange.company.clock().catchUp();
        m_inAction = true;
        handle(request);
        if (!m_blocked) {
            m_inAction = false;
            send(std::exchange(m_heldEvents, {}));
        }
    }
    if (m_codec.failed())
        close();
}

void Client::handle(const Request &request)
{
    const QByteArray name = request.action();
    if (request.size() > MostHeaders) {
        refuse(request, "Too many lines in message or allocation failure");
        return;
    }
    if (name.isEmpty()) {
        refuse(request, "Missing action in request");
        return;
    }
    const auto is = [&name](const char *word) {
        return name.compare(word, Qt::CaseInsensitive) == 0;
    };
    if (!m_loggedIn && !is("Login") && !is("Logoff") && !is("Challenge")) {
        refuse(request, isLegacy() ? "Authentication Required" : "Permission denied");
        return;
    }
    for (const Action &action : m_actions) {
        if (!is(action.name))
            continue;
        if (mayCall(action)) {
            action.run(*this, request);
        } else {
            refuse(request, "Permission denied");
            if (!isLegacy())
                deliver(Security, securityEvent("RequestNotAllowed", "Error")
                                      .field("RequestType", QByteArray("Action: " + name))
                                      .field("SessionTV", stamp(m_connectedAt))
                                      .finish());
        }
        return;
    }
    if (isLegacy()) {
        refuse(request, "Invalid/unknown command");
        return;
    }
    refuse(request, QByteArray("Invalid/unknown command: " + name +
                               ". Use Action: ListCommands to show available commands."));
    deliver(Security, securityEvent("RequestBadFormat", "Error")
                          .field("RequestType", QByteArray("Action: " + name))
                          .field("SessionTV", stamp(m_connectedAt))
                          .field("AccountID", m_user)
                          .finish());
}

void Client::login(const Request &request)
{
    if (m_loggedIn) {
        succeed(request, "Already authenticated");
        return;
    }
    const QByteArray user = request.value("Username");
    const Account *account = accountOf(user);
    bool right = false;
    if (account && request.value("AuthType").compare("MD5", Qt::CaseInsensitive) == 0) {
        const QByteArray expected =
            QCryptographicHash::hash(QByteArray(m_challenge + account->secret),
                                     QCryptographicHash::Md5)
                .toHex();
        right = !m_challenge.isEmpty() && request.value("Key").toLower() == expected;
    } else if (account) {
        right = request.value("Secret") == account->secret;
    }
    if (!right) {
        m_blocked = true;
        QTimer::singleShot(RefusedMs, this, [this, request] {
            refuse(request, "Authentication failed");
            close();
        });
        return;
    }
    m_loginTime.stop();
    m_loggedIn = true;
    m_user = user;
    m_readRights = account->read;
    m_writeRights = account->write;
    const qint64 mask = rightsOf(request.value("Events"));
    m_eventMask = mask < 0 ? quint32(EveryRight) : quint32(mask);
    succeed(request, "Authentication accepted");
    if (isLegacy())
        return;
    Company &company = m_exchange.company;
    const qint64 uptime = (company.clock().now() - company.started()) / 1000;
    deliver(System, Block("FullyBooted")
                        .field("Privilege", rightWords(System))
                        .field("Uptime", uptime)
                        .field("LastReload", uptime)
                        .field("Status", "Fully Booted")
                        .finish());
    deliver(Security, securityEvent("SuccessfulAuth", "Informational")
                          .field("UsingPassword", 0)
                          .field("SessionTV", stamp(m_connectedAt))
                          .finish());
}

Block Client::securityEvent(QByteArrayView name, QByteArrayView severity) const
{
    const QByteArray session = QByteArray::number(quintptr(this), 16).right(8);
    Block block{name};
    block.field("Privilege", rightWords(Security))
        .field("EventTV", stamp(m_exchange.company.clock().now()))
        .field("Severity", severity)
        .field("Service", "AMI")
        .field("EventVersion", 1);
    if (name != "RequestBadFormat") // there the account comes last: 22/device-presence.ami
        block.field("AccountID", m_user);
    return block.field("SessionID", QByteArray("0x7fbe" + session))
        .field("LocalAddress",
               QByteArray("IPV4/TCP/127.0.0.1/" + QByteArray::number(m_socket->localPort())))
        .field("RemoteAddress",
               QByteArray("IPV4/TCP/127.0.0.1/" + QByteArray::number(m_socket->peerPort())));
}

void Client::challenge(const Request &request)
{
    if (request.value("AuthType").compare("MD5", Qt::CaseInsensitive) != 0) {
        refuse(request, "Must specify AuthType");
        return;
    }
    m_challenge = QByteArray::number(QRandomGenerator::global()->bounded(100'000'000, 999'999'999));
    send(answer(request).field("Challenge", m_challenge));
}

void Client::logoff(const Request &request)
{
    send(answer(request, "Goodbye").field("Message", "Thanks for all the fish."));
    close();
}

void Client::close()
{
    if (std::exchange(m_closing, true))
        return;
    m_socket->disconnectFromHost();
}

} // namespace demo
