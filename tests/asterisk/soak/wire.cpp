// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire.h"

#include <QCoreApplication>
#include <QTimer>

namespace soak {

using namespace Qt::StringLiterals;

Block::Block(const ami::Message &message)
    : m_name(ami::decoded(message.name()))
{
    for (const ami::Field &field : message.fields())
        m_fields.append({field.name.toByteArray(), ami::decoded(field.value)});
}

QString Block::operator[](QByteArrayView header) const
{
    for (const auto &[name, value] : m_fields) {
        if (ami::sameName(name, header))
            return value;
    }
    return {};
}

QString Block::said(QByteArrayView header) const
{
    const QString value = (*this)[header];
    return value == u"<unknown>" || value == u"(null)" || value == u"-none-" ? QString() : value;
}

QList<QByteArray> Block::names() const
{
    QList<QByteArray> all;
    for (const auto &[name, value] : m_fields)
        all.append(name);
    return all;
}

bool Block::yes(QByteArrayView header) const
{
    const QString value = (*this)[header].toLower();
    return value == u"yes" || value == u"1" || value == u"on";
}

bool until(const std::function<bool()> &condition)
{
    QTimer patience;
    patience.setSingleShot(true);
    patience.start(60'000);
    while (!condition()) {
        if (!patience.isActive())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

bool Wire::open(quint16 port, const QString &user, const QString &secret)
{
    connect(&m_socket, &QTcpSocket::readyRead, this, &Wire::read);
    m_socket.connectToHost(u"127.0.0.1"_s, port);
    if (!m_socket.waitForConnected())
        return false;
    const int id = ask("Login", {{"Username", user}, {"Secret", secret}, {"Events", u"off"_s}});
    return until([&] { return isWhole(id); }) && take(id).constFirst().name() == u"Success";
}

void Wire::send(const QByteArray &action, const Fields &fields)
{
    write(++m_lastId, action, fields);
    QString words = QString::fromLatin1(action);
    for (const auto &[name, value] : fields)
        words += u' ' + value;
    m_lastSent.append(words);
    if (m_lastSent.size() > 40)
        m_lastSent.removeFirst();
}

int Wire::ask(const QByteArray &action, const Fields &fields)
{
    m_wanted.insert(++m_lastId, {});
    write(m_lastId, action, fields);
    return m_lastId;
}

void Wire::write(int id, const QByteArray &action, const Fields &fields)
{
    QByteArray block = "Action: " + action + "\r\nActionID: " + QByteArray::number(id) + "\r\n";
    for (const auto &[name, value] : fields)
        block += name + ": " + value.toUtf8() + "\r\n";
    m_socket.write(block + "\r\n");
}

void Wire::read()
{
    m_codec.feed(m_socket.readAll());
    while (const auto message = m_codec.next())
        hear(*message);
}

void Wire::hear(const ami::Message &message)
{
    if (message.kind() == ami::Message::Kind::Banner)
        m_banner = ami::decoded(message.name());
    const auto wanted = m_wanted.find(static_cast<int>(message.number("ActionID", -1)));
    if (wanted == m_wanted.end()) {
        if (message.isResponse())
            ++(message.name() == "Success" ? m_done : m_refused);
        return;
    }
    wanted->blocks.append(Block(message));
    const QByteArrayView list = message.value("EventList");
    wanted->whole = message.isResponse() ? !ami::sameName(list, "start") : !list.isEmpty();
}

} // namespace soak
