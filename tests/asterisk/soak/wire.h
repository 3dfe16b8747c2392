// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/codec.h"

#include <QHash>
#include <QTcpSocket>

#include <functional>

namespace soak {

/// One block of the wire, kept.
class Block
{
public:
    explicit Block(const ami::Message &message);

    [[nodiscard]] const QString &name() const { return m_name; } ///< `CoreShowChannel`, `Success`
    /// The header's value, any case; "" where it is missing.
    [[nodiscard]] QString operator[](QByteArrayView header) const;
    /// The same, but "" for the words that mean "nothing": `<unknown>`, `(null)`.
    [[nodiscard]] QString said(QByteArrayView header) const;
    [[nodiscard]] int number(QByteArrayView header) const { return (*this)[header].toInt(); }
    [[nodiscard]] QList<QByteArray> names() const;
    [[nodiscard]] bool yes(QByteArrayView header) const;

private:
    QString m_name;
    QList<std::pair<QByteArray, QString>> m_fields;
};

/// Handles events until \a condition is met, or not within a minute.
[[nodiscard]] bool until(const std::function<bool()> &condition);

using Fields = QList<std::pair<QByteArray, QString>>;

/// A connection of its own, beside the one that is tested: it does what a soak does, and it is told
/// the server's lists. It hears no events. Of Cordboard's code it uses the codec alone.
class Wire : public QObject
{
    Q_OBJECT

public:
    /// Connects and logs in; returns when that is done.
    [[nodiscard]] bool open(quint16 port, const QString &user, const QString &secret);
    [[nodiscard]] bool isOpen() const { return m_socket.state() == QTcpSocket::ConnectedState; }

    /// Asks for something and does not wait. What comes back is counted.
    void send(const QByteArray &action, const Fields &fields = {});
    /// Asks for a list, or for anything whose answer is wanted; take() has it once it is whole.
    int ask(const QByteArray &action, const Fields &fields = {});
    [[nodiscard]] bool isWhole(int id) const { return m_wanted.value(id).whole; }
    /// The answer's blocks: the response, then the list's items.
    [[nodiscard]] QList<Block> take(int id) { return m_wanted.take(id).blocks; }

    [[nodiscard]] QString banner() const { return m_banner; }
    /// The last few dozen actions that were sent without waiting, oldest first.
    [[nodiscard]] const QStringList &lastSent() const { return m_lastSent; }
    [[nodiscard]] int done() const { return m_done; }       ///< sent, and answered with Success
    [[nodiscard]] int refused() const { return m_refused; } ///< sent, and answered with Error

private:
    struct Answer
    {
        QList<Block> blocks;
        bool whole = false;
    };
    void write(int id, const QByteArray &action, const Fields &fields);
    void read();
    void hear(const ami::Message &message);

    QTcpSocket m_socket;
    ami::Codec m_codec;
    QHash<int, Answer> m_wanted;
    QString m_banner;
    QStringList m_lastSent;
    int m_lastId = 0;
    int m_done = 0;
    int m_refused = 0;
};

} // namespace soak
