// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translate_parts.h"

#include <array>

namespace pbx::translation {

using ami::Message;
using ami::sameName;

// Peers -------------------------------------------------------------------------------------------

namespace {

std::optional<PeerStatus> peerStatus(Text word)
{
    if (sameName(word, "Reachable") || sameName(word, "NonQualified") ||
        sameName(word, "Created") || sameName(word, "Avail") || sameName(word, "OK"))
        return PeerStatus::Reachable;
    if (sameName(word, "Registered"))
        return PeerStatus::Registered;
    if (sameName(word, "Unregistered") || sameName(word, "Rejected"))
        return PeerStatus::Unregistered;
    if (sameName(word, "Unreachable") || sameName(word, "Unavail"))
        return PeerStatus::Unreachable;
    if (sameName(word, "Lagged"))
        return PeerStatus::Lagged;
    return std::nullopt;
}

/// `N/A` and 0 mean that nothing was measured (ContactStatus Removed, 22).
int milliseconds(Text microseconds)
{
    const qint64 value = numberOf(microseconds).value_or(0);
    return value > 0 ? static_cast<int>((value + 500) / 1000) : -1;
}

/// `PJSIP/103` into both halves.
void splitPeer(Text peer, PeerSeen &seen)
{
    const qsizetype slash = peer.indexOf('/');
    if (slash < 0) {
        seen.name = peer;
        return;
    }
    seen.technology = peer.first(slash);
    seen.name = peer.sliced(slash + 1);
}

/// `ChannelType` is told from 1.6.2 on; `Address` with its port from 11 on, `Port` apart before.
void peerStatusEvent(const Message &message, const FactSink &sink)
{
    PeerSeen seen;
    splitPeer(message.value("Peer"), seen);
    seen.status = peerStatus(message.value("PeerStatus"));
    seen.address = field(message, "Address");
    // It is nowhere then; not every version says so (1.2/sippeers).
    if (seen.status == PeerStatus::Unregistered && seen.address.isNull())
        seen.address = Text("");
    if (const auto time = numberOf(message.value("Time"))) // ms, with Reachable and Lagged
        seen.latencyMs = static_cast<int>(*time);
    else if (seen.status == PeerStatus::Unreachable || seen.status == PeerStatus::Unregistered)
        seen.latencyMs = -1;
    sink(seen);
}

/// `sip:101-0x557f@127.0.0.1:25060;transport=udp` → `127.0.0.1:25060`.
Text hostOf(Text uri)
{
    const qsizetype at = uri.lastIndexOf('@');
    Text host = at >= 0 ? uri.sliced(at + 1) : uri;
    if (at < 0 && host.contains(':'))
        host = host.sliced(host.indexOf(':') + 1); // `sip:10.0.0.1`
    for (const char end : {';', '>', '?'}) {
        if (const qsizetype cut = host.indexOf(end); cut >= 0)
            host = host.first(cut);
    }
    return host;
}

/// An endpoint may have several contacts: the endpoint's own PeerStatus tells whether it can be
/// reached at all; the contact tells where, and how quickly.
void contactStatus(const Message &message, const FactSink &sink)
{
    PeerSeen seen;
    seen.technology = "PJSIP";
    seen.name = field(message, "EndpointName", "AOR");
    const Text word = message.value("ContactStatus");
    const bool gone = sameName(word, "Removed");
    seen.status = peerStatus(word);
    seen.statusIfUnknown = true;
    seen.address = gone ? Text("") : hostOf(message.value("URI"));
    seen.latencyMs = gone ? -1 : milliseconds(message.value("RoundtripUsec"));
    sink(seen);
}

void contactList(const Message &message, const FactSink &sink)
{
    PeerSeen seen;
    seen.technology = "PJSIP";
    seen.name = field(message, "Endpoint", "EndpointName");
    seen.status = peerStatus(message.value("Status"));
    seen.statusIfUnknown = true;
    seen.address = hostOf(field(message, "Uri"));
    seen.latencyMs = milliseconds(message.value("RoundtripUsec"));
    sink(seen);
}

/// The device is `Unavailable` when no contact of the endpoint can be reached.
void endpointList(const Message &message, const FactSink &sink)
{
    PeerSeen seen;
    seen.technology = "PJSIP";
    seen.name = message.value("ObjectName");
    const Text state = message.value("DeviceState");
    const Text contacts = message.value("Contacts");
    // A phone that took its leave in a call is still `In use` (soak, 16).
    if (sameName(state, "Unavailable") || (contacts.isEmpty() && message.has("Contacts")))
        seen.status = PeerStatus::Unreachable;
    else if (!state.isEmpty() && !sameName(state, "Invalid") && !sameName(state, "Unknown"))
        seen.status = PeerStatus::Reachable;
    else
        seen.status = PeerStatus::Unknown;
    // `101/sip:101-0x557f@127.0.0.1:25060,`: those of the configuration (a trunk's) stand in no
    // list of contacts (22 and 16).
    const qsizetype comma = contacts.indexOf(',');
    seen.address = hostOf(comma < 0 ? contacts : contacts.first(comma));
    if (contacts.isEmpty())
        seen.latencyMs = -1;
    sink(seen);
}

/// SIPpeers (1.2 on) and IAXpeerlist. `Status` is `OK (11 ms)`, `LAGGED (900 ms)`, `UNREACHABLE`,
/// `UNKNOWN` or `Unmonitored`; without qualify only the address tells whether it is registered.
void peerEntry(const Message &message, const FactSink &sink)
{
    PeerSeen seen;
    seen.technology = message.value("Channeltype");
    if (sameName(seen.technology, "IAX"))
        seen.technology = "IAX2"; // the list's word is IAX, the channels' is IAX2
    seen.name = message.value("ObjectName");
    if (const qsizetype slash = seen.name.indexOf('/'); slash > 0)
        seen.name = seen.name.first(slash); // IAXpeerlist: `name/username`
    const Text status = message.value("Status");
    const Text word = status.first(
        std::max<qsizetype>(0, status.indexOf(' ') < 0 ? status.size() : status.indexOf(' ')));
    seen.status = peerStatus(word);
    seen.latencyMs = -1;
    if (const qsizetype open = status.indexOf('('); open >= 0) {
        const Text inside = status.sliced(open + 1);
        const qsizetype end = inside.indexOf(' ');
        if (const auto time = numberOf(end < 0 ? inside : inside.first(end)))
            seen.latencyMs = static_cast<int>(*time);
    }
    const Text address = field(message, "IPaddress");
    const bool nowhere = address.isEmpty() || sameName(address, "(null)");
    if (!seen.status)
        seen.status =
            truth(message.value("Dynamic")) ? PeerStatus::Registered : PeerStatus::Unknown;
    if (nowhere) {
        // 1.2 goes on to say `OK (1 ms)` where the registration has expired (1.2/sippeers).
        seen.status = PeerStatus::Unregistered;
        seen.latencyMs = -1;
        seen.address = Text("");
        sink(seen);
        return;
    }
    const QByteArray whole = address.toByteArray() + ':' + message.value("IPport");
    seen.address = whole;
    sink(seen);
}

// Registrations with others
// ------------------------------------------------------------------------

/// 1.0 and 1.2 say the technology under `Channel`, and no Username (1.0).
void registry(const Message &message, const FactSink &sink)
{
    sink(RegistrationSeen{field(message, "ChannelType", "Channel"), field(message, "Username"),
                          field(message, "Domain"), field(message, "Status")});
}

/// An item of SIPshowregistry or of IAXregistry, which alone tells how others see us. `Host` is
/// what the event calls Domain (chan_sip up to 20).
void registryEntry(const Message &message, const FactSink &sink)
{
    const Text technology = message.has("Perceived") ? Text("IAX2") : Text("SIP");
    sink(RegistrationSeen{technology, field(message, "Username"), field(message, "Host", "Domain"),
                          field(message, "State")});
}

/// The event says ClientUri as Username and ServerUri as Domain.
void outboundRegistration(const Message &message, const FactSink &sink)
{
    sink(RegistrationSeen{"PJSIP", field(message, "ClientUri"), field(message, "ServerUri"),
                          field(message, "Status")});
}

// Extensions, devices, mailboxes
// -------------------------------------------------------------------

/// A sum of bits from 1.2 on (main/pbx.c): 1 in use, 2 busy, 4 unavailable, 8 ringing, 16 on hold.
/// 1.0 says 3 for a phone that is not there (dialects), which no later server says.
ExtensionStatus extensionStatusOf(qint64 bits)
{
    if (bits < 0)
        return ExtensionStatus::NotFound;
    if (bits == 3 || (bits & 4))
        return ExtensionStatus::Unavailable;
    if (bits & 8)
        return bits & (1 | 2 | 16) ? ExtensionStatus::InUseRinging : ExtensionStatus::Ringing;
    if (bits & 16)
        return bits & 1 ? ExtensionStatus::InUseOnHold : ExtensionStatus::OnHold;
    if (bits & 2)
        return ExtensionStatus::Busy;
    return bits & 1 ? ExtensionStatus::InUse : ExtensionStatus::Idle;
}

void deviceState(const Message &message, const FactSink &sink)
{
    sink(DeviceChanged{message.value("Device"), message.value("State")});
}

/// 1.0 only tells that something waits; 1.2 leaves the counts out after VoiceMailMain.
void messageWaiting(const Message &message, const FactSink &sink)
{
    MailboxSeen seen{message.value("Mailbox")};
    seen.waiting = message.number("Waiting") != 0;
    if (const auto count = numberOf(message.value("New")))
        seen.newMessages = static_cast<int>(*count);
    if (const auto count = numberOf(message.value("Old")))
        seen.oldMessages = static_cast<int>(*count);
    sink(seen);
}

/// MWIGet, of mailboxes that are kept elsewhere (res_mwi_external).
void mwi(const Message &message, const FactSink &sink)
{
    MailboxSeen seen{message.value("Mailbox")};
    seen.newMessages = static_cast<int>(message.number("NewMessages"));
    seen.oldMessages = static_cast<int>(message.number("OldMessages"));
    sink(seen);
}

/// OldMessageCount is told from 13 on.
void voicemailUser(const Message &message, const FactSink &sink)
{
    const Text box = message.value("VoiceMailbox");
    const Text context = message.value("VMContext");
    const QByteArray whole =
        context.isEmpty() ? box.toByteArray() : QByteArray(box.toByteArray() + '@' + context);
    MailboxSeen seen{whole};
    seen.fullName = field(message, "Fullname");
    if (const auto count = numberOf(message.value("NewMessageCount")))
        seen.newMessages = static_cast<int>(*count);
    if (const auto count = numberOf(message.value("OldMessageCount")))
        seen.oldMessages = static_cast<int>(*count);
    sink(seen);
}

// The server
// ---------------------------------------------------------------------------------------

void shutdown(const Message &, const FactSink &sink)
{
    sink(ServerStopping{});
}

void reloaded(const Message &, const FactSink &sink)
{
    sink(ServerReloaded{});
}

template <ListKind kind>
void listEnd(const Message &message, const FactSink &sink)
{
    // A list that was broken off says `EventList: cancelled`.
    if (!sameName(message.value("EventList"), "cancelled"))
        sink(ListEnded{kind, message.number("ListItems", -1)});
}

constexpr std::array events{
    Event{"ExtensionStatus", extensionStatus},
    Event{"DeviceStateChange", deviceState},
    Event{"PeerStatus", peerStatusEvent},
    Event{"ContactStatus", contactStatus},
    Event{"ContactStatusDetail", contactStatus},
    Event{"ContactList", contactList},
    Event{"EndpointList", endpointList},
    Event{"PeerEntry", peerEntry},
    Event{"Registry", registry},
    Event{"RegistryEntry", registryEntry},
    Event{"OutboundRegistrationDetail", outboundRegistration},
    Event{"MessageWaiting", messageWaiting},
    Event{"MWIGet", mwi},
    Event{"VoicemailUserEntry", voicemailUser},
    Event{"Shutdown", shutdown},
    Event{"Reload", reloaded},
    Event{"ChannelReload", reloaded},
    Event{"Load", reloaded},
    Event{"Unload", reloaded},
    Event{"CoreShowChannelsComplete", listEnd<ListKind::Channels>},
    Event{"StatusComplete", listEnd<ListKind::Channels>},
    Event{"EndpointListComplete", listEnd<ListKind::PjsipPeers>},
    Event{"ExtensionStateListComplete", listEnd<ListKind::Extensions>},
    Event{"QueueStatusComplete", listEnd<ListKind::Queues>},
    Event{"AgentsComplete", listEnd<ListKind::Agents>},
    Event{"ParkinglotsComplete", listEnd<ListKind::ParkingLots>},
    Event{"ParkedCallsComplete", listEnd<ListKind::ParkedCalls>},
    Event{"ConfbridgeListRoomsComplete", listEnd<ListKind::Conferences>},
    Event{"OutboundRegistrationDetailComplete", listEnd<ListKind::PjsipRegistrations>},
    Event{"VoicemailUserEntryComplete", listEnd<ListKind::Mailboxes>},
};

} // namespace

void extensionStatus(const Message &message, const FactSink &sink)
{
    sink(ExtensionSeen{message.value("Exten"), message.value("Context"), field(message, "Hint"),
                       extensionStatusOf(message.number("Status", -1))});
}

std::span<const Event> listEvents()
{
    return events;
}

} // namespace pbx::translation
