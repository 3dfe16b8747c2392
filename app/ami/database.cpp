// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database.h"

namespace ami {

void DbPut::write(Writer &writer) const
{
    writer.field("Family", family).field("Key", key).field("Val", value);
}

} // namespace ami
