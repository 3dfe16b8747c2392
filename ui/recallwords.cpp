// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recallwords.h"

namespace ui {

QString RecallWords::whyNotTaken(pbx::HandOver::Why why, const QString &whom)
{
    using Why = pbx::HandOver::Why;
    switch (why) {
    case Why::NoAnswer:
        return tr("%1 did not answer").arg(whom);
    case Why::Busy:
        return tr("%1 is busy").arg(whom);
    case Why::Refused:
        return tr("%1 refused the call or is not to be disturbed").arg(whom);
    case Why::Unavailable:
        return tr("%1 cannot be reached").arg(whom);
    case Why::HungUp:
        return tr("%1 hung up").arg(whom);
    case Why::Unknown:
        break;
    }
    return {};
}

} // namespace ui
