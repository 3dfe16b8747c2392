// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model.h"

namespace demo {

QByteArray deviceWord(DeviceState state)
{
    switch (state) {
    case DeviceState::NotInUse:
        return "NOT_INUSE";
    case DeviceState::InUse:
        return "INUSE";
    case DeviceState::Busy:
        return "BUSY";
    case DeviceState::Invalid:
        return "INVALID";
    case DeviceState::Unavailable:
        return "UNAVAILABLE";
    case DeviceState::Ringing:
        return "RINGING";
    case DeviceState::RingInUse:
        return "RINGINUSE";
    case DeviceState::OnHold:
        return "ONHOLD";
    }
    return "UNKNOWN";
}

QByteArray endpointWord(DeviceState state)
{
    switch (state) {
    case DeviceState::NotInUse:
        return "Not in use";
    case DeviceState::InUse:
        return "In use";
    case DeviceState::Busy:
        return "Busy";
    case DeviceState::Invalid:
        return "Invalid";
    case DeviceState::Unavailable:
        return "Unavailable";
    case DeviceState::Ringing:
        return "Ringing";
    case DeviceState::RingInUse:
        return "Ring+Inuse";
    case DeviceState::OnHold:
        return "On Hold";
    }
    return "Unknown";
}

int extensionNumber(DeviceState state)
{
    switch (state) {
    case DeviceState::NotInUse:
        return 0;
    case DeviceState::InUse:
        return 1;
    case DeviceState::Busy:
        return 2;
    case DeviceState::Invalid:
    case DeviceState::Unavailable:
        return 4;
    case DeviceState::Ringing:
        return 8;
    case DeviceState::RingInUse:
        return 9;
    case DeviceState::OnHold:
        return 16;
    }
    return -1;
}

QByteArray extensionWord(DeviceState state)
{
    switch (state) {
    case DeviceState::NotInUse:
        return "Idle";
    case DeviceState::InUse:
        return "InUse";
    case DeviceState::Busy:
        return "Busy";
    case DeviceState::Invalid:
    case DeviceState::Unavailable:
        return "Unavailable";
    case DeviceState::Ringing:
        return "Ringing";
    case DeviceState::RingInUse:
        return "InUse&Ringing";
    case DeviceState::OnHold:
        return "Hold";
    }
    return "Unknown";
}

QByteArray channelWord(ChannelState state)
{
    switch (state) {
    case ChannelState::Down:
        return "Down";
    case ChannelState::Ring:
        return "Ring";
    case ChannelState::Ringing:
        return "Ringing";
    case ChannelState::Up:
        return "Up";
    }
    return "Unknown";
}

QByteArray causeWord(int cause)
{
    switch (cause) {
    case 1:
        return "Unallocated (unassigned) number";
    case 3:
        return "No route to destination";
    case 16:
        return "Normal Clearing";
    case 17:
        return "User busy";
    case 18:
        return "No user responding";
    case 19:
        return "User alerting, no answer";
    case 20:
        return "Subscriber absent";
    case 21:
        return "Call Rejected";
    case 26:
        return "Answered elsewhere";
    case 31:
        return "Normal, unspecified";
    case 34:
        return "Circuit/channel congestion";
    default:
        return "Unknown";
    }
}

} // namespace demo
