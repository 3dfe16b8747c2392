// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "keyindex.h"

#include <QString>

#include <vector>

namespace pbx {

/// What the Dial said that called a leg: `DialStatus` of its DialEnd (13 and later).
enum class DialWord : quint8 { None, Busy, NoAnswer, Unavailable };

/// How a leg ended that is gone.
struct Ending
{
    int cause = 0; ///< Q.850, of its Hangup; 0 where none was told
    DialWord word = DialWord::None;
    bool gone = false; ///< hung up, or an Originate of it failed: a server said so
};

/// The legs that ended last, and how: late facts must not raise the dead, and somebody asks why
/// nobody answered. The dial's word and the hangup's come in either order (16, 22).
class Endings
{
public:
    using Print = KeyIndex::Print;

    /// Of that leg, which may live on.
    [[nodiscard]] Ending &obtain(Print uniqueId);
    /// It is among the living no more, whoever says so.
    Ending &bury(Print uniqueId);
    /// Nobody said that it ended: where the server speaks of it again, it is there again.
    void exhume(Print uniqueId);
    [[nodiscard]] bool isBuried(Print uniqueId) const;
    /// An empty one where nothing was heard.
    [[nodiscard]] Ending of(const QString &uniqueId) const;
    void clear();

private:
    struct Kept
    {
        Print uniqueId = 0;
        Ending ending = {};
        bool buried = false;
    };
    [[nodiscard]] KeyIndex::Slot find(Print uniqueId) const;
    Kept &keep(Print uniqueId);

    std::vector<Kept> m_kept; ///< a ring: who was heard of first makes place
    std::size_t m_next = 0;
    KeyIndex m_places; ///< in it
};

} // namespace pbx
