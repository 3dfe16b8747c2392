// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "streams.h"

#include "support/legacystorm.h"
#include "support/storm.h"

#include <cstdio>

namespace bench {

namespace {

/// The storm of calls that Asterisk 22 was recorded under.
QByteArray recorded()
{
    std::FILE *xz = popen("xz -dc '" CORDBOARD_TEST_DATA "/22/storm-local-calls.ami.xz'", "r");
    QByteArray bytes;
    char buffer[64 * 1024];
    for (size_t size; xz && (size = std::fread(buffer, 1, sizeof buffer, xz)) > 0;)
        bytes.append(buffer, qsizetype(size));
    if (!xz || pclose(xz) != 0)
        qFatal("The recorded storm cannot be read: is xz installed?");
    return bytes;
}

} // namespace

std::vector<Stream> storms()
{
    // Each below the 64 MiB that a session lets pend: this server never waits for anybody.
    return {{"modern storm", [] { return support::storm(160'000, 500, 1); }},
            {"legacy storm", [] { return support::legacyStorm(16'400, 0); }},
            {"recorded, Asterisk 22", recorded}};
}

} // namespace bench
