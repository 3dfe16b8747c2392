// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <cstdio>
#include <cstdlib>

/// What a fuzz target is: it takes any bytes and ends the process where something is wrong.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size);

/// Ends the process with the words of a promise that was not kept.
#define FUZZ_CHECK(promise)                                                                        \
    do {                                                                                           \
        if (!(promise)) {                                                                          \
            std::fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #promise);             \
            std::abort();                                                                          \
        }                                                                                          \
    } while (false)

namespace fuzz {

inline QByteArrayView bytesOf(const unsigned char *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// Small numbers from the input, so that one input always does the same.
class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_state(seed * 2654435761U + 1)
    {}
    [[nodiscard]] int upTo(int most) // from 1
    {
        m_state = m_state * 1664525U + 1013904223U;
        return 1 + static_cast<int>((m_state >> 8) % static_cast<unsigned>(most));
    }

private:
    unsigned m_state;
};

} // namespace fuzz
