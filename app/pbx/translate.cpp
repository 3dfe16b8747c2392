// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translate.h"

#include "translate_parts.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace pbx {

using ami::Message;
using ami::sameName;

namespace translation {

Text cleanWord(Text value)
{
    switch (value.front()) {
    case '<':
        return sameName(value, "<unknown>") || sameName(value, "<null>") ? Text("") : value;
    case '(':
        return sameName(value, "(null)") ? Text("") : value;
    case 'n':
        return value == "n/a" ? Text("") : value;
    default:
        return value == "-none-" ? Text("") : value;
    }
}

Text field(const Message &message, QByteArrayView header)
{
    return clean(message.value(header));
}

Text field(const Message &message, QByteArrayView header, QByteArrayView otherwise)
{
    const Text value = field(message, header);
    return value.isNull() ? field(message, otherwise) : value;
}

std::optional<qint64> number(Text value)
{
    // A few digits are by far the most there is.
    if (!value.isEmpty() && value.size() < 10) {
        qint64 plain = 0;
        qsizetype digits = 0;
        while (digits < value.size() && value[digits] >= '0' && value[digits] <= '9')
            plain = plain * 10 + (value[digits++] - '0');
        if (digits == value.size())
            return plain;
    }
    // QByteArrayView::toLongLong() takes blanks and signs.
    bool ok = false;
    const qint64 result = value.toLongLong(&ok);
    return ok ? std::optional(result) : std::nullopt;
}

bool truth(Text value)
{
    return sameName(value, "yes") || sameName(value, "on") || value == "1" ||
           sameName(value, "true");
}

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
template <std::size_t size>
Q_ALWAYS_INLINE bool takes(QByteArrayView line, QByteArrayView prefix, const char (&header)[size],
                           Text &value)
{
    constexpr qsizetype letters = size - 1;
    const qsizetype begin = prefix.size() + letters;
    if (line.size() < begin || std::memcmp(line.data() + prefix.size(), header, letters) != 0)
        return false;
    if (!prefix.isEmpty() && !line.startsWith(prefix))
        return false;
    value = line.sliced(begin);
    return true;
}

/// 13 and later write what they tell of a channel in one run and in one order
/// (main/manager_channels.c; recordings 13, 16, 22): then a header is where it is looked for.
/// Behind the run only an `Extension` (Newexten) tells more of the channel.
bool takesRun(std::span<const QByteArrayView> lines, QByteArrayView prefix, ChannelPicture &channel)
{
    constexpr std::size_t Run = 14;
    std::size_t at = 0;
    while (at < lines.size() && !takes(lines[at], prefix, "Channel: ", channel.name))
        ++at;
    if (at + Run > lines.size())
        return false;
    const QByteArrayView *const run = &lines[at];
    Text priority;
    // (run[1] is ChannelState, run[7] Language, run[8] AccountCode)
    if (!takes(run[2], prefix, "ChannelStateDesc: ", channel.state) ||
        !takes(run[3], prefix, "CallerIDNum: ", channel.callerNumber) ||
        !takes(run[4], prefix, "CallerIDName: ", channel.callerName) ||
        !takes(run[5], prefix, "ConnectedLineNum: ", channel.connectedNumber) ||
        !takes(run[6], prefix, "ConnectedLineName: ", channel.connectedName) ||
        !takes(run[9], prefix, "Context: ", channel.context) ||
        !takes(run[10], prefix, "Exten: ", channel.extension) ||
        !takes(run[11], prefix, "Priority: ", priority) ||
        !takes(run[12], prefix, "Uniqueid: ", channel.uniqueId) ||
        !takes(run[13], prefix, "Linkedid: ", channel.linkedId))
        return false;
    for (std::size_t behind = at + Run; behind < lines.size(); ++behind)
        takes(lines[behind], prefix, "Extension: ", channel.extension);
    for (Text *const value : {&channel.name, &channel.callerNumber, &channel.callerName,
                              &channel.connectedNumber, &channel.connectedName, &channel.context,
                              &channel.extension, &channel.uniqueId, &channel.linkedId})
        *value = clean(*value);
    channel.priority = static_cast<int>(number(priority).value_or(-1));
    return true;
}

} // namespace

