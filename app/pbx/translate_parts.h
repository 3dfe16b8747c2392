// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/message.h"
#include "facts.h"

/// What the parts of translate() share, and State where it reads a field's inside.
namespace pbx::translation {

using Handler = void (*)(const ami::Message &, const FactSink &);

/// An event name and who reads it; no handler: known, and of no interest to the live picture.
struct Event
{
    QByteArrayView name;
    Handler handler = nullptr;
};

[[nodiscard]] std::span<const Event> callEvents();
[[nodiscard]] std::span<const Event> listEvents();
[[nodiscard]] std::span<const Event> queueEvents();
[[nodiscard]] std::span<const Event> ignoredEvents();

/// ExtensionStatus; the answer to ExtensionState has the same shape.
void extensionStatus(const ami::Message &message, const FactSink &sink);

/// clean() for what is as short as such a word, and begins like one.
[[nodiscard]] Text cleanWord(Text value);
/// The value, or an empty one where it is a word for "nothing": `<unknown>`, `<Unknown>` (1.2),
/// `(null)` (Link, 1.2 to 1.6.2), `<null>`, `n/a`, `-none-`. Null stays null.
[[nodiscard]] inline Text clean(Text value)
{
    // Of what a row keeps. The longest that servers send is an application's data; names, numbers
    // and ids end at 80 (Asterisk's AST_MAX_EXTENSION and AST_CHANNEL_NAME).
    constexpr qsizetype MostBytes = 1024;
    if (value.size() > 9)
        return value.size() <= MostBytes ? value : value.first(MostBytes);
    const char first = value.size() < 3 ? '\0' : value.front();
    return first == '<' || first == '(' || first == 'n' || first == '-' ? cleanWord(value) : value;
}
/// The last header of that name, for one that stands near the end, where it is found sooner.
[[nodiscard]] inline Text lastValue(const ami::Message &message, QByteArrayView header)
{
    const ami::Lines &lines = message.lines();
    Text value;
    for (std::size_t at = lines.size(); at-- > 0;) {
        if (lines.isHeader(at, header, value))
            return value;
    }
    return {};
}
/// clean(message.value(header)).
[[nodiscard]] Text field(const ami::Message &message, QByteArrayView header);
/// The first of these headers that is there.
[[nodiscard]] Text field(const ami::Message &message, QByteArrayView header,
                         QByteArrayView otherwise);
using ami::numberOf;
/// `yes`, `on`, `1`, `true`, `muted` in any case.
[[nodiscard]] bool truth(Text value);
/// `"Phone One" <101>`, `Demo 5 <205>` or `101` (AMI 1.0) into its two parts.
void splitCallerId(Text callerId, Text &number, Text &name);
/// The channel that a message speaks of. \a prefix stands before each of its headers (`Dest`,
/// `Parkee`).
[[nodiscard]] ChannelPicture picture(const ami::Message &message, Text prefix = {});
/// The same, but where it stands in a run only who it is: most that follows is known already.
[[nodiscard]] ChannelPicture glimpse(const ami::Message &message, Text prefix = {});
/// Only who it is.
[[nodiscard]] ChannelPicture who(const ami::Message &message);

} // namespace pbx::translation
