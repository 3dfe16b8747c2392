// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "instance.h"

#include "link.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int MaxGuests = 8;

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QString Instance::address(const QString &config)
{
    QString own;
    if (!config.isEmpty()) {
        const QByteArray folder = QFileInfo(config).canonicalFilePath().toUtf8();
        own = u'-' +
              QString::fromLatin1(
                  QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(16));
    }
#ifdef Q_OS_WIN
    return u"cordboard-"_s + qEnvironmentVariable("USERNAME") + own;
#else
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    // In a Flatpak that folder is another one at each start, but for this one in it.
    const QString flatpak = qEnvironmentVariable("FLATPAK_ID");
    if (!folder.isEmpty() && !flatpak.isEmpty())
        folder += u"/app/"_s + flatpak;
    return folder.isEmpty() ? QString() : QString(folder + u"/cordboard"_s + own + u".socket"_s);
#endif
}

QByteArray Instance::toLine(const ui::Request &request)
{
    QJsonObject object;
    for (const auto &[what, word] : ui::RequestWords) {
        if (what == request.what)
            object.insert(u"what"_s, QString(word));
    }
    for (const auto &[from, word] : ui::FromWords) {
        if (from == request.from)
            object.insert(u"from"_s, QString(word));
    }
    if (!request.number.isEmpty())
        object.insert(u"number"_s, request.number);
    if (!request.extension.isEmpty())
        object.insert(u"extension"_s, request.extension);
    return lineOf(object);
}

std::optional<ui::Request> Instance::fromLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    ui::Request request;
    bool known = false;
    for (const auto &[what, word] : ui::RequestWords) {
        if (object.value(u"what"_s).toString() == word) {
            request.what = what;
            known = true;
        }
    }
    // Whoever does not say who it is might be anybody.
    request.from = ui::Request::From::Link;
    for (const auto &[from, word] : ui::FromWords) {
        if (object.value(u"from"_s).toString() == word)
            request.from = from;
    }
    const auto link = DialLink::parse(object.value(u"number"_s).toString());
    request.number = link ? link->number : QString();
    request.extension = object.value(u"extension"_s).toString();
    if (!known || (request.wantsNumber() && request.number.isEmpty()))
        return std::nullopt;
    return request;
}

bool Instance::listen(Handler handler, const QString &config)
{
    const QString where = address(config);
    if (where.isEmpty())
        return false;
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(MaxGuests);
    if (!m_server.listen(where)) {
        // One that crashed leaves its socket behind; a running one answers (no wait: it is local).
        QLocalSocket probe;
        probe.connectToServer(where);
        if (probe.state() == QLocalSocket::ConnectedState)
            return false;
        QLocalServer::removeServer(where);
        if (!m_server.listen(where))
            return false;
    }
    m_handler = std::move(handler);
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::accept);
    return true;
}

void Instance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (m_guests >= MaxGuests) {
            delete socket;
            continue;
        }
        ++m_guests;
        socket->setParent(this);
        connect(socket, &QObject::destroyed, this, [this] { --m_guests; });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        // Who says nothing holds no place.
        QTimer::singleShot(5s, socket, [socket] {
            if (!socket->property("asked").toBool())
                socket->abort();
        });
        read(socket);
    }
}

void Instance::read(QLocalSocket *socket)
{
    if (socket->property("asked").toBool()) {
        socket->readAll();
        return;
    }
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > MaxLine)
            socket->abort();
        return;
    }
    const auto request = fromLine(socket->readLine(MaxLine));
    socket->setProperty("asked", true);
    const auto answer = [guest = QPointer(socket)](bool done, const QString &words) {
        if (!guest)
            return;
        guest->write(lineOf({{u"done"_s, done}, {u"words"_s, words}}));
        guest->disconnectFromServer(); // when that is written
    };
    if (request)
        m_handler(*request, answer);
    else
        answer(false, u"this is no request"_s);
}

InstanceCall::InstanceCall(const ui::Request &request, QObject *parent, const QString &config)
    : QObject(parent)
{
    connect(&m_socket, &QLocalSocket::readyRead, this, &InstanceCall::read);
    connect(&m_socket, &QLocalSocket::disconnected, this, &InstanceCall::lost);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &InstanceCall::lost);
    connect(&m_socket, &QLocalSocket::connected, this,
            [this, line = Instance::toLine(request)] { m_socket.write(line); });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &InstanceCall::lost);
    m_patience.start(30s);
    m_where = Instance::address(config);
    QTimer::singleShot(0, this, [this] {
        if (m_where.isEmpty())
            lost();
        else
            m_socket.connectToServer(m_where);
    });
}

void InstanceCall::read()
{
    m_line += m_socket.read(Instance::MaxLine - m_line.size());
    if (!m_line.contains('\n') || std::exchange(m_ended, true))
        return;
    const QJsonObject object = QJsonDocument::fromJson(m_line).object();
    emit answered(object.value(u"done"_s).toBool(), object.value(u"words"_s).toString());
}

void InstanceCall::lost()
{
    if (m_socket.bytesAvailable() > 0)
        read();
    if (std::exchange(m_ended, true))
        return;
    if (m_socket.error() == QLocalSocket::ServerNotFoundError ||
        m_socket.error() == QLocalSocket::ConnectionRefusedError || m_where.isEmpty())
        emit nobodyThere();
    else
        emit answered(false, u"the running Cordboard did not answer"_s);
}
