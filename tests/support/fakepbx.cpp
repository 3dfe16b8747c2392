// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakepbx.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDebug>
#include <QTest>

#include <algorithm>
#include <cstring>

namespace support {

namespace {

constexpr int PatienceMs = 5000;
constexpr QByteArrayView ChallengeText = "840415273";

} // namespace

// --- Pipe

Pipe::Pipe(QObject *parent)
    : QIODevice(parent)
{}

Pipe::~Pipe()
{
    close();
}

void Pipe::join(Pipe &a, Pipe &b)
{
    a.m_peer = &b;
    b.m_peer = &a;
    a.open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    b.open(QIODevice::ReadWrite | QIODevice::Unbuffered);
}

qint64 Pipe::bytesAvailable() const
{
    return m_buffer.size() + QIODevice::bytesAvailable();
}

void Pipe::close()
{
    if (!isOpen())
        return;
    QIODevice::close();
    if (const QPointer<Pipe> peer = std::exchange(m_peer, nullptr)) {
        peer->m_peer = nullptr;
        QMetaObject::invokeMethod(peer, &QIODevice::readChannelFinished, Qt::QueuedConnection);
    }
}

qint64 Pipe::readData(char *data, qint64 maxSize)
{
    const qint64 size = qMin(maxSize, qint64(m_buffer.size()));
    std::memcpy(data, m_buffer.constData(), size_t(size));
    m_buffer.remove(0, size);
    return size;
}

qint64 Pipe::writeData(const char *data, qint64 size)
{
    if (!m_peer)
        return -1;
    m_peer->m_buffer.append(data, size);
    QMetaObject::invokeMethod(m_peer.data(), &QIODevice::readyRead, Qt::QueuedConnection);
    return size;
}

// --- FakePbx

FakePbx::FakePbx(const QByteArray &banner)
    : m_banner(banner)
{}

std::unique_ptr<QIODevice> FakePbx::connection()
{
    ++m_connections;
    if (m_refusing)
        return nullptr;
    auto client = std::make_unique<Pipe>();
    m_pipe = std::make_unique<Pipe>();
    Pipe::join(*client, *m_pipe);
    m_codec.reset();
    m_received.clear();
    m_actions.clear();
    m_owesPing = false;
    m_pipe->write(m_banner);
    return client;
}

void FakePbx::readActions()
{
    if (!m_pipe)
        return;
    const QByteArray bytes = m_pipe->readAll();
    m_received += bytes;
    m_codec.feed(bytes);
    while (const std::optional<ami::Message> message = m_codec.next()) {
        QHash<QByteArray, QByteArray> fields;
        for (const ami::Field &field : message->fields())
            fields.insert(field.name.toByteArray(), field.value.toByteArray());
        m_actions.append(fields);
    }
    answerOwedPing();
}

qsizetype FakePbx::waiting()
{
    readActions();
    return m_actions.size();
}

QByteArray FakePbx::take()
{
    if (!QTest::qWaitFor([this] { return waiting() > 0; }, PatienceMs))
        return {};
    m_fields = m_actions.takeFirst();
    return field("Action");
}

void FakePbx::answerOnePing()
{
    m_owesPing = true;
    readActions();
}

FakePbx::Actions::iterator FakePbx::find(const QByteArray &action)
{
    return std::find_if(m_actions.begin(), m_actions.end(),
                        [&](const auto &fields) { return fields.value("Action") == action; });
}

void FakePbx::answerOwedPing()
{
    if (!m_owesPing)
        return;
    const auto ping = find("Ping");
    if (ping == m_actions.end())
        return;
    m_owesPing = false;
    send("Response: Success\r\nActionID: " + ping->value("ActionID") + "\r\nPing: Pong\r\n\r\n");
    m_actions.erase(ping);
}

bool FakePbx::expectAmong(const QByteArray &action)
{
    if (!QTest::qWaitFor([&] { return waiting() > 0 && find(action) != m_actions.end(); },
                         PatienceMs)) {
        qWarning() << "expected" << action << "among" << m_actions;
        return false;
    }
    const auto found = find(action);
    m_fields = *found;
    m_actions.erase(found);
    return true;
}

bool FakePbx::expect(const QByteArray &action, const Fields &fields)
{
    for (int i = 0; i < 10 && waiting() == 0; ++i) // qWaitFor() would sleep 10 ms
        QCoreApplication::processEvents();
    if (!QTest::qWaitFor([this] { return waiting() > 0; }, PatienceMs)) {
        qWarning() << "expected" << action << "but nothing came";
        return false;
    }
    m_fields = m_actions.takeFirst();
    bool good = field("Action") == action;
    for (const auto &[name, value] : fields)
        good = good && m_fields.contains(name) && field(name) == value;
    if (!good)
        qWarning() << "expected" << action << fields << "but got" << m_fields;
    return good;
}

void FakePbx::reply(const QByteArray &block)
{
    const qsizetype end = block.indexOf("\r\n") + 2;
    const QByteArray id = actionId();
    send(id.isEmpty() ? block
                      : QByteArray(block.first(end) + "ActionID: " + id + "\r\n" + block.mid(end)));
}

void FakePbx::send(const QByteArray &bytes)
{
    if (m_pipe)
        m_pipe->write(bytes);
}

void FakePbx::hangUp()
{
    m_pipe.reset();
}

QByteArray FakePbx::withActionId(QByteArray list) const
{
    return list.replace("ActionID: @", QByteArray("ActionID: " + actionId()));
}

bool FakePbx::acceptLogin(const QByteArray &secret, bool knowsMd5, const QByteArray &behind)
{
    if (!expect("Challenge", {{"AuthType", "MD5"}}))
        return false;
    if (knowsMd5) {
        reply("Response: Success\r\nChallenge: " + ChallengeText.toByteArray() + "\r\n\r\n");
        const QByteArray key = QCryptographicHash::hash(
            QByteArray(ChallengeText.toByteArray() + secret), QCryptographicHash::Md5);
        if (!expect("Login", {{"AuthType", "MD5"}, {"Key", key.toHex()}}))
            return false;
    } else {
        reply("Response: Error\r\nMessage: Invalid/unknown command\r\n\r\n");
        if (!expect("Login", {{"Secret", secret}}))
            return false;
    }
    reply("Response: Success\r\nMessage: Authentication accepted\r\n\r\n" + behind);
    return true;
}

} // namespace support
