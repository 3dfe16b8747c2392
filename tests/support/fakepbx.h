// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/codec.h"

#include <QHash>
#include <QIODevice>
#include <QList>
#include <QPair>
#include <QPointer>

#include <chrono>
#include <memory>

namespace support {

/// One end of an in-memory connection: what is written to it, the other end reads. Bytes arrive
/// from the event loop, as a socket's do, never inside write().
class Pipe : public QIODevice
{
    Q_OBJECT

public:
    explicit Pipe(QObject *parent = nullptr);
    ~Pipe() override;

    static void join(Pipe &a, Pipe &b);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    /// Ends the connection: the other end reads what is left, then readChannelFinished().
    void close() override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QPointer<Pipe> m_peer;
    QByteArray m_buffer; ///< to be read here
};

/// A PBX made of what a test says, without sockets and ports. Give it to a session by
/// `session.setConnector([&pbx] { return pbx.connection(); })`.
///
/// The functions that wait return false after five seconds: use them in QVERIFY.
class FakePbx
{
public:
    using Fields = QList<QPair<QByteArray, QByteArray>>;

    explicit FakePbx(const QByteArray &banner = "Asterisk Call Manager/11.0.0\r\n");

    /// The client's end of a new connection, greeted with the banner; null while refusing.
    [[nodiscard]] std::unique_ptr<QIODevice> connection();
    void setRefusing(bool refusing) { m_refusing = refusing; }
    void setBanner(const QByteArray &banner) { m_banner = banner; }
    [[nodiscard]] int connections() const { return m_connections; }

    /// Plays the server's side of a login by MD5, or by the plain secret where it knows no
    /// challenge. \a behind stands in the same segment as the answer.
    [[nodiscard]] bool acceptLogin(const QByteArray &secret = "sw1tch", bool knowsMd5 = true,
                                   const QByteArray &behind = {});

    /// Takes the first action of this name, wherever it stands.
    [[nodiscard]] bool expectAmong(const QByteArray &action);
    /// Answers the first Ping that came or will come, whatever stands around it: nobody is to
    /// expect that one. It is looked for where something is waited for here.
    void answerOnePing();
    [[nodiscard]] bool owesPing() const { return m_owesPing; }
    /// Takes the next action, which must have this name and (at least) these fields.
    [[nodiscard]] bool expect(const QByteArray &action, const Fields &fields = {});
    /// Takes the next action whatever it is, and says its name; "" where none comes.
    [[nodiscard]] QByteArray take();
    /// Answers the action that expect() or take() took last: its ActionID becomes the second line.
    void reply(const QByteArray &block);
    /// The same, without an ActionID or with one of the test's own.
    void send(const QByteArray &bytes);
    /// Closes the connection, as a server does that goes away.
    void hangUp();

    /// Of the action that expect() took last.
    [[nodiscard]] QByteArray actionId() const { return m_fields.value("ActionID"); }
    [[nodiscard]] QByteArray field(const QByteArray &name) const { return m_fields.value(name); }
    /// Actions that came and were not expected yet.
    [[nodiscard]] qsizetype waiting();
    [[nodiscard]] QByteArray received() const { return m_received; } ///< on this connection

    /// \a list (blocks with `ActionID: @`) with the ActionID of the last action in it.
    [[nodiscard]] QByteArray withActionId(QByteArray list) const;

private:
    using Actions = QList<QHash<QByteArray, QByteArray>>;

    void readActions();
    void answerOwedPing();
    [[nodiscard]] Actions::iterator find(const QByteArray &action);

    QByteArray m_banner;
    bool m_refusing = false;
    int m_connections = 0;
    std::unique_ptr<Pipe> m_pipe;
    ami::Codec m_codec;
    QByteArray m_received;
    Actions m_actions;
    bool m_owesPing = false;
    QHash<QByteArray, QByteArray> m_fields;
};

} // namespace support
