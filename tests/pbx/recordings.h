// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/codec.h"
#include "pbx/state.h"

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QStringList>

#include <functional>

/// The recordings of real servers in tests/data: `22/hold-unhold.ami`.
namespace recordings {

inline QString path(const QString &name)
{
    return QStringLiteral(CORDBOARD_TEST_DATA "/") + name;
}

inline QByteArray bytes(const QString &name)
{
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no recording %s", qPrintable(name));
    return file.readAll();
}

/// Every recording, by version and name.
inline QStringList all()
{
    QStringList names;
    QDirIterator it(path({}), {QStringLiteral("*.ami")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        names.append(it.next().mid(path({}).size()));
    names.sort();
    return names;
}

/// Calls \a take with each message of a stream, until it says false.
inline void read(const QByteArray &stream, const std::function<bool(const ami::Message &)> &take)
{
    ami::Codec codec;
    codec.feed(stream);
    while (const auto message = codec.next()) {
        if (!take(*message))
            return;
    }
}

/// Takes a stream whole, as one commit.
inline void play(pbx::State &state, const QByteArray &stream)
{
    state.freezeClock();
    state.setLive(true);
    read(stream, [&state](const ami::Message &message) {
        state.receive(message);
        return true;
    });
    state.commit();
}

} // namespace recordings
