// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a person chooses in the system's own settings. (On macOS the bundle's Info.plist says which
// links the program takes.)

#include "linkhandlers.h"

namespace ui::linkhandlers {

bool isPossible()
{
    return false;
}

QList<Link> look()
{
    return {};
}

QString take()
{
    return {};
}

QString giveBack()
{
    return {};
}

} // namespace ui::linkhandlers
