// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/message.h"
#include "facts.h"

#include <QByteArray>

namespace pbx {

enum class Known {
    Told,    ///< facts were told, or might have been: the message is one we read
    Ignored, ///< a message that says nothing about the live picture
    Unknown, ///< an event of a name nobody has told us of
};

/// Tells \a sink what a message means: an event, an item of a list, or an answer that tells
/// something. Goes by the shape of the fields, never by the server's version.
Known translate(const ami::Message &message, const FactSink &sink);

/// Which lines of a run: the first is bit 0.
using RunSet = quint16;
inline constexpr RunSet WholeRun = (1u << RunLines) - 1;
inline constexpr RunSet ContextLine = 1u << 9, ExtenLine = 1u << 10, PriorityLine = 1u << 11,
                        LinkedIdLine = 1u << 13;

/// Puts what these lines of a channel's run say into \a channel. False where one of them is
/// another header than the one that has that place.
[[nodiscard]] bool readRun(const ChannelPicture &glimpse, RunSet which, ChannelPicture &channel);
/// All that the message says of this channel.
[[nodiscard]] ChannelPicture read(const ChannelPicture &picture);

/// Whether translate() knows an event of that name, be it to ignore it.
[[nodiscard]] bool isKnownEvent(QByteArrayView name);

} // namespace pbx
