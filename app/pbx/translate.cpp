// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translate.h"

#include "translate_parts.h"

#include <algorithm>
#include <array>

namespace pbx {

using ami::Message;
using ami::sameName;

namespace translation {

Text clean(Text value)
{
    if (value.size() < 3 || value.size() > 9)
        return value;
    switch (value.front()) {
    case '<':
        return sameName(value, "<unknown>") || sameName(value, "<null>") ? Text("") : value;
    case '(':
        return sameName(value, "(null)") ? Text("") : value;
    case 'n':
        return value == "n/a" ? Text("") : value;
    case '-':
        return value == "-none-" ? Text("") : value;
    default:
        return value;
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
    // QByteArrayView::toLongLong() takes blanks and signs, and is quick enough.
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

bool is(QByteArrayView name, QByteArrayView wanted)
{
    return name == wanted || sameName(name, wanted);
}

} // namespace

ChannelPicture picture(const Message &message, QByteArrayView prefix)
{
    ChannelPicture channel;
    Text callerId;      // `CallerID`: a number (1.2, 1.4), or `"Name" <number>` (1.0)
    bool parts = false; // the message has headers for the parts, so CallerID is the number alone
    Text exten, extension;
    for (const ami::Field &each : message.fields()) {
        QByteArrayView name = each.name;
        if (!prefix.isEmpty()) {
            if (name.size() <= prefix.size() || !is(name.first(prefix.size()), prefix))
                continue;
            name = name.sliced(prefix.size());
        }
        // By length first: nearly every comparison that is made then succeeds.
        switch (name.size()) {
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
            if (!event || sameName(event->name, name))
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

Known readEvent(const Message &message, const FactSink &sink)
{
    const QByteArrayView name = message.name();
    if (const Event *event = dispatch().find(name)) {
        if (!event->handler)
            return Known::Ignored;
        event->handler(message, sink);
        return Known::Told;
    }
    // 1.0 and 1.2 put the name that the dialplan gave behind the word: `UserEventMyOwn`.
    if (name.size() > 9 && sameName(name.first(9), "UserEvent"))
        return Known::Ignored;
    return Known::Unknown;
}

/// Answers that tell something by themselves. An answer has no type: the fields say what it is.
Known readResponse(const Message &message, const FactSink &sink)
{
    if (!sameName(message.name(), "Success"))
        return Known::Ignored;
    const Text mailbox = message.value("Mailbox");
    if (!mailbox.isEmpty()) { // MailboxStatus, MailboxCount
        MailboxSeen seen{mailbox};
        if (const auto count = number(message.value("NewMessages"))) {
            // `UrgMessages` are counted apart from the new ones from 1.6.2 on.
            seen.newMessages = static_cast<int>(*count);
            seen.oldMessages = static_cast<int>(message.number("OldMessages"));
        } else if (message.has("Waiting")) {
            seen.waiting = message.number("Waiting") != 0;
        } else {
            return Known::Ignored;
        }
        sink(seen);
        return Known::Told;
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

QByteArray linkedBridge(Text one, Text other)
{
    const bool swap =
        std::lexicographical_compare(other.begin(), other.end(), one.begin(), one.end());
    return LinkedPrefix.toByteArray() + (swap ? other : one) + '+' + (swap ? one : other);
}

} // namespace pbx
