// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace demo {

struct Options
{
    int people = 40;     ///< without the reception; 1 to 10,000
    bool legacy = false; ///< speaks AMI 1.0, with SIP/ channels
    quint32 seed = 1;
    /// Seconds of the company that pass in one second of the wall; 0 stands still (see Clock).
    double speed = 1.0;
    /// False: an idle company where nobody calls anybody unless told to.
    bool traffic = true;
    int parkSeconds = 45; ///< how long the parking lot keeps a call
};

} // namespace demo
