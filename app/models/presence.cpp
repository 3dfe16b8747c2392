// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presence.h"

namespace models {

Presence presenceOf(pbx::ExtensionStatus status) noexcept
{
    using enum pbx::ExtensionStatus;
    switch (status) {
    case Idle:
        return Presence::Free;
    case Ringing:
        return Presence::Ringing;
    case InUse:
    case Busy:
    case InUseRinging:
    case InUseOnHold:
        return Presence::OnCall;
    case OnHold:
        return Presence::OnHold;
    case NotFound:
    case Unavailable:
        break;
    }
    return Presence::Offline;
}

} // namespace models
