// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "message.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>

namespace ami {

/// One kind of list the server can be asked for: see Session::list().
struct Query
{
    QByteArrayView action; ///< the action, as ListCommands names it
    QByteArrayView end;    ///< the event that ends the list
    /// The events that `ListItems` counts. Others may come with the list's ActionID
    /// (AuthDetail among the outbound registrations): they are facts, but not counted.
    std::array<QByteArrayView, 3> items;
    /// An answer of these words, Error or Success, is an empty list: nothing follows it.
    std::array<QByteArrayView, 2> none = {};
    /// AMI 1.0 may send no end at all (QueueStatus of 1.0): a Ping behind it is the end there.
    bool mayLackEnd = false;

    [[nodiscard]] bool counts(QByteArrayView event) const noexcept
    {
        return std::any_of(items.begin(), items.end(),
                           [event](QByteArrayView item) { return sameName(item, event); });
    }
};

namespace queries {

inline constexpr Query CoreShowChannels{
    "CoreShowChannels", "CoreShowChannelsComplete", {"CoreShowChannel"}};
inline constexpr Query Status{"Status", "StatusComplete", {"Status"}};
inline constexpr Query PjsipShowEndpoints{
    "PJSIPShowEndpoints", "EndpointListComplete", {"EndpointList"}, {"No endpoints found"}};
inline constexpr Query PjsipShowContacts{
    "PJSIPShowContacts", "ContactListComplete", {"ContactList"}, {"No Contacts found"}};
inline constexpr Query SipPeers{"SIPpeers", "PeerlistComplete", {"PeerEntry"}};
inline constexpr Query IaxPeerList{"IAXpeerlist", "PeerlistComplete", {"PeerEntry"}};
inline constexpr Query ExtensionStateList{
    "ExtensionStateList", "ExtensionStateListComplete", {"ExtensionStatus"}};
inline constexpr Query DeviceStateList{
    "DeviceStateList", "DeviceStateListComplete", {"DeviceStateChange"}};
inline constexpr Query PresenceStateList{
    "PresenceStateList", "PresenceStateListComplete", {"PresenceStateChange"}};
inline constexpr Query QueueStatus{
    "QueueStatus", "QueueStatusComplete", {"QueueParams", "QueueMember", "QueueEntry"}, {}, true};
inline constexpr Query ParkingLots{"Parkinglots", "ParkinglotsComplete", {"Parkinglot"}};
inline constexpr Query ParkedCalls{"ParkedCalls", "ParkedCallsComplete", {"ParkedCall"}};
inline constexpr Query ConfbridgeListRooms{"ConfbridgeListRooms",
                                           "ConfbridgeListRoomsComplete",
                                           {"ConfbridgeListRooms"},
                                           {"No active conferences."}};
/// Wants the field `Conference`.
inline constexpr Query ConfbridgeList{
    "ConfbridgeList",
    "ConfbridgeListComplete",
    {"ConfbridgeList"},
    {"No active conferences.", "No Conference by that name found."}};
inline constexpr Query PjsipShowRegistrationsOutbound{"PJSIPShowRegistrationsOutbound",
                                                      "OutboundRegistrationDetailComplete",
                                                      {"OutboundRegistrationDetail"}};
inline constexpr Query SipShowRegistry{
    "SIPshowregistry", "RegistrationsComplete", {"RegistryEntry"}};
inline constexpr Query VoicemailUsersList{"VoicemailUsersList",
                                          "VoicemailUserEntryComplete",
                                          {"VoicemailUserEntry"},
                                          {"There are no voicemail users currently defined."}};
/// Its items and its end have the names of SIPshowregistry's.
inline constexpr Query IaxRegistry{"IAXregistry", "RegistrationsComplete", {"RegistryEntry"}};
inline constexpr Query Agents{"Agents", "AgentsComplete", {"Agents"}};
/// Wants the field `Conference`, or lists every room's people without it.
inline constexpr Query MeetmeList{
    "MeetmeList", "MeetmeListComplete", {"MeetmeList"}, {"No active conferences."}};
inline constexpr Query MeetmeListRooms{
    "MeetmeListRooms", "MeetmeListRoomsComplete", {"MeetmeListRooms"}, {"No active conferences."}};
/// Tells what kind of bridge each is (`basic`, `base`, `parking`); 16 and later.
inline constexpr Query BridgeList{"BridgeList", "BridgeListComplete", {"BridgeListItem"}};

/// What the board asks for after a login, each only where ListCommands shows it.
inline constexpr std::array Snapshot{
    &BridgeList,
    &CoreShowChannels,
    &Status,
    &PjsipShowEndpoints,
    &PjsipShowContacts,
    &SipPeers,
    &IaxPeerList,
    &ExtensionStateList,
    &DeviceStateList,
    &QueueStatus,
    &Agents,
    &ParkingLots,
    &ParkedCalls,
    &ConfbridgeListRooms,
    &MeetmeListRooms,
    &MeetmeList,
    &PjsipShowRegistrationsOutbound,
    &SipShowRegistry,
    &IaxRegistry,
    &VoicemailUsersList,
    &PresenceStateList,
};

} // namespace queries

} // namespace ami
