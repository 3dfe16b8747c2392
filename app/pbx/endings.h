// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "keyindex.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace ami {
class Message;
}

namespace pbx {

/// How a leg ended that is gone.
struct Ending
{
    int cause = 0;         ///< Q.850, of its Hangup; 0 where none was told
    QByteArray dialStatus; ///< of the Dial that called it: `BUSY`, `NOANSWER`; "" where none did
    bool gone = false;     ///< hung up, or an Originate of it failed
};

/// How the legs ended that were heard of last, for whoever asks why nobody answered. The dial's
/// word and the hangup's come in either order (16, 22).
class Endings
{
public:
    /// Takes note of DialEnd (13 and later), Hangup and OriginateResponse.
    void hear(const ami::Message &message);
    /// By Uniqueid; an empty one where nothing was heard.
    [[nodiscard]] Ending of(const QString &uniqueId) const;

private:
    struct Kept
    {
        KeyIndex::Print uniqueId = 0;
        Ending ending = {};
    };
    Ending &obtain(QByteArrayView uniqueId);

    std::vector<Kept> m_kept; ///< a ring: who was heard of first makes place
    std::size_t m_next = 0;
    KeyIndex m_places; ///< in it
};

} // namespace pbx
