// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QHostAddress>
#include <QTimer>

Seen::Seen(const ami::Message &message)
    : kind(message.kind())
    , name(message.name().toByteArray())
{
    for (const ami::Field &field : message.fields())
        fields.append({field.name.toByteArray(), field.value.toByteArray()});
}

QByteArray Seen::value(QByteArrayView header) const
{
    for (const auto &[name, value] : fields)
        if (ami::sameName(name, header))
            return value;
    return {};
}

QByteArray Seen::shape() const
{
    QByteArray all;
    for (const auto &[name, value] : fields)
        all += name + ' ';
    return all.trimmed();
}

Wire::Wire(quint16 port)
{
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] {
        m_codec.feed(m_socket.readAll());
        while (const auto message = m_codec.next())
            m_log.append(Seen(*message));
    });
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

bool Wire::login(const QByteArray &user, const QByteArray &events)
{
    Headers headers = {{"Username", user}, {"Secret", user}};
    if (!events.isEmpty())
        headers.append({"Events", events});
    return words("Login", headers) == "Success: Authentication accepted";
}

QByteArray Wire::send(const QByteArray &action, const Headers &headers)
{
    const QByteArray id = "t-" + QByteArray::number(++m_last);
    QByteArray bytes = "Action: " + action + "\r\nActionID: " + id + "\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    m_socket.write(bytes + "\r\n");
    return id;
}

QList<Seen> Wire::answers(const QByteArray &id, qsizetype from) const
{
    QList<Seen> found;
    for (qsizetype i = from; i < m_log.size(); ++i)
        // OriginateResponse carries the ActionID too, and is no answer.
        if (m_log[i].value("ActionID") == id && !m_log[i].name.startsWith("Originate"))
            found.append(m_log[i]);
    return found;
}

QList<Seen> Wire::ask(const QByteArray &action, const Headers &headers)
{
    const qsizetype from = m_log.size();
    const QByteArray id = send(action, headers);
    QDeadlineTimer deadline(10'000);
    QTimer wake; // so that the deadline is looked at
    wake.start(100);
    while (!deadline.hasExpired()) {
        const QList<Seen> found = answers(id, from);
        if (!found.isEmpty() && (found.first().value("EventList") != "start" ||
                                 found.last().value("EventList") == "Complete"))
            return found;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return answers(id, from);
}

QByteArray Wire::words(const QByteArray &action, const Headers &headers)
{
    const QList<Seen> found = ask(action, headers);
    return found.isEmpty() ? QByteArray("nothing")
                           : QByteArray(found.first().name + ": " + found.first().value("Message"));
}

QList<Seen> Wire::list(const QByteArray &action, const Headers &headers)
{
    QList<Seen> found = ask(action, headers);
    if (found.size() >= 2)
        found = found.mid(1, found.size() - 2);
    else
        found.clear();
    return found;
}

QList<Seen> Wire::events(QByteArrayView name) const
{
    QList<Seen> found;
    for (const Seen &one : m_log)
        if (one.isEvent(name))
            found.append(one);
    return found;
}

void Wire::settle()
{
    (void)ask("Ping");
}

QList<Seen> recorded(const QString &file)
{
    QFile in(file);
    QList<Seen> all;
    if (!in.open(QIODevice::ReadOnly))
        return all;
    ami::Codec codec;
    codec.feed(in.readAll());
    while (const auto message = codec.next())
        all.append(Seen(*message));
    return all;
}
