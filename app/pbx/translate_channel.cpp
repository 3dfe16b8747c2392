// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translate.h"
#include "translate_parts.h"

#include <cstring>
#include <utility>

namespace pbx {

using ami::Message;
using ami::sameName;

namespace translation {

void splitCallerId(Text callerId, Text &number, Text &name)
{
    const Text whole = clean(callerId.trimmed());
    const qsizetype open = whole.lastIndexOf('<');
    if (open < 0 || !whole.endsWith('>')) {
        number = whole;
        name = Text("");
        return;
    }
    number = clean(whole.sliced(open + 1).chopped(1));
    if (sameName(number, "unknown"))
        number = Text("");
    Text before = whole.first(open).trimmed();
    if (before.size() >= 2 && before.front() == '"' && before.back() == '"')
        before = before.sliced(1).chopped(1);
    name = before.isEmpty() ? Text("") : clean(before);
}

namespace {

/// Whether a header that is as long as \a wanted is it: nearly always in just these letters.
template <std::size_t size>
bool is(const char *name, const char (&wanted)[size])
{
    constexpr std::size_t letters = size - 1;
    return std::memcmp(name, wanted, letters) == 0 ||
           sameName({name, qsizetype(letters)}, {wanted, qsizetype(letters)});
}

/// Whether that line is just this header, and what it says.
Q_ALWAYS_INLINE bool takes(const ami::Lines &lines, std::size_t at, Text prefix,
                           QByteArrayView header, Text &value)
{
    const qsizetype begin = prefix.size() + header.size();
    const QByteArrayView whole = lines.bytes(at, at + 1);
    if (whole.size() <= begin || std::memcmp(whole.data() + prefix.size(), header.data(),
                                             static_cast<size_t>(header.size())) != 0)
        return false;
    if (!prefix.isEmpty() && !whole.startsWith(prefix))
        return false;
    value = lines[at].sliced(begin);
    return true;
}

/// What each line of a run must begin with, and where its value goes; null where nobody asks.
struct RunLine
{
    QByteArrayView header = {};
    Text ChannelPicture::*field = nullptr;
};
constexpr RunLine Run[RunLines] = {
    {"Channel: ", &ChannelPicture::name},
    {}, // ChannelState
    {"ChannelStateDesc: ", &ChannelPicture::state},
    {"CallerIDNum: ", &ChannelPicture::callerNumber},
    {"CallerIDName: ", &ChannelPicture::callerName},
    {"ConnectedLineNum: ", &ChannelPicture::connectedNumber},
    {"ConnectedLineName: ", &ChannelPicture::connectedName},
    {}, // Language
    {}, // AccountCode
    {"Context: ", &ChannelPicture::context},
    {"Exten: ", &ChannelPicture::extension},
    {"Priority: "},
    {"Uniqueid: ", &ChannelPicture::uniqueId},
    {"Linkedid: ", &ChannelPicture::linkedId},
};

/// Of headers in any order, any case, and any version.
ChannelPicture readHeaders(const ami::Lines &lines, Text prefix)
{
    ChannelPicture channel;
    Text callerId;      // `CallerID`: a number (1.2, 1.4), or `"Name" <number>` (1.0)
    bool parts = false; // the message has headers for the parts, so CallerID is the number alone
    Text exten, extension;
    for (const ami::Field each : ami::Fields(lines)) {
        const qsizetype size = each.name.size() - prefix.size();
        if (size <= 0 || (!prefix.isEmpty() && !sameName(each.name.first(prefix.size()), prefix)))
            continue;
        const char *const name = each.name.data() + prefix.size();
        // By length first: nearly every comparison that is made then succeeds.
        switch (size) {
        case 5:
            if (is(name, "Exten"))
                exten = clean(each.value);
            else if (is(name, "State"))
                channel.state = channel.state.isNull() ? each.value : channel.state;
            break;
        case 7:
            if (is(name, "Channel"))
                channel.name = clean(each.value);
            else if (is(name, "Context"))
                channel.context = clean(each.value);
            break;
        case 8:
            if (is(name, "Uniqueid"))
                channel.uniqueId = clean(each.value);
            else if (is(name, "Linkedid"))
                channel.linkedId = clean(each.value);
            else if (is(name, "Priority"))
                channel.priority = static_cast<int>(numberOf(each.value).value_or(-1));
            else if (is(name, "CallerID"))
                callerId = each.value;
            break;
        case 9:
            if (is(name, "Extension"))
                extension = clean(each.value);
            break;
        case 11:
            if (is(name, "CallerIDNum")) {
                channel.callerNumber = clean(each.value);
                parts = true;
            }
            break;
        case 12:
            if (is(name, "CallerIDName")) {
                channel.callerName = clean(each.value);
                parts = true;
            }
            break;
        case 16:
            if (is(name, "ConnectedLineNum"))
                channel.connectedNumber = clean(each.value);
            else if (is(name, "ChannelStateDesc"))
                channel.state = each.value;
            break;
        case 17:
            if (is(name, "ConnectedLineName"))
                channel.connectedName = clean(each.value);
            break;
        default:
            break;
        }
    }
    channel.extension = extension.isNull() ? exten : extension;
    if (!callerId.isNull() && channel.callerNumber.isNull()) {
        if (parts)
            channel.callerNumber = clean(callerId);
        else
            splitCallerId(callerId, channel.callerNumber, channel.callerName);
    }
    return channel;
}

/// What one line of a run says, where it is wanted. False where it is another header.
template <std::size_t at>
Q_ALWAYS_INLINE bool readLine(const ChannelPicture &glimpse, RunSet which, ChannelPicture &channel)
{
    constexpr RunLine wanted = Run[at];
    if (wanted.header.isEmpty() || !(which >> at & 1))
        return true;
    Text value;
    if (!takes(glimpse.unread, at, glimpse.prefix, wanted.header, value))
        return false;
    if constexpr (1u << at == PriorityLine)
        channel.priority = static_cast<int>(numberOf(value).value_or(-1));
    else if constexpr (wanted.field != nullptr)
        channel.*wanted.field = clean(value);
    return true;
}

template <std::size_t... at>
bool readLines(const ChannelPicture &glimpse, RunSet which, ChannelPicture &channel,
               std::index_sequence<at...>)
{
    return (readLine<at>(glimpse, which, channel) && ...);
}

/// Whether the channel stands in a run, by its first line and its last two.
bool findRun(const ami::Lines &lines, Text prefix, ChannelPicture &channel)
{
    std::size_t at = 0;
    while (at < lines.size() && !takes(lines, at, prefix, "Channel: ", channel.name))
        ++at;
    Text linkedId;
    if (at + RunLines > lines.size() ||
        !takes(lines, at + RunLines - 2, prefix, "Uniqueid: ", channel.uniqueId) ||
        !takes(lines, at + RunLines - 1, prefix, "Linkedid: ", linkedId))
        return false;
    channel.name = clean(channel.name);
    channel.uniqueId = clean(channel.uniqueId);
    channel.unread = lines.from(at);
    channel.prefix = prefix;
    return true;
}

} // namespace

ChannelPicture glimpse(const Message &message, Text prefix)
{
    ChannelPicture channel;
    if (findRun(message.lines(), prefix, channel))
        return channel;
    return readHeaders(message.lines(), prefix);
}

ChannelPicture who(const Message &message)
{
    ChannelPicture channel;
    if (findRun(message.lines(), {}, channel))
        return channel;
    channel = {};
    channel.uniqueId = field(message, "Uniqueid");
    channel.name = field(message, "Channel");
    return channel;
}

ChannelPicture picture(const Message &message, Text prefix)
{
    return read(glimpse(message, prefix));
}

} // namespace translation

bool readRun(const ChannelPicture &glimpse, RunSet which, ChannelPicture &channel)
{
    return translation::readLines(glimpse, which, channel, std::make_index_sequence<RunLines>());
}

ChannelPicture read(const ChannelPicture &picture)
{
    if (picture.unread.empty())
        return picture;
    if (ChannelPicture whole; readRun(picture, WholeRun, whole))
        return whole;
    return translation::readHeaders(picture.unread, picture.prefix);
}

} // namespace pbx
