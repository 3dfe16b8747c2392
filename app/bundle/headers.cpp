// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headers.h"

#include "ami/message.h"

#include <algorithm>
#include <array>

namespace bundle {

namespace {

bool endsWithName(QByteArrayView header, QByteArrayView end)
{
    return header.size() >= end.size() && ami::sameName(header.last(end.size()), end);
}

template <std::size_t N>
bool isOneOf(QByteArrayView name, const std::array<QByteArrayView, N> &names)
{
    return std::any_of(names.begin(), names.end(),
                       [name](QByteArrayView each) { return ami::sameName(name, each); });
}

constexpr std::array<QByteArrayView, 86> Copied{
    "Event",
    "Response",
    "ActionID",
    "EventList",
    "Privilege",
    "Timestamp",
    "ChannelState",
    "ChannelStateDesc",
    "Priority",
    "Cause",
    "Cause-txt",
    "Duration",
    "Seconds",
    "Wait",
    "Position",
    "OriginalPosition",
    "Count",
    "ListItems",
    "Items",
    "Status",
    "StatusText",
    "State",
    "PeerStatus",
    "DeviceState",
    "DeviceStatus",
    "ContactStatus",
    "DialStatus",
    "ChannelType",
    "BridgeType",
    "BridgeTechnology",
    "BridgeNumChannels",
    "BridgeState",
    "BridgeCreator",
    "Bridgestate",
    "Penalty",
    "CallsTaken",
    "LastCall",
    "LastPause",
    "InCall",
    "Paused",
    "LoginTime",
    "Holdtime",
    "HoldTime",
    "TalkTime",
    "Completed",
    "Abandoned",
    "ServiceLevel",
    "ServicelevelPerf",
    "ServicelevelPerf2",
    "Max",
    "Weight",
    "Calls",
    "Strategy",
    "Timeout",
    "ParkingTimeout",
    "ParkingDuration",
    "Port",
    "IPport",
    "Latency",
    "RoundtripUsec",
    "RegExpire",
    "NewMessages",
    "OldMessages",
    "UrgentMessages",
    "New",
    "Old",
    "NewMessageCount",
    "OldMessageCount",
    "Waiting",
    "SequenceNumber",
    "Time",
    "StartTime",
    "AnswerTime",
    "EndTime",
    "AnsweredTime",
    "BillableSeconds",
    "SessionNumber",
    "Digit",
    "DurationMs",
    "ReloadTime",
    "CoreStartupTime",
    "CoreReloadTime",
    "CoreReloadDate",
    "CoreStartupDate",
    "AsteriskVersion",
    "AMIversion",
};

constexpr std::array<QByteArrayView, 14> Secrets{
    "Secret",   "MD5Secret", "Md5Cred", "Password", "NewPassword", "Passwd",       "Pin",
    "AdminPin", "UserPin",   "Key",     "Token",    "OauthSecret", "RefreshToken", "Challenge",
};

constexpr std::array<QByteArrayView, 22> Numbers{
    "CallerIDNum",  "ConnectedLineNum", "Exten",         "Extension",   "ParkingSpace", "Dnid",
    "CallerIDani",  "CallerIDdnid",     "CallerIDrdnis", "Number",      "Agent",        "Mailbox",
    "VoiceMailbox", "DialString",       "AccountCode",   "PeerAccount", "Account",      "Source",
    "Destination",  "Meetme",           "Conference",    "Queue",
};

constexpr std::array<QByteArrayView, 7> Names{
    "CallerIDName", "ConnectedLineName",   "FullName",   "MemberName",
    "CallerName",   "ResourceDisplayName", "Callername",
};

constexpr std::array<QByteArrayView, 13> Words{
    "AccountCode", "PeerAccount", "Username", "ObjectName", "Endpoint", "EndpointName", "Aor",
    "AOR",         "Auth",        "Account",  "AccountID",  "FromUser", "ContactUser",
};

constexpr std::array<QByteArrayView, 17> NoName{
    "unknown", "<unknown>", "anonymous", "private", "restricted", "unavailable",
    "none",    "default",   "asterisk",  "local",   "up",         "down",
    "ring",    "ringing",   "busy",      "yes",     "no",
};

bool isUniqueIdHeader(QByteArrayView name)
{
    return endsWithName(name, "uniqueid") || endsWithName(name, "linkedid") ||
           endsWithName(name, "uniqueid1") || endsWithName(name, "uniqueid2") ||
           endsWithName(name, "bridgeid");
}

/// The prefixes that channel headers bear: `DestCallerIDNum`, `OrigTransfererExten`.
template <std::size_t N>
bool endsWithOneOf(QByteArrayView name, const std::array<QByteArrayView, N> &names)
{
    return std::any_of(names.begin(), names.end(),
                       [name](QByteArrayView each) { return endsWithName(name, each); });
}

} // namespace

bool isCopied(QByteArrayView header)
{
    return isOneOf(header, Copied) || isUniqueIdHeader(header);
}

bool isSecret(QByteArrayView header)
{
    return isOneOf(header, Secrets);
}

bool holdsNumber(QByteArrayView header)
{
    return endsWithOneOf(header, Numbers);
}

bool holdsName(QByteArrayView header)
{
    return endsWithOneOf(header, Names);
}

bool holdsCaller(QByteArrayView header)
{
    return endsWithName(header, "CallerID");
}

bool holdsWord(QByteArrayView header)
{
    return isOneOf(header, Words);
}

bool isNoName(QByteArrayView name)
{
    return isOneOf(name, NoName);
}

} // namespace bundle
