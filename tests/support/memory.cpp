// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory.h"

#if defined(__GLIBC__)
#include <malloc.h>
#elif defined(Q_OS_DARWIN)
#include <malloc/malloc.h>
#endif

namespace support {

qsizetype liveBytes()
{
#if defined(__GLIBC__)
    const auto info = mallinfo2();
    return static_cast<qsizetype>(info.uordblks + info.hblkhd);
#elif defined(Q_OS_DARWIN)
    malloc_statistics_t statistics = {};
    malloc_zone_statistics(nullptr, &statistics);
    return static_cast<qsizetype>(statistics.size_in_use);
#else
    return 0;
#endif
}

} // namespace support
