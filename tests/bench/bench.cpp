// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast bytes become messages, and messages become the live state, each beside a plain memchr
// scan for line ends over the same bytes in the same run. Machines differ and are shared, so the
// ratio is the figure to compare; each number is the best of several rounds.

#include "ami/codec.h"
#include "pbx/pbx.h"
#include "support/storm.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <cstdio>
#include <cstring>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 5;
constexpr qsizetype Chunk = 64 * 1024; // what a busy socket hands over at a time

struct Work
{
    quint64 messages = 0;
    quint64 left = 0; ///< channels at the end, or line ends: kept so that nothing is optimised away
};

struct Best
{
    Work work;
    double seconds = 0;
};

Best best(const std::function<Work()> &round)
{
    Best best;
    for (int i = 0; i < Rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        const Work work = round();
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        if (i == 0 || seconds < best.seconds)
            best = {work, seconds};
    }
    return best;
}

Work scan(const QByteArray &bytes)
{
    Work work;
    const char *at = bytes.constData();
    const char *const end = at + bytes.size();
    while (const void *found = std::memchr(at, '\n', static_cast<std::size_t>(end - at))) {
        at = static_cast<const char *>(found) + 1;
        ++work.left;
    }
    return work;
}

template <class Take>
Work decode(const QByteArray &bytes, Take take)
{
    Work work;
    ami::Codec codec;
    for (qsizetype at = 0; at < bytes.size(); at += Chunk) {
        codec.feed(QByteArrayView(bytes).sliced(at, qMin(Chunk, bytes.size() - at)));
        while (const auto message = codec.next()) {
            ++work.messages;
            take(*message);
        }
    }
    return work;
}

Work reduce(const QByteArray &bytes)
{
    pbx::Pbx pbx;
    Work work = decode(bytes, [&](const ami::Message &message) { pbx.replay(message); });
    pbx.finishReplay();
    work.left = static_cast<quint64>(pbx.state().channels().size());
    return work;
}

void measure(const char *name, const QByteArray &bytes)
{
    const double megabytes = double(bytes.size()) / 1e6;
    const Best plain = best([&] { return scan(bytes); });
    const auto say = [&](const char *what, const Best &b) {
        std::printf("%-28s %-14s %9.0f messages/s %8.1f MB/s   memchr x %.2f   (%llu messages, %llu left)\n",
                    name, what, double(b.work.messages) / b.seconds, megabytes / b.seconds,
                    b.seconds / plain.seconds, static_cast<unsigned long long>(b.work.messages),
                    static_cast<unsigned long long>(b.work.left));
        std::fflush(stdout);
    };
    say("memchr", plain);
    say("codec", best([&] { return decode(bytes, [](const ami::Message &) {}); }));
    say("codec+reduce", best([&] { return reduce(bytes); }));
}

/// A recording, unpacked by xz where it is packed.
QByteArray recording(const QString &name)
{
    const QString path = QStringLiteral(CORDBOARD_TEST_DATA "/") + name;
    QProcess xz;
    xz.start(u"xz"_s, {u"-dc"_s, path});
    xz.waitForFinished(-1);
    return xz.readAllStandardOutput();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QByteArray recorded = recording(u"22/storm-local-calls.ami.xz"_s);
    if (recorded.isEmpty()) {
        std::fprintf(stderr, "The recorded storm cannot be read: is xz installed?\n");
        return 1;
    }
    measure("recorded, Asterisk 22", recorded);
    measure("generated, 500 calls", support::storm(200'000, 500, 1));
    return 0;
}
