// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a row of each kind takes in memory, and what lives through a million events: bytes, which
// are the same on every machine of a kind. `tests/bench/run --memory`.

#include "pbx/course.h"
#include "support/legacystorm.h"
#include "support/storm.h"

#include <QFile>

#include <cstdio>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace {

using Make = QByteArray (*)(const QByteArray &number);

QByteArray channel(const QByteArray &n)
{
    return "Event: Newchannel\r\nPrivilege: call,all\r\nChannel: PJSIP/" + n + "-0000" + n +
           "\r\nChannelState: 6\r\nChannelStateDesc: Up\r\nCallerIDNum: " + n +
           "\r\nCallerIDName: User " + n + "\r\nConnectedLineNum: 1" + n +
           "\r\nConnectedLineName: User 1" + n +
           "\r\nLanguage: en\r\nAccountCode: \r\nContext: internal\r\nExten: 1" + n +
           "\r\nPriority: 1\r\nUniqueid: 1795293476." + n + "\r\nLinkedid: 1795293476." + n +
           "\r\n\r\n";
}

QByteArray extension(const QByteArray &n)
{
    return "Event: ExtensionStatus\r\nPrivilege: call,all\r\nExten: " + n +
           "\r\nContext: internal\r\nHint: PJSIP/" + n +
           "\r\nStatus: 0\r\nStatusText: Idle\r\n\r\n";
}

QByteArray peer(const QByteArray &n)
{
    return "Event: PeerStatus\r\nPrivilege: system,all\r\nChannelType: PJSIP\r\nPeer: PJSIP/" + n +
           "\r\nPeerStatus: Registered\r\nAddress: 192.0.2.17:" + n + "\r\n\r\n";
}

QByteArray member(const QByteArray &n)
{
    return "Event: QueueMemberAdded\r\nPrivilege: agent,all\r\nQueue: support" + n.right(2) +
           "\r\nMemberName: User " + n + "\r\nInterface: PJSIP/" + n +
           "\r\nStateInterface: PJSIP/" + n +
           "\r\nMembership: static\r\nPenalty: 0\r\nCallsTaken: 0\r\nStatus: 1\r\nPaused: 0\r\n"
           "PausedReason: \r\nRinginuse: 0\r\n\r\n";
}

/// A line of /proc/self/status in bytes; 0 where there is none (another system than Linux).
qsizetype processBytes(const QByteArray &line)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    return all.sliced(all.indexOf(line) + line.size()).trimmed().split(' ').first().toLongLong() *
           1024;
}

/// From here on the process's peak (VmHWM) counts anew.
void forgetPeak()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
    if (QFile refs(u"/proc/self/clear_refs"_s); refs.open(QIODevice::WriteOnly))
        refs.write("5");
}

/// \a rows of a kind, as a list brings them: what lives on, and the most that was resident on
/// the way (tables move when they grow), each for a row.
void measureRows(const char *kind, Make make, int rows)
{
    pbx::State state;
    ami::Codec codec;
    forgetPeak();
    const qsizetype resident = processBytes("VmRSS:");
    const qsizetype before = support::liveBytes();
    for (int row = 0; row < rows; ++row) {
        codec.feed(make(QByteArray::number(10'000 + row)));
        while (const auto message = codec.next())
            state.receive(*message);
        if (row % 200 == 0) // some 64 KiB
            state.commit();
    }
    state.commit();
    std::printf("%-28s %6d rows %6.0f bytes a row, %6.0f resident at the most\n", kind, rows,
                double(support::liveBytes() - before) / rows,
                double(processBytes("VmHWM:") - resident) / rows);
}

void measureCourse(const char *kind, const std::function<QByteArray(int)> &make)
{
    const qsizetype before = support::liveBytes();
    const Course seen = course(make);
    std::printf("%-28s %7lld channels, at most at once by quarter:", kind,
                static_cast<long long>(seen.channels));
    for (const qsizetype peak : seen.peaks)
        std::printf(" %.3f", double(peak - before) / 1e6);
    std::printf(" MB\n");
    std::fflush(stdout);
}

} // namespace

int main()
{
    for (const int rows : {1'000, 10'000, 40'000}) {
        measureRows("channels", channel, rows);
        measureRows("extensions", extension, rows);
        measureRows("peers", peer, rows);
        measureRows("members of 100 queues", member, rows);
    }
    std::printf("A million events:\n");
    measureCourse("modern, 200 calls at once",
                  [](int number) { return support::storm(20'000, 200, 1, number * 4'000); });
    measureCourse("1.2", [](int number) { return support::legacyStorm(1'700, number * 1'700); });
    measureCourse("a name of its own for each",
                  [](int number) { return support::oddities(1'000, number * 1'000); });
    return 0;
}
