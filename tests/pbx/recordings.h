// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/codec.h"
#include "pbx/state.h"

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStringList>

#include <functional>
#include <vector>

/// The recordings of real servers in tests/data: `22/hold-unhold.ami`.
namespace recordings {

inline QString path(const QString &name)
{
    return QStringLiteral(CORDBOARD_TEST_DATA "/") + name;
}

/// What the server sent; unpacked by xz where the recording is packed.
inline QByteArray bytes(const QString &name)
{
    if (name.endsWith(QStringLiteral(".xz"))) {
        QProcess xz;
        xz.start(QStringLiteral("xz"), {QStringLiteral("-dc"), path(name)});
        if (!xz.waitForFinished(-1) || xz.exitCode() != 0)
            qFatal("xz cannot unpack %s", qPrintable(name));
        return xz.readAllStandardOutput();
    }
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no recording %s", qPrintable(name));
    return file.readAll();
}

/// One message as it comes over the wire, of lines that end in LF.
inline QByteArray message(const QByteArray &lines)
{
    return QByteArray(lines).replace("\n", "\r\n") + "\r\n\r\n";
}

/// Every recording, by version and name; the packed storm is the last.
inline QStringList all()
{
    QStringList names;
    for (const QString &suffix : {QStringLiteral("*.ami"), QStringLiteral("*.ami.xz")}) {
        QStringList some;
        QDirIterator it(path({}), {suffix}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            some.append(it.next().mid(path({}).size()));
        some.sort();
        names += some;
    }
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

/// A stream as messages that stay: to be played in parts, as often as wanted.
class Messages
{
public:
    explicit Messages(const QByteArray &stream)
    {
        read(stream, [this](const ami::Message &message) {
            m_kept.push_back(std::make_unique<Kept>(message));
            return true;
        });
    }

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_kept.size()); }
    [[nodiscard]] const ami::Message &at(qsizetype number) const
    {
        return m_kept[static_cast<std::size_t>(number)]->message;
    }
    void play(pbx::State &state, qsizetype from, qsizetype end) const
    {
        for (; from < end; ++from)
            state.receive(at(from));
    }

private:
    struct Kept
    {
        explicit Kept(const ami::Message &original)
            : raw(original.raw().toByteArray())
            , output(original.commandOutput())
        {
            const auto moved = [&](QByteArrayView view) {
                return view.isNull() ? view
                                     : QByteArrayView(raw).sliced(
                                           view.data() - original.raw().data(), view.size());
            };
            const ami::Lines lines = original.lines();
            begins.assign(lines.begins().begin(), lines.begins().end());
            message =
                ami::Message(original.kind(), moved(original.name()),
                             begins.empty() ? ami::Lines() : ami::Lines(raw.constData(), begins),
                             raw, output.isNull() ? QByteArrayView() : QByteArrayView(output));
        }
        Q_DISABLE_COPY_MOVE(Kept)

        QByteArray raw, output;
        std::vector<quint32> begins;
        ami::Message message;
    };
    std::vector<std::unique_ptr<Kept>> m_kept;
};

} // namespace recordings
