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

bool truth(Text value)
{
    return sameName(value, "yes") || sameName(value, "on") || value == "1" ||
           sameName(value, "true");
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
        if (const auto count = numberOf(message.value("NewMessages"))) {
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
        if (const auto seconds = numberOf(dot < 0 ? clock : clock.first(dot))) {
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
