// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phoneactions.h"

namespace ami {

void PjsipNotify::write(Writer &writer) const
{
    writer.field("Channel", channel).field("Variable", QString(u"Event=" + event));
}

void SipNotify::write(Writer &writer) const
{
    writer.field("Channel", peer)
        .field("Variable", QString(u"Event=" + event))
        .optional("Call-ID", callId);
}

} // namespace ami
