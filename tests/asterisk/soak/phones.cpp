// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phones.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace soak {

using namespace Qt::StringLiterals;

Phones::Phones(const QString &directory)
    : m_directory(directory)
{
    QFile file(directory + u"/lab.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject phones = QJsonDocument::fromJson(file.readAll())["phones"_L1].toObject();
    for (auto it = phones.begin(); it != phones.end(); ++it) {
        Phone phone;
        phone.channel = it.value()["channel"_L1].toString();
        phone.port = static_cast<quint16>(it.value()["controlPort"_L1].toInt());
        m_phones.insert(it.key(), phone);
    }
}

Phones::~Phones()
{
    for (const Phone &phone : std::as_const(m_phones)) {
        if (phone.control)
            phone.control->disconnect(this); // its end is no phone's
    }
}

QStringList Phones::all() const
{
    QStringList names = m_phones.keys();
    names.sort();
    return names;
}

QString Phones::of(const QString &channel) const
{
    for (auto it = m_phones.begin(); it != m_phones.end(); ++it) {
        if (channel.startsWith(it->channel + u'-'))
            return it.key();
    }
    return {};
}

void Phones::tell(const QString &name, const QString &command, const QString &parameter)
{
    Phone &phone = m_phones[name];
    if (!phone.on)
        return;
    if (!phone.control) {
        phone.control = {new QTcpSocket, [](QTcpSocket *old) { old->deleteLater(); }};
        QTcpSocket *socket = phone.control.get();
        connect(socket, &QTcpSocket::readyRead, this, [socket] { socket->readAll(); });
        connect(socket, &QTcpSocket::stateChanged, this, [this, name, socket](auto state) {
            // baresip itself has ended
            if (state == QTcpSocket::UnconnectedState && m_phones[name].control.get() == socket) {
                ++m_crashes;
                turn(name, true);
            }
        });
        socket->connectToHost(u"127.0.0.1"_s, phone.port);
    }
    const QByteArray ask =
        QJsonDocument(QJsonObject{{u"command"_s, command}, {u"params"_s, parameter}})
            .toJson(QJsonDocument::Compact);
    phone.control->write(QByteArray::number(ask.size()) + ':' + ask + ',');
}

void Phones::turn(const QString &name, bool on)
{
    Phone &phone = m_phones[name];
    phone.on = on;
    if (const auto old = std::exchange(phone.control, {})) {
        old->disconnect(this);
        old->abort();
    }
    auto *process = new QProcess(this);
    ++m_turning;
    const auto settled = [this, process] {
        --m_turning;
        process->deleteLater();
    };
    connect(process, &QProcess::finished, this, settled);
    process->start(u"" CORDBOARD_SOURCE "/tests/asterisk/lab"_s,
                   {u"phone"_s, m_directory, name, on ? u"on"_s : u"off"_s});
}

} // namespace soak
