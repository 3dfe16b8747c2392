// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"

demo::Options still(bool traffic)
{
    demo::Options options;
    options.speed = 0;
    options.traffic = traffic;
    return options;
}

QByteArray stateOf(const QList<Seen> &channels, const QByteArray &prefix, QByteArrayView header)
{
    for (const Seen &one : channels)
        if (one.value("Channel").startsWith(prefix))
            return one.value(header);
    return {};
}

void Fixture::start(const demo::Options &options)
{
    m_wire.reset();
    m_server = std::make_unique<demo::Server>(options);
    QVERIFY(m_server->port() != 0);
    m_wire = std::make_unique<Wire>(m_server->port());
    QVERIFY(m_wire->login());
}

void Fixture::pass(int ms)
{
    m_server->clock().advance(ms);
    m_wire->settle();
}

void Fixture::call(const QByteArray &from, const QByteArray &to)
{
    QCOMPARE(m_wire->words("Originate", {{"Channel", "PJSIP/" + from},
                                         {"Exten", to},
                                         {"Context", "internal"},
                                         {"Priority", "1"},
                                         {"Async", "yes"}}),
             "Success: Originate successfully queued");
}

QByteArray Fixture::channelOf(const QByteArray &extension)
{
    return stateOf(channels(), "PJSIP/" + extension + '-', "Channel");
}

void Fixture::stop()
{
    m_wire.reset();
    m_server.reset();
}