ChannelPicture picture(const Message &message, QByteArrayView prefix)
{
    ChannelPicture channel;
    if (takesRun(message.lines(), prefix, channel))
        return channel;
    channel = {};
    Text callerId;      // `CallerID`: a number (1.2, 1.4), or `"Name" <number>` (1.0)
    bool parts = false; // the message has headers for the parts, so CallerID is the number alone
    Text exten, extension;
    for (const ami::Field each : message.fields()) {
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
                channel.priority = static_cast<int>(number(each.value).value_or(-1));
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

namespace {

/// Finds an event by its name in any case (`Newexten`, `NewExten`): an open-addressed table.
class Dispatch
{
public:
    Dispatch()
    {
        for (const auto &list : {callEvents(), listEvents(), queueEvents(), ignoredEvents()}) {
            for (const Event &event : list)
                insert(&event);
        }
    }

    [[nodiscard]] const Event *find(QByteArrayView name) const
    {
        for (std::size_t at = hash(name);; ++at) {
            const Event *event = m_places[at % m_places.size()];
            if (!event || event->name == name || sameName(event->name, name))
                return event;
        }
    }

private:
    void insert(const Event *event)
    {
        std::size_t at = hash(event->name) % m_places.size();
        while (m_places[at]) {
            if (sameName(m_places[at]->name, event->name))
                return;
            at = (at + 1) % m_places.size();
        }
        m_places[at] = event;
    }
    /// FNV-1a of the lower-case letters.
    [[nodiscard]] static std::size_t hash(QByteArrayView name)
    {
        quint32 value = 2166136261u;
        for (const char c : name)
            value = (value ^ (static_cast<quint8>(c) | 0x20u)) * 16777619u;
        return value;
    }

    std::array<const Event *, 1024> m_places = {}; // some 290 names: mostly found at once
};

const Dispatch &dispatch()
{
    static const Dispatch table;
    return table;
}

/// 1.0 and 1.2 put the name that the dialplan gave behind the word: `UserEventMyOwn`.
bool isOldUserEvent(QByteArrayView name)
{
    return name.size() > 9 && sameName(name.first(9), "UserEvent");
}

Known readEvent(const Message &message, const FactSink &sink)
{
    const QByteArrayView name = message.name();
    if (const Event *event = dispatch().find(name)) {
        if (!event->handler)
            return Known::Ignored;
        event->handler(message, sink);
        return Known::Told;
    }
    return isOldUserEvent(name) ? Known::Ignored : Known::Unknown;
}

/// Answers that tell something by themselves. An answer has no type: the fields say what it is.
Known readResponse(const Message &message, const FactSink &sink)
{
    if (!sameName(message.name(), "Success"))
        return Known::Ignored;
    const Text mailbox = message.value("Mailbox");
    // `101@default,102@default`, `101&102`: a sum over several, asked for by somebody
    // (mailbox.ami).
    if (mailbox.contains(',') || mailbox.contains('&'))
        return Known::Ignored;
    if (!mailbox.isEmpty()) { // MailboxStatus, MailboxCount
        MailboxSeen seen{mailbox};
        if (const auto count = number(message.value("NewMessages"))) {
            // `UrgMessages` are counted apart from the new ones from 1.6.2 on.
            seen.newMessages = static_cast<int>(*count);
            seen.oldMessages = static_cast<int>(message.number("OldMessages"));
            seen.mayNotExist = true;
        } else if (message.has("Waiting")) {
            seen.waiting = message.number("Waiting") != 0;
        } else {
            return Known::Ignored;
        }
        sink(seen);
        return Known::Told;
    }
    if (const Text clock = message.value("Timestamp");
        !clock.isEmpty() && message.has("Ping")) { // `1795294122.123456`
        const qsizetype dot = clock.indexOf('.');
        if (const auto seconds = number(dot < 0 ? clock : clock.first(dot))) {
            sink(ServerClock{*seconds});
            return Known::Told;
        }
    }
    const Text exten = message.value("Exten");
    if (!exten.isEmpty() && message.has("Context") && message.has("Status")) { // ExtensionState
        extensionStatus(message, sink);
        return Known::Told;
    }
    const Text version = message.value("AsteriskVersion");
    if (!version.isEmpty()) { // CoreSettings
        sink(ServerSeen{version});
        return Known::Told;
    }
    return Known::Ignored;
}

} // namespace
} // namespace translation

Known translate(const Message &message, const FactSink &sink)
{
    switch (message.kind()) {
    case Message::Kind::Event:
        return translation::readEvent(message, sink);
    case Message::Kind::Response:
        return translation::readResponse(message, sink);
    case Message::Kind::Banner:
    case Message::Kind::Text:
        break;
    }
    return Known::Ignored;
}

bool isKnownEvent(QByteArrayView name)
{
    return translation::dispatch().find(name) || translation::isOldUserEvent(name);
}

} // namespace pbx
