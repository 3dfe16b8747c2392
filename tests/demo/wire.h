// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/codec.h"

#include <QList>
#include <QPair>
#include <QTcpSocket>

/// One block, kept: a Message lives only until the next one.
struct Seen
{
    ami::Message::Kind kind = ami::Message::Kind::Text;
    QByteArray name; ///< `Newchannel`, or `Success`
    QList<QPair<QByteArray, QByteArray>> fields;

    explicit Seen(const ami::Message &message);

    [[nodiscard]] QByteArray value(QByteArrayView header) const;
    /// `Event Privilege Channel …`: the headers in their order.
    [[nodiscard]] QByteArray shape() const;
    [[nodiscard]] bool isEvent(QByteArrayView event) const
    {
        return kind == ami::Message::Kind::Event && name == event;
    }
};

/// A client of the test: sends actions as text, keeps every block that comes.
class Wire : public QObject
{
    Q_OBJECT

public:
    using Headers = QList<QPair<QByteArray, QByteArray>>;

    explicit Wire(quint16 port);

    /// Connects and logs in; false where that was refused.
    [[nodiscard]] bool login(const QByteArray &user = "demo", const QByteArray &events = {});
    QByteArray send(const QByteArray &action, const Headers &headers = {});
    void sendRaw(const QByteArray &bytes) { m_socket.write(bytes); }
    /// The blocks that answer an action: one, or a whole list.
    [[nodiscard]] QList<Seen> ask(const QByteArray &action, const Headers &headers = {});
    /// `Success: Originate successfully queued`, or what else the first block says.
    [[nodiscard]] QByteArray words(const QByteArray &action, const Headers &headers = {});
    /// The list items of an action, without the blocks around them.
    [[nodiscard]] QList<Seen> list(const QByteArray &action, const Headers &headers = {});

    [[nodiscard]] const QList<Seen> &log() const { return m_log; }
    void clear() { m_log.clear(); }
    /// The events of that name since clear().
    [[nodiscard]] QList<Seen> events(QByteArrayView name) const;
    [[nodiscard]] bool isOpen() const
    {
        return m_socket.state() == QAbstractSocket::ConnectedState;
    }
    /// Everything that was sent before has arrived: asks for a Pong.
    void settle();

private:
    [[nodiscard]] QList<Seen> answers(const QByteArray &id, qsizetype from) const;

    QTcpSocket m_socket;
    ami::Codec m_codec;
    QList<Seen> m_log;
    int m_last = 0;
};

/// Every block of a recording.
[[nodiscard]] QList<Seen> recorded(const QString &file);
